"""Words of a column that the person explained are replaced before the column is converted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from models.exchange.importing.cells import joined, parted
from models.exchange.importing.columns import cell_text
from models.exchange.importing.targets import Target
from models.exchange.reading import Cell

LISTS = frozenset(("tags", "competences"))
"""Names of targets whose cells hold several words, each of which is explained on its own."""


def reworded(target: Target, cells: Iterable[Cell], said: Mapping[str, str]) -> list[Cell]:
    """The cells of a column with what was said in place of its words; "" empties a cell."""
    if target.name in LISTS:
        return [_each(cell, said) for cell in cells]
    return [said.get(cell_text(cell), cell) for cell in cells]


def pieces(cell: Cell) -> list[str]:
    """The words of a cell that holds several."""
    if not isinstance(cell, str):
        return [word] if (word := cell_text(cell)) else []
    return [word for piece in parted(cell) if (word := cell_text(piece))]


def _each(cell: Cell, said: Mapping[str, str]) -> Cell:
    if cell is None:
        return None
    return joined(filter(None, (said.get(word, word) for word in pieces(cell))))
