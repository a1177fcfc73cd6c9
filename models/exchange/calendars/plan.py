"""The plan of a calendar: what becomes of every date before anything is written."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from enum import StrEnum

from models.database.reader import Value
from models.fields.values import show
from models.journal.contexts import Vector
from models.records.meetings import MEETING


class Status(StrEnum):
    """What becomes of a date; every date has exactly one."""

    NEW = "new"
    UPDATE = "update"
    UNCHANGED = "unchanged"
    CANCELLED = "cancelled"
    PROBLEM = "problem"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class CalendarCounts:
    """Dates of the file by status; they add up to `rows`."""

    rows: int
    new: int
    updated: int
    unchanged: int
    cancelled: int
    problems: int
    left_out: int


@dataclass(frozen=True, slots=True)
class Difference:
    """A field of a known meeting with its stored values before and after."""

    key: str
    old: Value
    new: Value

    def text(self, value: Value) -> str:
        """One of the two values as people read it."""
        return show(MEETING.field(self.key), value)


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody known who takes part: record id, name, and status of the attendance."""

    record: int
    name: str
    status: str


@dataclass(frozen=True, slots=True)
class PlannedMeeting:
    """One date and what becomes of it.

    `record` is the id of a known meeting, 0 for none; `uuid` the one a new record gets. `values`
    are what is written, `changes` what of it differs in a known meeting. `participants` are those
    to add; `unknown` are invited but not in the database, and named in the notes. `taken` is the
    status it has when it is not left out.
    """

    number: int
    status: Status
    taken: Status
    title: str
    starts: str
    ends: str
    place: str
    uuid: str = ""
    record: int = 0
    values: tuple[tuple[str, Value], ...] = ()
    changes: tuple[Difference, ...] = ()
    participants: tuple[Participant, ...] = ()
    unknown: tuple[str, ...] = ()
    reason: str = ""

    @property
    def writes(self) -> bool:
        """Whether applying does something about it."""
        return self.status in (Status.NEW, Status.UPDATE, Status.CANCELLED)


@dataclass(frozen=True, slots=True)
class CalendarPlan:
    """All that applying will do; `head` is what the database held when the plan was made."""

    file: str
    rows: tuple[PlannedMeeting, ...]
    notes: tuple[str, ...]
    head: Vector

    @property
    def counts(self) -> CalendarCounts:
        """Dates by status."""
        found = Counter(row.status for row in self.rows)
        return CalendarCounts(
            len(self.rows),
            found[Status.NEW],
            found[Status.UPDATE],
            found[Status.UNCHANGED],
            found[Status.CANCELLED],
            found[Status.PROBLEM],
            found[Status.LEFT_OUT],
        )

    def changes_anything(self) -> bool:
        """Whether applying would write something."""
        return any(row.writes for row in self.rows)


def choose(plan: CalendarPlan, number: int, *, take: bool) -> CalendarPlan:
    """The plan with a date taken or left out by its number; a problem stays one."""
    rows = tuple(
        replace(row, status=row.taken if take else Status.LEFT_OUT)
        if row.number == number and row.taken not in (Status.PROBLEM, Status.UNCHANGED)
        else row
        for row in plan.rows
    )
    return replace(plan, rows=rows)
