"""Connections to the encrypted file: the one driver, its key and its pragmas."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import sqlcipher3.dbapi2 as driver

from models.database.functions import add_functions
from models.errors import Environment
from models.language import tr

SALT_BYTES = 16
WRITER_CACHE_KIB = 64_000
READER_CACHE_KIB = 32_000
BUSY_MS = 5_000
_ROOM = 64 * 1024
"""Bytes that an open database needs beside itself."""
# The kind of a failure is in the lowest byte of its code.
_PRIMARY = 0xFF
_KINDS: dict[str, int] = {
    "database or disk is full": driver.SQLITE_FULL,
    "database is locked": driver.SQLITE_BUSY,
    "attempt to write a readonly database": driver.SQLITE_READONLY,
    "database disk image is malformed": driver.SQLITE_CORRUPT,
    "disk I/O error": driver.SQLITE_IOERR,
    "file is not a database": driver.SQLITE_NOTADB,
    "unable to open database file": driver.SQLITE_CANTOPEN,
}
# The driver is sqlite3 with encryption and comes without types: those of sqlite3 are its own.
Connection = sqlite3.Connection
DriverError = cast(type[sqlite3.Error], driver.Error)


def connect(path: Path, key: bytes, salt: bytes, *, writer: bool = False) -> Connection:
    """Open an encrypted file with a 32-byte key; raises `Environment` when it cannot be opened.

    `salt` (16 bytes) is written as the first bytes of a new file and names the database.
    """
    with faults(path):
        connection = driver.connect(
            str(path), isolation_level=None, check_same_thread=False, cached_statements=256
        )
        try:
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.execute(f"PRAGMA key = \"x'{key.hex()}{salt.hex()}'\"")
            cache = WRITER_CACHE_KIB if writer else READER_CACHE_KIB
            connection.execute(f"PRAGMA cache_size = -{cache}")
            connection.execute("PRAGMA temp_store = MEMORY")
            connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            if writer:
                connection.execute("PRAGMA journal_mode = WAL")
                connection.execute("PRAGMA synchronous = FULL")
                connection.execute("PRAGMA foreign_keys = ON")
                connection.execute("PRAGMA secure_delete = ON")
            else:
                connection.execute("PRAGMA query_only = ON")
            add_functions(connection)
        except BaseException:
            connection.close()
            raise
    return cast(Connection, connection)


def salt_of(path: Path) -> bytes:
    """The first 16 bytes of a database file: its name among the keys; raises `Environment`."""
    try:
        with path.open("rb") as file:
            salt = file.read(SALT_BYTES)
    except OSError as fault:
        raise _cannot_read(path) from fault
    if len(salt) < SALT_BYTES or salt.startswith(b"SQLite format 3"):
        raise _not_ours(path)
    return salt


@contextlib.contextmanager
def faults(path: Path) -> Iterator[None]:
    """Turn the driver's failures into `Environment` sentences."""
    try:
        yield
    except driver.Error as fault:
        raise environment_of(fault, path) from fault


def environment_of(fault: BaseException, path: Path) -> Environment:
    """The sentence for a failure of the driver; re-raises what is a bug."""
    name = path.name
    kind = _kind_of(fault)
    if kind == driver.SQLITE_IOERR and _is_full(path):
        # Not even a reader can make its shared index; the driver calls that a fault of the disk.
        kind = driver.SQLITE_FULL
    match kind:
        case driver.SQLITE_FULL:
            text = tr("The disk is full: nothing was saved. Make room on it and try again.")
        case driver.SQLITE_BUSY | driver.SQLITE_LOCKED:
            text = tr(
                "{name} is in use by another program. Close it there and try again.", name=name
            )
        case driver.SQLITE_READONLY:
            return write_protected(path)
        case driver.SQLITE_CORRUPT:
            text = tr(
                "{name} is damaged. Restore the latest backup; nothing was changed.", name=name
            )
        case driver.SQLITE_IOERR:
            text = tr(
                "{name} cannot be read or written: the disk reports a fault. Check the disk.",
                name=name,
            )
        case driver.SQLITE_NOTADB:
            return _not_ours(path)
        case driver.SQLITE_CANTOPEN:
            return _cannot_read(path)
        case _:
            raise fault
    return Environment(text)


def write_protected(path: Path) -> Environment:
    """The sentence for a file or folder that this user may not write to."""
    return Environment(
        tr("{name} is write-protected. Allow writing to the file and its folder.", name=path.name)
    )


def _kind_of(fault: BaseException) -> int:
    code = getattr(fault, "sqlite_errorcode", None)
    # A failing backup comes without a code.
    return _KINDS.get(str(fault), driver.SQLITE_OK) if code is None else int(code) & _PRIMARY


def _is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _ROOM
    except OSError:
        return False


def _cannot_read(path: Path) -> Environment:
    return Environment(
        tr("{name} cannot be opened. Check that the file and its folder exist.", name=path.name)
    )


def _not_ours(path: Path) -> Environment:
    return Environment(
        tr(
            "{name} is not a Handschlag database, is damaged, or the key does not fit. "
            "Use the recovery code or restore a backup.",
            name=path.name,
        )
    )
