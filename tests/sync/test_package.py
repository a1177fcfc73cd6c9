"""Packages between laptops: lost, repeated, reordered, stale, and whatever else is in the post."""

from __future__ import annotations

import os
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import msgpack
import pytest
import zstandard
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.errors import Environment, Refused
from models.journal.peers import own_card, peer, revoke
from models.journal.sending import make_parcel
from models.journal.state import state
from models.journal.store import Store
from models.journal.wire import Parcel
from models.sync import container
from models.sync.card import card_of
from models.sync.container import Header, write_container
from models.sync.package import look_into, read_package, write_package
from models.sync.parcels import encode_parcel
from models.sync.sealing import seal_for
from tests.sync.conftest import Laptop
from tests.sync.office import uuid_of

BOTH = (0, 1)


def added(store: Store, name: str) -> str:
    """Note an organisation that both agencies see; its uuid."""
    with store.change("Organisation added") as change:
        record = change.create("organisation", {"name": name}, shared=True)
        return change.reader.uuid_of(record)


def names(store: Store) -> list[str]:
    with store.reading() as reader:
        return [row[0] for row in reader.rows("SELECT name FROM organisation ORDER BY name")]


def contents(store: Store) -> dict[str, object]:
    with store.reading() as reader:
        return state(reader)


def sent(store: Store, other: Store, path: Path) -> Path:
    write_package(store, path, uuid_of(other))
    return path


def forged(
    store: Store,
    other: Store,
    path: Path,
    *,
    secret: bytes | None = None,
    parcel: Callable[[Parcel], Parcel] = lambda parcel: parcel,
    header: Callable[[Header], Header] = lambda header: header,
) -> Path:
    """A package as somebody would write it who has the program's source and this laptop."""
    with store.reading() as reader:
        card, key = own_card(reader), peer(reader, uuid_of(other)).recipient
        content = parcel(make_parcel(reader, BOTH, {}))
    head = Header(card.uuid, card.sign_public, uuid_of(other), BOTH, {}, len(content.commits), 0)
    seed = secret or store.identity.secret
    write_container(path, header(head), encode_parcel(content), seed, key)
    return path


def refused(store: Store, path: Path) -> str:
    """The sentence with which a file is refused, by preview and reading; nothing is changed."""
    before = contents(store)
    with pytest.raises(Refused) as looking:
        look_into(store, path)
    with pytest.raises(Refused) as reading:
        read_package(store, path)
    assert contents(store) == before
    assert looking.value.sentence == reading.value.sentence
    assert reading.value.sentence.endswith(".")
    assert "\n" not in reading.value.sentence
    return reading.value.sentence


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


@pytest.fixture
def kept() -> dict[str, Store]:
    """The laptops that all examples of a test share."""
    return {}


@pytest.mark.parametrize("length", [0, 1, 20, 30, 31, 60, 300, 1000, -1, -16, -100])
def test_a_truncated_package_is_refused(laptop: Laptop, tmp_path: Path, length: int) -> None:
    jana, ben = laptop("jana"), laptop("ben")
    path = sent(jana, ben, tmp_path / "p.handschlag")
    path.write_bytes(path.read_bytes()[:length])
    assert "not complete" in refused(ben, path) or 0 <= length <= 31


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(data=st.data())
def test_a_flipped_package_is_refused(
    laptop: Laptop,
    tmp_path: Path,
    data: st.DataObject,
    kept: dict[str, Store],
) -> None:
    good = tmp_path / "good.handschlag"
    if not kept:
        kept |= {name: laptop(name) for name in ("jana", "ben")}
        sent(kept["jana"], kept["ben"], good)
    content = bytearray(good.read_bytes())
    place = data.draw(st.integers(0, len(content) - 1))
    content[place] ^= data.draw(st.integers(1, 255))
    (tmp_path / "bad.handschlag").write_bytes(content)
    with pytest.raises(Refused):
        look_into(kept["ben"], tmp_path / "bad.handschlag")


@given(content=st.binary(max_size=200))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_are_refused(
    laptop: Laptop,
    tmp_path: Path,
    content: bytes,
    kept: dict[str, Store],
) -> None:
    path = tmp_path / "x.handschlag"
    if not kept:
        kept["ben"] = laptop("ben")
    path.write_bytes(content)
    with pytest.raises(Refused):
        look_into(kept["ben"], path)
    path.write_bytes(b"handschlag-package 1 %d\n" % len(content) + content)
    with pytest.raises(Refused):
        look_into(kept["ben"], path)


