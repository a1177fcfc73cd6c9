"""Numbers and amounts: what is sure is read, what is not is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import Refused
from models.fields.money import cents_of, parse_money
from models.fields.numbers import decide_decimal, parse_integer, read_integer


@pytest.mark.parametrize(
    ("typed", "value", "roughly"),
    [
        ("120", 120, False),
        ("ca. 120", 120, True),
        ("rund 1.500 Mitarbeiter", 1500, True),
        ("120 MA", 120, False),
        ("1,500", 1500, False),
        ("1'500", 1500, False),
        ("1 500", 1500, False),
        ("−5", -5, False),
        ("007", 7, False),
    ],
)
def test_whole_numbers(typed: str, value: int, roughly: bool) -> None:
    assert read_integer(typed) == (value, roughly)
    assert parse_integer(typed) == value


@pytest.mark.parametrize(
    "typed", ["12,5", "10-20", "> 100", "über 100", "1.50", "1.2345", "zwölf", "1e5", "9" * 16]
)
def test_what_is_no_sure_whole_number_is_refused(typed: str) -> None:
    with pytest.raises(Refused):
        parse_integer(typed)


@pytest.mark.parametrize(
    ("typed", "cents"),
    [
        ("1.234,56", 123456),
        ("1,234.56", 123456),
        ("1'234.56 EUR", 123456),
        ("1 234,5 €", 123450),
        ("€ 12", 1200),
        ("12,5 Mio. €", 1_250_000_000),
        ("1,2 Mrd. Euro", 120_000_000_000),
        ("250 T€", 25_000_000),
        ("250 TEUR", 25_000_000),
        ("3 Tsd. €", 300_000),
        ("250k€", 25_000_000),
        ("50.000,-", 5_000_000),
        ("50.000,-- €", 5_000_000),
        ("1.5", 150),
        ("1.234", 123400),
        ("-€1,234.50", -123450),
        ("- 3 €", -300),
        ("", None),
    ],
)
def test_amounts(typed: str, cents: int | None) -> None:
    assert parse_money(typed) == cents


@pytest.mark.parametrize(
    "typed",
    [
        "12 $",
        "12 CHF",
        "1,234",
        "0,005",
        "ca. 50 €",
        "10-20 €",
        "1.23.4",
        "1,2,3",
        "5 Billionen",
        "Mio.",
    ],
)
def test_amounts_that_are_not_sure_are_refused(typed: str) -> None:
    with pytest.raises(Refused):
        parse_money(typed)


@pytest.mark.parametrize(
    ("samples", "mark"),
    [
        (["1.234,56"], ","),
        (["1,234.56"], "."),
        (["0,5"], ","),
        (["12.50 €"], "."),
        (["1.234"], None),
        (["1.234", "12,5"], ","),
        (["1.234.567"], ","),
        (["1,234,567"], "."),
        (["1'234.5"], "."),
        (["0.123"], "."),
        (["12,5", "12.5"], None),
        (["120", "k. A."], None),
    ],
)
def test_a_whole_column_decides_the_decimal_mark(samples: list[str], mark: str | None) -> None:
    assert decide_decimal(samples) == mark


@given(st.integers(-(10**13), 10**13), st.sampled_from([".", ",", "'", " ", ""]))
def test_every_way_of_grouping_gives_the_same_cents(cents: int, group: str) -> None:
    mark = "." if group == "," else ","
    sign = "-" if cents < 0 else ""
    text = f"{sign}{abs(cents) // 100:,}".replace(",", group) + f"{mark}{abs(cents) % 100:02d}"
    assert parse_money(text) == cents


@given(st.integers(-(10**11), 10**11))
def test_amounts_in_cells_are_exact_to_the_cent(cents: int) -> None:
    assert cents_of(cents / 100) == cents
