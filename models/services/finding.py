"""Finding the one record that a person names: `organisation:Beispiel GmbH`, or its uuid."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from models.database.reader import Reader
from models.database.search import search_ids
from models.errors import Refused
from models.fields.field import RecordType
from models.fields.legal_forms import match_key
from models.fields.names import split_name
from models.fields.searching import fold
from models.fields.text import clean, quoted
from models.language import tr
from models.services.entries import type_named
from models.services.naming import titles_of

_NAMED = 3


def record_named(reader: Reader, name: str, *, deleted: bool = False) -> int:
    """The id of the record with a uuid, or the one that `type:text` means.

    `deleted` also takes the uuid of a deleted record. Raises `Refused` when none or several fit.
    """
    found = reader.id_of(name) if len(name.replace("-", "")) == 32 else None
    if found is not None and (deleted or reader.type_of(found)):
        return found
    key, colon, text = name.partition(":")
    if not colon:
        raise Refused(
            tr("There is no record “{name}”. Give its id, or its type and name like "
               "“organisation:Beispiel GmbH”.", name=quoted(name))
        )  # fmt: skip
    return the_one(reader, type_named(key.strip()), clean(text))


def the_one(reader: Reader, kind: RecordType, text: str) -> int:
    """The one record of a type with this name; raises `Refused` when none or several fit."""
    for candidates in _steps(reader, kind, text):
        found = list(dict.fromkeys(candidates))
        if len(found) == 1:
            return found[0]
        if found:
            raise _several(reader, kind, text, found)
    raise Refused(tr("There is no {type} “{text}”.", type=tr(kind.label), text=quoted(text)))


def _steps(reader: Reader, kind: RecordType, text: str) -> Iterable[list[int]]:
    """Candidates, the surest first: by code, by name, by the words of the search."""
    if not text:
        return
    if any(field.key == "code" for field in kind.fields):
        yield [
            row[0] for row in reader.rows(f'SELECT id FROM "{kind.key}" WHERE code = ?', (text,))
        ]
    keys = _match_keys(kind, text)
    if keys:
        marks = ",".join("?" * len(keys))
        rows = reader.rows(f'SELECT id FROM "{kind.key}" WHERE match_key IN ({marks})', keys)
        near = [row[0] for row in rows]
    else:
        near = [row[0] for row in reader.rows(f'SELECT id FROM "{kind.key}"')]
    titles = titles_of(reader, near)
    yield [one for one in near if titles.get(one) == text]
    yield [one for one in near if fold(titles.get(one, "")) == fold(text)]
    if keys:
        yield near
    yield list(search_ids(reader, text, kind.key, fuzzy=False))


def _match_keys(kind: RecordType, text: str) -> list[str]:
    if kind.key == "organisation":
        return [match_key(text)]
    if kind.key != "person":
        return []
    parts = split_name(text)
    return [
        fold(f"{parts.last_name} {parts.first_name}"),
        fold(f"{parts.first_name} {parts.last_name}"),
    ]


def _several(reader: Reader, kind: RecordType, text: str, found: list[int]) -> Refused:
    titles = titles_of(reader, found[:_NAMED])
    ids = ", ".join(f"{titles[one]} ({UUID(reader.uuid_of(one))})" for one in found[:_NAMED])
    return Refused(
        tr("“{text}” means several of {types}: {ids}. Name one by its id.",
           text=quoted(text), types=tr(kind.plural), ids=ids)
    )  # fmt: skip
