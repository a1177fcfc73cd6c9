"""A row that is the same as a known record, with values that the person chose one by one."""

from __future__ import annotations

import pytest

from models.errors import Refused
from models.exchange.importing import Decision, Options, Status, apply_plan, can_be_final
from models.exchange.importing.finals import final_value
from models.journal.store import Store
from tests.exchange.importing.tables import imported, organisations, people, planned, table

PEOPLE = ("Vorname", "Nachname", "E-Mail", "Telefon", "Titel")
FIRMS = ("Firma", "Ort", "Telefon")


def known(store: Store, kind: str) -> int:
    with store.reading() as reader:
        (row,) = reader.find(kind)
    return int(row["id"] or 0)


@pytest.fixture
def person(store: Store) -> int:
    imported(store, table(PEOPLE, ("Ayşe", "Öztürk", "ayse@werk.example", "0231 5550", "")))
    return known(store, "person")


def test_a_value_stays_one_is_taken_and_one_is_typed(store: Store, person: int) -> None:
    finals = {"phone": None, "last_name": "Öztürk-Weiß"}
    options = Options(decisions={2: Decision("same", person, finals)})
    row = ("Ayşe", "Öztürk", "ayse@werk.example", "0231 9999", "Dr.")
    plan = planned(store, table(PEOPLE, row), None, options)
    assert plan.statuses == [Status.UPDATE]
    apply_plan(store, plan)
    found = people(store)["Ayşe Öztürk-Weiß"]
    assert (found["phone"], found["title"]) == ("0231 5550", "Dr.")


def test_a_row_of_which_nothing_is_taken_changes_nothing(store: Store, person: int) -> None:
    options = Options(decisions={2: Decision("same", person, {"phone": None})})
    row = ("Ayşe", "Öztürk", "ayse@werk.example", "0231 9999", "")
    assert planned(store, table(PEOPLE, row), None, options).statuses == [Status.UNCHANGED]


def test_a_tag_written_in_two_ways_is_given_once(store: Store, person: int) -> None:
    same = Options(decisions={2: Decision("same", person)})
    sheet = table(("Vorname", "Nachname", "Tags"), ("Ayşe", "Öztürk", "Weiß, Weiss, WEISS"))
    apply_plan(store, planned(store, sheet, None, same))
    with store.reading() as reader:
        assert len(reader.find("tagging", record=person)) == 1


def test_organisations_are_resolved_field_by_field_too(store: Store) -> None:
    imported(store, table(FIRMS, ("Werk A GmbH", "Olpe", "0231 5550")))
    finals = {"phone": "0231 7777", "town": None}
    options = Options(decisions={2: Decision("same", known(store, "organisation"), finals)})
    plan = planned(store, table(FIRMS, ("Werk A GmbH", "Olpe", "0231 9999")), None, options)
    assert plan.statuses == [Status.UPDATE]
    apply_plan(store, plan)
    found = organisations(store)["Werk A GmbH"]
    assert (found["phone"], found["town"]) == ("0231 7777", "Olpe")


def test_what_is_typed_must_fit_its_field() -> None:
    assert can_be_final("person.email", "person")
    assert not can_be_final("organisation.name", "person")
    assert not can_be_final("person.more_phones", "person")
    assert final_value("person.email", "  ") is None
    with pytest.raises(Refused):
        final_value("person.email", "keine adresse")
