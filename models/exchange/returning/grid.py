"""A returned file beside its base: which cells of a row say something else than they said."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

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
        self._compared: dict[int, str] = {}
        self._differences: dict[int, list[Difference]] = defaultdict(list)
        self._keys: dict[int, tuple[Key, ...]] = {}
        self._base_keys: dict[str, tuple[Key, ...]] = {}
        self._places: dict[int, dict[Key, list[int]]] = {}

    def differences(self, row: int, base: BaseRow) -> list[Difference]:
        """The cells of a row that differ from a row of the export."""
        if self._compared.get(row) != base.ref:
            self.compare({row: base})
        return self._differences.get(row, [])

    def compare(self, rows: Mapping[int, BaseRow]) -> None:
        """Find the differences of many rows at once, column by column."""
        left = [(row, base) for row, base in rows.items() if self._compared.get(row) != base.ref]
        for row, base in left:
            self._compared[row] = base.ref
            self._differences.pop(row, None)
        now = list(zip(*(self.sheet.rows[row] for row, _ in left), strict=True))
        then = list(zip(*(base.cells for _, base in left), strict=True))
        for one in self.columns.found if left else ():
            cells, was = now[one.at], then[one.column.place]
            # Hardly a cell gets further than this; only what is written otherwise is parsed.
            unequal = [
                place
                for place, (cell, kept) in enumerate(zip(cells, was, strict=True))
                if cell is not kept and (cell != kept or cell.__class__ is not kept.__class__)
            ]
            for place in unequal:
                if not one.reading.same(cells[place], was[place]):
                    row, base = left[place]
                    self._differences[row].append(Difference(row, one, cells[place], base))

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
                votes.update(self._rare(place).get(key, ()))
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

    def _rare(self, place: int) -> dict[Key, list[int]]:
        """Rows of the export by what rare values say in one of the found columns."""
        if place not in self._places:
            one = self.columns.found[place]
            rows: dict[Key, list[int]] = defaultdict(list)
            for at, row in enumerate(self.base):
                rows[one.reading.base_key(row.cells[one.column.place])].append(at)
            rows.pop(None, None)
            self._places[place] = {
                key: places for key, places in rows.items() if len(places) <= _RARE
            }
        return self._places[place]
