"""Duplicates, matching and one-pagers from the command line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest

from tests.cli.answers import acknowledged, made, one_sentence
from tests.cli.conftest import Ended, Run

Operate = Callable[..., Ended]


def create(type_key: str, **values: object) -> dict[str, object]:
    return {"op": "create", "type": type_key, "values": values}


@pytest.fixture
def world(operate: Operate) -> dict[str, str]:
    """A need in Olpe and an offer in Dortmund with a competence in common."""
    firm = made(operate(create("organisation", name="Biggetal Federn GmbH", postcode="57462",
                               town="Olpe", source_date="2026-11-01")))  # fmt: skip
    other = made(operate(create("organisation", name="Sehwerk UG", postcode="44137",
                                town="Dortmund", source_date="2026-11-01")))  # fmt: skip
    person = made(operate(create("person", last_name="Weiß", first_name="Jana")))
    market = {"status": "open", "released_named": "2027-06-30", "confirmed_on": "2026-10-01",
              "maturity": "pilot"}  # fmt: skip
    need = made(operate(create("need", organisation=firm, title="Optische Prüfung von Federn",
                               **market)))  # fmt: skip
    offer = made(operate(create("offer", organisation=other, contact=person, **market,
                                title="Optische Prüfung mit Kameras")))  # fmt: skip
    for owner in (need, offer):
        values = {"owner": owner, "competence": "competence:DA04"}
        made(operate({"op": "link", "type": "competence_link", "values": values}))
    return {"firm": firm, "other": other, "person": person, "need": need, "offer": offer}


def test_a_need_finds_the_offer_that_fits(run: Run, world: dict[str, str]) -> None:
    (found,) = run("match", world["need"], "--json").document
    assert (found["need"], found["offer"]) == (world["need"], world["offer"])
    assert found["score"] == sum(part["value"] for part in found["contributions"])
    assert found["vetoes"] == []
    assert all(part["text"] for part in found["contributions"])
    assert run("match", "--all", "--json").document == [found]
    assert run("match", "offer:Optische Prüfung mit Kameras", "--json").document[0]["need"]
    out = run("match", "--all").out
    assert "Optische Prüfung von Federn  ↔  Optische Prüfung mit Kameras" in out
    assert "Only needs and offers" in one_sentence(run("match", world["firm"]), 1)
    assert "Name one need" in one_sentence(run("match"), 1)


def test_what_is_introduced_is_not_suggested_again(
    run: Run, operate: Operate, world: dict[str, str]
) -> None:
    sides = {"seeker": world["firm"], "provider": world["other"]}
    made(operate(create("introduction", need=world["need"], offer=world["offer"], **sides)))
    assert run("match", world["need"], "--json").document == []
    assert run("match", world["need"]).out == "Nothing fits yet.\n"
    (found,) = run("match", world["need"], "--vetoed", "--json").document
    assert found["vetoes"]


def test_duplicates_are_found_told_apart_and_merged(
    run: Run, operate: Operate, world: dict[str, str]
) -> None:
    values = {"name": "Biggetal-Federn GmbH", "town": "Olpe", "postcode": "57462",
              "phone": "02761 1234"}  # fmt: skip
    again = made(operate(create("organisation", **values)))
    (pair,) = run("duplicates", "organisation", "--json").document
    assert {pair["a"], pair["b"]} == {world["firm"], again}
    assert pair["score"] >= 60
    assert pair["reasons"]
    assert "1 pair" in run("duplicates").out
    before = run("state", "--json").document["digest"]
    merged = run("merge-records", world["firm"], again, "--json").document
    assert merged["id"] == world["firm"]
    rows = run("list", "organisation", "--json", "--filter", "name ~ biggetal").document
    assert [row["phone"] for row in rows] == ["02761 1234"]
    run("undo")
    assert run("state", "--json").document["digest"] == before
    assert run("not-duplicate", world["firm"], again).code == 0
    assert run("duplicates", "--json").document == []
    ended = operate({"op": "merge", "keep": again, "other": world["firm"]})
    assert acknowledged(ended)[0]["id"] == again
    assert "among organisations and people" in one_sentence(run("duplicates", "need"), 1)


def test_a_onepager_passes_the_gate_and_is_noted(
    run: Run, operate: Operate, folder: Path, world: dict[str, str]
) -> None:
    file = folder / "page.pdf"
    asked = ("onepager", world["other"], "-o", file, "--for", world["firm"])
    sentence = one_sentence(run(*asked), 1)
    assert "Jana Weiß must be informed" in sentence
    assert not file.exists()
    draft = run(*asked, "--draft", "--json").document
    assert [rule["rule"] for rule in draft["gate"] if not rule["ok"]] == ["informed"]
    assert run("list", "disclosure", "--json").document == []

    made(operate({"op": "update", "id": world["person"], "values": {"informed_on": "2026-11-02"}}))
    ended = run(*asked, "--page-language", "de", "--json").document
    assert (ended["pages"], ended["shortened"]) == (1, [])
    assert all(rule["ok"] for rule in ended["gate"])
    page = pypdfium2.PdfDocument(ended["file"])
    text = page[0].get_textpage().get_text_range()
    page.close()
    for words in ("Sehwerk UG", "Optische Prüfung mit Kameras", "Biggetal Federn GmbH",
                  "Jana Weiß", "Bildverarbeitung"):  # fmt: skip
        assert words in text
    (noted,) = run("list", "disclosure", "--json").document
    assert (noted["about"], noted["recipient"]) == (world["other"], world["firm"])
    assert noted["content"] == "named, page.pdf"


def test_an_anonymous_onepager_needs_its_own_release(
    run: Run, operate: Operate, folder: Path, world: dict[str, str]
) -> None:
    asked = ("onepager", "Sehwerk UG", "-o", folder / "page.pdf", "--variant", "anonymous")
    assert "no release" in one_sentence(run(*asked), 1)
    values = {"released_anonymous": "2027-06-30"}
    made(operate({"op": "update", "id": world["offer"], "values": values}))
    assert run(*asked).code == 0
    page = pypdfium2.PdfDocument(folder / "page.pdf")
    text = page[0].get_textpage().get_text_range()
    page.close()
    assert "Sehwerk" not in text
    assert "Weiß" not in text


def test_pages_for_all_are_written_or_told(run: Run, folder: Path, world: dict[str, str]) -> None:
    ended = run("onepager", "--all", "-o", folder / "pages", "--json").document
    assert [one["id"] for one in ended["written"]] == [world["firm"]]
    assert [one["title"] for one in ended["stopped"]] == ["Sehwerk UG"]
    assert [path.stem for path in (folder / "pages").iterdir()] == [world["firm"]]


def test_the_sides_of_an_introduction_follow_from_need_and_offer(
    run: Run, operate: Operate, world: dict[str, str]
) -> None:
    made(operate(create("introduction", need=world["need"], offer=world["offer"])))
    (row,) = run("list", "introduction", "--json").document
    assert (row["seeker"], row["provider"]) == (world["firm"], world["other"])
    values = {"need": world["need"], "offer": world["offer"], "seeker": world["other"]}
    assert operate({"op": "create", "type": "introduction", "values": values}).code == 1
