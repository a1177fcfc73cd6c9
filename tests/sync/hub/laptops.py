"""Laptops of two agencies with databases and hub logins of their own."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from models.database.file import new_database
from models.database.reader import Value
from models.database.schema import create_schema
from models.journal.peers import Trust, know
from models.journal.replica import keep_local, new_identity
from models.journal.state import state_digest
from models.journal.store import Store
from models.journal.verify import verify
from models.services.setup import open_store
from models.sync.card import card_of
from models.sync.hub.exchange import HubReport, sync
from tests.sync.hub.server import HubOfTest

NAME, KEY = "laptop.db", "laptop.key"
AGENCIES, PER_AGENCY = ("swf", "do"), 4


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

    def own_commits(self) -> int:
        """How many commits this laptop wrote."""
        with self.store.reading() as reader:
            return int(
                reader.value(
                    "SELECT count(*) FROM journal_commit j JOIN stream s ON s.id = j.stream "
                    "WHERE s.replica = ?",
                    (self.store.identity.replica[0],),
                )
            )

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
    places = {agency: iter(range(PER_AGENCY)) for agency in AGENCIES}
    for place, agency in enumerate(agencies):
        own = folder / str(place)
        own.mkdir()
        number = next(places[agency])
        for name, content in _template()[agency, number].items():
            (own / name).write_bytes(content)
        store = open_store(own / NAME, key_file=own / KEY)
        laptops.append(Laptop(own, agency, f"{agency}{number}", store))
    for place, laptop in enumerate(laptops):
        _forget(laptop, laptops if place == 0 or not star else laptops[:1])
    return laptops


def _forget(laptop: Laptop, known: list[Laptop]) -> None:
    """Let a laptop know only these of all there are."""
    ids = [one.store.identity.replica[1] for one in known]
    marks = ",".join("?" * len(ids))
    with laptop.store.absorbing() as raw:
        others = f"SELECT id FROM replica WHERE uuid NOT IN ({marks}) AND uuid <> ?"
        values = (*ids, laptop.store.identity.replica[1])
        raw.execute(f"DELETE FROM peer WHERE replica IN ({others})", values)
        raw.execute(f"DELETE FROM replica WHERE id IN ({others})", values)


def meet(hub: HubOfTest, laptops: list[Laptop]) -> None:
    """Let all exchange until everybody has everything; the last one has it the first time."""
    for laptop in (*laptops, *laptops[:-1]):
        laptop.sync(hub)


def assert_same(laptops: list[Laptop]) -> None:
    """All know the same shared things, those of an agency the same of everything; all is sound."""
    assert len({laptop.digest("shared") for laptop in laptops}) == 1
    for agency in {laptop.agency for laptop in laptops}:
        assert len({laptop.digest() for laptop in laptops if laptop.agency == agency}) == 1
    for laptop in laptops:
        with laptop.store.reading() as reader:
            assert [one for one in verify(reader) if one.serious] == []


@cache
def _template() -> dict[tuple[str, int], dict[str, bytes]]:
    with tempfile.TemporaryDirectory(prefix="handschlag-hub-laptops-") as name:
        stores = {
            (agency, number): _new(Path(name) / f"{agency}{number}", agency)
            for agency in AGENCIES
            for number in range(PER_AGENCY)
        }
        try:
            cards = {place: card_of(store) for place, store in stores.items()}
            for place, store in stores.items():
                with store.absorbing() as raw:
                    for other, card in cards.items():
                        if other != place:
                            know(raw, card, Trust.TRUSTED)
        finally:
            for store in stores.values():
                store.close()
        return {
            place: {file: (Path(name) / f"{place[0]}{place[1]}" / file).read_bytes()
                    for file in (NAME, KEY)}
            for place in stores
        }  # fmt: skip


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
