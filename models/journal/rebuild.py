"""Folding the whole journal from scratch: tables, registers, derived columns, search index."""

from __future__ import annotations

from collections.abc import Callable

from models.database.cipher import faults
from models.journal.materialise import refold
from models.journal.store import Store
from models.journal.touched import follow_up
from models.records.registry import ALL

Progress = Callable[[int, int], None]


def rebuild(store: Store, progress: Progress | None = None) -> None:
    """Make everything but the journal anew; on any failure the database stays as it was.

    `progress(done, total)` counts record types. Raises `Environment`.
    """
    raw = store.database.writer
    total = len(ALL) + 1
    with store.exclusive(), faults(store.path):
        raw.execute("BEGIN IMMEDIATE")
        try:
            for kind in ALL:
                raw.execute(f'DELETE FROM "{kind.key}"')
            raw.execute("DELETE FROM register")
            raw.execute("DELETE FROM search_index")
            changed = raw.execute("SELECT id, changed FROM record").fetchall()
            refold(raw, [row[0] for row in raw.execute("SELECT DISTINCT record FROM change")])
            for place, kind in enumerate(ALL):
                if progress:
                    progress(place + 1, total)
                ids = {row[0] for row in raw.execute(f'SELECT id FROM "{kind.key}"')}
                follow_up(raw, {kind.key: ids})
            # When a record was last changed is known from the journal's arrival, not from now.
            raw.executemany(
                "UPDATE record SET changed = ? WHERE id = ?", [(c, r) for r, c in changed]
            )
            raw.execute("COMMIT")
        except BaseException:
            raw.rollback()
            raise
