"""Databases of a fleet that know and trust each other, made once and copied for each test."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from models.database.file import new_database, open_database
from models.database.reader import Reader
from models.database.schema import create_schema
from models.journal.peers import own_card, trust
from models.journal.replica import keep_local, new_identity
from models.journal.store import Store
from models.services.setup import open_store

NAME, KEY = "fleet.handschlag", "fleet.key"
AGENCIES = ("swf", "do")


def open_copy(folder: Path, agencies: tuple[str, ...], place: int) -> Store:
    """The laptop at this place of a fleet of these agencies, in a folder of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in _template(agencies)[place].items():
        (folder / name).write_bytes(content)
    return open_store(folder / NAME, key_file=folder / KEY)


@cache
def _template(agencies: tuple[str, ...]) -> tuple[dict[str, bytes], ...]:
    with tempfile.TemporaryDirectory(prefix="handschlag-fleet-") as name:
        folders = [Path(name) / str(place) for place in range(len(agencies))]
        stores = [
            _new(folder, agency, f"Erika Beispiel {folder.name}")
            for folder, agency in zip(folders, agencies, strict=True)
        ]
        try:
            cards = [own_card(Reader(store.database.writer)) for store in stores]
            for store in stores:
                for card in cards:
                    if card.uuid != store.identity.replica[1]:
                        trust(store, card)
        finally:
            for store in stores:
                store.close()
        return tuple(
            {name: (folder / name).read_bytes() for name in (NAME, KEY)} for folder in folders
        )


def _new(folder: Path, agency: str, who: str) -> Store:
    folder.mkdir()
    for name, content in _empty().items():
        (folder / name).write_bytes(content)
    database = open_database(folder / NAME, key_file=folder / KEY)
    new_identity(database.writer, agency, f"Laptop {folder.name}")
    store = Store(database)
    with store.change("Set up", "setup") as change:
        for code in AGENCIES:
            change.create("agency", {"code": code, "name": code.upper()})
        staff = change.create("staff", {"name": who, "agency": agency})
    with store.reading() as reader:
        uuid = reader.uuid_of(staff)
    keep_local(database.writer, "staff", uuid.encode())
    return store


@cache
def _empty() -> dict[str, bytes]:
    """A database with a schema and nothing else."""
    with tempfile.TemporaryDirectory(prefix="handschlag-empty-") as name:
        folder = Path(name)
        database, _ = new_database(folder / NAME, folder / KEY)
        try:
            create_schema(database.writer)
            # Most of a new file is reference data, which no test here looks at.
            database.writer.execute("DELETE FROM reference")
            database.writer.execute("VACUUM")
        finally:
            database.close()
        return {name: (folder / name).read_bytes() for name in (NAME, KEY)}
