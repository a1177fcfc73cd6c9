"""Which meeting an entry of a calendar is, and what of it has changed since it was taken over.

The field `external_uid` of a meeting holds the UID of the entry, the date of the series, SEQUENCE,
the moment of the last change and fingerprints of what the calendar said, with bars between them. So
a calendar that comes again changes nothing, and what was mended here is not taken back by it.
"""

from __future__ import annotations

import hashlib
import re
import uuid
from dataclasses import dataclass, field

from models.database.identity import NAMESPACE
from models.exchange.reading import Occurrence

_OWN = re.compile(r"([0-9a-f]{32})@handschlag")
_KEYS = ("period", "title", "place", "cancelled", "source", "notes")
_LENGTH = 8


@dataclass(frozen=True, slots=True)
class Imported:
    """What is remembered of an entry that was taken over; `marks` are fingerprints by key.

    Without marks the meeting was not taken over by this program.
    """

    uid: str
    recurrence: str = ""
    sequence: int = 0
    changed: str = ""
    marks: dict[str, str] = field(default_factory=dict)

    @property
    def age(self) -> tuple[int, str]:
        """Grows with every version of the entry."""
        return self.sequence, self.changed


def record_uuid(occurrence: Occurrence) -> str:
    """The uuid of the meeting: the same on every laptop that takes the entry over."""
    own = _OWN.fullmatch(occurrence.uid)
    if own and not occurrence.recurrence:
        return own[1]
    name = "\x1f".join(("meeting", occurrence.uid, occurrence.recurrence))
    return uuid.uuid5(NAMESPACE, name).hex


def is_own(occurrence: Occurrence) -> bool:
    """Whether the entry came out of this program."""
    return _OWN.fullmatch(occurrence.uid) is not None and not occurrence.recurrence


def remember(occurrence: Occurrence, marks: dict[str, str]) -> str:
    """The text to keep with the meeting."""
    known = ".".join(marks.get(key, "") for key in _KEYS)
    parts = (occurrence.uid, occurrence.recurrence, str(occurrence.sequence), occurrence.changed)
    return "|".join((*parts, known))


def remembered(text: str) -> Imported:
    """What was kept with a meeting; text of others is the name of an entry alone."""
    parts = text.rsplit("|", 4)
    if len(parts) != 5 or not parts[2].isdigit():
        return Imported(text)
    uid, recurrence, sequence, changed, known = parts
    marks = known.split(".")
    if len(marks) != len(_KEYS):
        return Imported(text)
    return Imported(uid, recurrence, int(sequence), changed, dict(zip(_KEYS, marks, strict=True)))


def marks_of(occurrence: Occurrence) -> dict[str, str]:
    """Fingerprints of what the calendar says, without that of the notes."""
    who = [f"{one.email} {one.status}" for one in occurrence.attendees]
    return {
        "period": fingerprint(f"{occurrence.starts} {occurrence.ends}"),
        "title": fingerprint(occurrence.title),
        "place": fingerprint(occurrence.place),
        "cancelled": str(int(occurrence.cancelled)),
        "source": fingerprint("\n".join((occurrence.text, *sorted(who)))),
    }


def fingerprint(text: str) -> str:
    """Eight signs that differ where texts differ."""
    return hashlib.sha256(text.encode("utf-8", errors="replace")).hexdigest()[:_LENGTH]
