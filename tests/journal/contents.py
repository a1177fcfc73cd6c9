"""What a database holds, read by plain SQL: records, registers, computed columns, index."""

from __future__ import annotations

from typing import Any

from models.database import cipher
from models.database.reader import Reader
from models.fields.field import Kind
from models.journal.store import Store
from models.records.registry import ALL

Records = dict[str, dict[str, Any]]
Contents = dict[str, Records]


def contents(reader: Reader) -> Contents:
    """Values by type key, uuid and field key; links as uuids, empty fields left out."""
    uuids = dict(reader.rows("SELECT id, lower(hex(uuid)) FROM record"))
    found: Contents = {}
    for kind in ALL:
        names = ", ".join(f'"{field.key}"' for field in kind.fields)
        for record, *values in reader.rows(f'SELECT id, {names} FROM "{kind.key}"'):
            found.setdefault(kind.key, {})[uuids[record]] = {
                field.key: uuids[value] if field.kind is Kind.LINK else value
                for field, value in zip(kind.fields, values, strict=True)
                if value is not None
            }
    return found


def registers(reader: Reader) -> set[tuple[str, int, int]]:
    """The table of live versions: uuid, number of the register, local number of the commit.

    Without deletions that had no effect, which stand in it as register 0.
    """
    return set(
        reader.rows(
            "SELECT lower(hex(r.uuid)), field, commit_id FROM register JOIN record r ON r.id=record"
            " WHERE field > 0"
        )
    )


def deletion_marks(reader: Reader) -> set[str]:
    """The uuids of the records that are marked as deleted."""
    return {uuid for (uuid,) in reader.rows("SELECT lower(hex(uuid)) FROM record WHERE deleted")}


def dump(connection: cipher.Connection) -> dict[str, Any]:
    """The whole schema, and all rows of all tables."""
    found: dict[str, Any] = {}
    for kind, name, sql in connection.execute("SELECT type, name, sql FROM sqlite_schema"):
        found[f"{kind} {name}"] = sql
        if kind == "table" and "VIRTUAL" not in sql:
            found[name] = connection.execute(f'SELECT * FROM "{name}" ORDER BY 1').fetchall()
    return found


def computed(store: Store) -> dict[str, Any]:
    """Derived columns by type, and every word of the search index with its place."""
    database = store.database
    connection = cipher.connect(database.path, database.key, database.salt, writer=True)
    try:
        found: dict[str, Any] = {}
        for kind in ALL:
            if kind.derived:
                names = ", ".join(f'"{derived.key}"' for derived in kind.derived)
                rows = connection.execute(f'SELECT id, {names} FROM "{kind.key}" ORDER BY id')
                found[kind.key] = rows.fetchall()
        connection.execute(
            "CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search_index, instance)"
        )
        # Text of parts is joined in no particular order, so places in it mean nothing.
        found["index"] = connection.execute(
            "SELECT doc, col, term, count(*) FROM temp.words GROUP BY doc, col, term "
            "ORDER BY doc, col, term"
        ).fetchall()
        return found
    finally:
        connection.close()
