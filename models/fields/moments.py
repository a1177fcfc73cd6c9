"""Moments, kept in UTC as `YYYY-MM-DDTHH:MM:SSZ`; written and shown in the time of Berlin."""

from datetime import UTC, datetime
from functools import cache
from zoneinfo import ZoneInfo

from models.clock import BERLIN
from models.errors import Refused
from models.fields.dates import parse_date, show_date
from models.fields.patterns import pattern
from models.fields.text import clean, quoted
from models.language import tr

_TIME = pattern(
    r"(?P<date>.+?)(?:T|,?\s+(?:um\s)?)(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})"
    r"(?::(?P<second>[0-9]{2})(?:\.[0-9]+)?)?(?:\s*Uhr)?(?P<zone>\s*(?:Z|[+-][0-9]{2}:?[0-9]{2}))?"
)
_HOUR = pattern(r"(?P<date>.+?),?\s+(?:um\s)?(?P<hour>[0-9]{1,2})\s?Uhr")


def parse_moment(text: str, *, day_first: bool = True) -> str | None:
    """The moment in UTC, None when blank; a date alone is its midnight; raises Refused.

    Without a zone the time is that of Berlin; of an hour that comes twice (end of summer time) the
    first is meant, one that is left out (start of summer time) is refused.
    """
    typed = clean(text)
    if not typed:
        return None
    match = (_TIME.fullmatch(typed) or _HOUR.fullmatch(typed)) if len(typed) <= 60 else None
    found = match.groupdict() if match else {}
    day = parse_date(found.get("date") or typed, day_first=day_first) or ""
    time = [int(found.get(name) or 0) for name in ("hour", "minute", "second")]
    zone = (found.get("zone") or "").strip().replace("Z", "+00:00")
    try:
        moment = datetime.fromisoformat(f"{day}T{time[0]:02d}:{time[1]:02d}:{time[2]:02d}{zone}")
        return moment_of(moment)
    except (ValueError, OverflowError):
        raise Refused(
            tr("“{value}” is not a time; write it like 22.11.2026 14:30.", value=quoted(text))
        ) from None


def moment_of(moment: datetime) -> str:
    """A moment as it is stored; without a zone it is the time of Berlin; raises Refused."""
    if moment.tzinfo is None:
        local = moment.replace(tzinfo=_berlin(), fold=0)
        if local.astimezone(UTC).astimezone(_berlin()).replace(tzinfo=None) != moment:
            raise Refused(
                tr(
                    "The time “{value}” does not exist: the clocks were put forward then.",
                    value=quoted(moment),
                )
            )
        moment = local
    return moment.astimezone(UTC).isoformat()[:19] + "Z"


def local_time(value: str) -> datetime:
    """A stored moment as time of Berlin; raises ValueError for anything else."""
    return datetime.fromisoformat(value.replace("Z", "+00:00")).astimezone(_berlin())


def show_moment(value: str, language: str | None = None) -> str:
    """`22.11.2026, 14:30` in the time of Berlin; what is no stored moment stays as it is."""
    try:
        local = local_time(value)
    except (ValueError, OverflowError):
        return value
    return f"{show_date(f'{local:%Y-%m-%d}', language)}, {local:%H:%M}"


@cache
def _berlin() -> ZoneInfo:
    return ZoneInfo(BERLIN)
