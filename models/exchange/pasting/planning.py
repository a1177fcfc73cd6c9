"""What pasting would do, record by record and cell by cell; nothing is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from models.database.reader import Reader
from models.database.reader import Row as Stored
from models.errors import Refused
from models.exchange.importing.cells import is_blank
from models.exchange.pasting.block import Block
from models.exchange.pasting.guessing import Places, offered_fields
from models.fields.dates import decide_order
from models.fields.field import Field, Kind
from models.fields.numbers import decide_decimal
from models.fields.postcodes import rebuild_postcode
from models.fields.searching import fold
from models.fields.text import quoted
from models.fields.values import Value, parse, show
from models.language import current_language, tr
from models.records.registry import BY_KEY
from models.services.completing import completed
from models.services.naming import titles_of
from models.services.rules import check

_APOSTROPHE_BEFORE = ("=", "@", "+", "-", "\t", "0")


@dataclass(frozen=True, slots=True)
class Cell:
    """One pasted cell: stored values before and after, both as text, and what is wrong with it."""

    field: str
    before: Value
    after: Value
    old: str
    new: str
    problem: str = ""

    @property
    def changes(self) -> bool:
        """Whether the record gets another value."""
        return not self.problem and self.before != self.after


@dataclass(frozen=True, slots=True)
class Row:
    """A record and the cells that are pasted into it, one a column that goes somewhere."""

    record: int
    title: str
    cells: tuple[Cell, ...]

    @property
    def values(self) -> dict[str, Value]:
        """What is written, by field key."""
        return {cell.field: cell.after for cell in self.cells if cell.changes}

    @property
    def problems(self) -> tuple[str, ...]:
        """What is wrong with its cells."""
        return tuple(cell.problem for cell in self.cells if cell.problem)


@dataclass(frozen=True, slots=True)
class Target:
    """Where to paste: records in the order of the list, and what their columns are.

    `clear` is whether an empty cell empties its field; otherwise the value stays.
    """

    type: str
    records: tuple[int, ...]
    places: Places
    clear: bool = False


@dataclass(frozen=True, slots=True)
class PastePlan:
    """All rows; `unused` lines have no record, `untouched` records have no line.

    `repeated` is whether the one line goes into every record.
    """

    target: Target
    rows: tuple[Row, ...]
    unused: int = 0
    untouched: int = 0
    repeated: bool = False

    @property
    def changing(self) -> int:
        """How many records get another value."""
        return sum(bool(row.values) for row in self.rows)

    @property
    def problems(self) -> int:
        """How many records have a cell that cannot be read."""
        return sum(bool(row.problems) for row in self.rows)


def plan_paste(reader: Reader, block: Block, target: Target) -> PastePlan:
    """What pasting a range into records would do.

    One line goes into every record; several go into one record each, from the top.
    """
    lines = block.lines[int(target.places.header) :]
    repeated = len(lines) == 1 and len(target.records) > 1
    records = target.records if repeated else target.records[: len(lines)]
    reading = _Reading(reader, block, target)
    stored = {int(row["id"] or 0): row for row in reader.get_many(target.type, records)}
    titles = titles_of(reader, records)
    rows = tuple(
        Row(record, titles.get(record, ""), reading.cells(record, before, line))
        for record, line in zip(records, lines * len(records) if repeated else lines, strict=False)
        if (before := stored.get(record)) is not None
    )
    unused = 0 if repeated else max(0, len(lines) - len(target.records))
    return PastePlan(target, rows, unused, len(target.records) - len(rows), repeated)


class _Reading:
    """Reads the cells of a range; how dates and numbers are written is decided by the column."""

    def __init__(self, reader: Reader, block: Block, target: Target) -> None:
        self._reader, self._clear = reader, target.clear
        self._kind = BY_KEY[target.type]
        known = {field.key: field for field in offered_fields(target.type)}
        self._columns = [
            (place, known[key], _style(known[key], block.column(place, target.places.header)))
            for place, key in enumerate(target.places.fields)
            if key in known
        ]
        linked = any(field.kind is Kind.LINK for _, field, _ in self._columns)
        self._names = _names_of_staff(reader) if linked else {}
        self._staff = _staff(reader) if linked else {}

    def cells(self, record: int, before: Stored, line: Sequence[str]) -> tuple[Cell, ...]:
        found = {
            field.key: self._cell(field, before, line[place], style)
            for place, field, style in self._columns
        }
        # One rule may stand behind another.
        for _ in found:
            new = {key: cell.after for key, cell in found.items() if cell.changes}
            broken = self._broken(record, before, new)
            if broken is None:
                break
            key = broken.field if broken.field in new else next(iter(new))
            found[key] = _wrong(found[key], broken.sentence)
        return tuple(found.values())

    def _cell(self, field: Field, before: Stored, text: str, style: tuple[bool, str]) -> Cell:
        old = before.get(field.key)
        shown = self._shown(field, old)
        if is_blank(text, naming=field.kind is Kind.TEXT):
            if not self._clear or old is None:
                return Cell(field.key, old, old, shown, shown)
            empty = Cell(field.key, old, None, shown, "")
            if field.required:
                words = tr("“{field}” must not be empty.", field=tr(field.label))
                return _wrong(empty, words)
            return empty
        try:
            value = self._value(field, text, style)
        except Refused as refusal:
            return Cell(field.key, old, old, shown, text, refusal.sentence)
        return Cell(field.key, old, value, shown, self._shown(field, value))

    def _value(self, field: Field, text: str, style: tuple[bool, str]) -> Value:
        if text[:1] == "'" and text[1:2] in _APOSTROPHE_BEFORE:
            text = text[1:]
        if field.kind is Kind.LINK:
            member = self._staff.get(fold(text))
            if member is None:
                raise Refused(tr("Nobody here is called “{name}”.", name=quoted(text)), field.key)
            return member
        if field.kind is Kind.POSTCODE:
            text, _ = rebuild_postcode(text)
        return parse(field, text, day_first=style[0], decimal=style[1])

    def _shown(self, field: Field, value: Value) -> str:
        if field.kind is Kind.LINK and isinstance(value, int):
            return self._names.get(value, "")
        return show(field, value)

    def _broken(self, record: int, before: Stored, new: Mapping[str, Value]) -> Refused | None:
        """The rule that the new values break, if any."""
        if not new:
            return None
        wanted = completed(self._kind, before, new)
        try:
            check(self._reader, self._kind, record, {**before, **wanted}, wanted)
        except Refused as refusal:
            return refusal
        return None


def _wrong(cell: Cell, problem: str) -> Cell:
    return Cell(cell.field, cell.before, cell.before, cell.old, cell.new, problem)


def _style(field: Field, cells: Sequence[str]) -> tuple[bool, str]:
    """Whether the day comes first, and the decimal mark."""
    if field.kind in (Kind.DATE, Kind.MOMENT):
        return decide_order(cells) != "mdy", ","
    usual = "," if current_language() == "de" else "."
    return True, decide_decimal(cells) or usual


def _names_of_staff(reader: Reader) -> dict[int, str]:
    return {record: name or "" for record, name in reader.rows("SELECT id, name FROM staff")}


def _staff(reader: Reader) -> dict[str, int]:
    found: dict[str, int] = {}
    for record, name, email, initials in reader.rows("SELECT id, name, email, initials FROM staff"):
        for word in filter(None, (name, email, initials)):
            found.setdefault(fold(word), record)
    return found
