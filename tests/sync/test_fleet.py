"""Laptops that come to know each other, get lost, and come back as somebody else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from models.errors import Refused
from models.journal.peers import Trust, peer, peers
from models.journal.receiving import receive
from models.journal.sending import SHARED_ONLY, make_parcel
from models.journal.state import state
from models.journal.store import Store
from models.sync.card import card_of, trust_card
from models.sync.package import read_package, write_package
from tests.sync.conftest import Laptop
from tests.sync.office import open_laptop, reopen_laptop, uuid_of


def added(store: Store, name: str) -> None:
    with store.change("Organisation added") as change:
        change.create("organisation", {"name": name}, shared=True)


def names(store: Store) -> list[str]:
    with store.reading() as reader:
        return [row[0] for row in reader.rows("SELECT name FROM organisation ORDER BY name")]


def contents(store: Store) -> dict[str, object]:
    with store.reading() as reader:
        return state(reader)


def send(store: Store, other: Store, folder: Path) -> None:
    """Write a package for another laptop, which reads it."""
    write_package(store, folder / "p.handschlag", uuid_of(other))
    read_package(other, folder / "p.handschlag")


def befriend(one: Store, other: Store) -> None:
    """Exchange cards."""
    trust_card(one, card_of(other))
    trust_card(other, card_of(one))


def test_a_laptop_vouches_for_those_of_its_agency(laptop: Laptop, tmp_path: Path) -> None:
    jana, ben, cem = (laptop(name, strangers=True) for name in ("jana", "ben", "cem"))
    befriend(jana, ben)
    befriend(jana, cem)
    send(ben, jana, tmp_path)
    send(jana, cem, tmp_path)
    send(jana, ben, tmp_path)
    with ben.reading() as reader:
        assert {one.label: one.trusted for one in peers(reader)} == {
            "Jana": Trust.TRUSTED,
            "Cem": Trust.VOUCHED,
        }
    added(cem, "Direkt GmbH")
    send(cem, ben, tmp_path)
    assert names(ben) == ["Direkt GmbH"]


def test_the_other_agency_does_not_vouch_for_ours(laptop: Laptop, tmp_path: Path) -> None:
    jana, ben, cem = (laptop(name, strangers=True) for name in ("jana", "ben", "cem"))
    befriend(cem, jana)
    befriend(cem, ben)
    send(ben, cem, tmp_path)
    send(cem, jana, tmp_path)
    with jana.reading() as reader:
        assert peer(reader, uuid_of(ben)).trusted is Trust.KNOWN
    with pytest.raises(Refused, match="not trusted"):
        write_package(jana, tmp_path / "q.handschlag", uuid_of(ben))


def test_a_restored_backup_is_a_new_laptop_and_loses_nothing(tmp_path: Path) -> None:
    jana, ben = open_laptop(tmp_path, "jana"), open_laptop(tmp_path, "ben")
    stores = [jana]
    try:
        befriend(jana, ben)
        send(jana, ben, tmp_path)
        send(ben, jana, tmp_path)
        before = uuid_of(ben)
        ben.close()
        backup = (tmp_path / "ben.db").read_bytes()
        ben = reopen_laptop(tmp_path, "ben")
        added(ben, "Nach der Sicherung GmbH")
        send(ben, jana, tmp_path)
        ben.close()
        (tmp_path / "ben.db").write_bytes(backup)
        ben = reopen_laptop(tmp_path, "ben")
        stores.append(ben)
        assert uuid_of(ben) != before
        added(ben, "Nach dem Einspielen GmbH")
        send(ben, jana, tmp_path)
        send(jana, ben, tmp_path)
        assert names(jana) == names(ben) == [
            "Nach dem Einspielen GmbH",
            "Nach der Sicherung GmbH",
        ]  # fmt: skip
        assert contents(jana) == contents(ben)
    finally:
        for store in stores:
            store.close()


def test_a_package_for_the_laptop_one_was_before_is_read(tmp_path: Path) -> None:
    jana, ben = open_laptop(tmp_path, "jana"), open_laptop(tmp_path, "ben")
    added(jana, "Unterwegs GmbH")
    write_package(jana, tmp_path / "late.handschlag", uuid_of(ben))
    ben.close()
    (tmp_path / "copy.db").write_bytes((tmp_path / "ben.db").read_bytes())
    (tmp_path / "copy.key").write_bytes((tmp_path / "ben.key").read_bytes())
    copy = reopen_laptop(tmp_path, "copy")
    try:
        assert uuid_of(copy) != uuid_of(ben)
        read_package(copy, tmp_path / "late.handschlag")
        assert names(copy) == ["Unterwegs GmbH"]
    finally:
        copy.close()
        jana.close()


def test_a_message_through_others_is_as_good_as_one_from_its_writer(
    laptop: Laptop, tmp_path: Path
) -> None:
    three = [laptop(name) for name in ("jana", "ben", "cem")]
    for store, name in zip(three, ("A", "B", "C"), strict=True):
        added(store, name)
    ring = [(0, 1), (1, 2), (2, 0), (0, 1), (1, 2)]
    for here, there in ring:
        send(three[here], three[there], tmp_path)
    assert [names(store) for store in three] == [["A", "B", "C"]] * 3


def test_what_came_in_part_is_passed_on(laptop: Laptop, tmp_path: Path) -> None:
    jana, ben, cem = (laptop(name) for name in ("jana", "ben", "cem"))
    added(jana, "Eins")
    send(jana, cem, tmp_path)
    added(cem, "Zwei")
    send(cem, jana, tmp_path)
    added(jana, "Drei")
    added(jana, "Vier")
    # Ben hears of what saw the second one before he hears of that.
    send(jana, ben, tmp_path)
    send(ben, cem, tmp_path)
    assert names(ben) == names(cem) == ["Drei", "Eins", "Vier", "Zwei"]


def test_what_was_written_before_a_stranger_came_is_taken_over_at_once(
    laptop: Laptop, tmp_path: Path
) -> None:
    jana, ben, cem = (laptop(name, strangers=True) for name in ("jana", "ben", "cem"))
    befriend(jana, cem)
    befriend(ben, cem)
    added(cem, "Vorher GmbH")
    added(ben, "Fremd GmbH")
    send(ben, cem, tmp_path)
    added(cem, "Nachher GmbH")
    send(cem, jana, tmp_path)
    assert names(jana) == ["Vorher GmbH"]
    trust_card(jana, card_of(ben))
    added(cem, "Später GmbH")
    send(cem, jana, tmp_path)
    assert names(jana) == ["Fremd GmbH", "Nachher GmbH", "Später GmbH", "Vorher GmbH"]


@pytest.mark.parametrize("trusted", [True, False])
def test_nobody_redirects_what_is_for_another_laptop(
    laptop: Laptop, tmp_path: Path, trusted: bool
) -> None:
    jana, ben, cem = (laptop(name, strangers=True) for name in ("jana", "ben", "cem"))
    befriend(ben, cem)
    if trusted:
        befriend(ben, jana)
    card, key = card_of(jana), card_of(cem).recipient
    with cem.reading() as reader:
        parcel = make_parcel(reader, SHARED_ONLY, {})
    receive(ben, replace(parcel, replicas=(replace(card, recipient=key),)))
    if not trusted:
        befriend(ben, jana)
    with ben.reading() as reader:
        assert peer(reader, card.uuid).recipient == card.recipient
