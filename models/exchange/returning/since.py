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
class Step:
    """A commit that touched a field: its stream and sequence.

    `void` ones are merges of returned lists that were taken back, and the taking back.
    """

    stream: str
    seq: int
    void: bool


@dataclass(frozen=True, slots=True)
class Since:
    """Changes beyond a vector.

    `steps` are the commits by record and field number, `taken` what returned lists said by record,
    `arrived` records that were created on other laptops.
    """

    vector: Vector
    steps: dict[tuple[int, int], list[Step]]
    taken: dict[int, tuple[Taken, ...]]
    arrived: frozenset[int]

    def touched(self, record: int, number: int) -> bool:
        """Whether somebody else has changed a field, beyond what was taken back."""
        return any(not step.void for step in self.steps.get((record, number), ()))

    def view(self, written: Iterable[tuple[int, int]]) -> Vector:
        """The view with which these fields are written: that of the export.

        Where all that happened to them since was taken back, that counts as seen: who merges a list
        again after an undo is in conflict with nobody.
        """
        steps = [step for field in written for step in self.steps.get(field, ())]
        view = dict(self.vector)
        for stream in {step.stream for step in steps if step.void}:
            last = max(step.seq for step in steps if step.stream == stream and step.void)
            if all(step.void or step.seq > last for step in steps if step.stream == stream):
                view[stream] = last
        return view


def happened_since(reader: Reader, vector: Vector, own: bytes) -> Since:
    """All that was committed beyond this vector; `own` is the uuid of this laptop's replica."""
    commits = _commits_beyond(reader, vector)
    undone = _undone(reader, {one.tx for one in commits.values() if one.kind == SHEET})
    steps: dict[tuple[int, int], list[Step]] = {}
    taken: dict[int, list[Taken]] = {}
    arrived: set[int] = set()
    for chunk in chunks(commits):
        marks = ",".join("?" * len(chunk))
        for commit, record, op, data in reader.rows(
            f"SELECT commit_id, record, op, data FROM change WHERE commit_id IN ({marks})", chunk
        ):
            one = commits[commit]
            if op == "C" and one.replica != own:
                arrived.add(record)
            values = {int(key): value for key, value in json.loads(data or "{}").items()}
            step = Step(one.stream, one.seq, one.tx in undone or one.refers in undone)
            for number in values:
                steps.setdefault((record, number), []).append(step)
            if one.kind == SHEET and op == "U" and not step.void:
                taken.setdefault(record, []).append(Taken(values, json.loads(one.seen)))
    return Since(
        vector,
        steps,
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


@dataclass(frozen=True, slots=True)
class _Commit:
    stream: str
    replica: bytes
    seq: int
    kind: str
    seen: str
    tx: bytes
    refers: bytes | None


def _commits_beyond(reader: Reader, vector: Vector) -> dict[int, _Commit]:
    """The commits beyond a vector by local number."""
    found: dict[int, _Commit] = {}
    for stream, replica, scope in reader.rows(
        "SELECT s.id, r.uuid, s.scope FROM stream s JOIN replica r ON r.id = s.replica"
    ):
        name = f"{bytes(replica).hex()}/{scope}"
        for commit, seq, kind, seen, tx, refers in reader.rows(
            "SELECT c.id, c.seq, c.kind, x.vector, c.tx, c.refers FROM journal_commit c "
            "JOIN context x ON x.id = c.context WHERE c.stream = ? AND c.seq > ?",
            (stream, vector.get(name, 0)),
        ):
            found[commit] = _Commit(
                name, bytes(replica), seq, kind, seen, bytes(tx), bytes(refers) if refers else None
            )
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
