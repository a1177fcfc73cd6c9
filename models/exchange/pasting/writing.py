"""Pastes what the plan says, as one step that is undone as one."""

from __future__ import annotations

from models.errors import Conflict
from models.exchange.pasting.planning import PastePlan, Row
from models.journal.change import Change
from models.journal.store import Store
from models.language import ntr, tr
from models.records.registry import BY_KEY
from models.services.entries import existing, update
from models.services.outcome import Done, done


def paste(store: Store, plan: PastePlan) -> Done:
    """Write the cells that change something; those with a problem are left out.

    Raises `Conflict` when a value was changed since the plan was made, `Refused` when a rule of
    the record forbids one; then nothing is written.
    """
    kind = BY_KEY[plan.target.type]
    label = tr("{type}: cells pasted", type=tr(kind.plural))
    with store.change(label) as change:
        for row in plan.rows:
            if values := row.values:
                _check_unchanged(change, kind.key, row)
                update(change, kind.key, row.record, values)
    count = plan.changing
    return done(store, ntr("{n} record was changed.", "{n} records were changed.", count))


def _check_unchanged(change: Change, type_key: str, row: Row) -> None:
    before = existing(change, type_key, row.record)
    if any(before[cell.field] != cell.before for cell in row.cells if cell.changes):
        raise Conflict(
            tr("“{name}” has been changed meanwhile. Please look at the preview again.",
               name=row.title)
        )  # fmt: skip
