"""A laptop's card, `*.handschlag-karte`: who it is and its public keys, signed by itself.

Text in JSON, so that IT departments see that nothing secret is in it. The signature shows that
the file is whole and made by the owner of the key; that the key is that of the right laptop is
shown by the six words, compared by phone.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from models.errors import Refused
from models.fields.text import clean
from models.journal.peers import Trust, own_card, peers, trust
from models.journal.store import Store
from models.journal.wire import WireReplica
from models.language import tr
from models.records.governance import AGENCIES
from models.saving import save_whole
from models.sync.files import read_limited
from models.sync.fingerprint import canonical
from models.sync.sealing import is_recipient, own_secret
from models.sync.signing import sign, signed_by

ENDING = ".handschlag-karte"
VERSION = 1
LARGEST = 16 * 1024
"""Bytes of a file that is read as a card."""
_LABEL = 200
_PURPOSE = b"handschlag-karte-1\n"
_MARK = "handschlag_card"
_KEYS = {_MARK, "replica", "agency", "label", "sign_public", "recipient", "signature"}


def card_of(store: Store) -> WireReplica:
    """The card of this laptop, its name fit to be read on another one."""
    own_secret(store)
    with store.reading() as reader:
        card = own_card(reader)
    label = clean(card.label)[:_LABEL].strip() or "Handschlag"
    return WireReplica(card.uuid, card.agency, label, card.sign_public, card.recipient)


def write_card(store: Store, path: Path) -> WireReplica:
    """Write the card of this laptop as a whole file and return it; raises `Environment`."""
    card = card_of(store)
    document = {
        _MARK: VERSION,
        **json.loads(canonical(card)),
        "signature": sign(store.identity.secret, _PURPOSE, canonical(card)).hex(),
    }
    save_whole(path, json.dumps(document, ensure_ascii=False, indent=1).encode() + b"\n")
    return card


def read_card(path: Path) -> WireReplica:
    """The card in a file; raises `Refused` when it is none, is damaged or was changed."""
    document = _document(path)
    try:
        card = WireReplica(
            _bytes(document, "replica", 16),
            _text(document, "agency", 20),
            _text(document, "label", _LABEL),
            _bytes(document, "sign_public", 32),
            _text(document, "recipient", 100),
        )
        signature = _bytes(document, "signature", 64)
    except _NotThatError as fault:
        raise _damaged(path) from fault
    if card.agency not in {choice.code for choice in AGENCIES}:
        raise Refused(
            tr("“{name}” is from an agency that this version of the program does not know.",
               name=path.name)
        )  # fmt: skip
    if not is_recipient(card.recipient):
        raise _damaged(path)
    if not signed_by(card.sign_public, signature, _PURPOSE, canonical(card)):
        raise _damaged(path)
    return card


def check_card(store: Store, card: WireReplica) -> None:
    """Raise `Refused` when this card cannot be trusted: the own one, or other keys than known."""
    if card.uuid == store.identity.replica[1]:
        raise Refused(tr("This is the card of this laptop. Give it to the others."))
    with store.reading() as reader:
        known = {peer.uuid: peer for peer in peers(reader)}.get(card.uuid)
        key = reader.value("SELECT sign_public FROM replica WHERE uuid = ?", (card.uuid,))
    other_key = key is not None and bytes(key) != card.sign_public
    # What others say of a laptop yields to its card; its own card from before does not.
    other_recipient = (
        known is not None
        and known.trusted is Trust.TRUSTED
        and known.recipient not in ("", card.recipient)
    )
    if other_key or other_recipient:
        raise Refused(
            tr("This card has other keys than the laptop of the same number that is known here. "
               "Call the person: the card may be forged.")
        )  # fmt: skip


def trust_card(store: Store, card: WireReplica) -> None:
    """Exchange with the laptop of this card from now on; raises `Refused` like `check_card`."""
    check_card(store, card)
    trust(store, card)


class _NotThatError(Exception):
    """A part of the document is missing or of another form."""


def _document(path: Path) -> dict[str, Any]:
    content = read_limited(path, LARGEST)
    try:
        document = json.loads(content.decode("utf-8-sig"), object_pairs_hook=_once)
    except (ValueError, RecursionError) as fault:
        raise _no_card(path) from fault
    version = document.get(_MARK) if isinstance(document, dict) else None
    if type(version) is not int or version < 1:
        raise _no_card(path)
    if version > VERSION:
        raise Refused(
            tr("“{name}” was written by a newer version of the program. Please update this one.",
               name=path.name)
        )  # fmt: skip
    if document.keys() != _KEYS:
        raise _damaged(path)
    return dict(document)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object that says nothing twice: readers would differ on which counts."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key twice")
    return found


def _bytes(document: dict[str, Any], key: str, length: int) -> bytes:
    value = document[key]
    if not isinstance(value, str) or not re.fullmatch(f"[0-9a-f]{{{2 * length}}}", value):
        raise _NotThatError(key)
    return bytes.fromhex(value)


def _text(document: dict[str, Any], key: str, longest: int) -> str:
    value = document[key]
    if not isinstance(value, str) or not 0 < len(value) <= longest or clean(value) != value:
        raise _NotThatError(key)
    return value


def _no_card(path: Path) -> Refused:
    return Refused(
        tr("“{name}” is not the card of a laptop (*{ending}).", name=path.name, ending=ENDING)
    )


def _damaged(path: Path) -> Refused:
    return Refused(
        tr("“{name}” is damaged or was changed. Ask for the card again.", name=path.name)
    )
