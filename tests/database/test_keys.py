"""The key of a database: kept for its user alone, printed as a code, read back from it."""

from __future__ import annotations

import os
import stat
import string
from pathlib import Path

import hypothesis.strategies as st
import keyring
import keyring.backend
import pytest
from hypothesis import given

from models.database.backup import recover
from models.database.keys import (
    find_key,
    keep_key,
    key_of_recovery_code,
    new_key,
    read_key_file,
    recovery_code,
    write_key_file,
)
from models.errors import Environment, Refused
from models.services.setup import create_store, open_store
from tests.effort import trying

keys = st.binary(min_size=32, max_size=32)


@trying(50, 2000)
@given(keys)
def test_a_printed_code_gives_the_key_back_however_it_is_typed(key: bytes) -> None:
    code = recovery_code(key)
    assert set(code) <= set(string.ascii_uppercase + "234567-")
    typed = code.lower().replace("-", " ").replace("o", "0").replace("i", "1")
    assert key_of_recovery_code(code) == key
    assert key_of_recovery_code(f"  {typed}\n") == key


@trying(50, 5000)
@given(keys, st.integers(0, 200), st.characters(codec="utf-8"))
def test_a_wrong_character_is_noticed(key: bytes, place: int, other: str) -> None:
    code = recovery_code(key)
    place %= len(code)
    changed = code[:place] + other + code[place + 1 :]
    if is_the_same(code, changed):
        assert key_of_recovery_code(changed) == key
    else:
        with pytest.raises(Refused, match="mistake"):
            key_of_recovery_code(changed)


def is_the_same(code: str, typed: str) -> bool:
    """Whether only blanks, hyphens, case, or a digit for a letter differ."""
    alike = str.maketrans({"0": "O", "1": "I", "-": None})
    return "".join(typed.upper().translate(alike).split()) == code.replace("-", "")


@pytest.mark.parametrize("code", ["", "-", "A", "AAAAA" * 11, "ß" * 56, "A" * 100_000, "=" * 8])
def test_what_is_no_code_is_refused(code: str) -> None:
    with pytest.raises(Refused, match="mistake"):
        key_of_recovery_code(code)


def test_two_characters_exchanged_are_noticed() -> None:
    code = recovery_code(bytes(range(100, 132)))
    exchanged = code[1] + code[0] + code[2:]
    assert exchanged != code
    with pytest.raises(Refused, match="mistake"):
        key_of_recovery_code(exchanged)


def test_without_a_keyring_the_key_lies_in_a_file_for_its_user_alone_and_this_is_said(
    tmp_path: Path,
) -> None:
    made = create_store(tmp_path / "a.handschlag", "swf", "Erika Beispiel")
    key = made.store.database.key
    made.store.close()
    assert made.notice
    assert "no keyring" in made.notice
    (kept,) = (tmp_path / "home" / "handschlag" / "keys").iterdir()
    assert str(kept) in made.notice
    assert read_key_file(kept) == key
    if os.name == "posix":
        assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    open_store(tmp_path / "a.handschlag").close()


@pytest.mark.skipif(os.name != "posix", reason="file modes are a matter of POSIX")
def test_a_key_file_that_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    path = tmp_path / "a.key"
    path.write_text("old")
    path.chmod(0o644)
    write_key_file(path, new_key())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


class Ring(keyring.backend.KeyringBackend):
    """A keyring that holds what it is given."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password


def test_with_a_keyring_nothing_is_written_to_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring = Ring()
    monkeypatch.setattr(keyring.core, "_keyring_backend", ring)
    made = create_store(tmp_path / "a.handschlag", "swf", "Erika Beispiel")
    made.store.close()
    assert made.notice is None
    assert list(ring.held.values()) == [made.store.database.key.hex()]
    assert not (tmp_path / "home" / "handschlag" / "keys").exists()
    open_store(tmp_path / "a.handschlag").close()
    ring.held = dict.fromkeys(ring.held, "no key at all")
    with pytest.raises(Environment, match="recovery code"):
        open_store(tmp_path / "a.handschlag")


def test_the_printed_code_opens_a_database_whose_key_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "a.handschlag"
    made = create_store(path, "swf", "Erika Beispiel")
    made.store.close()
    for kept in (tmp_path / "home" / "handschlag" / "keys").iterdir():
        kept.unlink()
    with pytest.raises(Environment, match="Enter the recovery code"):
        open_store(path)
    with pytest.raises(Environment, match="key does not fit"):
        recover(path, new_key())
    assert find_key(made.store.database.salt) is None
    assert recover(path, key_of_recovery_code(made.recovery_code))
    open_store(path).close()


@pytest.mark.parametrize("content", [b"", b"xyz", b"00" * 31, b"00" * 33, b"\xff\xfe" * 32])
def test_a_file_that_holds_no_key_is_named(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.key"
    path.write_bytes(content)
    with pytest.raises(Environment, match=r"a\.key holds no readable key"):
        read_key_file(path)


def test_a_key_that_cannot_be_kept_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("HANDSCHLAG_HOME", str(tmp_path / "file"))
    with pytest.raises(Environment, match="key cannot be written"):
        keep_key(b"x" * 16, new_key())
    assert not list(tmp_path.glob("*.handschlag*"))
