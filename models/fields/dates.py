"""Dates as people write them, kept as `YYYY-MM-DD`; impossible ones are refused, never rolled over.

Two-digit years: 00 to 68 are 2000 to 2068, 69 to 99 are 1969 to 1999 (as POSIX has it).
"""

import re
from collections.abc import Iterable
from datetime import date

from models.errors import Refused
from models.fields.patterns import pattern
from models.fields.text import clean, quoted
from models.language import current_language, tr

_ENGLISH = "January February March April May June July August September October November December"
_GERMAN = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
_OTHERS = {"jänner": 1, "jän": 1, "feber": 2, "maerz": 3, "mrz": 3, "sept": 9}
_MONTHS = _OTHERS | {
    spelling: place
    for names in (_ENGLISH, _GERMAN)
    for place, name in enumerate(names.lower().split(), start=1)
    for spelling in (name, name[:3])
}
_NUMERIC = pattern(r"([0-9]{1,2})\s?([./-])\s?([0-9]{1,2})\s?\2\s?([0-9]{4}|[0-9]{2})")
_YEAR_FIRST = pattern(r"([0-9]{4})([./-])([0-9]{1,2})\2([0-9]{1,2})")
_COMPACT = pattern(r"([12][0-9]{3})([01][0-9])([0-3][0-9])")
_DAY_MONTH = pattern(
    r"([0-9]{1,2})(?:\.|st|nd|rd|th)?[\s-]?([^\W\d_]{3,9})\.?,?[\s-]?([0-9]{4}|'?[0-9]{2})"
)
_MONTH_DAY = pattern(r"([^\W\d_]{3,9})\.?\s([0-9]{1,2})(?:st|nd|rd|th)?,?\s([0-9]{4})")
_WEEKDAY = pattern(
    r"^(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun|[a-z]{3,7}(?:tag|day)|mittwoch|wednesday|sonnabend)"
    r"\.?,?\s+(?=\S)",
    re.IGNORECASE,
)
_TIME = pattern(
    r"[T\s]\s*[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?\s*(?:Uhr|Z|[+-][0-9]{2}:?[0-9]{2})?$"
)
_NO_DAY = pattern(r"(?:[^\W\d_]{3,9}\.?\s*)?[0-9]{4}|[0-9]{1,2}[./-][0-9]{4}|[0-9]{4}-[0-9]{1,2}")


def parse_date(text: str, *, day_first: bool = True) -> str | None:
    """`YYYY-MM-DD`, None when blank; raises Refused for what is no date or no complete one.

    `day_first` decides 05/03/2026; a time behind the date is left out.
    """
    if match := _NUMERIC.fullmatch(text):
        return _from_numbers(match, day_first)
    typed = clean(text)
    if not typed:
        return None
    if len(typed) > 60:
        raise _refusal(text)
    body = _TIME.sub("", _WEEKDAY.sub("", typed)).rstrip(", ")
    if match := _NUMERIC.fullmatch(body):
        return _from_numbers(match, day_first)
    if match := _YEAR_FIRST.fullmatch(body):
        return _checked(int(match[1]), int(match[3]), int(match[4]), text)
    if match := _DAY_MONTH.fullmatch(body):
        if named := month_of(match[2]):
            return _checked(full_year(match[3].lstrip("'")), named, int(match[1]), text)
    elif match := _MONTH_DAY.fullmatch(body):
        if named := month_of(match[1]):
            return _checked(int(match[3]), named, int(match[2]), text)
    elif match := _COMPACT.fullmatch(body):
        return _checked(int(match[1]), int(match[2]), int(match[3]), text)
    if _NO_DAY.fullmatch(body):
        raise Refused(
            tr("“{value}” lacks the day; write the full date like 22.11.2026.", value=quoted(text))
        )
    raise _refusal(text)


def show_date(value: str, language: str | None = None) -> str:
    """`22.11.2026` in German, `22 Nov 2026` in English; what is no stored date stays as it is."""
    year, _, rest = value.partition("-")
    month, _, day = rest.partition("-")
    if not (len(value) == 10 and year.isdigit() and month.isdigit() and day.isdigit()):
        return value
    if (language or current_language()) == "de":
        return f"{day}.{month}.{year}"
    name = _ENGLISH.split()[int(month) - 1][:3] if 1 <= int(month) <= 12 else month
    return f"{int(day)} {name} {year}"


def decide_order(samples: Iterable[str]) -> str | None:
    """The order of a whole column: "dmy", "mdy" or "ymd"; None where it cannot be told."""
    seen: set[str] = set()
    dots = False
    for sample in samples:
        body = _TIME.sub("", clean(sample[:60]))
        if _YEAR_FIRST.fullmatch(body) or _COMPACT.fullmatch(body):
            seen.add("ymd")
        elif match := _NUMERIC.fullmatch(body):
            dots = dots or match[2] == "."
            if int(match[1]) > 12 >= int(match[3]):
                seen.add("dmy")
            elif int(match[3]) > 12 >= int(match[1]):
                seen.add("mdy")
    # Dates with points are never written month first, unless the column itself proves it.
    if dots and "mdy" not in seen:
        seen.add("dmy")
    seen = seen - {"ymd"} or seen
    return seen.pop() if len(seen) == 1 else None


def month_of(word: str) -> int | None:
    """The number of a month by its German or English name, short or long."""
    return _MONTHS.get(word.casefold().rstrip("."))


def full_year(digits: str) -> int:
    """The year of two or four digits; the pivot is 1969."""
    year = int(digits)
    if len(digits) > 2:
        return year
    return year + (2000 if year < 69 else 1900)


def _from_numbers(match: re.Match[str], day_first: bool) -> str:
    first, second = int(match[1]), int(match[3])
    day, month = (first, second) if day_first else (second, first)
    return _checked(full_year(match[4]), month, day, match[0])


def _checked(year: int, month: int, day: int, typed: str) -> str:
    try:
        date(year, month, day)
    except ValueError:
        raise Refused(
            tr("“{value}” is a date that does not exist; please check it.", value=quoted(typed))
        ) from None
    if not 1000 <= year < 3000:
        raise Refused(tr("The year of “{value}” cannot be right.", value=quoted(typed)))
    return f"{year:04d}-{month:02d}-{day:02d}"


def _refusal(typed: str) -> Refused:
    return Refused(tr("“{value}” is not a date; write it like 22.11.2026.", value=quoted(typed)))
