"""Records merged into each other in a circle, by two laptops that did not know of one another.

Each laptop kept one of two duplicates and deleted the other; together both would be gone. Of every
circle of `merged_into` the record with the smallest id stays: a pure function of the commits.
Source: design page of the journal, invariant I14.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from models.database.reader import Reader, chunks
from models.journal.fold import Folded, fold
from models.journal.versions import Version, versions_of
from models.records.registry import ALL, BY_NUMBER

FIELD = "merged_into"
POINTERS = {
    kind.number: kind.field(FIELD).number
    for kind in ALL
    if any(field.key == FIELD for field in kind.fields)
}
"""The number of the field that says into what a record was merged, by type."""


def circles(reader: Reader, records: Iterable[int] | None = None) -> tuple[set[int], set[int]]:
    """(all records of chains that touch these, those of them that stay because of a circle)."""
    involved = _chain(reader, records)
    if not involved:
        return set(), set()
    pointers: dict[int, int] = {}
    words: dict[int, list[Version]] = {}
    ends: dict[int, list[Version]] = {}
    for record, number, versions in versions_of(reader, sorted(involved)):
        uuid = _target(number, versions)
        target = reader.id_of(uuid) if uuid else None
        if target is not None:
            pointers[record] = target
            words[record] = [v for v in versions if v.data.get(POINTERS[number]) == uuid]
            ends[record] = [v for v in versions if v.op == "D"]
    staying = set()
    for circle in _circles(pointers):
        smallest = _smallest(reader, circle)
        said = [version for record in circle for version in words[record]]
        # Who deletes it knowing of the whole circle means it.
        if not any(all(end.origin.saw(one.origin) for one in said) for end in ends[smallest]):
            staying.add(smallest)
    return involved, staying


def stays(kind: int, folded: Folded, versions: list[Version]) -> Folded:
    """What a record is that stays because of a circle; its deletions count as without effect."""
    values = {field: value for field, value in folded.values.items() if field != POINTERS[kind]}
    if not folded.deleted:
        return replace(folded, values=values)
    deletions = tuple(version for version in versions if version.op == "D")
    return replace(folded, values=values, deleted=False, contested=deletions)


def _chain(reader: Reader, records: Iterable[int] | None) -> set[int]:
    """Records that were ever merged into another, with those others, from some records or all."""
    involved: set[int] = set()
    fresh = set(_said(reader, records))
    while fresh:
        targets = {target for _, target in fresh} - involved
        involved |= {record for record, _ in fresh} | targets
        fresh = set(_said(reader, targets)) if targets else set()
    return involved


def _said(reader: Reader, records: Iterable[int] | None) -> Iterator[tuple[int, int]]:
    for number, field in POINTERS.items():
        sql = (
            "SELECT c.record, t.id FROM change c JOIN record t "
            f"ON t.uuid = unhex(json_extract(c.data, '$.\"{field}\"')) "
            f"WHERE c.type = {number} AND c.op IN ('C', 'U') AND instr(c.data, '\"{field}\":')"
        )
        if records is None:
            yield from reader.rows(sql)
            continue
        for chunk in chunks(records):
            marks = ",".join("?" * len(chunk))
            yield from reader.rows(f"{sql} AND c.record IN ({marks})", chunk)


def _target(number: int, versions: list[Version]) -> str | None:
    folded = fold(BY_NUMBER[number], versions)
    uuid = folded.values.get(POINTERS[number]) if folded else None
    return str(uuid) if uuid else None


def _circles(pointers: dict[int, int]) -> list[set[int]]:
    found: list[set[int]] = []
    done: set[int] = set()
    for start in pointers:
        way: list[int] = []
        here: int | None = start
        while here is not None and here not in done:
            done.add(here)
            way.append(here)
            here = pointers.get(here)
        if here in way:
            found.append(set(way[way.index(here) :]))
    return found


def _smallest(reader: Reader, circle: set[int]) -> int:
    return min(circle, key=reader.uuid_of)
