"""What a transaction touched, and what follows from it: derived columns and the search index."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field

from models.clock import now
from models.database.cipher import Connection
from models.database.derived import EMPLOYMENT, derive, derive_employers, inputs
from models.database.reader import Reader, chunks
from models.database.search_index import (
    PART_OF,
    dependants,
    index_records,
    searched_numbers,
    title_numbers,
)
from models.fields.field import RecordType
from models.progress import Progress, part, silent
from models.records.registry import BY_KEY, BY_NUMBER

Touched = dict[str, set[int]]


@dataclass(frozen=True, slots=True)
class Extent:
    """How much of the touched records may have changed; of those not named here, everything.

    `complete` ones are new and have their derived columns already. Of those in `fields`, which
    were there before, only these fields (by number) have changed.
    """

    complete: Set[int] = frozenset()
    fields: Mapping[int, Set[int]] = field(default_factory=dict)

    def hit(self, records: Set[int], numbers: Set[int]) -> set[int]:
        """Those records of which one of these fields may have changed."""
        fields = self.fields
        if not fields:
            return set(records)
        return {
            record
            for record in records
            if record not in fields or not fields[record].isdisjoint(numbers)
        }


EVERYTHING = Extent()


def touched_by(
    connection: Connection, commits: Sequence[int], complete: Set[int]
) -> tuple[Touched, Extent]:
    """Record ids by type key in these commits of this laptop, and how much of them has changed.

    `complete` were created with their derived columns. Types of a newer program are left out.
    """
    marks = ",".join("?" * len(commits))
    found: Touched = {}
    created: set[int] = set()
    unknown: set[int] = set()
    for number, text in connection.execute(
        "SELECT type, json_group_array(record) FROM change "
        f"WHERE commit_id IN ({marks}) AND op = 'C' GROUP BY type",
        commits,
    ).fetchall():
        named = json.loads(text)
        records = set(named)
        if len(records) < len(named):
            # Replaced in the same transaction.
            unknown |= records
        created |= records
        if number in BY_NUMBER:
            found[BY_NUMBER[number].key] = records
    fields: dict[int, set[int]] = {}
    for number, record, op, data in connection.execute(
        f"SELECT type, record, op, data FROM change WHERE commit_id IN ({marks}) AND op <> 'C'",
        commits,
    ):
        changed = {int(key) for key in json.loads(data)} if op == "U" and data else set()
        # An update without fields is a record that is brought back.
        if changed and record not in created:
            fields.setdefault(record, set()).update(changed)
        else:
            unknown.add(record)
        if number in BY_NUMBER:
            found.setdefault(BY_NUMBER[number].key, set()).add(record)
    return found, Extent(
        complete - unknown,
        {record: changed for record, changed in fields.items() if record not in unknown},
    )


def follow_up(
    connection: Connection,
    touched: Mapping[str, set[int]],
    extent: Extent = EVERYTHING,
    progress: Progress = silent,
) -> None:
    """Compute what depends on the touched records, in the running transaction."""
    complete = extent.complete
    deriving = part(progress, 0, 0.5)
    indexed: Touched = {}
    employed: set[int] = set()
    for key, records in touched.items():
        derive(connection, {key: extent.hit(records - complete, inputs(key))}, deriving)
        indexed.setdefault(key, set()).update(extent.hit(records, searched_numbers(key)))
        if key == "person":
            employed |= records - complete - extent.fields.keys()
        if key in PART_OF:
            owners = _owners(connection, BY_KEY[key], records, extent)
            for owner, found in owners.items():
                indexed.setdefault(owner, set()).update(found)
            if key == "affiliation":
                employed |= owners.get("person", set())
    derive_employers(connection, employed)
    renamed = {
        key: extent.hit(records - complete, title_numbers(key)) for key, records in touched.items()
    }
    for key, found in dependants(connection, renamed).items():
        indexed.setdefault(key, set()).update(found)
    index_records(connection, indexed, complete, part(progress, 0.5, 1))
    moment = int(now().timestamp() * 1000)
    connection.executemany(
        "UPDATE record SET changed = ? WHERE id = ?",
        [(moment, record) for records in touched.values() for record in records - complete],
    )


def _owners(connection: Connection, part: RecordType, records: Set[int], extent: Extent) -> Touched:
    """Live records by type key that parts belong to or belonged to, when it matters to them."""
    link = part.field(PART_OF[part.key])
    telling = searched_numbers(part.key) | {link.number}
    if part.key == "affiliation":
        telling |= {part.field(key).number for key in EMPLOYMENT}
    hit = extent.hit(records, telling)
    moved = extent.hit(hit - extent.complete, {link.number})
    found: Touched = {}
    reader = Reader(connection)
    for chunk in chunks(_owners_now(reader, part, hit) | _owners_ever(reader, link.number, moved)):
        marks = ",".join("?" * len(chunk))
        for record, number in reader.rows(
            f"SELECT id, type FROM record WHERE id IN ({marks}) AND deleted = 0", chunk
        ):
            if number in BY_NUMBER:
                found.setdefault(BY_NUMBER[number].key, set()).add(record)
    return found


def _owners_now(reader: Reader, part: RecordType, records: Iterable[int]) -> set[int]:
    rows = reader.pick(part.key, records, (PART_OF[part.key],))
    return {owner for (owner,) in rows if owner is not None}


def _owners_ever(reader: Reader, number: int, records: Iterable[int]) -> set[int]:
    """Whom the history names: a part may have moved or gone."""
    found: set[int] = set()
    for chunk in chunks(records):
        marks = ",".join("?" * len(chunk))
        rows = reader.rows(
            "SELECT o.id FROM (SELECT DISTINCT json_extract(data, ?) AS uuid FROM change "
            f"WHERE record IN (SELECT record FROM change WHERE record IN ({marks}) "
            "AND op <> 'C')) AS named JOIN record o ON o.uuid = unhex(named.uuid)",
            (f'$."{number}"', *chunk),
        )
        found.update(row[0] for row in rows)
    return found
