"""Meetings: planned, reported with a next step, and a word when both agencies talk to one firm."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from models.clock import moment_text, now
from models.database.reader import Reader
from models.errors import Refused
from models.fields.reference import meeting_types
from models.fields.values import show
from models.journal.change import Change
from models.journal.contexts import Vector
from models.journal.store import Store
from models.language import tr
from models.records.meetings import MEETING
from models.services.entries import Entered, create, entered, existing, update
from models.services.outcome import Done, done
from models.services.staff import agency_of, current_staff
from models.services.tasks import new_task, next_task

NEARBY_DAYS = 30


@dataclass(frozen=True, slots=True)
class NextStep:
    """What comes next, until when (a date or words), by whom; oneself when nobody is named."""

    title: str
    due_on: str | date
    assignee: int | None = None


@dataclass(frozen=True, slots=True)
class OtherContact:
    """A recent meeting of the other agency with the same organisation."""

    meeting: int
    day: str
    staff: str
    title: str


def add_meeting(
    store: Store,
    values: Entered,
    *,
    participants: Sequence[int] = (),
    next_step: NextStep | None = None,
) -> Done:
    """A planned meeting or the report of one that has been, with its participants.

    One that has been needs a next step or `no_next_step`; raises `Refused` beside `next_step`.
    Warns when the other agency met the same organisation within 30 days.
    """
    with store.change(tr("Meeting recorded")) as change:
        row = entered("meeting", values)
        row.setdefault("held_by", current_staff(store, change.reader))
        row.setdefault("starts_at", moment_text(now()))
        record = create(change, "meeting", row)
        _add_participants(change, record, participants)
        _settle_next_step(change, store, record, next_step)
        warnings = _warnings(change.reader, store, record)
    return done(store, tr("The meeting was saved."), record, warnings)


def report_meeting(
    store: Store,
    record: int,
    values: Entered,
    *,
    participants: Sequence[int] | None = None,
    next_step: NextStep | None = None,
    seen: Vector | None = None,
) -> Done:
    """The report of a planned meeting; `participants` replaces who was there, when given.

    A step that is open already will do as the next one, so that a report can be mended later.
    """
    with store.change(tr("Meeting reported"), seen=seen) as change:
        update(change, "meeting", record, values)
        if participants is not None:
            _replace_participants(change, record, participants)
        _settle_next_step(change, store, record, next_step, again=True)
        warnings = _warnings(change.reader, store, record)
    return done(store, tr("The meeting was saved."), record, warnings)


def cancel_meeting(store: Store, record: int) -> Done:
    """The meeting does not take place; it stays in the timeline as cancelled."""
    with store.change(tr("Meeting cancelled")) as change:
        update(change, "meeting", record, {"cancelled": 1})
    return done(store, tr("The meeting was cancelled."), record)


def participants_of(reader: Reader, meeting: int) -> tuple[int, ...]:
    """Who takes part: ids of people, organisations and staff, in the order they were added."""
    rows = reader.rows("SELECT who FROM attendance WHERE at = ? ORDER BY id", (meeting,))
    return tuple(row[0] for row in rows)


def other_contacts(
    reader: Reader, organisation: int, agency: str, around: str | None = None
) -> tuple[OtherContact, ...]:
    """Meetings of the other agency with an organisation within 30 days of a moment (now if open).

    `agency` is one's own; latest first.
    """
    middle = datetime.fromisoformat(around.replace("Z", "+00:00")) if around else now()
    first = moment_text(middle - timedelta(days=NEARBY_DAYS))
    last = moment_text(middle + timedelta(days=NEARBY_DAYS))
    kinds = [code for code, kind in meeting_types().items() if kind.counts_as_contact]
    marks = ",".join("?" * len(kinds))
    rows = reader.rows(
        "SELECT m.id, m.starts_at, s.name, m.title FROM meeting m JOIN staff s ON s.id = m.held_by "
        "WHERE m.organisation = ? AND s.agency <> ? AND m.starts_at BETWEEN ? AND ? "
        f"AND coalesce(m.cancelled, 0) = 0 AND (m.kind IS NULL OR m.kind IN ({marks})) "
        "ORDER BY m.starts_at DESC",
        (organisation, agency, first, last, *kinds),
    )
    return tuple(OtherContact(*row) for row in rows)


def _warnings(reader: Reader, store: Store, record: int) -> tuple[str, ...]:
    row = reader.get("meeting", record) or {}
    held_by = row["held_by"]
    agency = agency_of(reader, int(held_by)) if held_by else None
    if not row["organisation"]:
        return ()
    contacts = other_contacts(
        reader,
        int(row["organisation"]),
        agency or store.identity.agency,
        str(row["starts_at"]),
    )
    begins = MEETING.field("starts_at")
    return tuple(
        tr("{staff} of the other agency is in touch with this organisation too: “{title}”, {day}.",
           staff=one.staff, title=one.title, day=show(begins, one.day))
        for one in contacts[:3]
    )  # fmt: skip


def _settle_next_step(
    change: Change,
    store: Store,
    record: int,
    next_step: NextStep | None,
    *,
    again: bool = False,
) -> None:
    row = existing(change, "meeting", record)
    about = int(row["project"] or row["introduction"] or row["organisation"] or record)
    if next_step is not None and next_step.title.strip():
        if row["no_next_step"]:
            change.update("meeting", record, {"no_next_step": 0})
        task: dict[str, object] = {
            "title": next_step.title,
            "due_on": next_step.due_on,
            "about": about,
        }
        if next_step.assignee is not None:
            task["assignee"] = next_step.assignee
        new_task(change, store, task)
        return
    if row["no_next_step"] or row["cancelled"] or str(row["starts_at"]) > moment_text(now()):
        return
    if again and next_task(change.reader, about) is not None:
        return
    raise Refused(
        tr("What comes next? Enter a next step with a date, or choose “No next step needed”."),
        "next_step",
    )


def _add_participants(change: Change, meeting: int, participants: Sequence[int]) -> None:
    for who in dict.fromkeys(participants):
        create(change, "attendance", {"at": meeting, "who": who})


def _replace_participants(change: Change, meeting: int, participants: Sequence[int]) -> None:
    wanted = set(participants)
    known = {row["who"]: row["id"] for row in change.reader.find("attendance", at=meeting)}
    gone = [int(link or 0) for who, link in known.items() if who not in wanted]
    change.delete("attendance", gone)
    _add_participants(change, meeting, [who for who in participants if who not in known])
