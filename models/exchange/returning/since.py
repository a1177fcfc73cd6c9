"""What has happened here since a list went out: who else changed what, and what was merged."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from models.database.reader import Reader, chunks
from models.journal.contexts import Vector

SHEET = "sheet"


@dataclass(frozen=True, slots=True)
class Taken:
    """Values that a returned list has brought in since: by field number, with what it had seen."""

    values: dict[int, Any]
    vector: Vector


@dataclass(frozen=True, slots=True)
class Since:
    """Changes beyond a vector.

    `touched` are (record, field number) pairs, `taken` what returned lists said by record,
    `arrived` records that were created on other laptops.
    """

    touched: frozenset[tuple[int, int]]
    taken: dict[int, tuple[Taken, ...]]
    arrived: frozenset[int]


def happened_since(reader: Reader, vector: Vector, own: bytes) -> Since:
    """All that was committed beyond this vector; `own` is the uuid of this laptop's replica."""
    commits = _commits_beyond(reader, vector)
    undone = _undone(reader, {tx for _, _, _, tx in commits.values()})
    touched: set[tuple[int, int]] = set()
    taken: dict[int, list[Taken]] = {}
    arrived: set[int] = set()
    for chunk in chunks(commits):
        marks = ",".join("?" * len(chunk))
        for commit, record, op, data in reader.rows(
            f"SELECT commit_id, record, op, data FROM change WHERE commit_id IN ({marks})", chunk
        ):
            kind, replica, seen, tx = commits[commit]
            if op == "C" and replica != own:
                arrived.add(record)
            values = {int(key): value for key, value in json.loads(data or "{}").items()}
            touched.update((record, number) for number in values)
            if kind == SHEET and op == "U" and tx not in undone:
                taken.setdefault(record, []).append(Taken(values, json.loads(seen)))
    return Since(
        frozenset(touched),
        {record: tuple(found) for record, found in taken.items()},
        frozenset(arrived),
    )


def saw_all_of(vector: Vector, other: Vector) -> bool:
    """Whether whoever had seen `vector` had seen everything of `other`."""
    return all(vector.get(stream, 0) >= upto for stream, upto in other.items())


def was_undone(reader: Reader, record: int) -> bool:
    """Whether the change that made a record has been taken back."""
    rows = reader.rows(
        "SELECT j.tx FROM change c JOIN journal_commit j ON j.id = c.commit_id "
        "WHERE c.record = ? AND c.op = 'C'",
        (record,),
    )
    made = {bytes(row[0]) for row in rows}
    return bool(made) and made == _undone(reader, made)


def _commits_beyond(reader: Reader, vector: Vector) -> dict[int, tuple[str, bytes, str, bytes]]:
    """Kind, replica, context and transaction of the commits beyond a vector, by local number."""
    found: dict[int, tuple[str, bytes, str, bytes]] = {}
    for stream, replica, scope in reader.rows(
        "SELECT s.id, r.uuid, s.scope FROM stream s JOIN replica r ON r.id = s.replica"
    ):
        upto = vector.get(f"{bytes(replica).hex()}/{scope}", 0)
        for commit, kind, seen, tx in reader.rows(
            "SELECT c.id, c.kind, x.vector, c.tx FROM journal_commit c "
            "JOIN context x ON x.id = c.context WHERE c.stream = ? AND c.seq > ?",
            (stream, upto),
        ):
            found[commit] = (kind, bytes(replica), seen, bytes(tx))
    return found


def _undone(reader: Reader, transactions: Iterable[bytes]) -> set[bytes]:
    """Those transactions that were taken back and not brought back."""
    found = set()
    wanted: Sequence[bytes] = list(transactions)
    for start in range(0, len(wanted), 5_000):
        part = wanted[start : start + 5_000]
        marks = ",".join("?" * len(part))
        last = dict(
            reader.rows(
                f"SELECT refers, kind FROM journal_commit WHERE refers IN ({marks}) ORDER BY id",
                part,
            )
        )
        found |= {bytes(tx) for tx, kind in last.items() if kind == "undo"}
    return found
