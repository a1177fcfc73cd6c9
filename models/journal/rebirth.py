"""A laptop that is no longer the one it was: restored from a backup, or copied.

Its stream may go on elsewhere. It takes a new replica id, and what it wrote since nobody else has
moves into the new stream: signed anew, with the same contents, clocks and order.
Source: design page of the journal, decision 11 and invariant I15.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from models.database.cipher import Connection
from models.errors import Refused
from models.journal.arrival import Arrived
from models.journal.commits import commit_hash, header_of
from models.journal.contexts import Vector, keep_context
from models.journal.replica import Identity, load_identity, renew_identity
from models.journal.wire import Parcel
from models.language import tr

Forks = dict[int, int]
"""Up to which sequence a stream is shared with the rest, by scope."""


def leave_own_streams(
    raw: Connection, identity: Identity, parcel: Parcel, streams: Mapping[str, list[Arrived]]
) -> list[str]:
    """Become a new replica when others know more, or something else, of this laptop's streams.

    Returns what to tell people. Raises `Refused` when others built on what would have to move.
    """
    diverged = False
    upto: Forks = {}
    for scope in (0, 1):
        name = f"{identity.replica[1].hex()}/{scope}"
        head = _head(raw, identity.replica[0], scope)
        theirs = parcel.head.get(name, 0)
        said = {one.commit.seq: one.hash for one in streams.get(name, [])}
        if name in parcel.prev:
            said.setdefault(*parcel.prev[name])
        fork = _fork(raw, identity.replica[0], scope, said, head)
        diverged = diverged or fork is not None or theirs > head
        known = min(head, max(theirs, _acknowledged(raw, identity, scope)))
        upto[scope] = known if fork is None else fork
    if not diverged:
        return []
    become_new(raw, identity, upto)
    return [
        tr("This database was restored from a backup or copied from another laptop. From now on it "
           "is a laptop of its own; nothing was lost.")
    ]  # fmt: skip


def become_new(raw: Connection, identity: Identity, upto: Forks) -> None:
    """Take a new replica id; what comes after `upto` in the old streams moves into the new ones.

    Raises `Refused` when others built on what would have to move.
    """
    _refuse_built_upon(raw, identity, upto)
    old = identity.replica
    renew_identity(raw)
    fresh = load_identity(raw)
    commits = raw.execute(
        "SELECT j.id, s.scope, j.seq, j.clock, j.tx, j.author, j.kind, j.label, j.refers, "
        "j.schema, x.vector FROM journal_commit j JOIN stream s ON s.id = j.stream "
        "JOIN context x ON x.id = j.context WHERE s.replica = ? ORDER BY j.id",
        (old[0],),
    ).fetchall()
    heads: dict[int, tuple[int, bytes]] = {0: (0, b""), 1: (0, b"")}
    for row in commits:
        if row[2] > upto[row[1]]:
            heads[row[1]] = _move(raw, fresh, old, row, upto, heads[row[1]])
    for scope, fork in upto.items():
        _cut(raw, old[0], scope, fork)


def _move(
    raw: Connection,
    fresh: Identity,
    old: tuple[int, bytes],
    row: tuple[Any, ...],
    upto: Forks,
    head: tuple[int, bytes],
) -> tuple[int, bytes]:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    number, scope, seq, clock, tx, author, kind, label, refers, schema, text = row
    stream = _stream(raw, fresh.replica[0], scope)
    vector: Vector = json.loads(text)
    own = f"{old[1].hex()}/{scope}"
    vector.setdefault(own, seq - 1)
    context, digest = keep_context(raw, _moved(vector, old[1], fresh.replica[1], upto))
    header = {
        "seq": head[0] + 1,
        "clock": clock,
        "tx": tx,
        "author": author,
        "kind": kind,
        "label": label,
        "refers": refers,
        "schema": schema,
        "prev": head[1],
    }
    digests = [
        bytes(one)
        for (one,) in raw.execute(
            "SELECT digest FROM change WHERE commit_id = ? ORDER BY n", (number,)
        ).fetchall()
    ]
    whole = commit_hash(header_of(fresh.replica[1].hex(), scope, header, digest), digests)
    signature = Ed25519PrivateKey.from_private_bytes(fresh.secret).sign(whole)
    raw.execute(
        "UPDATE journal_commit SET stream = ?, seq = ?, context = ?, prev = ?, hash = ?, "
        "signature = ? WHERE id = ?",
        (stream, head[0] + 1, context, head[1], whole, signature, number),
    )
    raw.execute(
        "UPDATE stream SET head_seq = ?, head_hash = ? WHERE id = ?", (head[0] + 1, whole, stream)
    )
    return head[0] + 1, whole


def _moved(vector: Vector, old: bytes, new: bytes, upto: Forks) -> Vector:
    """A vector in the names of the new streams."""
    found = dict(vector)
    for scope, fork in upto.items():
        seen = found.get(f"{old.hex()}/{scope}", 0)
        if seen > fork:
            found[f"{old.hex()}/{scope}"] = fork
            found[f"{new.hex()}/{scope}"] = seen - fork
    return found


def _refuse_built_upon(raw: Connection, identity: Identity, upto: Forks) -> None:
    """Nobody else may have seen what moves: their vectors would speak of something else."""
    for scope, fork in upto.items():
        name = f'$."{identity.replica[1].hex()}/{scope}"'
        row = raw.execute(
            "SELECT 1 FROM journal_commit j JOIN context x ON x.id = j.context "
            "JOIN stream s ON s.id = j.stream "
            "WHERE s.replica <> ? AND coalesce(json_extract(x.vector, ?), 0) > ? LIMIT 1",
            (identity.replica[0], name, fork),
        ).fetchone()
        if row:
            raise Refused(
                tr("A copy of this laptop has been used by others as well. Please ask whoever "
                   "looks after the program before exchanging; nothing was changed.")
            )  # fmt: skip


def _fork(
    raw: Connection, replica: int, scope: int, said: Mapping[int, bytes], head: int
) -> int | None:
    """Up to where an own stream is the same here and there; None when it does not differ."""
    common = 0
    for seq in sorted(said):
        if 0 < seq <= head:
            if _hash(raw, replica, scope, seq) != said[seq]:
                return common or max(0, min(said) - 1)
            common = seq
    return None


def _acknowledged(raw: Connection, identity: Identity, scope: int) -> int:
    name = f"{identity.replica[1].hex()}/{scope}"
    vectors = [json.loads(row[0]) for row in raw.execute("SELECT acknowledged FROM peer")]
    return max((vector.get(name, 0) for vector in vectors), default=0)


def _head(raw: Connection, replica: int, scope: int) -> int:
    row = raw.execute(
        "SELECT head_seq FROM stream WHERE replica = ? AND scope = ?", (replica, scope)
    ).fetchone()
    return int(row[0]) if row else 0


def _hash(raw: Connection, replica: int, scope: int, seq: int) -> bytes:
    row = raw.execute(
        "SELECT hash FROM journal_commit j JOIN stream s ON s.id = j.stream "
        "WHERE s.replica = ? AND s.scope = ? AND j.seq = ?",
        (replica, scope, seq),
    ).fetchone()
    return bytes(row[0]) if row else b""


def _stream(raw: Connection, replica: int, scope: int) -> int:
    raw.execute(
        "INSERT INTO stream (replica, scope, head_hash) SELECT ?, ?, x'' WHERE NOT EXISTS "
        "(SELECT 1 FROM stream WHERE replica = ? AND scope = ?)",
        (replica, scope, replica, scope),
    )
    row = raw.execute(
        "SELECT id FROM stream WHERE replica = ? AND scope = ?", (replica, scope)
    ).fetchone()
    return int(row[0])


def _cut(raw: Connection, replica: int, scope: int, upto: int) -> None:
    """The old stream ends where its last commit is."""
    raw.execute(
        "UPDATE stream SET head_seq = ?, head_hash = ? WHERE replica = ? AND scope = ?",
        (upto, _hash(raw, replica, scope, upto), replica, scope),
    )
