"""The answer of the matching: a pair, its score as a sum of named parts, and what forbids it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Contribution:
    """One part of a score: points for, against (negative), or 0 for a mere remark."""

    name: str
    value: int
    text: str


@dataclass(frozen=True, slots=True)
class Veto:
    """Why a pair must not be suggested, whatever its score."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Match:
    """A need and an offer. The score is the sum of the contributions, at least 0, at most 100.

    `missing` says what would raise it; the value of each is how much at most.
    """

    need: int
    offer: int
    score: int
    contributions: tuple[Contribution, ...]
    vetoes: tuple[Veto, ...]
    missing: tuple[Contribution, ...]

    @property
    def reasons(self) -> tuple[Contribution, ...]:
        """What speaks for it, the strongest first."""
        return tuple(one for one in self.contributions if one.value > 0)

    @property
    def counter_reasons(self) -> tuple[Contribution, ...]:
        """What speaks against it or should be known."""
        return tuple(one for one in self.contributions if one.value <= 0)
