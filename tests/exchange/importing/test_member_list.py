"""The partner's member list, cell by cell, as somebody would type it from the sheet."""

from __future__ import annotations

import pytest

from models.exchange.importing import Plan, apply_plan, guess_mapping, make_plan, planned_row
from models.exchange.reading import read_table
from models.journal.store import Store
from tests.exchange.importing.tables import (
    imported,
    jobs,
    organisations,
    people,
    planned,
    tags,
)
from tests.samples import sample


@pytest.fixture
def plan(store: Store) -> Plan:
    """The plan for the list, applied."""
    made = planned(store, read_table(sample("beispiel-mitgliederliste.xlsx")))
    apply_plan(store, made)
    return made


def test_columns_go_where_a_reader_would_put_them() -> None:
    mapping = guess_mapping(read_table(sample("beispiel-mitgliederliste.xlsx")))
    assert mapping.main == "person"
    assert [column.target for column in mapping.columns] == [
        "organisation.name",
        "organisation.street",
        "organisation.postcode",
        "organisation.town",
        "organisation.wz2008",
        "organisation.employees",
        "person.salutation",
        "person.name",
        "affiliation.function",
        "person.phone",
        "person.email",
        "organisation.member_since",
        "organisation.competences",
        "organisation.world_market_leader",
    ]
    assert all(column.why for column in mapping.columns)


def test_people_in_both_orders_of_their_names(store: Store, plan: Plan) -> None:
    found = people(store)
    assert len(found) == 180
    kobelt = found["Jens Kobelt"]
    assert (kobelt["salutation"], kobelt["title"]) == ("mr", "Dr.")
    assert kobelt["email"] == "jens.kobelt@emschersoft.example"
    assert kobelt["phone"] == "0231 2073-20"
    kuhl = found["Sieglinde Kuhl"]
    assert (kuhl["salutation"], kuhl["title"]) == ("mrs", "Dipl.-Ing.")
    assert kuhl["phone"] == "02761 5212-69"
    hoerle = found["Ditmar Hörle"]
    assert hoerle["title"] == "Prof. Dr."
    assert hoerle["phone_e164"] == "+49271895497"
    assert found["Justus Zobel"]["phone_e164"] == "+492941619422"
    assert found["Hellmut Hörle"]["phone_e164"] == "+492371488879"
    assert found["Klaus Dieter Wilmsen"]["last_name"] == "Wilmsen"
    assert found["Hans-H. Holsten"]["title"] == "Dr."
    assert "email" not in found["Hans-H. Holsten"]
    assert kobelt["source"] == "beispiel-mitgliederliste.xlsx, row 6"
    assert kobelt["source_date"]


def test_a_firm_is_one_however_it_is_spelt(store: Store, plan: Plan) -> None:
    found = organisations(store)
    # 63 firms and the network that sent the list.
    assert len(found) == 64 - 1  # Two firms of one name lie in different towns.
    hess = found["Möhnetechnik Heß GmbH & Co. KG"]
    assert "MÖHNETECHNIK HESS GMBH & CO. KG" not in found
    assert (hess["legal_form"], hess["postcode"], hess["town"]) == (
        "GmbH & Co. KG",
        "57368",
        "Lennestadt",
    )
    assert {"Phoenixkunststoff GmbH", "Phoenixkunststoff GmbH&Co.KG"} <= found.keys()
    with store.reading() as reader:
        metal = reader.find("organisation", name="Lennemetall GmbH")
        assert sorted(str(row["postcode"]) for row in metal) == ["57439", "59872"]
        assert reader.value("SELECT count(*) FROM organisation") == 64


def test_postcodes_industries_and_numbers_are_typed(store: Store, plan: Plan) -> None:
    found = organisations(store)
    assert found["Emscherantriebe GmbH"]["wz2008"] == "27.12"
    soft = found["Emschersoft UG (haftungsbeschränkt)"]
    assert (soft["postcode"], soft["wz2008"]) == ("44139", "25.11")
    # Rows 6, 13 and 21 say "ca. 262", "k. A." and 326: the first counts and the others are named.
    assert (soft["employees"], soft["size_class"]) == (262, "midcap")
    assert soft["world_market_leader"] == 1
    assert soft["region"] == "do"
    assert found["Phoenixguss SE"]["postcode"] == "58706"
    by_number = dict(zip(plan.sheet.numbers, range(len(plan.statuses)), strict=True))
    with store.reading() as reader:
        row = planned_row(reader, plan, by_number[21])
    assert [one.message for one in row.remarks if one.column == "Unternehmen WZ 2008"] == [
        "A spreadsheet had turned this into a date; read as 25.11."
    ]
    assert any("“262”" in one.message for one in row.remarks)


def test_memberships_and_competences_are_kept(store: Store, plan: Plan) -> None:
    assert plan.sender is not None
    assert plan.sender.name == "Netzwerk Digitale Produktion Musterregion e. V."
    with store.reading() as reader:
        (since,) = reader.rows(
            'SELECT r.valid_from FROM relation r JOIN organisation o ON o.id = r."left" '
            "JOIN organisation n ON n.id = r.\"right\" WHERE r.kind = 'member_of' "
            "AND o.name = 'Hellwegrobotik SE' AND n.name LIKE 'Netzwerk%'"
        )
        assert since == ("2015-06-13",)
        codes = reader.rows(
            "SELECT DISTINCT c.name FROM competence_link l JOIN organisation o ON o.id = l.owner "
            "JOIN competence c ON c.id = l.competence WHERE o.name = 'Hellwegrobotik SE'"
        )
    assert ("Kreislaufwirtschaft",) in codes
    assert [name for name, _ in tags(store)] == ["Cybersicherheit"]
    assert ("Kobelt", "Emschersoft UG (haftungsbeschränkt)", "Leitung F&E") in jobs(store)


def test_the_outlook_export_meets_the_same_firms(store: Store, plan: Plan) -> None:
    before = len(organisations(store))
    sheet = read_table(sample("beispiel-outlook-export.csv"))
    done = imported(store, sheet)
    assert (done.counts.new, done.counts.problems) == (57, 3)
    # Five firms of the address book are no members; all others are met again by name and place.
    assert len(organisations(store)) == before + 5
    lindner = people(store)["Cornelia Lindner"]
    assert (lindner["title"], lindner["salutation"]) == ("M. Sc.", "mrs")
    assert (lindner["phone"], lindner["mobile"]) == ("0231 864827", "0171 2542204")
    assert dict(tags(store))["Messe"] == dict(tags(store))["Interesse KI"]
    with store.reading() as reader:
        plan = make_plan(reader, sheet)
        notes = reader.rows("SELECT DISTINCT text FROM note")
    assert notes == [('Hat am Stand nach "Bildverarbeitung" gefragt;\nmeldet sich',)]
    assert plan.counts.unchanged == 57
    assert [issue.value for issues in plan.table.problems.values() for issue in issues] == [
        "grein groth36@mail.example",
        "koch ii53@mail.example",
        "auch schlauchin58@mail.example",
    ]
