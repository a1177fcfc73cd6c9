"""Which sheet of a workbook is the table, and which are notes about it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

_NOTES = re.compile(
    r"hinweis|anleitung|legende|erl(ä|ae)uterung|lies ?mich|read ?me|notes?\b|instruction|"
    r"über diese|so füllen|how to fill|about\b|info(rmation)?s?\b|impressum|deckblatt|cover|"
    r"inhalt|auswahl|"
    r"listen(werte)?\b|dropdown|lookup|stammdaten",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sheet by its name, its first rows with a filled cell, and its height in rows."""

    name: str
    beginning: list[list[Any]]
    height: int


def table_likeness(sheet: Candidate) -> float:
    """How much of a table a sheet looks like: filled cells in rows of at least two, projected.

    A sheet whose name says that it holds notes loses against any other with a table.
    """
    filled = [len(row) - row.count("") - row.count(None) for row in sheet.beginning]
    wide = [count for count in filled if count > 1]
    if not filled:
        return 0.0
    seen = sum(wide) + sum(0.1 for count in filled if count == 1)
    beyond = max(0, sheet.height - len(filled)) if len(filled) == 200 else 0
    score = seen * (1 + beyond / len(filled))
    return score / 10_000 if _NOTES.search(sheet.name) else score
