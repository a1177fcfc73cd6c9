"""What a one-pager says is what the records say, and nothing that must not leave."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from models.clock import fix_now
from models.database.reader import Reader
from models.documents.collect import Wish, collect
from models.documents.onepager import CompetenceLevel, Region, Variant
from models.errors import Refused
from models.journal.store import Store
from models.services.contacts import Employment, add_organisation, add_person
from models.services.edit import edit
from models.services.finding import record_named
from models.services.needs import add_need, add_offer, set_competences
from models.services.projects import Partner, add_project
from models.services.setup import create_store
from models.services.staff import current_staff
from models.services.stages import move_stage

MARKET = {"released_named": "2027-01-31", "confirmed_on": "2026-10-01"}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    fix_now(datetime.fromisoformat("2026-11-23T10:00:00+01:00"))
    made = create_store(tmp_path / "own.db", "swf", "Jana Test", key_file=tmp_path / "key")
    yield made.store
    made.store.close()


@pytest.fixture
def reader(store: Store) -> Iterator[Reader]:
    with store.reading() as opened:
        yield opened


@pytest.fixture
def firm(store: Store) -> int:
    done = add_organisation(
        store,
        {"name": "Biggetal Federn GmbH & Co. KG", "kind": "company", "postcode": "57462",
         "town": "Olpe", "employees": 120, "founded": 1920, "wz2008": "25.93.0",
         "description": "Federn", "description_en": "Springs", "website": "biggefedern.example",
         "world_market_leader": 1, "leader_in": "Tellerfedern", "leader_source": "Verzeichnis",
         "leader_year": 2025, "checked_on": "2026-06-01"},
    )  # fmt: skip
    assert done.record is not None
    return done.record


def offer(store: Store, firm: int, title: str, **values: object) -> int:
    done = add_offer(store, {"organisation": firm, "title": title, **MARKET, **values})
    assert done.record is not None
    return done.record


def test_the_page_says_what_the_record_says(store: Store, reader: Reader, firm: int) -> None:
    german = collect(reader, firm, Wish(language="de", staff=current_staff(store, reader)))
    page = german.onepager
    assert (page.name, page.legal_form, page.kind) == (
        "Biggetal Federn GmbH & Co. KG", "GmbH & Co. KG", "Unternehmen"
    )  # fmt: skip
    assert (page.town, page.county, page.region) == ("Olpe", "Kreis Olpe", Region.SWF)
    assert (page.employees, page.founded, page.description) == (120, 1920, "Federn")
    assert page.claim == "Tellerfedern"
    assert page.world_market_leader is not None
    assert page.world_market_leader.year == 2025
    assert page.agency_contact is not None
    assert page.agency_contact.agency == "Südwestfalen Agentur"
    assert set(page.brands) >= {"Biggetal Federn", "biggefedern"}
    english = collect(reader, firm, Wish(language="en")).onepager
    assert (english.kind, english.description) == ("Company", "Springs")


def test_only_open_released_current_offers_are_shown(
    store: Store, reader: Reader, firm: int
) -> None:
    offer(store, firm, "Gut")
    offer(store, firm, "Vertraulich", confidential=1)
    offer(store, firm, "Nicht freigegeben", released_named=None)
    offer(store, firm, "Abgelaufen", valid_until="2026-11-01")
    offer(store, firm, "Pausiert", status="paused")
    named = collect(reader, firm, Wish())
    assert [one.title for one in named.onepager.offers] == ["Gut"]
    assert named.facts.confidential == ()
    assert named.facts.released_until == date(2027, 1, 31)
    assert named.facts.confirmed_on == date(2026, 6, 1)
    anonymous = collect(reader, firm, Wish(variant=Variant.ANONYMOUS))
    assert anonymous.onepager.offers == ()
    assert anonymous.facts.released_on is None


def test_a_need_asked_for_is_shown_and_the_gate_is_told(
    store: Store, reader: Reader, firm: int
) -> None:
    done = add_need(store, {"organisation": firm, "title": "Geheim", "confidential": 1})
    collected = collect(reader, firm, Wish(need=done.record))
    assert [one.title for one in collected.onepager.needs] == ["Geheim"]
    assert collected.facts.confidential == ("Geheim",)
    assert collected.facts.released_on is None
    other = add_organisation(store, {"name": "Sehwerk UG"}).record
    assert other is not None
    with pytest.raises(Refused, match="another organisation"):
        collect(reader, other, Wish(need=done.record))


def test_who_is_named_is_informed_or_the_gate_is_told(
    store: Store, reader: Reader, firm: int
) -> None:
    assert collect(reader, firm, Wish()).onepager.contact is None
    person = add_person(
        store, {"first_name": "Jana", "last_name": "Weiß"}, employer=Employment(firm, "IT")
    ).record
    assert collect(reader, firm, Wish()).onepager.contact is None
    offer(store, firm, "Gut", contact=person)
    (named,) = collect(reader, firm, Wish()).facts.people
    assert (named.name, named.informed, named.restricted) == ("Jana Weiß", False, False)
    assert person is not None
    edit(store, "person", person, {"informed_on": "2026-11-01", "restricted": 1})
    (named,) = collect(reader, firm, Wish()).facts.people
    assert (named.informed, named.restricted) == (True, True)


def test_competences_and_the_reason_for_this_recipient(
    store: Store, reader: Reader, firm: int
) -> None:
    vision, ai = (record_named(reader, f"competence:{code}") for code in ("DA04", "DA01"))
    set_competences(store, firm, {ai: "basic"})
    own = offer(store, firm, "Sichtprüfung")
    set_competences(store, own, {vision: "expert", ai: "applied"})
    recipient = add_organisation(store, {"name": "Sehwerk UG"}).record
    assert recipient is not None
    add_need(store, {"organisation": recipient, "title": "Prüfung"}, {vision: None})
    add_need(store, {"organisation": recipient, "title": "Intern", "confidential": 1}, {ai: None})
    page = collect(reader, firm, Wish(language="en", recipient=recipient)).onepager
    assert page.competences == (
        CompetenceLevel("Computer vision", 3), CompetenceLevel("Artificial intelligence", 2),
    )  # fmt: skip
    assert page.reason is not None
    assert page.reason.recipient == "Sehwerk UG"
    assert [(one.need, one.offer) for one in page.reason.pairings] == [("Prüfung", "Sichtprüfung")]
    assert page.reason.competences == ("Computer vision",)
    with pytest.raises(Refused):
        collect(reader, firm, Wish(recipient=firm))


def test_finished_projects_are_references(store: Store, reader: Reader, firm: int) -> None:
    project = add_project(
        store, {"title": "Prüfzelle", "ends_on": "2026-03-31"}, [Partner(firm, "lead")]
    ).record
    assert project is not None
    assert collect(reader, firm, Wish()).onepager.references == ()
    done = record_named(reader, "stage:abgeschlossen")
    move_stage(store, project, done, confirmed=True, reason="Läuft in Serie")
    (reference,) = collect(reader, firm, Wish()).onepager.references
    assert (reference.title, reference.year, reference.partner) == ("Prüfzelle", "2026", "")


def test_a_page_without_offers_is_released_by_its_contact(
    store: Store, reader: Reader, firm: int
) -> None:
    person = add_person(
        store, {"last_name": "Weiß", "informed_on": "2026-11-01"}, employer=Employment(firm)
    ).record
    assert collect(reader, firm, Wish()).facts.released_on is None
    with store.change("consent") as change:
        change.create(
            "consent",
            {"person": person, "agency": "swf", "channel": "onepager", "status": "given",
             "given_on": "2026-10-01", "expires_on": "2027-10-01"},
        )  # fmt: skip
    facts = collect(reader, firm, Wish()).facts
    assert (facts.released_on, facts.released_until) == (date(2026, 10, 1), date(2027, 10, 1))


def test_an_organisation_that_is_gone_is_refused(reader: Reader) -> None:
    with pytest.raises(Refused, match="deleted"):
        collect(reader, 10**9, Wish())
