"""Conflicts: two live versions with different contents, a pure function of the commits one has.

Every laptop that knows the same commits lists the same ones; the winner is in force at once.
Source: design page of the journal, decisions 2 and 8, invariants I8 to I10 and I14.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from models.database.reader import Reader, Value, chunks
from models.errors import Refused
from models.fields.field import Kind as FieldKind
from models.fields.field import RecordType
from models.journal.conflict_counts import count_at_odds
from models.journal.conflict_sides import Names, Side, contents, lettered
from models.journal.fold import SHARED, Folded, fold, register_numbers, winner
from models.journal.materialise import DELETION
from models.journal.merges import circles, stays
from models.journal.versions import Version, versions_of
from models.language import tr
from models.records.registry import ALL, BY_NUMBER

__all__ = [
    "Conflict",
    "Kind",
    "Side",
    "conflict",
    "conflicted_fields",
    "conflicts",
    "count_conflicts",
]


class Kind(StrEnum):
    """What is at odds: a value, a deletion, a private edit of what is shared, a link to nothing."""

    VALUE = "value"
    DELETION = "deletion"
    PRIVATE = "private"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True)
class Conflict:
    """Something to decide; `key` is the same on every laptop, `fields` form one register.

    `before` is what both sides started from, where there was something.
    """

    key: str
    kind: Kind
    record: int
    type: str
    fields: tuple[str, ...]
    before: dict[str, Value] | None
    sides: tuple[Side, ...]


def conflicts(reader: Reader, records: Iterable[int] | None = None) -> list[Conflict]:
    """All conflicts, or those of some records; the latest first."""
    wanted = set(records) if records is not None else None
    found = [
        *_of_versions(reader, _candidates(reader, wanted)),
        *_of_links(reader, wanted),
    ]
    return sorted(found, key=lambda one: (max(s.moment for s in one.sides), one.key), reverse=True)


def conflict(reader: Reader, key: str) -> Conflict:
    """One conflict by its key; raises `Refused` when it does not exist any more."""
    uuid = key.partition(":")[0]
    record = reader.id_of(uuid) if len(uuid) == 32 and uuid.isalnum() else None
    for one in conflicts(reader, [record]) if record is not None else ():
        if one.key == key:
            return one
    raise Refused(tr("This conflict has been settled already."))


def count_conflicts(reader: Reader) -> int:
    """How many there are."""
    return count_at_odds(reader) + sum(1 for _ in _dangling(reader))


def conflicted_fields(reader: Reader, record: int) -> set[str]:
    """The keys of the fields of a record that are at odds."""
    return {field for one in conflicts(reader, [record]) for field in one.fields}


def _candidates(reader: Reader, wanted: set[int] | None) -> list[int]:
    """Records with more than one live version of something, or a deletion without effect."""
    sql = (
        "SELECT DISTINCT record FROM (SELECT record FROM register {where} GROUP BY record, field "
        "HAVING count(*) > 1 OR field = 0 UNION ALL "
        # A private version alone is at odds with the shared nothing beside it.
        "SELECT g.record FROM register g JOIN journal_commit j ON j.id = g.commit_id "
        "JOIN stream s ON s.id = j.stream JOIN record r ON r.id = g.record "
        "{where} {and_} s.scope < r.scope)"
    )
    if wanted is None:
        return [row[0] for row in reader.rows(sql.format(where="", and_="WHERE"))]
    found: list[int] = []
    for chunk in chunks(wanted):
        marks = ",".join("?" * len(chunk))
        where = f"WHERE record IN ({marks})"
        found += [
            row[0] for row in reader.rows(sql.format(where=where, and_="AND"), (*chunk, *chunk))
        ]
    return found


def _of_versions(reader: Reader, records: Sequence[int]) -> Iterator[Conflict]:
    if not records:
        return
    _, staying = circles(reader, records)
    names = Names(reader)
    for record, number, versions in versions_of(reader, sorted(records)):
        kind = BY_NUMBER.get(number)
        folded = fold(kind, versions) if kind else None
        if kind is None or folded is None:
            continue
        if record in staying:
            folded = stays(number, folded, versions)
        case = _Case(names, kind, record, reader.uuid_of(record), folded, versions)
        for register, live in sorted(folded.live.items()):
            yield from _register(case, register, live)
        # A link that is taken away here and made there simply is there.
        if folded.contested and not folded.deleted and not kind.ends:
            yield _deletion(case)


def _register(case: _Case, register: int, live: Sequence[Version]) -> Iterator[Conflict]:
    kind, names, folded = case.kind, case.names, case.folded
    keys = tuple(f.key for f in kind.fields if register_numbers(kind)[f.number] == register)
    able = [version for version in live if version.origin.scope == SHARED or not case.shared]
    best = winner(able) if able and not folded.deleted else None
    by_contents: dict[tuple[Value, ...], Version] = {}
    for version in sorted(live, key=lambda v: (v.origin.order, v.n)):
        by_contents[contents(kind, register, version.data)] = version
    if best is not None:
        by_contents[contents(kind, register, best.data)] = best
    elif not case.shared or set(by_contents) == {(None,) * len(keys)}:
        return
    found = list(by_contents.values())
    if best is not None and len(found) < 2:
        return
    private = case.shared and any(version.origin.scope != SHARED for version in found)
    sides = [(one, names.side(kind, register, one, one is best)) for one in found]
    if best is None:
        sides.append(case.nothing(register, keys))
    yield Conflict(
        f"{case.uuid}:{register}",
        Kind.PRIVATE if private else Kind.VALUE,
        case.record,
        kind.key,
        keys,
        names.before(kind, register, found, case.versions),
        lettered(sides),
    )


def _deletion(case: _Case) -> Conflict:
    kind, names = case.kind, case.names
    gone = max(case.folded.contested, key=lambda version: (version.origin.order, version.n))
    said = [version for version in case.versions if version.op != "D"]
    unseen = [version for version in said if not gone.origin.saw(version.origin)]
    kept = max(unseen or said, key=lambda version: (version.origin.order, version.n))
    values = {
        field.key: names.stored(field.kind, kept.data[field.number])
        for field in kind.fields
        if field.number in kept.data
    }
    alive = replace(names.side(kind, 0, kept, True), values=values)
    sides = [(kept, alive), (gone, names.side(kind, 0, gone, False))]
    key = f"{case.uuid}:{DELETION}"
    return Conflict(key, Kind.DELETION, case.record, kind.key, (), None, lettered(sides))


@dataclass(frozen=True, slots=True)
class _Case:
    """A record with its history, folded."""

    names: Names
    kind: RecordType
    record: int
    uuid: str
    folded: Folded
    versions: Sequence[Version]

    @property
    def shared(self) -> bool:
        """Whether it was published."""
        return any(version.origin.scope == SHARED for version in self.versions)

    def nothing(self, register: int, keys: Sequence[str]) -> tuple[Version, Side]:
        """The other side of a private edit: the deletion, or that nothing is said."""
        # A deletion that was taken back says nothing any more.
        deciding = [
            version
            for version in self.versions
            if version.origin.scope == SHARED and (version.op == "D") == self.folded.deleted
        ]
        last = max(deciding, key=lambda version: (version.origin.order, version.n))
        side = self.names.side(self.kind, register, last, True)
        return last, side if side.deleted else replace(side, values=dict.fromkeys(keys))


_CHECKED = tuple(
    (kind, field)
    for kind in ALL
    if not kind.ends
    for field in kind.fields
    if field.kind is FieldKind.LINK and field.key != "merged_into"
)


def _of_links(reader: Reader, wanted: set[int] | None) -> Iterator[Conflict]:
    """Links of live records to records that are deleted."""
    names: Names | None = None
    dangling = _dangling(reader) if wanted is None else _dangling_in(reader, wanted)
    for kind, key, source, target in dangling:
        names = names or Names(reader)
        yield from _reference(reader, names, kind, key, source, target)


def _dangling(reader: Reader) -> Iterator[tuple[RecordType, str, int, int]]:
    """Type, field, record and deleted record, looked for from the few that are deleted."""
    gone: dict[str, list[int]] = {}
    for record, number in reader.rows("SELECT id, type FROM record WHERE deleted = 1"):
        if number in BY_NUMBER:
            gone.setdefault(BY_NUMBER[number].key, []).append(record)
    for kind, field in _CHECKED if gone else ():
        for chunk in chunks(record for key in field.links for record in gone.get(key, ())):
            marks = ",".join("?" * len(chunk))
            sql = f'SELECT id, "{field.key}" FROM "{kind.key}" WHERE "{field.key}" IN ({marks})'
            for source, target in reader.rows(sql, chunk):
                yield kind, field.key, source, target


def _dangling_in(reader: Reader, wanted: set[int]) -> Iterator[tuple[RecordType, str, int, int]]:
    """The same for some records alone."""
    for chunk in chunks(wanted):
        marks = ",".join("?" * len(chunk))
        types = reader.rows(f"SELECT DISTINCT type FROM record WHERE id IN ({marks})", chunk)
        numbers = {row[0] for row in types}
        for kind, field in _CHECKED:
            if kind.number in numbers:
                sql = (
                    f'SELECT t.id, r.id FROM "{kind.key}" t JOIN record r ON r.id = t."{field.key}"'
                    f" WHERE t.id IN ({marks}) AND r.deleted = 1"
                )
                for source, target in reader.rows(sql, chunk):
                    yield kind, field.key, source, target


def _reference(
    reader: Reader, names: Names, kind: RecordType, key: str, source: int, target: int
) -> Iterator[Conflict]:
    number = kind.field(key).number
    register = register_numbers(kind)[number]
    histories = {record: found for record, _, found in versions_of(reader, [source, target])}
    linking = [v for v in histories.get(source, []) if number in v.data]
    gone = [v for v in histories.get(target, []) if v.op == "D"]
    if not linking or not gone:
        return
    last = max(linking, key=lambda v: (v.origin.order, v.n))
    end = max(gone, key=lambda v: (v.origin.order, v.n))
    side = replace(names.side(kind, register, last, True), values={key: target})
    sides = [(last, side), (end, names.side(kind, register, end, False))]
    uuid = reader.uuid_of(source)
    yield Conflict(
        f"{uuid}:{register}:{reader.uuid_of(target)}",
        Kind.REFERENCE,
        source,
        kind.key,
        (key,),
        None,
        lettered(sides),
    )
