"""Industries: codes of the WZ 2008 and WZ 2025 (NACE), and codes that Excel took for dates."""

import re
from collections.abc import Iterable
from datetime import date
from functools import cache

from models.errors import Refused
from models.fields import datasets
from models.fields.dates import month_of
from models.fields.patterns import pattern
from models.fields.text import clean, quoted
from models.language import tr

EDITIONS = ("wz2008", "wz2025")
_POINTED = pattern(r"([0-9]{1,2})\.([0-9]{1,2})(?:\.([0-9]))?")
_SHOWN_DAY = pattern(r"([0-9]{1,2})[.\s-]{1,2}([^\W\d_]{3,4})\.?")
_SHOWN_MONTH = pattern(r"([^\W\d_]{3,4})[.\s-]{1,2}([0-9]{2})")
_FULL_DATE = pattern(
    r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})|([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ].*)?"
)
# Since when the codes exist: an earlier year is no year in which somebody typed one.
_FIRST_YEARS = {"wz2008": 2008, "wz2025": 2024}


def parse_wz(value: str | date, edition: str) -> str | None:
    """A code of the edition (`wz2008`, `wz2025`), None when blank; raises Refused.

    A code that a spreadsheet took for a date is rebuilt.
    """
    text = value.isoformat() if isinstance(value, date) else value
    if text in datasets.labels(edition):
        return text
    if not clean(text):
        return None
    code = normalise_wz(text, edition) or wz_from_date(value, edition)
    if code is None:
        other = "WZ 2025" if edition == "wz2008" else "WZ 2008"
        if normalise_wz(text):
            raise Refused(
                tr("“{value}” is a code of {other} only.", value=quoted(text), other=other)
            )
        raise Refused(
            tr("“{value}” is not an industry code; write it like 25.11.", value=quoted(text))
        )
    return code


def normalise_wz(text: str, edition: str | None = None) -> str | None:
    """The code as the classification writes it (`2511`, `C 25.11`, `1.13` → `25.11`, `01.13`).

    Without an edition a code of either is good. None for anything else.
    """
    word = clean(text[:100]).upper()
    word = re.sub(r"^(?:WZ|NACE)(?:[ -]?(?:2008|2025|\(?REV\.? ?2(?:\.1)?\)?))?[ :.-]*", "", word)
    match = re.match(r"([A-V])?[ .-]*([0-9][0-9.]*)?", word)
    if not match or not match[0]:
        return None
    section, digits = match[1], (match[2] or "").strip(".")
    if not digits:
        return _first_valid([section or ""], edition) if word == section else None
    if word[match.end() :][:1].isalpha():
        return None
    return _first_valid(_spellings(digits), edition)


def wz_from_date(value: date | str, edition: str | None = None) -> str | None:
    """The code that a German Excel turned into a date, None where it cannot be told for sure.

    Excel reads `25.11` as 25 November of this year, `10.51` as October 1951 (month and year, when
    the second number is no month), `25.11.0` as 25 November 2000.
    """
    if isinstance(value, date):
        return _from_day(value.day, value.month, value.year, edition)
    text = clean(value[:60])
    if match := _FULL_DATE.fullmatch(text):
        numbers = match.groups()[:3] if match[1] else reversed(match.groups()[3:])
        day, month, year = (int(number) for number in numbers)
        return _from_day(day, month, year, edition)
    if (match := _SHOWN_DAY.fullmatch(text)) and (shown := month_of(match[2])):
        return _only_valid([f"{int(match[1]):02d}.{shown:02d}"], edition)
    if (match := _SHOWN_MONTH.fullmatch(text)) and (shown := month_of(match[1])):
        return _only_valid([f"{shown:02d}.{match[2]}"], edition)
    return None


def valid_wz(code: str, edition: str) -> bool:
    """Whether the classification of this edition holds the code."""
    return code in datasets.labels(edition)


def title_wz(code: str, edition: str, language: str | None = None) -> str:
    """The title of a code; in English that of the class where the national code has none."""
    names = datasets.labels(edition)
    chosen = names.get(code)
    if chosen is not None and language == "en" and chosen.en == chosen.de:
        parent = names.get(code.rpartition(".")[0])
        if parent is not None and code.count(".") == 2:
            return parent.en
    return datasets.label(edition, code, language)


def parents_wz(code: str, edition: str) -> tuple[str, ...]:
    """The codes above a code, nearest first: `25.11` → `25.1`, `25`, `C`."""
    found = []
    parents = _parents(edition)
    while code := parents.get(code, ""):
        found.append(code)
    return tuple(found)


def wz2025_of(wz2008: str) -> list[tuple[str, bool]]:
    """The WZ 2025 codes for a WZ 2008 code, and whether each covers it only in part.

    A code above the subclasses gives codes of its own level. Offer them, never convert silently.
    """
    if exact := _changes().get(wz2008):
        return exact
    if not valid_wz(wz2008, "wz2008") or wz2008.isalpha():
        return []
    found: dict[str, bool] = {}
    for old, targets in _changes().items():
        if old.startswith(wz2008):
            for new, partial in targets:
                above = new[: len(wz2008)]
                found[above] = found.get(above, False) or partial
    return [(code, partial or len(found) > 1) for code, partial in found.items()]


def _from_day(day: int, month: int, year: int, edition: str | None) -> str | None:
    editions = (edition,) if edition else EDITIONS
    found = {_only_valid(_candidates(day, month, year, each), each) for each in editions} - {None}
    return found.pop() if len(found) == 1 else None


def _candidates(day: int, month: int, year: int, edition: str) -> list[str]:
    found = []
    if 2000 <= year <= 2009:
        found.append(f"{day:02d}.{month:02d}.{year - 2000}")
    if year >= _FIRST_YEARS[edition]:
        found.append(f"{day:02d}.{month:02d}")
    if day == 1 and 1930 <= year <= 2029 and not 1 <= year % 100 <= 12:
        found.append(f"{month:02d}.{year % 100:02d}")
    return found


def _spellings(digits: str) -> list[str]:
    """The ways to read digits as a code, the plain one first, then with a lost leading zero."""
    if match := _POINTED.fullmatch(digits):
        rest = match[2] + (f".{match[3]}" if match[3] else "")
        return [f"{int(match[1]):02d}.{rest}"]
    if not digits.isdigit():
        return []
    return [
        ".".join(filter(None, (text[:2], text[2:4], text[4:])))
        for text in (digits, f"0{digits}")
        if 2 <= len(text) <= 5
    ]


def _first_valid(codes: Iterable[str], edition: str | None) -> str | None:
    editions = (edition,) if edition else EDITIONS
    return next((code for code in codes if any(valid_wz(code, each) for each in editions)), None)


def _only_valid(codes: list[str], edition: str | None) -> str | None:
    editions = (edition,) if edition else EDITIONS
    good = {code for code in codes if any(valid_wz(code, each) for each in editions)}
    return good.pop() if len(good) == 1 else None


@cache
def _parents(edition: str) -> dict[str, str]:
    return {row["code"]: row["parent"] for row in datasets.rows(f"{edition}_full")}


@cache
def _changes() -> dict[str, list[tuple[str, bool]]]:
    found: dict[str, list[tuple[str, bool]]] = {}
    for row in datasets.rows("wz2008_wz2025_map"):
        found.setdefault(row["wz2008"], []).append((row["wz2025"], row["partial"] == "1"))
    return found
