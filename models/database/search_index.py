"""The full-text index, kept up to date in the transaction that changes a record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from models.database.cipher import Connection
from models.database.reader import Reader, chunks
from models.fields.field import Field, Kind, RecordType
from models.fields.searching import index_text
from models.records.registry import ALL, BY_KEY

# The text of these records is found under the record they belong to.
PART_OF: Mapping[str, str] = {
    "affiliation": "person",
    "contact_point": "owner",
    "address": "owner",
    "custom_value": "record",
    "remark": "about",
}


def indexed_types() -> tuple[RecordType, ...]:
    """The types whose records stand in the index under their own id."""
    return tuple(
        kind
        for kind in ALL
        if kind.key not in PART_OF and any(field.searched for field in kind.fields)
    )


def index_records(connection: Connection, touched: Mapping[str, Iterable[int]]) -> None:
    """Index records by type key anew; those that are gone leave the index."""
    reader = Reader(connection)
    kinds = {kind.key: kind for kind in indexed_types()}
    for key, records in touched.items():
        if key not in kinds:
            continue
        for chunk in chunks(records):
            connection.executemany(
                "DELETE FROM search_index WHERE rowid = ?", [(record,) for record in chunk]
            )
            connection.executemany(
                "INSERT INTO search_index (rowid, title, body) VALUES (?, ?, ?)",
                _entries(reader, kinds[key], chunk),
            )


def dependants(connection: Connection, touched: Mapping[str, set[int]]) -> dict[str, set[int]]:
    """Records whose index text holds words of the touched organisations."""
    reader = Reader(connection)
    found: dict[str, set[int]] = {}
    organisations = touched.get("organisation", set())
    for chunk in chunks(organisations):
        marks = ",".join("?" * len(chunk))
        for kind in indexed_types():
            for name in _linking_columns(kind, "organisation"):
                rows = reader.rows(
                    f'SELECT id FROM "{kind.key}" WHERE "{name}" IN ({marks})', chunk
                )
                found.setdefault(kind.key, set()).update(row[0] for row in rows)
    return found


def _linking_columns(kind: RecordType, target: str) -> list[str]:
    names = [f.key for f in kind.fields if f.kind is Kind.LINK and f.searched and target in f.links]
    return [*names, "organisation"] if kind.key == "person" and target == "organisation" else names


def _entries(reader: Reader, kind: RecordType, records: list[int]) -> list[tuple[int, str, str]]:
    rows = list(reader.get_many(kind.key, records))
    extra = _linked_titles(reader, kind, rows)
    for part, owner in PART_OF.items():
        if kind.key in BY_KEY[part].field(owner).links:
            _add_parts(reader, BY_KEY[part], owner, records, extra)
    texts = [field for field in kind.fields if field.searched and field.kind is not Kind.LINK]
    names = set(kind.title)
    titles = [field.key for field in texts if field.key in names]
    bodies = [field for field in texts if field.key not in names]
    return [
        (
            int(row["id"] or 0),
            index_text(" ".join(str(row[key]) for key in titles if row[key])),
            index_text(" ".join([*_words(row, bodies), *extra.get(int(row["id"] or 0), ())])),
        )
        for row in rows
    ]


def _words(row: Mapping[str, Any], fields: list[Field]) -> list[str]:
    words = []
    for field in fields:
        value = row[field.key]
        if value:
            words.append(str(value))
            if field.kind is Kind.PHONE:
                words.append("".join(c for c in str(value) if c.isdigit()))
    return words


def _linked_titles(
    reader: Reader, kind: RecordType, rows: list[dict[str, Any]]
) -> dict[int, list[str]]:
    extra: dict[int, list[str]] = {}
    columns = [
        (field.key, field.links)
        for field in kind.fields
        if field.kind is Kind.LINK and field.searched
    ]
    if kind.key == "person":
        columns.append(("organisation", ("organisation",)))
    for key, targets in columns:
        for target in targets:
            wanted = {row[key] for row in rows if row[key] is not None}
            title = BY_KEY[target].title
            names = {
                linked["id"]: " ".join(str(linked[part]) for part in title if linked[part])
                for linked in reader.get_many(target, wanted)
            }
            for row in rows:
                if name := names.get(row[key]):
                    extra.setdefault(row["id"], []).append(name)
    return extra


def _add_parts(
    reader: Reader, part: RecordType, owner: str, owners: list[int], extra: dict[int, list[str]]
) -> None:
    searched = [field.key for field in part.fields if field.searched]
    listed = ", ".join(f'"{key}"' for key in searched)
    marks = ",".join("?" * len(owners))
    rows = reader.rows(
        f'SELECT "{owner}", {listed} FROM "{part.key}" WHERE "{owner}" IN ({marks})', owners
    )
    for row in rows:
        extra.setdefault(row[0], []).extend(str(value) for value in row[1:] if value)
