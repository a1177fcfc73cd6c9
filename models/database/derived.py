"""Columns computed from the fields of a record: sort keys, search keys, place, employer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from models.database.cipher import Connection
from models.database.reader import Reader, chunks
from models.fields.collation import sort_key_organisation, sort_key_person
from models.fields.emails import comparable_email, is_freemail
from models.fields.field import RecordType
from models.fields.legal_forms import match_key
from models.fields.phones import e164
from models.fields.postcodes import region_of
from models.fields.searching import fold
from models.fields.urls import domain_of
from models.records.registry import BY_KEY

Row = Mapping[str, Any]
Columns = dict[str, Any]
# When a rule below changes, RULES of `current` grows: databases then compute the columns anew.


def derive(connection: Connection, touched: Mapping[str, Iterable[int]]) -> None:
    """Compute the derived columns of records by type key, in the running transaction."""
    reader = Reader(connection)
    for key, records in touched.items():
        rule = _RULES.get(key)
        if rule is None:
            continue
        names = [derived.key for derived in BY_KEY[key].derived]
        sets = ", ".join(f'"{name}" = ?' for name in names)
        for chunk in chunks(records):
            rows = list(reader.get_many(key, chunk))
            connection.executemany(
                f'UPDATE "{key}" SET {sets} WHERE id = ?',
                [(*_changed(rule(row), names), row["id"]) for row in rows],
            )


def derived_values(kind: RecordType, row: Row) -> list[Any]:
    """The derived columns of a new record in the order of its type, from its fields alone."""
    rule = _RULES.get(kind.key)
    if rule is None:
        return []
    return _changed(rule(_Known(row)), [derived.key for derived in kind.derived])


class _Known(dict[str, Any]):
    """A row in which fields that were not given are None."""

    def __missing__(self, _key: str) -> None:
        return None


def derive_employers(connection: Connection, people: Iterable[int]) -> None:
    """Give each person the organisation and function of the main current affiliation."""
    for chunk in chunks(people):
        marks = ",".join("?" * len(chunk))
        connection.execute(
            'UPDATE person SET (organisation, "function") = (SELECT a.organisation, a."function" '
            "FROM affiliation a WHERE a.person = person.id ORDER BY a.valid_to IS NOT NULL, "
            "coalesce(a.main, 0) DESC, coalesce(a.valid_from, '') DESC, a.id DESC LIMIT 1) "
            f"WHERE id IN ({marks})",
            chunk,
        )


def _changed(columns: Columns, names: Sequence[str]) -> list[Any]:
    return [columns.get(name) for name in names]


def _place(row: Row) -> Columns:
    place = region_of(row["postcode"]) if row["postcode"] else None
    if place is None:
        abroad = bool(row["postcode"])
        return {"region": "other" if abroad else None}
    return {
        "municipality": place.municipality_ags or None,
        "county": place.county_ags or None,
        "region": place.region,
        "nuts3": place.nuts3 or None,
    }


def _domain(row: Row) -> str | None:
    if row["website"]:
        return domain_of(row["website"])
    domain = domain_of(row["email"]) if row["email"] else None
    return None if domain is None or is_freemail(domain) else domain


def _organisation(row: Row) -> Columns:
    return {
        "sort_key": sort_key_organisation(row["name"] or ""),
        "match_key": match_key(row["name"] or ""),
        "phone_e164": e164(row["phone"]) if row["phone"] else None,
        "domain": _domain(row),
        **_place(row),
    }


def _person(row: Row) -> Columns:
    name = f"{row['last_name'] or ''}, {row['first_name'] or ''}"
    return {
        "sort_key": sort_key_person(name),
        "match_key": fold(f"{row['last_name'] or ''} {row['first_name'] or ''}"),
        "email_key": comparable_email(row["email"]) if row["email"] else None,
        "phone_e164": e164(row["phone"]) if row["phone"] else None,
        "mobile_e164": e164(row["mobile"]) if row["mobile"] else None,
        "organisation": row["organisation"],
        "function": row["function"],
    }


def _market(row: Row) -> Columns:
    return {"sort_key": sort_key_organisation(row["title"] or "")}


def _contact_point(row: Row) -> Columns:
    value = row["value"] or ""
    if row["kind"] in ("phone", "mobile", "fax"):
        return {"value_key": e164(value)}
    return {"value_key": comparable_email(value) if row["kind"] == "email" else domain_of(value)}


_RULES: dict[str, Callable[[Row], Columns]] = {
    "organisation": _organisation,
    "person": _person,
    "need": _market,
    "offer": _market,
    "contact_point": _contact_point,
    "address": _place,
}
