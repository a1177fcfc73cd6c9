"""What single cells look like: an e-mail address, a street, a date; the ground for columns."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from enum import StrEnum
from functools import cache

from models.errors import Refused
from models.exchange.reading.sheet import Cell
from models.fields import datasets
from models.fields.dates import parse_date
from models.fields.emails import parse_email
from models.fields.flags import parse_flag
from models.fields.industries import normalise_wz, wz_from_date
from models.fields.legal_forms import split_legal_form
from models.fields.names import salutation_of, split_name
from models.fields.numbers import parse_integer, read_decimal
from models.fields.urls import parse_url


class Content(StrEnum):
    """What a column holds, as far as its cells tell."""

    EMAIL = "email"
    URL = "url"
    WZ = "wz"
    POSTCODE_TOWN = "postcode_town"
    POSTCODE = "postcode"
    DATE = "date"
    PHONE = "phone"
    SALUTATION = "salutation"
    FLAG = "flag"
    MONEY = "money"
    INTEGER = "integer"
    DECIMAL = "decimal"
    ORGANISATION = "organisation"
    STREET = "street"
    TOWN = "town"
    PERSON = "person"
    TEXT = "text"


_LIST = re.compile(r"[;,\s]+")
_ADDRESS = re.compile(r"https?://\S+|www\.\S+|[\w-]+(\.[\w-]+)*\.[a-z]{2,10}(/\S*)?")
_WZ = re.compile(r"[A-V]?\s?\d{2}\.\d{1,2}(\.\d{1,2})?")
_POSTCODE = re.compile(r"(?:D[- ]?)?\d{4,5}")
_POSTCODE_TOWN = re.compile(r"(?:D[- ]?)?\d{5}\s+[^\W\d_].{1,60}")
_PHONE = re.compile(r"[+(]?[\d(][\d\s()/.–+-]{4,30}(?:(?:ext|x|dw|durchwahl)\.?\s?\d{1,5})?", re.I)
_STREET = re.compile(
    r"(?:.*(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ring|ufer|damm|markt|hof|wall|pfad|"
    r"chaussee|steig|berg|park|tor|street|road|avenue|lane)|(?:am|an|im|auf|zum|zur|in|unter)\s.*)"
    r"\.?\s?\d{0,5}\s?[a-z]?(?:\s?[-–/+]\s?\d+\s?[a-z]?)*",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?:[^\W\d_]|[ .,'’()-])+")
_SMALL = frozenset(("von", "van", "de", "der", "den", "zu", "zur", "vom", "und", "la", "di"))
_MONEY = re.compile(r"(?:€|EUR)\s?[\d.,' ]+|[\d.,' -]+\s?(?:€|EUR|Euro)", re.IGNORECASE)
_NUMBER = re.compile(r"[+-]?\d[\d.,' ]*")


def fits(cell: Cell, content: Content) -> bool:
    """Whether a filled cell can be of this content."""
    return _TESTS[content](cell)


def _told(parse: Callable[[str], object], text: str) -> bool:
    try:
        return parse(text) is not None
    except Refused:
        return False


def _month_first(text: str) -> str | None:
    return parse_date(text, day_first=False)


def _email(cell: Cell) -> bool:
    if not isinstance(cell, str) or "@" not in cell:
        return False
    found = [part for part in _LIST.split(cell[:500]) if "@" in part]
    return bool(found) and all(_told(parse_email, part.strip("<>()")) for part in found)


def _url(cell: Cell) -> bool:
    if not isinstance(cell, str) or "." not in cell or "@" in cell or " " in cell.strip():
        return False
    text = cell.strip().lower()
    return _ADDRESS.fullmatch(text) is not None and _told(parse_url, text)


def _wz(cell: Cell) -> bool:
    if isinstance(cell, date):
        return wz_from_date(cell) is not None
    if not isinstance(cell, str) or not _WZ.fullmatch(cell.strip()):
        return False
    return normalise_wz(cell) is not None


def _postcode(cell: Cell) -> bool:
    if isinstance(cell, str):
        return _POSTCODE.fullmatch(cell.strip()) is not None
    return isinstance(cell, int) and not isinstance(cell, bool) and 1000 <= cell <= 99_999


def _postcode_town(cell: Cell) -> bool:
    return isinstance(cell, str) and _POSTCODE_TOWN.fullmatch(cell.strip()) is not None


def _date(cell: Cell) -> bool:
    if isinstance(cell, str):
        text = cell[:40]
        return _told(parse_date, text) or _told(_month_first, text)
    return isinstance(cell, date)


def _phone(cell: Cell) -> bool:
    if not isinstance(cell, str) or not _PHONE.fullmatch(cell.strip()):
        return False
    digits = sum(sign.isdigit() for sign in cell)
    return digits >= 6 and (cell.strip()[0] in "0+(" or digits >= 9) and not _date(cell)


def _flag(cell: Cell) -> bool:
    if isinstance(cell, bool):
        return True
    return isinstance(cell, str) and len(cell) < 12 and _told(parse_flag, cell)


def _money(cell: Cell) -> bool:
    return isinstance(cell, str) and _MONEY.fullmatch(cell.strip()[:40]) is not None


def _integer(cell: Cell) -> bool:
    if isinstance(cell, str):
        return cell.strip()[:1].isalnum() and len(cell) < 40 and _told(parse_integer, cell)
    return isinstance(cell, int) and not isinstance(cell, bool)


def _decimal(cell: Cell) -> bool:
    if isinstance(cell, str):
        text = cell.strip()[:40]
        return _NUMBER.fullmatch(text) is not None and any(
            read_decimal(text, mark) is not None for mark in ",."
        )
    return isinstance(cell, int | float) and not isinstance(cell, bool)


def _organisation(cell: Cell) -> bool:
    return isinstance(cell, str) and len(cell) < 200 and split_legal_form(cell)[1] is not None


def _street(cell: Cell) -> bool:
    if not isinstance(cell, str) or len(cell) > 80 or "@" in cell:
        return False
    text = cell.strip()
    return any(map(str.isdigit, text)) and _STREET.fullmatch(text) is not None


def _town(cell: Cell) -> bool:
    return isinstance(cell, str) and cell.strip().casefold() in _towns()


@cache
def _towns() -> frozenset[str]:
    """The municipalities of the two regions and the largest German cities, in small letters."""
    own = {row["name"].casefold() for row in datasets.rows("municipalities")}
    far = (
        "aachen augsburg berlin bielefeld bochum bonn braunschweig bremen dresden duisburg "
        "düsseldorf erfurt essen freiburg gelsenkirchen hagen halle hamburg hamm hannover "
        "karlsruhe kassel kiel köln krefeld leipzig lübeck magdeburg mainz mannheim "
        "mönchengladbach münchen münster "
        "nürnberg oberhausen paderborn rostock stuttgart wiesbaden wuppertal"
    )
    return frozenset(own | set(far.split()))


def _salutation(cell: Cell) -> bool:
    return isinstance(cell, str) and len(cell) < 20 and bool(salutation_of(cell))


def _person(cell: Cell) -> bool:
    if not isinstance(cell, str) or not 4 < len(cell) < 80 or not _NAME.fullmatch(cell.strip()):
        return False
    if _organisation(cell):
        return False
    parts = split_name(cell)
    words = f"{parts.first_name} {parts.last_name}".split()
    proper = all(word[:1].isupper() or word in _SMALL for word in words)
    titled = bool(parts.title or parts.salutation)
    return proper and (1 if titled else 2) <= len(words) <= 4


_TESTS: dict[Content, Callable[[Cell], bool]] = {
    Content.EMAIL: _email,
    Content.URL: _url,
    Content.WZ: _wz,
    Content.POSTCODE_TOWN: _postcode_town,
    Content.POSTCODE: _postcode,
    Content.DATE: _date,
    Content.PHONE: _phone,
    Content.SALUTATION: _salutation,
    Content.FLAG: _flag,
    Content.MONEY: _money,
    Content.INTEGER: _integer,
    Content.DECIMAL: _decimal,
    Content.ORGANISATION: _organisation,
    Content.STREET: _street,
    Content.TOWN: _town,
    Content.PERSON: _person,
    Content.TEXT: lambda cell: isinstance(cell, str),
}
