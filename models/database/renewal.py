"""What the program computes itself, made anew when it has learnt better: reference data, columns.

A database remembers the version of its reference data and the rules of its derived columns.
"""

from __future__ import annotations

from models.database.cipher import Connection
from models.database.current import computed_by_this_program as is_current
from models.database.current import rules
from models.database.derived import derive, derive_employers
from models.database.reference_data import load_reference
from models.database.search_index import index_records
from models.progress import Progress, silent
from models.records.registry import ALL

__all__ = ["compute", "is_current", "renew"]


def renew(connection: Connection) -> None:
    """Load the reference data, compute derived columns and index, in the running transaction."""
    load_reference(connection)
    compute(connection)
    connection.execute("INSERT OR REPLACE INTO local (key, value) VALUES ('rules', ?)", (rules(),))


def compute(connection: Connection, progress: Progress = silent) -> None:
    """Compute all derived columns and the whole index, in the running transaction.

    `progress(done, total)` counts record types and, as one more, the index.
    """
    records: dict[str, set[int]] = {}
    for place, kind in enumerate(ALL):
        progress(place + 1, len(ALL) + 1)
        ids = connection.execute(f'SELECT id FROM "{kind.key}"')
        records[kind.key] = {row[0] for row in ids}
        derive(connection, {kind.key: records[kind.key]})
    derive_employers(connection, records["person"])
    progress(len(ALL) + 1, len(ALL) + 1)
    connection.execute("INSERT INTO search_index (search_index) VALUES ('delete-all')")
    index_records(connection, records, frozenset().union(*records.values()))
