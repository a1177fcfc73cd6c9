"""The full-text index, kept up to date in the transaction that changes a record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from functools import cache

from models.database.cipher import Connection
from models.database.reader import Reader, chunks
from models.database.search_query import type_word
from models.fields.field import Kind, RecordType
from models.fields.searching import index_text
from models.progress import Progress, silent
from models.records.registry import ALL, BY_KEY

# The text of these records is found under the record they belong to.
PART_OF: Mapping[str, str] = {
    "affiliation": "person",
    "contact_point": "owner",
    "address": "owner",
    "custom_value": "record",
    "remark": "about",
}


@cache
def indexed_types() -> tuple[RecordType, ...]:
    """The types whose records stand in the index under their own id."""
    return tuple(
        kind
        for kind in ALL
        if kind.key not in PART_OF and any(field.searched for field in kind.fields)
    )


def index_records(
    connection: Connection,
    touched: Mapping[str, Iterable[int]],
    fresh: Set[int] = frozenset(),
    progress: Progress = silent,
) -> None:
    """Index records by type key anew; those that are gone leave the index.

    `fresh` records are not in the index yet.
    """
    reader = Reader(connection)
    kinds = {kind.key: kind for kind in indexed_types()}
    type_of = {record: key for key in kinds for record in touched.get(key, ())}
    # The index writes out what it has gathered as soon as a number is lower than the one before.
    done = 0
    for chunk in chunks(sorted(type_of)):
        progress(done, len(type_of))
        done += len(chunk)
        by_type: dict[str, list[int]] = {}
        for record in chunk:
            by_type.setdefault(type_of[record], []).append(record)
        connection.executemany(
            "DELETE FROM search_index WHERE rowid = ?",
            [(record,) for record in chunk if record not in fresh],
        )
        entries = [
            entry
            for key, records in by_type.items()
            for entry in _entries(reader, kinds[key], records)
        ]
        connection.executemany(
            "INSERT INTO search_index (rowid, title, body) VALUES (?, ?, ?)", sorted(entries)
        )


def dependants(connection: Connection, renamed: Mapping[str, set[int]]) -> dict[str, set[int]]:
    """Records whose index text holds the titles of these, by type key."""
    reader = Reader(connection)
    found: dict[str, set[int]] = {}
    for target, records in renamed.items():
        for kind, names in _linking(target):
            for chunk in chunks(records):
                marks = ",".join("?" * len(chunk))
                for name in names:
                    rows = reader.rows(
                        f'SELECT id FROM "{kind.key}" WHERE "{name}" IN ({marks})', chunk
                    )
                    found.setdefault(kind.key, set()).update(row[0] for row in rows)
    return found


@cache
def searched_numbers(type_key: str) -> frozenset[int]:
    """The numbers of the fields of a type whose words are in the index."""
    return frozenset(field.number for field in BY_KEY[type_key].fields if field.searched)


@cache
def title_numbers(type_key: str) -> frozenset[int]:
    """The numbers of the fields that stand in the index text of records that link to this type."""
    kind = BY_KEY[type_key]
    return frozenset(field.number for field in kind.fields if field.key in kind.title)


@cache
def _linking(target: str) -> tuple[tuple[RecordType, tuple[str, ...]], ...]:
    """Types with the links whose targets' titles are in their index text."""
    found = []
    for kind in indexed_types():
        names = tuple(key for key, links in _links(kind) if target in links)
        if names:
            found.append((kind, names))
    return tuple(found)


def _links(kind: RecordType) -> list[tuple[str, tuple[str, ...]]]:
    links = [(f.key, f.links) for f in kind.fields if f.kind is Kind.LINK and f.searched]
    return [*links, ("organisation", ("organisation",))] if kind.key == "person" else links


def _entries(reader: Reader, kind: RecordType, records: list[int]) -> list[tuple[int, str, str]]:
    links = _links(kind)
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
    indexed: dict[str, str] = {}

    def index(text: str) -> str:
        """The words for the index; names of employers and functions come again and again."""
        known = indexed.get(text)
        if known is None:
            known = indexed[text] = index_text(text)
        return known

    of_type = type_word(kind.number)
    entries = []
    for row in rows:
        words = row[1 + len(links) :]
        title = [index(word) for word in words[:titled] if word]
        body = [of_type, *(index(word) for word in words[titled:] if word)]
        body.extend([_digits(words[place]) for place in phones if words[place]])
        body.extend([index(word) for word in extra.get(row[0], ())])
        entries.append((row[0], " ".join(title), " ".join(body)))
    return entries


def _digits(phone: str) -> str:
    bare = phone.replace(" ", "").replace("-", "")
    return bare if bare.isdecimal() else "".join(filter(str.isdigit, bare))


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
