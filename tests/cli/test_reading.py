"""Looking things up: lists, one record, search, the day, the state."""

from __future__ import annotations

import json
from collections.abc import Callable
from uuid import UUID

import pytest

from models.records.registry import BY_KEY
from tests.cli.answers import made, one_sentence
from tests.cli.conftest import Ended, Run

Operate = Callable[..., Ended]


@pytest.fixture
def firm(operate: Operate) -> str:
    return made(
        operate(
            {"op": "create", "type": "organisation",
             "values": {"name": "Biggetal Federn GmbH", "postcode": "57462", "town": "Olpe",
                        "employees": "120", "kind": "company"}}
        )
    )  # fmt: skip


@pytest.fixture
def person(operate: Operate, firm: str) -> str:
    return made(
        operate(
            {"op": "create", "type": "person", "commit": "a",
             "values": {"first_name": "Jana", "last_name": "Weiß", "title": "Dr."}},
            {"op": "link", "type": "affiliation", "commit": "a",
             "values": {"person": "person:Jana Weiß", "organisation": firm, "main": True,
                        "function": "IT"}},
            {"op": "update", "id": "person:Weiss, Jana", "values": {"language": "Englisch"}},
        )
    )  # fmt: skip


def test_a_list_has_all_fields_with_ids_for_links(run: Run, firm: str, person: str) -> None:
    (row,) = run("list", "person", "--json").document
    fields = {field.key for field in BY_KEY["person"].fields}
    assert row.keys() >= fields | {"id", "type", "organisation", "function"}
    assert row["id"] == person
    assert UUID(row["id"])
    assert (row["organisation"], row["function"], row["language"]) == (firm, "IT", "en")
    (company,) = run("list", "organisation", "--json").document
    assert (company["employees"], company["county"], company["region"]) == (120, "05966", "swf")
    assert company["world_market_leader"] is None


def test_a_list_for_people_has_titles_and_a_count(run: Run, firm: str, person: str) -> None:
    out = run("list", "person").out
    assert "Biggetal Federn GmbH" in out
    assert out.endswith("1 record\n")


def test_a_list_is_filtered_sorted_and_cut(run: Run, operate: Operate, firm: str) -> None:
    for name, count in (("Alpha GmbH", 5), ("Zeta AG", 500)):
        values = {"name": name, "employees": count}
        made(operate({"op": "create", "type": "organisation", "values": values}))

    def names(*arguments: object) -> list[str]:
        return [row["name"] for row in run("list", "organisation", "--json", *arguments).document]

    assert names() == ["Alpha GmbH", "Biggetal Federn GmbH", "Zeta AG"]
    assert names("--sort", "employees", "--descending") == [
        "Zeta AG",
        "Biggetal Federn GmbH",
        "Alpha GmbH",
    ]
    assert names("--sort", "employees", "--limit", 1) == ["Alpha GmbH"]
    assert names("--limit", 0) == []
    assert names("--filter", "county = Olpe") == ["Biggetal Federn GmbH"]
    assert names("--filter", "employees < 200 and name ~ alpha") == ["Alpha GmbH"]
    assert names("--search", "federn") == ["Biggetal Federn GmbH"]


def test_a_record_is_named_by_id_or_type_and_name(run: Run, firm: str, person: str) -> None:
    for name in (
        firm, firm.replace("-", ""), firm.upper(), "organisation:Biggetal Federn GmbH",
        "organisation:biggetal federn", "organisation: Biggetal",
    ):  # fmt: skip
        assert run("show", name, "--json").document["id"] == firm
    for name in ("person:Jana Weiß", "person:Dr. Jana Weiss", "person:Weiß, Jana", "person:weiss"):
        assert run("show", name, "--json").document["id"] == person
    assert run("show", "stage:idee", "--json").document["name"] == "Idee"
    assert run("show", "competence:DA04", "--json").document["code"] == "DA04"


def test_an_ambiguous_name_is_refused_with_the_ids(run: Run, operate: Operate, firm: str) -> None:
    values = {"name": "Biggetal Federn AG"}
    other = made(operate({"op": "create", "type": "organisation", "values": values}))
    sentence = one_sentence(run("show", "organisation:Biggetal Federn"), 1)
    assert firm in sentence
    assert other in sentence
    assert run("show", "organisation:Biggetal Federn AG", "--json").document["id"] == other


def test_a_record_is_shown_with_its_relations_and_timeline(
    run: Run, operate: Operate, firm: str, person: str
) -> None:
    made(operate({"op": "tag", "id": firm, "tag": "Messe"}))
    made(operate({"op": "create", "type": "need",
                  "values": {"organisation": firm, "title": "Prüfung"}}))  # fmt: skip
    shown = run("show", firm, "--json").document
    assert shown["texts"]["county"] == "Kreis Olpe"
    assert shown["tags"] == ["Messe"]
    assert [row["other"] for row in shown["linked"]["affiliation"]] == [person]
    assert shown["linked"]["need"][0]["title"] == "Prüfung"
    assert shown["scope"] == "agency"
    assert shown["timeline"][-1]["kind"] == "edit"
    text = run("show", firm).out
    for words in ("Biggetal Federn GmbH", "Kreis Olpe", "#Messe", "Dr. Jana Weiß", "Timeline"):
        assert words in text


def test_the_search_finds_with_typing_errors(run: Run, firm: str, person: str) -> None:
    found = run("search", "Jana Weis", "--json").document
    assert found[0] == {
        "type": "person", "id": person, "title": "Dr. Jana Weiß", "excerpt": found[0]["excerpt"],
    }  # fmt: skip
    assert run("search", "bigetal", "--json", "--limit", 1).document[0]["id"] == firm
    assert run("search", "qqqqqqqq").out == "Nothing found.\n"
    assert run("search", "qqqqqqqq", "--json").document == []


def test_the_day_shows_what_waits(run: Run, operate: Operate, firm: str) -> None:
    assert run("today").out == "Nothing is waiting for you.\n"
    task = made(
        operate({"op": "create", "type": "task",
                 "values": {"title": "Anrufen", "due_on": "20.11.2026", "about": firm}})
    )  # fmt: skip
    groups = run("today", "--json").document
    assert groups["overdue"]["items"] == [
        {"type": "task", "id": task, "title": "Anrufen", "detail": "Biggetal Federn GmbH",
         "day": "2026-11-20", "late": 3}
    ]  # fmt: skip
    assert "Overdue (1)" in run("today").out


def test_the_state_is_the_same_bytes_with_and_without_json(run: Run, firm: str) -> None:
    plain, document = run("state"), run("state", "--json")
    assert json.loads(plain.out) == document.document
    (row,) = document.document["tables"]["organisation"]
    assert UUID(row["id"]) == UUID(firm)
    assert row["name"] == "Biggetal Federn GmbH"
    assert run("state").out == plain.out


@pytest.mark.parametrize("key", BY_KEY)
def test_every_type_can_be_listed(run: Run, key: str) -> None:
    ended = run("list", key, "--json")
    assert ended.code == 0
    assert isinstance(ended.document, list)
    assert run("list", key).code == 0
