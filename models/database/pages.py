"""Pages of a list: the values of some records by id, as stored or as shown."""

from __future__ import annotations

from collections.abc import Sequence

from models.database.columns import ListColumn, column, column_sql
from models.database.reader import Reader, chunks
from models.database.titles import title_of
from models.fields.field import Kind
from models.fields.values import Value, show


def page(
    reader: Reader,
    type_key: str,
    records: Sequence[int],
    columns: Sequence[str],
    language: str | None = None,
) -> list[tuple[str, ...]]:
    """The shown values of these records in the order given; a lost record has empty ones.

    Links are shown by the title of their record, codes by their label, dates and amounts as the
    language writes them.
    """
    wanted = [column(type_key, key) for key in columns]
    rows = raw_page(reader, type_key, records, columns)
    linked = {
        value
        for place, one in enumerate(wanted)
        if one.kind is Kind.LINK
        for row in rows
        if isinstance(value := row[place], int)
    }
    titles = {record: title for record, (_, title) in title_of(reader, linked).items()}
    return [
        tuple(_shown(one, value, titles, language) for one, value in zip(wanted, row, strict=True))
        for row in rows
    ]


def raw_page(
    reader: Reader, type_key: str, records: Sequence[int], columns: Sequence[str]
) -> list[tuple[Value, ...]]:
    """The stored values of these records in the order given; None throughout for a lost one."""
    wanted = [column_sql(column(type_key, key), type_key) for key in columns]
    selected = ", ".join((f'"{type_key}".id', *wanted))
    found: dict[int, tuple[Value, ...]] = {}
    for chunk in chunks(records):
        marks = ",".join("?" * len(chunk))
        sql = f'SELECT {selected} FROM "{type_key}" WHERE "{type_key}".id IN ({marks})'
        found.update((row[0], row[1:]) for row in reader.rows(sql, chunk))
    lost = (None,) * len(wanted)
    return [found.get(record, lost) for record in records]


def _shown(one: ListColumn, value: Value, titles: dict[int, str], language: str | None) -> str:
    if one.kind is Kind.LINK:
        return titles.get(int(value), "") if value is not None else ""
    return show(one.field, value, language)
