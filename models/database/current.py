"""Whether a database is as this program leaves it; quick to ask: a window reads it first."""

from __future__ import annotations

from models.database.cipher import Connection
from models.database.reference_data import reference_version

VERSION = "0001"
"""The version of the schema; grows with each step of the migrations."""

RULES = 3
"""Grows when a rule of derived columns or of the index changes: databases then make them anew."""


def computed_by_this_program(connection: Connection) -> bool:
    """Whether reference data and derived columns are those of this program."""
    known = dict(
        connection.execute("SELECT key, value FROM local WHERE key IN ('reference', 'rules')")
    )
    return known == {"reference": reference_version().encode(), "rules": rules()}


def can_be_read(connection: Connection) -> bool:
    """Whether schema and computed columns are current, so that nothing is due before reading."""
    tables = {
        row[0]
        for row in connection.execute(
            "SELECT name FROM sqlite_schema WHERE name IN ('alembic_version', 'local')"
        )
    }
    if tables != {"alembic_version", "local"}:
        return False
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return row == (VERSION,) and computed_by_this_program(connection)


def rules() -> bytes:
    """The version of the rules as the database remembers it."""
    return str(RULES).encode()
