"""Which column of a returned file is which: by its header, then by what stands in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from models.exchange.exporting.keys import CHECK_HEADER, REF_HEADER
from models.exchange.reading import Cell, Sheet
from models.exchange.returning.baseline import BaseRow
from models.exchange.returning.checks import read_check
from models.exchange.returning.keys import Key, Reading, is_written_in_several_ways, readings
from models.exchange.returning.layout import Column, Layout
from models.exchange.returning.references import read_reference
from models.fields.text import clean

HALF = 0.5
_SAMPLE = 300
Pairs = Sequence[tuple[int, BaseRow]]
"""Rows of the file (index) with the rows of the export that they are compared with."""


@dataclass(frozen=True, slots=True)
class Found:
    """A column of the export that came back: at which place of the file, and how it is read."""

    column: Column
    at: int
    reading: Reading


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a returned file.

    `renamed` are header then and now of those told by their contents, `missing` the headers of
    those that are not there, `foreign` the headers of further ones. `exchanged` are headers under
    which the contents of another column stand: these are not compared.
    """

    found: tuple[Found, ...]
    renamed: tuple[tuple[str, str], ...]
    missing: tuple[str, ...]
    foreign: tuple[str, ...]
    exchanged: tuple[str, ...]


def place_of_refs(sheet: Sheet) -> int | None:
    """The column of Refs, by its header or by its contents; None when there is none."""
    return _place(sheet, REF_HEADER, read_reference)


def place_of_checks(sheet: Sheet) -> int | None:
    """The column of Checks, by its header or by its contents; None when there is none."""
    return _place(sheet, CHECK_HEADER, read_check)


def tell_columns(sheet: Sheet, layout: Layout, pairs: Pairs, keys: Iterable[int | None]) -> Columns:
    """Find every column of the export; `keys` are the places of Ref and Check in the file.

    Without rows that belong together only headers count.
    """
    sampled = pairs[:: len(pairs) // _SAMPLE + 1]
    places = [at for at in range(len(sheet.headers)) if at not in {*keys}]
    named = _by_header(sheet, layout, places)
    taken = set(named.values())
    free = [at for at in places if at not in taken]
    lost = [one for one in layout.columns if one.place not in named]
    told = _by_contents(sheet, sampled, lost, free)
    exchanged = _exchanged(sheet, sampled, layout, named)
    at_place = {**named, **told}
    found = tuple(
        Found(one, at_place[one.place], _reading(sheet, pairs, one, at_place[one.place]))
        for one in layout.columns
        if one.place in at_place and one.place not in exchanged
    )
    used = set(at_place.values())
    return Columns(
        found,
        tuple((layout.columns[place].header, sheet.headers[at]) for place, at in told.items()),
        tuple(one.header for one in layout.columns if one.place not in at_place),
        tuple(sheet.headers[at] for at in places if at not in used),
        tuple(layout.columns[place].header for place in sorted(exchanged)),
    )


def _place(sheet: Sheet, header: str, read: Callable[[object], str | None]) -> int | None:
    named = [at for at, label in enumerate(sheet.headers) if _word(label) == _word(header)]
    if any(read(row[at]) is not None for at in named[:1] for row in sheet.rows):
        return named[0]
    best, most = None, HALF
    for at in range(len(sheet.headers)):
        cells = [row[at] for row in sheet.rows if row[at] is not None][:_SAMPLE]
        share = sum(read(cell) is not None for cell in cells) / len(cells) if cells else 0.0
        if share >= most:
            best, most = at, share
    return best


def _by_header(sheet: Sheet, layout: Layout, places: Sequence[int]) -> dict[int, int]:
    wanted = {_word(one.header): one.place for one in layout.columns}
    found: dict[int, int] = {}
    for at in places:
        for word in (sheet.headers[at], sheet.labels[at]):
            place = wanted.get(_word(word))
            if place is not None and place not in found:
                found[place] = at
                break
    return found


def _by_contents(
    sheet: Sheet, pairs: Pairs, lost: Sequence[Column], free: Sequence[int]
) -> dict[int, int]:
    shares = sorted(
        ((_share(sheet, pairs, one, at), one.place, at) for one in lost for at in free),
        reverse=True,
    )
    found: dict[int, int] = {}
    for share, place, at in shares:
        if share >= HALF and place not in found and at not in found.values():
            found[place] = at
    return found


def _exchanged(sheet: Sheet, pairs: Pairs, layout: Layout, named: dict[int, int]) -> set[int]:
    """Columns that say less than half of what they said, but most of what another one said."""
    found = set()
    for place, at in named.items():
        if _share(sheet, pairs, layout.columns[place], at) >= HALF:
            continue
        others = (one for one in layout.columns if one.place != place)
        if any(_share(sheet, pairs, one, at) > HALF for one in others if _told(pairs, one)):
            found.add(place)
    return found


def _told(pairs: Pairs, column: Column) -> bool:
    """Whether a column says enough different things to be told by them."""
    return len({row.cells[column.place] for _, row in pairs} - {None}) > 2


def _share(sheet: Sheet, pairs: Pairs, column: Column, at: int) -> float:
    """How many of the filled cells say what the column said, from 0 to 1; 1 for empty ones."""
    reading = _reading(sheet, pairs, column, at)
    cells = [(sheet.rows[index][at], row.cells[column.place]) for index, row in pairs]
    both: list[tuple[Key, Key]] = [
        (reading.key(cell), reading.base_key(was)) for cell, was in cells
    ]
    filled = [(now, was) for now, was in both if now is not None or was is not None]
    if not filled:
        return 0.0 if not pairs else float(all(now is None for now, _ in both))
    return sum(now == was for now, was in filled) / len(filled)


def _reading(sheet: Sheet, pairs: Pairs, column: Column, at: int) -> Reading:
    if not is_written_in_several_ways(column):
        return Reading(column)
    cells: list[Cell] = [sheet.rows[index][at] for index, _ in pairs]
    return readings(column, cells, [row.cells[column.place] for _, row in pairs])


def _word(text: str) -> str:
    return clean(text).casefold()
