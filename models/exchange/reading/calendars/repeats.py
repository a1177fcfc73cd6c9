"""Lays a series out as dates, within bounds: some repeat for ever, some every second."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from typing import Any

from models.clock import moment_text
from models.exchange.reading import limits
from models.exchange.reading.calendars.entry import BROKEN, Entry
from models.exchange.reading.calendars.occurrence import Occurrence, Series
from models.exchange.reading.calendars.zones import in_utc
from models.language import mark

NOT_UNDERSTOOD = mark("How the entry repeats cannot be understood; enter its dates by hand.")
TOO_OFTEN = mark("The entry repeats several times a day; that is no series of meetings.")
_WORDS = ("BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "BYWEEKNO", "BYYEARDAY", "WKST")
_FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_MOST_VALUES = 64
_CYCLE = 400
"""Years after which days and weekdays repeat. The library looks for a date that never comes (30
February) until the year 9999; laid out at the end of time it gives up after few centuries."""


class Bad(Exception):  # noqa: N818
    """A rule that is not followed; the sentence says why."""


def lay_out(entry: Entry, today: date) -> tuple[list[Occurrence], Series, bool]:
    """The dates of a series, what was looked at, and whether the bounds cut it; raises Bad.

    One that began more than a year ago and still runs is taken from a year ago.
    """
    recent = datetime(today.year, today.month, today.day) - timedelta(days=365)
    last = max(entry.begins, recent) + timedelta(days=limits.SERIES_DAYS)
    found: dict[str, datetime] = {}
    past, cut = entry.begins < recent, False
    for begins in _dates(entry, last):
        if past and begins >= recent:
            # Of what is long past nothing is kept as soon as something newer comes.
            found, past = {}, False
        if len(found) > limits.SERIES_DATES and not past:
            cut = True
            break
        found[entry.key(begins)] = begins
    cut = cut or _goes_on(entry, last)
    for begins in entry.dates:
        found.setdefault(entry.key(begins), begins)
    kept = sorted((begins, key) for key, begins in found.items() if key not in entry.without)
    if len(kept) > limits.SERIES_DATES:
        kept, cut = kept[: limits.SERIES_DATES], True
    dates = [entry.at(begins, key) for begins, key in kept]
    edge = kept[-1][0] if cut and kept else last
    series = Series(entry.first.uid, _edge(entry, entry.begins), _edge(entry, edge))
    return dates, series, cut


def _dates(entry: Entry, last: datetime) -> Iterator[datetime]:
    """The beginning, then what the rule says, on the clocks of the entry."""
    yield entry.begins
    if entry.rule is None:
        return
    count = _count(entry.rule)
    try:
        end = min(filter(None, (last, _until(entry))))
        shift = (9_995 - end.year) // _CYCLE * _CYCLE
        rule = _rule(entry, end.replace(year=end.year + shift), shift)
        found = (begins.replace(year=begins.year - shift) for begins in rule)
        following = (begins for begins in found if begins > entry.begins)
        yield from following if count is None else islice(following, max(count - 1, 0))
    except BROKEN as error:
        raise Bad(NOT_UNDERSTOOD) from error


def _rule(entry: Entry, last: datetime, shift: int) -> Any:
    """The rule as the library reads it, so many years later: see `_CYCLE`."""
    from dateutil.rrule import rrulestr

    rule = entry.rule
    if not isinstance(rule, dict) or any(len(_values(rule, key)) > _MOST_VALUES for key in rule):
        raise Bad(NOT_UNDERSTOOD)
    frequency = str(_values(rule, "FREQ")[0]).upper() if _values(rule, "FREQ") else ""
    if frequency in ("SECONDLY", "MINUTELY", "HOURLY"):
        raise Bad(TOO_OFTEN)
    known = {"FREQ", "INTERVAL", "COUNT", "UNTIL", *_WORDS}
    interval = int((_values(rule, "INTERVAL") or [1])[0])
    if frequency not in _FREQUENCIES or not 1 <= interval <= 1000:
        raise Bad(NOT_UNDERSTOOD)
    times = {"BYHOUR", "BYMINUTE", "BYSECOND"} & {str(key).upper() for key in rule}
    if any(len(_values(rule, key)) > 1 for key in times):
        raise Bad(TOO_OFTEN)
    if {str(key).upper() for key in rule} - known - times:
        raise Bad(NOT_UNDERSTOOD)
    parts = [f"FREQ={frequency}", f"INTERVAL={interval}"]
    for key in _WORDS:
        if values := _values(rule, key):
            parts.append(f"{key}={','.join(str(value) for value in values)}")
    parts.append(f"UNTIL={last:%Y%m%dT%H%M%S}")
    begins = entry.begins.replace(year=entry.begins.year + shift)
    return rrulestr(";".join(parts), dtstart=begins)


def _values(rule: Any, key: str) -> list[Any]:
    value = rule.get(key)
    return value if isinstance(value, list) else [] if value is None else [value]


def _count(rule: Any) -> int | None:
    values = _values(rule, "COUNT") if isinstance(rule, dict) else []
    try:
        return max(1, int(values[0])) if values else None
    except BROKEN as error:
        raise Bad(NOT_UNDERSTOOD) from error


def _until(entry: Entry) -> datetime | None:
    """The last moment of the series on the clocks of the entry; a day alone is its end."""
    values = _values(entry.rule, "UNTIL") if isinstance(entry.rule, dict) else []
    if not values:
        return None
    when = values[0]
    if isinstance(when, datetime):
        if when.tzinfo is not None and entry.zone is not None:
            return when.astimezone(entry.zone).replace(tzinfo=None)
        return when.replace(tzinfo=None)
    if isinstance(when, date):
        return datetime(when.year, when.month, when.day, 23, 59, 59)
    raise Bad(NOT_UNDERSTOOD)


def _goes_on(entry: Entry, last: datetime) -> bool:
    """Whether the series has dates behind the bound: no count, and no end before it."""
    if entry.rule is None or _count(entry.rule) is not None:
        return False
    until = _until(entry)
    return until is None or until > last


def _edge(entry: Entry, local: datetime) -> str:
    return moment_text(in_utc(local, entry.zone or UTC))
