"""Privacy facts: who was informed, what was agreed, withdrawn, restricted and released."""

from __future__ import annotations

import pytest

from models.database.reader import Reader
from models.errors import Refused
from models.journal.store import Store
from models.services.consents import (
    mark_informed,
    record_consent,
    release,
    restrict,
    withdraw_consent,
)
from models.services.contacts import add_person
from models.services.edit import add, edit
from models.services.today import today_view
from tests.services.people import pair, record_of, value


@pytest.fixture
def person(store: Store) -> int:
    return record_of(add_person(store, {"last_name": "Weiß", "source_date": "2026-09-01"}).record)


def test_who_was_informed_is_no_longer_owed(store: Store, reader: Reader, person: int) -> None:
    owed = next(group for group in today_view(reader) if group.key == "inform")
    assert [item.record for item in owed.items] == [person]
    assert mark_informed(store, [person]).message == "1 person marked as informed."
    assert value(reader, "person", person, "informed_on") == "2026-11-23"
    assert not any(group.items for group in today_view(reader) if group.key == "inform")


def test_a_consent_is_kept_when_it_is_withdrawn(store: Store, reader: Reader, person: int) -> None:
    done = record_consent(store, person, "email", purpose="Einladungen", expires_on="+1 Jahr")
    consent = record_of(done.record)
    row = reader.get("consent", consent) or {}
    assert (row["agency"], row["given_on"], row["expires_on"]) == (
        "swf", "2026-11-23", "2027-11-23"
    )  # fmt: skip
    withdraw_consent(store, consent, "24.11.2026")
    row = reader.get("consent", consent) or {}
    assert (row["status"], row["given_on"], row["withdrawn_on"]) == (
        "withdrawn", "2026-11-23", "2026-11-24"
    )  # fmt: skip
    with pytest.raises(Refused) as refusal:
        record_consent(store, person, "pigeon")
    assert refusal.value.field == "channel"


def test_restriction_is_set_and_lifted(store: Store, reader: Reader, person: int) -> None:
    restrict(store, person)
    assert value(reader, "person", person, "restricted") == 1
    restrict(store, person, False)
    assert value(reader, "person", person, "restricted") == 0


def test_an_offer_is_released_until_a_day(store: Store, reader: Reader) -> None:
    offer = pair(store).offer
    release(store, "offer", offer, named="+6 Monate")
    assert value(reader, "offer", offer, "released_named") == "2027-05-23"
    release(store, "offer", offer, anonymous="2027-01-01")
    assert value(reader, "offer", offer, "released_named") is None


def test_records_of_any_type_can_be_added(store: Store, reader: Reader) -> None:
    done = add(store, "event", {"name": "Messe", "starts_on": "1.12.2026", "ends_on": "2.12.2026"})
    assert done.message == "“Messe” was added."
    assert done.label == "Event added"
    assert value(reader, "event", record_of(done.record), "starts_on") == "2026-12-01"
    with pytest.raises(Refused) as refusal:
        edit(store, "event", record_of(done.record), {"ends_on": "2026-11-30"})
    assert refusal.value.field == "ends_on"
    project = record_of(add(store, "project", {"title": "Prüfzelle"}).record)
    assert value(reader, "project", project, "stage") is not None
    with pytest.raises(Refused) as refusal:
        add(store, "meeting", {"title": "Besuch"})
    assert refusal.value.field == "next_step"
