"""Writes what a returned list has changed: one commit, with the view of the day of its export."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from models.database.reader import Reader
from models.errors import Conflict, Refused
from models.exchange.importing.apply import write_plan
from models.exchange.importing.options import Cancel, Stop
from models.exchange.importing.plan import Status as Planned
from models.exchange.reading import Sheet, read_table
from models.exchange.returning.baseline import keep_new, note_saved
from models.exchange.returning.plan import CellChange, Fate, Merge
from models.exchange.returning.planning import code_of, make_merge
from models.exchange.returning.since import SHEET
from models.exchange.returning.traces import Traces, traces_of
from models.journal.change import Change
from models.journal.contexts import head_vector
from models.journal.store import Store
from models.language import tr
from models.progress import Progress


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge did: its transaction in hexadecimal (None: nothing had to be written).

    `changed` and `created` are ids of records, by type for the created ones.
    """

    batch: str | None
    changed: tuple[int, ...] = ()
    created: tuple[tuple[str, tuple[int, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Returned:
    """A file as it was read: its table, and what it says about itself."""

    sheet: Sheet
    traces: Traces


def read_returned(path: Path, *, cancel: Cancel | None = None) -> Returned:
    """Read a file that a partner sent back; raises `Refused` with one sentence, or `Cancelled`."""
    sheet = read_table(path, cancel=cancel)
    return Returned(sheet, traces_of(path))


def is_returned(reader: Reader, returned: Returned) -> bool:
    """Whether a file is a copy of a list that was exported here for a partner."""
    return code_of(reader, returned.sheet, returned.traces) is not None


def plan_merge(
    store: Store,
    returned: Returned,
    *,
    accepted: bool = False,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Merge:
    """What merging a returned file would do; raises `Refused` when it is none of ours."""
    with store.reading() as reader:
        return make_merge(
            reader, returned.sheet, returned.traces, store.identity.replica[1],
            accepted=accepted, progress=progress, cancel=cancel,
        )  # fmt: skip


def carry_out(
    store: Store,
    merge: Merge,
    *,
    cleared: Collection[CellChange] = (),
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Merged:
    """Write what the plan says; of the cleared cells only those given.

    Raises `Refused` while a brake holds it back, `Conflict` when the data have changed since the
    plan was made, `Cancelled` when `cancel` says so; then nothing is written.
    """
    if merge.held_back:
        raise Refused(merge.brakes[0].message)
    cells = [*merge.cells_with(Fate.CHANGED), *cleared]
    if not cells and merge.newcomers is None:
        return Merged(None)
    stop = Stop(progress, cancel, len(merge.statuses))
    with store.change(tr("Returned list merged"), SHEET, seen=merge.view) as change:
        if head_vector(change.reader) != merge.head:
            raise Conflict(
                tr("The data have changed since the preview was made. Please look at it again.")
            )
        stop(0, 1)
        _write(change, cells)
        created = _write_newcomers(change, merge, stop)
        note_saved(change.reader.connection, merge.export.code, merge.saved)
    last = store.last
    return Merged(
        last.tx.hex() if last else None,
        tuple(dict.fromkeys(one.record for one in cells)),
        tuple((key, tuple(ids)) for key, ids in created.items()),
    )


def _write(change: Change, cells: Collection[CellChange]) -> None:
    """Write the changed cells, those that are one value together as a whole."""
    values: dict[tuple[str, int], dict[str, Any]] = {}
    for one in cells:
        row = values.setdefault((one.type, one.record), {})
        for key, value in one.whole:
            row.setdefault(key, value)
    for one in cells:
        values[one.type, one.record][one.key] = one.value
    bulk: dict[tuple[str, tuple[str, ...]], list[tuple[Any, ...]]] = {}
    for (kind, record), row in values.items():
        bulk.setdefault((kind, tuple(row)), []).append((*row.values(), record))
    for (kind, keys), rows in bulk.items():
        change.update_many(kind, keys, rows)


def _write_newcomers(change: Change, merge: Merge, stop: Stop) -> dict[str, list[int]]:
    plan = merge.newcomers
    if plan is None:
        return {}
    run = write_plan(change, plan, stop)
    fresh = [row for row, status in enumerate(plan.statuses) if status is Planned.NEW]
    ids = run.ids_of_rows(fresh)
    keep_new(change.reader.connection, merge.export.code, zip(merge.digests, ids, strict=True))
    return run.created
