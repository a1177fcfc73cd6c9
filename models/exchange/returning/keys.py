"""When two cells say the same: typed and normalised, whatever a spreadsheet made of them.

1234 equals "01234" for a postcode, 44523 a date, 0049… taken for a number the same phone, and
spaces, case of codes and the language of choices do not count.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache
from itertools import product

from models.errors import Refused
from models.exchange.importing.cells import is_blank
from models.exchange.reading import Cell, CellError
from models.exchange.returning.layout import Column
from models.fields.field import Field, Kind
from models.fields.searching import fold
from models.fields.text import clean
from models.fields.values import Value, comparable, parse

Key = str | int | None
"""A cell in the form in which equal ones are equal; None for an empty one."""

_NAMES = frozenset(("name", "first_name", "last_name", "town"))
_DATES = (Kind.DATE, Kind.MOMENT)
_NUMBERS = (Kind.INTEGER, Kind.MONEY)
_EPOCH = datetime(1899, 12, 30)
_SERIALS = range(1, 200_000)
_FORMULAS = ("=", "@", "+", "-", "\t", "0")


class Reading:
    """How the cells of one column are read: the order of its dates, the mark of its decimals."""

    def __init__(self, column: Column, day_first: bool = True, decimal: str = ",") -> None:
        """Read this column so."""
        self.column = column
        self.field: Field = column.field
        self._day_first, self._decimal = day_first, decimal
        self._naming = self.field.key in _NAMES
        self._as_stored = self.field.kind in (Kind.DATE, *_NUMBERS)
        self._to_the_minute = self.field.kind is Kind.MOMENT
        self._keys: dict[tuple[type, object], Key] = {}

    def key(self, cell: object) -> Key:
        """The key of a cell, as it came back or as it went out."""
        if cell is None:
            return None
        known = (cell.__class__, cell)
        if known not in self._keys:
            self._keys[known] = self._key(cell)
        return self._keys[known]

    def base_key(self, cell: Value) -> Key:
        """The key of a cell as it went out: dates, moments, amounts and numbers as stored."""
        if cell is None or self._as_stored:
            return cell
        return str(cell)[:16] if self._to_the_minute else self.key(cell)

    def lossy_key(self, cell: Value) -> Key:
        """The key that a cell, as it went out, has after CSV has lost letters of it."""
        if isinstance(cell, str) and not (self._as_stored or self._to_the_minute):
            return self.key(without_lost_letters(cell))
        return self.base_key(cell)

    def same(self, cell: object, was: Value) -> bool:
        """Whether a cell says what it said when it went out."""
        if cell.__class__ is str and self._prepared(cell) == was:
            return True
        key = self.key(cell)
        if key == self.base_key(was):
            return True
        if isinstance(cell, str) and "?" in cell and isinstance(was, str):
            return key == self.key(without_lost_letters(was))
        return False

    def value(self, cell: Cell) -> Value:
        """The value to store; raises `Refused`, for links as well, which are found by name."""
        return parse(self.field, self._prepared(cell), day_first=self._day_first,
                     decimal=self._decimal)  # fmt: skip

    def text(self, cell: object) -> str:
        """A cell as somebody would have typed it."""
        return clean(str(_whole(self._prepared(cell))))

    def _key(self, cell: object) -> Key:
        if isinstance(cell, CellError) or is_blank_cell(cell, self._naming):
            return None
        cell = self._prepared(cell)
        kind = self.field.kind
        if kind is Kind.LINK:
            return fold(clean(str(_whole(cell)))) or None
        if kind in (Kind.TEXT, Kind.LONG_TEXT):
            return _text_key(kind, cell)
        if kind in (Kind.CHOICE, Kind.FLAG, Kind.CODE, *_DATES, *_NUMBERS):
            return self._parsed(cell)
        return comparable(kind, cell)

    def _parsed(self, cell: object) -> Key:
        try:
            value = parse(self.field, cell, day_first=self._day_first, decimal=self._decimal)
        except Refused:
            return f"?{fold(clean(str(_whole(cell))))}"
        if self.field.kind is Kind.MOMENT and isinstance(value, str):
            return value[:16]
        return comparable(self.field.kind, value) if self.field.kind is Kind.CODE else value

    def _prepared(self, cell: object) -> object:
        """Without what exports and spreadsheets put around a value."""
        kind = self.field.kind
        if cell.__class__ is str:
            text = str(cell)
            return text[1:] if text[:1] == "'" and text[1:2] in _FORMULAS else text
        if kind in _DATES and isinstance(cell, int | float) and not isinstance(cell, bool):
            # A date whose format got lost is the number of its day.
            return _day(cell) if int(cell) in _SERIALS else cell
        if kind is Kind.MOMENT and isinstance(cell, datetime):
            return (cell + timedelta(milliseconds=500)).replace(microsecond=0)
        return cell


def is_written_in_several_ways(column: Column) -> bool:
    """Whether a column holds dates or numbers, whose text does not say how it is to be read."""
    return column.field.kind in (*_DATES, *_NUMBERS)


def readings(column: Column, cells: Sequence[Cell], base: Sequence[Value]) -> Reading:
    """The reading of a column under which most of its cells say what they said when they left."""
    kind = column.field.kind
    plain = Reading(column)
    texts = any(cell.__class__ is str for cell in cells)
    if not is_written_in_several_ways(column) or not texts:
        return plain
    both = dict.fromkeys(
        (cell, was) for cell, was in zip(cells, base, strict=True)
        if cell.__class__ is str and was is not None
    )  # fmt: skip
    pairs = [*both][:2_000]
    best, most = plain, -1
    for day_first, decimal in product((True, False), (",", ".")):
        if (day_first or kind in _DATES) and (decimal == "," or kind in _NUMBERS):
            tried = Reading(column, day_first, decimal)
            equal = sum(tried.key(cell) == tried.base_key(was) for cell, was in pairs)
            if equal > most:
                best, most = tried, equal
            if most == len(pairs):
                break
    return best


@lru_cache(maxsize=4096)
def without_lost_letters(text: str) -> str:
    """A text as CSV keeps it: letters beyond Western Europe become question marks."""
    return text.encode("cp1252", "replace").decode("cp1252")


def is_blank_cell(cell: object, naming: bool = False) -> bool:
    """Whether nothing stands in a cell, or a word for nothing."""
    return cell is None or (isinstance(cell, str) and is_blank(cell, naming))


@lru_cache(maxsize=4096)
def _day(number: float) -> date:
    moment = _EPOCH + timedelta(seconds=round(number * 86_400))
    return moment if moment.hour or moment.minute or moment.second else moment.date()


def _text_key(kind: Kind, cell: object) -> Key:
    found = comparable(kind, _whole(cell))
    if not isinstance(found, str):
        return found
    # A spreadsheet that took digits for a number has dropped the zeros before them.
    return found.lstrip("0") or "0" if found.isascii() and found.isdigit() else found


def _whole(cell: object) -> object:
    if isinstance(cell, float) and cell.is_integer():
        return int(cell)
    if isinstance(cell, date):
        return f"{cell:%d.%m.%Y}"
    return cell
