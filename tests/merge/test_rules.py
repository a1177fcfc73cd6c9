"""The rules of the merge one by one, told as small stories of two or three laptops."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from models.errors import Refused
from models.journal.conflicts import conflicts
from models.journal.contexts import head_vector
from models.journal.rebuild import rebuild
from models.journal.undo import undo
from models.services.deleting import restore
from models.services.duplicates.merging import merge_records
from models.services.resolving import resolve
from models.services.sharing import publish
from models.services.tags import tag, untag
from tests.merge.checks import check, same_everywhere, secrets, spilled
from tests.merge.fleet import Fleet, fleet_of
from tests.merge.telling import conflict_of, create, edit, local, remove, row


@pytest.fixture
def fleet() -> Iterator[Fleet]:
    """Two laptops of one agency, and between them one of the other."""
    with fleet_of("swf", "do", "swf", seed=7) as found:
        for laptop in found.laptops:
            laptop.clock = "right"
        found.meet()
        yield found
        for laptop in found.laptops:
            check(found, laptop)


def test_the_two_values_of_a_field_are_listed_alike_and_one_is_in_force(fleet: Fleet) -> None:
    uuid = create(fleet, 0, shared=True)
    edit(fleet, 0, uuid, town="Olpe")
    edit(fleet, 1, uuid, town="Soest")
    fleet.meet()
    keys = set()
    for place in range(3):
        found = conflict_of(fleet, place, uuid)
        keys.add(found.key)
        assert found.kind == "value"
        sides = {(side.values["town"], side.in_force) for side in found.sides}
        assert sides == {("Olpe", False), ("Soest", True)}
        shown = row(fleet, place, uuid)
        assert shown is not None
        assert shown["town"] == "Soest"
    assert len(keys) == 1


def test_different_fields_merge_silently_and_equal_values_are_no_conflict(fleet: Fleet) -> None:
    uuid = create(fleet, 0, shared=True)
    edit(fleet, 0, uuid, short_name="B", phone="0231 27487-03")
    edit(fleet, 1, uuid, source="Messe", phone="+49 231 2748703")
    fleet.meet()
    for place in range(3):
        assert conflicts(fleet.laptops[place].reader) == []
        shown = row(fleet, place, uuid)
        assert shown is not None
        assert (shown["short_name"], shown["source"]) == ("B", "Messe")


def test_a_group_is_one(fleet: Fleet) -> None:
    uuid = create(fleet, 0, shared=True, street="Weg 1", town="Olpe", postcode="57462")
    edit(fleet, 0, uuid, street="Am Markt 2")
    edit(fleet, 1, uuid, town="Soest", postcode="59494")
    fleet.meet()
    shown = row(fleet, 2, uuid)
    assert shown is not None
    assert (shown["street"], shown["town"], shown["postcode"]) == ("Weg 1", "Soest", "59494")
    assert set(conflict_of(fleet, 2, uuid).fields) == {"street", "postcode", "town", "country"}


@pytest.mark.parametrize("letter", ["A", "B", "other"])
def test_a_decision_ends_the_conflict_everywhere(fleet: Fleet, letter: str) -> None:
    uuid = create(fleet, 0, shared=True)
    edit(fleet, 0, uuid, short_name="Eins")
    edit(fleet, 1, uuid, short_name="Zwei")
    fleet.meet()
    fleet.tick(2)
    found = conflict_of(fleet, 2, uuid)
    wanted = {side.letter: side.values["short_name"] for side in found.sides}
    wanted["other"] = "Drei"
    take = {"short_name": "Drei"} if letter == "other" else letter
    resolve(fleet.laptops[2].store, found.key, take)
    fleet.harvest(2)
    fleet.meet()
    for place in range(3):
        assert conflicts(fleet.laptops[place].reader) == []
        shown = row(fleet, place, uuid)
        assert shown is not None
        assert shown["short_name"] == wanted[letter]


def test_two_decisions_that_differ_are_a_conflict_again(fleet: Fleet) -> None:
    uuid = create(fleet, 0, shared=True)
    edit(fleet, 0, uuid, short_name="Eins")
    edit(fleet, 1, uuid, short_name="Zwei")
    fleet.meet()
    for place, letter in ((0, "A"), (1, "B")):
        fleet.tick(place)
        resolve(fleet.laptops[place].store, conflict_of(fleet, place, uuid).key, letter)
        fleet.harvest(place)
    fleet.meet()
    assert {side.values["short_name"] for side in conflict_of(fleet, 0, uuid).sides} == {
        "Eins", "Zwei",
    }  # fmt: skip


def test_a_decision_does_not_cover_what_came_meanwhile(fleet: Fleet) -> None:
    uuid = create(fleet, 0, shared=True)
    edit(fleet, 0, uuid, short_name="Eins")
    edit(fleet, 1, uuid, short_name="Zwei")
    fleet.exchange(1, 0)
    edit(fleet, 2, uuid, short_name="Drei")
    fleet.tick(0)
    resolve(fleet.laptops[0].store, conflict_of(fleet, 0, uuid).key, "A")
    fleet.harvest(0)
    fleet.meet()
    assert "Drei" in {side.values["short_name"] for side in conflict_of(fleet, 1, uuid).sides}


@pytest.mark.parametrize("ahead", [0, 1])
def test_an_informed_edit_never_loses_whatever_the_clocks(fleet: Fleet, ahead: int) -> None:
    fleet.laptops[ahead].clock, fleet.laptops[1 - ahead].clock = "fast", "slow"
    uuid = create(fleet, ahead, shared=True, short_name="von morgen")
    edit(fleet, 1 - ahead, uuid, short_name="später gesagt")
    fleet.meet()
    for place in range(3):
        shown = row(fleet, place, uuid)
        assert shown is not None
        assert shown["short_name"] == "später gesagt"
        assert conflicts(fleet.laptops[place].reader) == []


def test_an_edit_beats_a_deletion_and_is_listed_until_somebody_decides(fleet: Fleet) -> None:
    uuid = create(fleet, 0, shared=True)
    remove(fleet, 0, uuid)
    edit(fleet, 1, uuid, town="Olpe")
    fleet.meet()
    for place in range(3):
        shown = row(fleet, place, uuid)
        assert shown is not None
        assert shown["town"] == "Olpe"
        assert conflict_of(fleet, place, uuid).kind == "deletion"
    found = conflict_of(fleet, 1, uuid)
    (gone,) = [side for side in found.sides if side.deleted]
    (alive,) = [side for side in found.sides if not side.deleted]
    assert alive.in_force
    fleet.tick(1)
    resolve(fleet.laptops[1].store, found.key, gone.letter)
    fleet.harvest(1)
    fleet.meet()
    for place in range(3):
        assert row(fleet, place, uuid) is None
        assert conflicts(fleet.laptops[place].reader) == []


def test_keeping_what_somebody_deleted_ends_it_too(fleet: Fleet) -> None:
    uuid = create(fleet, 0, shared=True)
    remove(fleet, 0, uuid)
    edit(fleet, 1, uuid, town="Olpe")
    fleet.meet()
    found = conflict_of(fleet, 0, uuid)
    (alive,) = [side for side in found.sides if not side.deleted]
    fleet.tick(0)
    resolve(fleet.laptops[0].store, found.key, alive.letter)
    fleet.harvest(0)
    fleet.meet()
    for place in range(3):
        assert row(fleet, place, uuid) is not None
        assert conflicts(fleet.laptops[place].reader) == []


def test_a_tag_that_is_set_again_stays_although_another_takes_it_off(fleet: Fleet) -> None:
    uuid = create(fleet, 0, shared=False)
    for place, how in ((0, tag), (0, untag), (0, tag)):
        how(fleet.tick(place).store, [local(fleet, place, uuid)], "wichtig")
    fleet.harvest(0)
    fleet.meet()
    untag(fleet.tick(2).store, [local(fleet, 2, uuid)], "wichtig")
    fleet.harvest(2)
    for how in (untag, tag):
        how(fleet.tick(0).store, [local(fleet, 0, uuid)], "wichtig")
    fleet.harvest(0)
    fleet.meet()
    for place in (0, 2):
        assert fleet.laptops[place].reader.value("SELECT count(*) FROM tagging") == 1


@pytest.mark.parametrize("before", [None, "früher"])
def test_of_a_published_record_the_shared_versions_decide(fleet: Fleet, before: str | None) -> None:
    uuid = create(fleet, 0, shared=False, short_name=before)
    fleet.laptops[2].clock = "fast"
    edit(fleet, 2, uuid, short_name="nur bei uns")
    publish(fleet.tick(0).store, [local(fleet, 0, uuid)])
    fleet.harvest(0)
    fleet.meet()
    for place in range(3):
        shown = row(fleet, place, uuid)
        assert shown is not None
        assert shown["short_name"] == before
    assert conflicts(fleet.laptops[1].reader) == []
    assert {conflict_of(fleet, place, uuid).kind for place in (0, 2)} == {"private"}
    same_everywhere(fleet)


def test_what_builds_on_something_missing_waits_for_it(fleet: Fleet) -> None:
    uuid = create(fleet, 0, shared=True)
    edit(fleet, 0, uuid, short_name="Eins")
    fleet.exchange(0, 2)
    edit(fleet, 2, uuid, short_name="Zwei")
    edit(fleet, 2, uuid, town="Olpe")
    have = head_vector(fleet.laptops[2].reader)
    own = f"{fleet.laptops[2].replica}/1"
    # The last commit, then the one before: each alone must wait, for its stream or its cause.
    for known, held in ((have, 1), (have | {own: have[own] - 1}, 2)):
        letter = fleet.write(2, 1, {**known, own: known[own] - 1})
        receipt = fleet.deliver(letter)
        assert (receipt.applied, receipt.held) == (0, held)
        shown = row(fleet, 1, uuid)
        assert shown is not None
        assert shown["short_name"] is None
        check(fleet, fleet.laptops[1])
    receipt = fleet.exchange(0, 1)
    assert (receipt.applied, receipt.held) == (3, 0)
    assert fleet.exchange(0, 1).held == 0
    shown = row(fleet, 1, uuid)
    assert shown is not None
    assert (shown["short_name"], shown["town"]) == ("Zwei", "Olpe")


def test_a_hole_in_a_stream_is_waited_for(fleet: Fleet) -> None:
    uuid = create(fleet, 0, shared=True)
    have = head_vector(fleet.laptops[1].reader)
    own = f"{fleet.laptops[0].replica}/1"
    edit(fleet, 0, uuid, short_name="Eins")
    edit(fleet, 0, uuid, town="Olpe")
    receipt = fleet.deliver(fleet.write(0, 1, {**have, own: have[own] + 1}))
    assert (receipt.applied, receipt.held) == (0, 1)
    check(fleet, fleet.laptops[1])
    assert fleet.exchange(0, 1).applied == 2
    assert fleet.laptops[1].reader.value("SELECT count(*) FROM pending") == 0


def test_the_clock_moves_on_with_what_is_heard(fleet: Fleet) -> None:
    """So that a history reads in the order in which things were said, whatever the clocks."""
    fleet.laptops[0].clock, fleet.laptops[1].clock = "fast", "slow"
    uuid = create(fleet, 0, shared=True)
    edit(fleet, 1, uuid, town="Olpe")
    latest = max(fleet.world.commits.values(), key=lambda commit: commit.clock)
    assert latest.replica == fleet.laptops[1].replica


def test_shared_records_never_point_to_private_ones(fleet: Fleet) -> None:
    private = create(fleet, 0, shared=False)
    shared = create(fleet, 0, shared=True)
    with (
        pytest.raises(Refused, match="Share this first"),
        fleet.tick(0).store.change("Edited") as change,
    ):
        change.update("organisation", local(fleet, 0, shared), {"parent": local(fleet, 0, private)})
    shown = row(fleet, 0, shared)
    assert shown is not None
    assert shown["parent"] is None


def test_nothing_private_is_in_what_the_other_agency_gets(fleet: Fleet) -> None:
    create(fleet, 0, shared=False, source="vertraulich-swf-1234567890")
    private = secrets(fleet.world, "swf")
    # What looks for private words finds them where they are: in a parcel for the own agency.
    assert len(spilled(fleet.write(0, 2, {}).parcel, private)) >= 2
    assert spilled(fleet.write(0, 1, {}).parcel, private) == []


def test_nothing_said_beside_a_private_edit_is_no_deletion(fleet: Fleet) -> None:
    uuid = create(fleet, 0, shared=False)
    edit(fleet, 2, uuid, source="Messe")
    publish(fleet.tick(0).store, [local(fleet, 0, uuid)])
    remove(fleet, 0, uuid)
    restore(fleet.tick(0).store, [local(fleet, 0, uuid)])
    fleet.harvest(0)
    fleet.meet()
    found = conflict_of(fleet, 0, uuid)
    (in_force,) = (side for side in found.sides if side.in_force)
    assert (in_force.deleted, in_force.values) == (False, {"source": None})
    resolve(fleet.tick(0).store, found.key, in_force.letter)
    fleet.harvest(0)
    fleet.meet()
    assert row(fleet, 2, uuid) is not None
    assert [conflicts(laptop.reader) for laptop in fleet.laptops] == [[], [], []]


@pytest.mark.parametrize("keep", [True, False])
def test_a_private_edit_does_not_bring_back_what_both_have_deleted(
    fleet: Fleet, keep: bool
) -> None:
    uuid = create(fleet, 0, shared=False)
    edit(fleet, 2, uuid, short_name="nur bei uns")
    publish(fleet.tick(0).store, [local(fleet, 0, uuid)])
    fleet.harvest(0)
    fleet.exchange(0, 1)
    remove(fleet, 1, uuid)
    fleet.meet()
    assert [row(fleet, place, uuid) for place in range(3)] == [None] * 3
    found = conflict_of(fleet, 0, uuid)
    assert found.kind == "private"
    (letter,) = [side.letter for side in found.sides if side.deleted is not keep]
    resolve(fleet.tick(0).store, found.key, letter)
    fleet.harvest(0)
    fleet.meet()
    for place in range(3):
        shown = row(fleet, place, uuid)
        assert (shown is not None) is keep
        assert shown is None or shown["short_name"] == "nur bei uns"
        assert conflicts(fleet.laptops[place].reader) == []


def test_a_link_to_what_another_deleted_is_listed(fleet: Fleet) -> None:
    parent = create(fleet, 0, shared=True)
    child = create(fleet, 0, shared=True)
    remove(fleet, 0, parent)
    edit(fleet, 1, child, parent=local(fleet, 1, parent))
    fleet.meet()
    for place in range(3):
        found = conflict_of(fleet, place, child)
        assert (found.kind, found.fields) == ("reference", ("parent",))


def merged_into_each_other(fleet: Fleet) -> tuple[str, str]:
    """Two records of which two laptops kept a different one; the one that stays, the other."""
    first = create(fleet, 0, shared=True, short_name="Eins")
    second = create(fleet, 0, shared=True, short_name="Zwei")
    for place, (keep, other) in ((0, (first, second)), (1, (second, first))):
        merge_records(
            fleet.tick(place).store, local(fleet, place, keep), local(fleet, place, other)
        )
        fleet.harvest(place)
    fleet.meet()
    return first, second


def test_who_deletes_what_stayed_of_a_circle_means_it(fleet: Fleet) -> None:
    first, second = merged_into_each_other(fleet)
    assert conflict_of(fleet, 2, first).kind == "deletion"
    remove(fleet, 2, first)
    fleet.meet()
    for place in range(3):
        rebuild(fleet.laptops[place].store)
        assert [row(fleet, place, uuid) for uuid in (first, second)] == [None, None]


@pytest.mark.parametrize("place", [0, 1])
def test_a_merge_taken_back_opens_the_circle(fleet: Fleet, place: int) -> None:
    first, second = merged_into_each_other(fleet)
    undo(fleet.tick(place).store)
    fleet.harvest(place)
    check(fleet, fleet.laptops[place])
    fleet.meet()
    back, gone = (second, first) if place == 0 else (first, second)
    for one in range(3):
        assert row(fleet, one, back) is not None
        assert row(fleet, one, gone) is None


def test_two_records_merged_into_each_other_leave_one(fleet: Fleet) -> None:
    first, second = merged_into_each_other(fleet)
    for place in range(3):
        rows = [row(fleet, place, uuid) for uuid in (first, second)]
        assert any(one is not None for one in rows), "both are gone"
        for uuid in (first, second):
            passed = set()
            here: Any = local(fleet, place, uuid)
            while here is not None:
                assert here not in passed, "merged in a circle"
                passed.add(here)
                shown = fleet.laptops[place].reader.get("organisation", here)
                here = shown["merged_into"] if shown else None
    same_everywhere(fleet)
