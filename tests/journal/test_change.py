"""What services rely on when they change something."""

from __future__ import annotations

import threading
from contextlib import suppress

import pytest

from models.errors import Refused
from models.journal.state import state_digest
from models.journal.store import Committed, Store
from models.journal.verify import verify


@pytest.mark.parametrize("empty", [None, ""])
def test_a_required_field_must_not_be_empty(empty: str | None, store: Store) -> None:
    with (
        pytest.raises(Refused, match="“Name” must not be empty") as answer,
        store.change("Added") as change,
    ):
        change.create("organisation", {"name": empty})
    assert answer.value.field == "name"
    with store.change("Added") as change:
        works = change.create("organisation", {"name": "Beispiel"})
    with pytest.raises(Refused, match="“Name” must not be empty"), store.change("Edit") as change:
        change.update("organisation", works, {"name": empty})
    with store.reading() as reader:
        assert reader.find("organisation")[0]["name"] == "Beispiel"


def test_a_record_that_is_gone_is_not_edited(store: Store) -> None:
    with store.change("Added") as change:
        works = change.create("organisation", {"name": "Beispiel"})
    with store.change("Deleted") as change:
        change.delete("organisation", [works])
    with pytest.raises(Refused, match="has been deleted"), store.change("Edit") as change:
        change.update("organisation", works, {"town": "Olpe"})


def test_an_unknown_field_is_a_mistake_of_the_program(store: Store) -> None:
    with pytest.raises(KeyError, match="colour"), store.change("Added") as change:
        change.create("organisation", {"name": "Beispiel", "colour": "red"})


def test_the_same_link_is_one_record_on_every_laptop(store: Store) -> None:
    with store.change("Added") as change:
        works = change.create("organisation", {"name": "Beispiel"})
        tag = change.create("tag", {"name": "Messe"})
        link = change.create("tagging", {"record": works, "tag": tag})
        uuid = change.reader.uuid_of(link)
        assert change.create("tagging", {"record": works, "tag": tag}) == link
        other = change.create("tag", {"name": "Verband"})
        assert change.create("tagging", {"record": works, "tag": other}) != link
    with store.change("Taken away") as change:
        change.delete("tagging", [link])
    with store.change("Added again") as change:
        assert change.create("tagging", {"record": works, "tag": tag}) == link
        assert change.reader.uuid_of(link) == uuid
    with store.reading() as reader:
        assert len(reader.find("tagging")) == 2
        assert verify(reader) == []


def test_two_that_are_no_duplicates_are_so_both_ways_round(store: Store) -> None:
    with store.change("Added") as change:
        one, other = change.create_many("organisation", [{"name": "A"}, {"name": "B"}])
        said = change.create("not_duplicate", {"left": one, "right": other})
        assert change.create("not_duplicate", {"left": other, "right": one}) == said


def test_records_are_restored_as_they_were(store: Store) -> None:
    with store.change("Added") as change:
        works = change.create("organisation", {"name": "Beispiel", "postcode": "57462"})
        person = change.create("person", {"last_name": "Weiß"})
        change.create("affiliation", {"person": person, "organisation": works, "function": "CTO"})
    with store.change("Edited") as change:
        change.update("organisation", works, {"town": "Olpe"})
    with store.reading() as reader:
        before = state_digest(reader)
    with store.change("Deleted") as change:
        change.delete("organisation", [works])
    with store.change("Restored") as change:
        change.restore([works, works])
    with store.reading() as reader:
        assert state_digest(reader) == before
        assert reader.find("organisation")[0]["county"] == "05966"
        assert reader.value("SELECT count(*) FROM search_index WHERE rowid = ?", (works,)) == 1
        assert verify(reader) == []


def test_the_employer_of_a_person_is_the_main_current_one(store: Store) -> None:
    with store.change("Added") as change:
        old, new, side = change.create_many(
            "organisation", [{"name": "Alt"}, {"name": "Neu"}, {"name": "Neben"}]
        )
        person = change.create("person", {"last_name": "Weiß"})
        was = change.create("affiliation", {"person": person, "organisation": old, "main": 1})

    def employer() -> tuple[object, object]:
        with store.reading() as reader:
            row = reader.get("person", person)
        assert row
        return row["organisation"], row["function"]

    assert employer() == (old, None)
    with store.change("Left") as change:
        change.update("affiliation", was, {"valid_to": "2025-12-31"})
        now = change.create(
            "affiliation", {"person": person, "organisation": new, "function": "Leitung"}
        )
    assert employer() == (new, "Leitung")
    with store.change("Second job") as change:
        change.create("affiliation", {"person": person, "organisation": side, "main": 1})
    assert employer() == (side, None)
    with store.change("Moved") as change:
        change.delete("affiliation", [now])
        other = change.create("person", {"last_name": "Øster"})
        for row in change.reader.find("affiliation", organisation=side):
            change.update("affiliation", int(row["id"] or 0), {"person": other})
    assert employer() == (old, None)


def test_listeners_hear_once_what_became_durable_and_nothing_else(store: Store) -> None:
    heard: list[Committed] = []
    store.listeners.append(heard.append)
    with store.change("Added") as change:
        works = change.create("organisation", {"name": "Beispiel"})
        person = change.create("person", {"last_name": "Weiß"})
        assert heard == []
    with store.change("Nothing"):
        pass
    with pytest.raises(Refused), store.change("Broken") as change:
        change.create("tag", {"name": ""})
    assert [(one.intent.label, one.touched) for one in heard] == [
        ("Added", {"organisation": {works}, "person": {person}})
    ]
    assert heard[0].intent.author == store.identity.staff


def test_one_thread_at_a_time_changes_and_none_is_lost(store: Store) -> None:
    def add(number: int) -> None:
        for place in range(5):
            with store.change("Added") as change:
                change.create("organisation", {"name": f"Werk {number}-{place}"})

    threads = [threading.Thread(target=add, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.reading() as reader:
        assert reader.value("SELECT count(*) FROM organisation") == 20
        assert verify(reader) == []


def test_what_is_being_changed_is_seen_inside_and_not_outside(store: Store) -> None:
    with store.change("Added") as change:
        change.create("organisation", {"name": "Beispiel"})
        assert len(change.reader.find("organisation")) == 1
        with store.reading() as reader:
            assert reader.find("organisation") == []
    with store.reading() as reader:
        assert len(reader.find("organisation")) == 1


def test_what_a_failed_bulk_insert_left_is_never_committed(store: Store) -> None:
    with pytest.raises(RuntimeError, match="bulk"):
        pass_over_a_failed_bulk_insert(store)
    with store.reading() as reader:
        assert reader.find("organisation") == []
        assert verify(reader) == []


def pass_over_a_failed_bulk_insert(store: Store) -> None:
    rows = [{"name": f"Werk {number}"} for number in range(3)]
    with store.change("Added") as change:
        first = change.create("organisation", {"name": "Beispielwerke"})
        uuid = bytes.fromhex(change.reader.uuid_of(first))
        with suppress(Exception):
            change.create_many("organisation", rows, uuids=[b"1" * 16, b"2" * 16, uuid])
