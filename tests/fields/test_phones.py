"""Phone numbers by DIN 5008 and E.164."""

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import Refused
from models.fields.phones import e164, international, is_mobile, parse_phone

SAME = "0231 27487-03"


@pytest.mark.parametrize(
    "typed",
    [
        "(0231) 27 48 7-03",
        "+49 (0) 231/27487-03",
        "+49 231 27487-03",
        "0049 231 27487 - 03",
        "0231-27487-03",
        "0231/27487–03",
        "Tel.: 0231 27487-03",
        "T 0231 27487-03",
        "0231 27487 Durchwahl 03",
        "0231 27487 DW 03",
        "+49 (231) 27487-03",
        "(0) 231 27487-03",
        "+49-231-27487-03",
        " 0231\u00a027487\u201103 ",
    ],
)
def test_one_number_in_many_spellings(typed: str) -> None:
    assert parse_phone(typed) == SAME
    assert e164(typed) == "+492312748703"


@pytest.mark.parametrize(
    ("typed", "shown", "normal"),
    [
        ("0231 27487-0", "0231 27487-0", "+49231274870"),
        ("0231/27487", "0231 27487", "+4923127487"),
        ("0231-27487", "0231 27487", "+4923127487"),
        ("02761/6603-53", "02761 6603-53", "+492761660353"),
        ("02941 - 6194 - 22", "02941 6194-22", "+492941619422"),
        ("0049 2371 562828", "02371 562828", "+492371562828"),
        ("0231 27-48-70", "0231 274870", "+49231274870"),
        ("0171-5155774", "0171 5155774", "+491715155774"),
        ("0151 23456789", "0151 23456789", "+4915123456789"),
        ("0800 1234567", "0800 1234567", "+498001234567"),
        ("0180 5 123456", "01805 123456", "+491805123456"),
        ("tel:+492312748703", "0231 2748703", "+492312748703"),
        ("492312748703", "0231 2748703", "+492312748703"),
        ("2312748703", "0231 2748703", "+492312748703"),
        ("0212 912345", "02129 12345", "+49212912345"),
        ("+48 22 123 45 67", "+48 22 123 45 67", "+48221234567"),
        ("0048221234567", "+48 22 123 45 67", "+48221234567"),
        ("+31 (0)20 123 4567", "+31 20 123 4567", "+31201234567"),
        ("", None, None),
    ],
)
def test_numbers_of_partners(typed: str, shown: str | None, normal: str | None) -> None:
    assert parse_phone(typed) == shown
    assert e164(typed) == normal


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("4.92E+11", "rounded"),
        ("4,92312E+11", "rounded"),
        ("27487", "no area code"),
        ("0231/27487 / 0171 5155774", "more than one"),
        ("0231 27487; 0171 5155774", "more than one"),
        ("0171 51557", "too short"),
        ("0171 515577412", "too long"),
        ("0231 123456789012", "too long"),
        ("0231", "not a phone"),
        ("auf Anfrage", "not a phone"),
        ("+49", "not a phone"),
        ("+999 123456", "not a phone"),
        ("0231 27487 Zimmer 3", "not a phone"),
        ("9" * 500, "not a phone"),
    ],
)
def test_what_is_no_sure_number_is_refused(typed: str, reason: str) -> None:
    with pytest.raises(Refused, match=reason):
        parse_phone(typed)
    assert e164(typed) is None


def test_for_readers_abroad_and_for_short_messages() -> None:
    assert international("0231 27487-03") == "+49 231 27487-03"
    assert international("+48 22 123 45 67") == "+48 22 123 45 67"
    assert is_mobile("0171 5155774")
    assert not is_mobile("0231 27487-03")


@given(
    st.sampled_from(["0231", "02761", "030", "02129", "0212", "033971"]),
    st.from_regex(r"[1-9][0-9]{3,4}", fullmatch=True),
    st.from_regex(r"|[0-9]{1,3}", fullmatch=True),
    st.sampled_from(
        ["{a} {s}-{x}", "({a}) {s}-{x}", "{a}/{s} - {x}", "+49 (0){b} {s}-{x}", "0049{b}-{s}-{x}"]
    ),
)
def test_spelling_never_changes_the_number(
    area: str, number: str, extension: str, form: str
) -> None:
    typed = form.format(a=area, b=area[1:], s=number, x=extension).rstrip("- ")
    shown = parse_phone(typed)
    assert shown is not None
    assert parse_phone(shown) == shown
    assert e164(typed) == e164(shown) == f"+49{area[1:]}{number}{extension}"
    oracle = phonenumbers.parse(typed, "DE")
    assert e164(typed) == phonenumbers.format_number(oracle, phonenumbers.PhoneNumberFormat.E164)
    assert (shown.partition("-")[2] == extension) or not extension


@given(st.sampled_from(sorted(phonenumbers.SUPPORTED_REGIONS - {"DE"})), st.booleans())
def test_numbers_of_every_country_are_kept(region: str, zeros: bool) -> None:
    example = phonenumbers.example_number(region)
    assert example is not None
    normal = phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.E164)
    shown = parse_phone(f"00{normal[1:]}" if zeros else normal)
    assert shown is not None
    assert parse_phone(shown) == shown
    assert e164(shown) == normal
