"""What the design page says about the journal, written as plainly as can be.

Shares no code with the fold: facts are compared pair by pair, nothing is kept up to date.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from models.database.reader import Reader
from models.fields.field import RecordType
from models.records.registry import ALL
from tests.journal.contents import Contents

_FACTS = """
    SELECT j.id, r.uuid, s.scope, j.seq, j.clock, j.tx, x.vector, c.n, c.type, o.uuid, c.op, c.data
    FROM change c
    JOIN journal_commit j ON j.id = c.commit_id
    JOIN stream s ON s.id = j.stream
    JOIN replica r ON r.id = s.replica
    JOIN context x ON x.id = j.context
    JOIN record o ON o.id = c.record
"""


@dataclass(frozen=True, slots=True)
class Fact:
    """One change with the commit that brought it; `vector` is what its writer had seen."""

    commit: int
    stream: tuple[bytes, int]
    seq: int
    clock: int
    tx: bytes
    vector: dict[tuple[bytes, int], int]
    n: int
    type: int
    record: str
    op: str
    data: dict[int, Any]

    def saw(self, other: Fact) -> bool:
        """Whether the writer had seen the other change: earlier here, or within the vector."""
        if self.commit == other.commit:
            return other.n < self.n
        if other.stream in self.vector:
            return other.seq <= self.vector[other.stream]
        return self.stream == other.stream and other.seq < self.seq


@dataclass(slots=True)
class State:
    """Records in force, live versions of registers changed after creation, deleted records.

    `buried` is what deleted records would hold if they came back.
    """

    contents: Contents = field(default_factory=dict)
    buried: Contents = field(default_factory=dict)
    registers: set[tuple[str, int, int]] = field(default_factory=set)
    deleted: set[str] = field(default_factory=set)


def facts(reader: Reader) -> list[Fact]:
    """Everything in the journal."""
    return [_fact(*row) for row in reader.rows(_FACTS)]


def _fact(
    commit: int, replica: bytes, scope: int, seq: int, clock: int, tx: bytes, vector: str,
    n: int, number: int, uuid: bytes, op: str, data: str | None,
) -> Fact:  # fmt: skip
    values = {int(key): value for key, value in json.loads(data).items()} if data else {}
    seen = _vector(vector)
    stream = (replica, scope)
    return Fact(commit, stream, seq, clock, tx, seen, n, number, uuid.hex(), op, values)


def _vector(text: str) -> dict[tuple[bytes, int], int]:
    found = {}
    for name, upto in json.loads(text).items():
        replica, scope = name.split("/")
        found[bytes.fromhex(replica), int(scope)] = upto
    return found


def replay(known: Sequence[Fact], is_known: Callable[[Fact], bool] = lambda _: True) -> State:
    """The state that follows from those facts that are known."""
    by_record: dict[str, list[Fact]] = {}
    for fact in known:
        if is_known(fact):
            by_record.setdefault(fact.record, []).append(fact)
    kinds = {kind.number: kind for kind in ALL}
    state = State()
    for record, about in by_record.items():
        if any(fact.op == "C" for fact in about):
            _replay_record(state, kinds[about[0].type], record, about)
    return state


def _replay_record(state: State, kind: RecordType, record: str, about: list[Fact]) -> None:
    said = [fact for fact in about if fact.op != "D"]
    deletions = [fact for fact in about if fact.op == "D"]
    # Edit beats a concurrent delete: gone only when a deletion has seen each word about it.
    gone = deletions and all(any(fate.saw(fact) for fate in deletions) for fact in said)
    if gone:
        state.deleted.add(record)
    values: dict[str, Any] = {}
    for keys in kind.registers().values():
        fields = {kind.field(key).number: key for key in keys}
        saying = [fact for fact in said if fact.data.keys() & fields.keys()]
        live = [fact for fact in saying if not any(later.saw(fact) for later in saying)]
        if not live:
            continue
        chosen = max(live, key=lambda fact: (fact.clock, fact.stream[0], fact.seq, fact.n))
        values.update(
            (key, chosen.data[number])
            for number, key in fields.items()
            if chosen.data.get(number) is not None
        )
        if not gone and (
            len(live) > 1
            or live[0]
            is not min(
                (fact for fact in said if fact.op == "C"), key=lambda fact: (fact.commit, fact.n)
            )
        ):
            state.registers |= {(record, min(fields), fact.commit) for fact in live}
    into = state.buried if gone else state.contents
    into.setdefault(kind.key, {})[record] = values
