"""A common folder: whoever comes by, in whatever order, and whatever a cloud program adds."""

from __future__ import annotations

import os
import random
import shutil
from pathlib import Path

import pytest

from models.errors import Environment
from models.journal.peers import revoke
from models.journal.state import state
from models.journal.store import Store
from models.sync import folder as folder_module
from models.sync.folder import FolderReport, sync_folder
from models.sync.folder_names import files_in, short
from tests.sync.conftest import Laptop
from tests.sync.office import uuid_of

NAMES = ("jana", "ben", "cem")


@pytest.fixture
def common(tmp_path: Path) -> Path:
    folder = tmp_path / "common"
    folder.mkdir()
    return folder


@pytest.fixture
def three(laptop: Laptop) -> list[Store]:
    return [laptop(name) for name in NAMES]


def added(store: Store, name: str) -> None:
    with store.change("Organisation added") as change:
        change.create("organisation", {"name": name}, shared=True)


def names(store: Store) -> list[str]:
    with store.reading() as reader:
        return [row[0] for row in reader.rows("SELECT name FROM organisation ORDER BY name")]


def round_of(stores: list[Store], folder: Path) -> list[FolderReport]:
    return [sync_folder(store, folder) for store in stores]


def settle(stores: list[Store], folder: Path) -> None:
    """Visit until nobody reads or writes any more."""
    for _ in range(5):
        if not any(one.read or one.written for one in round_of(stores, folder)):
            return
    pytest.fail("they never stop")


def test_everybody_gets_everything_and_then_it_is_quiet(three: list[Store], common: Path) -> None:
    for store, name in zip(three, NAMES, strict=True):
        added(store, name)
    settle(three, common)
    assert [names(store) for store in three] == [sorted(NAMES)] * 3
    with three[0].reading() as one, three[1].reading() as other:
        assert state(one) == state(other)


def test_no_more_than_two_packages_stay_for_each(three: list[Store], common: Path) -> None:
    jana, ben, _ = three
    for number in range(6):
        added(jana, f"Werk {number}")
        sync_folder(jana, common)
    mine = [one for one in files_in(common) if one.recipient == short(uuid_of(ben))]
    assert [one.counter for one in mine] == [5, 6]
    sync_folder(ben, common)
    sync_folder(jana, common)
    left = [one for one in files_in(common) if one.recipient == short(uuid_of(ben))]
    assert len(left) == 1
    assert len(names(ben)) == 6


def test_only_the_newest_of_a_sender_is_read(three: list[Store], common: Path) -> None:
    jana, ben, _ = three
    for number in range(2):
        added(jana, f"Werk {number}")
        sync_folder(jana, common)
    report = sync_folder(ben, common)
    assert len(report.read) == 1
    assert names(ben) == ["Werk 0", "Werk 1"]


def test_the_one_before_is_read_when_the_newest_is_still_coming(
    three: list[Store], common: Path
) -> None:
    jana, ben, _ = three
    for number in range(2):
        added(jana, f"Werk {number}")
        sync_folder(jana, common)
    newest = max(one.name for one in files_in(common) if one.recipient == short(uuid_of(ben)))
    whole = (common / newest).read_bytes()
    (common / newest).write_bytes(whole[:-200])
    report = sync_folder(ben, common)
    assert names(ben) == ["Werk 0"]
    assert [(name, "not complete" in sentence) for name, sentence in report.skipped] == [
        (newest, True)
    ]
    (common / newest).write_bytes(whole)
    assert sync_folder(ben, common).skipped == ()
    assert names(ben) == ["Werk 0", "Werk 1"]


def test_what_cloud_programs_leave_does_no_harm(three: list[Store], common: Path) -> None:
    jana, ben, _ = three
    added(jana, "Werk")
    sync_folder(jana, common)
    for path in list(common.iterdir()):
        stem = path.name.removesuffix(".handschlag")
        for copy in (
            f"{stem} (1).handschlag",
            f"{stem} (Konflikt von Jana 2026-11-23).handschlag",
            f"{stem} (Jana's conflicted copy).handschlag",
            f"{stem}-DESKTOP-1.HANDSCHLAG",
            f".{stem}.handschlag",
            f"~{stem}.handschlag",
            f"{path.name}.tmp",
            f"{path.name}.part",
        ):
            shutil.copyfile(path, common / copy)
    (common / "Urlaub.xlsx").write_bytes(b"PK")
    (common / "desktop.ini").write_bytes(b"")
    (common / "folder.handschlag").mkdir()
    if hasattr(os, "mkfifo"):
        os.mkfifo(common / "pipe.handschlag")
    before = {path.name for path in common.iterdir()}
    report = sync_folder(ben, common)
    assert report.skipped == ()
    assert names(ben) == ["Werk"]
    assert before <= {path.name for path in common.iterdir()}
    assert sync_folder(ben, common).read == ()


