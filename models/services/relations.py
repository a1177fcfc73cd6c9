"""Typed relations between records, read from both sides, with dates."""

from __future__ import annotations

from dataclasses import dataclass

from models.database.reader import Reader
from models.fields.choices import show_choice
from models.journal.store import Store
from models.language import mark, tr
from models.records.grouping import RELATIONS
from models.services.entries import Entered, create, update
from models.services.naming import titles_of
from models.services.outcome import Done, done

INVERSE = {
    "supplies": mark("is supplied by"),
    "customer_of": mark("has as a customer"),
    "member_of": mark("has as a member"),
    "spin_off_of": mark("has the spin-off"),
    "competes": mark("competes with"),
    "cooperates": mark("cooperates with"),
    "knows": mark("knows"),
    "recommended": mark("recommended"),
}
"""How a relation reads from its other end."""


@dataclass(frozen=True, slots=True)
class Related:
    """A record related to the one asked about: how, to what, since and until when."""

    relation: int
    words: str
    kind: str
    other: int
    title: str
    valid_from: str | None
    valid_to: str | None
    note: str


def relate(
    store: Store,
    left: int,
    kind: str,
    right: int,
    *,
    valid_from: str | None = None,
    valid_to: str | None = None,
    note: str | None = None,
) -> Done:
    """A relation that reads "left kind right": A supplies B."""
    row = {
        "left": left,
        "right": right,
        "kind": kind,
        "valid_from": valid_from,
        "valid_to": valid_to,
        "note": note,
    }
    with store.change(tr("Relation added")) as change:
        record = create(change, "relation", row)
    return done(store, tr("The relation was added."), record)


def edit_relation(store: Store, record: int, values: Entered) -> Done:
    """Another kind, period or remark of a relation."""
    with store.change(tr("Relation edited")) as change:
        update(change, "relation", record, values)
    return done(store, tr("Saved."), record)


def relations_of(reader: Reader, record: int) -> tuple[Related, ...]:
    """The relations of a record from its own side, running ones first."""
    rows = reader.rows(
        'SELECT id, "left", "right", kind, valid_from, valid_to, note FROM relation '
        'WHERE "left" = ? OR "right" = ? ORDER BY valid_to IS NOT NULL, kind, id',
        (record, record),
    )
    titles = titles_of(reader, [other for row in rows for other in row[1:3]])
    found = []
    for relation, left, right, kind, valid_from, valid_to, note in rows:
        other = right if left == record else left
        words = show_choice(RELATIONS, kind) if left == record else tr(INVERSE.get(kind, kind))
        found.append(
            Related(relation, words, kind, other, titles.get(other, ""), valid_from, valid_to, note)
        )
    return tuple(found)
