"""The keys that private streams are sealed with: one a stream and epoch, wrapped by age.

Each is wrapped for every trusted laptop of the agency, so that one that joins later needs the
keys alone, not all envelopes anew. Its writer signs it: otherwise whoever runs the hub could put
a key of their own in its place and read what is sealed with it from then on. Decision 0051.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping

from models.errors import Refused
from models.journal.peers import Trust, own_card, peers
from models.sync.hub import calls
from models.sync.hub.calls import StreamKey
from models.sync.hub.contact import Contact
from models.sync.sealing import is_recipient, seal_for, unseal
from models.sync.signing import SIGNATURE_BYTES, sign, signed_by

PRIVATE = 0
_PURPOSE = b"handschlag hub stream key 1\n"
_KEY = 32


class Keys:
    """The keys this laptop can open, and whom they are wrapped for."""

    def __init__(self, contact: Contact, secret: str) -> None:
        """Fetch the wrapped keys of the agency's streams; open those for this laptop's secret."""
        self._hub = contact.hub
        self._own = secret
        self._secret = contact.store.identity.secret
        card = own_card(contact.reader)
        self._public, self._recipient = card.sign_public, card.recipient
        others = [one for one in peers(contact.reader) if one.agency == card.agency]
        self._recipients = {self._recipient} | {
            one.recipient
            for one in others
            if one.trusted >= Trust.VOUCHED and is_recipient(one.recipient)
        }
        # Whom somebody revoked has the keys of all epochs before, whatever the hub says.
        self._lowest = 1 + sum(one.trusted is Trust.REVOKED for one in others)
        self._signed: dict[tuple[str, int], bytes] = {}
        self._wrapped_for: dict[tuple[str, int], set[str]] = {}
        self._take(calls.keys(contact.hub))

    def key_of(self, stream: str, epoch: int) -> bytes | None:
        """The key of a stream and epoch, None when it is not wrapped for this laptop."""
        signed = self._signed.get((stream, epoch))
        return signed[:_KEY] if signed else None

    def key_to_seal(self, replica: bytes) -> tuple[int, bytes]:
        """Epoch and key for an own stream; a new one after somebody was revoked."""
        stream = f"{replica.hex()}/{PRIVATE}"
        epochs = [epoch for name, epoch in self._wrapped_for if name == stream]
        for epoch in sorted(epochs, reverse=True):
            signed = self._signed.get((stream, epoch))
            if epoch >= self._lowest and signed and self._is_ours(stream, epoch, signed):
                return epoch, signed[:_KEY]
        epoch = max([0, *epochs, self._lowest - 1]) + 1
        key = os.urandom(_KEY)
        signed = key + sign(self._secret, _PURPOSE, _named(stream, epoch, key))
        self._write(replica, epoch, signed, self._recipients)
        return epoch, key

    def hand_on(self) -> None:
        """Wrap every key that is known here for the trusted laptops that lack it."""
        for (stream, epoch), signed in list(self._signed.items()):
            lacking = self._recipients - self._wrapped_for[stream, epoch]
            if lacking:
                self._write(bytes.fromhex(stream.partition("/")[0]), epoch, signed, lacking)

    def _take(self, found: Iterable[StreamKey]) -> None:
        for one in found:
            place = (f"{one.replica.hex()}/{one.scope}", one.epoch)
            self._wrapped_for.setdefault(place, set()).add(one.recipient)
            if one.recipient == self._recipient:
                signed = self._opened(one.wrapped)
                if signed:
                    self._signed[place] = signed

    def _opened(self, wrapped: bytes) -> bytes | None:
        try:
            signed = unseal(self._own, wrapped, "hub").read()
        except Refused:
            return None
        return signed if len(signed) == _KEY + SIGNATURE_BYTES else None

    def _is_ours(self, stream: str, epoch: int, signed: bytes) -> bool:
        key, signature = signed[:_KEY], signed[_KEY:]
        return signed_by(self._public, signature, _PURPOSE, _named(stream, epoch, key))

    def _write(self, replica: bytes, epoch: int, signed: bytes, recipients: set[str]) -> None:
        wrapped: Mapping[str, bytes] = {one: seal_for(one, signed) for one in sorted(recipients)}
        calls.write_keys(self._hub, replica, epoch, wrapped.items())
        place = (f"{replica.hex()}/{PRIVATE}", epoch)
        self._signed[place] = signed
        self._wrapped_for.setdefault(place, set()).update(recipients)


def _named(stream: str, epoch: int, key: bytes) -> bytes:
    return f"{stream}\n{epoch}\n".encode() + key
