"""The envelope of a commit: packed, compressed, and sealed when its stream is private.

    b"H" kind content            kind 0 compressed, 1 not compressed
    b"H" kind epoch nonce sealed kind 2 the same as a whole, ChaCha20-Poly1305

What is sealed is bound to its place: stream, sequence and hash are authenticated with it.
"""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from dataclasses import dataclass

import msgpack

from models.errors import Refused
from models.journal.wire import WireCommit
from models.language import tr
from models.sync.columns import MalformedError
from models.sync.commit_columns import pack_commits
from models.sync.compression import TooDenseError, compress, decompress, missing_bytes
from models.sync.hub.calls import Item
from models.sync.packed_commits import PackedCommits
from models.sync.parcels import unpack

_MARK, _COMPRESSED, _PLAIN, _SEALED = b"H", 0, 1, 2
_EPOCH, _NONCE = 4, 12


class NoKeyError(Exception):
    """An envelope was sealed when this laptop was not among the recipients."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a commit stands in its stream."""

    stream: str
    seq: int
    prev: bytes
    hash: bytes

    @property
    def bound(self) -> bytes:
        """What a sealed envelope is bound to."""
        return f"handschlag hub 1\n{self.stream}\n{self.seq}\n".encode() + self.hash


def place_of(item: Item) -> Place:
    """The place of a commit that came from the hub."""
    return Place(item.stream, item.seq, item.prev, item.hash)


def close_envelope(commit: WireCommit, place: Place, key: tuple[int, bytes] | None) -> bytes:
    """The envelope of a commit; `key` is epoch and secret when the stream is private."""
    packed = bytes(msgpack.packb(pack_commits([commit], _before(place))))
    small = compress(packed)
    # What is denser than a reader accepts stays as it is.
    dense = missing_bytes(len(packed), len(small)) > 0
    inner = bytes([_PLAIN if dense else _COMPRESSED]) + (packed if dense else small)
    if key is None:
        return _MARK + inner
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    epoch, secret = key
    nonce = os.urandom(_NONCE)
    sealed = ChaCha20Poly1305(secret).encrypt(nonce, inner, place.bound)
    return _MARK + bytes([_SEALED]) + epoch.to_bytes(_EPOCH) + nonce + sealed


def open_envelope(item: Item, key_of: Callable[[str, int], bytes | None]) -> WireCommit:
    """The commit in an envelope; `key_of` gives the secret of a stream and epoch.

    Raises `NoKeyError` without a key, `Refused` for everything that is not what it should be.
    """
    try:
        commit = _read(item, key_of)
        if (commit.stream, commit.seq) != (item.stream, item.seq):
            raise MalformedError("another commit")
    except (MalformedError, TooDenseError, ValueError) as fault:
        raise Refused(tr("A change at the hub is damaged or was altered.")) from fault
    return commit


def _read(item: Item, key_of: Callable[[str, int], bytes | None]) -> WireCommit:
    content = item.envelope
    if content[:1] != _MARK or len(content) < 2:
        raise MalformedError("no envelope")
    if (content[1] == _SEALED) != (item.scope == 0):
        raise MalformedError("private means sealed")
    inner = _unseal(item, key_of) if content[1] == _SEALED else content[1:]
    if inner[:1] == bytes([_PLAIN]):
        packed = inner[1:]
    elif inner[:1] == bytes([_COMPRESSED]):
        packed = bytes(decompress(io.BytesIO(inner[1:]), len(inner) - 1))
    else:
        raise MalformedError("kind of envelope")
    commits = PackedCommits(unpack(packed), _before(place_of(item)))
    if len(commits) != 1:
        raise MalformedError("not one commit")
    return commits[0]


def _unseal(item: Item, key_of: Callable[[str, int], bytes | None]) -> bytes:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    content = memoryview(item.envelope)[2:]
    epoch = int.from_bytes(content[:_EPOCH])
    nonce = bytes(content[_EPOCH : _EPOCH + _NONCE])
    secret = key_of(item.stream, epoch)
    if secret is None:
        raise NoKeyError(item.stream)
    try:
        return ChaCha20Poly1305(secret).decrypt(
            nonce, bytes(content[_EPOCH + _NONCE :]), place_of(item).bound
        )
    except InvalidTag as fault:
        raise MalformedError("sealed otherwise") from fault


def _before(place: Place) -> dict[str, tuple[int, bytes]]:
    return {place.stream: (place.seq - 1, place.prev)}
