"""Makes the plan of a merge: finds the export, its columns and rows, and judges every cell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from models.database.reader import Reader, Row
from models.database.titles import title_of
from models.errors import Refused
from models.exchange.importing.options import Cancel, Stop
from models.exchange.reading import Format, Sheet
from models.exchange.returning import brakes
from models.exchange.returning.baseline import (
    SheetExport,
    exports_of,
    load_export,
    load_new,
    load_rows,
)
from models.exchange.returning.checks import read_check
from models.exchange.returning.columns import (
    Columns,
    place_of_checks,
    place_of_refs,
    tell_columns,
)
from models.exchange.returning.grid import Difference, Grid
from models.exchange.returning.newcomers import Newcomers, plan_newcomers
from models.exchange.returning.plan import (
    Brake,
    CellChange,
    Fate,
    Merge,
    Missing,
    RowProblem,
    Status,
)
from models.exchange.returning.references import read_reference
from models.exchange.returning.rows import (
    Rows,
    find_displaced,
    find_lost,
    leave_displaced,
    part_copies,
    put_back,
    tell_rows,
)
from models.exchange.returning.shifts import shifted_cells
from models.exchange.returning.since import Since, happened_since
from models.exchange.returning.taking import Taking, current_records
from models.exchange.returning.traces import Traces
from models.journal.contexts import Vector, head_vector
from models.language import tr
from models.progress import Progress
from models.records.registry import BY_KEY

_TELLING = 300
"""So many rows from the whole file tell which export it is, when they are known at all."""


def code_of(reader: Reader, sheet: Sheet, traces: Traces) -> str | None:
    """The code of the export that a table is a copy of; None when it is none of this database.

    Refs count most, then Checks, then what the file says about itself.
    """
    for place, column, read in (
        (place_of_refs(sheet), "ref", read_reference),
        (place_of_checks(sheet), "check_mark", read_check),
    ):
        if place is None:
            continue
        for rows in (sheet.rows[:: len(sheet.rows) // _TELLING + 1], sheet.rows):
            found = (read(row[place]) for row in rows)
            known = exports_of(reader, column, [one for one in found if one is not None])
            if known:
                return Counter(known.values()).most_common(1)[0][0]
    return next((code for code in traces.codes if load_export(reader, code)), None)


def make_merge(
    reader: Reader,
    sheet: Sheet,
    traces: Traces,
    own: bytes,
    *,
    accepted: bool = False,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Merge:
    """What merging a returned table would do; nothing is written.

    `own` is the uuid of this laptop's replica; `accepted` tells that somebody has looked at the
    brakes. Raises `Refused` when the table is no copy of a list exported here.
    """
    code = code_of(reader, sheet, traces)
    export = load_export(reader, code) if code else None
    if export is None:
        raise not_ours(reader, traces)
    stop = Stop(progress, cancel, len(sheet.rows))
    return _Draft(reader, sheet, traces, export, own, accepted, stop).merge()


def not_ours(reader: Reader, traces: Traces) -> Refused:
    """The sentence for a table whose base is not in this database; names who exported it."""
    for code in traces.codes:
        row = reader.first(
            "SELECT s.name, d.made_on FROM disclosure d JOIN change c ON c.record = d.id "
            "JOIN journal_commit j ON j.id = c.commit_id LEFT JOIN record r "
            "ON lower(hex(r.uuid)) = replace(j.author, '-', '') LEFT JOIN staff s ON s.id = r.id "
            "WHERE c.op = 'C' AND d.content LIKE ?",
            (f"{code} ·%",),
        )
        if row is not None:
            return Refused(
                tr("{name} exported this list on another laptop; only there it can be merged.",
                   name=row[0] or tr("A colleague"))
            )  # fmt: skip
    return Refused(
        tr("No row of this file belongs to a list that was exported here for a partner. "
           "Import it instead.")
    )  # fmt: skip


def _is_lossy(sheet: Sheet) -> bool:
    """Whether the file cannot hold all letters, as CSV saved by Excel on Windows."""
    encoding = sheet.origin.encoding.lower()
    return sheet.origin.format is Format.TEXT and not encoding.startswith("utf")


class _Draft:
    """A plan in the making."""

    def __init__(
        self,
        reader: Reader,
        sheet: Sheet,
        traces: Traces,
        export: SheetExport,
        own: bytes,
        accepted: bool,
        stop: Stop,
    ) -> None:
        self.reader, self.sheet, self.traces, self.export = reader, sheet, traces, export
        self.accepted, self.stop = accepted, stop
        self.head = head_vector(reader)
        self.base = load_rows(reader, export)
        self.since: Since = happened_since(reader, export.vector, own)
        self.brakes: list[Brake] = []
        self.notes: list[str] = []
        self.problems: list[RowProblem] = []

    def merge(self) -> Merge:
        """The finished plan."""
        refs, checks = place_of_refs(self.sheet), place_of_checks(self.sheet)
        rows = tell_rows(self.sheet, refs, checks, self.base, self._others(refs))
        self._leave_erased(rows)
        self.stop.stage(0, 0.5)(0, 1)
        columns = tell_columns(
            self.sheet, self.export.layout, [*rows.known.items()], (refs, checks)
        )
        self._tell(columns)
        grid = Grid(self.sheet, columns, [row for row in self.base if row.values])
        self._settle(rows, grid, refs, checks)
        self.stop.stage(0.5, 0.9)(0, 1)
        cells = self._judge(rows, grid)
        newcomers = plan_newcomers(
            self.reader, self.sheet, columns, self.export, rows.new,
            load_new(self.reader, self.export.code), self.since.arrived,
        )  # fmt: skip
        self.brakes += brakes.changed_columns(cells, len(rows.known))
        if brake := brakes.shifted(cells):
            self.brakes.append(brake)
        self.stop.stage(0.9, 1)(1, 1)
        return self._finished(rows, cells, newcomers)

    def _others(self, refs: int | None) -> dict[str, str]:
        if refs is None:
            return {}
        known = {row.ref for row in self.base}
        found = (read_reference(row[refs]) for row in self.sheet.rows)
        return exports_of(self.reader, "ref", [ref for ref in found if ref and ref not in known])

    def _leave_erased(self, rows: Rows) -> None:
        for index, row in [*rows.known.items()]:
            if not row.values:
                del rows.known[index]
                rows.problems[index] = tr("This record was erased here and does not come back.")

    def _tell(self, columns: Columns) -> None:
        """Say what was found out about the columns."""
        for then, now in columns.renamed:
            self.notes.append(
                tr("Column “{now}” was recognised as “{then}” by its cells.", now=now, then=then)
            )
        if columns.missing:
            listed = ", ".join(f"“{one}”" for one in columns.missing)
            self.notes.append(tr("Missing columns, nothing is changed there: {columns}.",
                                 columns=listed))  # fmt: skip
        if columns.foreign:
            listed = ", ".join(f"“{one}”" for one in columns.foreign)
            self.notes.append(tr("Further columns, not taken over: {columns}.", columns=listed))
        for header in columns.exchanged:
            self.notes.append(
                tr("Under “{header}” stand the cells of another column; it was left out.",
                   header=header)
            )  # fmt: skip

    def _settle(self, rows: Rows, grid: Grid, refs: int | None, checks: int | None) -> None:
        """Copies, rows beside the wrong Ref, and rows that have lost theirs."""
        part_copies(rows, grid)
        find_displaced(rows, grid, checks)
        brake = brakes.sorted_without_refs(len(rows.displaced), len(rows.known))
        if brake is not None:
            self.brakes.append(brake)
            put_back(rows, grid)
        leave_displaced(rows)
        lost = find_lost(rows, grid) if rows.new and grid.columns.found else {}
        rows.new = [index for index in rows.new if index not in lost]
        if refs is None and lost:
            self.brakes.append(brakes.without_refs(len(lost), len(self.sheet.rows)))
            rows.known |= lost
            rows.seen |= {row.ref for row in lost.values()}
            return
        for index, row in lost.items():
            rows.problems[index] = tr(
                "The row has lost its Ref; its cells belong to the row with the Ref {ref}.",
                ref=row.ref,
            )
            rows.seen.add(row.ref)

    def _judge(self, rows: Rows, grid: Grid) -> list[CellChange]:
        differing: dict[int, list[Difference]] = {}
        grid.compare(rows.known)
        for index, base in rows.known.items():
            if found := grid.differences(index, base):
                differing[index] = found
        current = current_records(self.reader, self.export, [rows.known[one] for one in differing])
        taking = Taking(
            self.reader, self.export, self.since, current, self.traces.saved, _is_lossy(self.sheet)
        )
        every = [one for found in differing.values() for one in found]
        shifted = shifted_cells(grid, rows.known, every)
        cells: list[CellChange] = []
        for index, found in sorted(differing.items()):
            base = rows.known[index]
            if sentence := self._closed(current.get((self.export.layout.type.key, base.record))):
                del rows.known[index]
                rows.problems[index] = sentence
                continue
            cells += taking.judge(self.sheet.numbers[index], base, found, shifted)
        self.problems += taking.problems
        return cells

    def _closed(self, row: Row | None) -> str:
        """Why nothing may be written to a record, empty when it may."""
        if row is None:
            return tr("The record was deleted here since; its changes are not taken over.")
        if row.get("merged_into") is not None:
            return tr("The record was merged with another one here; enter the changes there.")
        if row.get("restricted"):
            return tr("The processing of this person's data is restricted.")
        return ""

    def _finished(self, rows: Rows, cells: Sequence[CellChange], newcomers: Newcomers) -> Merge:
        rows.problems |= newcomers.problems
        statuses = [Status.UNCHANGED] * len(self.sheet.rows)
        for one in cells:
            if one.fate is Fate.CHANGED:
                statuses[one.row] = Status.CHANGED
            elif one.fate is Fate.SHIFTED and statuses[one.row] is Status.UNCHANGED:
                statuses[one.row] = Status.PROBLEM
        for index in newcomers.fresh:
            statuses[index] = Status.NEW
        for index in rows.problems:
            statuses[index] = Status.PROBLEM
        by_number = {number: index for index, number in enumerate(self.sheet.numbers)}
        for problem in self.problems:
            index = by_number[problem.row]
            if statuses[index] is Status.UNCHANGED:
                statuses[index] = Status.PROBLEM
        asked = [
            RowProblem(self.sheet.numbers[index], "", "", sentence)
            for index, sentence in rows.problems.items()
        ]
        outside = [RowProblem(one.row, "", "", one.reason) for one in self.sheet.left_out]
        return Merge(
            self.sheet, self.export, statuses,
            [rows.known[index].record if index in rows.known else 0
             for index in range(len(statuses))],
            tuple(cells), self._missing(rows),
            tuple(sorted((*self.problems, *asked, *outside), key=lambda one: one.row)),
            tuple(self.brakes), self.accepted, newcomers.plan, newcomers.digests,
            tuple(self.notes), self.traces.saved, self._view(cells), self.head,
        )  # fmt: skip

    def _view(self, cells: Sequence[CellChange]) -> Vector:
        """With which view the cells are written that the plan writes or may write."""
        return self.since.view(
            (one.record, BY_KEY[one.type].field(key).number)
            for one in cells
            if one.fate in (Fate.CHANGED, Fate.CLEARED)
            for key, _ in one.whole
        )

    def _missing(self, rows: Rows) -> tuple[Missing, ...]:
        """Rows that did not come back, of records that are still there."""
        gone = [row.record for row in self.base if row.ref not in rows.seen and row.values]
        titles = title_of(self.reader, gone)
        return tuple(Missing(record, titles[record][1]) for record in gone if record in titles)