def test_two_packages_in_one_file_are_refused(laptop: Laptop, tmp_path: Path) -> None:
    jana, ben = laptop("jana"), laptop("ben")
    path = sent(jana, ben, tmp_path / "p.handschlag")
    path.write_bytes(path.read_bytes() * 2)
    assert "damaged" in refused(ben, path)
    _, _, sealed = path.read_bytes().partition(b"\n")
    path.write_bytes(b"handschlag-package 1 %d\n" % len(sealed) + sealed)
    assert "damaged" in refused(ben, path)


def test_a_package_for_another_laptop_is_refused(laptop: Laptop, tmp_path: Path) -> None:
    jana, ben, cem = laptop("jana"), laptop("ben"), laptop("cem")
    assert "another laptop" in refused(cem, sent(jana, ben, tmp_path / "p.handschlag"))
    # Somebody who could open it has sealed it anew, for one it was not meant for.
    path = forged(jana, cem, tmp_path / "q.handschlag",
                  header=lambda head: replace(head, recipient=uuid_of(ben)))  # fmt: skip
    assert "another laptop" in refused(cem, path)


def test_a_stranger_is_refused(laptop: Laptop, tmp_path: Path) -> None:
    jana, ben, stranger = laptop("jana"), laptop("ben"), laptop("cem", strangers=True)
    with pytest.raises(Refused, match="not known"):
        write_package(stranger, tmp_path / "p.handschlag", uuid_of(ben))
    public = card_of(stranger).sign_public
    path = forged(
        jana, ben, tmp_path / "q.handschlag",
        header=lambda head: replace(head, sender=uuid_of(stranger), key=public),
        secret=stranger.identity.secret,
    )  # fmt: skip
    assert "not known" in refused(ben, path)


def test_a_revoked_laptop_is_refused_and_gets_nothing(laptop: Laptop, tmp_path: Path) -> None:
    jana, ben = laptop("jana"), laptop("ben")
    path = sent(jana, ben, tmp_path / "p.handschlag")
    revoke(ben, uuid_of(jana))
    assert "no longer trusted" in refused(ben, path)
    with pytest.raises(Refused, match="not trusted"):
        write_package(ben, tmp_path / "q.handschlag", uuid_of(jana))
    assert not (tmp_path / "q.handschlag").exists()


def test_a_wrong_signature_is_refused(laptop: Laptop, tmp_path: Path) -> None:
    jana, ben = laptop("jana"), laptop("ben")
    path = forged(jana, ben, tmp_path / "p.handschlag", secret=bytes(32))
    assert "not signed" in refused(ben, path)


def test_nobody_speaks_for_another(laptop: Laptop, tmp_path: Path) -> None:
    jana, ben, cem = laptop("jana"), laptop("ben"), laptop("cem")
    path = forged(cem, ben, tmp_path / "p.handschlag",
                  header=lambda head: replace(head, sender=uuid_of(jana), scopes=(1,)))  # fmt: skip
    assert "not signed" in refused(ben, path)
    path = forged(jana, ben, tmp_path / "q.handschlag",
                  parcel=lambda parcel: replace(parcel, sender=uuid_of(cem)))  # fmt: skip
    assert "damaged" in refused(ben, path)


def test_private_data_of_the_other_agency_is_not_taken(laptop: Laptop, tmp_path: Path) -> None:
    ben, cem = laptop("ben"), laptop("cem")
    with cem.change("Need added") as change:
        change.create("organisation", {"name": "Geheimwerk GmbH"}, shared=False)
    assert "private data" in refused(ben, forged(cem, ben, tmp_path / "p.handschlag"))
    path = forged(cem, ben, tmp_path / "q.handschlag",
                  header=lambda head: replace(head, scopes=(1,)))  # fmt: skip
    assert "damaged" in refused(ben, path)


@pytest.mark.parametrize("said", ["handschlag-package 2 ", "handschlag-package 999999 "])
def test_a_newer_format_is_told_before_anything_is_opened(
    laptop: Laptop, tmp_path: Path, said: str
) -> None:
    path = tmp_path / "p.handschlag"
    path.write_bytes(f"{said}4\nwhat".encode())
    assert "newer version" in refused(laptop("ben"), path)


