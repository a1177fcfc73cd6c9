"""Field by field: what the person said that a value of a known record finally is."""

from __future__ import annotations

from collections.abc import Mapping

from models.database.reader import Reader
from models.exchange.importing.differences import Change
from models.exchange.importing.targets import all_targets
from models.fields.field import Kind
from models.fields.values import Value, parse

Finals = Mapping[str, Value]
"""Final values by field key; None is the value that the record has already."""


def can_be_final(target: str, main: str) -> bool:
    """Whether a person may say what a target finally is: fields of the record a row is about."""
    found = all_targets().get(target)
    if found is None or found.field is None or found.part != main:
        return False
    return found.field.kind is not Kind.LINK


def final_value(target: str, text: str) -> Value:
    """What a person typed as the final value; blank is None. Raises `Refused`."""
    field = all_targets()[target].field
    return parse(field, text) if field is not None else None


def take_finals(
    reader: Reader, kind: str, record: int, finals: Finals, changes: dict[str, Change]
) -> dict[str, Change]:
    """The changes of a record with final values in the place of those of the file."""
    before = reader.get(kind, record)
    if before is None:
        return changes
    found = {key: change for key, change in changes.items() if key not in finals}
    for key, value in finals.items():
        if value is not None and key in before and value != before[key]:
            found[key] = (before[key], value)
    return found
