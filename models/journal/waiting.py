"""The inbox of commits that cannot come in yet, because something before them is missing."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable
from typing import Any

from models.clock import now
from models.database.cipher import Connection
from models.journal.arrival import Arrived, arrived
from models.journal.wire import WireChange, WireCommit


def waiting(raw: Connection) -> dict[str, list[Arrived]]:
    """What waits, by stream and in the order of sequence."""
    found: dict[str, list[Arrived]] = {}
    for name, content in raw.execute(
        "SELECT stream, content FROM pending ORDER BY stream, seq, id"
    ).fetchall():
        found.setdefault(name, []).append(_read(bytes(content)))
    return found


def keep_waiting(raw: Connection, commits: Iterable[tuple[Arrived, str]]) -> None:
    """Let exactly these wait, each with the reason (`gap`, `signer`, `fork`).

    What waited before keeps the moment of its arrival.
    """
    since = dict(raw.execute("SELECT content, arrived FROM pending").fetchall())
    raw.execute("DELETE FROM pending")
    moment = int(now().timestamp() * 1000)
    raw.executemany(
        "INSERT INTO pending (reason, arrived, stream, seq, content) VALUES (?, ?, ?, ?, ?)",
        [
            (reason, since.get(content, moment), one.commit.stream, one.commit.seq, content)
            for one, reason in commits
            for content in (_text(one).encode(),)
        ],
    )


def count_waiting(raw: Connection) -> int:
    """How many commits wait."""
    return int(raw.execute("SELECT count(*) FROM pending").fetchone()[0])


def _text(one: Arrived) -> str:
    return json.dumps({"prev": one.prev.hex(), **dataclasses.asdict(one.commit)}, default=bytes.hex)


def _read(content: bytes) -> Arrived:
    row = json.loads(content)
    prev = bytes.fromhex(row.pop("prev"))
    changes = tuple(
        WireChange(**_bytes(change, "record", "salt", "digest")) for change in row.pop("changes")
    )
    head = _bytes(row, "replica", "tx", "refers", "signature")
    return arrived(WireCommit(**head, changes=changes), prev)


def _bytes(row: dict[str, Any], *keys: str) -> dict[str, Any]:
    return row | {key: bytes.fromhex(str(row[key])) for key in keys if row[key] is not None}
