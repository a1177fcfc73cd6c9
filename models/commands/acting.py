"""What each operation of `exec` does inside a change.

    {"op": "create", "type": T, "id": uuid?, "values": {…}}
    {"op": "update", "id": R, "values": {…}}    {"op": "tag", "id": R, "tag": name}
    {"op": "delete", "id": R}    {"op": "restore", "id": uuid}
    {"op": "link", "type": L, "values": {…}}, unlink alike; for relations shorter:
    {"op": "link", "left": R, "kind": K, "right": R}
    {"op": "merge", "keep": R, "other": R, "values": {…}?}
    {"op": "stage", "id": R, "stage": code, "reason"?, "outcome"?, "on"?, "confirmed"?,
     "next_step"?, "due_on"?}
    {"op": "publish", "id": R}: what it points to is shared with it

R is a uuid or `type:name`, also as the value of a link. Texts are read as if typed; numbers are as
stored (amounts in cents).
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from typing import Any

from models.database.reader import Reader
from models.errors import Refused
from models.fields.field import Kind, RecordType
from models.fields.text import quoted
from models.journal.change import Change
from models.journal.store import Store
from models.language import tr
from models.services import introductions, stages
from models.services.deleting import delete_in
from models.services.duplicates.merging import merge_in
from models.services.entries import create, entered, type_named, update
from models.services.finding import record_named, the_one
from models.services.sharing import is_shared, what_is_shared_too
from models.services.tags import tag_in

Operation = Mapping[str, Any]
_KEYS = {
    "create": {"type", "id", "values"},
    "update": {"type", "id", "values"},
    "delete": {"type", "id"},
    "restore": {"type", "id"},
    "link": {"type", "values", "left", "kind", "right"},
    "unlink": {"type", "values", "left", "kind", "right"},
    "tag": {"id", "tag"},
    "merge": {"keep", "other", "values"},
    "stage": {"id", "stage", "reason", "outcome", "on", "confirmed", "next_step", "due_on"},
    "publish": {"id"},
}


def act(change: Change, store: Store, operation: Operation) -> int:
    """Carry out one operation; the id of the record it is about. Raises `Refused`."""
    name = operation["op"]
    if name not in _ACTS:
        raise Refused(
            tr("There is no operation “{op}”. Possible are: {known}.",
               op=quoted(name), known=", ".join(_ACTS))
        )  # fmt: skip
    unknown = sorted(set(operation) - _KEYS[name] - {"op", "commit"})
    if unknown:
        raise Refused(tr("“{op}” does not know “{key}”.", op=name, key=quoted(unknown[0])))
    return _ACTS[name](change, store, operation)


def linked_values(reader: Reader, kind: RecordType, values: Operation) -> dict[str, object]:
    """Values whose links are local ids: they come as uuids or as type and name."""
    found: dict[str, object] = {}
    links = {field.key for field in kind.fields if field.kind is Kind.LINK}
    for key, value in values.items():
        if key in links and value is not None:
            if not isinstance(value, str):
                raise Refused(tr("“{key}” takes the id of a record.", key=key), key)
            found[key] = record_named(reader, value) if value.strip() else None
        elif isinstance(value, dict | list):
            raise Refused(tr("“{key}” takes a single value.", key=quoted(key)), key)
        else:
            found[key] = value
    return found


def _create(change: Change, _store: Store, operation: Operation) -> int:
    kind = type_named(_text(operation, "type"))
    values = linked_values(change.reader, kind, _values(operation))
    given = operation.get("id")
    if given is None:
        return create(change, kind.key, values)
    name = _uuid(given)
    if change.reader.id_of(name) is not None:
        raise Refused(tr("There is a record with this id already."))
    return create(change, kind.key, values, uuid=name)


def _update(change: Change, _store: Store, operation: Operation) -> int:
    record, kind = _target(change.reader, operation)
    values = linked_values(change.reader, kind, _values(operation))
    if "stage" in values and kind.key in ("project", "introduction"):
        raise Refused(tr("Use the operation “stage” to move to another stage."), "stage")
    update(change, kind.key, record, values)
    return record


def _delete(change: Change, _store: Store, operation: Operation) -> int:
    record, kind = _target(change.reader, operation)
    delete_in(change, kind.key, [record])
    return record


def _restore(change: Change, _store: Store, operation: Operation) -> int:
    record = record_named(change.reader, _text(operation, "id"), deleted=True)
    if change.reader.type_of(record) is None:
        change.restore([record])
    return record


def _link(change: Change, _store: Store, operation: Operation) -> int:
    kind, values = _ends(change.reader, operation)
    return create(change, kind.key, values)


def _unlink(change: Change, _store: Store, operation: Operation) -> int:
    kind, values = _ends(change.reader, operation)
    if not values:
        raise Refused(tr("“{op}” needs “{key}”.", op="unlink", key="values"), "values")
    where = " AND ".join(f'"{key}" IS ?' for key in values)
    rows = change.reader.rows(f'SELECT id FROM "{kind.key}" WHERE {where}', tuple(values.values()))
    if not rows:
        raise Refused(tr("There is no such link."))
    change.delete(kind.key, [row[0] for row in rows])
    return int(rows[0][0])


def _tag(change: Change, _store: Store, operation: Operation) -> int:
    record, _ = _target(change.reader, operation)
    tag_in(change, [record], _text(operation, "tag"))
    return record


def _merge(change: Change, _store: Store, operation: Operation) -> int:
    keep = record_named(change.reader, _text(operation, "keep"))
    other = record_named(change.reader, _text(operation, "other"))
    kind = change.reader.type_of(keep)
    if kind is None:
        raise Refused(tr("This record is of another type."))
    values = linked_values(change.reader, kind, _values(operation, {}))
    merge_in(change, keep, other, entered(kind.key, values))
    return keep


def _stage(change: Change, store: Store, operation: Operation) -> int:
    record, kind = _target(change.reader, operation)
    stage = _text(operation, "stage")
    reason, outcome, day = (operation.get(key) for key in ("reason", "outcome", "on"))
    if kind.key == "introduction":
        introductions.move_in(change, record, stage, outcome, reason, day)
        return record
    if kind.key != "project":
        raise Refused(tr("Only projects and introductions have stages."))
    step = operation.get("next_step")
    next_step = (str(step), str(operation.get("due_on") or "+1 week")) if step else None
    target = _project_stage(change.reader, record, stage)
    confirmed = bool(operation.get("confirmed"))
    stages.move_in(change, store, record, target, confirmed, reason, next_step)
    return record


def _publish(change: Change, _store: Store, operation: Operation) -> int:
    record, _ = _target(change.reader, operation)
    if is_shared(change.reader, record):
        raise Refused(tr("Both agencies see this already."))
    others = what_is_shared_too(change.reader, [record])
    change.publish(sorted({record, *(one for going in others for one in going.ids)}))
    return record


def _project_stage(reader: Reader, project: int, stage: str) -> int:
    """The stage of the project's own pipeline by code, or any by its id or name."""
    found = reader.value(
        "SELECT s.id FROM stage s JOIN project p ON p.pipeline = s.pipeline "
        "WHERE p.id = ? AND s.code = ?",
        (project, stage),
    )
    if found is not None:
        return int(found)
    if ":" in stage or reader.id_of(stage) is not None:
        return record_named(reader, stage)
    return the_one(reader, type_named("stage"), stage)


