"""Commits as plain values, read by plain SQL from the journal of the laptop that wrote them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from models.database.reader import Reader

Scalar = str | int | None
Stream = tuple[str, int]
"""Replica as hexadecimal digits, and scope: 0 of one agency, 1 shared."""
Name = tuple[str, int, int]
"""Replica, scope, sequence: what a commit is called in the whole fleet."""

_COMMITS = """
    SELECT j.id, lower(hex(r.uuid)), s.scope, j.seq, j.clock, x.vector, j.tx, j.kind, j.hash
    FROM journal_commit j
    JOIN stream s ON s.id = j.stream
    JOIN replica r ON r.id = s.replica
    JOIN context x ON x.id = j.context
    WHERE j.id > ? ORDER BY j.id
"""
_CHANGES = """
    SELECT c.commit_id, c.type, lower(hex(o.uuid)), c.op, c.data
    FROM change c JOIN record o ON o.id = c.record WHERE c.commit_id > ? ORDER BY c.commit_id, c.n
"""


@dataclass(frozen=True, slots=True)
class Written:
    """One change: type number, record, C, U or D, values by field number."""

    type: int
    record: str
    op: str
    data: Mapping[int, Scalar]


@dataclass(frozen=True, slots=True)
class Commit:
    """What one save left in one stream; `seen` is what its writer had seen of other streams."""

    replica: str
    scope: int
    seq: int
    clock: int
    seen: Mapping[Stream, int]
    tx: bytes
    kind: str
    hash: bytes
    changes: tuple[Written, ...]

    @property
    def name(self) -> Name:
        """What it is called in the whole fleet."""
        return (self.replica, self.scope, self.seq)

    def saw(self, name: Name) -> bool:
        """Whether the writer had seen that commit; earlier ones of the stream, unless named."""
        stream, seq = name[:2], name[2]
        earlier = self.seq - 1 if stream == (self.replica, self.scope) else 0
        return seq <= self.seen.get(stream, earlier)


def commits(reader: Reader, after: int = 0) -> Iterator[tuple[int, Commit]]:
    """The commits beyond a local number, each with its own, in the order of arrival."""
    changes: dict[int, list[Written]] = {}
    for number, kind, record, op, data in reader.rows(_CHANGES, (after,)):
        values = {int(key): value for key, value in json.loads(data or "{}").items()}
        changes.setdefault(number, []).append(Written(kind, record, op, values))
    for number, replica, scope, seq, clock, vector, tx, kind, digest in reader.rows(
        _COMMITS, (after,)
    ):
        written = tuple(changes.get(number, ()))
        seen = vector_of(vector)
        yield (
            number,
            Commit(replica, scope, seq, clock, seen, bytes(tx), kind, bytes(digest), written),
        )


def vector_of(text: str) -> dict[Stream, int]:
    """A version vector as it is written in the journal."""
    found = {}
    for name, upto in json.loads(text).items():
        replica, scope = name.split("/")
        found[replica, int(scope)] = int(upto)
    return found
