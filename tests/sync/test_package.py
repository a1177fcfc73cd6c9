"""Packages between laptops: lost, repeated, reordered, stale, and whatever else is in the post."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.journal.peers import peer
from models.sync import container
from models.sync.package import look_into, read_package, write_package
from tests.sync.conftest import Laptop
from tests.sync.office import uuid_of
from tests.sync.posting import added, contents, names, sent


def test_a_first_package_brings_the_whole_history(laptop: Laptop, tmp_path: Path) -> None:
    jana, ben = laptop("jana"), laptop("ben")
    added(jana, "Hallwerk AG")
    summary = look_into(ben, sent(jana, ben, tmp_path / "p.handschlag"))
    assert summary.records["organisation"] == 1
    assert (summary.sender, summary.label, summary.held) == (uuid_of(jana), "Jana", False)
    receipt = read_package(ben, tmp_path / "p.handschlag")
    assert (receipt.applied, receipt.held) == (summary.commits, 0)
    assert names(ben) == ["Hallwerk AG"]


def test_only_what_the_other_lacks_is_written(laptop: Laptop, tmp_path: Path) -> None:
    jana, ben = laptop("jana"), laptop("ben")
    read_package(ben, sent(jana, ben, tmp_path / "1.handschlag"))
    read_package(jana, sent(ben, jana, tmp_path / "2.handschlag"))
    added(jana, "Hallwerk AG")
    written = write_package(jana, tmp_path / "3.handschlag", uuid_of(ben))
    assert (written.commits, written.changes) == (1, 1)
    assert written.bytes == (tmp_path / "3.handschlag").stat().st_size
    assert read_package(ben, tmp_path / "3.handschlag").digest_equal is True


def test_lost_repeated_reordered_and_stale_packages_do_no_harm(
    laptop: Laptop, tmp_path: Path
) -> None:
    jana, ben = laptop("jana"), laptop("ben")
    files = []
    for number in range(4):
        added(jana, f"Werk {number}")
        files.append(sent(jana, ben, tmp_path / f"{number}.handschlag"))
    for place in (2, 0, 0, 2):  # 1 is lost, 3 comes last
        read_package(ben, files[place])
    assert names(ben) == ["Werk 0", "Werk 1", "Werk 2"]
    assert read_package(ben, files[3]).applied == 1
    again = read_package(ben, files[0])
    assert (again.commits, again.applied, again.held) == (0, 0, 0)
    read_package(jana, sent(ben, jana, tmp_path / "back.handschlag"))
    assert contents(jana) == contents(ben)


def test_news_go_through_a_laptop_in_between(laptop: Laptop, tmp_path: Path) -> None:
    jana, ben, cem = laptop("jana"), laptop("ben"), laptop("cem")
    added(cem, "Über Eck GmbH")
    read_package(ben, sent(cem, ben, tmp_path / "1.handschlag"))
    read_package(jana, sent(ben, jana, tmp_path / "2.handschlag"))
    assert names(jana) == ["Über Eck GmbH"]


def test_no_byte_of_the_private_is_in_a_package_for_the_other_agency(
    laptop: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    jana, cem = laptop("jana"), laptop("cem")
    with jana.change("Need added") as change:
        firm = change.create("organisation", {"name": "Geheimwerk GmbH"}, shared=False)
        private = change.reader.uuid_of(firm)
    shared = added(jana, "Offenwerk GmbH")
    open_text: list[bytes] = []

    def keep(content: bytes) -> bytes:
        open_text.append(content)
        return content

    monkeypatch.setattr(container, "compress", keep)
    monkeypatch.setattr(container, "seal_for", lambda _key, packed: packed)
    sent(jana, cem, tmp_path / "p.handschlag")
    (content,) = open_text
    assert bytes.fromhex(shared) in content
    assert b"Offenwerk" in content
    assert b"Geheimwerk" not in content
    assert bytes.fromhex(private) not in content


def test_what_was_read_is_acknowledged_by_what_is_written(laptop: Laptop, tmp_path: Path) -> None:
    jana, ben = laptop("jana"), laptop("ben")
    read_package(ben, sent(jana, ben, tmp_path / "1.handschlag"))
    written = write_package(ben, tmp_path / "2.handschlag", uuid_of(jana))
    read_package(jana, tmp_path / "2.handschlag")
    with jana.reading() as reader:
        known = peer(reader, uuid_of(ben))
    assert known.acknowledged == written.head
    assert known.waiting == 0
