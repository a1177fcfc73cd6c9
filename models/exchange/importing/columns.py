"""A whole column converted: each different cell once, with its problems and repairs by row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from models.errors import Refused
from models.exchange.importing.cells import Convert, converter
from models.exchange.importing.styles import Style
from models.exchange.importing.targets import Target
from models.exchange.reading import Cell
from models.fields.dates import show_date
from models.fields.text import clean


@dataclass(frozen=True, slots=True)
class Issue:
    """Something about a cell: its column (from 0, None for the row), its text, and a sentence."""

    column: int | None
    value: str
    message: str


@dataclass(slots=True)
class Converted:
    """The values of a column by row index, and what the person should know about some of them."""

    target: Target
    column: int
    values: list[Any]
    problems: dict[int, Issue] = field(default_factory=dict)
    remarks: dict[int, Issue] = field(default_factory=dict)


def convert_column(target: Target, column: int, cells: Sequence[Cell], style: Style) -> Converted:
    """Convert the cells of a column; what is refused becomes a problem of its row, and None."""
    convert = converter(target, style)
    keys: Sequence[Any] = cells
    if not {*map(type, cells)} <= {str, type(None)}:
        # 1, 1.0 and True are equal as keys of a dictionary.
        keys = [
            cell if cell is None or cell.__class__ is str else (cell.__class__, cell)
            for cell in cells
        ]
    known: dict[Any, Any] = {}
    special: dict[Any, tuple[str, bool]] = {}
    for key, cell in dict(zip(keys, cells, strict=True)).items():
        known[key], text, bad = (None, "", False) if cell is None else _one(convert, cell)
        if text:
            special[key] = (text, bad)
    found = Converted(target, column, list(map(known.__getitem__, keys)))
    for row, key in enumerate(keys) if special else ():
        if key in special:
            text, bad = special[key]
            issue = Issue(column, cell_text(cells[row]), text)
            (found.problems if bad else found.remarks)[row] = issue
    return found


def share_that_fits(target: Target, cells: Sequence[Cell], style: Style) -> float:
    """How many of the different filled cells can be read as this target, from 0 to 1."""
    convert = converter(target, style)
    read = [_one(convert, cell) for cell in cells]
    return sum(not bad and value is not None for value, _, bad in read) / len(read) if read else 1.0


def cell_text(cell: Cell, most: int = 200) -> str:
    """A cell as it is shown to the person, at most so many characters."""
    if cell is None:
        return ""
    if hasattr(cell, "isoformat"):
        return show_date(str(cell)[:10])
    text = clean(str(cell)[: most * 2])
    return text if len(text) <= most else f"{text[: most - 1]}…"


def _one(convert: Convert, cell: Cell) -> tuple[Any, str, bool]:
    """Value, sentence, and whether the sentence is a problem."""
    try:
        value, remark = convert(cell)
    except Refused as refusal:
        return None, refusal.sentence, True
    return value, remark, False
