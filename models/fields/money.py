"""Amounts in euros, kept as integer cents: "1.234,56 €", "12,5 Mio. €", "250 T€", "50.000,-"."""

import re

from models.errors import Refused
from models.fields.numbers import checked, read_decimal
from models.fields.patterns import pattern
from models.fields.text import clean, quoted
from models.language import current_language, tr

_EURO = r"(?:€|eur(?:o)?\b)"
_THOUSAND = r"(?:t(?=\s*€|eur)|tsd\.?|tausend|k(?=\s*€|eur|$))"
_MILLION = r"(?:mio\.?|mill\.?|million(?:en|s)?)"
_BILLION = r"(?:mrd\.?|milliarden?)"
_AMOUNT = pattern(
    rf"(?:{_EURO}\s*)?(?P<number>[+\-−–]?\s?[0-9][0-9.,'’ ]*?)(?P<dash>,\s?[-–—]{{1,2}})?\s*"
    rf"(?:(?P<thousand>{_THOUSAND})|(?P<million>{_MILLION})|(?P<billion>{_BILLION}))?\s*(?:{_EURO})?",
    re.IGNORECASE,
)
_SIGN_FIRST = pattern(r"^([-−–])\s?(€)\s?")
_ZEROS = {"thousand": 3, "million": 6, "billion": 9}


def parse_money(text: str, decimal: str = ",") -> int | None:
    """Cents, None when blank; raises Refused for other currencies and what is not sure.

    `decimal` is the decimal mark of the column; it decides what `1.234` means.
    """
    typed = clean(text)
    if not typed:
        return None
    match = _AMOUNT.fullmatch(_SIGN_FIRST.sub(r"\2\1", typed)) if len(typed) <= 60 else None
    if match and (read := read_decimal(re.sub(r"^([-−–+])\s", r"\1", match["number"]), decimal)):
        digits, decimals = read
        scale = next((_ZEROS[name] for name in _ZEROS if match[name]), 0)
        power = 2 + scale - decimals
        if power >= 0 and not (match["dash"] and (decimals or scale)):
            return checked(digits * 10**power, typed)
    raise Refused(
        tr("“{value}” is not an amount in euros; write it like 1.234,56.", value=quoted(text))
    )


def cents_of(number: float) -> int:
    """The cents of an amount in a cell, half a cent rounded up; raises Refused from 10^13 euros."""
    if not abs(number) < 10**13:
        raise Refused(tr("The number “{value}” is too large.", value=quoted(number)))
    if isinstance(number, int):
        return number * 100
    # Ten decimals hide the binary rest, so that 1.005 is rounded as it is shown.
    digits = int(f"{abs(number):.10f}".replace(".", ""))
    cents = (digits + 5 * 10**7) // 10**8
    return cents if number >= 0 else -cents


def show_money(cents: int, language: str | None = None) -> str:
    """`1.234,56 €` in German, `€1,234.56` in English."""
    euros, rest = divmod(abs(cents), 100)
    sign = "-" if cents < 0 else ""
    if (language or current_language()) == "de":
        return f"{sign}{euros:,}".replace(",", ".") + f",{rest:02d} €"
    return f"{sign}€{euros:,}.{rest:02d}"
