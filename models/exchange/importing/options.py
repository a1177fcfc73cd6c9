"""What the person chooses for an import, and how long work reports and stops."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from models.exchange.reading import Cancelled
from models.fields.values import Value
from models.progress import Progress


class Policy(StrEnum):
    """What happens to records that exist already."""

    NEW = "new"
    FILL = "fill"
    UPDATE = "update"


class Cancel(Protocol):
    """Anything that can say whether to stop, such as `threading.Event`."""

    def is_set(self) -> bool:
        """Whether the person wants to stop."""


@dataclass(frozen=True, slots=True)
class Options:
    """Choices for an import.

    `supplier` is who sent the list; it becomes the source of new records. `orders` are date orders
    (`dmy`, `mdy`) by header where the column does not tell. `decisions` are by row number. `words`
    are by header what the person said that a cell means: other words, that the program knows.
    """

    policy: Policy = Policy.UPDATE
    supplier: str = ""
    orders: Mapping[str, str] = field(default_factory=dict)
    decisions: Mapping[int, Decision] = field(default_factory=dict)
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided about a row: `act` is `new`, `same` or `leave_out`.

    `record` is the id that `same` means; `finals` are by field key what its values finally are,
    whatever the file says, with None for the value that it has.
    """

    act: str
    record: int | None = None
    finals: Mapping[str, Value] = field(default_factory=dict)


class Stop:
    """Reports progress over several stages, and raises `Cancelled` when somebody wants to stop."""

    def __init__(self, progress: Progress | None, cancel: Cancel | None, whole: int) -> None:
        """`whole` is what all stages together will report."""
        self._progress = progress
        self._cancel = cancel
        self._whole = max(whole, 1)
        self._from, self._share = 0.0, 1.0

    def stage(self, begins: float, ends: float) -> Stop:
        """From here on a stage counts from one part of the whole to another (0 to 1)."""
        self._from, self._share = begins, ends - begins
        return self

    def __call__(self, done: int, of: int) -> None:
        """`done` of `of` in this stage are done."""
        if self._cancel is not None and self._cancel.is_set():
            raise Cancelled
        if self._progress is not None:
            part = self._from + self._share * done / max(of, 1)
            self._progress(min(round(part * self._whole), self._whole), self._whole)
