"""Further phones, e-mails, websites and addresses of organisations and people."""

from __future__ import annotations

from models.errors import Refused
from models.fields.field import Kind
from models.fields.values import comparable, parse
from models.journal.store import Store
from models.language import tr
from models.records.reach import CONTACT_POINT
from models.services.entries import Entered, create, existing, update
from models.services.outcome import Done, done

_KINDS = {
    "phone": Kind.PHONE,
    "mobile": Kind.PHONE,
    "fax": Kind.PHONE,
    "email": Kind.EMAIL,
    "web": Kind.URL,
}


def add_contact_point(
    store: Store, owner: int, kind: str, value: str, label: str | None = None
) -> Done:
    """One more `phone`, `mobile`, `fax`, `email` or `web`; raises `Refused` when it is there."""
    text = checked_contact_point(kind, value)
    with store.change(tr("Contact added")) as change:
        for known in change.reader.find("contact_point", owner=owner, kind=kind):
            if comparable(_KINDS[kind], known["value"]) == comparable(_KINDS[kind], text):
                raise Refused(tr("This is here already."), "value")
        row = {"owner": owner, "kind": kind, "value": text, "label": label}
        record = create(change, "contact_point", row)
    return done(store, tr("Saved."), record)


def edit_contact_point(
    store: Store, record: int, value: str | None = None, label: str | None = None
) -> Done:
    """Another value or remark; None leaves it as it is."""
    with store.change(tr("Contact edited")) as change:
        row = existing(change, "contact_point", record)
        values: dict[str, object] = {}
        if value is not None:
            values["value"] = checked_contact_point(str(row["kind"]), value)
        if label is not None:
            values["label"] = label
        update(change, "contact_point", record, values)
    return done(store, tr("Saved."), record)


def add_address(store: Store, owner: int, values: Entered) -> Done:
    """One more address of an organisation or person."""
    with store.change(tr("Address added")) as change:
        record = create(change, "address", {**values, "owner": owner})
    return done(store, tr("Saved."), record)


def edit_address(store: Store, record: int, values: Entered) -> Done:
    """New values of a further address."""
    with store.change(tr("Address edited")) as change:
        update(change, "address", record, values)
    return done(store, tr("Saved."), record)


def checked_contact_point(kind: str, value: str) -> str:
    """A number or address in the form it is kept in; raises `Refused` beside `value`."""
    from dataclasses import replace

    if kind not in _KINDS:
        raise Refused(tr("Choose what kind of contact this is."), "kind")
    field = replace(CONTACT_POINT.field("value"), kind=_KINDS[kind])
    found = parse(field, value)
    if found is None:
        raise Refused(tr("Enter a number or an address."), "value")
    return str(found)
