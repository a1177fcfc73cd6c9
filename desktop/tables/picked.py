"""Exactly these records, as a filter of a list: what an import added, what was counted."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Picked:
    """Records of a type by their ids; `title` is translated and says which they are."""

    type: str
    title: str
    records: frozenset[int]


def within(found: Iterable[int], conditions: Sequence[object]) -> array[int]:
    """The ids in their order that are among the records of every such condition."""
    for one in conditions:
        if isinstance(one, Picked):
            found = [record for record in found if record in one.records]
    return found if isinstance(found, array) else array("q", found)
