"""What a list reads from, and what it asks for."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Column:
    """A column: `label` is translated, `width` counts letters, numbers stand `right`.

    `choices` gives the words a cell may be edited to; asked when one is edited.
    """

    key: str
    label: str
    width: int = 18
    right: bool = False
    sortable: bool = True
    editable: bool = False
    shown: bool = True
    choices: Callable[[], Sequence[str]] | None = None


@dataclass(frozen=True, slots=True)
class Toned:
    """A cell painted as a badge; `tone` is one of the tones of `Badge`."""

    text: str
    tone: str


Cell = str | Toned
Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Query:
    """What a list is asked: words typed, conditions (values of the source), and an order."""

    text: str = ""
    conditions: tuple[object, ...] = ()
    sort: str = ""
    descending: bool = False


class ListSource(Protocol):
    """Where a list comes from; both calls run on the reader thread and touch no widget."""

    @property
    def columns(self) -> Sequence[Column]:
        """All columns a person may choose from, in the order they are first shown."""

    def ids(self, query: Query) -> array[int]:
        """The ids of all hits in their order, as `array("q")`."""

    def rows(self, ids: Sequence[int], columns: Sequence[str]) -> list[Row]:
        """The formatted cells of these records, in the order asked; lost ones are empty."""


def cell_text(cell: Cell) -> str:
    """What a cell says."""
    return cell.text if isinstance(cell, Toned) else cell
