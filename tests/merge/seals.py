"""Sealing commits by hand, from the design page: what a broken or hostile laptop could send."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from models.journal.wire import Parcel, WireChange, WireCommit


def digest_of(change: WireChange) -> bytes:
    """The salted digest of a change."""
    if change.digest is not None:
        return change.digest
    whole = (change.salt or b"") + change.record
    whole += f"{change.type}\x1f{change.op}\x1f{change.data}".encode("utf-8", "surrogatepass")
    return hashlib.sha256(whole).digest()


def hash_of(commit: WireCommit, prev: bytes) -> bytes:
    """The hash of a commit, chained to the one before."""
    header = {
        "author": commit.author,
        "clock": commit.clock,
        "context": hashlib.sha256(commit.context.encode()).hexdigest(),
        "kind": commit.kind,
        "label": commit.label,
        "prev": prev.hex(),
        "refers": commit.refers.hex() if commit.refers else None,
        "schema": commit.schema,
        "seq": commit.seq,
        "stream": [commit.replica.hex(), commit.scope],
        "tx": commit.tx.hex(),
    }
    text = json.dumps(header, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode() + b"".join(map(digest_of, commit.changes))).digest()


def sealed(parcel: Parcel, secret: bytes) -> Parcel:
    """The parcel with all commits chained anew and signed with this key."""
    key = Ed25519PrivateKey.from_private_bytes(secret)
    last = {stream: found[1] for stream, found in parcel.prev.items()}
    commits = []
    for commit in parcel.commits:
        stream = f"{commit.replica.hex()}/{commit.scope}"
        last[stream] = hash_of(commit, last.get(stream, b""))
        commits.append(replace(commit, signature=key.sign(last[stream])))
    return replace(parcel, commits=tuple(commits))
