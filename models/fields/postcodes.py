"""Postcodes as text, the zero that Excel loses, and the place and region a postcode stands for."""

import re
from functools import cache
from typing import NamedTuple

from models.errors import Refused
from models.fields import datasets
from models.fields.patterns import pattern
from models.fields.text import clean, quoted
from models.language import tr

SUEDWESTFALEN = "swf"
DORTMUND = "do"
ELSEWHERE = "other"
# The agreement: Hochsauerlandkreis, Märkischer Kreis, Olpe, Siegen-Wittgenstein, Soest.
SUEDWESTFALEN_COUNTIES = frozenset(("05958", "05962", "05966", "05970", "05974"))
DORTMUND_COUNTY = "05913"
# Three digits wholly inside a region: they place post boxes, which the list of streets lacks.
_AREAS = {
    **dict.fromkeys(("440", "441", "442", "443"), DORTMUND),
    **{str(area): SUEDWESTFALEN for area in (570, 572, 573, 574, 585, 586, 588, *range(595, 600))},
}

_GERMAN = pattern(r"(?:DE?[ -]*)?([0-9]{5})", re.IGNORECASE)
_FOREIGN = pattern(r"(?=.*[0-9])(?=.*[A-Z])(?!.*[A-Z]{3}|[0-9]{5})[A-Z0-9][A-Z0-9 -]{1,10}[A-Z0-9]")


class Place(NamedTuple):
    """Where a postcode lies; texts are empty where not known, `region` is swf, do or other."""

    municipality_ags: str
    municipality: str
    county_ags: str
    county: str
    region: str
    nuts3: str


def parse_postcode(text: str) -> str | None:
    """Five digits (`57462`), or a foreign one with its letters (`A-1010`); raises Refused."""
    if len(text) == 5 and text.isascii() and text.isdigit():
        return text
    code = clean(text).upper()
    if not code:
        return None
    if match := _GERMAN.fullmatch(code):
        return match[1]
    if _FOREIGN.fullmatch(code):
        return code
    raise Refused(
        tr(
            "“{value}” is not a postcode: German ones have five digits (57462), "
            "foreign ones begin with the country (A-1010).",
            value=quoted(text),
        )
    )


def rebuild_postcode(text: str) -> tuple[str, bool]:
    """The postcode, and whether a lost leading zero was put back (`1067` → `01067`, True)."""
    code = clean(text)
    if len(code) == 4 and code.isascii() and code.isdigit() and code[0] != "0":
        return f"0{code}", True
    return code, False


def comparable_postcode(text: str) -> str:
    """The postcode for comparing: 1067 equals 01067, D-57462 equals 57462."""
    code = rebuild_postcode(text)[0].upper()
    match = _GERMAN.fullmatch(code)
    return match[1] if match else code.replace("-", "").replace(" ", "")


def region_of(postcode: str | None) -> Place | None:
    """The place of a German postcode, None when there is none or it is foreign."""
    if not postcode or len(postcode) != 5 or not (postcode.isascii() and postcode.isdigit()):
        return None
    if place := _places().get(postcode):
        return place
    return _area(_AREAS.get(postcode[:3], ELSEWHERE))


def region_of_county(county_ags: str) -> str:
    """The region of a county: swf, do or other."""
    if county_ags in SUEDWESTFALEN_COUNTIES:
        return SUEDWESTFALEN
    return DORTMUND if county_ags == DORTMUND_COUNTY else ELSEWHERE


@cache
def _area(region: str) -> Place:
    if region == DORTMUND:
        return _places()["44135"]
    return Place("", "", "", "", region, "")


@cache
def _places() -> dict[str, Place]:
    """107 delivery postcodes."""
    towns = {row["ags"]: row for row in datasets.rows("municipalities")}
    found = {}
    for row in datasets.rows("plz_delivery"):
        town = towns[row["ags"]]
        found[row["plz"]] = Place(
            town["ags"],
            town["name"],
            town["county_ags"],
            town["county"],
            region_of_county(town["county_ags"]),
            town["nuts3"],
        )
    return found
