"""Every history of two laptops, one record and two fields under a frozen clock.

Histories with the same exchanges run side by side, each about a record of its own: a transaction
does what all of them do in a step. A tie-break bug that survived thousands of random histories
died here at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

import pytest

from models.fields.field import Kind
from models.journal.change import Change
from models.journal.conflicts import conflicts
from models.records.registry import record_type
from tests.effort import effort
from tests.merge.checks import disputes_among, same_everywhere
from tests.merge.facts import Name
from tests.merge.fleet import Fleet, Laptop, fleet_of

ORGANISATION = record_type("organisation")
FIRST, SECOND = "short_name", "source"
DEEDS = ("first", "second", "both", "same", "delete", "restore")
LENGTH = effort(3, 5)
FLEETS = ((("swf", "do"), True), (("swf", "swf"), False))
PATTERNS_A_FLEET = 5


def patterns(length: int) -> list[str]:
    """Who does something (a, b) and who writes to whom (> <), without those that change nothing.

    What two laptops do without an exchange between may be told in either order.
    """
    found = ["".join(steps) for steps in product("ab><", repeat=length)]
    idle = ("ba", ">>", "<<")
    return [
        one
        for one in found
        if not any(word in one for word in idle) and one[0] not in "><" and set(one) & set("ab")
    ]


@pytest.mark.parametrize(("agencies", "shared"), FLEETS)
def test_two_laptops_one_record_two_fields(agencies: tuple[str, str], shared: bool) -> None:
    open_conflicts = histories = 0
    for some in _bunches(patterns(LENGTH), PATTERNS_A_FLEET):
        with fleet_of(*agencies) as fleet:
            for laptop in fleet.laptops:
                laptop.clock = "frozen"
            fleet.meet()
            for pattern in some:
                batch = _Batch(fleet, pattern, shared)
                batch.play()
                histories += len(batch.stories)
                open_conflicts += batch.open_conflicts
    assert histories >= len(patterns(LENGTH)) * len(DEEDS)
    assert 0 < open_conflicts < histories


class _Batch:
    """All histories of one pattern, a record each."""

    def __init__(self, fleet: Fleet, pattern: str, shared: bool) -> None:
        self.fleet = fleet
        self.pattern = pattern
        self.places = [place for place, step in enumerate(pattern) if step in "ab"]
        self.stories = list(product(DEEDS, repeat=len(self.places)))
        self.open_conflicts = 0
        writer = fleet.tick(0)
        self.before: list[set[Name]] = [set(laptop.delivered) for laptop in fleet.laptops]
        with writer.store.change("Created") as change:
            rows = [{"name": "start"}] * len(self.stories)
            ids = change.create_many("organisation", rows, shared=shared)
        self.uuids = [writer.reader.uuid_of(one) for one in ids]
        fleet.harvest(0)
        fleet.exchange(0, 1)

    def play(self) -> None:
        """Take all steps, look after each, and let both laptops have everything in the end."""
        for place, step in enumerate(self.pattern):
            if step in "ab":
                self._act("ab".index(step), place)
            else:
                self._exchange(*((0, 1) if step == ">" else (1, 0)))
        self._exchange(0, 1)
        self._exchange(1, 0)
        first, second = self.fleet.laptops
        same_everywhere(self.fleet)
        ids = _ids(first, self.uuids)
        assert len(conflicts(first.reader, ids)) == len(
            conflicts(second.reader, _ids(second, self.uuids))
        )
        self.open_conflicts = len({one.record for one in conflicts(first.reader, ids)})

    def _act(self, who: int, step: int) -> None:
        laptop = self.fleet.tick(who)
        turn = self.places.index(step)
        with laptop.store.change("Step") as change:
            for record, story in zip(_ids(laptop, self.uuids), self.stories, strict=True):
                _do(change, record, story[turn], f"v{step}")
        self.fleet.harvest(who)
        self._look(who)

    def _exchange(self, sender: int, addressee: int) -> None:
        self.fleet.exchange(sender, addressee)
        self._look(addressee)

    def _look(self, who: int) -> None:
        laptop = self.fleet.laptops[who]
        state = self.fleet.world.state(laptop.delivered - self.before[who])
        ids = _ids(laptop, self.uuids)
        live = state.contents.get("organisation", {})
        assert _rows(laptop, ids) == {one: live[one] for one in self.uuids if one in live}, (
            self.pattern
        )
        assert state.deleted == set(self.uuids) - live.keys()
        assert disputes_among(laptop.reader, ids) == state.disputes, self.pattern


def _do(change: Change, record: int, deed: str, value: str) -> None:
    alive = change.reader.value("SELECT 1 FROM organisation WHERE id = ?", (record,))
    if deed == "restore":
        change.restore([record])
    elif not alive:
        return
    elif deed == "delete":
        change.delete("organisation", [record])
    else:
        values = {
            "first": {FIRST: value},
            "second": {SECOND: value},
            "both": {FIRST: value, SECOND: value},
            "same": {FIRST: "same"},
        }
        change.update("organisation", record, values[deed])


def _ids(laptop: Laptop, uuids: Sequence[str]) -> list[int]:
    known = {
        uuid: record
        for record, uuid in laptop.reader.rows("SELECT id, lower(hex(uuid)) FROM record")
    }
    return [known[uuid] for uuid in uuids]


def _rows(laptop: Laptop, ids: Sequence[int]) -> dict[str, dict[str, object]]:
    keys = [field.key for field in ORGANISATION.fields if field.kind is not Kind.LINK]
    names = ", ".join(f'o."{key}"' for key in keys)
    rows = laptop.reader.rows(
        f"SELECT lower(hex(r.uuid)), {names} FROM organisation o JOIN record r ON r.id = o.id "
        "WHERE o.id BETWEEN ? AND ?",
        (min(ids), max(ids)),
    )
    return {
        uuid: {key: value for key, value in zip(keys, values, strict=True) if value is not None}
        for uuid, *values in rows
    }


def _bunches(found: Sequence[str], size: int) -> Iterator[Sequence[str]]:
    for start in range(0, len(found), size):
        yield found[start : start + size]
