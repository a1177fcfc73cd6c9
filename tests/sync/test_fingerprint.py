"""Six words stand for a card; the list they come from can be said and heard."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from rapidfuzz.distance import Levenshtein

from models.fields.phonetics import sound_code
from models.journal.wire import WireReplica
from models.sync.fingerprint import WORDS, fingerprint, words

CARD = WireReplica(bytes(16), "swf", "Jana", bytes(32), "age1x")
FIXED = ("Seehund", "Leipzig", "Sommer", "Hermelin", "Rehbock", "Geometrie")


def test_the_words_of_a_card_never_change() -> None:
    assert fingerprint(CARD) == FIXED


@pytest.mark.parametrize(
    "changed",
    [
        {"uuid": b"\1" + bytes(15)},
        {"agency": "do"},
        {"label": "Ben"},
        {"sign_public": bytes(31) + b"\1"},
        {"recipient": "age1y"},
    ],
)
def test_every_part_of_a_card_counts(changed: dict[str, object]) -> None:
    other = fingerprint(replace(CARD, **changed))  # type: ignore[arg-type]
    assert len(other) == WORDS
    assert other != fingerprint(CARD)


def test_there_are_enough_words_for_sixty_bits() -> None:
    assert len(words()) == len({*words()}) == 1024
    assert all(word.isalpha() and word.istitle() and 4 <= len(word) <= 9 for word in words())


def test_no_two_words_look_or_sound_alike() -> None:
    alike = [
        (one, other)
        for one, other in combinations(words(), 2)
        if (distance := Levenshtein.distance(one.lower(), other.lower(), score_cutoff=2)) < 2
        or (distance == 2 and sound_code(one) == sound_code(other))
        or other.startswith(one)
    ]
    assert alike == []
