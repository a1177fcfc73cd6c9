"""Cells that moved: a column sorted alone, cells pushed up or down, a row pushed left or right."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from models.exchange.returning.grid import Difference, Grid
from models.exchange.returning.keys import Key
from models.exchange.returning.layout import Column
from models.fields.text import clean

_FARTHEST = 5
_ORDERED_ANEW = 0.8
_SHORTEST = 3
Place = tuple[int, int]
"""Row of the file and place of the column in the export."""


def shifted_cells(grid: Grid, differences: Sequence[Difference]) -> set[Place]:
    """The changed cells that hold what a neighbour held: never taken for new values."""
    by_column: dict[int, list[Difference]] = defaultdict(list)
    by_row: dict[int, list[Difference]] = defaultdict(list)
    for one in differences:
        by_column[one.found.column.place].append(one)
        by_row[one.row].append(one)
    found: set[Place] = set()
    at_place = {row.place: at for at, row in enumerate(grid.base)}
    for changed in by_column.values():
        found |= _upright(grid, changed, at_place)
    columns = {one.column.place: one.column for one in grid.columns.found}
    for changed in by_row.values():
        found |= _sideways(changed, columns)
    return found


def _upright(grid: Grid, changed: list[Difference], at_place: dict[int, int]) -> set[Place]:
    reading = changed[0].found.reading
    column = changed[0].found.column.place
    was = [reading.base_key(row.cells[column]) for row in grid.base]
    held = Counter(was)
    new = [(one, reading.key(one.cell)) for one in changed]
    filled = [(one, key) for one, key in new if key is not None]
    found: set[Place] = set()
    for off in (*range(-_FARTHEST, 0), *range(1, _FARTHEST + 1)):
        hits = [
            (one, key)
            for one, key in filled
            if 0 <= (at := at_place[one.base.place] + off) < len(was) and was[at] == key
        ]
        several = len({key for _, key in hits}) > 1 and 2 * len(hits) >= len(filled)
        alone = len(filled) == 1 and abs(off) == 1 and bool(hits) and held[hits[0][1]] == 1
        if several or alone:
            found |= {(one.row, column) for one, _ in hits}
    return found | _ordered_anew(filled, [reading.base_key(one.base.cells[column])
                                          for one in changed], column)  # fmt: skip


def _ordered_anew(
    filled: Sequence[tuple[Difference, Key]], before: Sequence[Key], column: int
) -> set[Place]:
    """The same values in another order: somebody sorted the column alone."""
    values = Counter(key for _, key in filled)
    same = sum((values & Counter(before)).values())
    if len(values) < 2 or same < 2 or same < _ORDERED_ANEW * len(filled):
        return set()
    known = set(before)
    return {(one.row, column) for one, key in filled if key in known}


def _sideways(changed: list[Difference], columns: dict[int, Column]) -> set[Place]:
    for step in (-1, 1):
        hits = []
        for one in changed:
            place = one.found.column.place
            beside = one.base.cells[place + step] if place + step in columns else None
            text = one.found.reading.text(one.cell) if one.cell is not None else ""
            if len(text) >= _SHORTEST and text == clean(str(beside)):
                hits.append((one.row, place))
        if len(hits) > 1:
            return set(hits)
    return set()
