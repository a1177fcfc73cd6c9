"""One row of the plan: a new meeting, one that is called off, a problem."""

from __future__ import annotations

from models.database.reader import Reader, Row, Value
from models.exchange.calendars.identity import (
    fingerprint,
    is_own,
    marks_of,
    record_uuid,
    remember,
)
from models.exchange.calendars.invited import Invited
from models.exchange.calendars.plan import Difference, PlannedMeeting, Status
from models.exchange.reading import Occurrence
from models.fields.text import LONG_TEXT_LIMIT
from models.language import mark, tr

_PRIVATE = mark("Marked as private in the calendar.")
_DELETED = mark("Was deleted here.")


def new_meeting(
    reader: Reader, number: int, one: Occurrence, who: Invited, *, deleted: bool
) -> PlannedMeeting:
    """A meeting that is not there; private ones and those deleted here are left out at first."""
    holder = who.holder(one)
    unknown = who.unknown(one)
    organisation = reader.id_of(one.organisation) if one.organisation else None
    if organisation is not None and reader.type_of(organisation) is None:
        organisation = None
    notes = notes_of(one, unknown)
    values: dict[str, Value] = {
        "title": title_of(one),
        "starts_at": one.starts,
        "ends_at": one.ends or None,
        # A place that was only the name of the organisation says nothing beside it.
        "place": None if organisation is not None else one.place or None,
        "organisation": organisation or who.firm(one),
        "notes": notes or None,
        "held_by": holder,
        "cancelled": 1 if one.cancelled else None,
        "external_uid": None if is_own(one) else noted(one, notes),
    }
    reason = tr(_PRIVATE) if one.private else tr(_DELETED) if deleted else ""
    return PlannedMeeting(
        number,
        Status.LEFT_OUT if reason else Status.NEW,
        Status.NEW,
        title_of(one),
        one.starts,
        one.ends,
        one.place,
        uuid=record_uuid(one),
        values=tuple((key, value) for key, value in values.items() if value is not None),
        participants=who.participants(one, holder),
        unknown=unknown,
        reason=reason,
    )


def called_off(
    number: int, meeting: Row, reason: str, one: Occurrence | None = None
) -> PlannedMeeting:
    """A known meeting that does not take place."""
    values: tuple[tuple[str, Value], ...] = (("cancelled", 1),)
    if one is not None and not is_own(one) and meeting["external_uid"]:
        values += (("external_uid", noted(one, str(meeting["notes"] or ""), cancelled=True)),)
    return PlannedMeeting(
        number,
        Status.CANCELLED,
        Status.CANCELLED,
        str(meeting["title"] or ""),
        str(meeting["starts_at"] or ""),
        str(meeting["ends_at"] or ""),
        str(meeting["place"] or ""),
        record=int(meeting["id"] or 0),
        values=values,
        changes=(Difference("cancelled", meeting["cancelled"], 1),),
        reason=reason,
    )


def problem(number: int, one: Occurrence, reason: str) -> PlannedMeeting:
    """An entry that cannot be a meeting."""
    return PlannedMeeting(
        number, Status.PROBLEM, Status.PROBLEM, title_of(one), one.starts, one.ends, one.place,
        reason=reason,
    )  # fmt: skip


def title_of(one: Occurrence) -> str:
    """The subject; an entry without one is called after its place, or by what it lacks."""
    return one.title or one.place or tr("Meeting without subject")


def notes_of(one: Occurrence, unknown: tuple[str, ...]) -> str:
    """The description, and who was invited but is not in the database."""
    parts = [one.text] if one.text else []
    if unknown:
        parts.append(tr("Also invited: {people}", people="; ".join(unknown)))
    return "\n\n".join(parts)[:LONG_TEXT_LIMIT]


def noted(one: Occurrence, notes: str, *, cancelled: bool = False) -> str:
    """What is remembered with the meeting."""
    marks = {**marks_of(one), "notes": fingerprint(notes)}
    if cancelled:
        marks["cancelled"] = "1"
    return remember(one, marks)
