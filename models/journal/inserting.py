"""Writing commits of other laptops into the journal, before they are folded."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

from models.clock import now
from models.database.cipher import Connection
from models.journal.arrival import Arrived, damaged
from models.journal.bulk import insert_rows
from models.journal.clock import clock_moment

_BATCH = 500


def insert(raw: Connection, commits: Sequence[Arrived]) -> list[int]:
    """Write commits with their records, in this order; returns their local numbers.

    Raises `Refused` when a record is said to be of another type than it is.
    """
    records = _records(raw, commits)
    first = 1 + int(raw.execute("SELECT coalesce(max(id), 0) FROM journal_commit").fetchone()[0])
    contexts = _contexts(raw, commits)
    streams: dict[str, int] = {}
    heads: dict[int, tuple[int, bytes]] = {}
    moment = int(now().timestamp() * 1000)
    heading: list[tuple[object, ...]] = []
    for number, one in enumerate(commits, first):
        commit = one.commit
        stream = streams.get(commit.stream) or _stream(raw, commit.replica, commit.scope)
        streams[commit.stream] = stream
        heads[stream] = (commit.seq, one.hash)
        heading.append(
            (number, stream, commit.seq, commit.clock, contexts[commit.context], commit.tx,
             commit.author, commit.kind, commit.label, commit.refers, commit.schema, one.prev,
             one.hash, commit.signature, moment)
        )  # fmt: skip
    raw.executemany(
        "INSERT INTO journal_commit (id, stream, seq, clock, context, tx, author, kind, label, "
        "refers, schema, prev, hash, signature, arrived) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        heading,
    )
    raw.executemany(
        "UPDATE stream SET head_seq = ?, head_hash = ? WHERE id = ?",
        [(*head, stream) for stream, head in heads.items()],
    )
    insert_rows(
        raw,
        "change",
        ("commit_id", "n", "type", "record", "op", "data", "salt", "digest"),
        [
            (number, n, change.type, records[change.record], change.op, change.data, change.salt,
             digest)
            for number, one in enumerate(commits, first)
            for n, (change, digest) in enumerate(
                zip(one.commit.changes, one.digests, strict=True), 1
            )
        ],
    )  # fmt: skip
    return list(range(first, first + len(commits)))


def _contexts(raw: Connection, commits: Sequence[Arrived]) -> dict[str, int]:
    """The local number of each vector, by its text."""
    texts = {one.commit.context: hashlib.sha256(one.commit.context.encode()).digest()
             for one in commits}  # fmt: skip
    known: dict[bytes, int] = {}
    for chunk in _slices(list(texts.values())):
        marks = ",".join("?" * len(chunk))
        found = raw.execute(f"SELECT digest, id FROM context WHERE digest IN ({marks})", chunk)
        known.update((bytes(digest), number) for digest, number in found.fetchall())
    first = 1 + int(raw.execute("SELECT coalesce(max(id), 0) FROM context").fetchone()[0])
    new = [(text, digest) for text, digest in texts.items() if digest not in known]
    raw.executemany(
        "INSERT INTO context (id, digest, vector) VALUES (?, ?, ?)",
        [(number, digest, text) for number, (text, digest) in enumerate(new, first)],
    )
    known.update((digest, number) for number, (_, digest) in enumerate(new, first))
    return {text: known[digest] for text, digest in texts.items()}


def _stream(raw: Connection, replica: bytes, scope: int) -> int:
    row = raw.execute(
        "SELECT s.id FROM stream s JOIN replica r ON r.id = s.replica "
        "WHERE r.uuid = ? AND s.scope = ?",
        (replica, scope),
    ).fetchone()
    if row:
        return int(row[0])
    inserted = raw.execute(
        "INSERT INTO stream (replica, scope, head_hash) "
        "SELECT id, ?, x'' FROM replica WHERE uuid = ?",
        (scope, replica),
    )
    return int(inserted.lastrowid or 0)


def _records(raw: Connection, commits: Sequence[Arrived]) -> dict[bytes, int]:
    """Local ids of all records named, made where they are not known yet."""
    types: dict[bytes, int] = {}
    born: dict[bytes, int] = {}
    shared: set[bytes] = set()
    for one in commits:
        for change in one.commit.changes:
            if types.setdefault(change.record, change.type) != change.type:
                raise damaged()
            born.setdefault(change.record, one.commit.clock)
            if one.commit.scope:
                shared.add(change.record)
    known: dict[bytes, int] = {}
    for chunk in _slices(list(types)):
        marks = ",".join("?" * len(chunk))
        for number, uuid, kind in raw.execute(
            f"SELECT id, uuid, type FROM record WHERE uuid IN ({marks})", chunk
        ).fetchall():
            # A link may have kept the place of a record whose type nobody knew.
            if kind not in (0, types[uuid]):
                raise damaged()
            known[uuid] = number
    first = 1 + int(raw.execute("SELECT coalesce(max(id), 0) FROM record").fetchone()[0])
    new = {
        uuid: number
        for number, uuid in enumerate((uuid for uuid in types if uuid not in known), first)
    }
    insert_rows(
        raw,
        "record",
        ("id", "uuid", "type", "scope", "created", "changed"),
        [
            (number, uuid, types[uuid], int(uuid in shared), made, made)
            for uuid, number in new.items()
            for made in (int(clock_moment(born[uuid]).timestamp() * 1000),)
        ],
    )
    raw.executemany(
        "UPDATE record SET type = ?, scope = max(scope, ?), "
        "deleted = CASE type WHEN 0 THEN 0 ELSE deleted END WHERE id = ?",
        [(types[uuid], int(uuid in shared), number) for uuid, number in known.items()],
    )
    return known | new


def _slices(uuids: list[bytes]) -> Iterator[list[bytes]]:
    for start in range(0, len(uuids), _BATCH):
        yield uuids[start : start + _BATCH]
