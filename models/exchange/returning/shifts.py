"""Cells that moved: a column sorted alone, cells pushed up or down, a row pushed left or right.

Where a column or a row shows it, none of its changes is taken: nobody knows whose they are.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from math import comb, prod

from models.exchange.returning.baseline import BaseRow
from models.exchange.returning.grid import Difference, Grid
from models.exchange.returning.keys import Key
from models.exchange.returning.layout import Column
from models.fields.text import clean
from models.fields.values import Value

_FARTHEST = 5
_ORDERED_ANEW = 0.8
_SHORTEST = 3
_CHANCE = 0.02
"""How likely chance may be where cells are called shifted: towns repeat, e-mails do not."""

Place = tuple[int, int]
"""Row of the file and place of the column in the export."""
Order = Sequence[tuple[int | None, BaseRow]]
"""Rows of the export with the row of the file that belongs to them, if any."""


def shifted_cells(
    grid: Grid, rows: Mapping[int, BaseRow], differences: Sequence[Difference]
) -> set[Place]:
    """The changed cells that hold what a neighbour held: never taken for new values."""
    by_column: dict[int, list[Difference]] = defaultdict(list)
    by_row: dict[int, list[Difference]] = defaultdict(list)
    for one in differences:
        by_column[one.found.column.place].append(one)
        by_row[one.row].append(one)
    found: set[Place] = set()
    by_ref = {base.ref: row for row, base in rows.items()}
    orders: tuple[Order, ...] = (
        sorted(rows.items()),
        [(by_ref.get(base.ref), base) for base in grid.base],
    )
    for column, changed in by_column.items():
        if _ordered_anew(changed):
            found |= {(one.row, column) for one in changed}
        else:
            for order in orders:
                found |= {(row, column) for row in _pushed(grid, changed, order)}
    columns = {one.column.place: one.column for one in grid.columns.found}
    for changed in by_row.values():
        if _sideways(changed, columns):
            found |= {(one.row, one.found.column.place) for one in changed}
    return found


def _ordered_anew(changed: Sequence[Difference]) -> bool:
    """The same values in another order: somebody sorted the column alone."""
    reading, column = changed[0].found.reading, changed[0].found.column.place
    after = Counter(reading.key(one.cell) for one in changed)
    del after[None]
    before = Counter(map(_said(changed), (one.base.cells[column] for one in changed)))
    same = (after & before).total()
    return len(after) > 1 and same > 1 and same >= _ORDERED_ANEW * after.total()


def _pushed(grid: Grid, changed: Sequence[Difference], order: Order) -> set[int]:
    """The rows of cells that stand some rows higher or lower than they did.

    All changed ones of the column, where it can hardly be chance that so many of them do; else
    those that say what a direct neighbour said, where nobody else did or it is empty now.
    """
    reading, column = changed[0].found.reading, changed[0].found.column.place
    new = {one.row: key for one in changed if (key := reading.key(one.cell)) is not None}
    emptied = {one.row for one in changed} - new.keys()
    was = _Was([base.cells[column] for _, base in order], _said(changed))
    places = [place for place, (row, _) in enumerate(order) if row in new]
    found: set[int] = set()
    for off in (*range(-_FARTHEST, 0), *range(1, _FARTHEST + 1)):
        hits = {
            row: place
            for place in places
            if 0 <= place + off < len(order)
            and (row := order[place][0]) is not None
            and was.key(place + off) == new[row]
        }
        if len({new[row] for row in hits}) > 1:
            ways = comb(len(new), len(hits)) * 2 * (1 if abs(off) == 1 else _FARTHEST)
            share = prod(was.held[new[row]] / len(order) for row in hits)
            if ways * share <= _CHANCE:
                return {one.row for one in changed}
        if abs(off) == 1:
            left = {row for row, place in hits.items() if order[place + off][0] in emptied}
            found |= set(hits) if left else {row for row in hits if was.held[new[row]] == 1}
    return found


def _said(changed: Sequence[Difference]) -> Callable[[Value], Key]:
    """How what a column said is read: without letters where cells that moved have lost some."""
    reading = changed[0].found.reading
    lost = any(isinstance(one.cell, str) and "?" in one.cell for one in changed)
    return reading.lossy_key if lost else reading.base_key


class _Was:
    """What a column said, by place in some order; nearly all of it is never asked for."""

    def __init__(self, cells: Sequence[Value], read: Callable[[Value], Key]) -> None:
        self._cells, self._read = cells, read

    def key(self, place: int) -> Key:
        return self._read(self._cells[place])

    @cached_property
    def held(self) -> Counter[Key]:
        """How many rows said the same."""
        return Counter(map(self._read, self._cells))


def _sideways(changed: Sequence[Difference], columns: Mapping[int, Column]) -> bool:
    """Whether cells of a row stand one column further to the left or right."""
    for step in (-1, 1):
        hits = 0
        for one in changed:
            place = one.found.column.place
            beside = one.base.cells[place + step] if place + step in columns else None
            text = one.found.reading.text(one.cell) if one.cell is not None else ""
            hits += len(text) >= _SHORTEST and text == clean(str(beside))
        if hits > 1:
            return True
    return False
