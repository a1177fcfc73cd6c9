"""Plans a calendar: recognises known meetings, tells what changed in the calendar and here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from models.clock import moment_text, now
from models.database.reader import Reader, Row
from models.exchange.calendars.identity import is_own
from models.exchange.calendars.invited import Invited, invited
from models.exchange.calendars.known import Known, known_meetings
from models.exchange.calendars.plan import CalendarPlan, PlannedMeeting, Status
from models.exchange.calendars.rows import called_off, new_meeting, problem
from models.exchange.calendars.updating import known_meeting
from models.exchange.reading import CalendarFile, Occurrence, read_calendar
from models.exchange.reading.process import Cancel
from models.journal.contexts import head_vector
from models.language import mark, tr

_NOT_KNOWN = mark("Cancelled, and not known here.")
_NO_LONGER = mark("No longer a date of the series.")
_CALLED_OFF = mark("Called off by who invited.")


def plan_calendar(reader: Reader, path: Path, *, cancel: Cancel | None = None) -> CalendarPlan:
    """What a calendar would change; raises Refused with one sentence, or Cancelled."""
    return plan_dates(reader, read_calendar(path, cancel=cancel))


def plan_dates(reader: Reader, calendar: CalendarFile) -> CalendarPlan:
    """What the dates of a calendar would change."""
    who = invited(reader, calendar.occurrences)
    known = known_meetings(reader, calendar, (*who.people.values(), *who.staff.values()))
    planning = _Planning(reader, calendar, known, who)
    return CalendarPlan(calendar.file, tuple(planning.rows()), calendar.notes, head_vector(reader))


@dataclass(slots=True)
class _Planning:
    reader: Reader
    calendar: CalendarFile
    known: Known
    who: Invited

    def rows(self) -> Iterator[PlannedMeeting]:
        """The dates of the file, then those that a series no longer has."""
        number = 0
        told: set[int] = set()
        for one in self.calendar.occurrences:
            for row in self._of(one, number):
                number += 1
                told.add(row.record)
                yield row
        for meeting in self._no_longer(told):
            number += 1
            yield called_off(number, meeting, tr(_NO_LONGER))

    def _of(self, one: Occurrence, number: int) -> Iterator[PlannedMeeting]:
        number += 1
        if one.fault:
            yield problem(number, one, tr(one.fault))
            return
        meeting = self.known.find(one)
        # A cancelled meeting of our own is history that may come back as such.
        kept = one.cancelled and meeting is None and is_own(one)
        if (one.cancelled and not kept) or self.calendar.cancels:
            yield from self._cancelled(one, number, meeting)
        elif meeting is None:
            deleted = self.known.was_deleted_here(one)
            yield new_meeting(self.reader, number, one, self.who, deleted=deleted)
        else:
            yield known_meeting(self.known, number, one, meeting, self.who)

    def _cancelled(
        self, one: Occurrence, number: int, meeting: Row | None
    ) -> Iterator[PlannedMeeting]:
        """The meeting, or all dates to come of a series that is called off as a whole."""
        found = [meeting] if meeting is not None else []
        if not one.recurrence:
            found += list(self._to_come(one.uid, {int(row["id"] or 0) for row in found}))
        open_ones = [row for row in found if not row["cancelled"]]
        for place, row in enumerate(open_ones):
            yield called_off(number + place, row, tr(_CALLED_OFF), one)
        if not open_ones:
            reason = "" if found else tr(_NOT_KNOWN)
            yield PlannedMeeting(
                number, Status.UNCHANGED, Status.UNCHANGED, one.title, one.starts, one.ends,
                one.place, record=int(found[0]["id"] or 0) if found else 0, reason=reason,
            )  # fmt: skip

    def _no_longer(self, told: set[int]) -> Iterator[Row]:
        """Meetings to come that a series in the file had earlier and has no more."""
        for series in self.calendar.series:
            for row in self._to_come(series.uid, told):
                starts = str(row["starts_at"])
                if not row["cancelled"] and series.first <= starts <= series.last:
                    yield row

    def _to_come(self, uid: str, but: set[int]) -> Iterator[Row]:
        ids = [record for record in self.known.of_uid.get(uid, ()) if record not in but]
        moment = moment_text(now())
        for record in sorted(ids):
            row = self.known.rows.get(record)
            if row is not None and str(row["starts_at"] or "") > moment:
                yield row
