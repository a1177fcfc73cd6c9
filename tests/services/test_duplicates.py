"""Duplicates: who is warned about, what the scan finds, and what is told apart."""

from __future__ import annotations

from typing import Any

import pytest

from models.errors import Refused
from models.journal.store import Store
from models.journal.undo import undo
from models.services.duplicates.facts import typed_facts
from models.services.duplicates.likely import likely_duplicates
from models.services.duplicates.marking import mark_not_duplicate, told_apart
from models.services.duplicates.organisations import judge_organisations
from models.services.duplicates.people import judge_people
from models.services.duplicates.scan import LIKELY, find_duplicates

Values = dict[str, Any]
TRILUX = {"name": "Muster-Leuchten GmbH & Co. KG", "postcode": "59759", "town": "Arnsberg"}


def firms(one: Values, other: Values) -> tuple[int, set[str], set[str]]:
    judgement = judge_organisations(
        typed_facts("organisation", one), typed_facts("organisation", other)
    )
    names = {reason.name for reason in judgement.reasons}
    return judgement.score, names, {reason.name for reason in judgement.vetoes}


def people(one: Values, other: Values) -> tuple[int, set[str], set[str]]:
    judgement = judge_people(typed_facts("person", one), typed_facts("person", other))
    names = {reason.name for reason in judgement.reasons}
    return judgement.score, names, {reason.name for reason in judgement.vetoes}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (TRILUX, {"name": "Muster-Leuchten", "postcode": "59759"}),
        (TRILUX, {**TRILUX, "name": "MUSTER LEUCHTEN GMBH & CO. KG"}),
        ({"name": "Müller Armaturen GmbH", "website": "www.mueller.example"},
         {"name": "Mueller Armaturen GmbH", "website": "https://mueller.example/start"}),
        ({"name": "Ruhrmetall GmbH", "phone": "0231 27487-0", "town": "Dortmund"},
         {"name": "Ruhr-Metall", "phone": "+49 231 274870"}),
        ({"name": "Sensorik Meier AG", "postcode": "44137", "street": "Musterstraße 5",
          "email": "info@sm.example"},
         {"name": "Sensorik Mayer AG", "postcode": "44137", "street": "Musterstr. 5"}),
        ({"name": "Alter Name GmbH", "register_number": "HRB 12345"},
         {"name": "Neuer Name GmbH", "register_number": "hrb12345"}),
    ],
)  # fmt: skip
def test_firms_that_are_likely_the_same(one: Values, other: Values) -> None:
    score, reasons, vetoes = firms(one, other)
    assert score >= LIKELY, reasons
    assert vetoes == set()
    assert firms(other, one) == (score, reasons, vetoes)


@pytest.mark.parametrize(
    ("one", "other", "veto"),
    [
        ({"name": "Müller GmbH", "postcode": "57462"}, {"name": "Müller AG", "postcode": "57462"},
         "other_form"),
        ({"name": "Müller", "legal_form": "KG"}, {"name": "Müller GmbH"}, "other_form"),
        ({"name": "Müller GmbH", "register_number": "HRB 1"},
         {"name": "Müller GmbH", "register_number": "HRB 2"}, "other_register"),
        ({"name": "Müller GmbH", "id": 7}, {"name": "Müller GmbH", "parent": 7}, "part_of"),
    ],
)  # fmt: skip
def test_firms_that_are_never_taken_for_the_same(one: Values, other: Values, veto: str) -> None:
    assert veto in firms(one, other)[2]
    assert veto in firms(other, one)[2]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"name": "Werk 1 Muster GmbH"}, {"name": "Werk 2 Muster GmbH"}),
        ({"name": "Sensorik Süd"}, {"name": "Leuchten Nord"}),
        ({"name": "Müller GmbH", "postcode": "57462", "website": "a.example"},
         {"name": "Müller GmbH", "postcode": "10115", "website": "b.example"}),
        ({"name": "Muster GmbH", "town": ""}, {"name": "Beispiel GmbH", "town": ""}),
    ],
)  # fmt: skip
def test_firms_that_are_not_the_same(one: Values, other: Values) -> None:
    assert firms(one, other)[0] < LIKELY


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"first_name": "Jana", "last_name": "Weiß", "email": "J.Weiss@firma.example"},
         {"first_name": "Jana", "last_name": "Weiss", "email": "j.weiss@firma.example"}),
        ({"first_name": "Jana", "last_name": "Weiß", "organisation": 5},
         {"first_name": "Jana", "last_name": "Weiß", "organisation": 5}),
        ({"first_name": "Jana", "last_name": "Weiß", "mobile": "0171 5550011"},
         {"first_name": "J.", "last_name": "Weiß", "mobile": "+49 171 5550011"}),
        ({"first_name": "Weiß", "last_name": "Jana", "organisation": 5},
         {"first_name": "Jana", "last_name": "Weiß", "organisation": 5}),
        ({"first_name": "Jana Maria", "last_name": "Müler", "organisation": 5,
          "phone": "0231 274871"},
         {"first_name": "Jana", "last_name": "Müller", "organisation": 5, "phone": "0231 274871"}),
    ],
)  # fmt: skip
def test_people_who_are_likely_the_same(one: Values, other: Values) -> None:
    score, reasons, vetoes = people(one, other)
    assert score >= LIKELY, reasons
    assert vetoes == set()
    assert people(other, one) == (score, reasons, vetoes)


