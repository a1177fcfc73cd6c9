"""A table as it was found in a foreign file: values only, nothing decided."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from models.exchange.reading.formats import Format


@dataclass(frozen=True, slots=True)
class CellError:
    """A formula that failed in the spreadsheet, by its code such as `#REF!`."""

    code: str

    def __str__(self) -> str:
        return self.code


Cell: TypeAlias = str | int | float | bool | date | CellError | None
"""What a cell holds. A `datetime` is a `date` with a time; a time alone is text such as `06:34`."""

Row: TypeAlias = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A row below the header that is no record, with the reason in the user's language."""

    row: int
    cells: Row
    reason: str


@dataclass(frozen=True, slots=True)
class Problem:
    """A cell or row that was read but needs a look; `column` counts from 0, None means the row."""

    row: int
    column: int | None
    value: str
    reason: str


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a table comes from, and what was found out about the file on the way.

    `sheets` are all that hold cells, `hidden_sheets` those that Excel does not show. `encoding` and
    `separator` are set for text files only; `encoding_evidence` are up to three cells that show
    whether the encoding is right.
    """

    file: str
    format: Format
    sheets: tuple[str, ...] = ()
    hidden_sheets: tuple[str, ...] = ()
    sheet: str = ""
    date_1904: bool = False
    encoding: str = ""
    encoding_evidence: tuple[str, ...] = ()
    separator: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table of a foreign file.

    `rows` all have as many cells as there are `headers`; `numbers` are their row numbers as Excel
    shows them. `header_row` is the (lower) header row, 0 where there is none. `headers` are unique
    and never empty: the words of all header rows joined; `groups` and `labels` are the words of the
    upper rows and of the lowest row alone, for example `Ansprechpartner` and `Name`. `title` is the
    text above the header. `hidden_columns` count from 0, `hidden_rows` are row numbers.
    `notes` are sentences for the person; nothing that was done to the file is missing there.
    """

    origin: Origin
    header_row: int
    headers: tuple[str, ...]
    groups: tuple[str, ...]
    labels: tuple[str, ...]
    rows: tuple[Row, ...]
    numbers: tuple[int, ...]
    left_out: tuple[LeftOut, ...] = ()
    problems: tuple[Problem, ...] = ()
    hidden_columns: tuple[int, ...] = ()
    hidden_rows: tuple[int, ...] = ()
    title: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    def numbered(self) -> Iterator[tuple[int, Row]]:
        """Row number in the file and cells, row by row."""
        return zip(self.numbers, self.rows, strict=True)

    def column(self, index: int) -> list[Cell]:
        """The cells of one column, top to bottom."""
        return [row[index] for row in self.rows]


def letters(index: int) -> str:
    """The letters of a column that counts from 0: 0 is `A`, 26 is `AA`."""
    name = ""
    index += 1
    while index:
        index, digit = divmod(index - 1, 26)
        name = chr(65 + digit) + name
    return name
