"""Commits on their way between laptops: plain values, no local numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from models.journal.contexts import Vector

SCOPE_NAMES = {0: "agency", 1: "shared"}


@dataclass(frozen=True, slots=True)
class WireChange:
    """One change of a record (uuid of 16 bytes); `digest` only where data and salt are erased."""

    type: int
    record: bytes
    op: str
    data: str | None
    salt: bytes | None
    digest: bytes | None = None


@dataclass(frozen=True, slots=True)
class WireCommit:
    """One commit; `context` is a vector as canonical JSON.

    The hash, the hash before and the digests are not sent: they are computed. An empty signature
    is covered by that of a later commit of the stream, because the chain binds them.
    """

    replica: bytes
    scope: int
    seq: int
    clock: int
    context: str
    tx: bytes
    author: str
    kind: str
    label: str
    refers: bytes | None
    schema: int
    signature: bytes
    changes: tuple[WireChange, ...]

    @property
    def stream(self) -> str:
        """The fleet-wide name of its stream."""
        return f"{self.replica.hex()}/{self.scope}"


@dataclass(frozen=True, slots=True)
class WireReplica:
    """A laptop: agency code, label, Ed25519 public key, age public key (empty when unknown)."""

    uuid: bytes
    agency: str
    label: str
    sign_public: bytes
    recipient: str = ""


@dataclass(frozen=True, slots=True)
class Parcel:
    """Commits from one laptop to another, in an order in which nobody precedes what they had seen.

    `replicas` are the laptops the sender vouches for, `head` is all it knows in the scopes of the
    parcel, `prev` the (sequence, hash) of each stream right before its first commit here, and
    `digests` the content digests, by scope, of the records these commits touch.
    """

    sender: bytes
    replicas: tuple[WireReplica, ...]
    head: Vector
    prev: dict[str, tuple[int, bytes]]
    digests: dict[str, str]
    commits: Sequence[WireCommit] = field(default=())
