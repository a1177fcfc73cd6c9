"""Which records are compared at all: those that share a key, not everything with all."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping
from functools import lru_cache
from itertools import combinations

from models.fields.phonetics import sound_code
from models.services.duplicates.facts import Facts
from models.services.duplicates.names_of_people import folded_name
from models.services.duplicates.organisations import register_of
from models.services.duplicates.places import plain_street

LARGEST_BLOCK = 60
"""A key that more records share (a switchboard, a common name) tells nothing on its own."""
Key = tuple[object, ...]
_OFTEN = 200


def candidate_pairs(
    facts: Mapping[int, Facts], type_key: str
) -> Generator[int, None, set[tuple[int, int]]]:
    """Pairs of records (the smaller id first) that share at least one key.

    Yields how many records it has looked at, as often as one may want to stop.
    """
    keys = _KEYS[type_key]
    blocks: dict[Key, list[int]] = {}
    for place, (record, known) in enumerate(facts.items()):
        if place % _OFTEN == 0:
            yield place
        for key in keys(known):
            blocks.setdefault(key, []).append(record)
    pairs: set[tuple[int, int]] = set()
    for place, block in enumerate(blocks.values()):
        if place % (10 * _OFTEN) == 0:
            yield len(facts)
        if 1 < len(block) <= LARGEST_BLOCK:
            pairs.update(combinations(sorted(set(block)), 2))
    return pairs


def _organisation(facts: Facts) -> Iterator[Key]:
    for name in ("phone_e164", "domain"):
        if facts[name]:
            yield name, facts[name]
    if facts["email"]:
        yield "email", facts["email"].lower()
    if register := register_of(facts):
        yield "register", register
    street, postcode = plain_street(facts["street"] or ""), facts["postcode"]
    if street and postcode:
        yield "address", street, postcode
    words = (facts["match_key"] or "").split()
    if words:
        yield "name", "".join(words)
        yield "words", *sorted(words)
        near = (postcode or "")[:3] or facts["town"]
        if near:
            yield "sound", _sound(words[0]), near
            yield "sound", _sound(max(words, key=len)), near
            yield "sound", _sound(words[-1]), near


def _person(facts: Facts) -> Iterator[Key]:
    for name in ("email_key", "mobile_e164", "phone_e164"):
        if facts[name]:
            yield name, facts[name]
    first, last = folded_name(facts["first_name"] or "", facts["last_name"] or "")
    firsts, lasts = first.replace("-", " ").split(), last.replace("-", " ").split()
    employer, postcode = facts["organisation"], facts["postcode"]
    # Both orders are one key, so that swapped columns meet.
    if firsts and lasts:
        yield "name", *sorted((first, last))
        yield "sounds", *sorted((_sound(firsts[0]), _sound(lasts[0])))
    for near in filter(None, (employer, postcode, facts["town"])):
        for word in lasts:
            yield "last", _sound(word), near
        for word in firsts[:1]:
            yield "first", word, near
    if street := plain_street(facts["street"] or ""):
        yield "street", street


@lru_cache(maxsize=32_768)
def _sound(word: str) -> str:
    return sound_code(word) or word


_KEYS = {"organisation": _organisation, "person": _person}
