"""Packing: what a transaction captured becomes sealed, chained, signed commits, before it ends."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from models.clock import now
from models.database.cipher import Connection
from models.database.identity import random_bytes
from models.database.schema import VERSION
from models.journal.clock import next_clock
from models.journal.contexts import Vector, keep_context

SCHEMA = int(VERSION)
SALT_BYTES = 16


@dataclass(frozen=True, slots=True)
class Intent:
    """What a transaction is for: `kind` (edit, import, undo, …), words, author, what it undoes.

    `seen` is what the person saw when they began, when that is less than everything; `refers` the
    transaction that is undone or redone.
    """

    label: str
    kind: str = "edit"
    author: str = ""
    refers: bytes | None = None
    seen: tuple[tuple[str, int], ...] | None = None


@dataclass(frozen=True, slots=True)
class Sealed:
    """A packed commit: its local number, transaction and clock."""

    commit: int
    tx: bytes
    clock: int


def salts(count: int) -> list[bytes]:
    """Salts for so many changes."""
    drawn = random_bytes(SALT_BYTES * count)
    return [drawn[at : at + SALT_BYTES] for at in range(0, len(drawn), SALT_BYTES)]


def seal(type_number: int, uuid: bytes, op: str, data: str, salt: bytes) -> bytes:
    """The salted digest of a change; it remains when payload and salt are erased."""
    head = f"{type_number}\x1f{op}\x1f".encode()
    return hashlib.sha256(salt + uuid + head + data.encode()).digest()


def commit_hash(header: dict[str, Any], digests: Sequence[bytes]) -> bytes:
    """The hash of a commit: canonical header, then the digests of its changes in order."""
    whole = hashlib.sha256()
    text = json.dumps(header, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    whole.update(text.encode())
    for digest in digests:
        whole.update(digest)
    return whole.digest()


def header_of(replica: str, scope: int, row: dict[str, Any], context: bytes) -> dict[str, Any]:
    """The part of a commit that is hashed beside its changes; bytes as hexadecimal."""
    refers = row["refers"]
    return {
        "stream": [replica, scope],
        "seq": row["seq"],
        "clock": row["clock"],
        "context": context.hex(),
        "tx": row["tx"].hex(),
        "author": row["author"],
        "kind": row["kind"],
        "label": row["label"],
        "refers": refers.hex() if refers else None,
        "schema": row["schema"],
        "prev": row["prev"].hex(),
    }


class Packer:
    """Packs commits of this replica; holds its signing key."""

    def __init__(self, connection: Connection, replica: tuple[int, bytes], secret: bytes) -> None:
        """Pack on this connection for the replica (local number, uuid) with its Ed25519 seed."""
        self._connection = connection
        self._replica, self._uuid = replica
        self._secret = secret
        row = connection.execute("SELECT max(clock) FROM journal_commit").fetchone()
        self._clock = row[0] or 0

    def pack(self, commits: dict[int, int], intent: Intent) -> list[Sealed]:
        """Seal the commits of the running transaction, by scope.

        Empty ones leave no trace, but for an undo that found nothing to take back: it is done.
        """
        found = []
        tx = random_bytes(16)
        clock = next_clock(self._clock)
        for scope, commit in sorted(commits.items()):
            digests = self._seal_changes(commit)
            if digests or intent.refers:
                self._insert(commit, scope, tx, clock, intent, digests)
                found.append(Sealed(commit, tx, clock))
        if found:
            self._clock = clock
        return found

    def _seal_changes(self, commit: int) -> list[bytes]:
        """Seal what the triggers captured; what was created in bulk is sealed already."""
        rows = self._connection.execute(
            "SELECT n, c.type, uuid, op, data FROM change c JOIN record r ON r.id = c.record "
            "WHERE commit_id = ? AND digest IS NULL",
            (commit,),
        ).fetchall()
        sealed = []
        for (n, number, uuid, op, data), salt in zip(rows, salts(len(rows)), strict=True):
            sealed.append((salt, seal(number, uuid, op, data, salt), commit, n))
        self._connection.executemany(
            "UPDATE change SET salt = ?, digest = ? WHERE commit_id = ? AND n = ?", sealed
        )
        found = self._connection.execute(
            "SELECT digest FROM change WHERE commit_id = ? ORDER BY n", (commit,)
        )
        return [digest for (digest,) in found]

    def _insert(
        self,
        commit: int,
        scope: int,
        tx: bytes,
        clock: int,
        intent: Intent,
        digests: list[bytes],
    ) -> None:
        stream, head, prev = self._stream(scope)
        context, context_digest = keep_context(
            self._connection, self._vector(stream, scope, intent)
        )
        row = {
            "seq": head + 1,
            "clock": clock,
            "tx": tx,
            "author": intent.author,
            "kind": intent.kind,
            "label": intent.label,
            "refers": intent.refers,
            "schema": SCHEMA,
            "prev": prev,
        }
        digest = commit_hash(header_of(self._uuid.hex(), scope, row, context_digest), digests)
        self._connection.execute(
            "INSERT INTO journal_commit (id, stream, seq, clock, context, tx, author, kind, label, "
            "refers, schema, prev, hash, signature, arrived) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (commit, stream, row["seq"], clock, context, tx, intent.author, intent.kind,
             intent.label, intent.refers, SCHEMA, prev, digest, self._sign(digest),
             int(now().timestamp() * 1000)),
        )  # fmt: skip
        self._connection.execute(
            "UPDATE stream SET head_seq = ?, head_hash = ? WHERE id = ?",
            (row["seq"], digest, stream),
        )

    def _stream(self, scope: int) -> tuple[int, int, bytes]:
        row = self._connection.execute(
            "SELECT id, head_seq, head_hash FROM stream WHERE replica = ? AND scope = ?",
            (self._replica, scope),
        ).fetchone()
        if row:
            return int(row[0]), int(row[1]), bytes(row[2] or b"")
        inserted = self._connection.execute(
            "INSERT INTO stream (replica, scope, head_hash) VALUES (?, ?, ?)",
            (self._replica, scope, b""),
        )
        return int(inserted.lastrowid or 0), 0, b""

    def _vector(self, stream: int, scope: int, intent: Intent) -> Vector:
        if intent.seen is not None:
            # Unless named, the own stream counts as seen, also when it began after the look.
            return {f"{self._uuid.hex()}/{scope}": 0} | dict(intent.seen)
        return {
            f"{replica}/{scope}": head
            for replica, scope, head in self._connection.execute(
                "SELECT lower(hex(r.uuid)), s.scope, s.head_seq FROM stream s "
                "JOIN replica r ON r.id = s.replica WHERE s.id <> ? AND s.head_seq > 0",
                (stream,),
            )
        }

    def _sign(self, digest: bytes) -> bytes:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        return Ed25519PrivateKey.from_private_bytes(self._secret).sign(digest)
