"""New records in bulk: their rows, and the sealed changes that triggers would have captured.

A statement that fires triggers saves every page it changes for the case that it fails, and does so
for each row; hundreds of rows a statement, with their changes written beside them, take half the
time.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import chain
from types import NoneType
from typing import Any

from models.database.cipher import Connection
from models.database.reader import Reader, chunks
from models.fields.field import INTEGER_KINDS, Field, Kind, RecordType
from models.journal.commits import salts, seal

ROWS_A_STATEMENT = 500
Row = Sequence[Any]
_quoted = json.encoder.encode_basestring


def insert_rows(
    connection: Connection, table: str, columns: Sequence[str], rows: Sequence[Row]
) -> None:
    """Insert rows into a table by as few statements as possible."""
    listed = ", ".join(f'"{column}"' for column in columns)
    head = f'INSERT INTO "{table}" ({listed}) VALUES '
    marks = f"({', '.join('?' * len(columns))})"
    whole = len(rows) - len(rows) % ROWS_A_STATEMENT
    if whole:
        sql = head + ", ".join([marks] * ROWS_A_STATEMENT)
        for start in range(0, whole, ROWS_A_STATEMENT):
            part = rows[start : start + ROWS_A_STATEMENT]
            connection.execute(sql, list(chain.from_iterable(part)))
    connection.executemany(head + marks, rows[whole:])


def as_stored(fields: Sequence[Field], rows: Sequence[Row]) -> bool:
    """Whether all values, in the order of the fields, are what the columns will hold.

    A number as text or a flag as a bool would become something else.
    """
    for field, column in zip(fields, zip(*rows, strict=True), strict=True):
        wanted = int if field.kind in INTEGER_KINDS else str
        if not set(map(type, column)) <= {wanted, NoneType}:
            return False
    return True


def insert_changes(
    connection: Connection,
    kind: RecordType,
    fields: Sequence[Field],
    rows: Sequence[Row],
    *,
    ids: Sequence[int],
    uuids: Sequence[bytes],
    commit: int,
    places: Sequence[int],
) -> None:
    """The creation of these records in the journal: as captured, and sealed.

    Each row holds the values of the fields in their order.
    """
    heads = [f'"{field.number}":' for field in fields]
    links = [place for place, field in enumerate(fields) if field.kind is Kind.LINK]
    names = _uuids_of(
        connection, {row[place] for place in links for row in rows if row[place] is not None}
    )
    changes = []
    for record, uuid, row, n, salt in zip(ids, uuids, rows, places, salts(len(rows)), strict=True):
        if links:
            row = [*row]
            for place in links:
                row[place] = names.get(row[place])
        data = _object(heads, row)
        digest = seal(kind.number, uuid, "C", data, salt)
        changes.append((commit, n, kind.number, record, "C", data, salt, digest))
    columns = ("commit_id", "n", "type", "record", "op", "data", "salt", "digest")
    insert_rows(connection, "change", columns, changes)


def _object(heads: Sequence[str], row: Row) -> str:
    """A JSON object of what is not empty; `heads` are its keys, quoted and with a colon."""
    parts = [
        head + (_quoted(value) if isinstance(value, str) else str(value))
        for head, value in zip(heads, row, strict=True)
        if value is not None
    ]
    return f"{{{','.join(parts)}}}"


def _uuids_of(connection: Connection, records: set[int]) -> dict[int, str]:
    reader = Reader(connection)
    found: dict[int, str] = {}
    for chunk in chunks(records):
        marks = ",".join("?" * len(chunk))
        sql = f"SELECT id, lower(hex(uuid)) FROM record WHERE id IN ({marks})"
        found.update(reader.rows(sql, chunk))
    return found
