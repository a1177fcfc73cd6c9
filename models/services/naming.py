"""What a record of any type is called where a person reads it."""

from __future__ import annotations

from collections.abc import Iterable

from models.database import titles
from models.database.reader import Reader, Row
from models.fields.names import NameParts
from models.language import tr
from models.records.registry import BY_KEY


def title_of(reader: Reader, record: int | None) -> str:
    """The name of a record in the language of the program, empty when it is gone."""
    return titles_of(reader, (record,)).get(record or 0, "")


def titles_of(reader: Reader, records: Iterable[int | None]) -> dict[int, str]:
    """The names of records by id, their type where they have none; lost ones are left out."""
    wanted = dict.fromkeys(record for record in records if record is not None)
    return {
        record: text or tr(BY_KEY[key].label)
        for record, (key, text) in titles.title_of(reader, wanted).items()
    }


def title_of_row(type_key: str, row: Row) -> str:
    """The name of a record whose fields are at hand; of links between others only its type."""
    kind = BY_KEY[type_key]
    return titles.title_in(kind, row) or tr(kind.label)


def name_parts(row: Row) -> NameParts:
    """The parts of the name of a person."""
    return NameParts(
        *(str(row[key] or "") for key in ("salutation", "title", "first_name", "last_name"))
    )
