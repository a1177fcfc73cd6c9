"""Collects the rows of a table into messages of bearable size, within the limits."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

from models.exchange.reading import limits
from models.exchange.reading.sheet import letters
from models.exchange.reading.unreadable import Unreadable
from models.language import mark

_CELLS = 20_000
_EXACT = 2**53


class Batches:
    """Rows on their way out.

    A `rows` message holds row numbers, rows as lists of plain cells, patches
    `(index in the message, column, kind, text)` for what is no plain value, and cells that were
    cut `(row, column, length)`.
    """

    def __init__(self) -> None:
        """Start empty."""
        self._kept = 0
        self._widest = 0
        self._clear()

    def widen(self, width: int) -> None:
        """Note the width of the table; raises Unreadable beyond the limit of columns."""
        if width > limits.COLUMNS:
            raise Unreadable(
                mark(
                    "The table reaches to column {column}, at most {most} columns can be read; "
                    "delete what stands to the right of the list."
                ),
                column=letters(width - 1),
                most=limits.COLUMNS,
            )
        self._widest = max(self._widest, width)

    def add(
        self, number: int, row: list[Any], errors: dict[int, str] | None = None
    ) -> Iterator[tuple[Any, ...]]:
        """Take a row and the codes of its failed cells; yields a message when there is enough.

        The list is changed: blanks become None, whole numbers int. Blank rows are dropped.
        """
        place = len(self._rows)
        for column, cell in enumerate(row):
            kind = cell.__class__
            if kind is str:
                if not cell or cell.isspace():
                    row[column] = None
                elif len(cell) > limits.CELL_CHARACTERS:
                    self._cut.append((number, column, len(cell)))
                    row[column] = cell[: limits.CELL_CHARACTERS]
                    self._cells += _CELLS // 30
                elif "\r" in cell:
                    row[column] = cell.replace("\r\n", "\n").replace("\r", "\n")
            elif kind is float:
                if cell.is_integer() and -_EXACT <= cell <= _EXACT:
                    row[column] = int(cell)
            elif cell is not None and kind is not int and kind is not bool:
                self._patches.append((place, column, *_text(cell)))
                row[column] = 0
        if errors:
            for column, code in errors.items():
                if column < len(row):
                    self._patches.append((place, column, "error", code))
                    row[column] = 0
        if row.count(None) == len(row):
            return
        self.widen(len(row))
        self._kept += 1
        if self._kept > limits.ROWS or self._kept * self._widest > limits.CELLS:
            raise Unreadable(
                mark(
                    "The table is too large: more than {rows} rows of {columns} columns; "
                    "divide it into several files."
                ),
                rows=self._kept - 1,
                columns=self._widest,
            )
        self._numbers.append(number)
        self._rows.append(row)
        self._cells += len(row)
        if self._cells >= _CELLS:
            yield from self.rest()

    def rest(self) -> Iterator[tuple[Any, ...]]:
        """Yield what has not been sent."""
        if self._rows:
            yield ("rows", self._numbers, self._rows, self._patches, self._cut)
        self._clear()

    def _clear(self) -> None:
        self._cells = 0
        self._numbers: list[int] = []
        self._rows: list[list[Any]] = []
        self._patches: list[tuple[int, int, str, str]] = []
        self._cut: list[tuple[int, int, int]] = []


def _text(cell: object) -> tuple[str, str]:
    """The kind of a patch and its text."""
    if isinstance(cell, datetime):
        return "moment", cell.isoformat()
    if isinstance(cell, date):
        return "date", cell.isoformat()
    if isinstance(cell, time):
        return "text", cell.isoformat("seconds" if cell.second else "minutes")
    if isinstance(cell, timedelta):
        minutes, seconds = divmod(round(cell.total_seconds()), 60)
        hours, minutes = divmod(minutes, 60)
        return "text", f"{hours:02}:{minutes:02}" + (f":{seconds:02}" if seconds else "")
    return "text", str(cell)
