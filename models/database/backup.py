"""Backups: whole encrypted copies, rotated, made before every risky act, and put back."""

from __future__ import annotations

import contextlib
import os
import shutil
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from models.clock import now
from models.database import cipher
from models.database.file import Database
from models.database.keys import find_key, keep_key, read_key_file
from models.database.lock import lock_database
from models.errors import Environment
from models.language import tr

_STAMP = "%Y%m%dT%H%M%S%f"
KEEP_ALL_DAYS = 2
KEEP_DAILY = 14
KEEP_WEEKLY = 12


def back_up(database: Database, target: Path) -> None:
    """Write a complete copy, checked before it gets its name; raises `Environment`."""
    partial = target.with_name(f".{target.name}.partial")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _remove(partial)
        with (
            cipher.faults(target),
            contextlib.closing(database.reader()) as saved,
            contextlib.closing(_new_copy(partial, database)) as copy,
        ):
            # Of a reader, for it sees no part of what is just being written.
            saved.connection.backup(copy)
            sound = copy.execute("PRAGMA quick_check").fetchone()[0] == "ok"
        if not sound:
            raise Environment(tr("The backup could not be read back. Check the disk."))
        _sync(partial)
        os.replace(partial, target)
    except OSError as fault:
        raise Environment(
            tr("The backup cannot be written to {path}. Check the folder.", path=target.parent)
        ) from fault
    finally:
        # What cannot be written to cannot be tidied either; the reason has been said.
        with contextlib.suppress(OSError):
            _remove(partial)


def _new_copy(path: Path, database: Database) -> cipher.Connection:
    copy = cipher.connect(path, database.key, database.salt, writer=True)
    copy.execute("PRAGMA journal_mode = DELETE")
    return copy


def backup_folder(path: Path) -> Path:
    """Where the backups of a database lie: a folder beside it."""
    return path.with_name(f"{path.stem} backups")


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup among the rotated ones: the moment it was made (UTC, as stored) and why."""

    path: Path
    moment: str
    reason: str


def backups_of(path: Path) -> list[Backup]:
    """The backups of a database, newest first; files of other names are passed over."""
    found = []
    for file in sorted(backup_folder(path).glob("*.handschlag-backup"), reverse=True):
        stamp, _, reason = file.stem.partition("-")
        try:
            made = datetime.strptime(stamp, _STAMP)
        except ValueError:
            continue
        found.append(Backup(file, f"{made:%Y-%m-%dT%H:%M:%SZ}", reason))
    return found


def back_up_now(database: Database, reason: str) -> Path:
    """A backup with date and reason (`daily`, `import`, `migration`, …) among the rotated ones."""
    folder = backup_folder(database.path)
    # Left behind by a program that was killed; nobody else writes here while the database is open.
    for partial in folder.glob(".*.handschlag-backup.partial*"):
        partial.unlink(missing_ok=True)
    name = f"{now().strftime(_STAMP)}-{reason}.handschlag-backup"
    back_up(database, folder / name)
    rotate(folder)
    return folder / name


def rotate(folder: Path) -> None:
    """Keep all backups of two days, then one a day for two weeks, then one a week for twelve."""
    kept: set[tuple[str, str]] = set()
    for path in sorted(folder.glob("*.handschlag-backup"), reverse=True):
        try:
            made = datetime.strptime(path.name.split("-", 1)[0] + "+0000", f"{_STAMP}%z")
        except ValueError:
            continue
        age = now() - made
        if age <= timedelta(days=KEEP_ALL_DAYS):
            continue
        if age <= timedelta(days=KEEP_DAILY):
            slot = ("day", made.strftime("%Y-%m-%d"))
        elif age <= timedelta(weeks=KEEP_WEEKLY):
            slot = ("week", made.strftime("%G-%V"))
        else:
            slot = ("old", "")
        if slot in kept or slot[0] == "old":
            path.unlink(missing_ok=True)
        kept.add(slot)


def restore(backup: Path, path: Path, key_file: Path | None = None) -> Path | None:
    """Put a backup in the place of a database; what stood there is kept and its path returned.

    Raises `Environment` when the backup cannot be read or the database is in use.
    """
    if not backup.exists():
        raise Environment(tr("{name} does not exist.", name=backup.name))
    salt = cipher.salt_of(backup)
    key = read_key_file(key_file) if key_file else find_key(salt)
    if key is None:
        raise Environment(
            tr("The key of {name} is not on this computer. Enter the recovery code.",
               name=backup.name)
        )  # fmt: skip
    _check(backup, key, salt)
    lock = lock_database(path)
    try:
        return _replace(backup, path)
    except OSError as fault:
        raise Environment(
            tr("The backup cannot be put back to {path}. Check the folder.", path=path.parent)
        ) from fault
    finally:
        lock.release()


def recover(path: Path, key: bytes) -> str | None:
    """Keep a key from a recovery code for the database it opens; raises `Environment`."""
    salt = cipher.salt_of(path)
    _check(path, key, salt)
    return keep_key(salt, key)


def _check(path: Path, key: bytes, salt: bytes) -> None:
    connection = cipher.connect(path, key, salt)
    try:
        with cipher.faults(path):
            if connection.execute("PRAGMA quick_check").fetchone()[0] != "ok":
                raise Environment(tr("{name} is damaged and was not put back.", name=path.name))
    finally:
        connection.close()


def _replace(backup: Path, path: Path) -> Path | None:
    partial = path.with_name(f".{path.name}.partial")
    try:
        shutil.copyfile(backup, partial)
        _sync(partial)
        before = None
        if path.exists():
            stamp = now().strftime(_STAMP)
            before = path.with_name(f"{path.stem} before restoring {stamp}{path.suffix}")
            for ending in ("", "-wal", "-shm"):
                part = path.with_name(path.name + ending)
                if part.exists():
                    os.replace(part, before.with_name(before.name + ending))
        os.replace(partial, path)
        return before
    finally:
        partial.unlink(missing_ok=True)


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _remove(path: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