def _ends(reader: Reader, operation: Operation) -> tuple[RecordType, dict[str, Any]]:
    kind = type_named(str(operation.get("type", "relation")))
    given = {key: operation[key] for key in ("left", "kind", "right") if key in operation}
    values = linked_values(reader, kind, {**given, **_values(operation, {})})
    return kind, entered(kind.key, values)


def _target(reader: Reader, operation: Operation) -> tuple[int, RecordType]:
    record = record_named(reader, _text(operation, "id"))
    kind = reader.type_of(record)
    if kind is None or operation.get("type", kind.key) != kind.key:
        raise Refused(tr("This record is of another type."))
    return record, kind


def _values(operation: Operation, default: Operation | None = None) -> Operation:
    values = operation.get("values", default)
    if not isinstance(values, dict):
        raise Refused(tr("“values” is an object of field keys and values."), "values")
    return values


def _text(operation: Operation, key: str) -> str:
    value = operation.get(key)
    if not isinstance(value, str) or not value.strip():
        raise Refused(tr("“{op}” needs “{key}”.", op=operation["op"], key=key), key)
    return value


def _uuid(value: object) -> str:
    try:
        return uuid.UUID(str(value)).hex
    except ValueError:
        raise Refused(tr("“{value}” is not a uuid.", value=quoted(value)), "id") from None


_ACTS: dict[str, Callable[[Change, Store, Operation], int]] = {
    "create": _create,
    "update": _update,
    "delete": _delete,
    "restore": _restore,
    "link": _link,
    "unlink": _unlink,
    "tag": _tag,
    "merge": _merge,
    "stage": _stage,
    "publish": _publish,
}
