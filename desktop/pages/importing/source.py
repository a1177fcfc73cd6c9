"""The rows of a plan as a list: what becomes of each, and its cells as they stand in the file."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from desktop.office import Office
from desktop.pages.importing.words import TITLES, TONES
from desktop.progress import Progress
from desktop.tables.source import Column, Query, Row, Toned
from models.database.reader import Reader
from models.exchange.importing import Plan, PlannedRow, State, Status, planned_row, rows_with
from models.fields.searching import fold
from models.language import tr

_CELL = "cell."
SHOWN_CELLS = 8
LONGEST = 120


class PlanSource:
    """A plan as a `ListSource`; ids count rows from 1, conditions are statuses."""

    def __init__(self, office: Office, plan: Plan) -> None:
        self._office = office
        self.plan = plan
        self._columns = [
            Column("number", tr("Row"), 6, right=True, sortable=False),
            Column("status", tr("What happens"), 14, sortable=False),
            Column("title", tr("Who or what"), 26, sortable=False),
            Column("what", tr("Changes and reasons"), 44, sortable=False),
            *(
                Column(
                    f"{_CELL}{place}",
                    header,
                    18,
                    sortable=False,
                    shown=place < SHOWN_CELLS,
                )
                for place, header in enumerate(plan.sheet.headers)
            ),
        ]

    @property
    def columns(self) -> Sequence[Column]:
        """What is known of each row, then the columns of the file."""
        return self._columns

    def ids(self, query: Query) -> array[int]:
        """The rows with a status, and with the words in one of their cells."""
        statuses = [one for one in query.conditions if isinstance(one, Status)]
        found = rows_with(self.plan, *statuses)
        if query.text:
            words = fold(query.text)
            found = [row for row in found if words in self._folded(row)]
        return array("q", (row + 1 for row in found))

    def rows(self, ids: Sequence[int], columns: Sequence[str]) -> list[Row]:
        """The cells of some rows; on the reader thread."""
        return [self._row(one - 1, columns) for one in ids]

    def _row(self, index: int, columns: Sequence[str]) -> Row:
        planned = planned_row(self._office.reader(), self.plan, index)
        known: dict[str, str | Toned] = {
            "number": str(planned.number),
            "status": Toned(tr(TITLES[planned.status]), TONES[planned.status]),
            "title": planned.title,
            "what": what_happens(planned),
        }
        cells = self.plan.sheet.rows[index]
        return tuple(
            known[key] if key in known else _shown(cells[int(key.removeprefix(_CELL))])
            for key in columns
        )

    def _folded(self, row: int) -> str:
        return fold(" ".join(str(cell) for cell in self.plan.sheet.rows[row] if cell is not None))


def row_to_look_at(
    plan: Plan, index: int, place: int, reader: Reader, progress: Progress
) -> PlannedRow:
    """A row in detail; one to decide is compared with one of the records that it may mean."""
    planned = planned_row(reader, plan, index)
    if planned.status is Status.DUPLICATE and place < len(planned.candidates):
        candidate = planned.candidates[place]
        if candidate.type == plan.main:
            return planned_row(reader, plan, index, against=candidate.record)
    return planned


def what_happens(planned: PlannedRow) -> str:
    """The reason of a row, or what changes in it."""
    if planned.problems:
        return " ".join(dict.fromkeys(one.message for one in planned.problems))
    if planned.reason:
        return planned.reason
    changed = [one for one in planned.cells if one.state is State.CHANGED]
    if changed:
        return "; ".join(f"{one.label}: {one.old or '–'} → {one.new}" for one in changed)
    return " ".join(dict.fromkeys(one.message for one in planned.remarks))


def _shown(cell: object) -> str:
    return "" if cell is None else str(cell).replace("\n", " ")[:LONGEST]
