"""A date of a calendar beside the meeting it is: what the calendar changed is taken over.

What the calendar left as it was stays as it is here, whatever it is; notes written here are kept.
"""

from __future__ import annotations

from datetime import datetime

from models.database.identity import link_uuid
from models.database.reader import Row, Value
from models.exchange.calendars.identity import (
    Imported,
    fingerprint,
    is_own,
    marks_of,
    remember,
)
from models.exchange.calendars.invited import Invited
from models.exchange.calendars.known import Known
from models.exchange.calendars.plan import Difference, Participant, PlannedMeeting, Status
from models.exchange.calendars.rows import notes_of, title_of
from models.exchange.reading import Occurrence
from models.fields.text import LONG_TEXT_LIMIT
from models.language import mark, tr

_OLDER = mark("Older than what is here.")


def known_meeting(
    known: Known, number: int, one: Occurrence, meeting: Row, who: Invited
) -> PlannedMeeting:
    """What becomes of a date whose meeting is there."""
    record = int(meeting["id"] or 0)
    before = known.imported.get(record) or Imported("")
    marks = marks_of(one)
    moved = {key for key, value in marks.items() if before.marks.get(key) != value}
    unknown = who.unknown(one)
    holder = meeting["held_by"]
    people = who.participants(one, int(holder) if holder else None)
    if moved and _is_older(known, one, record, before):
        return _row(number, one, record, unknown, reason=tr(_OLDER))
    values = _wanted(one, meeting, moved, before, unknown)
    changes = tuple(
        Difference(key, meeting[key], value)
        for key, value in values.items()
        if (meeting[key] or None) != value
    )
    written = [(change.key, change.new) for change in changes]
    if changes and not is_own(one):
        written.append(("external_uid", _remembered(one, marks, meeting, before, values)))
    joining = _joining(known, meeting, people, anew="source" in moved)
    return _row(number, one, record, unknown, tuple(written), changes, joining)


def _row(
    number: int,
    one: Occurrence,
    record: int,
    unknown: tuple[str, ...],
    values: tuple[tuple[str, Value], ...] = (),
    changes: tuple[Difference, ...] = (),
    participants: tuple[Participant, ...] = (),
    reason: str = "",
) -> PlannedMeeting:
    status = Status.UPDATE if changes or participants else Status.UNCHANGED
    return PlannedMeeting(
        number, status, status, title_of(one), one.starts, one.ends, one.place,
        record=record, values=values, changes=changes, participants=participants,
        unknown=unknown, reason=reason,
    )  # fmt: skip


def _is_older(known: Known, one: Occurrence, record: int, before: Imported) -> bool:
    """Whether the entry is an older version than the one taken over, or than our own meeting."""
    if before.marks:
        return (one.sequence, one.changed) < before.age
    if not one.changed:
        return False
    moment = datetime.fromisoformat(one.changed.replace("Z", "+00:00"))
    return int(moment.timestamp()) < known.changed(record) // 1000


def _wanted(
    one: Occurrence, meeting: Row, moved: set[str], before: Imported, unknown: tuple[str, ...]
) -> dict[str, Value]:
    """The values of the fields that the calendar changed."""
    values: dict[str, Value] = {}
    if "title" in moved:
        values["title"] = title_of(one)
    if "period" in moved:
        values["starts_at"], values["ends_at"] = one.starts, one.ends or None
    if "place" in moved and not one.organisation:
        values["place"] = one.place or None
    if "cancelled" in moved and before.marks and meeting["cancelled"]:
        values["cancelled"] = None
    if "source" in moved and not is_own(one):
        values["notes"] = _notes(one, meeting, before, unknown)
    return values


def _notes(one: Occurrence, meeting: Row, before: Imported, unknown: tuple[str, ...]) -> str | None:
    """The notes of the calendar, below those that somebody wrote here."""
    old = str(meeting["notes"] or "")
    new = notes_of(one, unknown)
    if not old or fingerprint(old) == before.marks.get("notes"):
        return new or None
    if not new or new in old:
        return old
    return f"{old}\n\n{new}" if len(old) + len(new) + 2 <= LONG_TEXT_LIMIT else old


def _remembered(
    one: Occurrence,
    marks: dict[str, str],
    meeting: Row,
    before: Imported,
    values: dict[str, Value],
) -> str:
    """What is remembered now; the fingerprint of notes stays where somebody wrote into them."""
    old = fingerprint(str(meeting["notes"] or ""))
    written = before.marks.get("notes", "")
    if "notes" in values and (not meeting["notes"] or old == written):
        written = fingerprint(str(values["notes"] or ""))
    return remember(one, {**marks, "notes": written})


def _joining(
    known: Known, meeting: Row, people: tuple[Participant, ...], *, anew: bool
) -> tuple[Participant, ...]:
    """Who takes part and is not there yet; who was taken off here stays off until invited anew."""
    record = int(meeting["id"] or 0)
    there = known.attending.get(record, {})
    found = []
    for one in people:
        if one.record in there:
            if anew and there[one.record] not in (one.status, "attended"):
                found.append(one)
            continue
        link = link_uuid("attendance", (known.uuids[record], known.uuids[one.record]))
        if anew or known.reader.id_of(link.hex()) is None:
            found.append(one)
    return tuple(found)