def test_a_common_name_alone_is_not_enough() -> None:
    assert people({"first_name": "Thomas", "last_name": "Müller"},
                  {"first_name": "Thomas", "last_name": "Müller"})[0] < LIKELY  # fmt: skip


def test_people_who_are_never_taken_for_the_same() -> None:
    one: Values = {"first_name": "Thomas", "last_name": "Müller", "email": "t@a.example"}
    other = {**one, "email": "t@b.example", "organisation": 6}
    assert people({**one, "organisation": 5}, other)[2] == {"other_email_and_employer"}
    # Changing employer keeps the mobile number.
    mobile = {"mobile": "0171 5550011"}
    score, _, vetoes = people({**one, "organisation": 5, **mobile}, {**other, **mobile})
    assert (score >= LIKELY, vetoes) == (True, set())
    sister = {**one, "first_name": "Sabine"}
    assert people(one, sister)[2] == {"other_first_name"}


def test_a_general_address_tells_little() -> None:
    one = {"first_name": "Jana", "last_name": "Weiß", "email": "info@firma.example"}
    other = {"first_name": "Jan", "last_name": "Schwarz", "email": "info@firma.example"}
    assert people(one, other)[0] < LIKELY


@pytest.fixture
def world(store: Store) -> dict[str, int]:
    """Two pairs of duplicates, and records that only look alike."""
    ids: dict[str, int] = {}
    with store.change("Added") as change:
        for key, values in {
            "firm": {**TRILUX, "website": "leuchten.example"},
            "firm again": {
                "name": "Muster Leuchten GmbH + Co KG",
                "website": "www.leuchten.example",
            },
            "other form": {**TRILUX, "name": "Muster-Leuchten AG"},
            "elsewhere": {"name": "Sensorik Süd GmbH"},
        }.items():
            ids[key] = change.create("organisation", values)
        for key, values in {
            "jana": {"first_name": "Jana", "last_name": "Weiß", "email": "weiss@leuchten.example"},
            "jana again": {"first_name": "J.", "last_name": "Weiss",
                           "email": "Weiss@leuchten.example"},
            "namesake": {"first_name": "Jana", "last_name": "Weiß"},
        }.items():  # fmt: skip
            ids[key] = change.create("person", values)
        change.create("affiliation", {"person": ids["jana"], "organisation": ids["firm"]})
    return ids


def test_the_scan_finds_both_pairs_with_reasons(store: Store, world: dict[str, int]) -> None:
    steps: list[tuple[int, int]] = []
    with store.reading() as reader:
        firms_found = find_duplicates(reader, "organisation")
        people_found = find_duplicates(reader, "person", lambda done, of: steps.append((done, of)))
    assert [(pair.a, pair.b) for pair in firms_found] == [
        (world["firm"], world["firm again"]),
        (world["firm"], world["other form"]),
    ]
    assert {"same name", "same web domain"} <= {one.text for one in firms_found[0].reasons}
    # Another legal form is for a person to decide, who is told the counter-reason.
    assert [one.text for one in firms_found[1].vetoes] == ["different legal form"]
    assert (firms_found[0].certain, firms_found[1].certain) == (True, False)
    assert [(pair.a, pair.b) for pair in people_found] == [(world["jana"], world["jana again"])]
    assert people_found[0].reasons[0].name == "same_email"
    assert steps[-1][0] == steps[-1][1] > 0


