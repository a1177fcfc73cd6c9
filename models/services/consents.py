"""Privacy as facts: people are informed, agree, withdraw, are restricted; needs are released."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from models.clock import today
from models.journal.store import Store
from models.language import ntr, tr
from models.services.entries import create, existing, type_named, update
from models.services.outcome import Done, done
from models.services.tasks import iso_day

Day = str | date | None


def mark_informed(store: Store, people: Sequence[int], on: Day = None) -> Done:
    """People have been told about their data (Art. 13, 14 GDPR), today when no day is given."""
    with store.change(tr("Marked as informed")) as change:
        for person in people:
            update(change, "person", person, {"informed_on": _day(on)})
    message = ntr("{n} person marked as informed.", "{n} people marked as informed.", len(people))
    return done(store, message, people[0] if len(people) == 1 else None)


def restrict(store: Store, person: int, restricted: bool = True) -> Done:
    """Processing of a person is restricted (Art. 18 GDPR): hidden and passed on to nobody."""
    label = tr("Processing restricted") if restricted else tr("Restriction lifted")
    with store.change(label) as change:
        update(change, "person", person, {"restricted": int(restricted)})
    return done(store, f"{label}.", person)


def record_consent(
    store: Store,
    person: int,
    channel: str,
    status: str = "given",
    *,
    purpose: str | None = None,
    wording: str | None = None,
    proof: str | None = None,
    on: Day = None,
    expires_on: Day = None,
) -> Done:
    """What a person decided about a channel, for one's own agency; earlier decisions stay."""
    row: dict[str, object] = {
        "person": person,
        "agency": store.identity.agency,
        "channel": channel,
        "status": status,
        "purpose": purpose,
        "wording": wording,
        "proof": proof,
        "given_on": _day(on),
        "expires_on": _day(expires_on) if expires_on else None,
    }
    with store.change(tr("Consent recorded")) as change:
        record = create(change, "consent", row)
    return done(store, tr("The consent was recorded."), record)


def withdraw_consent(store: Store, consent: int, on: Day = None) -> Done:
    """A consent is withdrawn from a day on; that it was given once stays known."""
    with store.change(tr("Consent withdrawn")) as change:
        existing(change, "consent", consent)
        update(change, "consent", consent, {"status": "withdrawn", "withdrawn_on": _day(on)})
    return done(store, tr("The consent was withdrawn."), consent)


def release(
    store: Store, type_key: str, record: int, *, named: Day = None, anonymous: Day = None
) -> Done:
    """Until when a need or offer may stand on one-pagers with the name, and without; None: not."""
    values = {
        "released_named": _day(named) if named else None,
        "released_anonymous": _day(anonymous) if anonymous else None,
    }
    with store.change(tr("Release edited")) as change:
        update(change, type_named(type_key).key, record, values)
    return done(store, tr("Saved."), record)


def _day(on: Day) -> str:
    return iso_day(on) if on else today().isoformat()
