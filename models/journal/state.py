"""The folded data in canonical form: replicas that know the same commits print the same."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter
from typing import Any

from models.database.reader import Reader, chunks
from models.fields.field import Kind, RecordType
from models.records.registry import ALL

SCOPES = ("agency", "shared")
Record = dict[str, object]


def state_digest(reader: Reader, scope: str | None = None) -> str:
    """SHA-256 over all records (of one scope, when given), as hexadecimal digits."""
    whole = hashlib.sha256()
    for kind in sorted(ALL, key=lambda kind: kind.key):
        for record in state_of(reader, kind):
            if scope in (None, record["scope"]):
                line = json.dumps([kind.key, record], sort_keys=True, ensure_ascii=False)
                whole.update(line.encode() + b"\n")
    return whole.hexdigest()


def state(reader: Reader) -> dict[str, object]:
    """`{digest, tables}`: every live record with its fields that hold a value, sorted by id."""
    return {
        "digest": state_digest(reader),
        "tables": {
            kind.key: list(state_of(reader, kind))
            for kind in sorted(ALL, key=lambda kind: kind.key)
        },
    }


def state_of(
    reader: Reader, kind: RecordType, records: Sequence[int] | None = None
) -> Iterator[Record]:
    """The records of one type (or some of them), links as ids of the records they point to.

    In the order of their ids, which is the same everywhere.
    """
    columns = ", ".join(
        f"nullif(lower(hex(l{place}.uuid)), '')" if field.kind is Kind.LINK else f't."{field.key}"'
        for place, field in enumerate(kind.fields)
    )
    joins = " ".join(
        f'LEFT JOIN record l{place} ON l{place}.id = t."{field.key}"'
        for place, field in enumerate(kind.fields)
        if field.kind is Kind.LINK
    )
    names = [field.key for field in kind.fields]
    sql = (
        f'SELECT lower(hex(r.uuid)), r.scope, {columns} FROM "{kind.key}" t '
        f"JOIN record r ON r.id = t.id {joins} {{}} ORDER BY r.uuid"
    )
    if records is None:
        rows: Iterable[tuple[Any, ...]] = reader.connection.execute(sql.format(""))
    else:
        found: list[tuple[Any, ...]] = []
        for chunk in chunks(records):
            marks = ",".join("?" * len(chunk))
            found += reader.rows(sql.format(f"WHERE t.id IN ({marks})"), chunk)
        rows = sorted(found, key=itemgetter(0))
    for uuid, scope, *values in rows:
        record: Record = {"id": uuid, "scope": SCOPES[scope]}
        record.update(
            (name, value) for name, value in zip(names, values, strict=True) if value is not None
        )
        yield record
