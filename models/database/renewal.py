"""What the program computes itself, made anew when it has learnt better: reference data, columns.

A database remembers the version of its reference data and the rules of its derived columns.
"""

from __future__ import annotations

from models.database.cipher import Connection
from models.database.derived import RULES, derive, derive_employers
from models.database.reference_data import load_reference, reference_version
from models.database.search_index import index_records
from models.records.registry import ALL


def is_current(connection: Connection) -> bool:
    """Whether reference data and derived columns are those of this program."""
    known = dict(
        connection.execute("SELECT key, value FROM local WHERE key IN ('reference', 'rules')")
    )
    return known == {"reference": reference_version().encode(), "rules": _rules()}


def renew(connection: Connection) -> None:
    """Load the reference data, compute derived columns and index, in the running transaction."""
    load_reference(connection)
    records = {
        kind.key: {row[0] for row in connection.execute(f'SELECT id FROM "{kind.key}"')}
        for kind in ALL
    }
    derive(connection, records)
    derive_employers(connection, records["person"])
    connection.execute("INSERT INTO search_index (search_index) VALUES ('delete-all')")
    index_records(connection, records)
    connection.execute("INSERT OR REPLACE INTO local (key, value) VALUES ('rules', ?)", (_rules(),))


def _rules() -> bytes:
    return str(RULES).encode()
