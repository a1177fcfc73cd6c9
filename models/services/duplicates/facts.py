"""What is compared of two records: their fields and derived keys, read in bulk or as typed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from models.database.derived import derived_values
from models.database.reader import Reader
from models.records.registry import BY_KEY

Facts = Mapping[str, Any]
COMPARED: Mapping[str, tuple[str, ...]] = {
    "organisation": (
        "id", "name", "short_name", "legal_form", "parent", "street", "postcode", "town",
        "email", "register_number", "match_key", "phone_e164", "domain",
    ),
    "person": (
        "id", "first_name", "last_name", "match_key", "email_key", "phone_e164", "mobile_e164",
        "organisation",
    ),
}  # fmt: skip


def facts_of(reader: Reader, type_key: str, records: Iterable[int]) -> dict[int, Facts]:
    """The facts of records by id; lost ones are left out."""
    names = COMPARED[type_key]
    return {
        row[0]: dict(zip(names, row, strict=True)) for row in reader.pick(type_key, records, names)
    }


def typed_facts(type_key: str, values: Mapping[str, Any]) -> Facts:
    """The facts of a record that is being typed; `organisation` of a person is the employer."""
    kind = BY_KEY[type_key]
    given = {key: value for key, value in values.items() if value not in (None, "")}
    row = {name: None for name in COMPARED[type_key]}
    derived = derived_values(kind, given)
    row.update(zip((one.key for one in kind.derived), derived, strict=True))
    return {**row, **given}
