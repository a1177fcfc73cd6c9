"""A merge as a list: every cell that differs, new rows, missing ones, and what is asked about."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.office import Office
from desktop.tables.source import Column, Query, Row, Toned
from models.database.titles import title_of
from models.exchange.returning.plan import CellChange, Fate, Merge, Status
from models.fields.searching import fold
from models.language import mark, tr

LONGEST = 160


class Kind(StrEnum):
    """What a line of the list is about."""

    CHANGED = "changed"
    CONFLICT = "conflict"
    NEW = "new"
    PROBLEM = "problem"
    CLEARED = "cleared"
    MISSING = "missing"
    SHIFTED = "shifted"
    OLDER = "older"


TITLES: Mapping[Kind, str] = {
    Kind.CHANGED: mark("Changed"),
    Kind.CONFLICT: mark("Changed here as well"),
    Kind.NEW: mark("New"),
    Kind.PROBLEM: mark("Problem"),
    Kind.CLEARED: mark("Cleared"),
    Kind.MISSING: mark("Not returned"),
    Kind.SHIFTED: mark("Shifted"),
    Kind.OLDER: mark("Older than what is here"),
}
TONES: Mapping[Kind, str] = {
    Kind.CHANGED: "blue",
    Kind.CONFLICT: "amber",
    Kind.NEW: "green",
    Kind.PROBLEM: "red",
    Kind.CLEARED: "amber",
    Kind.MISSING: "elsewhere",
    Kind.SHIFTED: "red",
    Kind.OLDER: "elsewhere",
}
_FATES = {
    Fate.CHANGED: Kind.CHANGED,
    Fate.CLEARED: Kind.CLEARED,
    Fate.SHIFTED: Kind.SHIFTED,
    Fate.OLDER: Kind.OLDER,
}


@dataclass(frozen=True, slots=True)
class Line:
    """A line: row of the file (0 for none), record or title, field, and what it said when."""

    kind: Kind
    row: int
    record: int
    title: str
    field: str
    was: str
    now: str
    new: str


class MergeSource:
    """A merge as a `ListSource`; ids count lines from 1, conditions are kinds."""

    def __init__(self, office: Office, merge: Merge) -> None:
        self._office = office
        self.lines = lines_of(merge)
        self._columns = [
            Column("kind", tr("What happens"), 21, sortable=False),
            Column("row", tr("Row"), 6, right=True, sortable=False),
            Column("title", tr("Who or what"), 28, sortable=False),
            Column("field", tr("Field"), 16, sortable=False),
            Column("was", tr("When exported"), 24, sortable=False),
            Column("now", tr("Here today"), 24, sortable=False),
            Column("new", tr("In the returned list"), 36, sortable=False),
        ]

    @property
    def columns(self) -> Sequence[Column]:
        """The columns."""
        return self._columns

    def ids(self, query: Query) -> array[int]:
        """The lines of some kinds, and with the words in one of their cells."""
        kinds = {one for one in query.conditions if isinstance(one, Kind)}
        words = fold(query.text)
        return array(
            "q",
            (
                at
                for at, line in enumerate(self.lines, start=1)
                if (not kinds or line.kind in kinds)
                and (not words or words in fold(f"{line.title} {line.field} {line.was} {line.new}"))
            ),
        )

    def rows(self, ids: Sequence[int], columns: Sequence[str]) -> list[Row]:
        """The cells of some lines; on the reader thread."""
        lines = [self.lines[one - 1] for one in ids]
        titles = title_of(self._office.reader(), {one.record for one in lines if one.record})
        return [self._row(one, titles.get(one.record, ("", ""))[1], columns) for one in lines]

    def _row(self, line: Line, title: str, columns: Sequence[str]) -> Row:
        known: dict[str, str | Toned] = {
            "kind": Toned(tr(TITLES[line.kind]), TONES[line.kind]),
            "row": str(line.row or ""),
            "title": line.title or title,
            "field": line.field,
            "was": line.was,
            "now": line.now,
            "new": line.new,
        }
        return tuple(
            one if isinstance(one, Toned) else one.replace("\n", " ")[:LONGEST]
            for one in (known[key] for key in columns)
        )


def lines_of(merge: Merge) -> list[Line]:
    """The lines in the order in which one looks at them."""
    cells = [_line(merge, one) for one in merge.cells]
    numbers = merge.sheet.numbers
    new = [
        Line(Kind.NEW, numbers[row], 0, _named(merge, row), "", "", "", "")
        for row, status in enumerate(merge.statuses)
        if status is Status.NEW
    ]
    about = dict(zip(numbers, merge.records, strict=True))
    problems = [
        Line(
            Kind.PROBLEM, one.row, about.get(one.row, 0), "", one.column, "", one.value, one.message
        )
        for one in merge.problems
    ]
    missing = [
        Line(Kind.MISSING, 0, one.record, one.title, "", "", "", tr("Nothing is deleted."))
        for one in merge.missing
    ]
    order = list(Kind)
    found = [*cells, *new, *problems, *missing]
    return sorted(found, key=lambda line: (order.index(line.kind), line.row))


def _line(merge: Merge, one: CellChange) -> Line:
    kind = _FATES[one.fate]
    if kind is Kind.CHANGED and one.conflict:
        kind = Kind.CONFLICT
    number = merge.sheet.numbers[one.row]
    return Line(kind, number, merge.records[one.row], "", one.header, one.was, one.now, one.new)


def _named(merge: Merge, row: int) -> str:
    cells = [str(cell) for cell in merge.sheet.rows[row] if cell is not None]
    return " · ".join(cells[:3])
