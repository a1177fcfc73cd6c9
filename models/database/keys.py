"""The key of a database: kept in the system keyring, else in a 0600 file; printed as a code."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import os
import secrets
from pathlib import Path

from models.errors import Environment, Refused
from models.language import tr

KEY_BYTES = 32
_SERVICE = "handschlag"
_GROUP = 5


def new_key() -> bytes:
    """32 random bytes."""
    return secrets.token_bytes(KEY_BYTES)


def profile_folder() -> Path:
    """The folder of this user's settings and keys; `HANDSCHLAG_HOME` overrides it."""
    if chosen := os.environ.get("HANDSCHLAG_HOME"):
        return Path(chosen)
    import platformdirs

    return Path(platformdirs.user_data_dir("Handschlag", appauthor=False))


def keep_key(salt: bytes, key: bytes) -> str | None:
    """Keep the key of the database with this salt; returns a notice when there is no keyring."""
    if _keep_in_keyring(salt, key):
        return None
    path = _key_file(salt)
    write_key_file(path, key)
    return tr(
        "This system has no keyring. The key lies in {path}, readable by you alone.", path=path
    )


def find_key(salt: bytes) -> bytes | None:
    """The key of the database with this salt, or None when this user has none."""
    path = _key_file(salt)
    if path.exists():
        return read_key_file(path)
    return _find_in_keyring(salt)


def write_key_file(path: Path, key: bytes) -> None:
    """Write a key as hexadecimal text that only this user can read; raises `Environment`."""
    known = path.exists()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(path, "w", encoding="ascii", opener=_private) as file:
            # A file that was there already keeps its mode when it is opened.
            path.chmod(0o600)
            file.write(key.hex() + "\n")
            file.flush()
            os.fsync(file.fileno())
    except OSError as fault:
        if not known:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
        raise Environment(
            tr("The key cannot be written to {path}. Check the folder.", path=path)
        ) from fault


def read_key_file(path: Path) -> bytes:
    """Read a key of 32 bytes in hexadecimal; raises `Environment`."""
    try:
        key = bytes.fromhex(path.read_text(encoding="ascii").strip())
    except (OSError, ValueError) as fault:
        raise Environment(tr("{path} holds no readable key.", path=path)) from fault
    if len(key) != KEY_BYTES:
        raise Environment(tr("{path} holds no readable key.", path=path))
    return key


def recovery_code(key: bytes) -> str:
    """The key as text to print: base 32 in groups of five, with a check of 24 bits."""
    check = hashlib.sha256(key).digest()[:3]
    text = base64.b32encode(key + check).decode("ascii").rstrip("=")
    return "-".join(text[i : i + _GROUP] for i in range(0, len(text), _GROUP))


def key_of_recovery_code(code: str) -> bytes:
    """The key in a printed code; raises `Refused` when a character is wrong."""
    text = "".join(code.upper().replace("0", "O").replace("1", "I").replace("-", "").split())
    try:
        data = base64.b32decode(text + "=" * (-len(text) % 8))
    except ValueError:
        data = b""
    key, check = data[:KEY_BYTES], data[KEY_BYTES:]
    if len(key) != KEY_BYTES or hashlib.sha256(key).digest()[:3] != check:
        raise Refused(tr("The recovery code has a mistake in it. Compare it with the printout."))
    return key


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _key_file(salt: bytes) -> Path:
    return profile_folder() / "keys" / f"{salt.hex()}.key"


def _keep_in_keyring(salt: bytes, key: bytes) -> bool:
    import keyring
    import keyring.errors

    try:
        keyring.set_password(_SERVICE, salt.hex(), key.hex())
        return keyring.get_password(_SERVICE, salt.hex()) == key.hex()
    except (keyring.errors.KeyringError, RuntimeError):
        return False


def _find_in_keyring(salt: bytes) -> bytes | None:
    import keyring
    import keyring.errors

    try:
        found = keyring.get_password(_SERVICE, salt.hex())
    except (keyring.errors.KeyringError, RuntimeError):
        return None
    try:
        return bytes.fromhex(found or "") or None
    except ValueError:
        return None
