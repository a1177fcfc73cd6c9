"""Adding and editing organisations and people; a person and the employer in one go."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from models.clock import today
from models.database.reader import Reader
from models.errors import Refused
from models.fields.dates import show_date
from models.fields.legal_forms import match_key, split_legal_form
from models.fields.text import clean
from models.journal.change import Change
from models.journal.contexts import Vector
from models.journal.store import Store
from models.language import tr
from models.services.entries import Entered, create, update
from models.services.naming import title_of
from models.services.outcome import Done, done
from models.services.staff import current_staff
from models.services.tags import tag_in


@dataclass(frozen=True, slots=True)
class Employment:
    """Where a person works: an organisation by id or by name, and as what since when."""

    organisation: int | str
    function: str | None = None
    department: str | None = None
    since: str | None = None
    details: Mapping[str, object] | None = None
    """Further fields of the organisation, for one that is new."""


def add_organisation(
    store: Store, values: Entered, *, tags: Iterable[str] = (), note: str | None = None
) -> Done:
    """A new organisation; legal form and size class follow from name and employees when open."""
    with store.change(tr("Organisation added")) as change:
        record = new_organisation(change, store, values)
        _add_extras(change, store, record, tags, note)
        title = title_of(change.reader, record)
    return done(store, tr("“{name}” was added.", name=title), record)


def edit_organisation(
    store: Store, record: int, values: Entered, *, seen: Vector | None = None
) -> Done:
    """New values of an organisation; `seen` is `store.seen()` when the form was opened."""
    with store.change(tr("Organisation edited"), seen=seen) as change:
        update(change, "organisation", record, values)
    return done(store, tr("Saved."), record)


def add_person(
    store: Store,
    values: Entered,
    *,
    employer: Employment | None = None,
    tags: Iterable[str] = (),
    note: str | None = None,
) -> Done:
    """A new person, with the employer found or made in the same step.

    The day the data were obtained starts the clock of the information duty: today when open.
    """
    with store.change(tr("Person added")) as change:
        record = new_person(change, store, values)
        if employer is not None:
            employ(change, store, record, employer)
        _add_extras(change, store, record, tags, note)
        title = title_of(change.reader, record)
    return done(store, tr("“{name}” was added.", name=title), record)


def edit_person(store: Store, record: int, values: Entered, *, seen: Vector | None = None) -> Done:
    """New values of a person; `seen` is `store.seen()` when the form was opened."""
    with store.change(tr("Person edited"), seen=seen) as change:
        update(change, "person", record, values)
    return done(store, tr("Saved."), record)


def change_employer(
    store: Store, person: int, employer: Employment, *, keep_old: bool = False
) -> Done:
    """End the present main affiliation on the day before and begin the new one.

    `keep_old` leaves the old one running: the person then has two.
    """
    with store.change(tr("Employer changed")) as change:
        since = employ(change, store, person, employer, end_others=not keep_old)
        title = title_of(change.reader, person)
    return done(
        store,
        tr("{name} has a new employer since {day}.", name=title, day=show_date(since)),
        person,
    )


def end_affiliation(store: Store, affiliation: int, on: str | None = None) -> Done:
    """Let an affiliation end on a day, today when open."""
    with store.change(tr("Affiliation ended")) as change:
        update(change, "affiliation", affiliation, {"valid_to": on or today().isoformat()})
    return done(store, tr("The affiliation has ended."), affiliation)


def new_organisation(change: Change, store: Store, values: Entered) -> int:
    """A new organisation inside a change, looked after by the person at this laptop."""
    return create(
        change, "organisation", {"responsible": current_staff(store, change.reader), **values}
    )


def new_person(change: Change, store: Store, values: Entered) -> int:
    """A new person inside a change, looked after by the person at this laptop."""
    return create(change, "person", {"responsible": current_staff(store, change.reader), **values})


def find_organisation(reader: Reader, name: str) -> int | None:
    """The one organisation that a written name means, None when there is none.

    Two different legal forms are two firms; a name without one means the firm that has one.
    Raises `Refused` when several are meant.
    """
    form = split_legal_form(name)[1]
    rows = reader.rows(
        "SELECT id, name, legal_form FROM organisation WHERE match_key = ? AND merged_into IS NULL",
        (match_key(name),),
    )
    exact = [row[0] for row in rows if clean(row[1]).casefold() == clean(name).casefold()]
    if len(exact) == 1:
        return int(exact[0])
    fitting = [row[0] for row in rows if form is None or row[2] in (None, form)]
    if len(fitting) > 1:
        raise Refused(
            tr("Several organisations are called “{name}”. Choose one from the list.", name=name),
            "organisation",
        )
    return int(fitting[0]) if fitting else None


def employ(
    change: Change, store: Store, person: int, employer: Employment, *, end_others: bool = False
) -> str:
    """Begin an affiliation inside a change; returns the day it begins as it was written."""
    organisation = employer.organisation
    if isinstance(organisation, str):
        known = find_organisation(change.reader, organisation)
        organisation = (
            known
            if known is not None
            else new_organisation(change, store, {**(employer.details or {}), "name": organisation})
        )
    since = employer.since or (today().isoformat() if end_others else None)
    row: dict[str, object] = {
        "person": person,
        "organisation": organisation,
        "function": employer.function,
        "department": employer.department,
        "valid_from": since,
        "main": 1,
    }
    made = create(change, "affiliation", row)
    if end_others and since:
        begun = str(change.reader.value("SELECT valid_from FROM affiliation WHERE id = ?", (made,)))
        end_running(change, person, made, begun)
        return begun
    return since or ""


def end_running(change: Change, person: int, but: int, begun: str) -> None:
    """End the running affiliations of a person the day before another begins (ISO date)."""
    last = day_before(begun)
    for row in change.reader.find("affiliation", person=person, valid_to=None):
        if row["id"] != but:
            end = max(last, str(row["valid_from"] or last))
            change.update("affiliation", int(row["id"] or 0), {"valid_to": end, "main": 0})


def day_before(day: str) -> str:
    """The ISO date of the day before."""
    from datetime import date, timedelta

    return (date.fromisoformat(day) - timedelta(days=1)).isoformat()


def _add_extras(
    change: Change, store: Store, record: int, tags: Iterable[str], note: str | None
) -> None:
    for name in tags:
        tag_in(change, [record], name)
    if note:
        author = current_staff(store, change.reader)
        create(change, "note", {"about": record, "text": note, "author": author})
