"""Starting a database and opening one."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

from models.database.cipher import faults
from models.database.file import new_database, open_database
from models.database.keys import recovery_code
from models.database.migration import bring_up_to_date
from models.database.schema import create_schema
from models.journal.change import Change
from models.journal.rebuild import rebuild
from models.journal.replica import keep_local, new_identity
from models.journal.store import Store
from models.language import tr
from models.records.governance import AGENCIES
from models.resources import resource
from models.services.incarnation import settle_in


@dataclass(frozen=True, slots=True)
class NewDatabase:
    """A new database: the open store, the code to print, a notice when there is no keyring."""

    store: Store
    recovery_code: str
    notice: str | None


def create_store(
    path: Path, agency: str, staff: str, *, key_file: Path | None = None
) -> NewDatabase:
    """A new database for a member of staff of an agency (`swf` or `do`).

    Raises `Refused` when the file exists, `Environment` when it cannot be written.
    """
    database, notice = new_database(path, key_file)
    try:
        create_schema(database.writer)
        new_identity(database.writer, agency, staff)
        store = Store(database)
        settle_in(store)
        _fill(store, agency, staff)
    except BaseException:
        database.close()
        _remove(path)
        raise
    return NewDatabase(store, recovery_code(database.key), notice)


def open_store(path: Path, *, key: bytes | None = None, key_file: Path | None = None) -> Store:
    """An existing database, brought up to this program's schema; raises `Environment`."""
    database = open_database(path, key, key_file)
    try:
        with faults(path):
            fold_anew = bring_up_to_date(database)
            store = Store(database)
            if fold_anew:
                rebuild(store)
            settle_in(store)
        return store
    except BaseException:
        database.close()
        raise


def _remove(path: Path) -> None:
    for name in (path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")):
        name.unlink(missing_ok=True)


def _fill(store: Store, agency: str, staff: str) -> None:
    with store.change(tr("Database set up"), "setup") as change:
        for choice in AGENCIES:
            change.create("agency", {"code": choice.code, "name": choice.label})
        person = change.create("staff", {"name": staff, "agency": agency})
        _add_pipeline(change)
        _add_competences(change)
        uuid = change.reader.uuid_of(person)
        keep_local(change.reader.connection, "staff", uuid.encode())
    store.use_staff(uuid)


def _add_pipeline(change: Change) -> None:
    pipeline = change.create(
        "pipeline",
        {"code": "cooperation", "name": "Kooperationsprojekte", "name_en": "Joint projects",
         "position": 1},
    )  # fmt: skip
    for row in _rows("pipeline_stages"):
        change.create(
            "stage",
            {
                "code": row["code"],
                "pipeline": pipeline,
                "name": row["name_de"],
                "name_en": row["name_en"],
                "position": int(row["order"]),
                "terminal": int(row["terminal"]),
                "criterion": row["exit_criterion_de"] or None,
                "stuck_after": 60,
            },
        )


def _add_competences(change: Change) -> None:
    for row in _rows("competences"):
        change.create(
            "competence",
            {
                "code": row["code"],
                "group": row["group"],
                "name": row["name_de"],
                "name_en": row["name_en"],
                "synonyms": row["synonyms"] or None,
            },
        )


def _rows(file: str) -> list[dict[str, str]]:
    with resource("reference", f"{file}.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))
