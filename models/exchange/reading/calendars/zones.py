"""Time zones of calendars: known by name, Windows' names included, or described in the file."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from models.clock import BERLIN

_BROKEN = (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, AssertionError)
_TOO_OFTEN = ("SECONDLY", "MINUTELY", "HOURLY", "DAILY")
_MOST_LINES = 200


class Zones:
    """The zones of one file; `unknown` are names that nobody knows and that count as Berlin."""

    def __init__(self) -> None:
        """Know those of the system."""
        self.unknown: set[str] = set()
        self._described: dict[str, tzinfo] = {}
        self._found: dict[str, tzinfo] = {}

    def describe(self, lines: list[str]) -> None:
        """Take in a VTIMEZONE; one that cannot be understood is as if it were absent."""
        name = next((line[5:].strip() for line in lines if line[:5].upper() == "TZID:"), "")
        rules = " ".join(line.upper() for line in lines if line[:5].upper() == "RRULE")
        if not name or len(lines) > _MOST_LINES or any(word in rules for word in _TOO_OFTEN):
            return
        from icalendar import Timezone

        try:
            text = "\r\n".join(("BEGIN:VTIMEZONE", *lines, "END:VTIMEZONE", ""))
            zone: Any = Timezone.from_ical(text)
            made = zone.to_tz()
            datetime(2026, 7, 1, tzinfo=made).utcoffset()
        except _BROKEN:
            return
        self._described[name.strip('"')] = made

    def zone(self, name: str) -> tzinfo:
        """The zone of a TZID; Berlin where nobody knows it."""
        name = name.strip().strip('"')
        if name not in self._found:
            found = _known(name) or self._described.get(name)
            if found is None:
                self.unknown.add(name)
                found = ZoneInfo(BERLIN)
            self._found[name] = found
        return self._found[name]


def in_utc(moment: datetime, zone: tzinfo) -> datetime:
    """A time on the clocks of a zone, in UTC."""
    return moment.replace(tzinfo=zone).astimezone(UTC)


def _known(name: str) -> tzinfo | None:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    if name.upper() in ("UTC", "GMT", "Z"):
        return UTC
    name = WINDOWS_TO_OLSON.get(name, name)
    # "/freeassociation.sourceforge.net/Europe/Berlin" and the like.
    for key in (name, "/".join(name.split("/")[-2:])):
        try:
            return ZoneInfo(key)
        except (ValueError, OSError, LookupError):
            continue
    return None
