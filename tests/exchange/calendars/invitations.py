"""Small invented calendars, and a database that knows some of the people in them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from models.exchange.calendars import CalendarPlan, Status, apply_calendar, plan_calendar
from models.journal.state import state_digest
from models.journal.store import Store
from models.services.entries import create
from models.services.outcome import Done

VISIT = (
    "UID:besuch-1@example.org",
    "SEQUENCE:0",
    "DTSTAMP:20261101T080000Z",
    "DTSTART;TZID=Europe/Berlin:20261124T100000",
    "DTEND;TZID=Europe/Berlin:20261124T113000",
    "SUMMARY:Besuch bei Käfer",
    "LOCATION:Am Markt 1\\, Olpe",
    "DESCRIPTION:Thema: Federn\\nund Drähte",
    "ORGANIZER;CN=Jana Muster:mailto:muster@swf.example",
    "ATTENDEE;CN=Eva Käfer;PARTSTAT=ACCEPTED:mailto:Eva.Kaefer@kaefer.example",
    "ATTENDEE;CN=Neu Hier;PARTSTAT=NEEDS-ACTION:mailto:neu@kaefer.example",
)
WEEKLY = (
    "UID:jour-fixe",
    "DTSTART;TZID=Europe/Berlin:20261019T090000",
    "DTEND;TZID=Europe/Berlin:20261019T093000",
    "SUMMARY:Jour fixe",
    "RRULE:FREQ=WEEKLY;COUNT=8",
)


def calendar(*events: tuple[str, ...], head: tuple[str, ...] = ()) -> str:
    """The text of a calendar with these entries."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//y", *head]
    for event in events:
        lines += ["BEGIN:VEVENT", *event, "END:VEVENT"]
    return "\r\n".join((*lines, "END:VCALENDAR", ""))


def changed(event: tuple[str, ...], **values: str) -> tuple[str, ...]:
    """An entry with other values by name of the property; parameters go with the old value."""
    wanted = {name.replace("_", "-").upper(): value for name, value in values.items()}
    kept = [line for line in event if line.replace(";", ":").partition(":")[0] not in wanted]
    return (*kept, *(f"{name}:{value}" for name, value in wanted.items() if value))


def planned(store: Store, path: Path, text: str) -> CalendarPlan:
    """The plan for a calendar."""
    path.write_bytes(text.encode())
    with store.reading() as reader:
        return plan_calendar(reader, path)


def taken(store: Store, path: Path, text: str) -> Done:
    """What applying the plan for a calendar did."""
    return apply_calendar(store, planned(store, path, text))


def statuses(plan: CalendarPlan) -> list[Status]:
    """The status of every row."""
    return [row.status for row in plan.rows]


def meetings(store: Store) -> list[dict[str, Any]]:
    """All meetings by beginning."""
    with store.reading() as reader:
        return sorted(reader.find("meeting"), key=lambda row: str(row["starts_at"]))


def participants(store: Store) -> dict[str, str]:
    """Last name and status of everybody who takes part somewhere."""
    with store.reading() as reader:
        return dict(
            reader.rows(
                "SELECT p.last_name, a.status FROM attendance a JOIN person p ON p.id = a.who"
            )
        )


def digest(store: Store) -> str:
    """The digest of all data."""
    with store.reading() as reader:
        return state_digest(reader)


def add_eva(store: Store) -> tuple[int, int]:
    """A known person and her employer."""
    with store.change("made") as change:
        firm = create(change, "organisation", {"name": "Käfer GmbH"})
        person = create(change, "person", {
            "first_name": "Eva", "last_name": "Käfer", "email": "eva.kaefer@kaefer.example",
        })  # fmt: skip
        create(change, "affiliation", {"person": person, "organisation": firm, "main": 1})
        staff = change.reader.value("SELECT id FROM staff WHERE name = 'Jana Muster'")
        change.update("staff", staff, {"email": "muster@swf.example"})
    return firm, person
