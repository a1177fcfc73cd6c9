"""No text whatever, and no cell, makes anything here fail in another way than by a refusal."""

import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import Refused
from models.fields import (
    collation,
    dates,
    emails,
    industries,
    legal_forms,
    names,
    numbers,
    phones,
    phonetics,
    postcodes,
    searching,
    text,
    urls,
)
from models.fields.field import Choice, Field, Kind
from models.fields.values import comparable, parse, show

FIELDS = [
    *(Field(1, kind.value, kind.value, kind) for kind in Kind),
    Field(1, "choice", "Choice", Kind.CHOICE, (Choice("a", "Alpha"),)),
    *(
        Field(1, dataset, dataset, Kind.CODE, dataset=dataset)
        for dataset in ("wz2008", "wz2025", "legal_forms", "regions", "unknown")
    ),
]
FUNCTIONS: list[Callable[[str], object]] = [
    collation.sort_key_organisation,
    collation.sort_key_person,
    emails.comparable_email,
    emails.is_freemail,
    industries.normalise_wz,
    industries.wz_from_date,
    industries.wz2025_of,
    legal_forms.match_key,
    legal_forms.split_legal_form,
    names.split_name,
    names.salutation_of,
    lambda value: names.letter_salutation(names.split_name(value)),
    lambda value: names.address_block(names.split_name(value), street=value, country=value),
    phones.e164,
    phonetics.sound_code,
    postcodes.region_of,
    postcodes.rebuild_postcode,
    searching.fold,
    searching.index_text,
    searching.query_tokens,
    text.is_blank_word,
    text.quoted,
    urls.comparable_url,
    urls.domain_of,
    lambda value: dates.decide_order([value]),
    lambda value: numbers.decide_decimal([value]),
]
ANY = st.text(st.characters(exclude_categories=()), max_size=120)
NEARLY = st.text("0123456789+-()/ .,:eETZ€'@kMioUhr§NovDr\u00a0\u202e\x00", max_size=30)
CELLS = st.one_of(
    ANY, NEARLY, st.integers(), st.floats(), st.booleans(), st.none(), st.dates(), st.datetimes()
)


@given(st.sampled_from(FIELDS), CELLS, st.booleans(), st.sampled_from(",."))
def test_reading_gives_a_value_or_a_refusal(
    field: Field, cell: object, day_first: bool, decimal: str
) -> None:
    comparable(field.kind, cell)
    refusal = value = None
    try:
        value = parse(field, cell, day_first=day_first, decimal=decimal)
    except Refused as refused:
        refusal = refused
    assert refusal is None or (refusal.field == field.key and refusal.sentence)
    assert value is None or isinstance(value, str | int)
    assert not isinstance(value, bool)
    assert value != ""
    shown = show(field, value, "de")
    assert (shown == "") == (value is None)
    if isinstance(value, str):
        value.encode()


@given(st.sampled_from(FUNCTIONS), st.one_of(ANY, NEARLY))
def test_everything_else_gives_an_answer(function: Callable[[str], object], value: str) -> None:
    assert function(value) == function(value)


@given(st.sampled_from(FIELDS), ANY)
def test_whatever_a_database_holds_can_be_shown(field: Field, value: str) -> None:
    if field.kind in (Kind.MONEY, Kind.INTEGER, Kind.FLAG, Kind.LINK):
        return
    assert isinstance(show(field, value, "de"), str)


@pytest.mark.parametrize(
    "unit",
    ["a", "1", "a.", "1.", "1,", "a@", "-", " ", "0 ", "ae", "Dr. ", "GmbH ", "ä", "(", "ü-", "1-"],
)
def test_long_texts_take_no_long_time(unit: str) -> None:
    value = unit * (50_000 // len(unit))
    started = time.process_time()
    for field in FIELDS:
        try:
            parse(field, value)
        except Refused:
            continue
    for function in FUNCTIONS:
        function(value)
    assert time.process_time() - started < 5
