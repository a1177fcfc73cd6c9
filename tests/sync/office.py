"""Laptops of both agencies that know each other, copied from templates made once."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from models.journal.peers import trust
from models.journal.store import Store
from models.services.incarnation import HOME
from models.services.setup import create_store, open_store
from models.sync.card import card_of

STAFF = {"jana": "swf", "ben": "swf", "cem": "do"}


def open_laptop(folder: Path, name: str, *, strangers: bool = False) -> Store:
    """A copy of the laptop of jana (swf), ben (swf) or cem (do); strangers know nobody."""
    database, key = _templates(strangers)[name]
    path = folder / f"{name}.db"
    path.write_bytes(database)
    (folder / f"{name}.key").write_bytes(key)
    return reopen_laptop(folder, name)


def reopen_laptop(folder: Path, name: str) -> Store:
    """The laptop of this name in a folder."""
    return open_store(folder / f"{name}.db", key_file=folder / f"{name}.key")


def uuid_of(store: Store) -> bytes:
    """The id of a laptop."""
    return store.identity.replica[1]


@cache
def _templates(strangers: bool) -> dict[str, tuple[bytes, bytes]]:
    with tempfile.TemporaryDirectory(prefix="handschlag-office-") as name:
        folder = Path(name)
        stores = {
            staff: create_store(
                folder / f"{staff}.db", agency, staff.title(), key_file=folder / f"{staff}.key"
            ).store
            for staff, agency in STAFF.items()
        }
        for store in stores.values():
            for other in stores.values() if not strangers else ():
                if other is not store:
                    trust(store, card_of(other))
        for store in stores.values():
            # Otherwise each copy would notice that it is one, and take a new name.
            with store.absorbing() as raw:
                raw.execute("DELETE FROM local WHERE key = ?", (HOME,))
            store.close()
        return {
            staff: ((folder / f"{staff}.db").read_bytes(), (folder / f"{staff}.key").read_bytes())
            for staff in STAFF
        }
