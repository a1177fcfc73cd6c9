"""Collects the rows of a table into messages of bearable size, within the limits."""

from __future__ import annotations

import itertools
import math
from datetime import date, datetime, time, timedelta
from typing import Any

from models.exchange.reading import limits
from models.exchange.reading.sheet import letters
from models.exchange.reading.unreadable import Unreadable
from models.language import mark

_CELLS = 20_000
_EXACT = 2**53
_PLAIN = frozenset((type(None), bool, int, float, str))


class Batches:
    """Rows on their way out.

    A `rows` message holds row numbers, rows as lists of plain cells, patches
    `(index in the message, column, kind, value)` for what is no plain value, and cells that were
    cut `(row, column, length)`.
    """

    def __init__(self) -> None:
        """Start empty."""
        self._kept = 0
        self._widest = 1
        self._special = 0
        self._columns: tuple[int, ...] = ()
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
        self, number: int, cells: list[Any], errors: dict[int, str] | None = None
    ) -> tuple[Any, ...] | None:
        """Take a row and the codes of its failed cells; returns a message when there is enough.

        Blanks become None, whole numbers int. Blank rows are dropped.
        """
        # Nearly every cell takes the first way: text that begins with a printing ASCII character.
        row = [
            cell
            if cell.__class__ is str
            and "!" < cell < "\x7f"
            and len(cell) <= limits.CELL_CHARACTERS
            and "\r" not in cell
            else self._plain(cell)
            if cell != ""
            else None
            for cell in cells
        ]
        if errors:
            for column, code in errors.items():
                if column < len(row):
                    self._patches.append((len(self._rows), column, "error", code))
                    row[column] = 0
        if not any(row) and row.count(None) == len(row):
            return None
        if len(row) > self._widest:
            self.widen(len(row))
        if self._special:
            self._marked.append((len(self._rows), self._special))
            self._special = 0
        self._numbers.append(number)
        self._rows.append(row)
        return self.rest() if len(self._rows) * self._widest >= _CELLS else None

    def rest(self) -> tuple[Any, ...] | None:
        """What has not been sent; raises Unreadable when the table has become too large."""
        if not self._rows:
            return None
        self._kept += len(self._rows)
        if self._kept > limits.ROWS or self._kept * self._widest > limits.CELLS:
            raise Unreadable(
                mark(
                    "The table is too large: more than {rows} rows of {columns} columns; "
                    "divide it into several files."
                ),
                rows=self._kept - len(self._rows),
                columns=self._widest,
            )
        for place, special in self._marked:
            self._patch(place, special)
        message = ("rows", self._numbers, self._rows, self._patches, self._cut)
        self._clear()
        return message

    def _plain(self, cell: Any) -> Any:
        """The cell as it travels; those that need more are marked."""
        kind = cell.__class__
        if kind is float:
            if cell.is_integer():
                return int(cell) if -_EXACT <= cell <= _EXACT else cell
            return cell if math.isfinite(cell) else str(cell)
        if kind is str:
            if not cell or cell.isspace():
                return None
            if "\r" in cell:
                cell = cell.replace("\r\n", "\n").replace("\r", "\n")
            self._special += len(cell) > limits.CELL_CHARACTERS
            return cell
        self._special += kind not in _PLAIN
        return cell

    def _patch(self, place: int, wanted: int) -> None:
        """Replace the dates of a row by patches and cut what is too long.

        Dates keep to their columns, so those where there were some before are looked at first.
        """
        row = self._rows[place]
        for column in itertools.chain(self._columns, range(len(row))):
            cell = row[column] if column < len(row) else ""
            kind = cell.__class__
            if kind is str:
                if len(cell) <= limits.CELL_CHARACTERS:
                    continue
                self._cut.append((self._numbers[place], column, len(cell)))
                row[column] = cell[: limits.CELL_CHARACTERS]
            elif kind in _PLAIN:
                continue
            else:
                self._patches.append((place, column, *_text(cell)))
                row[column] = 0
            if column not in self._columns:
                self._columns = (*self._columns, column)
            wanted -= 1
            if not wanted:
                return

    def _clear(self) -> None:
        self._numbers: list[int] = []
        self._rows: list[list[Any]] = []
        self._marked: list[tuple[int, int]] = []
        self._patches: list[tuple[int, int, str, str | int]] = []
        self._cut: list[tuple[int, int, int]] = []


def _text(cell: object) -> tuple[str, str | int]:
    """The kind of a patch and its value; a date is its day since the year 1."""
    if isinstance(cell, datetime) and cell.time() != time.min:
        return "moment", cell.isoformat()
    if isinstance(cell, date):
        return "date", cell.toordinal()
    if isinstance(cell, time):
        return "text", cell.isoformat("seconds" if cell.second else "minutes")
    if isinstance(cell, timedelta):
        minutes, seconds = divmod(round(cell.total_seconds()), 60)
        hours, minutes = divmod(minutes, 60)
        return "text", f"{hours:02}:{minutes:02}" + (f":{seconds:02}" if seconds else "")
    return "text", str(cell)
