"""Histories of one record on several laptops that hand each other commits, without a database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from models.journal.fold import Folded, fold
from models.journal.versions import Origin, Version
from models.records.registry import record_type
from tests.journal.oracle import Fact, State, replay

ORGANISATION = record_type("organisation")
RECORD = "0" * 32


@dataclass(frozen=True, slots=True)
class Said:
    """One commit about the record: who, the how-manieth, when, having seen what, saying what."""

    laptop: bytes
    seq: int
    clock: int
    vector: dict[bytes, int]
    changes: tuple[tuple[str, dict[int, Any]], ...]


@dataclass(slots=True)
class Laptop:
    """A laptop with the commits it knows, in the order in which they came to it."""

    name: bytes
    known: list[Said] = field(default_factory=list)

    def say(self, clock: int, *changes: tuple[str, dict[int, Any]]) -> None:
        """Write a commit, having seen all that is known here."""
        heads: dict[bytes, int] = {}
        for said in self.known:
            heads[said.laptop] = said.seq
        seq = heads.pop(self.name, 0) + 1
        self.known.append(Said(self.name, seq, clock, heads, changes))

    def hear(self, other: Laptop) -> None:
        """Take over what the other knows, in its order."""
        have = {(said.laptop, said.seq) for said in self.known}
        self.known += [said for said in other.known if (said.laptop, said.seq) not in have]


def folded(known: Sequence[Said]) -> tuple[dict[int, Any], set[tuple[int, bytes, int]], bool]:
    """What the program makes of commits in this order: values, live versions, deleted."""
    # Local numbers of streams and commits follow arrival, as in a database.
    streams = {name: n for n, name in enumerate(dict.fromkeys(said.laptop for said in known))}
    versions = []
    for place, said in enumerate(known):
        vector = {streams[name]: upto for name, upto in said.vector.items()}
        origin = Origin(
            place, streams[said.laptop], said.seq, said.clock, said.laptop, b"", vector
        )  # fmt: skip
        versions += [Version(origin, n, op, data) for n, (op, data) in enumerate(said.changes)]
    result: Folded | None = fold(ORGANISATION, versions)
    assert result is not None
    if result.deleted:
        return {}, set(), True
    live = {
        (register, version.origin.replica, version.origin.seq)
        for register, found in result.live.items()
        for version in found
    }
    return result.values, live, False


def expected(known: Sequence[Said]) -> tuple[dict[int, Any], set[tuple[int, bytes, int]], bool]:
    """The same from the oracle."""
    names = {(said.laptop, said.seq): place for place, said in enumerate(known)}
    facts = [
        Fact(
            names[said.laptop, said.seq],
            (said.laptop, 0),
            said.seq,
            said.clock,
            b"",
            {(name, 0): upto for name, upto in said.vector.items()},
            n,
            ORGANISATION.number,
            RECORD,
            op,
            data,
        )
        for said in known
        for n, (op, data) in enumerate(said.changes)
    ]
    state: State = replay(facts)
    places = {place: name for name, place in names.items()}
    numbers = {one.key: one.number for one in ORGANISATION.fields}
    values = state.contents.get("organisation", {}).get(RECORD, {})
    return (
        {numbers[key]: value for key, value in values.items()},
        {(register, *places[commit]) for _, register, commit in state.registers},
        RECORD in state.deleted,
    )
