"""The way to the data of one database: read at once, written as soon as somebody wants to.

Opening for writing locks the file, checks it and loads the journal; a list of contacts is on the
screen before that.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from models.database import cipher
from models.database.current import can_be_read
from models.database.keys import find_key
from models.database.reader import Reader
from models.journal.replica import Identity, load_identity

if TYPE_CHECKING:  # loaded with the first change
    from models.journal.store import Store


class Access:
    """An open database; `store` belongs to the writer thread, each reader to one thread."""

    def __init__(
        self, path: Path, key: bytes, identity: Identity, store: Store | None = None
    ) -> None:
        self.path = path
        self._key, self._identity, self._store = key, identity, store

    @classmethod
    def of_store(cls, store: Store) -> Access:
        """The access of a store that is open already."""
        return cls(store.path, store.database.key, store.identity, store)

    @property
    def identity(self) -> Identity:
        """Agency, staff and replica."""
        return self._store.identity if self._store is not None else self._identity

    @property
    def key(self) -> bytes:
        """The key of the file."""
        return self._key

    def reader(self) -> Reader:
        """A new reading connection; the caller closes it."""
        return Reader(cipher.connect(self.path, self._key, cipher.salt_of(self.path)))

    def store(self) -> Store:
        """The store, opened when it is first asked for; raises `Environment`."""
        if self._store is None:
            from models.services.setup import open_store

            self._store = open_store(self.path, key=self._key)
        return self._store

    def close(self) -> None:
        """Close the store."""
        if self._store is not None:
            self._store.close()
            self._store = None


def look_into(path: Path) -> Access | None:
    """The access to a database that can be read as it is; None when opening it has more to do.

    Raises `Environment` when it cannot be read at all.
    """
    salt = cipher.salt_of(path)
    key = find_key(salt)
    if key is None:
        return None
    connection = cipher.connect(path, key, salt)
    try:
        with cipher.faults(path):
            return Access(path, key, load_identity(connection)) if can_be_read(connection) else None
    finally:
        connection.close()
