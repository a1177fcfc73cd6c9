"""Where this laptop exchanges with the others without a file in hand: drop folder and hub.

Both are local matters inside the encrypted database, as an address may hold a password.
"""

from __future__ import annotations

from pathlib import Path

from models.database.reader import Reader
from models.errors import Refused
from models.journal.replica import keep_local, local_value
from models.journal.store import Store
from models.language import tr

_FOLDER, _HUB = "drop_folder", "hub"
LONGEST = 2_000
"""Characters of an address."""


def drop_folder(reader: Reader) -> Path | None:
    """The folder the others read from and write to, None when none was chosen."""
    value = local_value(reader.connection, _FOLDER)
    return Path(value.decode()) if value else None


def keep_drop_folder(store: Store, folder: Path | None) -> None:
    """Choose the drop folder, or none; raises `Refused` when it is no folder."""
    if folder is not None and not folder.is_dir():
        raise Refused(tr("{folder} is not a folder that can be reached.", folder=folder))
    _keep(store, _FOLDER, str(folder.absolute()) if folder else "")


def hub_address(reader: Reader) -> str:
    """The address of the hub, empty when none was named."""
    value = local_value(reader.connection, _HUB)
    return value.decode() if value else ""


def keep_hub_address(store: Store, address: str) -> None:
    """Name the hub, or none; raises `Refused` for what is no address or no safe one."""
    address = address.strip()
    if address:
        from models.sync.hub.address import parse_address

        parse_address(address[:LONGEST])
    _keep(store, _HUB, address[:LONGEST])


def hub_shown(address: str) -> str:
    """What may be shown of the address of a hub: never a password."""
    if not address:
        return ""
    from models.sync.hub.address import parse_address

    try:
        return parse_address(address).shown
    except Refused as refusal:
        # What was taken once may be refused by a newer program; changing it must stay possible.
        return refusal.sentence


def _keep(store: Store, key: str, value: str) -> None:
    with store.exclusive():
        keep_local(store.database.writer, key, value.encode())
