"""Folding for search: every spelling finds every other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.fields.searching import fold, index_text, query_tokens, search_terms

NAMES = st.text(st.characters(categories=["L", "N", "P", "Zs", "M"]), max_size=40)
WORDS = st.text("abdehlmrtuoiäöüßłğşığİéSKÄÖÜ", min_size=1, max_size=10)


def finds(typed: str, text: str) -> bool:
    """What the index does: for every word typed one of its forms must begin an indexed word."""
    words = index_text(text).split()
    return all(
        any(word.startswith(form) for word in words for form in forms)
        for forms in query_tokens(typed)
    )


@pytest.mark.parametrize(
    "spellings",
    [
        ("Müller", "Mueller", "Muller", "MÜLLER", "Mu\u0308ller"),
        ("Weiß", "Weiss", "WEISS"),
        ("Łukasz", "Lukasz"),
        ("Yıldız", "Yildiz", "YILDIZ"),
        ("Şahin", "Sahin"),
        ("Sørensen", "Sorensen", "Soerensen"),
        ("Goethe", "Göthe", "Gothe"),
        ("Çelik", "Celik"),
        ("İnce", "Ince"),
        ("Bäuerle", "Baeuerle", "Bauerle"),
        ("Poętek", "Poetek", "Potek"),
    ],
)
def test_every_spelling_finds_every_other(spellings: tuple[str, ...]) -> None:
    assert len({fold(spelling) for spelling in spellings}) == 1
    for typed in spellings:
        for stored in spellings:
            assert finds(typed, f"Frau {stored}, Olpe")
            assert finds(typed[:3], stored)


@pytest.mark.parametrize(
    ("typed", "other"), [("Bauer", "Baur"), ("neue", "neu"), ("Quelle", "Qulle")]
)
def test_an_e_after_a_vowel_is_no_umlaut(typed: str, other: str) -> None:
    assert fold(typed) != fold(other)


def test_forms_are_as_documented() -> None:
    assert index_text("Müller-Weiß & Co. 25.11") == "mueller muller weiss co 25 11"
    assert query_tokens("Müller Weiß") == [("mueller", "muller"), ("weiss",)]
    assert search_terms("Dr. Jörg  Weiß_Ott") == ["dr", "jorg", "weiss", "ott"]
    assert query_tokens(" ,;") == []
    assert index_text("") == ""


@given(st.text(st.characters(exclude_categories=())))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(WORDS, WORDS)
def test_whoever_types_the_beginning_finds_it(word: str, rest: str) -> None:
    assert finds(word, word + rest)


@given(NAMES)
def test_every_text_finds_itself_in_any_case(text: str) -> None:
    assert finds(text, text)
    for forms in query_tokens(text):
        assert all(form.isalnum() for form in forms)
