"""SQLAlchemy tables derived from the record types; writing through them is journalled."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text

from models.clock import now
from models.database.identity import new_uuid
from models.database.system_tables import AGENCY_SCOPE, SHARED_SCOPE, metadata
from models.fields.field import INTEGER_KINDS, Derived, Field, Kind, RecordType
from models.records.registry import ALL


def _id_default(record_type: RecordType) -> Callable[[Any], int]:
    scope = SHARED_SCOPE if record_type.shared else AGENCY_SCOPE

    def draw_id(context: Any) -> int:
        moment = int(now().timestamp() * 1000)
        inserted = context.root_connection.exec_driver_sql(
            "INSERT INTO record (uuid, type, scope, created, changed) VALUES (?, ?, ?, ?, ?)",
            (new_uuid(), record_type.number, scope, moment, moment),
        )
        return int(inserted.lastrowid)

    return draw_id


def _column(field: Field | Derived) -> Column[Any]:
    kind = Integer if field.kind in INTEGER_KINDS else Text
    link = (ForeignKey("record.id", deferrable=True, initially="DEFERRED"),)
    is_link = field.kind is Kind.LINK and isinstance(field, Field)
    indexed = field.indexed or field.kind is Kind.LINK
    return Column(field.key, kind, *(link if is_link else ()), index=indexed)


def _table(record_type: RecordType) -> Table:
    declared: list[Field | Derived] = [*record_type.fields, *record_type.derived]
    columns = [_column(field) for field in declared]
    table = Table(
        record_type.key,
        metadata,
        Column(
            "id",
            ForeignKey("record.id", deferrable=True, initially="DEFERRED"),
            primary_key=True,
            autoincrement=False,
            default=_id_default(record_type),
        ),
        *columns,
    )
    if record_type.sort != "id" and not table.c[record_type.sort].index:
        Index(f"ix_{record_type.key}_{record_type.sort}", table.c[record_type.sort], table.c.id)
    if record_type.key == "person":
        # Few people are restricted, and every search must know them.
        limited = table.c.restricted
        Index("ix_person_restricted", limited, sqlite_where=limited == 1)
    return table


TABLES: dict[str, Table] = {record_type.key: _table(record_type) for record_type in ALL}
