"""Telling the program that two records are not the same."""

from __future__ import annotations

from models.database.reader import Reader
from models.errors import Refused
from models.journal.store import Store
from models.language import tr
from models.services.outcome import Done, done

Pairs = frozenset[tuple[int, int]]


def mark_not_duplicate(store: Store, one: int, other: int) -> Done:
    """Remember that two organisations or two people are different; undo forgets it.

    Raises `Refused` for the same record twice, and for records of different types.
    """
    with store.change(tr("Marked as different")) as change:
        kinds = [change.reader.type_of(record) for record in (one, other)]
        if one == other or None in kinds or kinds[0] != kinds[1]:
            raise Refused(tr("Choose two records of the same type."))
        if kinds[0] is None or kinds[0].key not in ("organisation", "person"):
            raise Refused(tr("Only organisations and people are compared with each other."))
        change.create("not_duplicate", {"left": min(one, other), "right": max(one, other)})
    return done(store, tr("Remembered: these two are different."), one)


def told_apart(reader: Reader) -> Pairs:
    """The pairs that are known to be different, the smaller id first."""
    rows = reader.rows('SELECT "left", "right" FROM not_duplicate')
    return frozenset((min(row), max(row)) for row in rows if None not in row)
