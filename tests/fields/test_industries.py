"""Industry codes, and those a spreadsheet took for dates."""

from datetime import date

import pytest

from models.errors import Refused
from models.fields import datasets, industries


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("25.11", "25.11"),
        ("C 25.11", "25.11"),
        ("C25.11", "25.11"),
        ("2511", "25.11"),
        ("25110", "25.11.0"),
        ("1.13", "01.13"),
        ("WZ 2008 62.01", "62.01"),
        ("25.11 Herstellung von Metallkonstruktionen", "25.11"),
        ("c", "C"),
        ("25", "25"),
        ("99.98", None),
        ("Maschinenbau", None),
        ("", None),
        ("25.11.0.1", None),
    ],
)
def test_codes_are_written_as_the_classification_does(typed: str, code: str | None) -> None:
    assert industries.normalise_wz(typed, "wz2008") == code


def excel_reads(code: str, this_year: int = 2026) -> date | None:
    """What a German Excel makes of a code that is typed into a cell: the oracle of these tests."""
    parts = [int(part) for part in code.split(".")]
    try:
        if len(parts) == 3:
            return date(2000 + parts[2], parts[1], parts[0])
        try:
            return date(this_year, parts[1], parts[0])
        except ValueError:
            if 1 <= parts[1] <= 12:
                return None
            year = parts[1] + (2000 if parts[1] < 30 else 1900)
            return date(year, parts[0], 1)
    except ValueError:
        return None


@pytest.mark.parametrize("edition", industries.EDITIONS)
def test_every_code_that_excel_takes_for_a_date_is_rebuilt_or_left_open(edition: str) -> None:
    rebuilt = left_open = 0
    for code in datasets.labels(edition):
        if code.count(".") == 0 or len(code.split(".")[1]) < 2:
            continue
        if (cell := excel_reads(code)) is not None:
            found = industries.wz_from_date(cell, edition)
            assert found in (code, None)
            rebuilt += found == code
            left_open += found is None
    assert rebuilt > 150
    assert left_open < rebuilt / 50


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        (date(2026, 11, 25), "25.11"),
        (date(1951, 10, 1), "10.51"),
        (date(2013, 1, 1), "01.13"),
        (date(2000, 11, 25), "25.11.0"),
        ("25. Nov", "25.11"),
        ("25.Nov", "25.11"),
        ("Okt 51", "10.51"),
        ("01. Nov", "01.11"),
        ("25.11.2026", "25.11"),
        ("2026-11-25 00:00:00", "25.11"),
        (date(2026, 2, 28), None),
        ("28. Feb", None),
        ("irgendwas", None),
    ],
)
def test_dates_that_were_codes(cell: date | str, code: str | None) -> None:
    assert industries.wz_from_date(cell, "wz2008") == code


def test_refusals_name_the_other_edition() -> None:
    with pytest.raises(Refused, match="WZ 2025"):
        industries.parse_wz("62.10", "wz2008")
    with pytest.raises(Refused, match="not an industry code"):
        industries.parse_wz("Metall", "wz2008")
    assert industries.parse_wz("  ", "wz2008") is None


def test_titles_and_parents() -> None:
    assert industries.parents_wz("25.11", "wz2008") == ("25.1", "25", "C")
    assert industries.parents_wz("C", "wz2008") == ()
    english = industries.title_wz("62.01.9", "wz2008", "en")
    assert english == "Computer programming activities"
    assert industries.title_wz("62.01.9", "wz2008", "de") == "Sonstige Softwareentwicklung"


def test_changes_between_the_editions_say_what_is_partial() -> None:
    assert industries.wz2025_of("01.11.0") == [("01.11.0", False)]
    assert ("62.10.2", True) in industries.wz2025_of("62.01.9")
    assert industries.wz2025_of("25.11") == [("25.11", False)]
    assert industries.wz2025_of("00.00") == []
    for code in datasets.labels("wz2008"):
        for target, _ in industries.wz2025_of(code):
            assert industries.valid_wz(target, "wz2025")
