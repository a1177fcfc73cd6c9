"""Reading rows from a plain connection, without SQLAlchemy: a window can paint first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from models.database.cipher import Connection, DriverError, environment_of
from models.errors import Environment
from models.fields.field import RecordType
from models.records.registry import BY_NUMBER, record_type

Value = str | int | None
Row = dict[str, Value]
_CHUNK = 10_000


class Reader:
    """Questions to one connection; used by one thread at a time."""

    def __init__(self, connection: Connection) -> None:
        """Ask this connection; it stays its owner's to close."""
        self.connection = connection

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query; raises `Environment` when the file cannot be read."""
        try:
            return self.connection.execute(sql, values).fetchall()
        except DriverError as fault:
            raise self._fault(fault) from fault

    def first(self, sql: str, values: Sequence[object] = ()) -> tuple[Any, ...] | None:
        """The first row of a query, or None; raises `Environment` when it cannot be read."""
        try:
            return self.connection.execute(sql, values).fetchone()  # type: ignore[no-any-return]
        except DriverError as fault:
            raise self._fault(fault) from fault

    def value(self, sql: str, values: Sequence[object] = ()) -> Any:
        """The first value of a query, or None."""
        row = self.first(sql, values)
        return row[0] if row else None

    def interrupt(self) -> None:
        """Stop the running query; may be called from another thread."""
        self.connection.interrupt()

    def get(self, type_key: str, record: int) -> Row | None:
        """One record with its fields, derived columns and `id`; None when it is not there."""
        return next(self.get_many(type_key, (record,)), None)

    def get_many(self, type_key: str, records: Iterable[int]) -> Iterator[Row]:
        """Records of a type by id, in the order of their ids."""
        names = column_names(record_type(type_key))
        for row in self.pick(type_key, records, names):
            yield dict(zip(names, row, strict=True))

    def pick(
        self, type_key: str, records: Iterable[int], columns: Sequence[str]
    ) -> Iterator[tuple[Any, ...]]:
        """Some columns of records of a type by id, in the order of their ids."""
        listed = ", ".join(f'"{name}"' for name in columns)
        for chunk in chunks(records):
            marks = ",".join("?" * len(chunk))
            sql = f'SELECT {listed} FROM "{type_key}" WHERE id IN ({marks}) ORDER BY id'
            yield from self.rows(sql, chunk)

    def find(self, type_key: str, **wanted: Value) -> list[Row]:
        """Records of a type whose fields equal the given values, in the order of their ids."""
        names = column_names(record_type(type_key))
        listed = ", ".join(f'"{name}"' for name in names)
        where = " AND ".join(f'"{key}" IS ?' for key in wanted) or "1"
        sql = f'SELECT {listed} FROM "{type_key}" WHERE {where} ORDER BY id'
        return [dict(zip(names, row, strict=True)) for row in self.rows(sql, (*wanted.values(),))]

    def type_of(self, record: int) -> RecordType | None:
        """The type of a live record, or None."""
        number = self.value("SELECT type FROM record WHERE id = ? AND deleted = 0", (record,))
        return BY_NUMBER.get(number)

    def uuid_of(self, record: int) -> str:
        """The uuid of a record as 32 hexadecimal digits; raises KeyError."""
        found = self.value("SELECT lower(hex(uuid)) FROM record WHERE id = ?", (record,))
        if found is None:
            raise KeyError(record)
        return str(found)

    def id_of(self, uuid: str) -> int | None:
        """The local id of a record by its uuid in hexadecimal, with or without hyphens."""
        try:
            raw = bytes.fromhex(uuid.replace("-", ""))
        except ValueError:
            return None
        found = self.value("SELECT id FROM record WHERE uuid = ?", (raw,))
        return int(found) if found is not None else None

    def close(self) -> None:
        """Close the connection."""
        self.connection.close()

    def _fault(self, fault: Exception) -> Environment:
        (_, _, path), *_ = self.connection.execute("PRAGMA database_list")
        return environment_of(fault, Path(path))


def column_names(kind: RecordType) -> tuple[str, ...]:
    """The columns of a type's table: id, fields, derived."""
    return (
        "id",
        *(field.key for field in kind.fields),
        *(derived.key for derived in kind.derived),
    )


def chunks(records: Iterable[int], size: int = _CHUNK) -> Iterator[list[int]]:
    """Ids in lists of at most `size`."""
    chunk: list[int] = []
    for record in records:
        chunk.append(record)
        if len(chunk) == size:
            yield chunk
            chunk = []
    if chunk:
        yield chunk
