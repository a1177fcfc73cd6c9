"""Progress of long work: a count, the remaining time, and a way to stop."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

YIELD_EVERY = 0.01
YIELD_FOR = 0.0005
REPORT_EVERY = 0.1


class Cancelled(Exception):  # noqa: N818 - it is a wish, not an error
    """The person pressed Cancel."""


@dataclass(frozen=True, slots=True)
class Step:
    """How far the work is: `total` and `remaining` (seconds) are None while unknown."""

    done: int
    total: int | None
    remaining: float | None


class Progress:
    """Handed to work on another thread; to be called with the count, as often as one likes.

    The call reports, raises `Cancelled`, and lets the window have Python for half a millisecond.
    """

    def __init__(self, report: Callable[[Step], None]) -> None:
        self._report = report
        self._cancelled = threading.Event()
        self._began = time.monotonic()
        self._yielded = self._reported = 0.0

    def __call__(self, done: int, total: int | None = None) -> None:
        """Say that `done` of `total` are done; raises `Cancelled`."""
        if self._cancelled.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._yielded >= YIELD_EVERY:
            time.sleep(YIELD_FOR)
            self._yielded = now
        if now - self._reported >= REPORT_EVERY or done == total:
            self._reported = now
            self._report(Step(done, total, self._remaining(done, total, now)))

    def cancel(self) -> None:
        """Ask the work to stop at its next call."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked to stop."""
        return self._cancelled.is_set()

    def _remaining(self, done: int, total: int | None, now: float) -> float | None:
        spent = now - self._began
        if not total or not done or spent < 1:
            return None
        return spent / done * max(total - done, 0)
