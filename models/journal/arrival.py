"""What arrives is checked before anything is written: form, chain, digests, signatures.

Everything here is a pure function of the parcel; whoever wrote it may be broken or hostile.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from functools import lru_cache

from models.errors import Refused
from models.fields.field import INTEGER_KINDS, Kind
from models.journal.commits import SALT_BYTES, commit_hash, header_of, seal
from models.journal.contexts import Vector
from models.journal.wire import Parcel, WireChange, WireCommit
from models.language import tr
from models.progress import Progress, silent
from models.records.registry import BY_NUMBER

OPERATIONS = frozenset("CUDE")
_STREAM = re.compile(r"[0-9a-f]{32}/[01]")
_ID = re.compile(r"[0-9a-f]{32}")
_LARGEST = 2**63
_LATEST = 2**62
"""No clock beyond the year 4199: whoever has heard of one must still be able to go on from it."""
_LONGEST_WORDS = 2_000
_KINDS = {
    number: {str(field.number): field.kind for field in kind.fields}
    for number, kind in BY_NUMBER.items()
}
_TEXTS = {
    number: frozenset(
        key for key, kind in kinds.items() if kind not in INTEGER_KINDS and kind is not Kind.LINK
    )
    for number, kinds in _KINDS.items()
}


@dataclass(frozen=True, slots=True)
class Arrived:
    """A commit that has arrived: with its hash, the hash before, its digests and its vector."""

    commit: WireCommit
    hash: bytes
    prev: bytes
    digests: tuple[bytes, ...]
    vector: Vector


def chained(parcel: Parcel, progress: Progress = silent) -> dict[str, list[Arrived]]:
    """The commits of a parcel by stream, chained; raises `Refused` for what cannot be true."""
    streams: dict[str, list[Arrived]] = {}
    for place, commit in enumerate(parcel.commits):
        progress(place, len(parcel.commits))
        known = streams.setdefault(commit.stream, [])
        if known:
            seq, prev = known[-1].commit.seq, known[-1].hash
        else:
            seq, prev = parcel.prev.get(commit.stream, (0, b""))
        if commit.seq != seq + 1:
            raise damaged()
        known.append(arrived(commit, prev))
    return streams


def arrived(commit: WireCommit, prev: bytes) -> Arrived:
    """One commit after a hash; raises `Refused` when it is malformed."""
    _check_head(commit)
    vector = _vector(commit)
    digests = tuple(_digest(change) for change in commit.changes)
    row = {
        "seq": commit.seq,
        "clock": commit.clock,
        "tx": commit.tx,
        "author": commit.author,
        "kind": commit.kind,
        "label": commit.label,
        "refers": commit.refers,
        "schema": commit.schema,
        "prev": prev,
    }
    context = hashlib.sha256(commit.context.encode()).digest()
    digest = commit_hash(header_of(commit.replica.hex(), commit.scope, row, context), digests)
    return Arrived(commit, digest, prev, digests, vector)


def check_signature(one: Arrived, public: bytes) -> None:
    """Raise `Refused` when a commit is not signed by this key."""
    if not is_signed(one, public):
        raise Refused(
            tr("A signature in the package is wrong: it was altered or is not from the laptop it "
               "names. Nothing was taken over; ask for it again.")
        )  # fmt: skip


def is_signed(one: Arrived, public: bytes) -> bool:
    """Whether a commit, and with it all before it in its stream, is signed by this key."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(public).verify(one.commit.signature, one.hash)
    except (InvalidSignature, ValueError):
        return False
    return True


def damaged() -> Refused:
    """The sentence for a package that contradicts itself."""
    return Refused(
        tr("The package is damaged or was altered. Nothing was taken over; ask for it again.")
    )


def _check_head(commit: WireCommit) -> None:
    sound = (
        len(commit.replica) == len(commit.tx) == 16
        and commit.scope in (0, 1)
        and 0 < commit.seq < _LARGEST
        and 0 <= commit.clock < _LATEST
        and 0 <= commit.schema < _LARGEST
        and (commit.refers is None or len(commit.refers) == 16)
        and len(commit.author) + len(commit.kind) + len(commit.label) <= _LONGEST_WORDS
    )
    if not sound:
        raise damaged()


def _vector(commit: WireCommit) -> Vector:
    vector = _read_vector(commit.context)
    if vector.get(commit.stream, 0) >= commit.seq:
        raise Refused(
            tr("The package claims to have seen its own future. Nothing was taken over; "
               "ask for it again.")
        )  # fmt: skip
    return vector


@lru_cache(maxsize=64)
def _read_vector(text: str) -> Vector:
    """Whoever works alone for weeks writes the same context again and again."""
    try:
        vector = json.loads(text)
        canonical = json.dumps(vector, sort_keys=True, separators=(",", ":"))
    except (ValueError, RecursionError) as fault:
        raise damaged() from fault
    if not isinstance(vector, dict) or canonical != text:
        raise damaged()
    for name, upto in vector.items():
        if not _STREAM.fullmatch(name) or type(upto) is not int or not 0 <= upto < _LARGEST:
            raise damaged()
    return vector


def _digest(change: WireChange) -> bytes:
    if len(change.record) != 16 or change.op not in OPERATIONS or not 0 < change.type < _LARGEST:
        raise damaged()
    if change.data is None and change.salt is None:
        if change.digest is None or len(change.digest) != 32:
            raise damaged()
        return change.digest
    if change.data is None or change.salt is None or len(change.salt) != SALT_BYTES:
        raise damaged()
    _check_data(change.type, change.data)
    return seal(change.type, change.record, change.op, change.data, change.salt)


def _check_data(number: int, text: str) -> None:
    try:
        data = json.loads(text)
        if "\\u" in text:
            # Half a character can be written in JSON, but not into a table.
            json.dumps(data, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as fault:
        raise damaged() from fault
    if not isinstance(data, dict):
        raise damaged()
    kinds, texts = _KINDS.get(number, {}), _TEXTS.get(number, frozenset())
    for key, value in data.items():
        # Nearly all that ever comes.
        if type(value) is str and key in texts:
            continue
        if not (key.isascii() and key.isdigit() and _fits(kinds.get(key), value)):
            raise damaged()


def _fits(kind: Kind | None, value: object) -> bool:
    if value is None:
        return True
    if type(value) is int:
        return -_LARGEST <= value < _LARGEST and (
            kind is None or (kind in INTEGER_KINDS and kind is not Kind.LINK)
        )
    if not isinstance(value, str):
        return False
    if kind is Kind.LINK:
        return bool(_ID.fullmatch(value))
    return kind is None or kind not in INTEGER_KINDS
