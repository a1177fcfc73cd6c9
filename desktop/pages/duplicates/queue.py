"""What the scan found, as the page goes through it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from models.database.reader import Reader
from models.language import tr
from models.services.duplicates.comparing import still_open
from models.services.duplicates.merging import MERGEABLE
from models.services.duplicates.scan import Pair, place_of
from models.services.naming import titles_of

MOST = 500
"""Pairs that are listed at a time; more follow as these are settled."""
MOST_OTHERS = 6
"""Other pairs of the same records that are offered beside one."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A pair of a type."""

    type: str
    pair: Pair

    @property
    def key(self) -> int:
        """A number that no other pair has."""
        return self.pair.a << 32 | self.pair.b


@dataclass(frozen=True, slots=True)
class Queue:
    """The candidates still open, at most `MOST` of `all`, and the names of their records."""

    candidates: tuple[Candidate, ...]
    all: int
    titles: dict[int, str]

    def others(self, candidate: Candidate) -> tuple[tuple[int, str], ...]:
        """The keys and names of the other pairs in which one of the two records is."""
        two = {candidate.pair.a, candidate.pair.b}
        found = []
        for one in self.candidates:
            ends = {one.pair.a, one.pair.b}
            if one != candidate and one.type == candidate.type and ends & two:
                names = [self.titles.get(record, "") for record in (one.pair.a, one.pair.b)]
                words = tr("{one} / {other}, {n} %", one=names[0], other=names[1], n=one.pair.score)
                found.append((one.key, words))
        return tuple(found[:MOST_OTHERS])


def read_queue(
    reader: Reader, found: Sequence[Candidate], type_key: str, later: Collection[Candidate]
) -> Queue:
    """The queue of a type (all where it is empty) as it is now; what was put off comes last."""
    open_now: list[Candidate] = []
    for key in MERGEABLE:
        if type_key in ("", key):
            pairs = [one.pair for one in found if one.type == key]
            open_now += [Candidate(key, pair) for pair in still_open(reader, key, pairs)]
    open_now.sort(key=lambda one: (one in later, place_of(one.pair)))
    listed = open_now[:MOST]
    records = {record for one in listed for record in (one.pair.a, one.pair.b)}
    return Queue(tuple(listed), len(open_now), titles_of(reader, records))
