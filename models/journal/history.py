"""History as a diary: who changed what, when and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from models.database.reader import Reader
from models.journal.clock import clock_moment
from models.journal.fold import fold
from models.journal.versions import Data, Version, versions_of
from models.records.registry import BY_NUMBER

_ENTRY = (
    "SELECT j.tx, s.id, j.seq, j.clock, j.author, j.kind, j.label, "
    "(SELECT count(*) FROM change c WHERE c.commit_id = j.id), j.id, lower(hex(r.uuid)), s.scope, "
    "coalesce((SELECT u.kind = 'undo' FROM journal_commit u WHERE u.refers = j.tx "
    "ORDER BY u.id DESC LIMIT 1), 0) "
    "FROM journal_commit j JOIN stream s ON s.id = j.stream JOIN replica r ON r.id = s.replica "
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One commit of the history; `author` is a name, `undone` says that it is taken back."""

    tx: bytes
    commit: int
    stream: str
    seq: int
    clock: int
    author: str
    kind: str
    label: str
    changes: int
    undone: bool

    @property
    def moment(self) -> datetime:
        """When it was made, in UTC."""
        return clock_moment(self.clock)


@dataclass(frozen=True, slots=True)
class FieldChange:
    """What a commit did to one field of a record: stored values, links as uuids."""

    record: int
    type: str
    op: str
    field: str
    old: str | int | None
    new: str | int | None


def history(
    reader: Reader,
    record: int | None = None,
    *,
    limit: int = 100,
    before: int | None = None,
    author: str | None = None,
    kinds: Sequence[str] = (),
) -> list[Entry]:
    """The latest commits, newest first: all, or those that touch a record.

    `before` is the local number of the last entry already shown, for the next page. `author` is
    the uuid of a member of staff, `kinds` are the kinds of commits wanted.
    """
    where, values = ["1"], list[int | str]()
    if record is not None:
        where.append("j.id IN (SELECT commit_id FROM change WHERE record = ?)")
        values.append(record)
    if before is not None:
        where.append("j.id < ?")
        values.append(before)
    if author is not None:
        where.append("j.author = ?")
        values.append(author)
    if kinds:
        where.append(f"j.kind IN ({','.join('?' * len(kinds))})")
        values += kinds
    rows = reader.rows(
        f"{_ENTRY} WHERE {' AND '.join(where)} ORDER BY j.id DESC LIMIT ?", (*values, limit)
    )
    return _entries(reader, rows)


def details(
    reader: Reader, tx: bytes, *, limit: int = 200, record: int | None = None
) -> list[FieldChange]:
    """What a transaction changed, field by field with the value before; at most `limit` records.

    With `record`, what it changed there alone.
    """
    records = (
        [record]
        if record is not None
        else [
            row[0]
            for row in reader.rows(
                "SELECT DISTINCT c.record FROM change c JOIN journal_commit j "
                "ON j.id = c.commit_id WHERE j.tx = ? ORDER BY c.commit_id, c.n LIMIT ?",
                (tx, limit),
            )
        ]
    )
    found = []
    for record, number, versions in versions_of(reader, records):
        if number in BY_NUMBER:
            found.extend(_changes(record, number, versions, tx))
    return found


def _changes(record: int, number: int, versions: Sequence[Version], tx: bytes) -> list[FieldChange]:
    kind = BY_NUMBER[number]
    own = [version for version in versions if version.origin.tx == tx]
    earlier = [v for v in versions if v.origin.tx != tx and own[0].origin.saw(v.origin)]
    folded = fold(kind, earlier)
    before: Data = folded.values if folded else {}
    keys = {field.number: field.key for field in kind.fields}
    found = []
    for version in own:
        if not version.data:
            found.append(FieldChange(record, kind.key, version.op, "", None, None))
        found.extend(
            FieldChange(record, kind.key, version.op, keys[field], before.get(field), value)
            for field, value in version.data.items()
            if field in keys and before.get(field) != value
        )
    return found


def _entries(reader: Reader, rows: Sequence[tuple[Any, ...]]) -> list[Entry]:
    names = _author_names(reader)
    return [
        Entry(
            bytes(tx),
            commit,
            f"{replica}/{scope}",
            seq,
            clock,
            names.get(author, ""),
            kind,
            label,
            changes,
            bool(undone),
        )
        for tx, _, seq, clock, author, kind, label, changes, commit, replica, scope, undone in rows
    ]


def _author_names(reader: Reader) -> dict[str, str]:
    return {
        uuid: name
        for uuid, name in reader.rows(
            "SELECT lower(hex(r.uuid)), s.name FROM staff s JOIN record r ON r.id = s.id"
        )
    }
