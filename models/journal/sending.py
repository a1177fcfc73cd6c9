"""What another laptop lacks, taken out of the journal."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from models.database.reader import Reader, chunks
from models.journal.contexts import Vector, head_vector
from models.journal.digests import content_digests, touched_records
from models.journal.peers import known_replicas, own_uuid
from models.journal.wire import Parcel, WireChange, WireCommit

BOTH_SCOPES, SHARED_ONLY = (0, 1), (1,)


def make_parcel(reader: Reader, scopes: Sequence[int], base: Vector) -> Parcel:
    """All commits of these scopes beyond what the other acknowledged (`base`)."""
    numbers = [row[0] for row in _beyond(reader, scopes, base)]
    return Parcel(
        own_uuid(reader),
        tuple(known_replicas(reader)),
        {name: upto for name, upto in head_vector(reader).items() if _in_scopes(name, scopes)},
        _before(reader, scopes, base),
        content_digests(reader, touched_records(reader, numbers), scopes),
        commits_of(reader, numbers),
    )


def commits_of(reader: Reader, numbers: Sequence[int]) -> list[WireCommit]:
    """Commits by their local numbers, in that order."""
    found: dict[int, WireCommit] = {}
    for chunk in chunks(numbers):
        marks = ",".join("?" * len(chunk))
        changes = _changes(reader, chunk)
        for row in reader.rows(
            "SELECT j.id, r.uuid, s.scope, j.seq, j.clock, x.vector, j.tx, j.author, j.kind, "
            "j.label, j.refers, j.schema, j.signature FROM journal_commit j "
            "JOIN stream s ON s.id = j.stream JOIN replica r ON r.id = s.replica "
            f"JOIN context x ON x.id = j.context WHERE j.id IN ({marks})",
            chunk,
        ):
            found[row[0]] = WireCommit(*row[1:], tuple(changes.get(row[0], ())))  # type: ignore[call-arg]
    return [found[number] for number in numbers]


def _changes(reader: Reader, commits: Iterable[int]) -> dict[int, list[WireChange]]:
    found: dict[int, list[WireChange]] = {}
    wanted = list(commits)
    marks = ",".join("?" * len(wanted))
    for number, kind, uuid, op, data, salt, digest in reader.rows(
        "SELECT commit_id, c.type, r.uuid, op, data, salt, digest FROM change c "
        f"JOIN record r ON r.id = c.record WHERE commit_id IN ({marks}) ORDER BY commit_id, n",
        wanted,
    ):
        erased = data is None and salt is None
        found.setdefault(number, []).append(
            WireChange(kind, uuid, op, data, salt, digest if erased else None)
        )
    return found


def _beyond(reader: Reader, scopes: Sequence[int], base: Vector) -> list[tuple[int]]:
    """Local numbers of commits beyond a base, in the order of arrival."""
    marks = ",".join("?" * len(scopes))
    return reader.rows(
        "SELECT j.id FROM journal_commit j JOIN stream s ON s.id = j.stream "
        "JOIN replica r ON r.id = s.replica "
        "LEFT JOIN json_each(?) b ON b.key = lower(hex(r.uuid)) || '/' || s.scope "
        f"WHERE s.scope IN ({marks}) AND j.seq > coalesce(b.value, 0) ORDER BY j.id",
        (json.dumps(base), *scopes),
    )


def _before(reader: Reader, scopes: Sequence[int], base: Vector) -> dict[str, tuple[int, bytes]]:
    """The (sequence, hash) up to which each stream is said to be known already."""
    found: dict[str, tuple[int, bytes]] = {}
    for name, upto in base.items():
        if upto and _in_scopes(name, scopes):
            replica, _, scope = name.partition("/")
            row = reader.first(
                "SELECT j.hash FROM journal_commit j JOIN stream s ON s.id = j.stream "
                "JOIN replica r ON r.id = s.replica "
                "WHERE r.uuid = ? AND s.scope = ? AND j.seq = ?",
                (bytes.fromhex(replica), int(scope), upto),
            )
            if row:
                found[name] = (upto, bytes(row[0]))
    return found


def _in_scopes(stream: str, scopes: Sequence[int]) -> bool:
    return int(stream.rpartition("/")[2]) in scopes
