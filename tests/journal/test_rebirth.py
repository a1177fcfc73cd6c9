"""A restored backup and a copied laptop notice it, become another replica, and lose nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from models.database.backup import back_up, restore
from models.journal.conflicts import conflicts
from models.journal.peers import own_card, trust
from models.journal.receiving import Receipt, receive
from models.journal.sending import BOTH_SCOPES, make_parcel
from models.journal.state import state_digest
from models.journal.store import Store
from models.journal.undo import undo
from models.journal.verify import verify
from models.journal.wire import WireReplica
from models.services.incarnation import note_sent
from models.services.setup import create_store, open_store


@pytest.fixture(autouse=True)
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A profile of its own: what a laptop remembers beside its databases."""
    monkeypatch.setenv("HANDSCHLAG_HOME", str(tmp_path / "profile"))


@contextmanager
def two_laptops(folder: Path) -> Iterator[tuple[Store, Store]]:
    stores = [
        create_store(folder / f"{name}.db", "swf", name, key_file=folder / f"{name}.key").store
        for name in ("Anna", "Bert")
    ]
    cards = [card(store) for store in stores]
    trust(stores[0], cards[1])
    trust(stores[1], cards[0])
    yield stores[0], stores[1]
    for store in stores:
        store.close()


def card(store: Store) -> WireReplica:
    with store.reading() as reader:
        return own_card(reader)


def give(giver: Store, taker: Store) -> Receipt:
    with giver.reading() as reader:
        parcel = make_parcel(reader, BOTH_SCOPES, {})
    return receive(taker, parcel)


def again(store: Store) -> Store:
    store.close()
    return open_store(store.path, key_file=store.path.with_suffix(".key"))


def state(store: Store) -> tuple[str, list[str]]:
    with store.reading() as reader:
        assert verify(reader) == []
        return state_digest(reader), [one.key for one in conflicts(reader)]


def town(store: Store) -> str:
    with store.reading() as reader:
        return str(reader.find("organisation")[0]["town"])


def works(store: Store) -> int:
    with store.change("Added") as change:
        return change.create("organisation", {"name": "Beispielwerke", "town": "Olpe"})


def test_a_restored_backup_takes_a_new_id_and_gets_back_what_it_had_sent(tmp_path: Path) -> None:
    with two_laptops(tmp_path) as (anna, bert):
        record = works(anna)
        back_up(anna.database, tmp_path / "backup")
        with anna.change("Edited") as change:
            change.update("organisation", record, {"town": "Soest"})
        give(anna, bert)
        note_sent(anna)
        before = anna.identity.replica
        anna.close()
        restore(tmp_path / "backup", anna.path, anna.path.with_suffix(".key"))
        anna = open_store(anna.path, key_file=anna.path.with_suffix(".key"))
        assert anna.identity.replica != before
        with anna.change("Edited") as change:
            change.update("organisation", record, {"phone": "02761 1"})
        give(bert, anna)
        give(anna, bert)
        assert state(anna) == state(bert)
        assert town(anna) == "Soest"
        undo(anna)
        anna.close()


def test_a_backup_restored_before_anything_was_sent_stays_who_it_was(tmp_path: Path) -> None:
    with two_laptops(tmp_path) as (anna, _):
        record = works(anna)
        note_sent(anna)
        back_up(anna.database, tmp_path / "backup")
        with anna.change("Edited") as change:
            change.update("organisation", record, {"town": "Soest"})
        before = anna.identity.replica
        anna.close()
        restore(tmp_path / "backup", anna.path, anna.path.with_suffix(".key"))
        anna = open_store(anna.path, key_file=anna.path.with_suffix(".key"))
        assert anna.identity.replica == before
        anna.close()


def test_a_copy_is_noticed_when_it_is_opened(tmp_path: Path) -> None:
    with two_laptops(tmp_path) as (anna, bert):
        works(anna)
        back_up(anna.database, tmp_path / "copy.db")
        copy = open_store(tmp_path / "copy.db", key_file=anna.path.with_suffix(".key"))
        assert copy.identity.replica != anna.identity.replica
        works(copy)
        works(anna)
        for giver, taker in ((anna, bert), (copy, bert), (bert, anna), (bert, copy)):
            give(giver, taker)
        assert state(anna) == state(bert) == state(copy)
        copy.close()


def test_a_database_from_another_profile_is_another_laptop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with two_laptops(tmp_path) as (anna, _):
        before = anna.identity.replica
        monkeypatch.setenv("HANDSCHLAG_HOME", str(tmp_path / "new computer"))
        moved = again(anna)
        assert moved.identity.replica != before
        same = again(moved)
        assert same.identity.replica == moved.identity.replica
        same.close()


def test_two_copies_that_nobody_noticed_part_at_the_first_contact(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with two_laptops(tmp_path) as (anna, bert):
        works(anna)
        back_up(anna.database, tmp_path / "copy.db")
        # As on another computer whose profile was copied along with the database.
        (tmp_path / "second").mkdir()
        text = (tmp_path / "profile/replicas.json").read_text("utf-8")
        (tmp_path / "second/replicas.json").write_text(
            text.replace("Anna.db", "copy.db"), encoding="utf-8"
        )
        monkeypatch.setenv("HANDSCHLAG_HOME", str(tmp_path / "second"))
        copy = open_store(tmp_path / "copy.db", key_file=anna.path.with_suffix(".key"))
        assert copy.identity.replica == anna.identity.replica
        works(anna)
        with copy.change("Added") as change:
            other = change.create("organisation", {"name": "Kopierwerke", "town": "Hagen"})
            change.create("need", {"organisation": other, "title": "Prüfung"})
        give(anna, bert)
        received = give(bert, copy)
        assert "laptop of its own" in received.notices[0]
        assert copy.identity.replica != anna.identity.replica
        give(copy, bert)
        give(bert, anna)
        give(bert, copy)
        assert state(anna) == state(bert) == state(copy)
        with anna.reading() as reader:
            assert len(reader.find("organisation")) == 3
        copy.close()
