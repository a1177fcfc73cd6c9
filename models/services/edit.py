"""Adding and editing records of any type: one field or several, with what a person saw before."""

from __future__ import annotations

from collections.abc import Callable

from models.errors import Refused
from models.journal.contexts import Vector
from models.journal.store import Store
from models.language import ntr, tr
from models.records.registry import BY_KEY
from models.services import contacts, meetings, needs, projects, tasks
from models.services.entries import Entered, create, entered, existing, type_named, update
from models.services.introductions import move_in
from models.services.naming import title_of
from models.services.outcome import Done, done
from models.services.stages import move_stage

_ADDING: dict[str, Callable[[Store, Entered], Done]] = {
    "organisation": contacts.add_organisation,
    "person": contacts.add_person,
    "need": needs.add_need,
    "offer": needs.add_offer,
    "task": tasks.add_task,
    "project": projects.add_project,
    "meeting": meetings.add_meeting,
}
_OWN_WAYS = {
    "organisation": contacts.edit_organisation,
    "person": contacts.edit_person,
    "task": tasks.edit_task,
    "project_partner": projects.edit_partner,
    "need": needs.edit_need,
    "offer": needs.edit_offer,
}


def add(store: Store, type_key: str, values: Entered) -> Done:
    """A new record of any type from entered values, by the way of its type where it has one."""
    kind = type_named(type_key)
    if own := _ADDING.get(type_key):
        return own(store, values)
    with store.change(tr("{type} added", type=tr(kind.label))) as change:
        record = create(change, type_key, values)
        title = title_of(change.reader, record)
    return done(store, tr("“{name}” was added.", name=title), record)


def edit(
    store: Store, type_key: str, record: int, values: Entered, *, seen: Vector | None = None
) -> Done:
    """New values of a record of any type; raises `Refused` with the key of the field.

    Typed texts and stored values are both taken. The stage of a project moves with all its
    questions; an introduction keeps its rule of two consents.
    """
    kind = type_named(type_key)
    if own := _OWN_WAYS.get(type_key):
        return own(store, record, values, seen=seen)
    if type_key == "project":
        return _edit_project(store, record, values, seen)
    if type_key == "introduction" and "stage" in values:
        return _edit_introduction(store, record, values, seen)
    label = tr("{type} edited", type=tr(kind.label))
    with store.change(label, seen=seen) as change:
        update(change, type_key, record, values)
    return done(store, tr("Saved."), record)


def edit_many(store: Store, type_key: str, records: list[int], values: Entered) -> Done:
    """The same new values for many records, in one step that is undone as one."""
    kind = type_named(type_key)
    if "stage" in values:
        raise Refused(tr("Stages are changed one at a time."), "stage")
    with store.change(tr("{type}: several edited", type=tr(BY_KEY[kind.key].plural))) as change:
        for record in records:
            update(change, type_key, record, values)
    return done(store, ntr("{n} record saved.", "{n} records saved.", len(records)))


def _edit_project(store: Store, record: int, values: Entered, seen: Vector | None) -> Done:
    rest = {key: value for key, value in values.items() if key != "stage"}
    stage = values.get("stage")
    if stage is None:
        return projects.edit_project(store, record, values, seen=seen)
    if rest:
        raise Refused(tr("Change the stage on its own, not together with other fields."), "stage")
    if not isinstance(stage, int):
        raise Refused(tr("Choose a stage from the list."), "stage")
    return move_stage(store, record, stage)


def _edit_introduction(store: Store, record: int, values: Entered, seen: Vector | None) -> Done:
    rest = {key: value for key, value in values.items() if key != "stage"}
    with store.change(tr("Introduction edited"), seen=seen) as change:
        row = existing(change, "introduction", record)
        stage = entered("introduction", {"stage": values["stage"]})["stage"]
        update(change, "introduction", record, rest)
        if stage != row["stage"]:
            texts = [str(rest[key]) if rest.get(key) else None for key in ("outcome", "reason")]
            move_in(change, record, str(stage), *texts)
    return done(store, tr("Saved."), record)
