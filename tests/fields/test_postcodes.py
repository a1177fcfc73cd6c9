"""Postcodes, lost zeros, and the region a postcode lies in."""

import pytest

from models.errors import Refused
from models.fields import datasets
from models.fields.postcodes import parse_postcode, rebuild_postcode, region_of


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("57462", "57462"),
        ("D-57462", "57462"),
        ("DE 57462", "57462"),
        ("01067", "01067"),
        ("A-1010", "A-1010"),
        ("nl-1234 ab", "NL-1234 AB"),
        ("SW1A 1AA", "SW1A 1AA"),
        ("", None),
    ],
)
def test_postcodes(typed: str, stored: str | None) -> None:
    assert parse_postcode(typed) == stored


@pytest.mark.parametrize(
    "typed", ["1067", "574620", "Olpe", "57462 Olpe", "٥٧٤٦٢", "5746O2345678901"]
)
def test_what_is_no_postcode_is_refused(typed: str) -> None:
    with pytest.raises(Refused):
        parse_postcode(typed)


def test_a_lost_zero_is_put_back_and_said() -> None:
    assert rebuild_postcode("1067") == ("01067", True)
    assert rebuild_postcode("57462") == ("57462", False)
    assert rebuild_postcode("0106") == ("0106", False)


@pytest.mark.parametrize(
    ("postcode", "region", "county", "town"),
    [
        ("57462", "swf", "Kreis Olpe", "Olpe"),
        ("34431", "swf", "Hochsauerlandkreis", "Marsberg"),
        ("58739", "swf", "Kreis Soest", "Wickede (Ruhr)"),
        ("57072", "swf", "Kreis Siegen-Wittgenstein", "Siegen"),
        ("58636", "swf", "Märkischer Kreis", "Iserlohn"),
        ("44137", "do", "Dortmund", "Dortmund"),
        ("44127", "do", "Dortmund", "Dortmund"),
        ("59702", "swf", "", ""),
        ("58089", "other", "", ""),
        ("58332", "other", "", ""),
        ("58730", "other", "", ""),
        ("10115", "other", "", ""),
    ],
)
def test_the_region_follows_from_the_postcode(
    postcode: str, region: str, county: str, town: str
) -> None:
    place = region_of(postcode)
    assert place is not None
    assert (place.region, place.county, place.municipality) == (region, county, town)


def test_foreign_and_missing_postcodes_have_no_region() -> None:
    assert region_of(None) is region_of("") is region_of("A-1010") is region_of("1067") is None


def test_every_delivery_postcode_has_its_municipality_and_region() -> None:
    for row in datasets.rows("plz_delivery"):
        place = region_of(row["plz"])
        assert place is not None
        assert place.municipality_ags == row["ags"]
        assert place.municipality_ags.startswith(place.county_ags)
        assert place.region == ("do" if row["county_ags"] == "05913" else "swf")
        assert place.nuts3.startswith("DEA5")
