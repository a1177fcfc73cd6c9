"""Sharing records with the partner agency, and saying before what is shared with them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from models.database.reader import Reader, chunks
from models.errors import Refused
from models.fields.field import Kind
from models.journal.store import Store
from models.language import ntr, tr
from models.records.registry import BY_KEY
from models.services.deleting import Going
from models.services.outcome import Done, done


def what_is_shared_too(reader: Reader, records: Iterable[int]) -> tuple[Going, ...]:
    """The private records that these point to: both agencies see them afterwards; most first."""
    wanted = set(records)
    found: dict[str, set[int]] = {}
    for record in _closure(reader, wanted) - wanted:
        kind = reader.type_of(record)
        if kind:
            found.setdefault(kind.key, set()).add(record)
    going = [Going(key, tr(BY_KEY[key].plural), tuple(sorted(ids))) for key, ids in found.items()]
    return tuple(sorted(going, key=lambda one: (-one.count, one.label)))


def publish(store: Store, records: Sequence[int]) -> Done:
    """Let both agencies see records and what they point to; this cannot be taken back.

    Raises `Refused` when all of them are shared already.
    """
    with store.change(
        ntr("{n} record shared", "{n} records shared", len(records)), "publish"
    ) as change:
        wanted = sorted(_closure(change.reader, set(records)))
        if not wanted:
            raise Refused(tr("Both agencies see this already."))
        change.publish(wanted)
    return done(
        store,
        ntr(
            "{n} record is shared with the partner agency.",
            "{n} records are shared with the partner agency.",
            len(wanted),
        ),
        records[0],
    )


def is_shared(reader: Reader, record: int) -> bool:
    """Whether both agencies see a record."""
    return bool(reader.value("SELECT scope FROM record WHERE id = ?", (record,)))


def _closure(reader: Reader, records: set[int]) -> set[int]:
    """The private ones among records and all that they point to."""
    found: set[int] = set()
    fresh = _private(reader, records)
    while fresh:
        found |= fresh
        targets: set[int] = set()
        for record in fresh:
            kind = reader.type_of(record)
            row = reader.get(kind.key, record) if kind else None
            if kind is None or row is None:
                continue
            links = [field.key for field in kind.fields if field.kind is Kind.LINK]
            targets.update(int(str(row[key])) for key in links if row[key] is not None)
        fresh = _private(reader, targets) - found
    return found


def _private(reader: Reader, records: set[int]) -> set[int]:
    found: set[int] = set()
    for chunk in chunks(records):
        marks = ",".join("?" * len(chunk))
        found.update(
            row[0]
            for row in reader.rows(
                f"SELECT id FROM record WHERE id IN ({marks}) AND scope = 0 AND deleted = 0", chunk
            )
        )
    return found
