"""Folding the whole journal from scratch: tables, registers, derived columns, search index."""

from __future__ import annotations

from models.database.cipher import faults
from models.database.renewal import compute
from models.journal.materialise import refold
from models.journal.store import Store
from models.progress import Progress, silent
from models.records.registry import ALL


def rebuild(store: Store, progress: Progress = silent) -> None:
    """Make everything but the journal anew; on any failure the database stays as it was.

    `progress(done, total)` counts record types and the index. Raises `Environment`.
    """
    raw = store.database.writer
    with store.exclusive(), faults(store.path):
        raw.execute("BEGIN IMMEDIATE")
        try:
            for kind in ALL:
                raw.execute(f'DELETE FROM "{kind.key}"')
            raw.execute("DELETE FROM register")
            refold(raw, [row[0] for row in raw.execute("SELECT DISTINCT record FROM change")])
            compute(raw, progress)
            raw.execute("COMMIT")
        except BaseException:
            raw.rollback()
            raise
