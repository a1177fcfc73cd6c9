"""Small databases for tests: two agencies, one member of staff, no reference data."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from models.database.file import new_database
from models.database.schema import create_schema
from models.journal.replica import keep_local, new_identity
from models.journal.store import Store
from models.services.setup import open_store

NAME, KEY = "test.handschlag", "test.key"


def fresh_store(folder: Path) -> Store:
    """A new database in a folder, a copy of one made once for all tests of this process."""
    for name, content in _template().items():
        (folder / name).write_bytes(content)
    return reopened(folder)


def reopened(folder: Path) -> Store:
    """The database in this folder, opened as the program opens it."""
    return open_store(folder / NAME, key_file=folder / KEY)


@contextmanager
def temporary_store() -> Iterator[Store]:
    """A new database that is gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="handschlag-store-"))
    try:
        store = fresh_store(folder)
        try:
            yield store
        finally:
            store.close()
    finally:
        shutil.rmtree(folder)


@cache
def _template() -> dict[str, bytes]:
    with tempfile.TemporaryDirectory(prefix="handschlag-template-") as name:
        folder = Path(name)
        database, _ = new_database(folder / NAME, folder / KEY)
        try:
            create_schema(database.writer)
            new_identity(database.writer, "swf", "Laptop")
            store = Store(database)
            with store.change("Set up", "setup") as change:
                change.create("agency", {"code": "swf", "name": "Südwestfalen Agentur"})
                staff = change.create("staff", {"name": "Erika Beispiel", "agency": "swf"})
            with store.reading() as reader:
                keep_local(database.writer, "staff", reader.uuid_of(staff).encode())
            # Most of a new file is reference data, which no test here looks at.
            database.writer.execute("DELETE FROM reference")
            database.writer.execute("VACUUM")
        finally:
            database.close()
        return {name: (folder / name).read_bytes() for name in (NAME, KEY)}
