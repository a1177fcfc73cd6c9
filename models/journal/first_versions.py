"""Records that were only ever created: their rows come out of the journal by SQL, set-based.

A new laptop and a rebuild fold a great many of them, and a fold of one version is that version.
"""

from __future__ import annotations

from collections.abc import Collection

from models.database.cipher import Connection
from models.fields.field import Field, Kind, RecordType
from models.records.registry import BY_NUMBER

_WORTH_IT = 8
_PLAIN = (
    "INSERT INTO temp.plain (record, type, commit_id, n) "
    "SELECT c.record, min(c.type), min(c.commit_id), min(c.n) FROM temp.folding f "
    "JOIN change c ON c.record = f.record GROUP BY c.record "
    "HAVING count(*) = 1 AND min(c.op) = 'C'"
)


def write_first_versions(connection: Connection, records: Collection[int]) -> set[int]:
    """Write the rows of those records that have one version only; returns these records.

    The caller has silenced the capture, and folds the others.
    """
    if len(records) < _WORTH_IT:
        return set()
    for table, columns in (
        ("folding", "record INTEGER PRIMARY KEY"),
        ("plain", "record INTEGER PRIMARY KEY, type, commit_id, n"),
    ):
        connection.execute(f"CREATE TEMP TABLE IF NOT EXISTS {table} ({columns})")
        connection.execute(f"DELETE FROM temp.{table}")
    connection.executemany("INSERT INTO temp.folding VALUES (?)", [(one,) for one in records])
    connection.execute(_PLAIN)
    types = [row[0] for row in connection.execute("SELECT DISTINCT type FROM temp.plain")]
    for number in types:
        if number in BY_NUMBER:
            _write(connection, BY_NUMBER[number])
    connection.execute(
        "UPDATE record SET deleted = 0 WHERE deleted AND id IN (SELECT record FROM temp.plain)"
    )
    return {row[0] for row in connection.execute("SELECT record FROM temp.plain")}


def _write(connection: Connection, kind: RecordType) -> None:
    source = (
        "FROM temp.plain p JOIN change c ON c.commit_id = p.commit_id AND c.n = p.n "
        f"WHERE p.type = {kind.number}"
    )
    for field in kind.fields:
        if field.kind is Kind.LINK:
            # A link may arrive before the record it points to: keep its place, type unknown.
            connection.execute(
                "INSERT OR IGNORE INTO record (uuid, type, scope, deleted) "
                f"SELECT DISTINCT unhex({_value(field)}), 0, 0, 1 {source} "
                f"AND {_value(field)} IS NOT NULL"
            )
    names = ", ".join(f'"{field.key}"' for field in kind.fields)
    updates = ", ".join(f'"{field.key}" = excluded."{field.key}"' for field in kind.fields)
    values = ", ".join(_stored(field) for field in kind.fields)
    connection.execute(
        f'INSERT INTO "{kind.key}" (id, {names}) SELECT p.record, {values} {source} '
        f"ON CONFLICT (id) DO UPDATE SET {updates}"
    )


def _value(field: Field) -> str:
    return f"c.data ->> '$.\"{field.number}\"'"


def _stored(field: Field) -> str:
    if field.kind is Kind.LINK:
        return f"(SELECT l.id FROM record l WHERE l.uuid = unhex({_value(field)}))"
    return _value(field)
