"""Columns computed from the fields of a record: sort keys, search keys, place, employer."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from functools import cache
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
from models.progress import Progress, silent
from models.records.registry import BY_KEY

Row = Mapping[str, Any]
Columns = dict[str, Any]
# When a rule below changes, RULES of `current` grows: databases then compute the columns anew.


def derive(
    connection: Connection,
    touched: Mapping[str, Collection[int]],
    progress: Progress = silent,
) -> None:
    """Compute the derived columns of records by type key, in the running transaction.

    Only what differs is written: each column written is an index written.
    """
    reader = Reader(connection)
    for key, records in touched.items():
        rule = _RULES.get(key)
        if rule is None:
            continue
        names = [derived.key for derived in BY_KEY[key].derived]
        done = 0
        for chunk in chunks(records):
            progress(done, len(records))
            done += len(chunk)
            differing: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
            for row in reader.get_many(key, chunk):
                columns = rule(row)
                found = tuple([name for name in names if row[name] != columns.get(name)])
                if found:
                    values = (*map(columns.get, found), row["id"])
                    differing.setdefault(found, []).append(values)
            for found, rows in differing.items():
                sets = ", ".join(f'"{name}" = ?' for name in found)
                connection.executemany(f'UPDATE "{key}" SET {sets} WHERE id = ?', rows)


@cache
def inputs(type_key: str) -> frozenset[int]:
    """The numbers of the fields that derived columns of a type are computed from."""
    return frozenset(BY_KEY[type_key].field(key).number for key in _INPUTS.get(type_key, ()))


def derived_values(kind: RecordType, row: Row) -> list[Any]:
    """The derived columns of a new record in the order of its type, from its fields alone."""
    rule = _RULES.get(kind.key)
    if rule is None:
        return []
    columns = rule(row)
    return [columns.get(derived.key) for derived in kind.derived]


def derive_employers(connection: Connection, people: Iterable[int]) -> None:
    """Give each person the organisation and function of the main current affiliation."""
    reader = Reader(connection)
    for chunk in chunks(people):
        marks = ",".join("?" * len(chunk))
        # The best one of a person comes last and stays.
        employers = {
            person: employer
            for person, *employer in reader.rows(
                'SELECT person, organisation, "function" FROM affiliation '
                f"WHERE person IN ({marks}) ORDER BY valid_to IS NULL, coalesce(main, 0), "
                "coalesce(valid_from, ''), id",
                chunk,
            )
        }
        connection.executemany(
            'UPDATE person SET organisation = ?, "function" = ? WHERE id = ?',
            [
                (*employer, person)
                for person, *known in reader.pick(
                    "person", chunk, ("id", "organisation", "function")
                )
                if (employer := employers.get(person, [None, None])) != known
            ],
        )


def _place(row: Row) -> Columns:
    postcode = row.get("postcode")
    if not postcode:
        return {"region": None}
    place = region_of(postcode)
    if place is None:
        return {"region": "other"}
    return {
        "municipality": place.municipality_ags or None,
        "county": place.county_ags or None,
        "region": place.region,
        "nuts3": place.nuts3 or None,
    }


def _domain(row: Row) -> str | None:
    website, email = row.get("website"), row.get("email")
    if website:
        return domain_of(website)
    domain = domain_of(email) if email else None
    return None if domain is None or is_freemail(domain) else domain


def _organisation(row: Row) -> Columns:
    name, phone = row.get("name") or "", row.get("phone")
    return {
        "sort_key": sort_key_organisation(name),
        "match_key": match_key(name),
        "phone_e164": e164(phone) if phone else None,
        "domain": _domain(row),
        **_place(row),
    }


def _person(row: Row) -> Columns:
    first, last = row.get("first_name") or "", row.get("last_name") or ""
    email, phone, mobile = row.get("email"), row.get("phone"), row.get("mobile")
    return {
        "sort_key": sort_key_person(f"{last}, {first}"),
        "match_key": fold(f"{last} {first}"),
        "email_key": comparable_email(email) if email else None,
        "phone_e164": e164(phone) if phone else None,
        "mobile_e164": e164(mobile) if mobile else None,
        "organisation": row.get("organisation"),
        "function": row.get("function"),
    }


def _market(row: Row) -> Columns:
    return {"sort_key": sort_key_organisation(row.get("title") or "")}


def _contact_point(row: Row) -> Columns:
    kind, value = row.get("kind"), row.get("value") or ""
    if kind in ("phone", "mobile", "fax"):
        return {"value_key": e164(value)}
    return {"value_key": comparable_email(value) if kind == "email" else domain_of(value)}


# The fields that a rule looks at: when others change, its columns stay.
_INPUTS: Mapping[str, tuple[str, ...]] = {
    "organisation": ("name", "phone", "email", "website", "postcode"),
    "person": ("last_name", "first_name", "email", "phone", "mobile"),
    "need": ("title",),
    "offer": ("title",),
    "contact_point": ("kind", "value"),
    "address": ("postcode",),
}
EMPLOYMENT = ("person", "organisation", "function", "valid_from", "valid_to", "main")
"""The fields of an affiliation that tell the employer of a person."""

_RULES: dict[str, Callable[[Row], Columns]] = {
    "organisation": _organisation,
    "person": _person,
    "need": _market,
    "offer": _market,
    "contact_point": _contact_point,
    "address": _place,
}
