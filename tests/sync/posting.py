"""Writing, forging and refusing packages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from models.errors import Refused
from models.journal.peers import own_card, peer
from models.journal.sending import make_parcel
from models.journal.state import state
from models.journal.store import Store
from models.journal.wire import Parcel
from models.sync.container import Header, write_container
from models.sync.package import look_into, read_package, write_package
from models.sync.parcels import encode_parcel
from tests.sync.office import uuid_of

BOTH = (0, 1)


def added(store: Store, name: str) -> str:
    """Note an organisation that both agencies see; its uuid."""
    with store.change("Organisation added") as change:
        record = change.create("organisation", {"name": name}, shared=True)
        return change.reader.uuid_of(record)


def names(store: Store) -> list[str]:
    with store.reading() as reader:
        return [row[0] for row in reader.rows("SELECT name FROM organisation ORDER BY name")]


def contents(store: Store) -> dict[str, object]:
    with store.reading() as reader:
        return state(reader)


def sent(store: Store, other: Store, path: Path) -> Path:
    write_package(store, path, uuid_of(other))
    return path


def forged(
    store: Store,
    other: Store,
    path: Path,
    *,
    secret: bytes | None = None,
    parcel: Callable[[Parcel], Parcel] = lambda parcel: parcel,
    header: Callable[[Header], Header] = lambda header: header,
) -> Path:
    """A package as somebody would write it who has the program's source and this laptop."""
    with store.reading() as reader:
        card, key = own_card(reader), peer(reader, uuid_of(other)).recipient
        content = parcel(make_parcel(reader, BOTH, {}))
    head = Header(card.uuid, card.sign_public, uuid_of(other), BOTH, {}, len(content.commits), 0)
    seed = secret or store.identity.secret
    write_container(path, header(head), encode_parcel(content), seed, key)
    return path


def refused(store: Store, path: Path) -> str:
    """The sentence with which a file is refused, by preview and reading; nothing is changed."""
    before = contents(store)
    with pytest.raises(Refused) as looking:
        look_into(store, path)
    with pytest.raises(Refused) as reading:
        read_package(store, path)
    assert contents(store) == before
    assert looking.value.sentence == reading.value.sentence
    assert reading.value.sentence.endswith(".")
    assert "\n" not in reading.value.sentence
    return reading.value.sentence
