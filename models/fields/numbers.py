"""Numbers as people write them: 1.234,56 and 1,234.56 and 1'234.56, "ca. 120", "120 MA"."""

import re
from collections.abc import Iterable

from models.errors import Refused
from models.fields.patterns import pattern
from models.fields.text import clean, quoted
from models.language import tr

LARGEST = 10**15
_SIGNS = str.maketrans("−–", "--")
_NUMBER = pattern(r"([+-]?)([0-9]+(?:[.,'’ ][0-9]+)*)")
_GROUPED = pattern(r"[1-9][0-9]{0,2}(?:([.,'’ ])[0-9]{3})(?:\1[0-9]{3})*")
_ABOUT = pattern(
    r"^(?:ca\.?|circa|etwa|rund|ungefähr|about|approx\.?|~)\s*(?=[0-9])", re.IGNORECASE
)
_PEOPLE = pattern(
    r"\s*(?:ma|mitarbeiter(?:innen|\*innen|:innen)?|mitarbeitende|beschäftigte|personen|employees|people|fte|vzä)\.?$",
    re.IGNORECASE,
)


def parse_integer(text: str) -> int | None:
    """A whole number, None when blank; raises Refused for anything that is not surely one."""
    if len(text) < 5 and text.isascii() and text.isdigit():
        return int(text)
    found = read_integer(text)
    return found[0] if found else None


def read_integer(text: str) -> tuple[int, bool] | None:
    """A whole number and whether it was only given roughly ("ca. 120"); None when blank."""
    typed = clean(text)
    if not typed:
        return None
    rest = _ABOUT.sub("", typed[:60])
    value = read_decimal(_PEOPLE.sub("", rest), ",", whole=True) if len(typed) <= 60 else None
    if value is None or value[1]:
        raise Refused(
            tr("“{value}” is not a whole number; write it like 120 or 1.500.", value=quoted(text))
        )
    return checked(value[0], text), rest != typed


def read_decimal(text: str, decimal: str, *, whole: bool = False) -> tuple[int, int] | None:
    """All digits as one integer, and how many of them are decimals; None when it is no number.

    `decimal` (comma or point) decides what `1.234` means; with `whole` it must be 1234.
    """
    match = _NUMBER.fullmatch(text.strip().translate(_SIGNS)) if len(text) <= 60 else None
    if not match:
        return None
    sign, body = (-1 if match[1] == "-" else 1), match[2]
    if body.isdigit():
        return sign * int(body), 0
    last = max(body.rfind("."), body.rfind(","))
    separator = body[last] if last >= 0 else ""
    if _GROUPED.fullmatch(body):
        several = sum(body.count(mark) for mark in ".,'’ ") > 1
        if several or whole or separator != decimal:
            return sign * int(re.sub("[^0-9]", "", body)), 0
    before, after = body[:last], body[last + 1 :]
    if last < 0 or not after.isdigit() or not (before.isdigit() or _GROUPED.fullmatch(before)):
        return None
    if separator in before:
        return None
    return sign * int(re.sub("[^0-9]", "", before + after)), len(after)


def decide_decimal(samples: Iterable[str]) -> str | None:
    """The decimal mark of a whole column, comma or point; None where it cannot be told."""
    found = {mark for sample in samples if (mark := _decimal_mark(sample))}
    return found.pop() if len(found) == 1 else None


def integer_of(number: float) -> int:
    """The whole number in a cell; raises Refused for fractions, infinity and not-a-number."""
    if number != number or number in (float("inf"), float("-inf")) or number != int(number):
        raise Refused(tr("“{value}” is not a whole number.", value=quoted(number)))
    return checked(int(number), number)


def checked(value: int, typed: object) -> int:
    """The value; raises Refused beyond 10^15, which no figure of a firm reaches."""
    if abs(value) >= LARGEST:
        raise Refused(tr("The number “{value}” is too large.", value=quoted(typed)))
    return value


def _decimal_mark(sample: str) -> str | None:
    """What one number tells of the decimal mark: 1.234,5 and 0,5 and 12,50 and 1.234.567 do."""
    match = re.search(r"[0-9]+(?:[.,'’ ][0-9]+)+", clean(sample[:200]))
    if not match:
        return None
    body: str = match[0]
    marks: list[str] = re.findall("[.,]", body)
    if not marks:
        return None
    last = marks[-1]
    if marks.count(last) > 1:
        return "," if last == "." else "."
    if len(marks) > 1 or re.search("['’ ]", body):
        return last
    return last if body.startswith("0") or len(body) - body.index(last) != 4 else None
