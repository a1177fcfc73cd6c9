"""What a transaction touched, and what follows from it: derived columns and the search index."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set

from models.clock import now
from models.database.cipher import Connection
from models.database.derived import derive, derive_employers
from models.database.reader import Reader, chunks
from models.database.search_index import PART_OF, dependants, index_records
from models.fields.field import RecordType
from models.records.registry import BY_KEY, BY_NUMBER

Touched = dict[str, set[int]]


def touched_by(
    connection: Connection, commits: Sequence[int], complete: set[int]
) -> tuple[Touched, set[int]]:
    """Record ids by type key in these commits, and which of them are still `complete`.

    Types of a newer program are left out.
    """
    found: Touched = {}
    marks = ",".join("?" * len(commits))
    again: set[int] = set()
    for number, record, op in connection.execute(
        f"SELECT type, record, op FROM change WHERE commit_id IN ({marks})", commits
    ):
        if number not in BY_NUMBER:
            continue
        records = found.setdefault(BY_NUMBER[number].key, set())
        if op != "C" or record in records:
            again.add(record)
        records.add(record)
    connection.execute(
        "UPDATE record SET deleted = 0 WHERE deleted = 1 AND id IN "
        f"(SELECT record FROM change WHERE commit_id IN ({marks}) AND op = 'C') "
        f"AND id NOT IN (SELECT record FROM change WHERE commit_id IN ({marks}) AND op = 'D')",
        (*commits, *commits),
    )
    return found, complete - again


def follow_up(
    connection: Connection, touched: Mapping[str, set[int]], complete: Set[int] = frozenset()
) -> None:
    """Compute what depends on the touched records, in the running transaction.

    `complete` records are new and have their derived columns already.
    """
    wider: Touched = {key: set(records) for key, records in touched.items()}
    for key, owner in PART_OF.items():
        if records := touched.get(key):
            _add_owners(connection, BY_KEY[key], owner, records, wider)
    derive(connection, {key: records - complete for key, records in wider.items()})
    derive_employers(connection, wider.get("person", ()))
    renamed = {key: records - complete for key, records in wider.items()}
    for key, records in dependants(connection, renamed).items():
        wider.setdefault(key, set()).update(records)
    index_records(connection, wider, complete)
    moment = int(now().timestamp() * 1000)
    connection.executemany(
        "UPDATE record SET changed = ? WHERE id = ?",
        [(moment, record) for records in touched.values() for record in records],
    )


def _add_owners(
    connection: Connection, part: RecordType, owner: str, records: Iterable[int], wider: Touched
) -> None:
    """Owners of parts now, and those named in their history: a part may have moved or gone."""
    reader = Reader(connection)
    field = part.field(owner)
    owners: set[int] = set()
    for chunk in chunks(records):
        marks = ",".join("?" * len(chunk))
        owners.update(
            row[0]
            for row in reader.rows(
                f'SELECT "{owner}" FROM "{part.key}" WHERE id IN ({marks})', chunk
            )
        )
        owners.update(
            row[0]
            for row in reader.rows(
                "SELECT o.id FROM (SELECT DISTINCT json_extract(data, ?) AS uuid FROM change "
                f"WHERE record IN (SELECT record FROM change WHERE record IN ({marks}) "
                "AND op <> 'C')) AS named JOIN record o ON o.uuid = unhex(named.uuid)",
                (f'$."{field.number}"', *chunk),
            )
        )
    for chunk in chunks(owners - {None}):
        marks = ",".join("?" * len(chunk))
        for record, number in reader.rows(
            f"SELECT id, type FROM record WHERE id IN ({marks}) AND deleted = 0", chunk
        ):
            if number in BY_NUMBER:
                wider.setdefault(BY_NUMBER[number].key, set()).add(record)
