"""Records as JSON: field keys in English, stored values, links and ids as uuids."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence

from models.database.reader import Reader, Row, chunks
from models.fields.field import Derived, Field, Kind, RecordType

_HIDDEN = frozenset(("sort_key", "match_key", "email_key", "value_key"))
Document = dict[str, object]


def documents(reader: Reader, kind: RecordType, records: Sequence[int]) -> list[Document]:
    """Records of a type in the order given; those that are gone are left out."""
    rows = {int(row["id"] or 0): row for row in reader.get_many(kind.key, records)}
    names = uuids(reader, [*rows, *_links(kind, rows.values())])
    return [_document(kind, rows[record], names) for record in records if record in rows]


def uuids(reader: Reader, records: Iterable[int | None]) -> dict[int, str]:
    """The uuids of records by local id, in the usual form with hyphens."""
    found: dict[int, str] = {}
    for chunk in chunks({record for record in records if record is not None}):
        marks = ",".join("?" * len(chunk))
        rows = reader.rows(f"SELECT id, uuid FROM record WHERE id IN ({marks})", chunk)
        found.update((record, str(uuid.UUID(bytes=raw))) for record, raw in rows)
    return found


def uuid_of(reader: Reader, record: int | None) -> str | None:
    """The uuid of one record, None for none."""
    return uuids(reader, [record]).get(record) if record is not None else None


def _links(kind: RecordType, rows: Iterable[Row]) -> list[int]:
    keys = [one.key for one in _columns(kind) if one.kind is Kind.LINK]
    return [value for row in rows for value in map(row.get, keys) if isinstance(value, int)]


def _document(kind: RecordType, row: Row, names: dict[int, str]) -> Document:
    found: Document = {"id": names[int(row["id"] or 0)], "type": kind.key}
    for column in _columns(kind):
        value = row[column.key]
        if column.kind is Kind.LINK:
            found[column.key] = names.get(value) if isinstance(value, int) else None
        elif column.kind is Kind.FLAG:
            found[column.key] = None if value is None else bool(value)
        elif column.key not in _HIDDEN:
            found[column.key] = value
    return found


def _columns(kind: RecordType) -> list[Field | Derived]:
    return [*kind.fields, *kind.derived]
