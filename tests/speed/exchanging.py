"""Two laptops: a new one from a snapshot, then edits of weeks on both sides brought together."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

from models.database.backup import back_up
from models.journal.store import Store
from models.services.setup import create_store
from models.sync.card import card_of, trust_card
from models.sync.package import read_package, write_package
from tests.speed.figures import Figure, timed
from tests.speed.ground import SEED, Ground

EDITED = 10
"""One in so many people is edited on each side: 10,000 of 100,000."""
_FIELDS = ("first_name", "last_name", "phone", "mobile", "source")


def exchanging(ground: Ground) -> Iterator[Figure]:
    """Figures of packages between this laptop and a new one of the same agency."""
    here = ground.store
    there = create_store(ground.folder / f"other-{ground.people}.db", "swf", "Other").store
    try:
        trust_card(here, card_of(there))
        trust_card(there, card_of(here))
        yield from _snapshot(ground, here, there)
        yield from _merge(ground, here, there)
        _leave_more(ground, here, there)
    finally:
        there.close()


def _snapshot(ground: Ground, here: Store, there: Store) -> Iterator[Figure]:
    package = ground.folder / f"snapshot-{ground.people}.handschlag"
    copy = timed(lambda: back_up(here.database, ground.folder / "copy.db")) / 1000
    write = timed(lambda: write_package(here, package, there.identity.replica[1])) / 1000
    read = timed(lambda: read_package(there, package)) / 1000
    yield Figure("snapshot written", write, "s", copy, "backup")
    yield Figure("new laptop from the snapshot", read, "s", copy, "backup", 15)


def _merge(ground: Ground, here: Store, there: Store) -> Iterator[Figure]:
    count = ground.people // EDITED
    _edit(here, count, SEED)
    _edit(there, count, SEED + 1)
    package = ground.folder / f"edits-{ground.people}.handschlag"
    answer = ground.folder / f"answer-{ground.people}.handschlag"
    # What the new laptop has is known here only from a package of its own.
    write_package(there, answer, here.identity.replica[1])
    merge = timed(lambda: read_package(here, answer)) / 1000
    write = timed(lambda: write_package(here, package, there.identity.replica[1])) / 1000
    size = package.stat().st_size / 1e6
    yield Figure(f"merge of {count:,} edits from each side", merge, "s", goal=2)
    yield Figure(f"package of {count:,} edits written", write, "s", goal=1)
    yield Figure("its size", size, "MB", goal=1.2)
    back = timed(lambda: read_package(there, package)) / 1000
    yield Figure("the same merged on the other side", back, "s", goal=2)


def _leave_more(ground: Ground, here: Store, there: Store) -> None:
    """Edits of both that did not see each other, and the package in which half of them come."""
    count = ground.people // EDITED
    _edit(here, count, SEED + 2)
    _edit(there, count, SEED + 3)
    write_package(there, late_package(ground), here.identity.replica[1])


def late_package(ground: Ground) -> Path:
    """Where the package lies that the window takes in when nobody else has the database open."""
    return ground.folder / f"late-{ground.people}.handschlag"


def merging(ground: Ground) -> Iterator[Figure]:
    """Figures of the window while it takes in the package that `exchanging` has left."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.speed.merge_once", str(ground.file),
         str(late_package(ground))],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    spent, stall, memory = (float(word) for word in done.stdout.split())
    yield Figure("backup and merge in the window", spent, "s")
    yield Figure("longest stall meanwhile", stall, "ms", goal=100)
    yield Figure("memory at its most meanwhile", memory, "MB", goal=500)


def _edit(store: Store, count: int, seed: int) -> None:
    """So many commits of one field each."""
    rng = Random(seed)
    with store.reading() as reader:
        people = [row[0] for row in reader.rows("SELECT id FROM person ORDER BY id")]
    for number in range(count):
        with store.change("Edit") as change:
            values = {rng.choice(_FIELDS): f"{number} {rng.random()}"}
            change.update("person", rng.choice(people), values)
