"""How well a finder did: precision and recall over pairs of records."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import TypeVar

K = TypeVar("K", bound=Hashable)
Two = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Scores:
    """Shares between 0 and 1, pairwise."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def true_pairs(entities: Mapping[int, Hashable]) -> set[Two]:
    """All pairs of records that are the same, the smaller id first."""
    groups: dict[Hashable, list[int]] = {}
    for record, entity in entities.items():
        groups.setdefault(entity, []).append(record)
    return {two for group in groups.values() for two in combinations(sorted(group), 2)}


def score(found: Collection[Two], truth: Collection[Two]) -> Scores:
    """Precision and recall of the found pairs."""
    right = len(set(found) & set(truth))
    precision = right / len(found) if found else 1.0
    return Scores(precision, right / len(truth) if truth else 1.0)


def best_score(found: Iterable[tuple[int, Two]], truth: Collection[Two]) -> tuple[int, Scores]:
    """The points from which on F1 is best, and the scores there; `found` has points and pairs."""
    every = list(found)
    thresholds = sorted({points for points, _ in every}) or [0]
    tried = [
        (threshold, score([two for points, two in every if points >= threshold], truth))
        for threshold in thresholds
    ]
    return max(tried, key=lambda one: one[1].f1)
