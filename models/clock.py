"""The time as the program sees it; can be fixed for runs that must be reproducible."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

BERLIN = "Europe/Berlin"


class _Fixed:
    moment: datetime | None = None


def fix_now(moment: datetime | None) -> None:
    """Hold the clock at a moment with time zone, or let it run again with None."""
    if moment is not None and moment.tzinfo is None:
        moment = moment.replace(tzinfo=ZoneInfo(BERLIN))
    _Fixed.moment = moment


def now() -> datetime:
    """The present moment in UTC."""
    return _Fixed.moment.astimezone(UTC) if _Fixed.moment else datetime.now(UTC)


def today() -> date:
    """The present day in Berlin."""
    return now().astimezone(ZoneInfo(BERLIN)).date()


def moment_text(moment: datetime) -> str:
    """A moment as it is stored: `YYYY-MM-DDTHH:MM:SSZ`."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
