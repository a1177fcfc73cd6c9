"""One date of a calendar as plain values, and what the person should know about the file."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody invited: address in small letters, name, and `invited`, `accepted` or `absent`."""

    email: str
    name: str
    status: str = "invited"


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One date: an entry of its own, or one of a series.

    `uid` names the entry, `recurrence` the date of the series it stands for (a moment in UTC or a
    day; empty for an entry of its own). `starts` and `ends` are moments as they are stored; a whole
    day begins and ends at midnight in Berlin. `changed` is when the sender touched it last. `fault`
    is why it cannot be a meeting, marked for translation; `line` is where it begins in the file.
    """

    line: int
    uid: str
    recurrence: str = ""
    sequence: int = 0
    changed: str = ""
    starts: str = ""
    ends: str = ""
    title: str = ""
    place: str = ""
    text: str = ""
    cancelled: bool = False
    private: bool = False
    series: bool = False
    organisation: str = ""
    organiser: str = ""
    attendees: tuple[Attendee, ...] = ()
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Series:
    """A series that was laid out: its `uid`, and the first and last moment that was looked at."""

    uid: str
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """The dates of a file, ordered by beginning; `cancels` when all of it calls meetings off."""

    file: str
    cancels: bool
    occurrences: tuple[Occurrence, ...]
    series: tuple[Series, ...] = ()
    notes: tuple[str, ...] = ()
