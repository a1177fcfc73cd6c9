"""A parcel of commits as bytes, and back; whatever the bytes are, it is a parcel or `Refused`."""

from __future__ import annotations

from typing import Any

import msgpack

from models.errors import Refused
from models.journal.contexts import Vector
from models.journal.wire import SCOPE_NAMES, Parcel, WireReplica
from models.language import tr
from models.sync.columns import MalformedError
from models.sync.commit_columns import pack_commits
from models.sync.packed_commits import HIGHEST, STREAM, PackedCommits

MOST_LAPTOPS = 10_000
_MOST_STREAMS = 2 * MOST_LAPTOPS
_HASH, _LABEL, _WORD = 32, 10_000, 200
_KEYS = {"sender", "replicas", "head", "prev", "digests", "commits"}


def encode_parcel(parcel: Parcel) -> bytes:
    """The parcel as bytes; compression makes a tenth of them."""
    document = {
        "sender": parcel.sender,
        "replicas": [
            [one.uuid, one.agency, one.label, one.sign_public, one.recipient]
            for one in parcel.replicas
        ],
        "head": parcel.head,
        "prev": [[name, sequence, value] for name, (sequence, value) in parcel.prev.items()],
        "digests": parcel.digests,
        "commits": pack_commits(parcel.commits, parcel.prev),
    }
    return bytes(msgpack.packb(document))


def decode_parcel(content: bytes | memoryview) -> Parcel:
    """The parcel in these bytes; raises `Refused` when they are none."""
    try:
        document = unpack(content)
        if not isinstance(document, dict) or document.keys() != _KEYS:
            raise MalformedError("parts of a parcel")
        before = _before(document["prev"])
        return Parcel(
            read_bytes(document["sender"], 16),
            tuple(map(_replica, _list(document["replicas"], MOST_LAPTOPS))),
            read_vector(document["head"]),
            before,
            _digests(document["digests"]),
            PackedCommits(document["commits"], before),
        )
    except MalformedError as fault:
        raise Refused(
            tr("The content of this package cannot be read. Ask for a new one.")
        ) from fault


def unpack(content: bytes | memoryview) -> Any:
    """One msgpack value, without types of others; raises `MalformedError`."""
    try:
        return msgpack.unpackb(
            content, strict_map_key=True, ext_hook=_no_others, max_ext_len=0, timestamp=0
        )
    except (ValueError, TypeError, OverflowError, msgpack.UnpackException) as fault:
        raise MalformedError("msgpack") from fault


def read_vector(content: object) -> Vector:
    """A version vector; raises `MalformedError`."""
    if not isinstance(content, dict) or len(content) > _MOST_STREAMS:
        raise MalformedError("vector")
    for name, upto in content.items():
        _check_stream(name, upto)
    return content


def read_bytes(content: object, length: int) -> bytes:
    """So many bytes; raises `MalformedError`."""
    if not isinstance(content, bytes) or len(content) != length:
        raise MalformedError("bytes of another length")
    return content


def read_text(content: object, longest: int) -> str:
    """A text of at most so many characters; raises `MalformedError`."""
    if not isinstance(content, str) or len(content) > longest:
        raise MalformedError("not a text")
    return content


def _replica(content: object) -> WireReplica:
    uuid, agency, label, sign_public, recipient = _exactly(content, 5)
    return WireReplica(
        read_bytes(uuid, 16),
        read_text(agency, _WORD),
        read_text(label, _LABEL),
        read_bytes(sign_public, 32),
        read_text(recipient, _WORD),
    )


def _before(content: object) -> dict[str, tuple[int, bytes]]:
    found = {}
    for one in _list(content, _MOST_STREAMS):
        name, sequence, value = _exactly(one, 3)
        _check_stream(name, sequence)
        found[name] = (sequence, read_bytes(value, _HASH))
    return found


def _digests(content: object) -> dict[str, str]:
    if not isinstance(content, dict) or not content.keys() <= set(SCOPE_NAMES.values()):
        raise MalformedError("digests")
    return {name: read_text(digest, _WORD) for name, digest in content.items()}


def _check_stream(name: object, sequence: object) -> None:
    if not isinstance(name, str) or not STREAM.fullmatch(name):
        raise MalformedError("name of a stream")
    if type(sequence) is not int or not 0 <= sequence <= HIGHEST:
        raise MalformedError("sequence")


def _list(content: object, most: int) -> list[Any]:
    if not isinstance(content, list) or len(content) > most:
        raise MalformedError("list")
    return content


def _exactly(content: object, length: int) -> list[Any]:
    if not isinstance(content, list) or len(content) != length:
        raise MalformedError("list")
    return content


def _no_others(code: int, _content: bytes) -> Any:
    raise ValueError(code)
