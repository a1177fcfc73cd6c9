"""A returned file beside its base: which cells of a row say something else than they said."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from models.exchange.reading import Cell, Sheet
from models.exchange.returning.baseline import BaseRow
from models.exchange.returning.columns import Columns, Found
from models.exchange.returning.keys import Key

_RARE = 5
"""A value that more rows have does not tell one of them."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A cell that says something else: row of the file, column, the cell, and its row then."""

    row: int
    found: Found
    cell: Cell
    base: BaseRow


class Grid:
    """The cells of a file, compared with rows of the export."""

    def __init__(self, sheet: Sheet, columns: Columns, base: Sequence[BaseRow]) -> None:
        """Compare this table with these rows, none of them erased."""
        self.sheet, self.columns, self.base = sheet, columns, base
        self._differences: dict[tuple[int, str], list[Difference]] = {}
        self._keys: dict[int, tuple[Key, ...]] = {}
        self._base_keys: dict[str, tuple[Key, ...]] = {}

    def differences(self, row: int, base: BaseRow) -> list[Difference]:
        """The cells of a row that differ from a row of the export."""
        known = self._differences.get((row, base.ref))
        if known is not None:
            return known
        cells, then = self.sheet.rows[row], base.cells
        found = []
        for one in self.columns.found:
            cell, was = cells[one.at], then[one.column.place]
            if cell == was and cell.__class__ is was.__class__:
                continue
            if not one.reading.same(cell, was):
                found.append(Difference(row, one, cell, base))
        self._differences[row, base.ref] = found
        return found

    def likeness(self, row: int, base: BaseRow) -> tuple[float, int]:
        """How much of a row is as in a row of the export (0 to 1), and how many cells are equal."""
        filled = equal = 0
        for now, was in zip(self._row(row), self._then(base), strict=True):
            if now is not None or was is not None:
                filled += 1
                equal += now == was
        return (equal / filled if filled else 1.0), equal

    def most_alike(self, row: int, differing: Sequence[Difference] | None = None) -> BaseRow | None:
        """The row of the export that the cells of a row come from, judging by its rare values."""
        votes: Counter[int] = Counter()
        wanted = None if differing is None else {one.found.column.place for one in differing}
        for place, (one, key) in enumerate(zip(self.columns.found, self._row(row), strict=True)):
            if key is not None and (wanted is None or one.column.place in wanted):
                votes.update(self._places[place].get(key, ()))
        best = max(
            votes.most_common(_RARE),
            key=lambda vote: (vote[1], self.likeness(row, self.base[vote[0]])),
            default=None,
        )
        return self.base[best[0]] if best else None

    def _row(self, row: int) -> tuple[Key, ...]:
        if row not in self._keys:
            cells = self.sheet.rows[row]
            self._keys[row] = tuple(one.reading.key(cells[one.at]) for one in self.columns.found)
        return self._keys[row]

    def _then(self, base: BaseRow) -> tuple[Key, ...]:
        if base.ref not in self._base_keys:
            cells = base.cells
            self._base_keys[base.ref] = tuple(
                one.reading.base_key(cells[one.column.place]) for one in self.columns.found
            )
        return self._base_keys[base.ref]

    @cached_property
    def _places(self) -> list[dict[Key, list[int]]]:
        """Rows of the export by what rare values say, column by column."""
        found: list[dict[Key, list[int]]] = [defaultdict(list) for _ in self.columns.found]
        for at, row in enumerate(self.base):
            for rows, key in zip(found, self._then(row), strict=True):
                if key is not None:
                    rows[key].append(at)
        return [
            {key: places for key, places in rows.items() if len(places) <= _RARE} for rows in found
        ]
