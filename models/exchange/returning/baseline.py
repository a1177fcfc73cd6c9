"""What an exported list said: kept in this database until it comes back, never in the file.

The base is a local matter of the laptop that exported. It holds what many people's records said
once, so it is neither journalled nor sent; `models.database.sheet_rows` drops what it holds of
erased records.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from models.database.cipher import Connection
from models.database.pages import raw_page
from models.database.reader import Reader, chunks
from models.database.sheet_rows import add_export, add_new_rows, add_rows, mark_saved
from models.database.titles import title_of
from models.exchange.returning.layout import Layout, layout_of, shown_columns
from models.fields.field import Kind
from models.fields.values import Value
from models.journal.contexts import Vector

_CHUNK = 2_000
_NEW = "+"


@dataclass(frozen=True, slots=True)
class SheetExport:
    """A list that went to a partner.

    `vector` is what the database held then, `saved` the latest moment at which a copy that has
    been merged was saved, as its file says (ISO text).
    """

    code: str
    partner: str
    layout: Layout
    vector: Vector
    secret: bytes
    made: datetime
    saved: str | None


@dataclass(frozen=True, slots=True)
class BaseRow:
    """A row as it went out.

    `record` is its record, `part` the affiliation that some columns belong to. `values` are the
    stored values by `Layout.keys`, `cells` what stood in the cells; both empty when erased.
    """

    ref: str
    place: int
    record: int
    part: int | None
    check: str
    values: tuple[Value, ...]
    cells: tuple[Value, ...]


def read_values(
    reader: Reader, layout: Layout, records: Sequence[int]
) -> list[tuple[tuple[Value, ...], tuple[Value, ...]]]:
    """Stored values by `Layout.keys`, and cells by column, of each record in its order."""
    found: list[tuple[tuple[Value, ...], tuple[Value, ...]]] = []
    links = [one.place for one in layout.columns if one.kind is Kind.LINK]
    for start in range(0, len(records), _CHUNK):
        page = raw_page(reader, layout.type.key, records[start : start + _CHUNK], layout.keys)
        linked = {v for row in page for place in links if isinstance(v := row[place], int)}
        titles = {record: title for record, (_, title) in title_of(reader, linked).items()}
        kept = [(row, {str(at): titles.get(int(row[at] or 0), "") for at in links}) for row in page]
        found += zip(page, _cells_of(kept, layout), strict=True)
    return found


def main_affiliations(reader: Reader, people: Iterable[int]) -> dict[int, int]:
    """The affiliation that says what a person does, by person."""
    found: dict[int, int] = {}
    for chunk in chunks(people):
        marks = ",".join("?" * len(chunk))
        found.update(
            reader.rows(
                "SELECT person, id FROM (SELECT person, id, row_number() OVER (PARTITION BY person "
                "ORDER BY valid_to IS NOT NULL, coalesce(main, 0) DESC, "
                "coalesce(valid_from, '') DESC, id DESC) AS place "
                f"FROM affiliation WHERE person IN ({marks})) WHERE place = 1",
                chunk,
            )
        )
    return found


def keep_export(connection: Connection, export: SheetExport) -> None:
    """Note that a list goes out."""
    add_export(
        connection,
        (export.code, export.layout.type.key, export.partner, export.layout.language,
         json.dumps([one.listed.key for one in export.layout.columns]), json.dumps(export.vector),
         export.secret, int(export.made.timestamp() * 1000)),
    )  # fmt: skip


def keep_rows(connection: Connection, export: SheetExport, rows: Iterable[BaseRow]) -> None:
    """Keep what the rows of an export say."""
    links = [one.place for one in export.layout.columns if one.kind is Kind.LINK]
    add_rows(
        connection,
        (
            (row.ref, export.code, row.place, row.record, row.part, row.check,
             _packed(row.values, {str(at): row.cells[at] for at in links if row.cells[at]}))
            for row in rows
        ),
    )  # fmt: skip


def taken_refs(reader: Reader) -> set[str]:
    """All Refs in use."""
    return {row[0] for row in reader.rows("SELECT ref FROM sheet_row")}


def exports_of(reader: Reader, column: str, found: Iterable[str]) -> dict[str, str]:
    """The code of the export by Ref (`column` ref) or by Check (`column` check_mark)."""
    known: dict[str, str] = {}
    marks = list(dict.fromkeys(found))
    for start in range(0, len(marks), _CHUNK):
        part = marks[start : start + _CHUNK]
        listed = ",".join("?" * len(part))
        known.update(
            reader.rows(
                f"SELECT {column}, export FROM sheet_row WHERE {column} IN ({listed})", part
            )
        )
    return known


def load_export(reader: Reader, code: str) -> SheetExport | None:
    """The export with this code, None when it is not of this database."""
    row = reader.first(
        "SELECT code, partner, type, columns, language, vector, secret, made, saved "
        "FROM sheet_export WHERE code = ?",
        (code,),
    )
    if row is None:
        return None
    code, partner, type_key, columns, language, vector, secret, made, saved = row
    return SheetExport(
        code, partner, layout_of(type_key, json.loads(columns), language), json.loads(vector),
        bytes(secret), datetime.fromtimestamp(made / 1000, UTC), saved,
    )  # fmt: skip


def load_rows(reader: Reader, export: SheetExport) -> list[BaseRow]:
    """The rows of an export in their order."""
    rows = reader.rows(
        "SELECT ref, place, record, part, check_mark, data FROM sheet_row "
        f"WHERE export = ? AND ref NOT LIKE '{_NEW}%' ORDER BY place",
        (export.code,),
    )
    # One text costs a third of what its ten thousand parts cost.
    kept = json.loads(f"[{','.join(row[5] or 'null' for row in rows)}]")
    cells = iter(_cells_of([one for one in kept if one is not None], export.layout))
    return [
        BaseRow(ref, place, record, part, check or "", tuple(one[0]), next(cells))
        if one is not None
        else BaseRow(ref, place, record, part, check or "", (), ())
        for (ref, place, record, part, check, _), one in zip(rows, kept, strict=True)
    ]


def note_saved(connection: Connection, code: str, saved: str | None) -> None:
    """Remember when the latest merged copy was saved."""
    if saved is not None:
        mark_saved(connection, code, saved)


def keep_new(connection: Connection, code: str, digests: Iterable[tuple[str, int]]) -> None:
    """Remember which rows without a Ref became which records, so that they do so only once."""
    add_new_rows(
        connection, ((f"{_NEW}{code}{digest}", code, record) for digest, record in digests)
    )


def load_new(reader: Reader, code: str) -> dict[str, int]:
    """The records that rows without a Ref have become, by the digest of the row."""
    head = f"{_NEW}{code}"
    return {
        ref.removeprefix(head): record
        for ref, record in reader.rows(
            "SELECT ref, record FROM sheet_row WHERE export = ? AND ref LIKE ?", (code, f"{head}%")
        )
    }


def _cells_of(
    kept: Sequence[tuple[Sequence[Value], dict[str, str]]], layout: Layout
) -> list[tuple[Value, ...]]:
    """What stood in the cells of stored values with the titles of linked records by place."""
    if not kept:
        return []
    columns: list[Sequence[Value]] = list(
        zip(*(values[: len(layout.columns)] for values, _ in kept), strict=True)
    )
    for one in layout.columns:
        if one.kind is Kind.LINK:
            columns[one.place] = [titles.get(str(one.place)) or None for _, titles in kept]
    for place, show in shown_columns(layout):
        columns[place] = [*map(show, columns[place])]
    return list(zip(*columns, strict=True))


def _packed(values: Sequence[Value], titles: dict[str, Any]) -> str:
    """Stored values, and what link columns said: a linked record may be called otherwise later."""
    return json.dumps([values, titles], ensure_ascii=False, separators=(",", ":"))
