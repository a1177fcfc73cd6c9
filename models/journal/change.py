"""One change in progress: create, update and delete records inside a transaction."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from models.clock import now
from models.database.derived import derived_values
from models.database.identity import link_uuid, new_uuid, new_uuids
from models.database.reader import Reader, Value
from models.errors import Refused
from models.fields.field import Field, Kind, RecordType
from models.journal.bulk import as_stored, insert_changes, insert_rows
from models.journal.capture import Capture
from models.journal.materialise import revive
from models.language import tr
from models.records.registry import record_type

if TYPE_CHECKING:
    from sqlalchemy import Connection

Values = Mapping[str, Value]
AGENCY_SCOPE, SHARED_SCOPE = 0, 1


class Change:
    """What a service does inside `store.change(…)`; it becomes durable as a whole or not at all.

    `reader` sees what was written so far; `connection` is SQLAlchemy's, for Core statements.
    """

    def __init__(self, connection: Connection, reader: Reader, capture: Capture) -> None:
        """Write on this connection."""
        self.connection = connection
        self.reader = reader
        self._raw = reader.connection
        self._capture = capture

    def create(
        self, type_key: str, values: Values, *, shared: bool | None = None, uuid: str | None = None
    ) -> int:
        """A new record; a link that exists already is brought up to these values instead.

        Raises `Refused` when a required field is empty.
        """
        kind = record_type(type_key)
        check_required(kind, values)
        raw = bytes.fromhex(uuid.replace("-", "")) if uuid else self._uuid(kind, values)
        if raw is not None:
            known = self.reader.first("SELECT id, deleted FROM record WHERE uuid = ?", (raw,))
            if known is not None:
                return self._again(kind, known, values)
        return self.create_many(type_key, [values], shared=shared, uuids=[raw or new_uuid()])[0]

    def create_many(
        self,
        type_key: str,
        rows: Sequence[Values],
        *,
        shared: bool | None = None,
        uuids: Sequence[bytes] | None = None,
    ) -> list[int]:
        """Many new records of one type in bulk; their ids in the order of the rows.

        The caller vouches that required fields are there and that links do not exist yet.
        """
        try:
            return self._create_many(record_type(type_key), rows, shared, uuids) if rows else []
        except BaseException:
            # Rows may stand there without their changes.
            self._capture.spoil()
            raise

    def _create_many(
        self,
        kind: RecordType,
        rows: Sequence[Values],
        shared: bool | None,
        uuids: Sequence[bytes] | None,
    ) -> list[int]:
        scope = self._scope(kind, shared)
        moment = int(now().timestamp() * 1000)
        first = 1 + int(self.reader.value("SELECT coalesce(max(id), 0) FROM record"))
        ids = list(range(first, first + len(rows)))
        names = uuids or self._uuids(kind, rows)
        insert_rows(
            self._raw,
            "record",
            ("id", "uuid", "type", "scope", "created", "changed"),
            [
                (record, uuid, kind.number, scope, moment, moment)
                for record, uuid in zip(ids, names, strict=True)
            ],
        )
        used = {key for row in rows for key in row}
        self._know(kind, used)
        fields = [field for field in kind.fields if field.key in used]
        keys = [field.key for field in fields]
        columns = ("id", *keys, *(column.key for column in kind.derived))
        given = [tuple(map(row.get, keys)) for row in rows]
        whole = [
            (record, *values, *derived_values(kind, row))
            for record, values, row in zip(ids, given, rows, strict=True)
        ]
        self._insert(kind, scope, ids, names, (fields, columns), (given, whole))
        self._capture.complete.update(ids)
        return ids

    def _insert(
        self,
        kind: RecordType,
        scope: int,
        ids: Sequence[int],
        uuids: Sequence[bytes],
        heads: tuple[Sequence[Field], Sequence[str]],
        rows: tuple[Sequence[Sequence[Value]], Sequence[Sequence[Value]]],
    ) -> None:
        (fields, columns), (given, whole) = heads, rows
        if not as_stored(fields, given):
            insert_rows(self._raw, kind.key, columns, whole)
            return
        with self._capture.silenced():
            insert_rows(self._raw, kind.key, columns, whole)
        commit, places = self._capture.commit_for(scope), self._capture.take(len(given))
        insert_changes(
            self._raw, kind, fields, given, ids=ids, uuids=uuids, commit=commit, places=places
        )

    def update(self, type_key: str, record: int, values: Values) -> None:
        """New values of some fields; raises `Refused` when the record is gone or one is needed."""
        kind = record_type(type_key)
        self._know(kind, values)
        for field in kind.fields:
            if field.required and field.key in values and values[field.key] in (None, ""):
                raise required_refusal(kind, field.key)
        self.update_many(type_key, tuple(values), [(*values.values(), record)])
        if self.reader.value(f'SELECT 1 FROM "{type_key}" WHERE id = ?', (record,)) is None:
            raise Refused(tr("This record has been deleted. Restore it from the history first."))

    def update_many(
        self, type_key: str, keys: Sequence[str], rows: Iterable[Sequence[Value]]
    ) -> None:
        """Bulk update: each row holds the values for `keys` and then the id."""
        if not keys:
            return
        self._know(record_type(type_key), keys)
        sets = ", ".join(f'"{key}" = ?' for key in keys)
        self._raw.executemany(f'UPDATE "{type_key}" SET {sets} WHERE id = ?', rows)

    def delete(self, type_key: str, records: Iterable[int]) -> None:
        """Delete records of one type; their history stays and brings them back on undo."""
        self._raw.executemany(
            f'DELETE FROM "{type_key}" WHERE id = ?', [(record,) for record in records]
        )

    def restore(self, records: Sequence[int]) -> None:
        """Bring deleted records back as they were; the deletion counts as seen."""
        for record in records:
            self._raw.execute(
                "INSERT INTO change (commit_id, n, type, record, op, data) "
                "SELECT commit_for(scope), next_n(), type, id, 'U', '{}' FROM record "
                "WHERE id = ? AND deleted = 1",
                (record,),
            )
        with self._capture.silenced():
            revive(self._raw, records)

    def settle(self, type_key: str, record: int, values: Values) -> None:
        """Write values also where the table holds them already: a person decided that it is so.

        Fields of the same register that are not given stay as they are.
        """
        kind = record_type(type_key)
        self._know(kind, values)
        row = dict(self.reader.get(type_key, record) or {}) | dict(values)
        whole = [
            kind.field(key)
            for keys in kind.registers().values()
            if any(key in values for key in keys)
            for key in keys
        ]
        if values:
            with self._capture.silenced():
                self.update(type_key, record, values)
        self._write(record, "U", {field.number: self._journalled(field, row) for field in whole})

    def settle_deletion(self, record: int) -> None:
        """Delete what is deleted already, having seen what others did to it meanwhile."""
        self._write(record, "D", {})

    def publish(self, records: Sequence[int]) -> None:
        """Let both agencies see records from now on; what is shared already stays as it is.

        Raises `Refused` at the end of the transaction when one of them points to a private record.
        """
        private = [
            record
            for record in records
            if self.reader.value("SELECT scope FROM record WHERE id = ?", (record,)) == AGENCY_SCOPE
        ]
        self._raw.executemany(
            "UPDATE record SET scope = 1 WHERE id = ?", [(record,) for record in private]
        )
        for record in private:
            kind = self.reader.type_of(record)
            row = self.reader.get(kind.key, record) if kind else None
            if kind is None or row is None:
                raise Refused(tr("One of these records has been deleted meanwhile."))
            filled = [field for field in kind.fields if row[field.key] is not None]
            data = {field.number: self._journalled(field, row) for field in filled}
            self._write(record, "C", data)

    def _write(self, record: int, op: str, data: Mapping[int, Value]) -> None:
        self._raw.execute(
            "INSERT INTO change (commit_id, n, type, record, op, data) "
            "SELECT commit_for(scope), next_n(), type, id, ?, ? FROM record WHERE id = ?",
            (op, json.dumps({str(k): v for k, v in data.items()}, ensure_ascii=False), record),
        )

    def _journalled(self, field: Field, row: Mapping[str, Value]) -> Value:
        value = row[field.key]
        if field.kind is Kind.LINK and value is not None:
            return self.reader.uuid_of(int(value))
        return value

    def leave_trace(self) -> None:
        """Write a commit for this transaction also when nothing is changed by it."""
        self._capture.commit_for(AGENCY_SCOPE)

    def _again(self, kind: RecordType, known: tuple[int, int], values: Values) -> int:
        record, deleted = known
        if deleted:
            self.restore([record])
        self.update(kind.key, record, values)
        return record

    def _uuids(self, kind: RecordType, rows: Sequence[Values]) -> list[bytes]:
        if not kind.ends:
            return new_uuids(len(rows))
        return [self._uuid(kind, row) or new_uuid() for row in rows]

    def _uuid(self, kind: RecordType, values: Values) -> bytes | None:
        if not kind.ends:
            return None
        ends = []
        for key in kind.ends:
            value = values.get(key)
            is_link = kind.field(key).kind is Kind.LINK and value is not None
            ends.append(self.reader.uuid_of(int(value)) if is_link and value else str(value))
        if kind.key == "not_duplicate":
            ends.sort()
        return link_uuid(kind.key, tuple(ends))

    def _scope(self, kind: RecordType, shared: bool | None) -> int:
        if shared is None:
            shared = kind.shared
        return SHARED_SCOPE if shared else AGENCY_SCOPE

    def _know(self, kind: RecordType, keys: Iterable[str]) -> None:
        unknown = set(keys) - {field.key for field in kind.fields}
        if unknown:
            raise KeyError(f"{kind.key}: {sorted(unknown)}")


def check_required(kind: RecordType, values: Values) -> None:
    """Raise `Refused` when a required field has no value."""
    for field in kind.fields:
        if field.required and values.get(field.key) in (None, ""):
            raise required_refusal(kind, field.key)


def required_refusal(kind: RecordType, key: str) -> Refused:
    """The sentence for a required field without a value."""
    label = tr(kind.field(key).label)
    return Refused(tr("“{field}” must not be empty.", field=label), key)
