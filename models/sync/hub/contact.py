"""A laptop and a hub that talk to each other."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from models.database.reader import Reader
from models.journal.store import Store
from models.sync.hub.address import parse_address
from models.sync.hub.connection import Connection


@dataclass(frozen=True, slots=True)
class Contact:
    """The database, one reader of it for the whole exchange, and the connection to the hub."""

    store: Store
    reader: Reader
    hub: Connection


@contextmanager
def contact(store: Store, url: str) -> Iterator[Contact]:
    """Connect to the hub of an address; raises `Refused`, `Environment`."""
    with Connection(parse_address(url)) as hub, store.reading() as reader:
        yield Contact(store, reader, hub)
