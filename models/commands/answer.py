"""What a command answers: one JSON document for programs, lines for people."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from models.services.outcome import Done

_WIDEST = 48


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to a command; `good` False gives exit code 1 (a check that found something)."""

    document: object
    lines: Iterable[str] = ()
    good: bool = True


def print_answer(answer: Answer, *, as_json: bool) -> None:
    """Print the document alone, or the lines alone, to standard output."""
    if as_json:
        json.dump(answer.document, sys.stdout, ensure_ascii=False, indent=1)
        sys.stdout.write("\n")
    else:
        for line in answer.lines:
            sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def said(outcome: Done, document: object) -> Answer:
    """The answer to a wish that was carried out; warnings go to standard error."""
    for warning in outcome.warnings:
        print(warning, file=sys.stderr)
    return Answer(document, [outcome.message])


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """Aligned columns under their heads; long values are cut, line breaks become spaces."""
    cells = [[_cell(value) for value in row] for row in rows]
    widths = [
        max(len(head), *(len(row[place]) for row in cells)) if cells else len(head)
        for place, head in enumerate(heads)
    ]
    lines = [heads, ["─" * width for width in widths], *cells]
    return [
        "  ".join(value.ljust(width) for value, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    ]


def _cell(value: str) -> str:
    text = " ".join(value.split())
    return f"{text[: _WIDEST - 1]}…" if len(text) > _WIDEST else text
