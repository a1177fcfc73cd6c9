"""A new record of any type, each by the way of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from models.journal.store import Store
from models.language import tr
from models.records.registry import BY_KEY
from models.services.consents import record_consent
from models.services.contacts import add_organisation, add_person
from models.services.entries import create
from models.services.introductions import suggest
from models.services.meetings import add_meeting
from models.services.naming import title_of
from models.services.needs import add_need, add_offer
from models.services.notes import add_note
from models.services.outcome import Done, done
from models.services.projects import Partner, add_deadline, add_partner, add_project
from models.services.reach import add_address, add_contact_point
from models.services.relations import relate
from models.services.tasks import add_task

Values = Mapping[str, object]


def add_record(store: Store, type_key: str, values: Values) -> Done:
    """Add a record; raises `Refused` with the key of the field."""
    filled = {key: value for key, value in values.items() if value not in (None, "")}
    own = _OWN_WAYS.get(type_key)
    return own(store, filled) if own else _plainly(store, type_key, filled)


def _plainly(store: Store, type_key: str, values: Values) -> Done:
    kind = tr(BY_KEY[type_key].label)
    with store.change(tr("{type} added", type=kind)) as change:
        record = create(change, type_key, values)
        title = title_of(change.reader, record)
    return done(store, tr("“{name}” was added.", name=title), record)


def _contact_point(store: Store, values: Values) -> Done:
    row = dict(values)
    owner, kind = _number(row["owner"]), str(row.get("kind", ""))
    label = row.get("label")
    value = str(row.get("value", ""))
    return add_contact_point(store, owner, kind, value, str(label) if label else None)


def _address(store: Store, values: Values) -> Done:
    rest = {key: value for key, value in values.items() if key != "owner"}
    return add_address(store, _number(values["owner"]), rest)


def _relation(store: Store, values: Values) -> Done:
    return relate(
        store,
        _number(values["left"]),
        str(values.get("kind", "")),
        _number(values.get("right")),
        valid_from=_text(values.get("valid_from")),
        valid_to=_text(values.get("valid_to")),
        note=_text(values.get("note")),
    )


def _note(store: Store, values: Values) -> Done:
    return add_note(store, _number(values["about"]), str(values.get("text", "")))


def _consent(store: Store, values: Values) -> Done:
    return record_consent(
        store,
        _number(values["person"]),
        str(values.get("channel", "")),
        str(values.get("status", "given")),
        purpose=_text(values.get("purpose")),
        proof=_text(values.get("proof")),
        on=_text(values.get("given_on")),
        expires_on=_text(values.get("expires_on")),
    )


def _deadline(store: Store, values: Values) -> Done:
    due = str(values.get("due_on", ""))
    return add_deadline(store, _number(values["project"]), str(values.get("title", "")), due)


def _partner(store: Store, values: Values) -> Done:
    row = dict(values)
    project = _number(row.pop("project"))
    amounts = {key: row[key] for key in ("cost", "grant") if key in row}
    partner = Partner(
        _number(row["organisation"]),
        str(row.get("role", "partner")),
        **{key: _number(value) for key, value in amounts.items()},
        source=_text(row.get("amounts_source")),
        as_of=_text(row.get("amounts_date")),
        application_number=_text(row.get("application_number")),
    )
    return add_partner(store, project, partner)


def _introduction(store: Store, values: Values) -> Done:
    sides = {key: _number(values[key]) or None for key in _SIDES if key in values}
    return suggest(
        store,
        need=sides.get("need"),
        offer=sides.get("offer"),
        seeker=sides.get("seeker"),
        provider=sides.get("provider"),
    )


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _text(value: object) -> str | None:
    return str(value) if value not in (None, "") else None


_SIDES = ("need", "offer", "seeker", "provider")
_OWN_WAYS: dict[str, Callable[[Store, Values], Done]] = {
    "organisation": add_organisation,
    "person": add_person,
    "need": add_need,
    "offer": add_offer,
    "meeting": add_meeting,
    "task": add_task,
    "note": _note,
    "consent": _consent,
    "project": add_project,
    "introduction": _introduction,
    "contact_point": _contact_point,
    "address": _address,
    "relation": _relation,
    "deadline": _deadline,
    "project_partner": _partner,
}