def test_a_newer_reader_may_be_asked_for(
    laptop: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    jana, ben = laptop("jana"), laptop("ben")
    plain = container._signed  # noqa: SLF001 - what only a newer program would write
    monkeypatch.setattr(container, "FORMAT", 2)
    monkeypatch.setattr(container, "_signed", plain)
    path = sent(jana, ben, tmp_path / "p.handschlag")
    monkeypatch.undo()
    path.write_bytes(path.read_bytes().replace(b"handschlag-package 2 ", b"handschlag-package 1 "))
    assert "newer version" in refused(ben, path)


def test_a_bomb_is_refused_before_it_goes_off(laptop: Laptop, tmp_path: Path) -> None:
    jana, ben = laptop("jana"), laptop("ben")
    with jana.reading() as reader:
        key = peer(reader, uuid_of(ben)).recipient
    for size in (-1, 1 << 30):
        packer = zstandard.ZstdCompressor().compressobj(size=size)
        piece = bytes(1 << 20)
        bomb = b"".join([*(packer.compress(piece) for _ in range(1 << 10)), packer.flush()])
        sealed = seal_for(key, bomb)
        path = tmp_path / "bomb.handschlag"
        path.write_bytes(b"handschlag-package 1 %d\n" % len(sealed) + sealed)
        assert path.stat().st_size < 200_000
        tracemalloc.start()
        assert "far more" in refused(ben, path)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert peak < 48 << 20


def test_a_package_denser_than_the_limit_is_filled_up_by_its_writer(
    laptop: Laptop, tmp_path: Path
) -> None:
    jana, ben = laptop("jana"), laptop("ben")
    with jana.change("Notes added") as change:
        for number in range(1_200):
            change.create(
                "organisation", {"name": f"Werk {number}", "description": "Protokoll. " * 1_800},
                shared=True,
            )  # fmt: skip
    path = sent(jana, ben, tmp_path / "p.handschlag")
    assert path.stat().st_size > 300_000
    assert look_into(ben, path).records["organisation"] == 1_200


def test_a_place_that_cannot_be_written_is_a_sentence(laptop: Laptop, tmp_path: Path) -> None:
    jana, ben = laptop("jana"), laptop("ben")
    path = sent(jana, ben, tmp_path / "p.handschlag")
    before = path.read_bytes()
    with pytest.raises(Environment):
        write_package(jana, tmp_path / "missing" / "p.handschlag", uuid_of(ben))
    with pytest.raises(Environment):
        write_package(jana, tmp_path / ("x" * 300), uuid_of(ben))
    assert path.read_bytes() == before
    assert not [one for one in tmp_path.iterdir() if ".part" in one.name]


@pytest.mark.skipif(os.name != "posix", reason="limits of this kind are those of POSIX")
def test_a_disk_that_is_full_in_the_middle_leaves_nothing_half(
    laptop: Laptop, tmp_path: Path
) -> None:
    import resource

    jana, ben = laptop("jana"), laptop("ben")
    path = sent(jana, ben, tmp_path / "p.handschlag")
    before = path.read_bytes()
    added(jana, "Hallwerk AG")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    try:
        with pytest.raises(Environment, match="could not be saved"):
            write_package(jana, path, uuid_of(ben))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert path.read_bytes() == before
    assert not [one for one in tmp_path.iterdir() if ".part" in one.name]


def test_what_a_package_says_of_its_length_is_not_believed(laptop: Laptop, tmp_path: Path) -> None:
    jana, ben = laptop("jana"), laptop("ben")
    path = forged(jana, ben, tmp_path / "p.handschlag",
                  header=lambda head: replace(head, commits=head.commits + 1))  # fmt: skip
    assert "damaged" in refused(ben, path)


def test_a_package_of_random_columns_with_a_good_signature_is_refused(
    laptop: Laptop, tmp_path: Path
) -> None:
    jana, ben = laptop("jana"), laptop("ben")
    with jana.reading() as reader:
        card, key = own_card(reader), peer(reader, uuid_of(ben)).recipient
    head = Header(card.uuid, card.sign_public, uuid_of(ben), BOTH, {}, 0, 0)
    for content in (
        b"",
        b"\0",
        msgpack.packb({}),
        msgpack.packb([1] * 100),
        b"\xdd\xff\xff\xff\xff",
    ):
        write_container(tmp_path / "p.handschlag", head, content, jana.identity.secret, key)
        assert "cannot be read" in refused(ben, tmp_path / "p.handschlag")


def test_what_was_read_is_acknowledged_by_what_is_written(laptop: Laptop, tmp_path: Path) -> None:
    jana, ben = laptop("jana"), laptop("ben")
    read_package(ben, sent(jana, ben, tmp_path / "1.handschlag"))
    written = write_package(ben, tmp_path / "2.handschlag", uuid_of(jana))
    read_package(jana, tmp_path / "2.handschlag")
    with jana.reading() as reader:
        known = peer(reader, uuid_of(ben))
    assert known.acknowledged == written.head
    assert known.waiting == 0
