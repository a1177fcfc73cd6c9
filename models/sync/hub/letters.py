"""Letters: what a laptop says of itself at the hub, signed: whom it knows, and what it has.

A letter is believed when its key is that of a laptop that is trusted here. That way a laptop that
was restored from a backup, and so has a new id, is still known, and trust spreads as it does in
packages: of one's own agency a letter vouches for all, of the other for its own laptops.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

import msgpack

from models.clock import now
from models.errors import Refused
from models.journal.contexts import Vector, head_vector
from models.journal.peers import (
    Peer,
    Trust,
    acknowledge,
    know,
    known_replicas,
    own_card,
    own_uuid,
    peers,
)
from models.journal.wire import WireReplica
from models.language import tr
from models.sync.columns import MalformedError
from models.sync.hub import calls
from models.sync.hub.calls import Posted
from models.sync.hub.contact import Contact
from models.sync.hub.standing import shown
from models.sync.parcels import read_bytes, read_text, read_vector, unpack
from models.sync.signing import SIGNATURE_BYTES, sign, signed_by

FORMAT = 1
SHARED = 1
_PURPOSE = b"handschlag hub letter 1\n"
_MOST, _WORD, _LABEL = 10_000, 200, 10_000
_LATEST = 2**43
"""Milliseconds: the year 2248."""


@dataclass(frozen=True, slots=True)
class Letter:
    """Author, when (UTC), whom it knows, what it has of the streams of this scope."""

    author: WireReplica
    moment: datetime
    known: tuple[WireReplica, ...]
    head: Vector


def write_letters(contact: Contact) -> None:
    """Leave a letter in each scope; the private one says nothing to the other agency."""
    reader = contact.reader
    own = own_uuid(reader)
    cards = known_replicas(reader)
    head = head_vector(reader)
    trusted = {one.uuid for one in peers(reader) if one.trusted >= Trust.VOUCHED}
    author = next(card for card in cards if card.uuid == own)
    # Also what this laptop was called before it was restored: others need those streams too.
    known = [
        card
        for card in cards
        if card.uuid in trusted or (card.sign_public == author.sign_public and card.uuid != own)
    ]
    for scope in (0, 1):
        document = [
            FORMAT,
            scope,
            int(now().timestamp() * 1000),
            _row(author),
            [_row(card) for card in known],
            {name: upto for name, upto in head.items() if name.endswith(f"/{scope}")},
        ]
        content = bytes(msgpack.packb(document))
        signature = sign(contact.store.identity.secret, _PURPOSE, content)
        calls.write_letter(contact.hub, own, scope, signature + content)


def read_letters(contact: Contact) -> list[str]:
    """Get to know laptops by the letters of those one trusts; returns what to tell people."""
    waiting = [one for one in map(_opened, calls.letters(contact.hub)) if one is not None]
    notices: list[str] = []
    believed: list[Letter] = []
    keys = _keys(contact)
    # A letter may introduce the author of another one.
    while sound := [one for one in waiting if keys.get(_name(one.author)) is True]:
        waiting = [one for one in waiting if one not in sound]
        believed += [one for one in sound if _take_over(contact, one, notices)]
        keys = _keys(contact)
    _note(contact, believed)
    strangers = {one.author.uuid: one.author for one in waiting if _name(one.author) not in keys}
    for card in strangers.values():
        notices.append(
            tr("The laptop “{label}” uses the hub, but is not known here. Exchange cards with it, "
               "so that its changes are taken over.", label=shown(card.label))
        )  # fmt: skip
    return notices


def _name(card: WireReplica) -> tuple[bytes, str]:
    return card.sign_public, card.agency


def _keys(contact: Contact) -> dict[tuple[bytes, str], bool]:
    """Signing keys and agencies of laptops: True when one of theirs is trusted and none revoked.

    Keys of laptops that were only heard of are left out.
    """
    others = peers(contact.reader)
    found = {_name(own_card(contact.reader)): True}
    for one in others:
        if one.trusted >= Trust.VOUCHED:
            found.setdefault((one.sign_public, one.agency), True)
    for one in others:
        if one.trusted is Trust.REVOKED:
            found[one.sign_public, one.agency] = False
    return found


def _take_over(contact: Contact, letter: Letter, notices: list[str]) -> bool:
    """Get to know author and laptops of a trusted letter; False when a key is another one."""
    store, author = contact.store, letter.author
    known = {one.uuid: one for one in peers(contact.reader)}
    new: list[tuple[WireReplica, Trust]] = []
    for card in (author, *letter.known):
        vouched = author.agency in (store.identity.agency, card.agency)
        trust = Trust.VOUCHED if vouched else Trust.KNOWN
        there = known.get(card.uuid)
        if card.uuid != store.identity.replica[1] and not _is_known(there, card, trust):
            new.append((card, trust))
    if not new:
        return True
    try:
        with store.absorbing() as raw:
            for card, trust in new:
                know(raw, card, trust)
    except Refused as failure:
        notices.append(failure.sentence)
        return False
    return True


def _is_known(there: Peer | None, card: WireReplica, trust: Trust) -> bool:
    if there is None or (there.sign_public, there.agency) != _name(card):
        return False
    if there.trusted is Trust.REVOKED or card.recipient in ("", there.recipient):
        return there.trusted >= trust or there.trusted is Trust.REVOKED
    # Only a card brings another key to seal for to a laptop that is trusted.
    return there.trusted >= Trust.VOUCHED and there.recipient != ""


def _note(contact: Contact, letters: list[Letter]) -> None:
    """Keep what the authors of letters have, and that they were heard of."""
    known = {one.uuid: one for one in peers(contact.reader)}
    for uuid in dict.fromkeys(letter.author.uuid for letter in letters):
        if uuid not in known:
            continue
        peer = known[uuid]
        theirs = [letter for letter in letters if letter.author.uuid == uuid]
        head = {name: upto for letter in theirs for name, upto in letter.head.items()}
        last = max(letter.moment for letter in theirs)
        later = peer.exchanged is None or last > peer.exchanged
        if later or any(upto > peer.acknowledged.get(name, 0) for name, upto in head.items()):
            acknowledge(contact.store, uuid, head)


def _opened(posted: Posted) -> Letter | None:
    """The letter, if it is whole and signed by the key it names; None otherwise."""
    signature, content = posted.letter[:SIGNATURE_BYTES], posted.letter[SIGNATURE_BYTES:]
    try:
        letter = _read(posted, content)
    except MalformedError:
        return None
    if not signed_by(letter.author.sign_public, signature, _PURPOSE, content):
        return None
    return letter


def _read(posted: Posted, content: bytes) -> Letter:
    document = unpack(content)
    if not isinstance(document, list) or len(document) != 6 or document[0] != FORMAT:
        raise MalformedError("letter")
    _, scope, moment, author, known, head = document
    if scope != posted.scope or type(moment) is not int or not 0 <= moment < _LATEST:
        raise MalformedError("letter")
    if not isinstance(known, list) or len(known) > _MOST:
        raise MalformedError("letter")
    card = _card(author)
    # The hub knows which login it came by; its agency cannot be claimed.
    if card.uuid != posted.replica or card.agency != posted.agency:
        raise MalformedError("letter of another laptop")
    vector = {name: upto for name, upto in read_vector(head).items() if name.endswith(f"/{scope}")}
    return Letter(
        card, datetime.fromtimestamp(moment / 1000, UTC), tuple(map(_card, known)), vector
    )


def _row(card: WireReplica) -> list[object]:
    return [card.uuid, card.agency, card.label, card.sign_public, card.recipient]


def _card(content: object) -> WireReplica:
    if not isinstance(content, list) or len(content) != 5:
        raise MalformedError("card")
    uuid, agency, label, key, recipient = content
    return WireReplica(
        read_bytes(uuid, 16),
        read_text(agency, _WORD),
        read_text(label, _LABEL),
        read_bytes(key, 32),
        read_text(recipient, _WORD),
    )
