"""A file is written whole or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from models.documents.making import make_onepager
from models.errors import Environment
from models.saving import save_whole
from tests.documents.examples import sparse


def test_an_existing_file_is_replaced_and_keeps_its_rights(tmp_path: Path) -> None:
    target = tmp_path / "seite.pdf"
    target.write_bytes(b"alt")
    target.chmod(0o640)
    save_whole(target, b"neu")
    assert target.read_bytes() == b"neu"
    if os.name == "posix":
        assert target.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("name", ["fehlt/seite.pdf", "", "seite.pdf/x.pdf", "x" * 300 + ".pdf"])
def test_a_place_that_cannot_be_written_is_one_sentence(tmp_path: Path, name: str) -> None:
    (tmp_path / "seite.pdf").write_bytes(b"alt")
    before = sorted(tmp_path.iterdir())
    with pytest.raises(Environment) as caught:
        make_onepager(sparse(), tmp_path / name)
    assert caught.value.sentence.endswith(".")
    assert str(tmp_path) not in caught.value.sentence
    assert sorted(tmp_path.iterdir()) == before
    assert (tmp_path / "seite.pdf").read_bytes() == b"alt"


def test_a_name_with_a_null_byte_is_refused_like_others(tmp_path: Path) -> None:
    with pytest.raises(Environment):
        save_whole(tmp_path / "a\0b.pdf", b"x")


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EACCES, "open in another program"),
        (errno.EROFS, "read-only"),
        (errno.EIO, "could not be saved"),
    ],
)
def test_trouble_while_replacing_leaves_the_old_file_and_no_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    target = tmp_path / "seite.pdf"
    target.write_bytes(b"alt")

    def failing(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", failing)
    with pytest.raises(Environment, match=words):
        save_whole(target, b"neu")
    assert target.read_bytes() == b"alt"
    assert list(tmp_path.glob(".*.part")) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
def test_a_stream_on_a_full_disk_raises_what_the_system_says() -> None:
    with Path("/dev/full").open("wb", buffering=0) as stream, pytest.raises(OSError, match="space"):
        make_onepager(sparse(), stream)
