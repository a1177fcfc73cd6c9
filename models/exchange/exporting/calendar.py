"""Meetings as iCalendar, in the time of Berlin."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from models.clock import BERLIN, now
from models.database.reader import Reader, Value
from models.database.titles import title_of
from models.exchange.exporting.selection import Progress, Selection, whole_records


def write_calendar(
    reader: Reader, selection: Selection, path: Path, progress: Progress | None = None
) -> None:
    """Write one event a meeting that has a beginning; notes stay in the program."""
    from icalendar import Calendar, Event

    calendar = Calendar()
    calendar.add("prodid", "-//Handschlag//DE")
    calendar.add("version", "2.0")
    total = len(selection.records)
    for place, row in enumerate(whole_records(reader, selection), start=1):
        begins = _local(row["starts_at"])
        if begins is None:
            continue
        event = Event()
        event.add("uid", row["external_uid"] or f"{reader.uuid_of(int(row['id'] or 0))}@handschlag")
        event.add("dtstamp", now())
        event.add("dtstart", begins)
        ends = _local(row["ends_at"])
        if ends is not None:
            event.add("dtend", ends)
        event.add("summary", row["title"])
        where = row["place"]
        if where is None and row["organisation"] is not None:
            company = int(row["organisation"])
            where = title_of(reader, [company]).get(company, ("", ""))[1]
        if where:
            event.add("location", where)
        if row["cancelled"]:
            event.add("status", "CANCELLED")
        calendar.add_component(event)
        if progress:
            progress(place, total)
    calendar.add_missing_timezones()
    path.write_bytes(calendar.to_ical())


def _local(text: Value) -> datetime | None:
    if text is None:
        return None
    moment = datetime.strptime(str(text), "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    return moment.astimezone(ZoneInfo(BERLIN))
