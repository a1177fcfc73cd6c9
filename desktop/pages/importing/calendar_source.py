"""The dates of a calendar as a list: what becomes of each, when, where, and who takes part."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence

from desktop.tables.source import Cell, Column, Query, Row, Toned
from models.exchange.calendars import CalendarPlan, PlannedMeeting, Status
from models.fields.moments import local_time, show_moment
from models.fields.searching import fold
from models.language import mark, ntr, number, tr
from models.records.meetings import MEETING

TITLES: Mapping[Status, str] = {
    Status.NEW: mark("New"),
    Status.UPDATE: mark("Changed"),
    Status.UNCHANGED: mark("Unchanged"),
    Status.CANCELLED: mark("Cancelled"),
    Status.PROBLEM: mark("Problem"),
    Status.LEFT_OUT: mark("Left out"),
}
TONES: Mapping[Status, str] = {
    Status.NEW: "green",
    Status.UPDATE: "blue",
    Status.UNCHANGED: "elsewhere",
    Status.CANCELLED: "amber",
    Status.PROBLEM: "red",
    Status.LEFT_OUT: "elsewhere",
}


class CalendarSource:
    """A plan as a `ListSource`; ids are the numbers of its rows, conditions are statuses."""

    def __init__(self, plan: CalendarPlan) -> None:
        self.plan = plan
        self._columns = [
            Column("status", tr("What happens"), 13, sortable=False),
            Column("when", tr("When"), 17, sortable=False),
            Column("title", tr("Subject"), 30, sortable=False),
            Column("people", tr("Participants"), 26, sortable=False),
            Column("place", tr("Place"), 20, sortable=False),
            Column("what", tr("Changes and reasons"), 50, sortable=False),
        ]

    @property
    def columns(self) -> Sequence[Column]:
        """What is known of each date."""
        return self._columns

    def ids(self, query: Query) -> array[int]:
        """The dates with a status and with the words in subject, place or names."""
        statuses = {one for one in query.conditions if isinstance(one, Status)}
        words = fold(query.text)
        return array(
            "q",
            (
                row.number
                for row in self.plan.rows
                if (not statuses or row.status in statuses) and words in _folded(row)
            ),
        )

    def rows(self, ids: Sequence[int], columns: Sequence[str]) -> list[Row]:
        """The cells of some dates."""
        return [_cells(self.plan.rows[one - 1], columns) for one in ids]


def sums(plan: CalendarPlan) -> str:
    """All dates of the file and what becomes of them, as one line that adds up."""
    counts = plan.counts
    found = {
        tr("{count} new", count=number(counts.new)): counts.new or not counts.rows,
        tr("{count} changed", count=number(counts.updated)): counts.updated,
        tr("{count} unchanged", count=number(counts.unchanged)): counts.unchanged,
        tr("{count} cancelled", count=number(counts.cancelled)): counts.cancelled,
        tr("{count} with a problem", count=number(counts.problems)): counts.problems,
        tr("{count} left out", count=number(counts.left_out)): counts.left_out,
    }
    parts = [words for words, count in found.items() if count]
    whole = ntr("{n} date in the calendar", "{n} dates in the calendar", counts.rows)
    return f"{whole} = {' + '.join(parts)}"


def what_happens(row: PlannedMeeting) -> str:
    """The reason of a date, what changes in it, and who is not in the database."""
    parts = [row.reason] if row.reason else []
    for change in row.changes:
        if change.key in ("notes", "cancelled"):
            continue
        label = tr(MEETING.field(change.key).label)
        parts.append(f"{label}: {change.text(change.old) or '–'} → {change.text(change.new)}")
    if any(change.key == "notes" for change in row.changes):
        parts.append(tr("Notes are brought up to date"))
    if row.unknown and row.status in (Status.NEW, Status.UPDATE, Status.LEFT_OUT):
        people = ", ".join(row.unknown)
        parts.append(tr("Not in the database, named in the notes: {people}", people=people))
    return " · ".join(parts)


def _cells(row: PlannedMeeting, columns: Sequence[str]) -> Row:
    known: dict[str, Cell] = {
        "status": Toned(tr(TITLES[row.status]), TONES[row.status]),
        "when": _when(row),
        "title": row.title,
        "people": ", ".join(one.name for one in row.participants),
        "place": row.place,
        "what": what_happens(row),
    }
    return tuple(known[key] for key in columns)


def _folded(row: PlannedMeeting) -> str:
    names = (one.name for one in row.participants)
    return fold(" ".join((row.title, row.place, *names, *row.unknown)))


def _when(row: PlannedMeeting) -> str:
    """The beginning; of whole days the date alone."""
    if not row.starts:
        return ""
    clocks = [f"{local_time(one):%H:%M}" for one in (row.starts, row.ends) if one]
    shown = show_moment(row.starts)
    return shown.partition(",")[0] if clocks == ["00:00", "00:00"] else shown
