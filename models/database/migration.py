"""Bringing an older database up to this program's schema; Alembic is loaded only when due."""

from __future__ import annotations

from models.database.cipher import faults
from models.database.file import Database
from models.database.schema import VERSION
from models.errors import Environment
from models.language import tr


def schema_version(database: Database) -> str:
    """The schema version of an open database; raises `Environment` when it has none."""
    with faults(database.path):
        known = database.writer.execute(
            "SELECT 1 FROM sqlite_schema WHERE name = 'alembic_version'"
        ).fetchone()
        row = (
            known and database.writer.execute("SELECT version_num FROM alembic_version").fetchone()
        )
    if not row:
        raise Environment(tr("This database was not set up completely. Create a new one."))
    return str(row[0])


def bring_up_to_date(database: Database) -> None:
    """Upgrade an older schema after a backup; raises `Environment` when it is newer."""
    version = schema_version(database)
    if version == VERSION:
        return
    if version > VERSION:
        raise Environment(
            tr(
                "{name} was written by a newer Handschlag. Install the current version to open it.",
                name=database.path.name,
            )
        )
    raise NotImplementedError(version)
