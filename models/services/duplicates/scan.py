"""The scan for duplicates: only records that share a key are compared, not everything with all."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from models.database.reader import Reader
from models.fields.phonetics import sound_code
from models.services.duplicates.facts import Facts, facts_of
from models.services.duplicates.marking import told_apart
from models.services.duplicates.organisations import judge_organisations
from models.services.duplicates.people import judge_people
from models.services.duplicates.reasons import Judgement, Reason

LIKELY = 60
"""From this score on a pair is shown."""
LARGEST_BLOCK = 60
"""A key that more records share (a switchboard, a common name) tells nothing on its own."""
Progress = Callable[[int, int], object]
JUDGES: dict[str, Callable[[Facts, Facts], Judgement]] = {
    "organisation": judge_organisations,
    "person": judge_people,
}
_KEYS = {
    "organisation": ("match_key", "phone_e164", "domain", "lower(email)", "register_number"),
    "person": (
        "email_key", "mobile_e164", "phone_e164", "match_key", "match_key || '/' || organisation",
    ),
}  # fmt: skip
# What sounds alike in one place, or at one employer.
_SOUNDS = {
    "organisation": ("match_key", "substr(postcode, 1, 3)"),
    "person": ("last_name", "organisation"),
}
_CHUNK = 5_000


@dataclass(frozen=True, slots=True)
class Pair:
    """Two records that are likely the same: `a` is the older one."""

    a: int
    b: int
    score: int
    reasons: tuple[Reason, ...]


def find_duplicates(reader: Reader, type_key: str, progress: Progress | None = None) -> list[Pair]:
    """All likely pairs of a type (organisation or person), the likeliest first.

    Pairs told apart before, and those that a veto holds for, are left out. `progress` is told what
    is done of how much, and may raise to stop.
    """
    apart = told_apart(reader)
    pairs = sorted(_candidates(reader, type_key, progress) - apart)
    found: list[Pair] = []
    for start in range(0, len(pairs), _CHUNK):
        if progress is not None:
            progress(start, len(pairs))
        some = pairs[start : start + _CHUNK]
        facts = facts_of(reader, type_key, {record for pair in some for record in pair})
        found += _likely(some, facts, JUDGES[type_key])
    if progress is not None:
        progress(len(pairs), len(pairs))
    return sorted(found, key=lambda pair: (-pair.score, pair.a, pair.b))


def _likely(
    pairs: Iterable[tuple[int, int]],
    facts: dict[int, Facts],
    judge: Callable[[Facts, Facts], Judgement],
) -> Iterator[Pair]:
    for one, other in pairs:
        if one in facts and other in facts:
            judgement = judge(facts[one], facts[other])
            if judgement.score >= LIKELY and not judgement.vetoes:
                yield Pair(one, other, judgement.score, judgement.reasons)


def _candidates(reader: Reader, type_key: str, progress: Progress | None) -> set[tuple[int, int]]:
    pairs: set[tuple[int, int]] = set()
    for key in _KEYS[type_key]:
        if progress is not None:
            progress(0, 0)
        rows = reader.rows(
            f"SELECT json_group_array(id) FROM \"{type_key}\" WHERE {key} > '' "
            f"GROUP BY {key} HAVING count(*) BETWEEN 2 AND ?",
            (LARGEST_BLOCK,),
        )
        for (block,) in rows:
            pairs.update(combinations(sorted(json.loads(block)), 2))
    for block in _sounding_alike(reader, type_key):
        pairs.update(combinations(sorted(block), 2))
    return pairs


def _sounding_alike(reader: Reader, type_key: str) -> Iterator[list[int]]:
    name, near = _SOUNDS[type_key]
    blocks: dict[tuple[str, object], list[int]] = {}
    codes: dict[str, str] = {}
    for record, text, place in reader.rows(
        f"SELECT id, {name}, {near} FROM \"{type_key}\" WHERE {name} > '' AND {near} IS NOT NULL"
    ):
        word = str(text).partition(" ")[0]
        code = codes.get(word)
        if code is None:
            code = codes[word] = sound_code(word)
        blocks.setdefault((code, place), []).append(record)
    return (block for block in blocks.values() if 1 < len(block) <= LARGEST_BLOCK)
