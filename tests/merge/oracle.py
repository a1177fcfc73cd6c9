"""What the design page says about the merge, written as plainly as can be.

It keeps every commit there is and works out everything from scratch, comparing pair by pair. It
shares no code with the program but the list of record types and the comparing of single values.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from models.fields.field import Kind, RecordType
from models.fields.values import comparable
from models.records.registry import BY_KEY, BY_NUMBER
from tests.merge.facts import Commit, Name, Scalar, Stream, Written

SHARED = 1
Sides = frozenset[tuple[object, ...] | None]


@dataclass(frozen=True, slots=True)
class Fact:
    """A change with the commit it belongs to and its place in there."""

    commit: Commit
    n: int
    change: Written

    @property
    def order(self) -> tuple[int, str, int, int]:
        """What decides between values of which neither has seen the other."""
        return (self.commit.clock, self.commit.replica, self.commit.seq, self.n)

    def saw(self, other: Fact) -> bool:
        """Whether the writer had seen the other change when it wrote this one."""
        if self.commit is other.commit:
            return other.n < self.n
        return self.commit.saw(other.commit.name)

    def beats(self, other: Fact) -> bool:
        """Whether it was written knowing the other; what one agency says never beats the shared."""
        return self.commit.scope >= other.commit.scope and self.saw(other)


@dataclass(frozen=True, slots=True)
class Dispute:
    """An open conflict: kind, record, keys of the fields, and what the sides say."""

    kind: str
    record: str
    fields: tuple[str, ...]
    sides: Sides


@dataclass(slots=True)
class State:
    """What a laptop must show: live records by type and id, deleted ones, scopes, conflicts.

    `buried` is what deleted records would hold.
    """

    contents: dict[str, dict[str, dict[str, Scalar]]] = field(default_factory=dict)
    buried: dict[str, dict[str, dict[str, Scalar]]] = field(default_factory=dict)
    deleted: set[str] = field(default_factory=set)
    scopes: dict[str, int] = field(default_factory=dict)
    disputes: set[Dispute] = field(default_factory=set)


@dataclass(slots=True)
class World:
    """Every commit ever made, and whose laptop each replica is."""

    agency: dict[str, str] = field(default_factory=dict)
    commits: dict[Name, Commit] = field(default_factory=dict)

    def add(self, commit: Commit) -> None:
        """Remember a commit; one name never has two contents."""
        known = self.commits.setdefault(commit.name, commit)
        assert known.hash == commit.hash, f"two commits are called {commit.name}"

    def readable(self, agency: str, stream: Stream) -> bool:
        """Whether the agency may ever see that stream."""
        return stream[1] == SHARED or self.agency[stream[0]] == agency

    def settled(self, delivered: Iterable[Name], agency: str) -> set[Name]:
        """Of what was delivered, all whose causes were delivered too."""
        waiting = {name: self.commits[name] for name in delivered}
        heads: dict[Stream, int] = {}
        done: set[Name] = set()
        while ready := [
            commit for commit in waiting.values() if self._follows(commit, heads, agency)
        ]:
            for commit in ready:
                heads[commit.replica, commit.scope] = commit.seq
                done.add(commit.name)
                del waiting[commit.name]
        return done

    def _follows(self, commit: Commit, heads: Mapping[Stream, int], agency: str) -> bool:
        stream = (commit.replica, commit.scope)
        return heads.get(stream, 0) == commit.seq - 1 and all(
            heads.get(other, 0) >= upto
            for other, upto in commit.seen.items()
            if self.readable(agency, other)
        )

    def state(self, known: Iterable[Name]) -> State:
        """What follows from these commits."""
        about: dict[str, list[Fact]] = {}
        for name in known:
            commit = self.commits[name]
            for n, change in enumerate(commit.changes):
                about.setdefault(change.record, []).append(Fact(commit, n, change))
        state = State()
        for record, facts in about.items():
            kind = BY_NUMBER.get(facts[0].change.type)
            if kind is not None and any(fact.change.op == "C" for fact in facts):
                _settle(state, kind, record, facts)
        for key in ("organisation", "person"):
            _break_circles(state, key, about)
        _references(state)
        return state


def _settle(state: State, kind: RecordType, record: str, facts: Sequence[Fact]) -> None:
    published = any(fact.commit.scope == SHARED for fact in facts)
    said = [fact for fact in facts if fact.change.op != "D"]
    deletions = [fact for fact in facts if fact.change.op == "D"]
    state.scopes[record] = SHARED if published else 0
    # Edit beats a concurrent delete: gone only when deletions have seen every word about it. Of a
    # published record only words that were said to both agencies count.
    counting = [fact for fact in said if fact.commit.scope == published]
    gone = all(any(end.beats(fact) for end in deletions) for fact in counting)
    values: dict[str, Scalar] = {}
    named = {number for fact in said for number in fact.change.data}
    for keys in kind.registers().values():
        if not any(kind.field(key).number in named for key in keys):
            continue
        live = unbeaten(kind, keys, facts)
        in_force = [fact for fact in live if fact.commit.scope == published]
        if in_force:
            values.update(_values(kind, keys, max(in_force, key=lambda fact: fact.order)))
        if gone:
            live = [fact for fact in live if not any(end.beats(fact) for end in deletions)]
        _dispute(state, kind, record, keys, live, published, None if gone else values)
    into = state.buried if gone else state.contents
    into.setdefault(kind.key, {})[record] = values
    if gone:
        state.deleted.add(record)
    else:
        # A link that is taken away here and made there simply is there.
        contested = any(not any(fact.beats(end) for fact in facts) for end in deletions)
        if contested and not kind.ends:
            state.disputes.add(Dispute("deletion", record, (), frozenset()))


def _dispute(
    state: State,
    kind: RecordType,
    record: str,
    keys: tuple[str, ...],
    live: Sequence[Fact],
    published: bool,
    values: Mapping[str, Scalar] | None,
) -> None:
    """Live versions that say different things, or private ones that no shared writer has seen.

    `values` is what the record shows, None for a deleted one.
    """
    by_scope = {
        scope: {side(kind, keys, fact) for fact in live if fact.commit.scope == scope}
        for scope in (0, SHARED)
    }
    said = by_scope[0] | by_scope[SHARED]
    nothing = (None,) * len(keys)
    if values is not None and by_scope[published]:
        sides = said
    elif published and said - {nothing}:
        # What one agency says of a record that both have deleted, or to which both said nothing.
        sides = said | {nothing if values is not None else None}
    else:
        return
    if len(sides) > 1:
        private = published and by_scope[0] - by_scope[SHARED]
        state.disputes.add(
            Dispute("private" if private else "value", record, keys, frozenset(sides))
        )


def unbeaten(kind: RecordType, keys: Sequence[str], facts: Sequence[Fact]) -> list[Fact]:
    """The live versions of a register: no later word about it has seen them.

    A creation says of every register that it is so or empty.
    """
    saying = _saying(kind, keys, facts)
    later = [*saying, *(fact for fact in facts if fact.change.op == "C")]
    return [fact for fact in saying if not any(other.beats(fact) for other in later)]


def _saying(kind: RecordType, keys: Sequence[str], facts: Sequence[Fact]) -> list[Fact]:
    numbers = {kind.field(key).number for key in keys}
    return [fact for fact in facts if fact.change.op != "D" and fact.change.data.keys() & numbers]


def _values(kind: RecordType, keys: Sequence[str], fact: Fact) -> Iterator[tuple[str, Scalar]]:
    for key in keys:
        value = fact.change.data.get(kind.field(key).number)
        if value is not None:
            yield key, value


def side(kind: RecordType, keys: Sequence[str], fact: Fact) -> tuple[object, ...] | None:
    """What a fact says about a register, None when it says nothing about it."""
    if not _saying(kind, keys, [fact]):
        return None
    return compared(kind, keys, dict(_values(kind, keys, fact)))


def compared(
    kind: RecordType, keys: Sequence[str], values: Mapping[str, Scalar]
) -> tuple[object, ...]:
    """The values of a register in the form in which equal ones are equal."""
    return tuple(normal(kind, key, values.get(key)) for key in keys)


def normal(kind: RecordType, key: str, value: Scalar) -> object:
    """A value in the form in which equal values are equal; links are ids."""
    of = kind.field(key).kind
    return value if of is Kind.LINK else comparable(of, value)


def _break_circles(state: State, key: str, about: Mapping[str, Sequence[Fact]]) -> None:
    """Of records merged into each other in a circle the one with the smallest id stays.

    Unless somebody deleted it who knew of the whole circle.
    """
    number = BY_KEY[key].field("merged_into").number
    alive, buried = state.contents.get(key, {}), state.buried.get(key, {})
    into = {
        record: values["merged_into"]
        for record, values in (alive | buried).items()
        if values.get("merged_into") is not None
    }
    for record in into:
        passed = [record]
        while (following := into.get(passed[-1])) is not None and following not in passed:
            passed.append(str(following))
        words = [
            fact for one in passed for fact in about[one]
            if fact.change.data.get(number) == into[one]
        ] if following == record == min(passed) else []  # fmt: skip
        ends = [fact for fact in about[record] if fact.change.op == "D"]
        if words and not any(all(end.beats(word) for word in words) for end in ends):
            values = alive.setdefault(record, buried.pop(record, {}))
            state.contents[key] = alive
            alive[record] = {name: one for name, one in values.items() if name != "merged_into"}
            if record in state.deleted:
                state.disputes.add(Dispute("deletion", record, (), frozenset()))
                state.deleted.discard(record)


def _references(state: State) -> None:
    """Links of live records to deleted ones; links that are records themselves just rest."""
    for kind in BY_NUMBER.values():
        links = [one.key for one in kind.fields if one.kind is Kind.LINK]
        for record, values in state.contents.get(kind.key, {}).items():
            for key in () if kind.ends else links:
                if key != "merged_into" and values.get(key) in state.deleted:
                    state.disputes.add(Dispute("reference", record, (key,), frozenset()))
