"""Whatever else is in the post: truncated, flipped, forged, bombs; refused and nothing changed."""

from __future__ import annotations

import os
import tracemalloc
from dataclasses import replace
from pathlib import Path

import msgpack
import pytest
import zstandard
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.errors import Environment, Refused
from models.journal.peers import own_card, peer, revoke
from models.journal.store import Store
from models.sync import container
from models.sync.card import card_of
from models.sync.container import Header, write_container
from models.sync.package import look_into, write_package
from models.sync.sealing import seal_for
from tests.sync.conftest import Laptop
from tests.sync.office import uuid_of
from tests.sync.posting import added, forged, refused, sent

BOTH = (0, 1)


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
