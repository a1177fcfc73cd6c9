"""Two laptops of one agency that know each other, made once and copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from models.database.reader import Reader
from models.journal.peers import own_card, trust
from models.journal.receiving import Receipt, receive
from models.journal.sending import make_parcel
from models.journal.store import Store
from models.journal.wire import Parcel
from models.services.sample import fill_with_samples
from models.services.setup import create_store, open_store
from tests.desktop.records.person import ask, write
from tests.desktop.stores import Template
from tests.robots import Robot

MINE, OTHER = "Kim Yıldız", "Jana Weiß"
BOTH = (0, 1)


@dataclass(frozen=True, slots=True)
class Pair:
    """The database of the window, and that of a colleague who has seen all of it."""

    mine: Template
    other: Path
    key: Path

    @contextmanager
    def colleague(self, folder: Path) -> Iterator[Colleague]:
        """The other laptop, in a copy of its own."""
        path = folder / "other.db"
        shutil.copyfile(self.other, path)
        store = open_store(path, key_file=self.key)
        try:
            yield Colleague(store)
        finally:
            store.close()


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody at another laptop, with the same people and organisations."""

    store: Store

    def does(self, wish: Callable[[Store], object]) -> Parcel:
        """Change something there; returns what the window has not seen yet."""
        with self.store.reading() as reader:
            seen = self.store.seen()
            wish(self.store)
            parcel = make_parcel(reader, BOTH, seen)
        return parcel

    def takes(self, parcel: Parcel) -> Receipt:
        """Take over what came from the window."""
        return receive(self.store, parcel)

    def id_of(self, uuid: str) -> int:
        """The id of a record here."""
        with self.store.reading() as reader:
            found = reader.id_of(uuid)
        assert found is not None
        return found


def arrives(robot: Robot, parcel: Parcel) -> Receipt:
    """The window takes over what came from the other laptop, as an import does."""
    return write(robot, lambda store: receive(store, parcel))


def returned(robot: Robot) -> Parcel:
    """Everything that was ever written at the window."""
    return ask(robot, _everything)


def _everything(reader: Reader) -> Parcel:
    parcel = make_parcel(reader, BOTH, {})
    return replace(parcel, commits=tuple(parcel.commits))


def uuid(robot: Robot, record: int) -> str:
    """The id of a record that is the same everywhere."""
    return ask(robot, lambda reader: reader.uuid_of(record))


def make_pair(folder: Path) -> Pair:
    """Both databases, at rest."""
    mine = create_store(folder / "mine.db", "swf", MINE, key_file=folder / "mine.key").store
    other = create_store(folder / "other.db", "swf", OTHER, key_file=folder / "other.key").store
    try:
        fill_with_samples(mine, 30, 40)
        _introduce(mine, other)
        _introduce(other, mine)
        with mine.reading() as reader:
            receive(other, make_parcel(reader, BOTH, {}))
        with other.reading() as reader:
            receive(mine, make_parcel(reader, BOTH, mine.seen()))
        template = Template(mine.path, mine.database.key)
        for store in (mine, other):
            store.database.writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        mine.close()
        other.close()
    return Pair(template, folder / "other.db", folder / "other.key")


def _introduce(store: Store, stranger: Store) -> None:
    with stranger.reading() as reader:
        trust(store, own_card(reader))
