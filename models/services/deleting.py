"""Deleting records with what cannot stand without them, told before it happens."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from models.database.reader import Reader, chunks
from models.errors import Refused
from models.journal.change import Change
from models.journal.store import Store
from models.language import ntr, tr
from models.records.registry import BY_KEY, links_to
from models.services.entries import type_named
from models.services.outcome import Done, done


@dataclass(frozen=True, slots=True)
class Going:
    """Records of one type that go with others: the key and plural of the type, and the ids."""

    type: str
    label: str
    ids: tuple[int, ...]

    @property
    def count(self) -> int:
        """How many go."""
        return len(self.ids)


def what_goes_too(reader: Reader, type_key: str, records: Iterable[int]) -> tuple[Going, ...]:
    """The records that need one of these: they are deleted with them, most first."""
    own = set(records)
    going = _closure(reader, type_key, own)
    going[type_key] = going.get(type_key, set()) - own
    found = [
        Going(key, tr(BY_KEY[key].plural), tuple(sorted(ids))) for key, ids in going.items() if ids
    ]
    return tuple(sorted(found, key=lambda one: (-one.count, one.label)))


def delete(store: Store, type_key: str, records: Sequence[int]) -> Done:
    """Delete records, what needs them, and the links that point to them; undo brings all back."""
    wanted = list(dict.fromkeys(records))
    with store.change(ntr("{n} record deleted", "{n} records deleted", len(wanted))) as change:
        gone = delete_in(change, type_key, wanted)
    more = len(gone) - len(wanted)
    message = ntr("{n} record deleted.", "{n} records deleted.", len(wanted))
    if more:
        message += " " + ntr(
            "{n} entry that belongs to it went too.",
            "{n} entries that belong to it went too.",
            more,
        )
    return done(store, message)


def delete_in(change: Change, type_key: str, records: Sequence[int]) -> set[int]:
    """Delete records inside a change as `delete` does; the ids of all that went."""
    kind = type_named(type_key)
    for record in records:
        found = change.reader.type_of(record)
        if found is None or found.key != type_key:
            raise Refused(tr("This is not in the data any more: {type}.", type=tr(kind.label)))
    going = _closure(change.reader, type_key, records)
    gone = {record for ids in going.values() for record in ids}
    for key, ids in going.items():
        _unlink(change, key, ids, gone)
    for key, ids in going.items():
        change.delete(key, sorted(ids))
    return gone


def _unlink(change: Change, key: str, ids: set[int], gone: set[int]) -> None:
    """Empty the links that point to records which go, on records that stay."""
    for source, link in links_to(key):
        if link.required:
            continue
        for chunk in chunks(ids):
            marks = ",".join("?" * len(chunk))
            rows = change.reader.rows(
                f'SELECT id FROM "{source.key}" WHERE "{link.key}" IN ({marks})', chunk
            )
            loose = [(None, record) for (record,) in rows if record not in gone]
            change.update_many(source.key, (link.key,), loose)


def restore(store: Store, records: Sequence[int]) -> Done:
    """Bring deleted records back as they were."""
    with store.change(ntr("{n} record restored", "{n} records restored", len(records))) as change:
        gone = [record for record in records if change.reader.type_of(record) is None]
        if not gone:
            raise Refused(tr("Nothing to restore: this is still there."))
        change.restore(gone)
    return done(store, ntr("{n} record restored.", "{n} records restored.", len(gone)), gone[0])


def _closure(reader: Reader, type_key: str, records: Iterable[int]) -> dict[str, set[int]]:
    """The records and all that need one of them, by type."""
    found: dict[str, set[int]] = {type_key: set(records)}
    fresh: list[tuple[str, set[int]]] = [(type_key, found[type_key])]
    while fresh:
        key, ids = fresh.pop()
        for source, link in links_to(key):
            if not link.required:
                continue
            for chunk in chunks(ids):
                marks = ",".join("?" * len(chunk))
                rows = reader.rows(
                    f'SELECT id FROM "{source.key}" WHERE "{link.key}" IN ({marks})', chunk
                )
                new = {record for (record,) in rows} - found.get(source.key, set())
                if new:
                    found.setdefault(source.key, set()).update(new)
                    fresh.append((source.key, new))
    return found
