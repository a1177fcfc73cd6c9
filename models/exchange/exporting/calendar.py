"""Meetings as iCalendar, in the time of Berlin."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from models.clock import BERLIN, now
from models.database.reader import Reader, Row, Value
from models.database.titles import title_of
from models.exchange.calendars.identity import remembered
from models.exchange.exporting.selection import Selection, whole_records
from models.progress import Progress

_ZONE = (
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Berlin",
    "BEGIN:DAYLIGHT",
    "DTSTART:19810329T020000",
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
    "TZNAME:CEST",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
    "TZNAME:CET",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "END:STANDARD",
    "END:VTIMEZONE",
    "",
)
"""The rule of Berlin since 1996: short, and what all calendars understand."""


def write_calendar(
    reader: Reader, selection: Selection, path: Path, progress: Progress | None = None
) -> None:
    """Write one event a meeting that has a beginning; notes stay in the program."""
    from icalendar import Calendar, Event, Timezone

    calendar = Calendar()
    calendar.add("prodid", "-//Handschlag//DE")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add_component(Timezone.from_ical("\r\n".join(_ZONE)))
    total = len(selection.records)
    for place, row in enumerate(whole_records(reader, selection), start=1):
        begins = _local(row["starts_at"])
        if begins is None:
            continue
        event = Event()
        _identify(reader, row, event)
        for name, when in _period(begins, _local(row["ends_at"])):
            event.add(name, when)
        event.add("summary", row["title"])
        if row["place"]:
            event.add("location", row["place"])
        elif row["organisation"] is not None:
            company = int(row["organisation"])
            event.add("location", title_of(reader, [company]).get(company, ("", ""))[1])
            # So that our own import knows a name from an address.
            event.add("x-handschlag-organisation", reader.uuid_of(company))
        if row["cancelled"]:
            event.add("status", "CANCELLED")
        calendar.add_component(event)
        if progress:
            progress(place, total)
    path.write_bytes(calendar.to_ical())


def _identify(reader: Reader, row: Row, event: Any) -> None:
    """Name and version: the sequence grows by the minute, so that calendars take changes over.

    A date of a foreign series goes out under our own name: alone it would find no series.
    """
    record = int(row["id"] or 0)
    created, changed = reader.rows("SELECT created, changed FROM record WHERE id = ?", (record,))[0]
    known = remembered(str(row["external_uid"] or ""))
    own = known.uid == "" or known.recurrence != ""
    event.add("uid", f"{reader.uuid_of(record)}@handschlag" if own else known.uid)
    event.add("dtstamp", now())
    event.add("last-modified", datetime.fromtimestamp(changed // 1000, UTC))
    event.add("sequence", known.sequence if not own else max(0, changed - created) // 60_000)


def _period(
    begins: datetime, ends: datetime | None
) -> list[tuple[str, datetime] | tuple[str, date]]:
    """Beginning and end; what lasts from midnight to midnight is whole days."""
    if ends is not None and ends > begins and _is_midnight(begins) and _is_midnight(ends):
        return [("dtstart", begins.date()), ("dtend", ends.date())]
    if ends is None:
        return [("dtstart", begins)]
    return [("dtstart", begins), ("dtend", ends)]


def _is_midnight(moment: datetime) -> bool:
    return moment - moment.replace(hour=0, minute=0, second=0) == timedelta(0)


def _local(text: Value) -> datetime | None:
    if text is None:
        return None
    moment = datetime.strptime(str(text), "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    return moment.astimezone(ZoneInfo(BERLIN))
