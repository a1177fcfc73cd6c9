"""Fields that people add themselves, and their values on records."""

from __future__ import annotations

from dataclasses import dataclass

from models.database.reader import Reader, Row, Value
from models.errors import Refused
from models.fields.field import INTEGER_KINDS, Choice, Field, Kind
from models.fields.text import clean
from models.fields.values import parse, show
from models.journal.change import Change
from models.journal.contexts import Vector
from models.journal.store import Store
from models.language import tr
from models.records.grouping import LISTABLE
from models.services.entries import create, existing, type_named
from models.services.outcome import Done, done


@dataclass(frozen=True, slots=True)
class CustomValue:
    """A custom field of a record: its `Field`, the stored value, and the text people read."""

    id: int
    field: Field
    value: Value
    text: str


def add_custom_field(
    store: Store, type_key: str, label: str, kind: str = "text", choices: tuple[str, ...] = ()
) -> Done:
    """A new field for all records of a type; a choice needs its choices."""
    if type_named(type_key).key not in LISTABLE:
        raise Refused(tr("Records of this type cannot have custom fields."), "type")
    with store.change(tr("Custom field added")) as change:
        for known in change.reader.find("custom_field", type=type_key):
            if str(known["label"]).casefold() == clean(label).casefold():
                raise Refused(tr("There is a field “{label}” already.", label=label), "label")
        if kind == Kind.CHOICE.value and not choices:
            raise Refused(tr("Enter the choices, one a line."), "choices")
        row = {
            "type": type_key,
            "label": label,
            "kind": kind,
            "choices": "\n".join(choices) or None,
            "position": len(change.reader.find("custom_field", type=type_key)) + 1,
        }
        record = create(change, "custom_field", row)
    return done(store, tr("The field “{label}” was added.", label=clean(label)), record)


def set_custom_value(
    store: Store, record: int, custom_field: int, value: object, *, seen: Vector | None = None
) -> Done:
    """The value of a custom field of a record, as text or stored form; empty removes it."""
    with store.change(tr("Custom field edited"), seen=seen) as change:
        set_in(change, record, custom_field, value)
    return done(store, tr("Saved."), record)


def set_in(change: Change, record: int, custom_field: int, value: object) -> None:
    """The value of a custom field inside a change; raises `Refused` for a wrong one."""
    row = existing(change, "custom_field", custom_field)
    found = change.reader.type_of(record)
    if found is None or found.key != row["type"]:
        raise Refused(tr("This field belongs to records of another type."), "record")
    stored = parse(field_of(row), value)
    if stored is None:
        known = change.reader.find("custom_value", record=record, custom_field=custom_field)
        change.delete("custom_value", [int(one["id"] or 0) for one in known])
        return
    values = {"record": record, "custom_field": custom_field, "value": str(stored)}
    create(change, "custom_value", values)


def custom_fields(reader: Reader, type_key: str) -> tuple[tuple[int, Field], ...]:
    """The custom fields of a type in their order: id of the record, and the field."""
    rows = reader.find("custom_field", type=type_key)
    rows.sort(key=lambda row: (row["position"] or 0, row["id"]))
    return tuple((int(row["id"] or 0), field_of(row)) for row in rows)


def custom_values(reader: Reader, type_key: str, record: int) -> tuple[CustomValue, ...]:
    """All custom fields of a record, also the empty ones."""
    known = {
        row["custom_field"]: row["value"] for row in reader.find("custom_value", record=record)
    }
    found = []
    for number, field in custom_fields(reader, type_key):
        value = _stored(field, known.get(number))
        found.append(CustomValue(number, field, value, show(field, value)))
    return tuple(found)


def field_of(row: Row) -> Field:
    """The `Field` that a row of custom_field describes; a choice stores its text."""
    choices = tuple(
        Choice(line.strip(), line.strip())
        for line in str(row["choices"] or "").splitlines()
        if line.strip()
    )
    key = f"custom_{row['id']}"
    return Field(0, key, str(row["label"]), Kind(str(row["kind"])), choices=choices)


def _stored(field: Field, text: Value) -> Value:
    if text is None:
        return None
    return int(text) if field.kind in INTEGER_KINDS else str(text)
