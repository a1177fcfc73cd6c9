"""One figure of the benchmark: what it is held against, and the goal."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

RUNS = 5


@dataclass(frozen=True, slots=True)
class Figure:
    """A measured value with its baseline; `goal` bounds the value, or the ratio when it ends in ×.

    `better_high` is for rates. Units are part of the texts.
    """

    name: str
    value: float
    unit: str
    baseline: float | None = None
    baseline_name: str = ""
    goal: float | None = None
    goal_is_ratio: bool = False
    better_high: bool = False

    @property
    def ratio(self) -> float | None:
        """The value in terms of the baseline."""
        return self.value / self.baseline if self.baseline else None

    @property
    def met(self) -> bool | None:
        """Whether the goal is met; None without one."""
        measured = self.ratio if self.goal_is_ratio else self.value
        if self.goal is None or measured is None:
            return None
        return measured >= self.goal if self.better_high else measured <= self.goal

    def row(self) -> tuple[str, ...]:
        """Name, value, baseline, ratio, goal, verdict as texts."""
        goal = ""
        if self.goal is not None:
            sign = "≥" if self.better_high else "≤"
            goal = f"{sign} {self.goal:g} {'×' if self.goal_is_ratio else self.unit}"
        baseline = f"{self.baseline:,.2f} ({self.baseline_name})" if self.baseline else ""
        ratio = f"{self.ratio:.2f} ×" if self.ratio else ""
        verdict = {True: "yes", False: "NO", None: ""}[self.met]
        return (self.name, f"{self.value:,.2f} {self.unit}", baseline, ratio, goal, verdict)


def timed(work: Callable[[], object]) -> float:
    """Milliseconds of one call."""
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000


def median_of(work: Callable[[], object], runs: int = RUNS) -> float:
    """The median of some calls, in milliseconds, after one that does not count."""
    work()
    return median(timed(work) for _ in range(runs))


def percentile(values: Sequence[float], share: float) -> float:
    """The value that `share` of all do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def table(figures: Sequence[Figure]) -> str:
    """All figures in columns."""
    head = ("figure", "value", "baseline", "ratio", "goal", "met")
    rows = [head, *(figure.row() for figure in figures)]
    widths = [max(len(row[place]) for row in rows) for place in range(len(head))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )
