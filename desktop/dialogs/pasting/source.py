"""What pasting would do as a list: a row a record, old and new of each cell."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from desktop.tables.source import Column, Query, Toned
from desktop.tables.source import Row as Shown
from models.exchange.pasting import Cell, PastePlan, Row
from models.fields.searching import fold
from models.language import mark, tr
from models.records.registry import BY_KEY

CHANGED, SAME, WRONG = "changed", "same", "wrong"
FATES = {CHANGED: mark("Changed"), SAME: mark("Unchanged"), WRONG: mark("Problem")}
_TONES = {CHANGED: "blue", SAME: "elsewhere", WRONG: "red"}


class PastedSource:
    """A plan as a `ListSource`; ids count rows from 1, conditions are fates."""

    def __init__(self, plan: PastePlan) -> None:
        self.plan = plan

    @property
    def columns(self) -> Sequence[Column]:
        """What happens, to whom, and one column a field."""
        kind = BY_KEY[self.plan.target.type]
        keys = [key for key in self.plan.target.places.fields if key]
        return (
            Column("fate", tr("What happens"), 12, sortable=False),
            Column("title", tr(kind.label), 28, sortable=False),
            *(Column(f"field.{key}", tr(kind.field(key).label), 30, sortable=False)
              for key in keys),
            Column("problem", tr("Problem"), 48, sortable=False,
                   shown=bool(self.plan.problems)),
        )  # fmt: skip

    def ids(self, query: Query) -> array[int]:
        """The rows with a fate and with the words in title or cells."""
        words = fold(query.text)
        return array(
            "q",
            (
                place
                for place, row in enumerate(self.plan.rows, start=1)
                if (not query.conditions or set(query.conditions) & fates_of(row))
                and words in fold(" ".join((row.title, *(cell.new for cell in row.cells))))
            ),
        )

    def rows(self, ids: Sequence[int], columns: Sequence[str]) -> list[Shown]:
        """The cells of some rows."""
        return [_shown(self.plan.rows[one - 1], columns) for one in ids]


def fates_of(row: Row) -> set[str]:
    """What becomes of a row: a problem in one cell does not keep the others from changing."""
    found = {CHANGED} if row.values else set()
    if row.problems:
        found.add(WRONG)
    return found or {SAME}


def _shown(row: Row, columns: Sequence[str]) -> Shown:
    cells = {f"field.{cell.field}": _diff(cell) for cell in row.cells}
    fates = fates_of(row)
    fate = next(one for one in (WRONG, CHANGED, SAME) if one in fates)
    known: dict[str, str | Toned] = {
        "fate": Toned(tr(FATES[fate]), _TONES[fate]),
        "title": row.title,
        "problem": " ".join(row.problems),
        **cells,
    }
    return tuple(known.get(key, "") for key in columns)


def _diff(cell: Cell) -> str | Toned:
    old, new = (" ".join(text.split()) for text in (cell.old, cell.new))
    if cell.problem:
        return Toned(new or tr("empty"), "red")
    return f"{old or '–'} → {new or '–'}" if cell.changes else old
