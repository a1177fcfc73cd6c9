"""Which field each pasted column goes to: by a header, by its cells, by the columns of the list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from models.exchange.importing import contents
from models.exchange.importing.headers import meaning_of
from models.exchange.pasting.block import Block
from models.fields.field import Field, Kind
from models.fields.text import clean
from models.records.registry import BY_KEY

_SET_ELSEWHERE = frozenset(("pipeline", "stage", "stage_since", "merged_into", "external_uid"))


@dataclass(frozen=True, slots=True)
class Places:
    """The field key of each column (None: not pasted), and whether the first line is headers."""

    fields: tuple[str | None, ...]
    header: bool


@cache
def offered_fields(type_key: str) -> tuple[Field, ...]:
    """The fields of a type that cells may be pasted into."""
    return tuple(
        field
        for field in BY_KEY[type_key].fields
        if not field.hidden
        and field.key not in _SET_ELSEWHERE
        and (field.kind is not Kind.LINK or field.links == ("staff",))
    )


def guess_places(type_key: str, block: Block, shown: Sequence[str], current: str) -> Places:
    """Where the columns go.

    `shown` are the keys of the columns of the list from left to right; a range without headers
    begins at the `current` one, as it does in Excel.
    """
    fields = {field.key for field in offered_fields(type_key)}
    by_header = tuple(_named(type_key, cell, fields) for cell in block.lines[0])
    filled = sum(bool(clean(cell)) for cell in block.lines[0])
    if len(block.lines) > 1 and sum(map(bool, by_header)) * 2 > filled:
        return Places(_once(by_header), header=True)
    start = shown.index(current) if current in shown else 0
    from_here = [*shown[start:], *[""] * block.width][: block.width]
    found = []
    for place, key in enumerate(from_here):
        told, _ = contents.told_by([cell for cell in block.column(place, header=False) if cell])
        own = told if told in fields else key
        found.append(own if own in fields else None)
    return Places(_once(tuple(found)), header=False)


def _named(type_key: str, header: str, fields: set[str]) -> str | None:
    for key in meaning_of(header[:200]).keys if clean(header) else ():
        part, _, name = key.partition(".")
        if part == type_key and name in fields:
            return name
    return None


def _once(found: tuple[str | None, ...]) -> tuple[str | None, ...]:
    """The first column of each field alone."""
    return tuple(None if key in found[:place] else key for place, key in enumerate(found))
