"""Comparing what a laptop shows with what the oracle says it must show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass

from models.database.reader import Reader
from models.fields.field import RecordType
from models.journal.conflicts import Conflict, conflicts, count_conflicts
from models.journal.state import state_digest
from models.records.registry import BY_KEY, BY_NUMBER
from tests.journal.contents import contents
from tests.merge.facts import Name
from tests.merge.fleet import Fleet, Laptop
from tests.merge.oracle import Dispute, Fact, State, World, compared, normal, side


def applied(reader: Reader) -> set[Name]:
    """The names of the commits that a laptop has folded."""
    return {
        (replica, scope, seq)
        for replica, scope, seq in reader.rows(
            "SELECT lower(hex(r.uuid)), s.scope, j.seq FROM journal_commit j "
            "JOIN stream s ON s.id = j.stream JOIN replica r ON r.id = s.replica"
        )
    }


def disputes(reader: Reader) -> set[Dispute]:
    """The open conflicts of a laptop in the words of the oracle."""
    listed = conflicts(reader)
    assert count_conflicts(reader) == len(listed)
    return {_dispute(reader, one) for one in listed}


def disputes_among(reader: Reader, records: Sequence[int]) -> set[Dispute]:
    """Those about some records alone."""
    return {_dispute(reader, one) for one in conflicts(reader, records)}


def _dispute(reader: Reader, conflict: Conflict) -> Dispute:
    kind = BY_KEY[conflict.type]
    order = tuple(one.key for one in kind.fields if one.key in conflict.fields)
    sides = frozenset(
        None
        if side.deleted
        else tuple(_stored(reader, conflict.type, key, side.values.get(key)) for key in order)
        for side in conflict.sides
        if conflict.kind in ("value", "private")
    )
    return Dispute(str(conflict.kind), reader.uuid_of(conflict.record), order, sides)


def _stored(reader: Reader, key: str, name: str, value: object) -> object:
    kind = BY_KEY[key]
    if kind.field(name).links and value is not None:
        return reader.uuid_of(int(str(value)))
    return normal(kind, name, value)  # type: ignore[arg-type]


def check(fleet: Fleet, laptop: Laptop) -> State:
    """I2 and I6: the laptop shows what follows from what it knows, no more and no less."""
    known = fleet.world.settled(laptop.delivered, laptop.agency)
    reader = laptop.reader
    assert applied(reader) == known
    state = fleet.world.state(known)
    assert contents(reader) == state.contents
    marked = {u for (u,) in reader.rows(
        "SELECT lower(hex(uuid)) FROM record WHERE deleted AND type <> 0"
    )}  # fmt: skip
    assert marked == state.deleted
    scopes = {
        uuid: scope
        for uuid, kind, scope in reader.rows("SELECT lower(hex(uuid)), type, scope FROM record")
        if kind in BY_NUMBER
    }
    assert scopes == state.scopes
    assert disputes(reader) == state.disputes
    return state


def digests(laptop: Laptop) -> tuple[str, str]:
    """The digest of what is shared, and of everything."""
    return state_digest(laptop.reader, "shared"), state_digest(laptop.reader)


def same_everywhere(fleet: Fleet) -> None:
    """I1: laptops that know the same commits print the same digest, list the same conflicts."""
    by_shared: dict[frozenset[Name], str] = {}
    by_all: dict[frozenset[Name], str] = {}
    for laptop in fleet.laptops:
        known = frozenset(applied(laptop.reader))
        shared, everything = digests(laptop)
        assert by_all.setdefault(known, everything) == everything
        known = frozenset(name for name in known if name[1] == 1)
        assert by_shared.setdefault(known, shared) == shared


def accounted(fleet: Fleet, laptop: Laptop) -> None:
    """I8: every value ever saved is in force, knowingly superseded or deleted, or listed."""
    reader = laptop.reader
    shown, listed = contents(reader), disputes(reader)
    facts: dict[str, list[Fact]] = {}
    for name in applied(reader):
        commit = fleet.world.commits[name]
        for n, change in enumerate(commit.changes):
            facts.setdefault(change.record, []).append(Fact(commit, n, change))
    for record, about in facts.items():
        kind = BY_NUMBER.get(about[0].change.type)
        for fact in about if kind else ():
            assert kind is not None
            for keys in kind.registers().values():
                # Of records merged in a circle one stays, and is not merged into anything any more.
                said = side(kind, keys, fact) if keys != ("merged_into",) else None
                if said is None or any(_supersedes(kind, keys, other, fact) for other in about):
                    continue
                row = shown.get(kind.key, {}).get(record)
                in_force = row is not None and compared(kind, keys, row) == said
                sides = {one for dispute in listed if dispute.record == record
                         and dispute.fields == keys for one in dispute.sides}  # fmt: skip
                assert in_force or said in sides, (record, keys, said)


def _supersedes(kind: RecordType, keys: Sequence[str], later: Fact, fact: Fact) -> bool:
    """Whether a later word about the same fields, or a deletion, was written knowing the fact."""
    final = later.change.op in "CD" or side(kind, keys, later) is not None
    return final and later.beats(fact)


def secrets(world: World, agency: str) -> set[str]:
    """What only this agency has written into private records: words, and ids of records."""
    private: set[str] = set()
    shared: set[str] = set()
    for commit in world.commits.values():
        into = shared if commit.scope else private
        if commit.scope or world.agency[commit.replica] == agency:
            for change in commit.changes:
                into.add(change.record)
                into |= {v for v in change.data.values() if isinstance(v, str) and len(v) > 15}
    return private - shared


def spilled(parcel: object, private: Iterable[str]) -> list[str]:
    """Those of the private words and ids that stand anywhere in a parcel."""
    held = b"\x00".join(_bytes(parcel))
    return [
        one
        for one in private
        if one.encode() in held or (len(one) == 32 and bytes.fromhex(one) in held)
    ]


def _bytes(value: object) -> Iterator[bytes]:
    if isinstance(value, bytes):
        yield value
    elif isinstance(value, Mapping):
        for pair in value.items():
            yield from _bytes(pair)
    elif isinstance(value, tuple | list):
        for one in value:
            yield from _bytes(one)
    elif is_dataclass(value):
        for one in fields(value):
            yield from _bytes(getattr(value, one.name))
    else:
        yield str(value).encode()
