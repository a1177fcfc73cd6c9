"""What is compared of two records: their fields and derived keys, read in bulk or as typed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from models.database.derived import derived_values
from models.database.reader import Reader, chunks
from models.records.registry import BY_KEY

Facts = Mapping[str, Any]
COMPARED: Mapping[str, tuple[str, ...]] = {
    "organisation": (
        "id", "name", "short_name", "legal_form", "parent", "street", "postcode", "town",
        "email", "register_number", "match_key", "phone_e164", "domain",
    ),
    "person": (
        "id", "first_name", "last_name", "match_key", "email_key", "phone_e164", "mobile_e164",
        "organisation", "street", "postcode", "town",
    ),
}  # fmt: skip
_SOURCES = {
    "organisation": "organisation",
    # The address that was entered first is the one a person had from the beginning.
    "person": "person LEFT JOIN address a ON a.id = "
    "(SELECT min(id) FROM address WHERE owner = person.id)",
}


def facts_of(reader: Reader, type_key: str, records: Iterable[int]) -> dict[int, Facts]:
    """The facts of records by id; lost ones are left out."""
    found: dict[int, Facts] = {}
    for chunk in chunks(records):
        marks = ",".join("?" * len(chunk))
        where = f"WHERE {type_key}.id IN ({marks}) ORDER BY {type_key}.id"
        found.update(_facts(type_key, reader.rows(_select(type_key, where), chunk)))
    return found


def all_facts(reader: Reader, type_key: str) -> dict[int, Facts]:
    """The facts of all records of a type by id."""
    where = f"ORDER BY {type_key}.id"
    return dict(_facts(type_key, reader.rows(_select(type_key, where))))


def _select(type_key: str, where: str) -> str:
    kind = BY_KEY[type_key]
    own = {"id", *(one.key for one in kind.fields), *(one.key for one in kind.derived)}
    tables = (type_key if name in own else "a" for name in COMPARED[type_key])
    listed = ", ".join(
        f'{table}."{name}"' for table, name in zip(tables, COMPARED[type_key], strict=True)
    )
    return f"SELECT {listed} FROM {_SOURCES[type_key]} {where}"


def _facts(type_key: str, rows: Iterable[tuple[Any, ...]]) -> Iterator[tuple[int, Facts]]:
    names = COMPARED[type_key]
    return ((row[0], dict(zip(names, row, strict=True))) for row in rows)


def typed_facts(type_key: str, values: Mapping[str, Any]) -> Facts:
    """The facts of a record that is being typed; `organisation` of a person is the employer."""
    kind = BY_KEY[type_key]
    given = {key: value for key, value in values.items() if value not in (None, "")}
    row = {name: None for name in COMPARED[type_key]}
    derived = derived_values(kind, given)
    row.update(zip((one.key for one in kind.derived), derived, strict=True))
    return {**row, **given}
