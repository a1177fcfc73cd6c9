"""Rows without a Ref: new records, after the same search for duplicates as in any import."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from models.database.reader import Reader
from models.exchange.importing import (
    MAIN_TYPES,
    Column,
    Decision,
    Mapping,
    Options,
    Plan,
    Policy,
    Status,
    make_plan,
    targets_for,
)
from models.exchange.reading import Sheet
from models.exchange.returning.baseline import SheetExport
from models.exchange.returning.columns import Columns
from models.exchange.returning.layout import Column as ExportColumn
from models.exchange.returning.references import encode
from models.exchange.returning.since import was_undone
from models.language import tr

_DIGEST = 16
_THROUGH = {
    ("person", "organisation"): "organisation.name",
    ("person", "function"): "affiliation.function",
    ("need", "organisation"): "organisation.name",
    ("offer", "organisation"): "organisation.name",
    ("meeting", "organisation"): "organisation.name",
}


@dataclass(frozen=True, slots=True)
class Newcomers:
    """Rows that become records: their plan, what they are remembered by, and what is asked.

    `fresh` are indexes of rows of the file in the order of the plan's rows with status new,
    `problems` sentences by index, `known` rows that became records at an earlier merging.
    """

    plan: Plan | None
    fresh: tuple[int, ...]
    digests: tuple[str, ...]
    problems: dict[int, str]
    known: tuple[int, ...]


def plan_newcomers(
    reader: Reader,
    sheet: Sheet,
    columns: Columns,
    export: SheetExport,
    rows: Sequence[int],
    taken: dict[str, int],
    arrived: Collection[int],
) -> Newcomers:
    """What becomes of rows without a Ref; `taken` are records by the digest of their row.

    `arrived` are records that other laptops brought in after the export: nothing new may point to
    them, for the change is written with the view of the export.
    """
    digests = {row: _digest(export, sheet, columns, row) for row in rows}
    known = [
        row for row in rows if digests[row] in taken and not was_undone(reader, taken[digests[row]])
    ]
    left = [row for row in rows if row not in {*known}]
    main = export.layout.type.key
    if not left:
        return Newcomers(None, (), (), {}, tuple(known))
    if main not in MAIN_TYPES:
        sentence = tr("New rows of this kind cannot be taken from a list; enter them here.")
        return Newcomers(None, (), (), dict.fromkeys(left, sentence), tuple(known))
    part = replace(
        sheet,
        rows=tuple(sheet.rows[row] for row in left),
        numbers=tuple(sheet.numbers[row] for row in left),
        left_out=(),
        problems=(),
        notes=(),
    )
    mapping = _mapping(sheet, columns, export)
    plan = make_plan(reader, part, mapping, Options(Policy.NEW, export.partner))
    if late := _pointing_to(plan, arrived):
        decisions = {part.numbers[row]: Decision("leave_out") for row in late}
        plan = make_plan(
            reader, part, mapping, Options(Policy.NEW, export.partner, decisions=decisions)
        )
    problems = {
        left[row]: _sentence(plan, row, row in late)
        for row, status in enumerate(plan.statuses)
        if status not in (Status.NEW, Status.UNCHANGED)
    }
    fresh = [left[row] for row, status in enumerate(plan.statuses) if status is Status.NEW]
    known += [left[row] for row, one in enumerate(plan.statuses) if one is Status.UNCHANGED]
    return Newcomers(
        plan if fresh else None, tuple(fresh), tuple(digests[row] for row in fresh), problems,
        tuple(known),
    )  # fmt: skip


def _mapping(sheet: Sheet, columns: Columns, export: SheetExport) -> Mapping:
    main = export.layout.type.key
    possible = {target.key for target in targets_for(main)}
    targets = {one.at: _target(main, one.column, possible) for one in columns.found}
    return Mapping(
        main, tuple(Column(header, targets.get(at), "") for at, header in enumerate(sheet.headers))
    )


def _target(main: str, column: ExportColumn, possible: Collection[str]) -> str | None:
    key = _THROUGH.get((main, column.listed.key), f"{main}.{column.listed.key}")
    return key if key in possible else None


def _pointing_to(plan: Plan, arrived: Collection[int]) -> set[int]:
    found = {row for firm in plan.firms.named if firm.record in arrived for row in firm.rows}
    for key in ("responsible", "parent", "held_by"):
        for row, value in enumerate(plan.table.get(f"{plan.main}.{key}")):
            if value in arrived:
                found.add(row)
    return {row for row in found if plan.statuses[row] is Status.NEW}


def _sentence(plan: Plan, row: int, late: bool) -> str:
    if late:
        return tr("The row names a record that came in after the export; enter it in the program.")
    if reason := plan.reasons.get(row):
        return reason
    issues = plan.table.problems.get(row, ())
    return " ".join(dict.fromkeys(issue.message for issue in issues))


def _digest(export: SheetExport, sheet: Sheet, columns: Columns, row: int) -> str:
    keys = [one.reading.key(sheet.rows[row][one.at]) for one in columns.found]
    named = [[one.column.listed.key, key] for one, key in zip(columns.found, keys, strict=True)
             if key is not None]  # fmt: skip
    text = json.dumps(sorted(named), ensure_ascii=False)
    return encode(hmac.new(export.secret, text.encode(), hashlib.sha256).digest(), _DIGEST)
