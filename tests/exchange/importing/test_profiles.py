"""Lists of a supplier are read as the last time: by headers, wherever the columns stand."""

from __future__ import annotations

import json
import stat
import sys
from pathlib import Path

import pytest

from models.exchange.importing import (
    Options,
    Status,
    guess_mapping,
    profile_of,
    profiles,
    remember_profile,
    with_profile,
)
from models.journal.store import Store
from models.language import use_language
from tests.exchange.importing.tables import planned, table

HEADERS = ("Vorname", "Nachname", "E-Mail", "Kennung", "Seit")
ROW = ("Ayşe", "Öztürk", "ayse@werk.example", "Einkauf", "03.04.2020")


@pytest.fixture
def remembered(store: Store) -> None:
    """The person says what the column “Kennung” is and leaves the mail out."""
    sheet = table(HEADERS, ROW)
    mapping = guess_mapping(sheet).changed("Kennung", "affiliation.department")
    options = Options(
        supplier="IHK Hägen", orders={"Seit": "mdy"}, words={"Kennung": {"EK": "Einkauf"}}
    )
    remember_profile(planned(store, sheet, mapping.changed("E-Mail", None), options))


@pytest.mark.usefixtures("remembered")
def test_columns_are_known_by_their_headers_wherever_they_stand(store: Store) -> None:
    use_language("en")
    sheet = table(("Neu", *reversed(HEADERS)), ("x", *reversed(ROW)))
    profile = profile_of(" ihk hagen ")
    assert profile is not None
    assert profile.fits(sheet)
    mapping, options = with_profile(profile, sheet, Options())
    names = mapping.names()
    assert (names["Kennung"], names["E-Mail"]) == ("affiliation.department", None)
    assert options.supplier == "IHK Hägen"
    assert options.orders == {"Seit": "mdy"}
    why = {column.header: column.why for column in mapping.columns}
    assert why["Kennung"] == "As in the last list of “IHK Hägen”."
    assert "IHK" not in why["Neu"]


@pytest.mark.usefixtures("remembered")
def test_words_stand_for_what_was_said_that_they_mean(store: Store) -> None:
    sheet = table(HEADERS, (*ROW[:3], "EK", None), (*ROW[:3], "Vertrieb", None))
    profile = profile_of("IHK Hägen")
    assert profile is not None
    plan = planned(store, sheet, *with_profile(profile, sheet, Options()))
    assert plan.table.get("affiliation.department") == ["Einkauf", "Vertrieb"]


def test_a_word_for_a_choice_is_a_problem_until_it_is_explained(store: Store) -> None:
    sheet = table(("Firma", "Größenklasse"), ("Werk A GmbH", "mittelgroßer Laden"))
    mapping = guess_mapping(sheet).changed("Größenklasse", "organisation.size_class")
    assert planned(store, sheet, mapping).statuses == [Status.PROBLEM]
    said = Options(words={"Größenklasse": {"mittelgroßer Laden": "medium"}})
    plan = planned(store, sheet, mapping, said)
    assert plan.statuses == [Status.NEW]
    assert plan.table.at("organisation.size_class", 0)


@pytest.mark.usefixtures("remembered")
def test_a_list_with_other_columns_adds_to_what_is_known(store: Store) -> None:
    sheet = table(("Vorname", "Nachname", "Rufnummer"), ("Jörg", "Weiß", "0231 4711"))
    remember_profile(planned(store, sheet, None, Options(supplier="ihk hägen")))
    (profile,) = profiles()
    assert profile.targets["Kennung"] == "affiliation.department"
    assert profile.targets["Rufnummer"] == "person.phone"


def test_nothing_is_remembered_of_nobody(store: Store, profile: Path) -> None:
    assert remember_profile(planned(store, table(HEADERS, ROW))) is None
    assert profiles() == ()


@pytest.mark.usefixtures("remembered")
def test_what_is_kept_is_for_the_person_alone_and_tells_no_row(profile: Path) -> None:
    (file,) = profile.rglob("suppliers.json")
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    text = file.read_text("utf-8")
    assert not any(cell in text for cell in ROW if cell != "Einkauf")


@pytest.mark.parametrize("kept", [
    "", "[]", "{", '{"ihk hagen": 5}', '{"ihk hagen": {"supplier": "IHK Hagen", "main": "x"}}',
    '{"ihk hagen": {"supplier": "IHK Hagen", "main": 7, "targets": []}}', "[" * 100_000,
])  # fmt: skip
@pytest.mark.usefixtures("remembered")
def test_a_broken_file_is_as_good_as_none(profile: Path, kept: str) -> None:
    (file,) = profile.rglob("suppliers.json")
    file.write_text(kept, "utf-8")
    assert profile_of("IHK Hagen") is None


@pytest.mark.usefixtures("remembered")
def test_targets_of_another_program_are_passed_over(profile: Path) -> None:
    (file,) = profile.rglob("suppliers.json")
    kept = json.loads(file.read_text("utf-8"))
    for one in kept.values():
        one["targets"] = {"Kennung": "person.shoe_size", "E-Mail": ["x"], "Nachname": None}
        one["orders"] = {"Seit": "ydm"}
    file.write_text(json.dumps(kept), "utf-8")
    found = profile_of("IHK Hägen")
    assert found is not None
    assert (dict(found.targets), dict(found.orders)) == ({"Nachname": None}, {})
