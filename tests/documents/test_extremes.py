"""Whatever stands in the fields: one page, no exception, nothing lost without a word."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.documents.blocks import Shape, Text
from models.documents.composition import composed
from models.documents.fonts import Font, width
from models.documents.look import CONTENT, MARGIN, PAGE_HEIGHT, PAGE_WIDTH
from models.documents.making import try_onepager
from models.documents.onepager import (
    AgencyContact,
    CompetenceLevel,
    ContactPerson,
    Occasion,
    OnePager,
    Pairing,
    Reason,
    Reference,
    Region,
    Section,
    Solution,
    Variant,
    WorldMarketLeader,
)
from models.documents.texts import MISSING
from tests.documents.examples import full, sparse
from tests.documents.reading import made, page_count, page_text

words = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        [
            "",
            "   \n\n ",
            "Müller & Söhne <b>GmbH</b>",
            "🙂🙃👩‍🔬🇩🇪",
            "مرحبا بالعالم",
            "שלום עולם",
            "北京机械",
            "Łukasz Őri ğışÇ ℓ",
            "a" * 3000,
            "Wort " * 2000,
            "Donaudampfschifffahrtsgesellschaft" * 30,
            "A-B/C@D.E_" * 200,
            "\x00\x07\u200b\u202e\ufeff\ud800",
            "%PDF (((( \\) ET Q",
        ]
    ),
)
few = st.lists(words, max_size=6).map(tuple)
days = st.dates(date(1, 1, 1), date(9999, 12, 31))
solutions = st.builds(Solution, words, words, words, few, st.none() | days)
onepagers = st.builds(
    OnePager,
    name=words,
    language=st.sampled_from(["de", "en"]),
    made_on=days,
    agency_contact=st.none() | st.builds(AgencyContact, words, words, words, words, words),
    variant=st.sampled_from(Variant),
    kind=words,
    legal_form=words,
    claim=words,
    description=words,
    town=words,
    county=words,
    region=st.sampled_from(Region),
    founded=st.none() | st.integers(-(10**6), 10**12),
    employees=st.none() | st.integers(-5, 10**15),
    size_class=words,
    industries=few,
    website=words,
    world_market_leader=st.none() | st.builds(WorldMarketLeader, words),
    competences=st.lists(
        st.builds(CompetenceLevel, words, st.none() | st.integers(-3, 9)), max_size=40
    ).map(tuple),
    needs=st.lists(solutions, max_size=12).map(tuple),
    offers=st.lists(solutions, max_size=12).map(tuple),
    references=st.lists(st.builds(Reference, words, words, words, words), max_size=8).map(tuple),
    contact=st.none() | st.builds(ContactPerson, words, words, words, words),
    reason=st.none()
    | st.builds(
        Reason, words, st.lists(st.builds(Pairing, words, words, words), max_size=8).map(tuple), few
    ),
    occasion=st.none() | st.builds(Occasion, words, words, words),
    as_of=st.none() | days,
    released_on=st.none() | days,
    confidentiality=words,
    legal_basis=words,
    qr=words,
    brands=few,
    agencies=few,
)


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(onepagers)
def test_anything_becomes_exactly_one_page(onepager: OnePager) -> None:
    pdf, _ = made(onepager)
    assert page_count(pdf) == 1
    page_text(pdf)


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(onepagers)
def test_nothing_leaves_the_page_or_runs_into_the_foot(onepager: OnePager) -> None:
    check_places(onepager)


def test_a_text_that_grows_line_by_line_never_runs_into_the_foot() -> None:
    for lines in range(1, 60):
        check_places(replace(full(), description="Eine Zeile.\n" * lines))


def check_places(onepager: OnePager) -> None:
    """Every text lies inside the margins, and above the foot unless it belongs to it."""
    page = composed(onepager)
    panel = next(
        element.y + part.y
        for element in reversed(page.elements)
        if element.tag == "Artifact"
        for part in element.parts
        if isinstance(part, Shape) and part.width == PAGE_WIDTH
    )
    foot_reached = False
    for element in page.elements:
        for part in element.parts:
            x, y = element.x + part.x, element.y + part.y
            foot_reached = foot_reached or (isinstance(part, Shape) and y == panel)
            if isinstance(part, Text):
                right = x + width(part.style.font, part.style.size, part.text.rstrip())
                assert x >= MARGIN - 0.01
                assert right <= MARGIN + CONTENT + 0.01, part
                assert 0 < y < PAGE_HEIGHT - 8
                assert foot_reached or y < panel - 4, part


@pytest.mark.parametrize("variant", list(Variant))
def test_ten_thousand_characters_are_shortened_and_reported(variant: Variant) -> None:
    long = "Wir fertigen Gehäuse & Träger aus Magnesium. " * 230
    _, result = made(replace(full("de", variant), description=long))
    assert Section.DESCRIPTION in result.shortened


def test_a_name_of_five_hundred_letters_is_cut_and_reported() -> None:
    pdf, result = made(replace(full(), name="Gesellschaft für Beispiele " * 20))
    assert Section.NAME in result.shortened
    assert "Gesellschaft für Beispiele" in page_text(pdf)


def test_long_names_of_agencies_and_places_are_cut_and_reported() -> None:
    result = try_onepager(replace(full(), agencies=("Agentur " * 30, "Förderung " * 30)))
    assert Section.AGENCY in result.shortened
    assert Section.FACTS in try_onepager(replace(full(), town="Bad Beispiel " * 20)).shortened


def test_characters_without_a_glyph_are_marked_and_reported() -> None:
    pdf, result = made(replace(sparse(), claim="Prüfung 🙂 für 北京"))
    assert result.missing_glyphs == ("京", "北", "🙂")
    assert f"Prüfung {MISSING} für {MISSING}{MISSING}" in page_text(pdf)


def test_letters_of_the_neighbours_are_all_there() -> None:
    letters = "Š Ł ğ € ő ı „“ ‚‘ – — • ✓ ß ẞ ç é ñ ø å þ ž ř ț ≥ ² µ °"
    pdf, result = made(replace(sparse(), claim=letters))
    assert result.missing_glyphs == ()
    assert letters in page_text(pdf)


def test_letters_written_in_two_parts_and_ligatures_become_plain_letters() -> None:
    pdf, result = made(replace(sparse(), claim="Pru\u0308fung der E\ufb03zienz: 5\u2009mm"))
    assert result.missing_glyphs == ()
    assert "Prüfung der Effizienz" in page_text(pdf)


def test_a_page_with_everything_empty_is_still_a_page() -> None:
    pdf, result = made(OnePager("", "de", date(2026, 11, 22), agencies=()))
    assert result.shortened == ()
    assert "Organisation" in page_text(pdf)


def test_the_smallest_text_is_readable() -> None:
    sizes = {
        part.style.size
        for element in composed(full()).elements
        for part in element.parts
        if isinstance(part, Text)
    }
    assert min(sizes) >= 8.5
    assert max(sizes) == 20
    assert width(Font.REGULAR, 10, "mm") > width(Font.REGULAR, 10, "ii")
