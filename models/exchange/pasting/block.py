"""A range of cells as it lies on the clipboard: lines, separated by tab stops."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from io import StringIO

from models.errors import Refused
from models.fields.text import clean
from models.language import ntr, tr

MOST_LINES = 10_000
MOST_COLUMNS = 50
_LONGEST = 20_000_000


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of equal length; an empty cell is an empty text."""

    lines: tuple[tuple[str, ...], ...]

    @property
    def width(self) -> int:
        """How many columns."""
        return len(self.lines[0])

    def column(self, place: int, header: bool) -> list[str]:
        """The cells of a column, without the first line where that holds headers."""
        return [line[place] for line in self.lines[int(header) :]]


def block_of(text: str) -> Block:
    """The cells of a text from the clipboard; empty lines and columns at its end are dropped.

    Raises `Refused` for nothing and for more than anybody pastes into rows.
    """
    if len(text) > _LONGEST:
        raise Refused(tr("That is too much to paste into rows: import it as a list."))
    # Excel and LibreOffice put quotes around cells that hold a line break or a quote.
    reader = csv.reader(StringIO(text.replace("\0", ""), newline=""), delimiter="\t")
    try:
        lines = [tuple(line) for _, line in zip(range(MOST_LINES + 2), reader, strict=False)]
    except csv.Error as error:
        raise Refused(tr("What is on the clipboard is no range of cells.")) from error
    while lines and not any(map(clean, lines[-1])):
        lines.pop()
    if not lines:
        raise Refused(tr("The clipboard holds no cells: copy some in Excel first."))
    width = max(map(_filled, lines))
    if len(lines) > MOST_LINES + 1 or width > MOST_COLUMNS:
        sentence = ntr("At most {n} line is pasted into rows: import more as a list.",
                       "At most {n} lines are pasted into rows: import more as a list.",
                       MOST_LINES)  # fmt: skip
        if width > MOST_COLUMNS:
            sentence = ntr("At most {n} column is pasted into rows: import more as a list.",
                           "At most {n} columns are pasted into rows: import more as a list.",
                           MOST_COLUMNS)  # fmt: skip
        raise Refused(sentence)
    return Block(tuple((*line, *("",) * width)[:width] for line in lines))


def _filled(line: tuple[str, ...]) -> int:
    """The length of a line without empty cells at its end."""
    return max((place for place, cell in enumerate(line, start=1) if cell.strip()), default=1)
