"""Text is stored without what nobody can see."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.fields.text import clean, clean_lines, is_blank_word, quoted

ANY = st.text(st.characters(exclude_categories=()), max_size=300)


@given(ANY)
def test_cleaning_is_complete_after_one_pass(text: str) -> None:
    for cleaned in (clean(text), clean_lines(text)):
        assert cleaned == clean_lines(cleaned)
        assert unicodedata.is_normalized("NFC", cleaned)
        assert cleaned.encode() is not None
        assert "\x00" not in cleaned
        assert "  " not in cleaned
    assert clean(text) == clean(clean(text)) == " ".join(clean_lines(text).split())


@given(st.text(st.characters(categories=["L", "N", "P"], codec="latin-1")))
def test_visible_german_text_stays_as_it_is(text: str) -> None:
    assert clean(text) == text


@pytest.mark.parametrize(
    "word",
    [
        "k. A.",
        "k.A.",
        "kA",
        " - ",
        "–",
        "n/a",
        "N/A",
        "#NV",
        "keine Angabe",
        "unbekannt",
        "n. b.",
        "",
    ],
)
def test_words_for_nothing(word: str) -> None:
    assert is_blank_word(word)


@pytest.mark.parametrize("word", ["Kai", "Nadja", "0", "nein", "Na, Anna", "A", "x", "Nein danke"])
def test_words_that_are_values(word: str) -> None:
    assert not is_blank_word(word)


def test_a_quoted_value_is_short() -> None:
    assert quoted("x" * 10_000) == "x" * 39 + "…"
    assert quoted("a\nb") == "a b"
