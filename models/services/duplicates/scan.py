"""The scan for duplicates: all pairs that are likely one, with what speaks for and against it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Mapping
from dataclasses import dataclass

from models.database.reader import Reader
from models.progress import Progress
from models.services.duplicates.blocks import candidate_pairs
from models.services.duplicates.facts import Facts, all_facts
from models.services.duplicates.marking import told_apart
from models.services.duplicates.organisations import judge_organisations
from models.services.duplicates.people import judge_people
from models.services.duplicates.reasons import Judgement, Reason

LIKELY = 60
"""From this score on a pair is shown."""
JUDGES: dict[str, Callable[[Facts, Facts], Judgement]] = {
    "organisation": judge_organisations,
    "person": judge_people,
}
_OFTEN = 100
# What a person need not decide: a site is no duplicate of its group.
_NEVER_SHOWN = frozenset(("part_of",))


@dataclass(frozen=True, slots=True)
class Pair:
    """Two records that are likely the same: `a` is the older one.

    `vetoes` are the counter-reasons (also among the reasons) for which a person must decide; only
    a `certain` pair may be taken for one without asking.
    """

    a: int
    b: int
    score: int
    reasons: tuple[Reason, ...]
    vetoes: tuple[Reason, ...] = ()
    certain: bool = False


Steps = Generator[tuple[int, int], None, list[Pair]]


def find_duplicates(reader: Reader, type_key: str, progress: Progress | None = None) -> list[Pair]:
    """All likely pairs of a type (organisation or person), the likeliest first.

    Pairs told apart before are left out. `progress` is told what is done of how much, and may
    raise to stop.
    """
    apart = told_apart(reader)
    return find_among(all_facts(reader, type_key), type_key, apart, progress)


def find_among(
    facts: Mapping[int, Facts],
    type_key: str,
    apart: Collection[tuple[int, int]] = (),
    progress: Progress | None = None,
) -> list[Pair]:
    """The likely pairs among records whose facts are known, as `find_duplicates` tells them."""
    steps = scan_steps(facts, type_key, apart)
    while True:
        try:
            done, total = next(steps)
        except StopIteration as end:
            found: list[Pair] = end.value
            return found
        if progress is not None:
            progress(done, total)


def scan_steps(
    facts: Mapping[int, Facts], type_key: str, apart: Collection[tuple[int, int]] = ()
) -> Steps:
    """The scan in steps of some milliseconds, each telling how many records are done of all.

    Looking for candidates counts for one half of a record, comparing them for the other.
    """
    every = max(len(facts), 1)
    looking = candidate_pairs(facts, type_key)
    while True:
        try:
            yield next(looking) // 2, every
        except StopIteration as end:
            pairs = sorted(end.value - set(apart))
            break
    found: list[Pair] = []
    for done, (one, other) in enumerate(pairs):
        if done % _OFTEN == 0:
            yield (every + every * done // len(pairs)) // 2, every
        pair = _judged(facts[one], facts[other], one, other, type_key)
        if pair is not None:
            found.append(pair)
    yield every, every
    # A pair with a counter-reason comes after those that only need a look.
    return sorted(found, key=place_of)


def place_of(pair: Pair) -> tuple[bool, int, int, int]:
    """What pairs are sorted by: those with a counter-reason last, the likeliest first."""
    return bool(pair.vetoes), -pair.score, pair.a, pair.b


def _judged(left: Facts, right: Facts, one: int, other: int, type_key: str) -> Pair | None:
    judgement = JUDGES[type_key](left, right)
    vetoes = {reason.name for reason in judgement.vetoes}
    if judgement.score < LIKELY or vetoes & _NEVER_SHOWN:
        return None
    return Pair(one, other, judgement.score, judgement.reasons, judgement.vetoes, judgement.certain)
