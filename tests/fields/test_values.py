"""Every kind of value: what is read, how it is shown, and what counts as equal."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import Refused
from models.fields.field import Choice, Derived, Field, Kind
from models.fields.values import comparable, parse, show

LEVELS = (Choice("basic", "Basic"), Choice("x1", "Expert level"))
FIELDS = {kind: Field(1, kind.value, kind.value, kind) for kind in Kind}
CHOICE = Field(1, "level", "Level", Kind.CHOICE, LEVELS)
SIZE = Field(1, "size_class", "Size class", Kind.CODE, dataset="size_classes")
WZ = Field(1, "wz2008", "Industry", Kind.CODE, dataset="wz2008")


@pytest.mark.parametrize(
    ("kind", "typed", "stored"),
    [
        (Kind.TEXT, "  Möhne\u00a0 Werk\u00ad \u200b", "Möhne Werk"),
        (Kind.TEXT, "Mu\u0308ller", "Müller"),
        (Kind.TEXT, 57462.0, "57462"),
        (Kind.TEXT, " \t ", None),
        (Kind.LONG_TEXT, "a \r\n\r\n b\x00\t c ", "a\n\nb c"),
        (Kind.FLAG, "Ja", 1),
        (Kind.FLAG, "x", 1),
        (Kind.FLAG, "FALSCH", 0),
        (Kind.FLAG, True, 1),
        (Kind.FLAG, 0.0, 0),
        (Kind.INTEGER, 120.0, 120),
        (Kind.INTEGER, "1.500", 1500),
        (Kind.MONEY, 1234, 123400),
        (Kind.MONEY, 1.005, 101),
        (Kind.MONEY, -0.005, -1),
        (Kind.DATE, datetime(2026, 11, 22, 10, 30), "2026-11-22"),
        (Kind.DATE, date(2026, 11, 22), "2026-11-22"),
        (Kind.MOMENT, datetime(2026, 7, 1, 10), "2026-07-01T08:00:00Z"),
        (Kind.MOMENT, datetime(2026, 7, 1, 10, tzinfo=UTC), "2026-07-01T10:00:00Z"),
        (Kind.MOMENT, date(2026, 11, 22), "2026-11-21T23:00:00Z"),
        (Kind.POSTCODE, 1067, "01067"),
        (Kind.POSTCODE, 57462.0, "57462"),
        (Kind.PHONE, 492312748703, "0231 2748703"),
        (Kind.PHONE, 2312748703.0, "0231 2748703"),
        (Kind.LINK, "17", 17),
        (Kind.LINK, 17.0, 17),
        (Kind.CODE, " A 7 ", "A 7"),
        (Kind.TEXT, None, None),
    ],
)
def test_reads_what_people_type_and_cells_hold(
    kind: Kind, typed: object, stored: str | int | None
) -> None:
    assert parse(FIELDS[kind], typed) == stored


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        (Kind.TEXT, "x" * 501),
        (Kind.LONG_TEXT, "x" * 20_001),
        (Kind.FLAG, "vielleicht"),
        (Kind.FLAG, 2),
        (Kind.INTEGER, 1.5),
        (Kind.INTEGER, float("nan")),
        (Kind.INTEGER, True),
        (Kind.INTEGER, 10**15),
        (Kind.MONEY, float("inf")),
        (Kind.MONEY, date(2026, 1, 1)),
        (Kind.DATE, 46000),
        (Kind.DATE, True),
        (Kind.MOMENT, datetime(2026, 3, 29, 2, 30)),
        (Kind.PHONE, 4.92e25),
        (Kind.LINK, 0),
        (Kind.LINK, "-1"),
        (Kind.POSTCODE, 12.5),
        (Kind.EMAIL, 17),
    ],
)
def test_refuses_with_the_key_of_the_field(kind: Kind, typed: object) -> None:
    with pytest.raises(Refused) as refusal:
        parse(FIELDS[kind], typed)
    assert refusal.value.field == kind.value
    assert len(refusal.value.sentence) < 250


def test_the_column_decides_what_a_number_or_date_means() -> None:
    assert parse(FIELDS[Kind.MONEY], "1.234", decimal=",") == 123400
    assert parse(FIELDS[Kind.MONEY], "1,234", decimal=".") == 123400
    assert parse(FIELDS[Kind.DATE], "05/03/2026", day_first=True) == "2026-03-05"
    assert parse(FIELDS[Kind.DATE], "05/03/2026", day_first=False) == "2026-05-03"


def test_choices_are_read_by_code_or_label_and_named_when_refused() -> None:
    assert parse(CHOICE, "x1") == parse(CHOICE, "expert LEVEL") == parse(CHOICE, "X1") == "x1"
    with pytest.raises(Refused, match="Basic, Expert level"):
        parse(CHOICE, "unfassbar")


def test_codes_are_read_by_code_or_label_in_both_languages() -> None:
    for typed in ("micro", "Kleinstunternehmen", "micro enterprise", "MICRO"):
        assert parse(SIZE, typed) == "micro"
    assert parse(WZ, date(2026, 11, 25)) == parse(WZ, "2511") == parse(WZ, 25.11) == "25.11"
    assert parse(WZ, 1.13) == "01.13"
    with pytest.raises(Refused):
        parse(SIZE, "riesig")


@pytest.mark.parametrize(
    ("kind", "value", "german", "english"),
    [
        (Kind.DATE, "2026-11-22", "22.11.2026", "22 Nov 2026"),
        (Kind.MOMENT, "2026-07-01T08:00:00Z", "01.07.2026, 10:00", "1 Jul 2026, 10:00"),
        (Kind.MONEY, 123456, "1.234,56 €", "€1,234.56"),
        (Kind.MONEY, -5, "-0,05 €", "-€0.05"),
        (Kind.INTEGER, 1999, "1999", "1999"),
        (Kind.INTEGER, 1234567, "1.234.567", "1,234,567"),
        (Kind.FLAG, 1, "Ja", "Yes"),
        (Kind.FLAG, 0, "Nein", "No"),
        (Kind.TEXT, None, "", ""),
        (Kind.DATE, "kein Datum", "kein Datum", "kein Datum"),
    ],
)
def test_shows_by_kind_and_language(
    kind: Kind, value: str | int | None, german: str, english: str
) -> None:
    assert show(FIELDS[kind], value, "de") == german
    assert show(FIELDS[kind], value, "en") == english


def test_shows_labels_but_keeps_codes_that_experts_read() -> None:
    assert show(CHOICE, "x1", "en") == "Expert level"
    assert show(CHOICE, "gone", "en") == "gone"
    assert show(SIZE, "micro", "en") == "Micro enterprise"
    assert show(WZ, "25.11", "de") == "25.11"
    region = Derived("region", kind=Kind.CODE, dataset="regions")
    assert show(region, "swf", "de") == "Südwestfalen"


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        (Kind.POSTCODE, 1234, "01234"),
        (Kind.POSTCODE, "D-57462", "57462"),
        (Kind.CODE, "1.13", "01.13"),
        (Kind.PHONE, "0049 231 27487 03", "0231 27487-03"),
        (Kind.PHONE, 492312748703, "0231 27487-03"),
        (Kind.URL, "HTTPS://Firma.de/", "https://firma.de"),
        (Kind.EMAIL, "A.B@Firma.DE ", "a.b@firma.de"),
        (Kind.TEXT, "Olpe \u00a0 Biggesee", "Olpe Biggesee"),
        (Kind.DATE, datetime(2026, 11, 22), "22.11.2026"),
        (Kind.DATE, "2026-11-22", "22.11.26"),
        (Kind.INTEGER, "1.500", 1500.0),
        (Kind.MONEY, "1.234,50 €", 1234.5),
        (Kind.FLAG, "x", True),
    ],
)
def test_equal_values_compare_equal_however_written(kind: Kind, one: object, other: object) -> None:
    assert comparable(kind, one) == comparable(kind, other) is not None


def test_different_values_and_blanks_compare_different() -> None:
    assert comparable(Kind.TEXT, "olpe") != comparable(Kind.TEXT, "Olpe")
    assert comparable(Kind.PHONE, "0231 27487-03") != comparable(Kind.PHONE, "0231 27487-04")
    assert comparable(Kind.TEXT, "  ") is comparable(Kind.INTEGER, None) is None


whole_days = st.dates(date(1000, 1, 1), date(2999, 12, 31)).map(lambda day: day.isoformat())
minutes = st.datetimes(datetime(1980, 1, 1), datetime(2060, 1, 1), timezones=st.just(UTC)).map(
    lambda moment: moment.strftime("%Y-%m-%dT%H:%M:00Z")
)
amounts = st.integers(-(10**14), 10**14)
STORED: dict[Kind, st.SearchStrategy[str] | st.SearchStrategy[int]] = {
    Kind.DATE: whole_days,
    Kind.MONEY: amounts,
    Kind.INTEGER: amounts,
    Kind.FLAG: st.integers(0, 1),
    Kind.POSTCODE: st.from_regex(r"[0-9]{5}", fullmatch=True).filter(str.isascii),
    Kind.LINK: st.integers(1, 10**9),
}


@pytest.mark.parametrize("kind", STORED)
@pytest.mark.parametrize("language", ["de", "en"])
@given(st.data())
def test_what_is_shown_can_be_typed_again(language: str, kind: Kind, data: st.DataObject) -> None:
    value = data.draw(STORED[kind])
    assert isinstance(value, str | int)
    mark = "," if language == "de" else "."
    assert parse(FIELDS[kind], show(FIELDS[kind], value, language), decimal=mark) == value


@given(minutes, st.sampled_from(["de", "en"]))
def test_moments_can_be_typed_again_but_for_the_hour_that_comes_twice(
    value: str, language: str
) -> None:
    field = FIELDS[Kind.MOMENT]
    again = parse(field, show(field, value, language))
    assert again is not None
    gone = datetime.fromisoformat(value) - datetime.fromisoformat(str(again))
    assert gone.total_seconds() in (0, 3600)
    assert show(field, again, language) == show(field, value, language)


@pytest.mark.parametrize("kind", [Kind.TEXT, Kind.LONG_TEXT, Kind.EMAIL, Kind.URL, Kind.PHONE])
@given(st.data())
def test_reading_a_stored_value_changes_nothing(kind: Kind, data: st.DataObject) -> None:
    typed = data.draw(
        {
            Kind.EMAIL: st.emails(),
            Kind.URL: st.from_regex(r"(https?://)?[a-z0-9.-]{1,20}\.[a-z]{2,5}(/\S{0,9})?"),
            Kind.PHONE: st.from_regex(r"(\+49 ?|0049|0)?\(?[1-9][0-9 /()-]{4,14}", fullmatch=True),
        }.get(kind, st.text(max_size=200))
    )
    try:
        value = parse(FIELDS[kind], typed)
    except Refused:
        return
    assert value is None or parse(FIELDS[kind], show(FIELDS[kind], value)) == value
    assert comparable(kind, value) == comparable(kind, typed)
