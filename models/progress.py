"""How long work tells how far it is: whoever listens may stop it by raising.

Long work calls with what is done and how much there is; stages of it count as parts of the whole.
"""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[int, int], object]
"""Called with what is done and how much there is; may raise to stop."""
WHOLE = 1000


def silent(done: int, total: int) -> None:
    """Progress that nobody listens to."""


def part(progress: Progress, begins: float, ends: float) -> Progress:
    """The progress of a stage that lasts from one part of the whole to another (0 to 1)."""

    def tell(done: int, total: int) -> None:
        progress(round(WHOLE * (begins + (ends - begins) * done / max(total, 1))), WHOLE)

    return tell
