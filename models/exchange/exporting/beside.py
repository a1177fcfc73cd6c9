"""What records have beside their fields, as columns of a list: competences, tags, own fields."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from models.database.columns import ListColumn
from models.database.reader import Reader, chunks
from models.exchange.importing.cells import joined
from models.fields.datasets import label
from models.fields.field import INTEGER_KINDS, Field
from models.fields.values import Value
from models.language import mark
from models.records.grouping import LISTABLE
from models.services.custom_fields import custom_fields

Found = dict[int, Value]
_OWN = "custom_"
_COMPETENT = ("organisation", "need", "offer")


def columns_beside(reader: Reader, type_key: str) -> tuple[ListColumn, ...]:
    """The columns that records of a type have besides; own fields in their order."""
    fields = []
    if type_key in _COMPETENT:
        fields.append(Field(0, "competences", mark("Competences")))
    if type_key in LISTABLE:
        fields.append(Field(0, "tags", mark("Tags")))
        fields += [field for _, field in custom_fields(reader, type_key)]
    return tuple(
        ListColumn(field.key, field.kind, field, type_key, (), (field.label,)) for field in fields
    )


def is_beside(column: ListColumn) -> bool:
    """Whether the values of a column are kept in other records than that of the row."""
    return not column.path and (
        column.key in ("competences", "tags") or column.key.startswith(_OWN)
    )


def read_beside(
    reader: Reader, columns: Iterable[ListColumn], records: Sequence[int], language: str
) -> Mapping[str, Found]:
    """The values of such columns by key and record, as a list of them holds them."""
    return {one.key: _READERS.get(one.key, _own)(reader, one, records, language) for one in columns}


def _tags(reader: Reader, _one: ListColumn, records: Sequence[int], _language: str) -> Found:
    sql = (
        "SELECT l.record, t.name FROM tagging l JOIN tag t ON t.id = l.tag "
        "WHERE l.record IN ({}) ORDER BY t.name"
    )
    return _listed(reader, sql, records, lambda name: name)


def _competences(reader: Reader, _one: ListColumn, records: Sequence[int], language: str) -> Found:
    sql = (
        "SELECT l.owner, c.code FROM competence_link l JOIN competence c ON c.id = l.competence "
        "WHERE l.owner IN ({}) ORDER BY c.code"
    )
    return _listed(reader, sql, records, lambda code: label("competences", code, language))


def _own(reader: Reader, one: ListColumn, records: Sequence[int], _language: str) -> Found:
    number = int(one.key.removeprefix(_OWN))
    found: Found = {}
    for chunk in chunks(records):
        marks = ",".join("?" * len(chunk))
        sql = (
            f"SELECT record, value FROM custom_value WHERE custom_field = ? AND record IN ({marks})"
        )
        found.update(reader.rows(sql, (number, *chunk)))
    if one.kind not in INTEGER_KINDS:
        return found
    # Another laptop may have written what is no number; no cell of such a column can hold that.
    return {
        record: int(str(value))
        for record, value in found.items()
        if re.fullmatch(r"-?[0-9]{1,18}", str(value))
    }


def _listed(reader: Reader, sql: str, records: Sequence[int], word: Callable[[str], str]) -> Found:
    found: dict[int, list[str]] = {}
    for chunk in chunks(records):
        for record, value in reader.rows(sql.format(",".join("?" * len(chunk))), chunk):
            found.setdefault(record, []).append(word(value))
    return {record: joined(words) for record, words in found.items()}


_READERS: Mapping[str, Callable[[Reader, ListColumn, Sequence[int], str], Found]] = {
    "tags": _tags,
    "competences": _competences,
}
