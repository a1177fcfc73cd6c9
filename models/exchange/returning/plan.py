"""What merging a returned list will do, row by row and cell by cell, before anything is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from models.exchange.importing import Plan as ImportPlan
from models.exchange.reading import Sheet
from models.exchange.returning.baseline import SheetExport
from models.fields.values import Value
from models.journal.contexts import Vector


class Status(StrEnum):
    """What becomes of a row; every row has exactly one."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    NEW = "new"
    PROBLEM = "problem"


class Fate(StrEnum):
    """What becomes of a cell that says something else than it said.

    `cleared` ones are taken only when the person says so, `older` and `shifted` ones never.
    """

    CHANGED = "changed"
    CLEARED = "cleared"
    OLDER = "older"
    SHIFTED = "shifted"


class BrakeKind(StrEnum):
    """Why nothing is written before somebody has looked."""

    SORTED = "sorted"
    NO_REFS = "no_refs"
    COLUMN = "column"
    SHIFTED = "shifted"


@dataclass(frozen=True, slots=True)
class Brake:
    """Something that looks like an accident, and what accepting it does, in words."""

    kind: BrakeKind
    message: str


@dataclass(frozen=True, slots=True)
class CellChange:
    """A cell that says something else: its row in the file (index), its record and field.

    `value` is what would be stored, `whole` with it the other fields that are one value together
    (an address) as the partner saw and left them, by key. `was`, `now` and `new` what the cell
    said, what the record says today and what the cell says, as text. `conflict` tells that somebody
    else changed it as well.
    """

    row: int
    record: int
    type: str
    key: str
    header: str
    fate: Fate
    value: Value
    whole: tuple[tuple[str, Value], ...]
    was: str
    now: str
    new: str
    conflict: bool = False


@dataclass(frozen=True, slots=True)
class RowProblem:
    """A row or cell that is asked about: row as the spreadsheet counts, header (or empty), cell."""

    row: int
    column: str
    value: str
    message: str


@dataclass(frozen=True, slots=True)
class Missing:
    """A record whose row did not come back."""

    record: int
    title: str


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Merge:
    """All that merging will do.

    `statuses` are by row of the sheet, `records` the record of each row (0 for none). `brakes` hold
    back everything; `accepted` ones do not any more. `newcomers` is the plan of the rows without a
    Ref, `digests` what they are remembered by. `view` is what the commit will say it has seen,
    `head` what the database held when the plan was made.
    """

    sheet: Sheet
    export: SheetExport
    statuses: Sequence[Status]
    records: Sequence[int]
    cells: tuple[CellChange, ...]
    missing: tuple[Missing, ...]
    problems: tuple[RowProblem, ...]
    brakes: tuple[Brake, ...]
    accepted: bool
    newcomers: ImportPlan | None
    digests: tuple[str, ...]
    notes: tuple[str, ...]
    saved: str | None
    view: Vector
    head: Vector

    def cells_with(self, fate: Fate) -> list[CellChange]:
        """The cells of one fate, from top to bottom."""
        return [one for one in self.cells if one.fate is fate]

    def count(self, status: Status) -> int:
        """How many rows have a status; those that the reading left out are problems."""
        outside = len(self.sheet.left_out) if status is Status.PROBLEM else 0
        return Counter(self.statuses)[status] + outside

    @property
    def rows(self) -> int:
        """All rows of the file below its header."""
        return len(self.statuses) + len(self.sheet.left_out)

    @property
    def conflicts(self) -> int:
        """How many values somebody else has changed as well since the export."""
        return len(
            {
                (one.record, tuple(key for key, _ in one.whole))
                for one in self.cells
                if one.conflict and one.fate is Fate.CHANGED
            }
        )

    @property
    def held_back(self) -> bool:
        """Whether a brake waits for somebody to look."""
        return bool(self.brakes) and not self.accepted

    def changes_anything(self) -> bool:
        """Whether merging would write something, cleared cells aside."""
        return Status.CHANGED in self.statuses or Status.NEW in self.statuses
