"""The full-text index, kept up to date in the transaction that changes a record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set

from models.database.cipher import Connection
from models.database.reader import Reader, chunks
from models.fields.field import Kind, RecordType
from models.fields.searching import index_text
from models.records.registry import ALL, BY_KEY

# The text of these records is found under the record they belong to.
PART_OF: Mapping[str, str] = {
    "affiliation": "person",
    "contact_point": "owner",
    "address": "owner",
    "custom_value": "record",
    "remark": "about",
}


def indexed_types() -> tuple[RecordType, ...]:
    """The types whose records stand in the index under their own id."""
    return tuple(
        kind
        for kind in ALL
        if kind.key not in PART_OF and any(field.searched for field in kind.fields)
    )


def index_records(
    connection: Connection, touched: Mapping[str, Iterable[int]], fresh: Set[int] = frozenset()
) -> None:
    """Index records by type key anew; those that are gone leave the index.

    `fresh` records are not in the index yet.
    """
    reader = Reader(connection)
    kinds = {kind.key: kind for kind in indexed_types()}
    for key, records in touched.items():
        if key not in kinds:
            continue
        for chunk in chunks(records):
            connection.executemany(
                "DELETE FROM search_index WHERE rowid = ?",
                [(record,) for record in chunk if record not in fresh],
            )
            connection.executemany(
                "INSERT INTO search_index (rowid, title, body) VALUES (?, ?, ?)",
                _entries(reader, kinds[key], chunk),
            )


def dependants(connection: Connection, touched: Mapping[str, set[int]]) -> dict[str, set[int]]:
    """Records whose index text holds words of the touched organisations."""
    reader = Reader(connection)
    found: dict[str, set[int]] = {}
    organisations = touched.get("organisation", set())
    for chunk in chunks(organisations):
        marks = ",".join("?" * len(chunk))
        for kind in indexed_types():
            for name in _linking_columns(kind, "organisation"):
                rows = reader.rows(
                    f'SELECT id FROM "{kind.key}" WHERE "{name}" IN ({marks})', chunk
                )
                found.setdefault(kind.key, set()).update(row[0] for row in rows)
    return found


def _linking_columns(kind: RecordType, target: str) -> list[str]:
    names = [f.key for f in kind.fields if f.kind is Kind.LINK and f.searched and target in f.links]
    return [*names, "organisation"] if kind.key == "person" and target == "organisation" else names


def _entries(reader: Reader, kind: RecordType, records: list[int]) -> list[tuple[int, str, str]]:
    links = [(f.key, f.links) for f in kind.fields if f.kind is Kind.LINK and f.searched]
    if kind.key == "person":
        links.append(("organisation", ("organisation",)))
    texts = [field for field in kind.fields if field.searched and field.kind is not Kind.LINK]
    texts.sort(key=lambda field: field.key not in kind.title)
    titled = sum(field.key in kind.title for field in texts)
    phones = [place for place, field in enumerate(texts) if field.kind is Kind.PHONE]
    columns = ["id", *(key for key, _ in links), *(field.key for field in texts)]
    rows = list(reader.pick(kind.key, records, columns))
    extra: dict[int, list[str]] = {}
    for place, (_, targets) in enumerate(links, start=1):
        _add_titles(reader, targets, [(row[0], row[place]) for row in rows], extra)
    for part, owner in PART_OF.items():
        if kind.key in BY_KEY[part].field(owner).links:
            _add_parts(reader, BY_KEY[part], owner, records, extra)
    entries = []
    for row in rows:
        words = row[1 + len(links) :]
        body = [str(word) for word in words[titled:] if word]
        body.extend("".join(filter(str.isdigit, words[p])) for p in phones if words[p])
        body.extend(extra.get(row[0], ()))
        title = " ".join([str(word) for word in words[:titled] if word])
        entries.append((row[0], index_text(title), index_text(" ".join(body))))
    return entries


def _add_titles(
    reader: Reader,
    targets: Sequence[str],
    links: Sequence[tuple[int, int | None]],
    extra: dict[int, list[str]],
) -> None:
    wanted = {target for _, target in links if target is not None}
    for type_key in targets:
        title = BY_KEY[type_key].title
        names = {
            row[0]: " ".join([str(part) for part in row[1:] if part])
            for row in reader.pick(type_key, wanted, ("id", *title))
        }
        for record, target in links:
            if target is not None and (name := names.get(target)):
                extra.setdefault(record, []).append(name)


def _add_parts(
    reader: Reader, part: RecordType, owner: str, owners: list[int], extra: dict[int, list[str]]
) -> None:
    searched = [field.key for field in part.fields if field.searched]
    listed = ", ".join(f'"{key}"' for key in searched)
    marks = ",".join("?" * len(owners))
    rows = reader.rows(
        f'SELECT "{owner}", {listed} FROM "{part.key}" WHERE "{owner}" IN ({marks})', owners
    )
    for row in rows:
        extra.setdefault(row[0], []).extend(str(value) for value in row[1:] if value)
