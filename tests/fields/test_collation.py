"""Sorting by DIN 5007, and the Kölner Phonetik."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.fields.collation import sort_key_organisation, sort_key_person
from models.fields.phonetics import sound_code
from models.fields.text import clean

VECTORS = Path(__file__).parent / "vectors"


def rows(name: str) -> list[dict[str, str]]:
    with (VECTORS / name).open(encoding="utf-8") as lines:
        return list(csv.DictReader(lines))


@pytest.mark.parametrize(
    ("rule", "key"), [("din5007-1", sort_key_organisation), ("din5007-2", sort_key_person)]
)
def test_both_rules(rule: str, key: type[str]) -> None:
    names = [row["name"] for row in rows("vectors_collation.csv") if row["rule"] == rule]
    assert len(names) == 7
    assert sorted(reversed(names), key=key) == names
    assert sorted(names, key=lambda name: key(name).encode()) == names


@pytest.mark.parametrize(
    "names",
    [
        ["Firma 2", "Firma 9", "Firma 10", "Firma 100"],
        ["Wolf, Zoe", "Wolf-Ahrens, Anna", "Wolfen, Anna"],
        ["Lange", "Łaski", "Lauer"],
        ["Sahin", "Şahin", "Sailer"],
        ["Olsen", "Ølsen", "Olson"],
        ["Yilan", "Yıldız", "Yilmaz"],
        ["Straße", "Strasser"],
        ["3M", "A. Weiß", "Abel"],
    ],
)
def test_what_belongs_together_stands_together(names: list[str]) -> None:
    assert sorted(reversed(names), key=sort_key_person) == names
    assert sorted(reversed(names), key=sort_key_organisation) == names


@given(st.text(max_size=40).map(clean), st.text(max_size=40).map(clean))
def test_only_capitals_make_no_difference(one: str, other: str) -> None:
    for key in (sort_key_person, sort_key_organisation):
        assert (key(one) == key(other)) == (one.lower() == other.lower())


@given(st.lists(st.text("aoueäöüßgblz", min_size=1, max_size=6), max_size=12))
def test_german_words_follow_the_rule_word_for_word(words: list[str]) -> None:
    single = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss"})
    double = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
    assert sorted(words, key=sort_key_organisation) == sorted(
        words, key=lambda word: (word.translate(single), word)
    )
    assert sorted(words, key=sort_key_person) == sorted(
        words, key=lambda word: (word.translate(double), word)
    )


@pytest.mark.parametrize("row", rows("vectors_koelner_phonetik.csv"), ids=lambda row: row["input"])
def test_cologne_phonetics(row: dict[str, str]) -> None:
    assert sound_code(row["input"]) == row["code"]


def test_what_has_no_letters_has_no_sound() -> None:
    assert sound_code("") == sound_code("123 – !") == ""
