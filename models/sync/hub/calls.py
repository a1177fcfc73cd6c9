"""What a laptop can ask of the hub: its functions with the types of this program."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from models.journal.contexts import Vector
from models.sync.hub.connection import Connection

VERSION = 1
"""The version of the hub's functions that this program needs at least."""
_EVERYTHING = 2**62


@dataclass(frozen=True, slots=True)
class Head:
    """How far the hub knows a stream; `own` when this login brought it."""

    replica: bytes
    scope: int
    agency: str
    label: str
    seq: int
    hash: bytes
    own: bool

    @property
    def stream(self) -> str:
        """Its fleet-wide name."""
        return f"{self.replica.hex()}/{self.scope}"


@dataclass(frozen=True, slots=True)
class Item:
    """A commit as the hub holds it; `bare` counts the changes whose content was erased."""

    replica: bytes
    scope: int
    seq: int
    prev: bytes
    hash: bytes
    envelope: bytes
    bare: int = 0

    @property
    def stream(self) -> str:
        """The fleet-wide name of its stream."""
        return f"{self.replica.hex()}/{self.scope}"


@dataclass(frozen=True, slots=True)
class StreamKey:
    """The key of a private stream, wrapped for one recipient; epochs count from 1."""

    replica: bytes
    scope: int
    epoch: int
    recipient: str
    wrapped: bytes
    own: bool


@dataclass(frozen=True, slots=True)
class Posted:
    """A letter that a laptop left for those who may read this scope."""

    replica: bytes
    scope: int
    agency: str
    letter: bytes


def enter(hub: Connection, replica: bytes, label: str) -> tuple[str, int]:
    """Register this laptop; returns the agency of its login and the version of the hub."""
    rows = hub.ask("SELECT agency, version FROM handschlag.enter(%b, %b)",
                   (UUID(bytes=replica), label))  # fmt: skip
    return str(rows[0][0]), int(rows[0][1])


def heads(hub: Connection) -> list[Head]:
    """All streams that this login may see."""
    rows = hub.ask(
        "SELECT replica, scope, agency, label, head_seq, head_hash, own FROM handschlag.heads()"
    )
    return [Head(row[0].bytes, *row[1:]) for row in rows]


def hash_at(hub: Connection, replica: bytes, scope: int, seq: int) -> bytes:
    """The hash of a commit that this login may see; empty when there is none."""
    rows = hub.ask("SELECT handschlag.hash_at(%b, %b::smallint, %b::bigint)",
                   (UUID(bytes=replica), scope, seq))  # fmt: skip
    return bytes(rows[0][0] or b"")


def push(hub: Connection, items: Sequence[Item]) -> int:
    """Append contiguous commits of one own stream, all or none; returns its new head.

    Raises `Forked` when the hub has others, `Refused` for a gap or a stream of somebody else.
    """
    first = items[0]
    values = (
        UUID(bytes=first.replica), first.scope, first.seq, first.prev,
        [item.hash for item in items], [item.envelope for item in items],
        [item.bare for item in items],
    )  # fmt: skip
    rows = hub.ask(
        "SELECT handschlag.push(%b, %b::smallint, %b, %b, %b::bytea[], %b::bytea[], %b::integer[])",
        values,
    )
    return int(rows[0][0])


def pull(hub: Connection, beyond: Vector, most: int, most_bytes: int) -> list[Item]:
    """What comes after a vector in the order of arrival; empty when there is nothing."""
    names = [name.partition("/") for name in beyond]
    values = (
        [UUID(hex=replica) for replica, _, _ in names],
        [int(scope) for _, _, scope in names],
        [min(upto, _EVERYTHING) for upto in beyond.values()],
        most,
        most_bytes,
    )
    rows = hub.ask(
        "SELECT replica, scope, seq, prev, hash, envelope FROM handschlag.pull("
        "%b::uuid[], %b::smallint[], %b::bigint[], %b::integer, %b::bigint)",
        values,
    )
    return [Item(row[0].bytes, *row[1:]) for row in rows]


def erased(hub: Connection, replica: bytes, scope: int) -> dict[int, int]:
    """How many changes are erased in each commit of an own stream where any is."""
    rows = hub.ask(
        "SELECT seq, bare FROM handschlag.erased(%b, %b::smallint)", (UUID(bytes=replica), scope)
    )
    return {int(seq): int(bare) for seq, bare in rows}


def replace(hub: Connection, item: Item) -> bool:
    """Put a commit with less content in the place of the same one with more."""
    rows = hub.ask(
        "SELECT handschlag.replace(%b, %b::smallint, %b, %b, %b, %b::integer)",
        (UUID(bytes=item.replica), item.scope, item.seq, item.hash, item.envelope, item.bare),
    )
    return bool(rows[0][0])


def write_letter(hub: Connection, replica: bytes, scope: int, letter: bytes) -> None:
    """Leave a letter for those who may read this scope."""
    hub.ask("SELECT handschlag.write_letter(%b, %b::smallint, %b)",
            (UUID(bytes=replica), scope, letter))  # fmt: skip


def letters(hub: Connection) -> list[Posted]:
    """The letters that this login may read."""
    rows = hub.ask("SELECT replica, scope, agency, letter FROM handschlag.letters()")
    return [Posted(row[0].bytes, *row[1:]) for row in rows]


def keys(hub: Connection) -> list[StreamKey]:
    """The wrapped keys of the private streams of the own agency."""
    rows = hub.ask("SELECT replica, scope, epoch, recipient, wrapped, own FROM handschlag.keys()")
    return [StreamKey(row[0].bytes, *row[1:]) for row in rows]


def write_keys(
    hub: Connection, replica: bytes, epoch: int, wrapped: Iterable[tuple[str, bytes]]
) -> None:
    """Add wrapped keys of a private stream; those that are there stay."""
    pairs = list(wrapped)
    hub.ask(
        "SELECT handschlag.write_keys(%b, 0::smallint, %b::integer, %b::text[], %b::bytea[])",
        (UUID(bytes=replica), epoch, [one for one, _ in pairs], [one for _, one in pairs]),
    )
