"""Writing records from what was typed: every value is parsed, completed and checked first."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from models.clock import today
from models.database.reader import Reader, Row, Value
from models.errors import Refused
from models.fields.field import INTEGER_KINDS, Field, Kind, RecordType
from models.fields.text import quoted
from models.fields.values import parse
from models.journal.change import Change
from models.language import tr
from models.records.registry import BY_KEY
from models.services.completing import completed
from models.services.pipelines import first_pipeline, first_stage
from models.services.rules import check

Entered = Mapping[str, object]
"""Values by field key: as text that somebody typed, or as they are stored (cents, ids, 0 and 1)."""


def type_named(key: str) -> RecordType:
    """The record type with this key; raises `Refused` and says what is possible."""
    if key in BY_KEY:
        return BY_KEY[key]
    raise Refused(
        tr("There is no type “{type}”. Possible are: {known}.",
           type=quoted(key), known=", ".join(BY_KEY))
    )  # fmt: skip


def entered(type_key: str, values: Entered) -> dict[str, Value]:
    """The values as they are stored; raises `Refused` with the key of the field."""
    kind = type_named(type_key)
    fields = {field.key: field for field in kind.fields}
    found: dict[str, Value] = {}
    for key, value in values.items():
        if key not in fields:
            raise Refused(
                tr("{type} has no field “{field}”. Possible are: {known}.",
                   type=tr(kind.label), field=quoted(key), known=", ".join(fields)),
                key,
            )  # fmt: skip
        found[key] = stored(fields[key], value)
    return found


def stored(field: Field, value: object) -> Value:
    """One value as it is stored; integers for amounts and links count as stored already."""
    if isinstance(value, int) and field.kind in INTEGER_KINDS:
        if field.kind is Kind.FLAG and value not in (0, 1):
            raise Refused(tr("“{field}” is either yes or no.", field=tr(field.label)), field.key)
        if abs(value) >= 1 << 62:
            raise Refused(tr("“{value}” is too large a number.", value=quoted(value)), field.key)
        return int(value)
    if value is None or isinstance(value, str | int | float | date):
        return parse(field, value)
    raise Refused(tr("“{field}” takes a text or a number.", field=tr(field.label)), field.key)


def create(change: Change, type_key: str, values: Entered, *, uuid: str | None = None) -> int:
    """A new record from entered values; its id. Raises `Refused`."""
    kind = type_named(type_key)
    row = completed(kind, None, entered(type_key, values))
    if type_key == "project":
        begin_project(change.reader, row)
    elif type_key == "introduction":
        _name_sides(change.reader, row)
    check(change.reader, kind, None, row, row)
    return change.create(type_key, {k: v for k, v in row.items() if v is not None}, uuid=uuid)


def begin_project(reader: Reader, row: dict[str, Value]) -> None:
    """A project without a stage begins in the first one, today."""
    if not row.get("pipeline"):
        stage = row.get("stage")
        own = reader.value("SELECT pipeline FROM stage WHERE id = ?", (stage,)) if stage else None
        row["pipeline"] = own or first_pipeline(reader)
    if not row.get("stage"):
        row["stage"] = first_stage(reader, row["pipeline"])
    if not row.get("stage_since"):
        row["stage_since"] = today().isoformat()


def _name_sides(reader: Reader, row: dict[str, Value]) -> None:
    """Seeker and provider of an introduction are those of need and offer unless said otherwise."""
    for link, side in (("need", "seeker"), ("offer", "provider")):
        if row.get(link) and not row.get(side):
            row[side] = reader.value(
                f'SELECT organisation FROM "{link}" WHERE id = ?', (row[link],)
            )


def update(change: Change, type_key: str, record: int, values: Entered) -> Row:
    """New entered values of a record; the row as it was before. Raises `Refused`."""
    kind = type_named(type_key)
    before = existing(change, type_key, record)
    wanted = completed(kind, before, entered(type_key, values))
    new = {key: value for key, value in wanted.items() if before[key] != value}
    check(change.reader, kind, record, {**before, **new}, new)
    if new:
        change.update(type_key, record, new)
    return before


def existing(change: Change, type_key: str, record: int) -> Row:
    """The record as it stands in this change; raises `Refused` when it is gone."""
    row = change.reader.get(type_key, record)
    if row is None:
        raise Refused(tr("This record has been deleted. Restore it from the history first."))
    return row
