"""Needs and offers with the competences they ask for or bring, and competences of organisations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from models.clock import today
from models.database.reader import Reader
from models.journal.change import Change
from models.journal.contexts import Vector
from models.journal.store import Store
from models.language import current_language, tr
from models.services.entries import Entered, create, type_named, update
from models.services.outcome import Done, done
from models.services.staff import current_staff

Competences = Mapping[int, str | None]
"""Level (basic, applied, expert, leading, or None) by the id of the competence."""


@dataclass(frozen=True, slots=True)
class OwnCompetence:
    """A competence of an organisation, need or offer; `link` is the id to remove it by."""

    link: int
    competence: int
    code: str
    name: str
    level: str | None
    note: str


def add_need(store: Store, values: Entered, competences: Competences | None = None) -> Done:
    """A new need of an organisation."""
    return _add(store, "need", values, competences, tr("Need added"))


def add_offer(store: Store, values: Entered, competences: Competences | None = None) -> Done:
    """A new offer of an organisation."""
    return _add(store, "offer", values, competences, tr("Offer added"))


def edit_need(
    store: Store,
    record: int,
    values: Entered,
    competences: Competences | None = None,
    *,
    seen: Vector | None = None,
) -> Done:
    """New values of a need; `competences`, when given, replace those it had."""
    return _edit(store, "need", record, values, competences, seen, tr("Need edited"))


def edit_offer(
    store: Store,
    record: int,
    values: Entered,
    competences: Competences | None = None,
    *,
    seen: Vector | None = None,
) -> Done:
    """New values of an offer; `competences`, when given, replace those it had."""
    return _edit(store, "offer", record, values, competences, seen, tr("Offer edited"))


def confirm(store: Store, type_key: str, record: int) -> Done:
    """A need or offer was confirmed to be current today."""
    with store.change(tr("Confirmed as current")) as change:
        update(change, type_named(type_key).key, record, {"confirmed_on": today().isoformat()})
    return done(store, tr("Confirmed as current."), record)


def set_competences(store: Store, owner: int, competences: Competences) -> Done:
    """The competences of an organisation, need or offer: exactly these."""
    with store.change(tr("Competences edited")) as change:
        replace_competences(change, owner, competences)
    return done(store, tr("Saved."), owner)


def add_competence(
    store: Store, owner: int, competence: int, level: str | None = None, note: str | None = None
) -> Done:
    """One more competence of an organisation, need or offer, or another level of it."""
    with store.change(tr("Competence added")) as change:
        link = create(
            change,
            "competence_link",
            {"owner": owner, "competence": competence, "level": level, "note": note},
        )
    return done(store, tr("The competence was added."), link)


def remove_competence(store: Store, link: int) -> Done:
    """One competence less; `link` is the id of the link."""
    with store.change(tr("Competence removed")) as change:
        change.delete("competence_link", [link])
    return done(store, tr("The competence was removed."))


def competences_of(reader: Reader, owner: int) -> tuple[OwnCompetence, ...]:
    """The competences of an organisation, need or offer in the order of the taxonomy."""
    name = "coalesce(c.name_en, c.name)" if current_language() == "en" else "c.name"
    rows = reader.rows(
        f"SELECT l.id, c.id, c.code, {name}, l.level, coalesce(l.note, '') FROM competence_link l "
        "JOIN competence c ON c.id = l.competence WHERE l.owner = ? ORDER BY c.code",
        (owner,),
    )
    return tuple(OwnCompetence(*row) for row in rows)


def replace_competences(change: Change, owner: int, competences: Competences) -> None:
    """Exactly these competences of an owner, inside a change."""
    known = {row["competence"]: row for row in change.reader.find("competence_link", owner=owner)}
    gone = [int(row["id"] or 0) for key, row in known.items() if key not in competences]
    change.delete("competence_link", gone)
    for competence, level in competences.items():
        if competence not in known or known[competence]["level"] != level:
            create(
                change,
                "competence_link",
                {"owner": owner, "competence": competence, "level": level},
            )


def _add(
    store: Store, type_key: str, values: Entered, competences: Competences | None, label: str
) -> Done:
    with store.change(label) as change:
        row = {"responsible": current_staff(store, change.reader), **values}
        record = create(change, type_key, row)
        replace_competences(change, record, competences or {})
    return done(store, tr("Saved."), record)


def _edit(
    store: Store,
    type_key: str,
    record: int,
    values: Entered,
    competences: Competences | None,
    seen: Vector | None,
    label: str,
) -> Done:
    with store.change(label, seen=seen) as change:
        update(change, type_key, record, values)
        if competences is not None:
            replace_competences(change, record, competences)
    return done(store, tr("Saved."), record)
