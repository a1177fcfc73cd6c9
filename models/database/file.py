"""A database file that this program holds: its lock, its key and its connections."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from models.database import cipher
from models.database.identity import random_bytes
from models.database.keys import find_key, keep_key, new_key, read_key_file, write_key_file
from models.database.lock import lock_database
from models.database.reader import Reader
from models.errors import Environment, Refused
from models.language import tr

if TYPE_CHECKING:
    from sqlalchemy import Engine


class Database:
    """An open database file; `writer` is the one connection that writes."""

    def __init__(self, path: Path, key: bytes, salt: bytes) -> None:
        """Lock the file and open its writing connection; raises `Environment`."""
        self.path = path
        self.key = key
        self.salt = salt
        self._lock = lock_database(path)
        try:
            self.writer = cipher.connect(path, key, salt, writer=True)
        except BaseException:
            self._lock.release()
            raise

    def reader(self) -> Reader:
        """A new connection that only reads; the caller closes it."""
        return Reader(cipher.connect(self.path, self.key, self.salt))

    @cached_property
    def engine(self) -> Engine:
        """SQLAlchemy on the writing connection; imported when first asked for."""
        from models.database.engine import engine_on

        return engine_on(self.writer)

    def close(self) -> None:
        """Close the writing connection and let other programs at the file."""
        try:
            if "engine" in self.__dict__:
                self.engine.dispose()
            self.writer.close()
        finally:
            self._lock.release()


def new_database(path: Path, key_file: Path | None = None) -> tuple[Database, str | None]:
    """An empty encrypted file and a notice when there is no keyring; refuses an existing file."""
    if path.exists():
        raise Refused(tr("{name} exists already. Choose another name or open it.", name=path.name))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise Environment(tr("The folder {path} cannot be made.", path=path.parent)) from fault
    key, salt = new_key(), random_bytes(cipher.SALT_BYTES)
    if key_file is None:
        notice = keep_key(salt, key)
    else:
        notice = None
        if key_file.exists():
            key = read_key_file(key_file)
        else:
            write_key_file(key_file, key)
    return Database(path, key, salt), notice


def open_database(path: Path, key: bytes | None = None, key_file: Path | None = None) -> Database:
    """An existing database with the key given, in the file given, or kept for this user."""
    if not path.exists():
        raise Environment(tr("{name} does not exist. Create a database first.", name=path.name))
    salt = cipher.salt_of(path)
    try:
        path.open("r+b").close()
    except PermissionError as fault:
        raise cipher.write_protected(path) from fault
    if key_file is not None:
        key = read_key_file(key_file)
    key = key or find_key(salt)
    if key is None:
        raise Environment(
            tr("The key of {name} is not on this computer. Enter the recovery code.",
               name=path.name)
        )  # fmt: skip
    return Database(path, key, salt)
