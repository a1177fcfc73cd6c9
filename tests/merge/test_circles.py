"""I14: three records merged into each other by laptops that do not know of one another."""

from __future__ import annotations

import random
from contextlib import suppress

import hypothesis.strategies as st
from hypothesis import given

from models.errors import Refused
from models.journal.rebuild import rebuild
from models.journal.undo import undo
from models.services.deleting import restore
from models.services.duplicates.merging import merge_records
from tests.effort import trying
from tests.journal.contents import contents
from tests.merge.checks import check, disputes, same_everywhere
from tests.merge.deeds import settle
from tests.merge.fleet import Fleet, Laptop, fleet_of

RECORDS = 3
AGENCIES = ("swf", "do", "swf")
Step = tuple[str, int, int, int]

steps = st.lists(
    st.tuples(
        st.sampled_from(("merge", "merge", "merge", "edit", "restore", "undo", "settle", "tell")),
        st.integers(0, len(AGENCIES) - 1),
        st.integers(0, RECORDS - 1),
        st.integers(1, RECORDS - 1),
    ),
    max_size=12,
)


@trying(10, 3_000)
@given(steps)
def test_records_merged_in_circles(story: list[Step]) -> None:
    with fleet_of(*AGENCIES) as fleet:
        with fleet.tick(0).store.change("Created") as change:
            rows = [{"name": f"Beispiel {n}"} for n in range(RECORDS)]
            ids = change.create_many("organisation", rows, shared=True)
        uuids = [fleet.laptops[0].reader.uuid_of(one) for one in ids]
        fleet.harvest(0)
        for addressee in (1, 2):
            fleet.exchange(0, addressee)
        for step in story:
            _take(fleet, uuids, step)
        fleet.meet()
        for laptop in fleet.laptops:
            check(fleet, laptop)
            _no_circles(laptop)
            before = (contents(laptop.reader), disputes(laptop.reader))
            rebuild(laptop.store)
            assert (contents(laptop.reader), disputes(laptop.reader)) == before
        same_everywhere(fleet)


def _take(fleet: Fleet, uuids: list[str], step: Step) -> None:
    verb, place, one, further = step
    if verb == "tell":
        place, sender = (place + further) % len(AGENCIES), place
        fleet.exchange(sender, place)
    else:
        laptop = fleet.tick(place)
        known = [laptop.reader.id_of(uuid) or 0 for uuid in uuids]
        with suppress(Refused):
            _do(laptop, verb, known[one], known[(one + further) % RECORDS], one)
        fleet.harvest(place)
    check(fleet, fleet.laptops[place])


def _do(laptop: Laptop, verb: str, record: int, other: int, number: int) -> None:
    match verb:
        case "merge":
            merge_records(laptop.store, record, other)
        case "edit":
            with laptop.store.change("Edited") as change:
                change.update("organisation", record, {"source": f"v{number}"})
        case "restore":
            restore(laptop.store, [record])
        case "undo":
            undo(laptop.store)
        case _:
            settle(laptop, random.Random(number))


def _no_circles(laptop: Laptop) -> None:
    into = dict(laptop.reader.rows("SELECT id, merged_into FROM organisation"))
    for record in into:
        passed = set()
        while record is not None:
            assert record not in passed, "merged in a circle"
            passed.add(record)
            record = into.get(record)
