"""A night's work: eight laptops, 50,000 operations on each, exchanged now and then."""

from __future__ import annotations

import random
import resource
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from models.journal.rebuild import rebuild
from models.journal.verify import verify
from tests.effort import SOAK
from tests.journal.contents import contents
from tests.merge.checks import accounted, check, digests, disputes, same_everywhere
from tests.merge.deeds import VERBS, do
from tests.merge.fleet import Fleet, Laptop, fleet_of

AGENCIES = ("swf", "do") * 4
OPERATIONS = 50_000
ROUNDS, IN_ONE_COMMIT = 25, 20
SHARED, PRIVATE = 2_000, 500
FIELDS = ("short_name", "source", "town", "street", "phone", "employees", "description")


@pytest.mark.soak
def test_eight_laptops_and_fifty_thousand_operations_each() -> None:
    operations = OPERATIONS if SOAK else OPERATIONS // 50
    spent: Counter[str] = Counter()
    with fleet_of(*AGENCIES, seed=8) as fleet:
        rng = random.Random(8)
        with _timed(spent, "start"):
            _begin(fleet, rng)
        for _ in range(ROUNDS):
            for place in range(len(AGENCIES)):
                with _timed(spent, "work"):
                    _work(fleet, place, operations // ROUNDS, rng)
                with _timed(spent, "exchange"):
                    fleet.exchange(place, rng.choice([p for p in range(8) if p != place]))
            # Letters are kept by the fleet to come late; here there are too many of them.
            with _timed(spent, "exchange"):
                for letter in rng.sample(fleet.letters, 2):
                    fleet.deliver(letter)
            fleet.letters = fleet.letters[-8:]
        with _timed(spent, "exchange"):
            fleet.meet()
            fleet.letters.clear()
        with _timed(spent, "oracle"):
            check(fleet, fleet.laptops[0])
            check(fleet, fleet.laptops[1])
            accounted(fleet, fleet.laptops[0])
        same_everywhere(fleet)
        for laptop in fleet.laptops:
            twin = fleet.laptops[laptop.place % 2]
            assert (digests(laptop), disputes(laptop.reader)) == (
                digests(twin), disputes(twin.reader),
            )  # fmt: skip
        with _timed(spent, "rebuild"):
            before = contents(fleet.laptops[0].reader)
            rebuild(fleet.laptops[0].store)
            assert contents(fleet.laptops[0].reader) == before
        with _timed(spent, "verify"), fleet.laptops[0].store.reading() as reader:
            assert [one for one in verify(reader) if one.serious] == []
        _tell(fleet, spent, operations)


def _begin(fleet: Fleet, rng: random.Random) -> None:
    for place, (count, shared) in ((0, (SHARED, True)), (0, (PRIVATE, False)),
                                   (1, (PRIVATE, False))):  # fmt: skip
        with fleet.tick(place).store.change("Import", "import") as change:
            rows = [{"name": f"Beispiel {n}", "town": "Olpe"} for n in range(count)]
            change.create_many("organisation", rows, shared=shared)
        fleet.harvest(place)
    fleet.meet()


def _work(fleet: Fleet, place: int, operations: int, rng: random.Random) -> None:
    """Edits of single fields and groups, deletions, new records, and whatever else people do."""
    laptop = fleet.tick(place)
    ids = [row[0] for row in laptop.reader.rows("SELECT id FROM organisation")]
    verbs = sorted(VERBS)
    for turn in range(operations // IN_ONE_COMMIT):
        fleet.tick(place)
        if turn % 20 == 0:
            for _ in range(IN_ONE_COMMIT // 2):
                do(laptop, rng.choice(verbs), rng.getrandbits(30))
            ids = [row[0] for row in laptop.reader.rows("SELECT id FROM organisation")]
        _edit_some(laptop, rng.sample(ids, IN_ONE_COMMIT), rng)
    fleet.harvest(place)


def _edit_some(laptop: Laptop, ids: list[int], rng: random.Random) -> None:
    seen = laptop.form if rng.random() < 0.1 else None
    with laptop.store.change("Edited", seen=seen) as change:
        for record in ids:
            keys = rng.sample(FIELDS, rng.randint(1, 2))
            values = [rng.randint(1, 9) if key == "employees" else f"w{rng.randint(1, 9)}"
                      for key in keys]  # fmt: skip
            change.update_many("organisation", keys, [(*values, record)])
        if rng.random() < 0.2:
            change.delete("organisation", ids[:1])


@contextmanager
def _timed(spent: Counter[str], name: str) -> Iterator[None]:
    start = time.perf_counter()
    yield
    spent[name] += time.perf_counter() - start  # type: ignore[assignment]


def _tell(fleet: Fleet, spent: Counter[str], operations: int) -> None:
    reader = fleet.laptops[0].reader
    count = {
        table: reader.value(f"SELECT count(*) FROM {table}")
        for table in ("journal_commit", "change", "register")
    }
    size = fleet.laptops[0].store.path.stat().st_size
    sys.stdout.write(
        f"\n8 laptops x {operations} operations: "
        + ", ".join(f"{name} {seconds:.0f} s" for name, seconds in spent.items())
        + f"; first laptop: {count['journal_commit']} commits, {count['change']} changes, "
        f"{count['register']} live versions, {len(disputes(reader))} conflicts, "
        f"{size / 1e6:.0f} MB; memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024}"
        " MB\n"
    )
