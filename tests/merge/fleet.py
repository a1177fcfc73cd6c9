"""Laptops of two agencies with wild clocks, and a bag of parcels that may come late or never."""

from __future__ import annotations

import random
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from models.clock import fix_now
from models.database.identity import seed_ids
from models.database.reader import Reader
from models.journal.contexts import Vector
from models.journal.peers import acknowledge, peers
from models.journal.receiving import Receipt, receive
from models.journal.sending import make_parcel
from models.journal.store import Store
from models.journal.wire import Parcel
from tests.merge.facts import Name, commits
from tests.merge.oracle import World
from tests.merge.templates import AGENCIES, open_copy

START = datetime(2026, 11, 23, 9, tzinfo=UTC)
YEARS = timedelta(days=3650)
MINUTE = timedelta(minutes=1)
CLOCKS = ("right", "fast", "slow", "frozen", "backwards")


@dataclass(slots=True)
class Letter:
    """A parcel on its way: from and to which laptop, with the names of what is inside."""

    sender: int
    addressee: int
    parcel: Parcel
    names: frozenset[Name]


@dataclass(slots=True)
class Laptop:
    """One laptop: its store, and what was ever delivered to it or written on it."""

    place: int
    agency: str
    store: Store
    clock: str = "right"
    delivered: set[Name] = field(default_factory=set)
    form: Vector | None = None
    harvested: int = 0

    @property
    def reader(self) -> Reader:
        """A reader that sees what was just written; for this thread."""
        return Reader(self.store.database.writer)

    @property
    def replica(self) -> str:
        """The id of the replica as hexadecimal digits."""
        return self.store.identity.replica[1].hex()


@dataclass(slots=True)
class Fleet:
    """The laptops, the world as the oracle knows it, and all letters ever written."""

    laptops: list[Laptop]
    folder: Path
    world: World = field(default_factory=World)
    letters: list[Letter] = field(default_factory=list)
    minute: int = 0

    def tick(self, place: int) -> Laptop:
        """The laptop, a minute later and with its own idea of what time it is."""
        self.minute += 1
        laptop = self.laptops[place]
        fix_now(_shown(laptop.clock, self.minute))
        return laptop

    def harvest(self, place: int) -> None:
        """Let the oracle know what was written on a laptop since the last time."""
        laptop = self.laptops[place]
        for number, commit in commits(laptop.reader, laptop.harvested):
            laptop.harvested = number
            if commit.replica == laptop.replica:
                self.world.add(commit)
                laptop.delivered.add(commit.name)
            else:
                assert self.world.commits[commit.name].hash == commit.hash

    def scopes(self, sender: int, addressee: int) -> tuple[int, ...]:
        """What one laptop may send to the other: all of its own agency, else what is shared."""
        same = self.laptops[sender].agency == self.laptops[addressee].agency
        return (0, 1) if same else (1,)

    def write(self, sender: int, addressee: int, base: Vector | None = None) -> Letter:
        """Write a parcel beyond what the addressee has acknowledged, and put it into the bag."""
        laptop = self.tick(sender)
        scopes = self.scopes(sender, addressee)
        if base is None:
            base = acknowledged_by(laptop, self.laptops[addressee])
        parcel = make_parcel(laptop.reader, scopes, base)
        parcel = replace(parcel, commits=tuple(parcel.commits))
        names = frozenset((c.replica.hex(), c.scope, c.seq) for c in parcel.commits)
        letter = Letter(sender, addressee, parcel, names)
        self.letters.append(letter)
        return letter

    def deliver(self, letter: Letter) -> Receipt:
        """Hand a parcel over; it may have been handed over before."""
        laptop = self.tick(letter.addressee)
        receipt = receive(laptop.store, letter.parcel)
        acknowledge(laptop.store, letter.parcel.sender, letter.parcel.head)
        laptop.delivered |= letter.names
        self.harvest(letter.addressee)
        return receipt

    def exchange(self, sender: int, addressee: int) -> Receipt:
        """Write a parcel and deliver it at once."""
        return self.deliver(self.write(sender, addressee))

    def meet(self) -> None:
        """Exchange until everybody has all they may have."""
        places = range(len(self.laptops))
        for _ in range(2):
            for sender in places:
                for addressee in places:
                    if sender != addressee:
                        self.exchange(sender, addressee)

    @contextmanager
    def newcomer(self, agency: str) -> Iterator[Laptop]:
        """A laptop of an agency on its first day; the others know it but never wrote to it."""
        agencies = (*(laptop.agency for laptop in self.laptops), *AGENCIES)
        place = len(self.laptops) + AGENCIES.index(agency)
        folder = Path(tempfile.mkdtemp(dir=self.folder))
        laptop = Laptop(place, agency, open_copy(folder, agencies, place))
        self.world.agency[laptop.replica] = agency
        try:
            for _, commit in commits(laptop.reader):
                self.world.add(commit)
                laptop.delivered.add(commit.name)
            yield laptop
        finally:
            laptop.store.close()
            shutil.rmtree(folder)


def acknowledged_by(laptop: Laptop, other: Laptop) -> Vector:
    """What a laptop knows that the other has."""
    for peer in peers(laptop.reader):
        if peer.uuid.hex() == other.replica:
            return peer.acknowledged
    return {}


def _shown(clock: str, minute: int) -> datetime:
    match clock:
        case "fast":
            return START + YEARS + minute * MINUTE
        case "slow":
            return START - YEARS + minute * MINUTE
        case "frozen":
            return START
        case "backwards":
            return START - minute * MINUTE * 60
        case _:
            return START + minute * MINUTE


@contextmanager
def fleet_of(*agencies: str, seed: int = 0) -> Iterator[Fleet]:
    """A laptop of each of these agencies, ids and clocks by a seed; gone afterwards."""
    rng = random.Random(seed)
    folder = Path(tempfile.mkdtemp(prefix="handschlag-fleet-"))
    laptops: list[Laptop] = []
    seed_ids(seed)
    try:
        for place, agency in enumerate(agencies):
            store = open_copy(folder / str(place), (*agencies, *AGENCIES), place)
            laptops.append(Laptop(place, agency, store, rng.choice(CLOCKS)))
        fleet = Fleet(laptops, folder)
        for laptop in laptops:
            fleet.world.agency[laptop.replica] = laptop.agency
        for place in range(len(laptops)):
            fleet.harvest(place)
        yield fleet
    finally:
        seed_ids(None)
        fix_now(None)
        for laptop in laptops:
            laptop.store.close()
        shutil.rmtree(folder)
