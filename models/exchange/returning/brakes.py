"""What looks like an accident in a returned list, so that somebody looks before it is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from models.exchange.returning.plan import Brake, BrakeKind, CellChange, Fate
from models.language import ntr, number, tr

SORTED_SHARE = 0.05
COLUMN_SHARE = 0.2
_FEWEST_ROWS = 2
_FEWEST_CELLS = 3


def sorted_without_refs(displaced: int, rows: int) -> Brake | None:
    """One row in twenty holds the cells of another one: Refs stayed when the rest was sorted."""
    if displaced < _FEWEST_ROWS or displaced < SORTED_SHARE * rows:
        return None
    return Brake(
        BrakeKind.SORTED,
        tr(
            "{n} of {rows} rows stand beside the Ref of another one: the list was sorted without "
            "the column “Ref”. Accepted, each row is given back to the record that it speaks of.",
            n=number(displaced),
            rows=number(rows),
        ),
    )


def without_refs(found: int, rows: int) -> Brake:
    """The column of Refs is gone, and rows were recognised by what stands in them."""
    return Brake(
        BrakeKind.NO_REFS,
        tr(
            "The column “Ref” is missing. {n} of {rows} rows were recognised by their cells. "
            "Accepted, these are compared, and the rest counts as new.",
            n=number(found),
            rows=number(rows),
        ),
    )


def changed_columns(cells: Sequence[CellChange], rows: int) -> list[Brake]:
    """Columns in which one cell in five has changed."""
    changed = Counter(one.header for one in cells if one.fate is Fate.CHANGED)
    return [
        Brake(
            BrakeKind.COLUMN,
            tr(
                "In the column “{column}” {n} of {rows} cells are different. Accepted, they are "
                "taken over.",
                column=header,
                n=number(count),
                rows=number(rows),
            ),
        )
        for header, count in changed.items()
        if count >= _FEWEST_CELLS and count >= COLUMN_SHARE * rows
    ]


def shifted(cells: Sequence[CellChange]) -> Brake | None:
    """Cells that hold what their neighbours held."""
    moved = [one for one in cells if one.fate is Fate.SHIFTED]
    if not moved:
        return None
    columns = ", ".join(f"“{header}”" for header in dict.fromkeys(one.header for one in moved))
    return Brake(
        BrakeKind.SHIFTED,
        ntr(
            "{n} cell holds what another one held ({columns}): cells were shifted or a column was "
            "sorted alone. It is left out; accepted, the rest is taken over.",
            "{n} cells hold what other ones held ({columns}): cells were shifted or a column was "
            "sorted alone. They are left out; accepted, the rest is taken over.",
            len(moved),
            columns=columns,
        ),
    )
