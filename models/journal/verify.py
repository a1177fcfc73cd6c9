"""Checking a database: file, chains, seals, signatures, fold, index, references."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from models.database.reader import Reader
from models.database.search_index import indexed_types
from models.errors import Environment
from models.fields.field import Kind, RecordType
from models.journal.commits import commit_hash, header_of, seal
from models.journal.fold import fold
from models.journal.materialise import register_rows
from models.journal.merges import circles, stays
from models.journal.versions import all_versions
from models.language import tr
from models.records.registry import ALL, BY_NUMBER


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it should be; `serious` means that data may be wrong."""

    kind: str
    text: str
    serious: bool = True


def verify(reader: Reader) -> list[Finding]:
    """Everything found wrong; an empty list says that the database is sound.

    Of a damaged file only the damage is told: what it holds cannot be believed.
    """
    try:
        damage = [*_file(reader)]
    except Environment as fault:
        damage = [Finding("file", fault.sentence)]
    return damage or [
        *_chains(reader),
        *_contexts(reader),
        *_readable_folds(reader),
        *_records(reader),
        *_index(reader),
        *_references(reader),
    ]


def _file(reader: Reader) -> Iterator[Finding]:
    # Without a question before, the check takes the index as this connection last saw it.
    reader.rows("SELECT rowid FROM search_index LIMIT 1")
    for (text,) in reader.rows("PRAGMA integrity_check(20)"):
        if text != "ok":
            yield Finding("file", tr("The file is damaged: {text}", text=text))
    for (text,) in reader.rows("PRAGMA cipher_integrity_check"):
        yield Finding("file", tr("The file is damaged: {text}", text=text))


def _chains(reader: Reader) -> Iterator[Finding]:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    columns = [
        "id",
        "seq",
        "clock",
        "tx",
        "author",
        "kind",
        "label",
        "refers",
        "schema",
        "prev",
        "hash",
        "signature",
        "context",
        "stream",
        "replica",
        "scope",
        "public",
    ]
    rows = reader.connection.execute(
        "SELECT j.id, seq, clock, tx, author, kind, j.label, refers, schema, prev, hash, signature,"
        " x.digest, s.id, lower(hex(r.uuid)), s.scope, r.sign_public FROM journal_commit j "
        "JOIN stream s ON s.id = j.stream JOIN replica r ON r.id = s.replica "
        "JOIN context x ON x.id = j.context ORDER BY s.id, seq"
    )
    own = reader.value(
        "SELECT sign_public FROM replica "
        "WHERE id = (SELECT CAST(value AS INTEGER) FROM local WHERE key = 'replica')"
    )
    for stream, commits in groupby(rows, key=lambda row: row[13]):
        seq, prev, unsigned = 0, b"", False
        for values in commits:
            row: dict[str, Any] = dict(zip(columns, values, strict=True))
            place = tr("commit {seq} of stream {stream}", seq=row["seq"], stream=stream)
            if row["seq"] != seq + 1 or row["prev"] != prev:
                yield Finding("chain", tr("The chain is broken before {place}.", place=place))
            seq, prev = row["seq"], row["hash"]
            digests, sound = _digests(reader, row["id"])
            header = header_of(row["replica"], row["scope"], row, row["context"])
            if not sound or commit_hash(header, digests) != row["hash"]:
                yield Finding("chain", tr("The content of {place} was altered.", place=place))
            # What came from others may be bound by the chain to the signed commit after it.
            unsigned = not row["signature"] and row["public"] != own
            if unsigned:
                continue
            try:
                Ed25519PublicKey.from_public_bytes(row["public"]).verify(
                    row["signature"], row["hash"]
                )
            except (InvalidSignature, ValueError):
                yield Finding("chain", tr("The signature of {place} is wrong.", place=place))
        if unsigned:
            yield Finding("chain", tr("The signature of {place} is wrong.", place=place))
        head = reader.first("SELECT head_seq, head_hash FROM stream WHERE id = ?", (stream,))
        if head != (seq, prev):
            yield Finding("chain", tr("The end of stream {stream} is missing.", stream=stream))
    loose = reader.value(
        "SELECT count(*) FROM change WHERE commit_id NOT IN (SELECT id FROM journal_commit)"
    )
    if loose:
        yield Finding("chain", tr("{count} changes belong to no commit.", count=loose))


