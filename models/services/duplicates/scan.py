"""The scan for duplicates: all pairs that are likely one, with what speaks for and against it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from models.database.reader import Reader
from models.services.duplicates.blocks import candidate_pairs
from models.services.duplicates.facts import Facts, all_facts
from models.services.duplicates.marking import told_apart
from models.services.duplicates.organisations import judge_organisations
from models.services.duplicates.people import judge_people
from models.services.duplicates.reasons import Judgement, Reason

LIKELY = 60
"""From this score on a pair is shown."""
Progress = Callable[[int, int], object]
JUDGES: dict[str, Callable[[Facts, Facts], Judgement]] = {
    "organisation": judge_organisations,
    "person": judge_people,
}
_OFTEN = 500
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
    pairs = sorted(candidate_pairs(facts, type_key, progress) - set(apart))
    found: list[Pair] = []
    judge = JUDGES[type_key]
    for done, (one, other) in enumerate(pairs):
        if progress is not None and done % _OFTEN == 0:
            progress(done, len(pairs))
        judgement = judge(facts[one], facts[other])
        if judgement.score >= LIKELY and _NEVER_SHOWN.isdisjoint(
            reason.name for reason in judgement.vetoes
        ):
            found.append(
                Pair(one, other, judgement.score, judgement.reasons, judgement.vetoes,
                     judgement.certain)
            )  # fmt: skip
    if progress is not None:
        progress(len(pairs), len(pairs))
    # A pair with a counter-reason comes after those that only need a look.
    return sorted(found, key=lambda pair: (bool(pair.vetoes), -pair.score, pair.a, pair.b))
