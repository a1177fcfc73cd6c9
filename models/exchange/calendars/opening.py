"""Whether a file is a calendar, before anything else is asked of it."""

from __future__ import annotations

from pathlib import Path

from models.exchange.reading import Format
from models.exchange.reading.formats import HEAD, tell
from models.exchange.reading.unreadable import Unreadable


def holds_calendar(path: Path) -> bool:
    """Whether a file begins like a calendar; False for what cannot be opened."""
    try:
        # Opening a pipe would wait for a writer.
        if not path.is_file():
            return False
        with path.open("rb") as stream:
            return tell(stream.read(HEAD)) is Format.CALENDAR
    except (OSError, ValueError, Unreadable):
        return False