def test_files_of_others_are_named_and_left_alone(three: list[Store], common: Path) -> None:
    jana, ben, _ = three
    (common / "kaputt.handschlag").write_bytes(b"handschlag-package 1 3\nabc")
    (common / "fremd.handschlag").write_bytes(b"%PDF-1.7")
    added(jana, "Werk")
    sync_folder(jana, common)
    report = sync_folder(ben, common)
    assert {name for name, _ in report.skipped} == {"kaputt.handschlag", "fremd.handschlag"}
    assert (common / "kaputt.handschlag").exists()
    assert names(ben) == ["Werk"]


def test_a_package_of_any_name_is_read_by_whom_it_is_for(three: list[Store], common: Path) -> None:
    jana, ben, cem = three
    added(jana, "Werk")
    sync_folder(jana, common)
    (mine,) = (one for one in files_in(common) if one.recipient == short(uuid_of(ben)))
    (common / mine.name).rename(common / "für Ben.handschlag")
    assert sync_folder(cem, common).skipped == ()
    assert "für Ben.handschlag" in [name for name, _ in sync_folder(ben, common).read]
    assert names(ben) == ["Werk"]


def test_a_package_that_vanished_is_written_again(three: list[Store], common: Path) -> None:
    jana, ben, _ = three
    added(jana, "Werk")
    sync_folder(jana, common)
    for path in common.iterdir():
        path.unlink()
    sync_folder(jana, common)
    sync_folder(ben, common)
    assert names(ben) == ["Werk"]


def test_a_revoked_laptop_gets_and_gives_nothing(three: list[Store], common: Path) -> None:
    jana, ben, cem = three
    revoke(jana, uuid_of(cem))
    added(cem, "Werk")
    report = sync_folder(jana, common)
    assert [one.recipient for one in report.written] == [uuid_of(ben)]
    sync_folder(cem, common)
    report = sync_folder(jana, common)
    assert len(report.skipped) == 1
    assert "no longer trusted" in report.skipped[0][1]
    assert names(jana) == []


def test_names_of_files_hold_no_names_of_people(three: list[Store], common: Path) -> None:
    round_of(three, common)
    found = " ".join(path.name for path in common.iterdir()).lower()
    assert found
    assert not any(name in found for name in NAMES)


def test_a_folder_that_is_not_there_is_one_sentence(three: list[Store], tmp_path: Path) -> None:
    with pytest.raises(Environment, match="cannot be reached"):
        sync_folder(three[0], tmp_path / "missing")


def test_a_folder_that_cannot_be_written_is_read_all_the_same(
    three: list[Store], common: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    jana, ben, _ = three
    added(jana, "Werk")
    sync_folder(jana, common)
    full = Environment("The disk is full.")

    def failing(*_: object) -> None:
        raise full

    monkeypatch.setattr(folder_module, "write_package", failing)
    report = sync_folder(ben, common)
    assert names(ben) == ["Werk"]
    assert {sentence for _, sentence in report.skipped} == {full.sentence}
    monkeypatch.undo()
    assert len(sync_folder(ben, common).written) == 2


def test_any_order_of_visits_ends_in_the_same(three: list[Store], common: Path) -> None:
    chance = random.Random(7)
    for number in range(12):
        store = chance.choice(three)
        if chance.random() < 0.5:
            added(store, f"Werk {number}")
        sync_folder(chance.choice(three), common)
        if chance.random() < 0.3:
            chance.choice(sorted(common.glob("*.handschlag"))).unlink()
    settle(three, common)
    assert names(three[0]) == names(three[1]) == names(three[2])
    assert names(three[0])