def _digests(reader: Reader, commit: int) -> tuple[list[bytes], bool]:
    digests, sound = [], True
    for number, uuid, op, data, salt, digest in reader.rows(
        "SELECT c.type, r.uuid, op, data, salt, digest FROM change c "
        "JOIN record r ON r.id = c.record WHERE commit_id = ? ORDER BY n",
        (commit,),
    ):
        erased = data is None and salt is None
        if not erased and seal(number, uuid, op, data or "", salt or b"") != digest:
            sound = False
        digests.append(digest or b"")
    return digests, sound


def _contexts(reader: Reader) -> Iterator[Finding]:
    for number, digest, vector in reader.rows("SELECT id, digest, vector FROM context"):
        if hashlib.sha256(vector.encode()).digest() != digest:
            yield Finding(
                "chain", tr("What writers had seen was altered ({number}).", number=number)
            )


def _readable_folds(reader: Reader) -> Iterator[Finding]:
    try:
        yield from _folds(reader)
    except ValueError:
        yield Finding("fold", tr("The history holds something that cannot be read."))


def _folds(reader: Reader) -> Iterator[Finding]:
    live: dict[str, set[int]] = {kind.key: set() for kind in ALL}
    registers: set[tuple[int, int, int, str]] = set()
    gone: set[int] = set()
    _, staying = circles(reader)
    for record, number, versions in all_versions(reader):
        kind = BY_NUMBER.get(number)
        folded = fold(kind, versions) if kind else None
        if kind is None or folded is None:
            continue
        if record in staying:
            folded = stays(number, folded, versions)
        registers.update(register_rows(kind, record, folded))
        if folded.deleted:
            gone.add(record)
            continue
        live[kind.key].add(record)
        if _row(reader, kind, record) != folded.values:
            yield _differs(record)
    for key, records in live.items():
        stored = {row[0] for row in reader.rows(f'SELECT id FROM "{key}"')}
        for record in stored ^ records:
            yield _differs(record)
    marks = "SELECT id, deleted FROM record WHERE deleted <> 0 AND type <> 0"
    for record, _mark in set(reader.rows(marks)) ^ {(record, 1) for record in gone}:
        yield _differs(record)
    if registers != set(reader.rows("SELECT record, field, commit_id, value FROM register")):
        yield Finding("fold", tr("The table of live versions differs from the history."))


def _records(reader: Reader) -> Iterator[Finding]:
    """A record is of the type of its changes, and shared when one of them was."""
    for (record,) in reader.rows(
        "SELECT r.id FROM record r JOIN (SELECT c.record, min(c.type) AS lowest, "
        "max(c.type) AS highest, max(s.scope) AS scope FROM change c "
        "JOIN journal_commit j ON j.id = c.commit_id JOIN stream s ON s.id = j.stream "
        "GROUP BY c.record) AS said ON said.record = r.id "
        "WHERE lowest <> r.type OR highest <> r.type OR said.scope <> r.scope"
    ):
        yield _differs(record)


def _differs(record: int) -> Finding:
    return Finding("fold", tr("Record {record} differs from its history.", record=record))


def _row(reader: Reader, kind: RecordType, record: int) -> dict[int, Any] | None:
    row = reader.get(kind.key, record)
    if row is None:
        return None
    found: dict[int, Any] = {}
    for field in kind.fields:
        value = row[field.key]
        if value is not None:
            is_link = field.kind is Kind.LINK
            found[field.number] = reader.uuid_of(int(value)) if is_link else value
    return found


def _index(reader: Reader) -> Iterator[Finding]:
    indexed = {row[0] for row in reader.rows("SELECT rowid FROM search_index")}
    wanted = {
        row[0] for kind in indexed_types() for row in reader.rows(f'SELECT id FROM "{kind.key}"')
    }
    if indexed != wanted:
        yield Finding("index", tr("The search index is out of date. Rebuild it."))


def _references(reader: Reader) -> Iterator[Finding]:
    for table, *_ in reader.rows("PRAGMA foreign_key_check"):
        yield Finding("reference", tr("A link in table {table} leads nowhere.", table=table))
    for kind in ALL:
        for field in kind.fields:
            if field.kind is not Kind.LINK or field.key == "merged_into":
                continue
            count = reader.value(
                f'SELECT count(*) FROM "{kind.key}" t JOIN record r ON r.id = t."{field.key}" '
                "WHERE r.deleted = 1"
            )
            if count:
                words = {"count": count, "type": tr(kind.plural), "field": tr(field.label)}
                text = tr("{count} {type} point to deleted records ({field}).", **words)
                yield Finding("reference", text, serious=False)
