"""Laptops of two agencies with databases and hub logins of their own."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from models.database.file import new_database
from models.database.reader import Value
from models.database.schema import create_schema
from models.journal.peers import trust
from models.journal.replica import keep_local, new_identity
from models.journal.state import state_digest
from models.journal.store import Store
from models.services.setup import open_store
from models.sync.card import card_of
from models.sync.hub.exchange import HubReport, sync
from tests.sync.hub.conftest import HubOfTest

NAME, KEY = "laptop.db", "laptop.key"


@dataclass(slots=True)
class Laptop:
    """A laptop; `login` is its role at the hub."""

    folder: Path
    agency: str
    login: str
    store: Store

    def url(self, hub: HubOfTest) -> str:
        """The address of the hub for this laptop."""
        return hub.url(self.login)

    def sync(self, hub: HubOfTest) -> HubReport:
        """Bring and fetch."""
        return sync(self.store, self.url(hub))

    def write(self, name: str, *, shared: bool = False) -> int:
        """A new organisation, private unless it is shared; one commit."""
        with self.store.change("Organisation added") as change:
            return change.create("organisation", {"name": name}, shared=shared)

    def edit(self, name: str, **values: Value) -> None:
        """Change an organisation by its name; one commit."""
        with self.store.change("Organisation edited") as change:
            record = change.reader.value("SELECT id FROM organisation WHERE name = ?", (name,))
            change.update("organisation", int(record), values)

    def names(self) -> set[str]:
        """The names of all organisations."""
        with self.store.reading() as reader:
            return {row[0] for row in reader.rows("SELECT name FROM organisation")}

    def digest(self, scope: str | None = None) -> str:
        """The digest of the state, of one scope when given."""
        with self.store.reading() as reader:
            return state_digest(reader, scope)

    def reopen(self) -> None:
        """Close and open the database."""
        self.store.close()
        self.store = open_store(self.folder / NAME, key_file=self.folder / KEY)


def make_laptops(folder: Path, agencies: tuple[str, ...], *, star: bool = False) -> list[Laptop]:
    """A laptop of each agency, all with each other's cards; in a star only the first has them."""
    laptops = []
    numbers = dict.fromkeys(agencies, 0)
    for place, agency in enumerate(agencies):
        own = folder / str(place)
        own.mkdir()
        for name, content in _template(agencies, star)[place].items():
            (own / name).write_bytes(content)
        store = open_store(own / NAME, key_file=own / KEY)
        laptops.append(Laptop(own, agency, f"{agency}{numbers[agency]}", store))
        numbers[agency] += 1
    return laptops


@cache
def _template(agencies: tuple[str, ...], star: bool) -> tuple[dict[str, bytes], ...]:
    with tempfile.TemporaryDirectory(prefix="handschlag-hub-laptops-") as name:
        folders = [Path(name) / str(place) for place in range(len(agencies))]
        stores = [_new(folder, agency) for folder, agency in zip(folders, agencies, strict=True)]
        try:
            for place, store in enumerate(stores):
                for other in stores if place == 0 or not star else stores[:1]:
                    if other is not store:
                        trust(store, card_of(other))
        finally:
            for store in stores:
                store.close()
        return tuple(
            {name: (folder / name).read_bytes() for name in (NAME, KEY)} for folder in folders
        )


def _new(folder: Path, agency: str) -> Store:
    folder.mkdir()
    database, _ = new_database(folder / NAME, folder / KEY)
    create_schema(database.writer)
    new_identity(database.writer, agency, f"Laptop {folder.name}")
    store = Store(database)
    with store.change("Set up", "setup") as change:
        change.create("agency", {"code": agency, "name": agency.upper()})
        staff = change.create("staff", {"name": f"Erika Beispiel {folder.name}", "agency": agency})
    with store.reading() as reader:
        keep_local(database.writer, "staff", reader.uuid_of(staff).encode())
    # Most of a new file is reference data, which no test here looks at.
    database.writer.execute("DELETE FROM reference")
    database.writer.execute("VACUUM")
    return store
