"""What the exchange does beside the window; each function runs on the writer or reader thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.progress import Progress
from models.database.reader import Reader

if TYPE_CHECKING:  # loaded with the first exchange
    from models.journal.receiving import Receipt
    from models.journal.store import Store
    from models.journal.wire import WireReplica
    from models.sync.overview import Overview
    from models.sync.package import Summary, Written


@dataclass(frozen=True, slots=True)
class OpenedCard:
    """A card that was read, and its six words."""

    card: WireReplica
    words: Sequence[str]


def read_overview(reader: Reader, progress: Progress) -> Overview:
    """How the exchange stands."""
    from models.sync.overview import overview

    return overview(reader)


def look_at_package(path: Path, store: Store, progress: Progress) -> Summary:
    """What a package would bring; changes nothing."""
    from models.sync.package import look_into

    return look_into(store, path)


def apply_package(path: Path, store: Store, progress: Progress) -> Receipt:
    """Back up, then take a package in."""
    from models.database.backup import back_up_now
    from models.sync.package import read_package

    progress(0)
    back_up_now(store.database, "exchange")
    progress(0)
    return read_package(store, path, progress)


def write_for(recipient: bytes, path: Path, store: Store, progress: Progress) -> Written:
    """Write a package for a laptop."""
    from models.sync.package import write_package

    progress(0)
    return write_package(store, path, recipient)


def save_own_card(path: Path, store: Store, progress: Progress) -> Path:
    """Save the card of this laptop."""
    from models.sync.card import write_card

    write_card(store, path)
    return path


def own_card_of(store: Store, progress: Progress) -> OpenedCard:
    """The card of this laptop."""
    from models.sync.card import card_of
    from models.sync.fingerprint import fingerprint

    card = card_of(store)
    return OpenedCard(card, fingerprint(card))


def open_card(path: Path, store: Store, progress: Progress) -> OpenedCard:
    """The card in a file."""
    from models.sync.card import check_card, read_card
    from models.sync.fingerprint import fingerprint

    card = read_card(path)
    check_card(store, card)
    return OpenedCard(card, fingerprint(card))


def known_card(uuid: bytes, store: Store, progress: Progress) -> OpenedCard:
    """What is known of another laptop as a card; raises `Refused` when it is not enough."""
    from models.journal.peers import peer
    from models.journal.wire import WireReplica
    from models.sync.fingerprint import fingerprint

    with store.reading() as reader:
        one = peer(reader, uuid)
    card = WireReplica(one.uuid, one.agency, one.label, one.sign_public, one.recipient)
    return OpenedCard(card, fingerprint(card))


def trust_card(card: WireReplica, store: Store, progress: Progress) -> None:
    """Trust the laptop of a card."""
    from models.sync import card as cards

    cards.trust_card(store, card)


def revoke_laptop(uuid: bytes, store: Store, progress: Progress) -> None:
    """Trust a laptop no more."""
    from models.journal.peers import revoke

    revoke(store, uuid)


def choose_folder(folder: Path | None, store: Store, progress: Progress) -> None:
    """Use a drop folder, or none."""
    from models.sync.places import keep_drop_folder

    keep_drop_folder(store, folder)


def name_hub(address: str, store: Store, progress: Progress) -> None:
    """Use a hub, or none."""
    from models.sync.places import keep_hub_address

    keep_hub_address(store, address)
