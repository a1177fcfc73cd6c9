"""Joint projects: from an idea or an introduction, with partners, amounts, deadlines and stages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from models.clock import today
from models.errors import Refused
from models.journal.change import Change
from models.journal.contexts import Vector
from models.journal.store import Store
from models.language import tr
from models.services.entries import Entered, create, existing, update
from models.services.introductions import is_ended
from models.services.naming import title_of
from models.services.outcome import Done, done
from models.services.staff import current_staff
from models.services.tasks import iso_day


@dataclass(frozen=True, slots=True)
class Partner:
    """An organisation in a project: role, and amounts with where they are from and as of when."""

    organisation: int
    role: str = "partner"
    cost: int | str | None = None
    grant: int | str | None = None
    source: str | None = None
    as_of: str | None = None
    application_number: str | None = None
    contact: int | None = None


def add_project(store: Store, values: Entered, partners: Sequence[Partner] = ()) -> Done:
    """A new project in the first stage of its pipeline (the first one when none is named)."""
    with store.change(tr("Project added")) as change:
        record = new_project(change, store, values, partners)
        title = title_of(change.reader, record)
    return done(store, tr("“{name}” was added.", name=title), record)


def edit_project(store: Store, record: int, values: Entered, *, seen: Vector | None = None) -> Done:
    """New values of a project, but not its stage: that is moved by `stages.move_stage`."""
    if "stage" in values or "pipeline" in values:
        raise Refused(tr("Move the project on the board to change its stage."), "stage")
    with store.change(tr("Project edited"), seen=seen) as change:
        update(change, "project", record, values)
    return done(store, tr("Saved."), record)


def make_project(store: Store, introduction: int, title: str | None = None) -> Done:
    """A project out of an introduction: both organisations become partners, it has its outcome.

    Raises `Refused` when the two have not been introduced.
    """
    with store.change(tr("Project made from an introduction")) as change:
        row = existing(change, "introduction", introduction)
        if is_ended(row) and row["stage"] != "vereinbart":
            raise Refused(tr("This introduction has ended. Reopen it first."), "stage")
        record = new_project(
            change,
            store,
            {
                "title": title or title_of(change.reader, introduction),
                "introduction": introduction,
                "responsible": row["responsible"],
            },
            [Partner(int(row[side] or 0)) for side in ("seeker", "provider")],
        )
        day = today().isoformat()
        outcome = {"stage": "projekt", "project": record, "outcome_on": row["outcome_on"] or day}
        update(change, "introduction", introduction, outcome)
        name = title_of(change.reader, record)
    return done(store, tr("“{name}” was added.", name=name), record)


def new_project(
    change: Change, store: Store, values: Entered, partners: Sequence[Partner] = ()
) -> int:
    """A new project inside a change."""
    row = {"responsible": current_staff(store, change.reader), **values}
    record = create(change, "project", row)
    for partner in partners:
        _create_partner(change, record, partner)
    return record


def add_partner(store: Store, project: int, partner: Partner) -> Done:
    """One more organisation in a project; amounts need their source."""
    with store.change(tr("Project partner added")) as change:
        existing(change, "project", project)
        record = _create_partner(change, project, partner)
    return done(store, tr("The partner was added."), record)


def edit_partner(store: Store, record: int, values: Entered, *, seen: Vector | None = None) -> Done:
    """New role, amounts, application number or contact of a partner; amounts need their source."""
    with store.change(tr("Project partner edited"), seen=seen) as change:
        before = update(change, "project_partner", record, values)
        _demand_source({**before, **values})
    return done(store, tr("Saved."), record)


def remove_partner(store: Store, record: int) -> Done:
    """An organisation leaves the project."""
    with store.change(tr("Project partner removed")) as change:
        existing(change, "project_partner", record)
        change.delete("project_partner", [record])
    return done(store, tr("The partner was removed."))


def add_deadline(store: Store, project: int, title: str, due_on: str | date) -> Done:
    """A deadline of a project; `due_on` may be words."""
    with store.change(tr("Deadline added")) as change:
        row = {"project": project, "title": title, "due_on": iso_day(due_on)}
        record = create(change, "deadline", row)
    return done(store, tr("The deadline was added."), record)


def finish_deadline(store: Store, record: int, on: str | date | None = None) -> Done:
    """A deadline was met, today when no day is given."""
    with store.change(tr("Deadline met")) as change:
        day = iso_day(on) if on else today().isoformat()
        update(change, "deadline", record, {"done_on": day})
    return done(store, tr("The deadline was met."), record)


def _create_partner(change: Change, project: int, partner: Partner) -> int:
    known = change.reader.find(
        "project_partner", project=project, organisation=partner.organisation
    )
    if known:
        raise Refused(tr("This organisation is a partner already."), "organisation")
    row = {
        "project": project,
        "organisation": partner.organisation,
        "role": partner.role,
        "cost": partner.cost,
        "cost_currency": "EUR" if partner.cost is not None else None,
        "grant": partner.grant,
        "grant_currency": "EUR" if partner.grant is not None else None,
        "amounts_source": partner.source,
        "amounts_date": partner.as_of,
        "application_number": partner.application_number,
        "contact": partner.contact,
    }
    _demand_source(row)
    return create(change, "project_partner", row)


def _demand_source(row: Entered) -> None:
    """Published totals conflict: an amount without source and date is worth nothing."""
    if row.get("cost") in (None, "") and row.get("grant") in (None, ""):
        return
    for key in ("amounts_source", "amounts_date"):
        if not row.get(key):
            raise Refused(tr("Where are the amounts from, and as of when?"), key)
