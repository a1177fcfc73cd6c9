"""Work that reads files beside the window, and the wish to stop it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from desktop.progress import Cancelled, Progress
from models.exchange import reading

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Wish:
    """The wish to stop in the words of the reading process."""

    progress: Progress

    def is_set(self) -> bool:
        """Whether the person wants to stop."""
        return self.progress.cancelled


def stoppable(work: Callable[[], Answer]) -> Answer:
    """The answer of work that reads files; raises the `Cancelled` of the window."""
    try:
        return work()
    except reading.Cancelled:
        raise Cancelled from None
