"""Five laptops of two agencies, all record types, wild clocks, parcels late, lost and repeated.

After every step the laptop that did something shows what the oracle says; in the end all agree.
"""

from __future__ import annotations

import random

import hypothesis.strategies as st
from hypothesis import given

from models.journal.rebuild import rebuild
from models.journal.receiving import receive
from models.journal.sending import make_parcel
from models.journal.undo import undo
from models.journal.verify import verify
from tests.effort import trying
from tests.journal.contents import contents
from tests.merge.checks import (
    accounted,
    check,
    digests,
    disputes,
    same_everywhere,
    secrets,
    spilled,
)
from tests.merge.deeds import OFTEN, do
from tests.merge.fleet import Fleet, Laptop, fleet_of

AGENCIES = ("swf", "do", "swf", "do", "swf")
PLACES = st.integers(0, len(AGENCIES) - 1)
NUMBERS = st.integers(0, 10_000)
# What undo takes back exactly; publishing is for good, and a decision ends the conflict itself.
REVERSIBLE = ("create", "create_several", "edit", "edit_several", "remove", "delete", "tag")

Step = tuple[str, int, int, str]

deeds = st.tuples(st.just("do"), PLACES, NUMBERS, st.sampled_from(OFTEN))
reversed_deeds = st.tuples(st.just("reverse"), PLACES, NUMBERS, st.sampled_from(REVERSIBLE))
pairs = st.tuples(
    st.sampled_from(("exchange", "exchange", "exchange", "write", "stale", "gap")),
    PLACES, st.integers(1, len(AGENCIES) - 1), st.just(""),
)  # fmt: skip
late = st.tuples(st.just("deliver"), NUMBERS, st.just(0), st.just(""))
stories = st.lists(st.one_of(deeds, deeds, pairs, pairs, late, reversed_deeds), max_size=30)


@trying(9, 3_000)
@given(stories, st.integers(0, 1000))
def test_any_history(story: list[Step], seed: int) -> None:
    with fleet_of(*AGENCIES, seed=seed) as fleet:
        _acquaint(fleet, random.Random(seed))
        for step in story:
            _take(fleet, step)
        fleet.meet()
        _all_agree(fleet)
        _others_may_come(fleet, random.Random(seed))


def _acquaint(fleet: Fleet, rng: random.Random) -> None:
    """Records that all know, or all of an agency, so that they have something to disagree about."""
    for place in (0, 1):
        laptop = fleet.tick(place)
        for key in ("organisation", "person"):
            for shared in (True, True, False, False):
                values = {"name": "Alpha"} if key == "organisation" else {"last_name": "Weiß"}
                with laptop.store.change("Created") as change:
                    change.create(key, values, shared=shared)
        for _ in range(3):
            do(laptop, "create", rng.randrange(10_000))
        fleet.harvest(place)
    fleet.meet()


def _take(fleet: Fleet, step: Step) -> None:
    what, one, other, verb = step
    match what:
        case "do":
            laptop = fleet.tick(one)
            do(laptop, verb, other)
            fleet.harvest(one)
        case "reverse":
            laptop = fleet.tick(one)
            _reverse(laptop, verb, other)
            fleet.harvest(one)
        case "deliver":
            if not fleet.letters:
                return
            letter = fleet.letters[one % len(fleet.letters)]
            fleet.deliver(letter)
            laptop = fleet.laptops[letter.addressee]
        case _:
            addressee = (one + other) % len(AGENCIES)
            laptop = fleet.laptops[addressee]
            if what == "exchange":
                fleet.exchange(one, addressee)
            elif what == "write":
                fleet.write(one, addressee)
            else:
                # From the beginning, or as if the addressee had all but the latest commit.
                base = {} if what == "stale" else _all_but_one(fleet.laptops[one])
                fleet.deliver(fleet.write(one, addressee, base))
    check(fleet, laptop)


def _all_but_one(laptop: Laptop) -> dict[str, int]:
    heads: dict[str, int] = {}
    for replica, scope, seq in laptop.delivered:
        name = f"{replica}/{scope}"
        heads[name] = max(heads.get(name, 0), seq)
    return {name: seq - 1 for name, seq in heads.items() if seq > 1}


def _reverse(laptop: Laptop, verb: str, number: int) -> None:
    """I17: what was just done and is undone at once leaves everything as it was."""
    before = contents(laptop.reader)
    last = laptop.reader.value("SELECT max(id) FROM journal_commit")
    if do(laptop, verb, number) and last != laptop.reader.value(
        "SELECT max(id) FROM journal_commit"
    ):
        after = contents(laptop.reader)
        undo(laptop.store)
        assert contents(laptop.reader) == before
        undo_again = laptop.store.last
        assert undo_again is not None
        assert before == after or undo_again.intent.kind == "undo"


def _all_agree(fleet: Fleet) -> None:
    for laptop in fleet.laptops:
        check(fleet, laptop)
        accounted(fleet, laptop)
    same_everywhere(fleet)
    by_agency: dict[str, object] = {}
    for laptop in fleet.laptops:
        found = (digests(laptop)[1], disputes(laptop.reader))
        assert by_agency.setdefault(laptop.agency, found) == found
        before = (contents(laptop.reader), digests(laptop), disputes(laptop.reader))
        rebuild(laptop.store)
        after = (contents(laptop.reader), digests(laptop), disputes(laptop.reader))
        assert after == before, "rebuild differs from what was folded step by step"
        with laptop.store.reading() as reader:
            assert [one for one in verify(reader) if one.serious] == []
    for letter in fleet.letters:
        sender, addressee = fleet.laptops[letter.sender], fleet.laptops[letter.addressee]
        if sender.agency != addressee.agency:
            assert spilled(letter.parcel, secrets(fleet.world, sender.agency)) == []


def _others_may_come(fleet: Fleet, rng: random.Random) -> None:
    """I1: a new laptop that gets everything in any order and batching shows the same."""
    teacher = fleet.laptops[0]
    names = sorted(teacher.delivered)
    found = set()
    for _ in range(2):
        with fleet.newcomer(teacher.agency) as laptop:
            for _ in range(3):
                heads: dict[str, int] = {}
                for replica, scope, seq in rng.sample(names, len(names) // 3):
                    name = f"{replica}/{scope}"
                    heads[name] = max(heads.get(name, 0), seq - 1)
                receive(laptop.store, make_parcel(teacher.reader, (0, 1), heads))
            receive(laptop.store, make_parcel(teacher.reader, (0, 1), {}))
            laptop.delivered |= teacher.delivered
            check(fleet, laptop)
            found.add((digests(laptop), frozenset(disputes(laptop.reader))))
    assert len(found) == 1
