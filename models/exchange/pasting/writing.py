"""Pastes what the plan says, as one step that is undone as one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from models.database.reader import Row as Stored
from models.errors import Conflict
from models.exchange.pasting.planning import PastePlan, Row
from models.fields.values import Value
from models.journal.change import Change
from models.journal.store import Store
from models.language import ntr, tr
from models.records.registry import BY_KEY
from models.services.completing import completed
from models.services.outcome import Done, done
from models.services.rules import check


def paste(store: Store, plan: PastePlan) -> Done:
    """Write the cells that change something; those with a problem are left out.

    Raises `Conflict` when a value was changed since the plan was made, `Refused` when a rule of
    the record forbids one; then nothing is written.
    """
    kind = BY_KEY[plan.target.type]
    rows = [row for row in plan.rows if row.values]
    with store.change(tr("{type}: cells pasted", type=tr(kind.plural))) as change:
        stored = change.reader.get_many(kind.key, [row.record for row in rows])
        before = {row["id"]: row for row in stored}
        bulk: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
        for row in rows:
            new = _new_values(change, plan, row, before.get(row.record))
            bulk.setdefault(tuple(new), []).append((*new.values(), row.record))
        for keys, values in bulk.items():
            change.update_many(kind.key, keys, values)
    return done(store, ntr("{n} record was changed.", "{n} records were changed.", len(rows)))


def _new_values(
    change: Change, plan: PastePlan, row: Row, before: Stored | None
) -> Mapping[str, Value]:
    """What a record gets, with what follows from it."""
    if before is None or any(before[one.field] != one.before for one in row.cells if one.changes):
        raise Conflict(
            tr("“{name}” has been changed meanwhile. Please look at the preview again.",
               name=row.title)
        )  # fmt: skip
    kind = BY_KEY[plan.target.type]
    wanted = completed(kind, before, row.values)
    new = {key: value for key, value in wanted.items() if before[key] != value}
    check(change.reader, kind, row.record, {**before, **new}, new)
    return new
