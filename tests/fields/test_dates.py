"""Dates are read for what they are, and never rolled over."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import Refused
from models.fields.dates import decide_order, parse_date
from models.fields.moments import parse_moment

SPELLED = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
MONTHS = SPELLED.split()


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("22.11.2026", "2026-11-22"),
        ("1.2.26", "2026-02-01"),
        ("01.02.68", "2068-02-01"),
        ("01.02.69", "1969-02-01"),
        ("2026-11-22", "2026-11-22"),
        ("2026/11/22", "2026-11-22"),
        ("20261122", "2026-11-22"),
        ("5/3/2026", "2026-03-05"),
        ("3. März 2026", "2026-03-03"),
        ("3. Mrz 26", "2026-03-03"),
        ("1. Mai 2026", "2026-05-01"),
        ("22-Nov-2026", "2026-11-22"),
        ("March 3, 2026", "2026-03-03"),
        ("22 November 2026", "2026-11-22"),
        ("So, 22.11.2026", "2026-11-22"),
        ("Mittwoch, 25. November 2026", "2026-11-25"),
        ("22. 11. 2026", "2026-11-22"),
        ("22.11.2026 00:00:00", "2026-11-22"),
        ("2026-11-22T10:00:00+01:00", "2026-11-22"),
        ("29.02.2028", "2028-02-29"),
        (" ", None),
    ],
)
def test_dates_people_write(typed: str, stored: str | None) -> None:
    assert parse_date(typed) == stored


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("31.02.2026", "does not exist"),
        ("29.02.2026", "does not exist"),
        ("00.01.2026", "does not exist"),
        ("11/25/2026", "does not exist"),
        ("Mär 2026", "lacks the day"),
        ("11/2026", "lacks the day"),
        ("2026", "lacks the day"),
        ("22.11.0202", "year"),
        ("demnächst", "not a date"),
        ("22.11", "not a date"),
        ("3. Quartal 2026", "not a date"),
        ("22.11.2026 bis 24.11.2026", "not a date"),
    ],
)
def test_what_is_no_date_is_refused_with_the_reason(typed: str, reason: str) -> None:
    with pytest.raises(Refused, match=reason):
        parse_date(typed)


@given(st.integers(1, 31), st.integers(1, 12), st.integers(1990, 2060), st.booleans())
def test_exactly_the_days_of_the_calendar_are_dates(
    day: int, month: int, year: int, day_first: bool
) -> None:
    first, second = (day, month) if day_first else (month, day)
    spellings = [f"{first:02d}/{second}/{year}", f"{day}. {MONTHS[month - 1]} {year}"]
    try:
        expected = date(year, month, day).isoformat()
    except ValueError:
        for spelling in spellings:
            with pytest.raises(Refused):
                parse_date(spelling, day_first=day_first)
        return
    assert {parse_date(spelling, day_first=day_first) for spelling in spellings} == {expected}


@pytest.mark.parametrize(
    ("samples", "order"),
    [
        (["05/03/2026", "25/03/2026"], "dmy"),
        (["05/03/2026", "03/25/2026"], "mdy"),
        (["05/03/2026", "04/03/2026"], None),
        (["25/03/2026", "03/25/2026"], None),
        (["05.03.2026"], "dmy"),
        (["05.03.2026", "03.25.2026"], "mdy"),
        (["2026-03-05", "2026-04-05"], "ymd"),
        (["2026-03-05", "25.04.2026", "k. A.", ""], "dmy"),
        (["05/03/2026 10:30", "25/03/2026 11:00"], "dmy"),
        ([], None),
    ],
)
def test_a_whole_column_decides_the_order(samples: list[str], order: str | None) -> None:
    assert decide_order(samples) == order


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("22.11.2026 14:30", "2026-11-22T13:30:00Z"),
        ("22.11.2026, 14:30 Uhr", "2026-11-22T13:30:00Z"),
        ("22.7.2026 14 Uhr", "2026-07-22T12:00:00Z"),
        ("1. Juli 2026 um 9:05", "2026-07-01T07:05:00Z"),
        ("2026-11-22T14:30:15Z", "2026-11-22T14:30:15Z"),
        ("2026-11-22T14:30:15.250+02:00", "2026-11-22T12:30:15Z"),
        ("22.11.2026", "2026-11-21T23:00:00Z"),
        ("25.10.2026 02:30", "2026-10-25T00:30:00Z"),
    ],
)
def test_moments_are_read_in_the_time_of_berlin(typed: str, stored: str) -> None:
    assert parse_moment(typed) == stored


@pytest.mark.parametrize(
    "typed", ["29.03.2026 02:30", "22.11.2026 25:00", "14:30", "22.11.2026 14:75"]
)
def test_times_that_do_not_exist_are_refused(typed: str) -> None:
    with pytest.raises(Refused):
        parse_moment(typed)
