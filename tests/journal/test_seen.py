"""A form opened before an edit and saved after it does not claim to have seen the edit."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from models.clock import fix_now
from models.journal.rebuild import rebuild
from models.journal.store import Store
from models.journal.verify import verify
from tests.journal.contents import contents, registers
from tests.journal.oracle import facts, replay


def expect_what_the_oracle_says(store: Store) -> None:
    with store.reading() as reader:
        wanted = replay(facts(reader))
        assert contents(reader) == wanted.contents
        assert registers(reader) == wanted.registers
        assert verify(reader) == []


def organisation(store: Store, **values: Any) -> int:
    with store.change("Added") as change:
        return change.create("organisation", {"name": "Beispielwerke", **values})


def live_values(store: Store, record: int) -> list[dict[str, Any]]:
    """The live versions of fields changed after creation, without what is empty."""
    with store.reading() as reader:
        rows = reader.rows(
            "SELECT value FROM register WHERE record = ? ORDER BY commit_id", (record,)
        )
    return [
        {number: said for number, said in json.loads(row[0]).items() if said is not None}
        for row in rows
    ]


def test_two_edits_that_did_not_see_each_other_are_both_live(store: Store) -> None:
    works = organisation(store)
    seen = store.seen()
    with store.change("Edited here") as change:
        change.update("organisation", works, {"town": "Olpe"})
    with store.change("Edited there", seen=seen) as change:
        change.update("organisation", works, {"town": "Soest"})
    with store.reading() as reader:
        assert reader.find("organisation")[0]["town"] == "Soest"
    assert live_values(store, works) == [{"8": "Olpe"}, {"8": "Soest"}]
    expect_what_the_oracle_says(store)
    rebuild(store)
    expect_what_the_oracle_says(store)


def test_an_edit_that_has_seen_both_settles_it(store: Store) -> None:
    works = organisation(store)
    seen = store.seen()
    for town, what in (("Olpe", None), ("Soest", seen)):
        with store.change("Edited", seen=what) as change:
            change.update("organisation", works, {"town": town})
    with store.change("Settled") as change:
        change.update("organisation", works, {"town": "Olpe"})
    assert live_values(store, works) == [{"8": "Olpe"}]
    expect_what_the_oracle_says(store)


def test_concurrent_edits_of_different_fields_merge(store: Store) -> None:
    works = organisation(store, street="Musterweg 1", town="Olpe")
    seen = store.seen()
    with store.change("Edited here") as change:
        change.update("organisation", works, {"phone": "02761 1"})
    with store.change("Edited there", seen=seen) as change:
        change.update("organisation", works, {"town": "Soest"})
    with store.reading() as reader:
        (row,) = reader.find("organisation")
    assert (row["phone"], row["street"], row["town"]) == ("02761 1", "Musterweg 1", "Soest")
    assert live_values(store, works) == [{"10": "02761 1"}, {"6": "Musterweg 1", "8": "Soest"}]
    expect_what_the_oracle_says(store)


def test_an_unseen_edit_survives_a_deletion(store: Store) -> None:
    works = organisation(store)
    seen = store.seen()
    with store.change("Edited") as change:
        change.update("organisation", works, {"town": "Olpe"})
    with store.change("Deleted", seen=seen) as change:
        change.delete("organisation", [works])
    with store.reading() as reader:
        assert reader.find("organisation")[0]["town"] == "Olpe"
        assert reader.type_of(works) is not None
        assert reader.value("SELECT 1 FROM search_index WHERE rowid = ?", (works,)) == 1
    expect_what_the_oracle_says(store)


def test_what_is_deleted_and_restored_at_once_keeps_its_versions(store: Store) -> None:
    works = organisation(store)
    with store.change("Edited") as change:
        change.update("organisation", works, {"town": "Olpe"})
    with store.change("Edited") as change:
        change.update("organisation", works, {"name": "Musterwerke"})
        change.delete("organisation", [works])
        change.restore([works])
    assert len(live_values(store, works)) == 2
    expect_what_the_oracle_says(store)


def test_what_was_seen_before_a_stream_began_is_nothing_of_it(store: Store) -> None:
    seen = store.seen()
    assert [name[-2:] for name in seen] == ["/1"]
    with store.change("Added here") as change:
        tag = change.create("tag", {"name": "Messe", "colour": "red"})
    with store.change("Added there", seen=seen) as change:
        assert change.create("tag", {"name": "Messe", "colour": "blue"}) == tag
    assert live_values(store, tag) == [{"2": "red"}, {"2": "blue"}]
    expect_what_the_oracle_says(store)


@pytest.mark.parametrize("late", [False, True])
def test_a_clock_that_was_set_back_does_not_let_a_later_edit_lose(store: Store, late: bool) -> None:
    fix_now(datetime(2030, 1, 1, tzinfo=UTC))
    works = organisation(store)
    with store.change("Edited in the future") as change:
        change.update("organisation", works, {"town": "Olpe"})
    seen = store.seen() if late else None
    fix_now(datetime(2020, 1, 1, tzinfo=UTC))
    with store.change("Edited", seen=seen) as change:
        change.update("organisation", works, {"town": "Soest"})
    with store.reading() as reader:
        assert reader.find("organisation")[0]["town"] == "Soest"
        clocks = [row[0] for row in reader.rows("SELECT clock FROM journal_commit ORDER BY id")]
    assert clocks == sorted(set(clocks))
    assert live_values(store, works) == [{"8": "Soest"}]
    expect_what_the_oracle_says(store)


def test_a_transaction_in_both_scopes_is_one(store: Store) -> None:
    with store.change("Both") as change:
        change.create("organisation", {"name": "Beispiel"})
        change.create("custom_field", {"type": "person", "label": "Gruppe", "kind": "text"})
        change.create("organisation", {"name": "Muster"}, shared=True)
    assert store.last
    with store.reading() as reader:
        commits = reader.rows(
            "SELECT s.scope, j.tx, j.clock, (SELECT count(*) FROM change WHERE commit_id = j.id) "
            "FROM journal_commit j JOIN stream s ON s.id = j.stream WHERE j.id IN (?, ?) "
            "ORDER BY s.scope",
            store.last.commits,
        )
        assert [(scope, count) for scope, _, _, count in commits] == [(0, 1), (1, 2)]
        assert {(tx, clock) for _, tx, clock, _ in commits} == {(store.last.tx, commits[0][2])}
    expect_what_the_oracle_says(store)
