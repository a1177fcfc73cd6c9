"""Records that may be the same as one that is being typed."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.records.line import Line
from desktop.records.symbols import symbol_of
from models.database.reader import Reader
from models.errors import Refused
from models.fields.emails import comparable_email
from models.fields.legal_forms import match_key
from models.fields.searching import fold
from models.fields.urls import comparable_url
from models.services.naming import titles_of

MOST = 4
SHORTEST = 3
"""Letters from which a name is worth looking for."""


def find_alike(reader: Reader, type_key: str, typed: Mapping[str, str]) -> list[Line]:
    """The records with the same name, e-mail or website, or whose name begins the same."""
    find = {"organisation": _organisations, "person": _people}[type_key]
    try:
        ids = list(dict.fromkeys(find(reader, typed)))[:MOST]
    except Refused:
        return []
    titles = titles_of(reader, ids)
    details = _details(reader, type_key, ids)
    return [
        Line(
            record,
            titles[record],
            details.get(record, ""),
            symbol=symbol_of(type_key),
            type=type_key,
            opens=record,
        )
        for record in ids
        if record in titles
    ]


def _organisations(reader: Reader, typed: Mapping[str, str]) -> list[int]:
    found: list[int] = []
    name = typed.get("name", "").strip()
    if len(name) >= SHORTEST:
        key = match_key(name)
        found += _ids(reader, "SELECT id FROM organisation WHERE match_key = ?", key)
        found += _ids(
            reader,
            "SELECT id FROM organisation WHERE match_key >= ?1 AND match_key < ?1 || char(1114111) "
            "ORDER BY match_key LIMIT 4",
            key,
        )
    if domain := comparable_url(typed.get("website", "")).split("/")[0]:
        found += _ids(reader, "SELECT id FROM organisation WHERE domain = ?", domain)
    return found


def _people(reader: Reader, typed: Mapping[str, str]) -> list[int]:
    found: list[int] = []
    if email := comparable_email(typed.get("email", "").strip()):
        found += _ids(reader, "SELECT id FROM person WHERE email_key = ?", email)
    last, first = (fold(typed.get(key, "").strip()) for key in ("last_name", "first_name"))
    if len(last) >= SHORTEST:
        key = f"{last} {first}".strip()
        found += _ids(
            reader,
            "SELECT id FROM person WHERE match_key >= ?1 AND match_key < ?1 || char(1114111) "
            "ORDER BY match_key LIMIT 4",
            key,
        )
    return found


def _ids(reader: Reader, sql: str, value: str) -> list[int]:
    return [row[0] for row in reader.rows(sql, (value,))]


def _details(reader: Reader, type_key: str, ids: list[int]) -> dict[int, str]:
    marks = ",".join("?" * len(ids))
    sql = {
        "organisation": f"SELECT id, town FROM organisation WHERE id IN ({marks})",
        "person": "SELECT p.id, coalesce(p.function || ', ', '') || coalesce(o.name, '') "
        "FROM person p LEFT JOIN organisation o ON o.id = p.organisation "
        f"WHERE p.id IN ({marks})",
    }[type_key]
    return {record: word or "" for record, word in reader.rows(sql, ids)}
