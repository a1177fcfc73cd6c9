"""Bringing an older database up to this program's schema; Alembic is loaded only when due."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from models.database.backup import back_up_now
from models.database.cipher import environment_of, faults
from models.database.file import Database
from models.database.renewal import is_current, renew
from models.database.schema import VERSION
from models.errors import Environment
from models.language import tr

if TYPE_CHECKING:
    from sqlalchemy import Connection

SCRIPTS = Path(__file__).parent / "migrations"
STEPS = (SCRIPTS / "versions",)


def schema_version(database: Database) -> str:
    """The schema version of an open database; raises `Environment` when it has none."""
    with faults(database.path):
        known = database.writer.execute(
            "SELECT 1 FROM sqlite_schema WHERE name = 'alembic_version'"
        ).fetchone()
        row = (
            known and database.writer.execute("SELECT version_num FROM alembic_version").fetchone()
        )
    if not row or not row[0].isdigit():
        raise Environment(tr("This database was not set up completely. Create a new one."))
    return str(row[0])


def bring_up_to_date(
    database: Database, *, version: str = VERSION, steps: Sequence[Path] = STEPS
) -> bool:
    """Upgrade an older schema after a backup, and renew what the program computes.

    Returns whether the journal holds changes of a newer program that can be folded only now.
    Raises `Environment` when the database is newer than this program or cannot be upgraded; it
    is then as it was.
    """
    found = schema_version(database)
    if found > version:
        raise Environment(
            tr(
                "{name} was written by a newer Handschlag. Install the current version to open it.",
                name=database.path.name,
            )
        )
    if found < version:
        back_up_now(database, "migration")
        upgrade(database, version, steps)
        newer = "SELECT 1 FROM journal_commit WHERE schema > ? LIMIT 1"
        return database.writer.execute(newer, (int(found),)).fetchone() is not None
    with faults(database.path):
        if not is_current(database.writer):
            _renew(database)
    return False


def upgrade(database: Database, version: str, steps: Sequence[Path] = STEPS) -> None:
    """Run the steps up to a version in one transaction; the journal's triggers go with it.

    The store makes the triggers anew when it opens the database.
    """
    raw = database.writer
    # A table that is made anew must not drag along what points to it; checked at the end.
    raw.execute("PRAGMA foreign_keys = OFF")
    try:
        with _faults(database.path), database.engine.begin() as connection:
            _drop_triggers(database)
            _run_alembic(connection, version, steps)
            if raw.execute("PRAGMA foreign_key_check").fetchone():
                raise RuntimeError(f"references lead nowhere after the step to {version}")
            renew(raw)
    finally:
        raw.execute("PRAGMA foreign_keys = ON")


def _run_alembic(connection: Connection, version: str, steps: Sequence[Path]) -> None:
    from alembic import command
    from alembic.config import Config

    settings = Config(attributes={"connection": connection})
    for name, value in (
        ("script_location", str(SCRIPTS)),
        ("version_locations", "\n".join(map(str, steps))),
        ("path_separator", "newline"),
    ):
        settings.set_main_option(name, value.replace("%", "%%"))
    command.upgrade(settings, version)


def _drop_triggers(database: Database) -> None:
    raw = database.writer
    for (name,) in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        raw.execute(f'DROP TRIGGER "{name}"')
    if raw.execute("SELECT 1 FROM sqlite_schema WHERE name = 'local'").fetchone():
        raw.execute("DELETE FROM local WHERE key = 'triggers'")


def _renew(database: Database) -> None:
    raw = database.writer
    raw.execute("BEGIN IMMEDIATE")
    try:
        renew(raw)
        raw.execute("COMMIT")
    except BaseException:
        raw.rollback()
        raise


@contextmanager
def _faults(path: Path) -> Iterator[None]:
    from sqlalchemy.exc import DBAPIError

    try:
        with faults(path):
            yield
    except DBAPIError as fault:
        raise environment_of(fault.orig or fault, path) from fault
