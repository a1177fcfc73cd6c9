"""A change together with what its writer had seen: the material of the fold."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from models.database.reader import Reader, chunks
from models.journal.contexts import local_vector, stream_names

Scalar = str | int | None
Data = dict[int, Scalar]
_LAST = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Origin:
    """The commit a change belongs to: where it stands and what its writer had seen.

    `vector` maps streams to the last sequence seen; the own stream counts as seen up to the
    commit before, unless it is named. `scope` is that of the stream.
    """

    commit: int
    stream: int
    seq: int
    clock: int
    replica: bytes
    tx: bytes
    vector: dict[int, int]
    scope: int = 0

    def saw(self, other: Origin) -> bool:
        """Whether the writer of this commit had seen the other one (or it is the same commit).

        A private commit supersedes nothing that is shared: the other agency never learns of it.
        """
        default = self.seq if other.stream == self.stream else 0
        if other.commit == self.commit:
            return True
        if self.scope < other.scope:
            return False
        return other.seq <= self.vector.get(other.stream, default)

    @property
    def order(self) -> tuple[int, int, bytes, int]:
        """What decides between concurrent values: shared before private, clock, then replica id.

        Never a local number: it differs from laptop to laptop.
        """
        return (self.scope, self.clock, self.replica, self.seq)


@dataclass(frozen=True, slots=True)
class Version:
    """One change of one record; `data` by field number, None when it has been erased."""

    origin: Origin
    n: int
    op: str
    data: Data


def versions_of(
    reader: Reader, records: Iterable[int], *, unsealed: bool = False
) -> Iterator[tuple[int, int, list[Version]]]:
    """(record, type number, versions in the order of arrival) for each record with a history.

    `unsealed` adds what the running transaction has captured, as if its writer had seen all.
    """
    origins: dict[int, Origin] = {}
    for chunk in chunks(records):
        marks = ",".join("?" * len(chunk))
        rows = reader.rows(
            "SELECT record, type, commit_id, n, op, data FROM change "
            f"WHERE record IN ({marks}) ORDER BY record, commit_id, n",
            chunk,
        )
        _load_origins(reader, origins, {row[2] for row in rows})
        if unsealed:
            _add_unsealed(reader, origins, {row[2] for row in rows})
        yield from _grouped([row for row in rows if row[2] in origins], origins)


def all_versions(reader: Reader) -> Iterator[tuple[int, int, list[Version]]]:
    """The same for every record there is."""
    ids = [row[0] for row in reader.rows("SELECT DISTINCT record FROM change ORDER BY record")]
    return versions_of(reader, ids)


def _grouped(
    rows: list[tuple[Any, ...]], origins: dict[int, Origin]
) -> Iterator[tuple[int, int, list[Version]]]:
    current: list[Version] = []
    record = type_number = -1
    for row_record, row_type, commit, n, op, data in rows:
        if row_record != record:
            if current:
                yield record, type_number, current
            current, record, type_number = [], row_record, row_type
        current.append(Version(origins[commit], n, op, parse_data(data)))
    if current:
        yield record, type_number, current


def parse_data(text: str | None) -> Data:
    """The data of a change: values by field number; raises ValueError for anything else."""
    data = json.loads(text) if text else {}
    if not isinstance(data, dict):
        raise ValueError(text)
    return {int(key): value for key, value in data.items()}


def _load_origins(reader: Reader, origins: dict[int, Origin], commits: set[int]) -> None:
    missing = sorted(commits - origins.keys())
    streams = stream_names(reader) if missing else {}
    vectors: dict[str, dict[int, int]] = {}
    for chunk in chunks(missing):
        marks = ",".join("?" * len(chunk))
        for row in reader.rows(
            "SELECT c.id, c.stream, c.seq, c.clock, r.uuid, c.tx, x.vector, s.scope "
            "FROM journal_commit c "
            "JOIN stream s ON s.id = c.stream JOIN replica r ON r.id = s.replica "
            f"JOIN context x ON x.id = c.context WHERE c.id IN ({marks})",
            chunk,
        ):
            commit, stream, seq, clock, replica, tx, text, scope = row
            if text not in vectors:
                vectors[text] = local_vector(streams, text)
            origins[commit] = Origin(commit, stream, seq, clock, replica, tx, vectors[text], scope)


def _add_unsealed(reader: Reader, origins: dict[int, Origin], commits: set[int]) -> None:
    everything = dict.fromkeys(stream_names(reader).values(), _LAST)
    for commit in commits - origins.keys():
        scope = reader.value(
            "SELECT r.scope FROM change c JOIN record r ON r.id = c.record "
            "WHERE c.commit_id = ? LIMIT 1",
            (commit,),
        )
        origins[commit] = Origin(commit, 0, _LAST, _LAST, b"", b"", everything, scope or 0)
