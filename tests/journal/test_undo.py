"""Undo is the inverse where it is still current; what somebody changed since is kept and named."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import given

from models.errors import Refused
from models.journal.history import history
from models.journal.rebuild import rebuild
from models.journal.state import state_digest
from models.journal.store import Store
from models.journal.undo import Kept, redo, redoable, undo, undoable
from models.journal.verify import verify
from models.records.registry import BY_KEY, links_to
from tests.effort import trying
from tests.journal.contents import Contents, contents
from tests.journal.operations import VERBS, Operation, perform
from tests.journal.oracle import State, facts, replay
from tests.journal.stores import reopened, temporary_store

numbers = st.integers(0, 2**32)
operations = st.lists(st.tuples(st.sampled_from(sorted(VERBS)), numbers), min_size=1, max_size=4)
transactions = st.lists(operations, min_size=1, max_size=7)


def digest(store: Store) -> str:
    with store.reading() as reader:
        return state_digest(reader)


def look(store: Store) -> Contents:
    with store.reading() as reader:
        return contents(reader)


def do(store: Store, todo: list[Operation]) -> bytes | None:
    """Do them in one transaction; None when nothing came of it."""
    with suppress(Refused), store.change("Change") as change:
        perform(change, todo)
    return store.last.tx if store.last else None


@trying(10, 1500)
@given(transactions)
def test_all_is_undone_one_by_one_and_done_again(history_: list[list[Operation]]) -> None:
    with temporary_store() as store, store.reading() as reader:
        states = [state_digest(reader)]
        for todo in history_:
            if do(store, todo):
                states.append(state_digest(reader))
        for before in reversed(states[:-1]):
            assert undo(store).kept == ()
            assert state_digest(reader) == before
        with pytest.raises(Refused):
            undo(store)
        for after in states[1:]:
            assert redo(store).kept == ()
            assert state_digest(reader) == after
        with pytest.raises(Refused):
            redo(store)
        assert [finding for finding in verify(reader) if finding.serious] == []


def test_undo_and_redo_go_on_after_the_database_was_closed(tmp_path: Path, store: Store) -> None:
    states = [digest(store)]
    for number in range(6):
        with store.change("Added") as change:
            works = change.create("organisation", {"name": f"Werk {number}"})
            change.create("task", {"title": "Anrufen", "about": works})
        states.append(digest(store))
    place = 6
    for step in (-1, -1, 1, -1, -1, -1, 1, 1, -1, -1, -1, 1, 1, 1, 1):
        store.close()
        store = reopened(tmp_path)
        undo(store) if step < 0 else redo(store)
        place += step
        assert digest(store) == states[place]
    with store.reading() as reader:
        assert undoable(reader)
        assert redoable(reader)
        assert verify(reader) == []
    store.close()


@trying(16, 3000)
@given(transactions, numbers)
def test_any_earlier_transaction_is_undone_where_it_is_current(
    todo: list[list[Operation]], number: int
) -> None:
    with temporary_store() as store:
        made = [tx for operations in todo if (tx := do(store, operations))]
        if not made:
            return
        tx = made[number % len(made)]
        now = look(store)
        wanted, kept = taken_back(store, tx)
        undone = undo(store, tx)
        assert look(store) == wanted
        with store.reading() as reader:
            named = {
                (reader.uuid_of(one.record), field)
                for one in undone.kept
                for field in one.fields or (None,)
            }
        assert named == kept
        # Redo is the undo of the undo.
        redo(store)
        assert look(store) == now


@dataclass(slots=True)
class Known:
    """A record at some time: its type, whether it was there, what it held."""

    type: str
    alive: bool
    values: dict[str, Any]


Kepts = set[tuple[str, str | None]]


def known_records(state: State) -> dict[str, Known]:
    """All records ever made, by uuid."""
    return {
        uuid: Known(key, alive, values)
        for contents_, alive in ((state.contents, True), (state.buried, False))
        for key, records in contents_.items()
        for uuid, values in records.items()
    }


def taken_back(store: Store, tx: bytes) -> tuple[Contents, Kepts]:
    """What should hold after an undo, and what should be named as kept (a field, or the record)."""
    with store.reading() as reader:
        known = facts(reader)
    own = {fact.commit for fact in known if fact.tx == tx}
    before = known_records(replay(known, lambda fact: fact.commit < min(own)))
    after = known_records(replay(known, lambda fact: fact.commit <= max(own)))
    now = known_records(replay(known))
    kept: Kepts = set()
    created = set()
    for uuid in {fact.record for fact in known if fact.tx == tx}:
        if uuid in before:
            take_back(uuid, before[uuid], after[uuid], now[uuid], kept)
        elif after[uuid].alive and now[uuid].alive:
            if now[uuid].values == after[uuid].values:
                created.add(uuid)
                now[uuid].alive = False
            else:
                kept.add((uuid, None))
    keep_what_is_used(created, now, kept)
    wanted: Contents = {}
    for uuid, record in now.items():
        if record.alive:
            wanted.setdefault(record.type, {})[uuid] = record.values
    return wanted, kept


def take_back(uuid: str, before: Known, after: Known, now: Known, kept: Kepts) -> None:
    """A record that was known before: `now` becomes what it should be."""
    if before.alive and after.alive and not now.alive:
        if before.values != after.values:
            kept.add((uuid, None))
        return
    if not before.alive and after.alive and now.alive and now.values != after.values:
        kept.add((uuid, None))
        return
    if before.alive != after.alive and now.alive == after.alive:
        now.alive = before.alive
    values = dict(now.values)
    for fields in BY_KEY[now.type].registers().values():
        was, made, stands = (
            [known.values.get(field) for field in fields] for known in (before, after, now)
        )
        if was != made and stands == made:
            values.update(zip(fields, was, strict=True))
        elif was != made and stands != was and now.alive:
            kept.update((uuid, field) for field in fields)
    now.values = {field: value for field, value in values.items() if value is not None}


def keep_what_is_used(created: set[str], now: dict[str, Known], kept: Kepts) -> None:
    """Created records stay when a record that stays points to them."""
    while used := created & {
        record.values.get(link.key)
        for record in now.values()
        if record.alive
        for key in BY_KEY
        for kind, link in links_to(key)
        if kind.key == record.type
    }:
        for uuid in used:
            now[uuid].alive = True
            kept.add((uuid, None))
        created -= used


def test_a_batch_with_later_edits(store: Store) -> None:
    with store.change("There before") as change:
        old = change.create("organisation", {"name": "Altwerk", "town": "Olpe"})
    start = digest(store)
    with store.change("500 imported", "import") as change:
        rows = [{"name": f"Werk {n}", "town": "Soest"} for n in range(500)]
        records = change.create_many("organisation", rows)
        change.update("organisation", old, {"town": "Soest", "phone": "02921 1"})
    imported = store.last
    assert imported
    with store.change("Edited since") as change:
        change.update("organisation", records[7], {"phone": "02921 7"})
        change.update("organisation", old, {"phone": "02921 2"})
        change.delete("organisation", [records[8]])
        person = change.create("person", {"last_name": "Weiß"})
        change.create("affiliation", {"person": person, "organisation": records[9]})
    undone = undo(store, imported.tx)
    assert undone.label == "500 imported"
    assert set(undone.kept) == {
        Kept(records[7], "organisation"),
        Kept(records[9], "organisation"),
        Kept(old, "organisation", ("phone",)),
    }
    with store.reading() as reader:
        assert [row["name"] for row in reader.find("organisation")] == [
            "Altwerk",
            "Werk 7",
            "Werk 9",
        ]
        left = reader.get("organisation", old)
        assert left
        assert (left["town"], left["phone"]) == ("Olpe", "02921 2")
        assert verify(reader) == []
    with store.reading() as reader:
        entries = {entry.tx: entry for entry in history(reader, limit=10)}
        assert entries[imported.tx].undone
    redo(store)
    with store.reading() as reader:
        assert reader.value("SELECT count(*) FROM organisation") == 500
        assert verify(reader) == []
    rebuild(store)
    with store.reading() as reader:
        assert reader.value("SELECT count(*) FROM organisation") == 500
    assert digest(store) != start


def test_a_batch_without_later_edits_leaves_nothing(store: Store) -> None:
    start = digest(store)
    with store.change("500 imported", "import") as change:
        change.create_many("organisation", [{"name": f"Werk {n}"} for n in range(500)])
    undo(store)
    assert digest(store) == start
    with store.reading() as reader:
        assert reader.value("SELECT count(*) FROM search_index") == 1
        assert verify(reader) == []


def test_a_new_record_goes_although_an_old_one_was_linked_to_it_with_it(store: Store) -> None:
    with store.change("Added") as change:
        works = change.create("organisation", {"name": "Werk"})
    before = look(store)
    with store.change("Parent added") as change:
        parent = change.create("organisation", {"name": "Mutter"})
        change.update("organisation", works, {"parent": parent})
    after = look(store)
    assert undo(store).kept == ()
    assert look(store) == before
    redo(store)
    assert look(store) == after


def test_a_new_change_ends_the_redoing(store: Store) -> None:
    with store.change("Added") as change:
        works = change.create("organisation", {"name": "Werk"})
    with store.change("Edited") as change:
        change.update("organisation", works, {"town": "Olpe"})
    undo(store)
    with store.change("Edited otherwise") as change:
        change.update("organisation", works, {"phone": "02761 1"})
    with pytest.raises(Refused, match="nothing to redo"):
        redo(store)
    assert undo(store).label == "Edited otherwise"
    assert undo(store).label == "Added"
    with pytest.raises(Refused, match="nothing to undo"):
        undo(store)


def test_the_setup_is_not_undone_nor_what_never_was(store: Store) -> None:
    with pytest.raises(Refused, match="nothing to undo"):
        undo(store)
    with store.reading() as reader:
        setup = reader.value("SELECT tx FROM journal_commit LIMIT 1")
    with pytest.raises(Refused, match="“Set up” cannot be undone"):
        undo(store, setup)
    with pytest.raises(Refused, match="not in the history"):
        undo(store, b"x" * 16)


def test_a_deleted_record_comes_back_with_what_it_was(store: Store) -> None:
    with store.change("Added") as change:
        works = change.create("organisation", {"name": "Werk", "postcode": "57462"})
        tag = change.create("tag", {"name": "Messe"})
        change.create("tagging", {"record": works, "tag": tag})
    with store.change("Edited") as change:
        change.update("organisation", works, {"town": "Olpe"})
    before = look(store)
    with store.change("Deleted") as change:
        change.delete("tagging", [row["id"] for row in change.reader.find("tagging")])  # type: ignore[misc]
        change.delete("organisation", [works])
    assert "organisation" not in look(store)
    undo(store)
    assert look(store) == before
    with store.reading() as reader:
        (row,) = reader.find("organisation")
        assert (row["region"], row["sort_key"]) == ("swf", "werk")
        assert verify(reader) == []
