"""Ids of records: uuid7 for new ones, uuid5 from their ends for links; reproducible with a seed."""

from __future__ import annotations

import os
import random
import uuid

from models.clock import now

NAMESPACE = uuid.UUID("6d1f0f6e-55c8-5b0e-9a53-2f1f7c0a9b1e")


class _Source:
    seeded: random.Random | None = None
    last: int = 0


def seed_ids(seed: int | str | None) -> None:
    """Make ids and salts reproducible for a run, or random again with None."""
    _Source.seeded = None if seed is None else random.Random(seed)
    _Source.last = 0


def random_bytes(count: int) -> bytes:
    """Random bytes, reproducible under a seed."""
    return _Source.seeded.randbytes(count) if _Source.seeded else os.urandom(count)


def new_uuid() -> bytes:
    """A uuid7 of 16 bytes, growing within this process (RFC 9562, 6.2 method 2)."""
    return new_uuids(1)[0]


def new_uuids(count: int) -> list[bytes]:
    """So many of them, each greater than the one before."""
    moment = int(now().timestamp() * 1000)
    drawn = random_bytes(10 * count)
    found = []
    last = _Source.last
    for start in range(0, len(drawn), 10):
        tail = int.from_bytes(drawn[start : start + 10]) & ((1 << 74) - 1)
        number = (moment << 74) | tail
        if number <= last:
            number = last + 1 + (tail & 0xFFFF)
        last = number
        high, low = number >> 62, number & ((1 << 62) - 1)
        upper = ((high >> 12) << 16) | (7 << 12) | (high & 0xFFF)
        found.append((upper << 64 | (0b10 << 62) | low).to_bytes(16))
    _Source.last = last
    return found


def link_uuid(type_key: str, ends: tuple[str, ...]) -> bytes:
    """The uuid5 of a link record: the same on every laptop that draws the same link."""
    return uuid.uuid5(NAMESPACE, "\x1f".join((type_key, *ends))).bytes