def test_what_was_told_apart_is_not_shown_again(store: Store, world: dict[str, int]) -> None:
    pair = (world["firm"], world["firm again"])
    mark_not_duplicate(store, *reversed(pair))
    with store.reading() as reader:
        assert told_apart(reader) == {pair}
        left = [(found.a, found.b) for found in find_duplicates(reader, "organisation")]
        assert left == [(world["firm"], world["other form"])]
        values = reader.get("organisation", pair[0]) or {}
        assert likely_duplicates(reader, "organisation", values, exclude=pair[0]) == []
    undo(store)
    with store.reading() as reader:
        found = find_duplicates(reader, "organisation")
        assert (found[0].a, found[0].b) == pair


def test_only_two_of_one_type_are_told_apart(store: Store, world: dict[str, int]) -> None:
    for pair in ((world["firm"], world["jana"]), (world["firm"], world["firm"]),
                 (world["firm"], 10**6)):  # fmt: skip
        with pytest.raises(Refused):
            mark_not_duplicate(store, *pair)


@pytest.mark.parametrize(
    ("kind", "typed", "found"),
    [
        ("organisation", {"name": "muster leuchten"}, ["firm again", "firm", "other form"]),
        ("organisation", {"name": "Muster Leuchetn GmbH & Co. KG"}, ["firm again", "firm"]),
        ("organisation", {"name": "Muster-Leuchten AG"}, ["other form"]),
        ("organisation", {"name": "Ganz Anders", "website": "leuchten.example"}, []),
        ("organisation", {"name": ""}, []),
        ("person", {"last_name": "Weiß", "first_name": "Jana"}, ["jana", "namesake"]),
        ("person", {"email": "weiss@leuchten.example"}, ["jana", "jana again"]),
        ("person", {"last_name": "Weiß", "first_name": "Sabine"}, []),
    ],
)
def test_a_person_is_warned_while_typing(
    store: Store, world: dict[str, int], kind: str, typed: Values, found: list[str]
) -> None:
    names = {record: name for name, record in world.items()}
    with store.reading() as reader:
        pairs = likely_duplicates(reader, kind, typed)
        assert sorted(names[pair.a] for pair in pairs) == sorted(found)
        assert [pair.score for pair in pairs] == sorted((p.score for p in pairs), reverse=True)


def test_a_record_is_not_its_own_duplicate(store: Store, world: dict[str, int]) -> None:
    with store.reading() as reader:
        values = reader.get("organisation", world["firm"]) or {}
        pairs = likely_duplicates(reader, "organisation", values, exclude=world["firm"])
        assert [pair.a for pair in pairs] == [world["firm again"]]
        assert likely_duplicates(reader, "organisation", values, limit=0) == []


def test_the_employer_helps_to_tell_people(store: Store, world: dict[str, int]) -> None:
    typed = {"last_name": "Weiss", "first_name": "Janna", "organisation": world["firm"]}
    with store.reading() as reader:
        assert likely_duplicates(reader, "person", typed)[0].a == world["jana"]


def test_a_group_is_no_duplicate_of_its_site(store: Store) -> None:
    with store.change("Added") as change:
        group = change.create("organisation", {**TRILUX, "phone": "02932 301-0"})
        change.create("organisation", {**TRILUX, "phone": "02932 301-0", "parent": group})
    with store.reading() as reader:
        assert find_duplicates(reader, "organisation") == []


def test_the_address_of_people_counts(store: Store) -> None:
    with store.change("Added") as change:
        pair = [
            change.create("person", {"first_name": "Jana", "last_name": "Weiß"}) for _ in range(3)
        ]
        for person in pair[:2]:
            change.create(
                "address",
                {
                    "owner": person,
                    "street": "Musterstr. 5",
                    "postcode": "44137",
                    "town": "Dortmund",
                },
            )
    with store.reading() as reader:
        found = find_duplicates(reader, "person")
    assert [(one.a, one.b) for one in found] == [(pair[0], pair[1])]
    assert "same_address" in {reason.name for reason in found[0].reasons}
    assert not found[0].certain


def test_the_scan_stops_when_it_is_told_to(store: Store, world: dict[str, int]) -> None:
    class EnoughError(Exception):
        """The person pressed Cancel."""

    def stop(done: int, of: int) -> None:
        raise EnoughError

    with store.reading() as reader, pytest.raises(EnoughError):
        find_duplicates(reader, "person", stop)
