"""Two records beside each other, before a person decides whether they are one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from models.database.reader import Reader, Row
from models.errors import Conflict
from models.fields.field import Field, RecordType
from models.journal.store import Store
from models.language import tr
from models.records.registry import record_type
from models.services.duplicates.marking import told_apart
from models.services.duplicates.merging import merge_records, merged_values
from models.services.duplicates.scan import Pair
from models.services.outcome import Done

# Whoever may not be processed in one of the records may not in the merged one.
_HIDDEN = frozenset(("merged_into", "restricted"))


@dataclass(frozen=True, slots=True)
class Compared:
    """The record that stays, the one that goes, their values, and what a merge would make.

    `fixed` is whether the other one cannot stay: it is not shared with the other agency.
    """

    type: str
    keep: int
    other: int
    mine: Row
    theirs: Row
    merged: Row
    fixed: bool = False

    @property
    def kind(self) -> RecordType:
        """The type of both."""
        return record_type(self.type)

    def differing(self) -> tuple[Field, ...]:
        """The fields in which they differ."""
        return tuple(
            field
            for field in self.kind.fields
            if field.key not in _HIDDEN and self.mine[field.key] != self.theirs[field.key]
        )

    def equal(self) -> tuple[Field, ...]:
        """The fields in which both have the same value."""
        return tuple(
            field
            for field in self.kind.fields
            if self.mine[field.key] not in (None, "")
            and self.mine[field.key] == self.theirs[field.key]
        )


def compare(
    reader: Reader, type_key: str, pair: Pair, wanted: int | None = None
) -> Compared | None:
    """A pair as it is now; None when one of them is gone.

    The one that is shared with the other agency stays, else the `wanted` one, else the older one.
    """
    keep, other = (pair.b, pair.a) if wanted == pair.b else (pair.a, pair.b)
    scopes = dict(reader.rows("SELECT id, scope FROM record WHERE id IN (?, ?)", (keep, other)))
    fixed = scopes.get(other, 0) != scopes.get(keep, 0)
    if scopes.get(other, 0) > scopes.get(keep, 0):
        keep, other = other, keep
    mine, theirs = reader.get(type_key, keep), reader.get(type_key, other)
    if mine is None or theirs is None:
        return None
    merged = merged_values(record_type(type_key), mine, theirs, {})
    return Compared(type_key, keep, other, mine, theirs, merged, fixed)


def merge_compared(store: Store, seen: Compared, values: Row) -> Done:
    """Merge what somebody has looked at; raises `Conflict` when it has changed meanwhile."""
    with store.reading() as reader:
        now = (reader.get(seen.type, seen.keep), reader.get(seen.type, seen.other))
    if now != (seen.mine, seen.theirs):
        raise Conflict(
            tr("These two have changed meanwhile. Please look at them again and decide then.")
        )
    return merge_records(store, seen.keep, seen.other, values)


def still_open(reader: Reader, type_key: str, pairs: Sequence[Pair]) -> list[Pair]:
    """The pairs of which both records are still there and nobody has told them apart."""
    apart = told_apart(reader)
    records = {record for pair in pairs for record in (pair.a, pair.b)}
    living = {row[0] for row in reader.pick(type_key, records, ("id",))}
    return [pair for pair in pairs if {pair.a, pair.b} <= living and (pair.a, pair.b) not in apart]
