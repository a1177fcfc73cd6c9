"""Understands one entry of a calendar: what, when, where, who, and how it repeats."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from models.clock import BERLIN, moment_text
from models.exchange.reading import limits
from models.exchange.reading.calendars.blocks import Block
from models.exchange.reading.calendars.occurrence import Attendee, Occurrence
from models.exchange.reading.calendars.plaintext import plain
from models.exchange.reading.calendars.zones import Zones, in_utc
from models.fields.text import LONG_TEXT_LIMIT, TEXT_LIMIT, clean
from models.language import mark

BROKEN = (ValueError, LookupError, TypeError, AttributeError, ArithmeticError)
"""What the library raises about values that break the rules."""
NO_BEGINNING = mark("The entry has no beginning that can be understood.")
ENDS_EARLIER = mark("The entry ends before it begins.")
_FAR = mark("The entry lies before 1970 or after 2199.")
_STATUS = {"ACCEPTED": "accepted", "DECLINED": "absent"}
_NOBODY = ("ROOM", "RESOURCE")
_UID = 200


@dataclass(slots=True)
class Entry:
    """An entry before its repeats are laid out; `begins` is on the clocks of `zone`.

    `zone` is None for whole days, `length` None where no end is given. `dates` are further dates,
    `without` the keys of dates that are called off.
    """

    first: Occurrence
    begins: datetime = datetime(1970, 1, 1)
    zone: tzinfo | None = None
    length: timedelta | None = None
    rule: Any = None
    dates: list[datetime] = field(default_factory=list)
    without: set[str] = field(default_factory=set)

    @property
    def repeats(self) -> bool:
        """Whether it is a series."""
        return not self.first.recurrence and (self.rule is not None or bool(self.dates))

    def key(self, begins: datetime) -> str:
        """The name of one date of the series: the moment in UTC, or the day."""
        return _key(begins, self.zone)

    def at(self, begins: datetime, recurrence: str) -> Occurrence:
        """The meeting that takes place at a date of the series."""
        ends = begins + self.length if self.length is not None else None
        return replace(
            self.first,
            starts=_stored(begins, self.zone),
            ends=_stored(ends, self.zone) if ends else "",
            recurrence=recurrence,
            series=self.repeats,
        )


def understand(block: Block, zones: Zones) -> Entry:
    """The entry of a block; what cannot be understood is said in `first.fault`."""
    try:
        event = _event(block)
    except BROKEN:
        return Entry(Occurrence(block.number, "", fault=NO_BEGINNING))
    entry = Entry(_words(block, event))
    begins = _moment(event, "dtstart", zones)
    if begins is None:
        entry.first = replace(entry.first, uid=_uid(event, entry.first), fault=NO_BEGINNING)
        return entry
    entry.begins, entry.zone = begins
    entry.length = _length(event, entry, zones)
    entry.first = replace(
        entry.first, recurrence=_recurrence(event, entry.zone, zones), fault=_fault(entry)
    )
    if not entry.first.fault:
        entry.first = entry.at(entry.begins, entry.first.recurrence)
        entry.rule = _first(event.get("rrule"))
        entry.dates = [local for local, _ in _listed(event, "rdate", entry, zones)]
        entry.without = {key for _, key in _listed(event, "exdate", entry, zones)}
    entry.first = replace(entry.first, uid=_uid(event, entry.first))
    return entry


def _event(block: Block) -> dict[str, Any]:
    """The properties by name in small letters; values that break the rules are left out."""
    from icalendar import Event
    from icalendar.prop.broken import vBroken

    event: Any = Event.from_ical("\r\n".join(("BEGIN:VEVENT", *block.lines, "END:VEVENT", "")))
    found: dict[str, Any] = {}
    for name, value in event.items():
        values = value if isinstance(value, list) else [value]
        if whole := [one for one in values if not isinstance(one, vBroken)]:
            found[name.lower()] = whole if isinstance(value, list) else whole[0]
    return found


def _words(block: Block, event: Any) -> Occurrence:
    organiser = _address(event.get("organizer"))
    return Occurrence(
        block.number,
        "",
        sequence=_number(event.get("sequence")),
        changed=_changed(event),
        title=clean(_text(event, "summary")[: 4 * TEXT_LIMIT])[:TEXT_LIMIT].strip(),
        place=clean(_text(event, "location")[: 4 * TEXT_LIMIT])[:TEXT_LIMIT].strip(),
        text=plain(_text(event, "description"))[: LONG_TEXT_LIMIT // 2].strip(),
        cancelled=_text(event, "status").strip().upper() == "CANCELLED",
        private=_text(event, "class").strip().upper() in ("PRIVATE", "CONFIDENTIAL"),
        organisation=_text(event, "x-handschlag-organisation").strip()[:40],
        organiser=organiser,
        attendees=_attendees(event, organiser),
    )


def _text(event: Any, name: str) -> str:
    value = _first(event.get(name))
    return "" if value is None else str(value).replace('\\"', '"')


def _first(value: Any) -> Any:
    return value[0] if isinstance(value, list) and value else value


def _number(value: Any) -> int:
    try:
        return max(0, min(int(_first(value) or 0), 2**31))
    except BROKEN:
        return 0


def _changed(event: Any) -> str:
    for name in ("last-modified", "dtstamp"):
        value = getattr(_first(event.get(name)), "dt", None)
        if isinstance(value, datetime):
            try:
                return moment_text(value if value.tzinfo else value.replace(tzinfo=UTC))
            except BROKEN:
                continue
    return ""


def _moment(event: Any, name: str, zones: Zones) -> tuple[datetime, tzinfo | None] | None:
    return _local(_first(event.get(name)), zones)


def _local(value: Any, zones: Zones) -> tuple[datetime, tzinfo | None] | None:
    """A value as time on the clocks of its zone; whole days at midnight, without a zone."""
    when = getattr(value, "dt", None)
    if isinstance(when, datetime):
        name = str(getattr(value, "params", {}).get("TZID", ""))
        if when.tzinfo is UTC or (when.utcoffset() == timedelta(0) and not name):
            return when.replace(tzinfo=None), UTC
        zone = zones.zone(name) if name else ZoneInfo(BERLIN)
        return when.replace(tzinfo=None), zone
    if isinstance(when, date):
        return datetime(when.year, when.month, when.day), None
    return None


def _length(event: Any, entry: Entry, zones: Zones) -> timedelta | None:
    ends = _moment(event, "dtend", zones)
    if ends is not None:
        local, zone = ends
        if entry.zone is not None and zone is not None:
            try:
                return in_utc(local, zone) - in_utc(entry.begins, entry.zone)
            except BROKEN:
                return timedelta(-1)
        return local - entry.begins
    lasts = getattr(_first(event.get("duration")), "td", None) or getattr(
        _first(event.get("duration")), "dt", None
    )
    if isinstance(lasts, timedelta):
        return lasts
    return timedelta(days=1) if entry.zone is None else None


def _fault(entry: Entry) -> str:
    if not 1970 <= entry.begins.year < 2200:
        return _FAR
    if entry.length is not None and entry.length < timedelta(0):
        return ENDS_EARLIER
    return _FAR if entry.length is not None and entry.length > timedelta(days=3660) else ""


def _recurrence(event: Any, zone: tzinfo | None, zones: Zones) -> str:
    found = _moment(event, "recurrence-id", zones)
    if found is None:
        return ""
    local, own = found
    try:
        return _key(local, own if zone is not None or own is not None else None)
    except BROKEN:
        return ""


def _listed(event: Any, name: str, entry: Entry, zones: Zones) -> list[tuple[datetime, str]]:
    """Dates of RDATE or EXDATE on the clocks of the entry, with their keys."""
    found = []
    values = event.get(name)
    for line in values if isinstance(values, list) else [values]:
        tzid = str(getattr(line, "params", {}).get("TZID", ""))
        for one in getattr(line, "dts", ())[: limits.SERIES_DATES * 4]:
            when = getattr(one, "dt", None)
            if isinstance(when, tuple):
                when = when[0]
            try:
                local, key = _on_the_clocks(when, tzid, entry, zones)
            except BROKEN:
                continue
            found.append((local, key))
    return found


def _on_the_clocks(when: Any, tzid: str, entry: Entry, zones: Zones) -> tuple[datetime, str]:
    if isinstance(when, datetime) and entry.zone is not None:
        naive = when.replace(tzinfo=None)
        zone = zones.zone(tzid) if tzid else (UTC if when.tzinfo else ZoneInfo(BERLIN))
        moment = in_utc(naive, zone)
        return moment.astimezone(entry.zone).replace(tzinfo=None), moment_text(moment)
    # A day alone means that day's date of the series, as Outlook writes it.
    day = datetime(when.year, when.month, when.day)
    local = datetime.combine(day, entry.begins.time())
    return local, _key(local, entry.zone)


def _key(local: datetime, zone: tzinfo | None) -> str:
    return moment_text(in_utc(local, zone)) if zone is not None else f"{local:%Y-%m-%d}"


def _stored(local: datetime, zone: tzinfo | None) -> str:
    return moment_text(in_utc(local, zone or ZoneInfo(BERLIN)))


def _uid(event: Any, first: Occurrence) -> str:
    """The name of the entry; one without gets one from what it says, long ones are shortened."""
    uid = clean(_text(event, "uid")[:10_000])
    if not uid:
        uid = f"{first.starts} {first.title}"
        return hashlib.sha256(uid.encode()).hexdigest()[:32]
    return uid if len(uid) <= _UID else hashlib.sha256(uid.encode()).hexdigest()


def _attendees(event: Any, organiser: str) -> tuple[Attendee, ...]:
    values = event.get("attendee")
    listed = list(values) if isinstance(values, list) else [values]
    found: dict[str, Attendee] = {}
    for value in listed[: limits.ATTENDEES]:
        address = _address(value)
        params = getattr(value, "params", {})
        if address and str(params.get("CUTYPE", "")).upper() not in _NOBODY:
            status = _STATUS.get(str(params.get("PARTSTAT", "")).upper(), "invited")
            found.setdefault(address, Attendee(address, _name(params, address), status))
    if organiser and organiser not in found:
        params = getattr(event.get("organizer"), "params", {})
        found[organiser] = Attendee(organiser, _name(params, organiser), "accepted")
    return tuple(found.values())


def _name(params: Any, address: str) -> str:
    name = clean(str(params.get("CN", ""))[:400]).strip("'\" ")
    return "" if name.lower() == address else name[:200]


def _address(value: Any) -> str:
    """The e-mail address of a person in small letters, empty when there is none."""
    text = "" if value is None else clean(str(_first(value))[:400])
    if text[:7].lower() == "mailto:":
        text = text[7:]
    text = text.strip("<> ").lower()
    return text if "@" in text and " " not in text else ""
