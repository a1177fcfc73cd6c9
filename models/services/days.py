"""Days as people say them: "morgen", "+1 Woche", "WV 2 Wochen", "Freitag", or a date."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from models.clock import today
from models.errors import Refused
from models.fields.dates import parse_date
from models.fields.text import clean, quoted
from models.language import tr

_WORDS = {
    "heute": 0, "today": 0, "morgen": 1, "tomorrow": 1, "übermorgen": 2, "uebermorgen": 2,
    "nächste woche": 7, "next week": 7, "naechste woche": 7,
}  # fmt: skip
_WEEKDAYS = {
    name: place
    for names in (
        "montag dienstag mittwoch donnerstag freitag samstag sonntag",
        "monday tuesday wednesday thursday friday saturday sunday",
        "mo di mi do fr sa so",
    )
    for place, name in enumerate(names.split())
}
_NUMBERS = {
    "ein": 1, "eine": 1, "einem": 1, "einer": 1, "einen": 1, "a": 1, "one": 1,
    "zwei": 2, "two": 2, "drei": 3, "three": 3, "vier": 4, "four": 4, "sechs": 6, "six": 6,
}  # fmt: skip
_SPAN = re.compile(
    r"(?:wv\s+|wiedervorlage\s+)?(?:in\s+|\+\s*)?(\d{1,3}|[a-z]+)\s*"
    r"(arbeitstage?n?|working days?|tage?n?|days?|t|d|wochen?|weeks?|w|monate?n?|months?|m|"
    r"jahre?n?|years?|j|y)"
)


def day_from(text: str, start: date | None = None) -> date:
    """The day a text means, counted from `start` (today when open); raises `Refused`."""
    begin = start or today()
    word = clean(text).casefold().rstrip(".")
    if word in _WORDS:
        return begin + timedelta(days=_WORDS[word])
    if word in _WEEKDAYS:
        ahead = (_WEEKDAYS[word] - begin.weekday()) % 7
        return begin + timedelta(days=ahead or 7)
    match = _SPAN.fullmatch(word)
    if match:
        count = int(match[1]) if match[1].isdigit() else _NUMBERS.get(match[1])
        if count is not None:
            return _later(begin, count, match[2])
    parsed = parse_date(text)
    if parsed is None:
        raise Refused(
            tr("“{value}” is not a day. Write “tomorrow”, “+1 week” or a date.",
               value=quoted(text)),
            "due_on",
        )  # fmt: skip
    return date.fromisoformat(parsed)


def _later(begin: date, count: int, unit: str) -> date:
    if unit.startswith(("arbeit", "working")):
        day = begin
        while count:
            day += timedelta(days=1)
            count -= day.weekday() < 5
        return day
    if unit.startswith(("t", "d")):
        return begin + timedelta(days=count)
    if unit.startswith("w"):
        return begin + timedelta(weeks=count)
    months = count * (12 if unit.startswith(("j", "y")) else 1)
    year, month = divmod(begin.year * 12 + begin.month - 1 + months, 12)
    return date(year, month + 1, min(begin.day, monthrange(year, month + 1)[1]))
