"""Opening the database that a command is about, and closing it whatever happens."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from models.commands.arguments import Options
from models.database.reader import Reader
from models.journal.store import Store
from models.services.setup import open_store


@contextmanager
def opened(options: Options) -> Iterator[Store]:
    """The store of the database named; raises `Environment`."""
    store = open_store(options.database, key_file=options.key_file)
    try:
        yield store
    finally:
        store.close()


@contextmanager
def reading(options: Options) -> Iterator[tuple[Store, Reader]]:
    """The store and a reader of it."""
    with opened(options) as store, store.reading() as reader:
        yield store, reader
