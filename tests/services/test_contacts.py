"""Organisations and people: added, completed, refused, moved to another employer."""

from __future__ import annotations

import pytest

from models.database.reader import Reader
from models.errors import Refused
from models.journal.store import Store
from models.journal.undo import undo
from models.services.contacts import (
    Employment,
    add_organisation,
    add_person,
    change_employer,
    end_affiliation,
)
from models.services.edit import edit, edit_many
from models.services.salutation import address_of, salutation_of
from models.services.tags import tags_of
from tests.services.people import organisation, record_of, value


def test_an_organisation_gets_legal_form_and_size_class_from_what_is_known(
    store: Store, reader: Reader
) -> None:
    done = add_organisation(store, {"name": "Hüttemann GmbH & Co. KG", "employees": "1.200"})
    row = reader.get("organisation", record_of(done.record)) or {}
    assert (row["legal_form"], row["size_class"], row["status"]) == (
        "GmbH & Co. KG", "large", "active"
    )  # fmt: skip
    assert row["responsible"] == reader.value("SELECT id FROM staff")
    assert done.message == "“Hüttemann GmbH & Co. KG” was added."
    assert done.label == "Organisation added"
    assert done.tx is not None


def test_a_size_class_follows_the_employees_unless_somebody_chose_it(
    store: Store, reader: Reader
) -> None:
    record = organisation(store, "Federn GmbH", employees=20)
    edit(store, "organisation", record, {"employees": 300})
    assert value(reader, "organisation", record, "size_class") == "midcap"
    edit(store, "organisation", record, {"size_class": "small"})
    edit(store, "organisation", record, {"employees": 5})
    assert value(reader, "organisation", record, "size_class") == "small"


def test_a_legal_form_that_is_filled_is_never_replaced(store: Store, reader: Reader) -> None:
    record = organisation(store, "Federn AG", legal_form="SE")
    edit(store, "organisation", record, {"name": "Federn GmbH"})
    assert value(reader, "organisation", record, "legal_form") == "SE"


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"name": " "}, "name"),
        ({"name": "A", "postcode": "nowhere"}, "postcode"),
        ({"name": "A", "wz2008": "99.99.99"}, "wz2008"),
        ({"name": "A", "employees": -3}, "employees"),
        ({"name": "A", "parent": 1 << 40}, "parent"),
        ({"name": "A", "employees": 1 << 70}, "employees"),
        ({"name": "A", "world_market_leader": 2}, "world_market_leader"),
        ({"name": ["A"]}, "name"),
        ({"name": "A", "shoe_size": "44"}, "shoe_size"),
        ({"name": "A", "sort_key": "a"}, "sort_key"),
    ],
)
def test_a_wrong_value_is_refused_beside_its_field(
    store: Store, values: dict[str, object], field: str
) -> None:
    with pytest.raises(Refused) as refusal:
        add_organisation(store, values)
    assert refusal.value.field == field
    with store.reading() as reader:
        assert reader.value("SELECT count(*) FROM organisation") == 0


def test_a_person_comes_with_an_employer_that_is_found_or_made(
    store: Store, reader: Reader
) -> None:
    known = organisation(store, "Federn GmbH & Co. KG")
    first = add_person(
        store,
        {"first_name": "Jana", "last_name": "Weiß"},
        employer=Employment("federn", "Leitung"),
        tags=["Messe", "messe"],
    )
    second = add_person(
        store,
        {"last_name": "Šimek"},
        employer=Employment("Federn AG", details={"town": "Olpe"}),
    )
    assert value(reader, "person", record_of(first.record), "organisation") == known
    assert value(reader, "person", record_of(first.record), "source_date") == "2026-11-23"
    assert [tag.name for tag in tags_of(reader, record_of(first.record))] == ["Messe"]
    made = value(reader, "person", record_of(second.record), "organisation")
    assert isinstance(made, int)
    assert value(reader, "organisation", made, "name") == "Federn AG"
    assert value(reader, "organisation", made, "town") == "Olpe"


def test_an_employer_that_is_ambiguous_is_asked_for(store: Store) -> None:
    organisation(store, "Federn GmbH")
    organisation(store, "Federn AG")
    with pytest.raises(Refused, match="Several organisations") as refusal:
        add_person(store, {"last_name": "Weiß"}, employer=Employment("Federn"))
    assert refusal.value.field == "organisation"
    with store.reading() as reader:
        assert reader.value("SELECT count(*) FROM person") == 0


def test_a_new_employer_ends_the_old_affiliation_the_day_before(
    store: Store, reader: Reader
) -> None:
    done = add_person(store, {"last_name": "Weiß"}, employer=Employment("Federn GmbH", "IT"))
    person = record_of(done.record)
    change_employer(store, person, Employment("Sehwerk UG", "CTO", since="01.10.2026"))
    jobs = reader.rows(
        'SELECT valid_from, valid_to, "function" FROM affiliation WHERE person = ? ORDER BY id',
        (person,),
    )
    assert jobs == [(None, "2026-09-30", "IT"), ("2026-10-01", None, "CTO")]
    assert value(reader, "person", person, "function") == "CTO"
    undo(store)
    assert value(reader, "person", person, "function") == "IT"


def test_a_second_employer_leaves_the_first_one_running(store: Store, reader: Reader) -> None:
    person = record_of(
        add_person(store, {"last_name": "Weiß"}, employer=Employment("Federn GmbH")).record
    )
    change_employer(store, person, Employment("Sehwerk UG"), keep_old=True)
    running = reader.rows("SELECT id FROM affiliation WHERE person = ? AND valid_to IS NULL",
                          (person,))  # fmt: skip
    assert len(running) == 2
    end_affiliation(store, running[0][0], "2026-11-30")
    assert value(reader, "affiliation", running[0][0], "valid_to") == "2026-11-30"


def test_an_organisation_is_never_part_of_itself(store: Store) -> None:
    top = organisation(store, "Oben GmbH")
    middle = organisation(store, "Mitte GmbH", parent=top)
    below = organisation(store, "Unten GmbH", parent=middle)
    with pytest.raises(Refused, match="part of itself") as refusal:
        edit(store, "organisation", top, {"parent": below})
    assert refusal.value.field == "parent"


def test_many_records_are_edited_and_taken_back_as_one(store: Store, reader: Reader) -> None:
    both = [organisation(store, name) for name in ("Eins GmbH", "Zwei GmbH")]
    edit_many(store, "organisation", both, {"source": "Messe"})
    assert {value(reader, "organisation", one, "source") for one in both} == {"Messe"}
    undo(store)
    assert {value(reader, "organisation", one, "source") for one in both} == {None}


def test_saving_what_is_there_already_changes_nothing(store: Store) -> None:
    record = organisation(store, "Federn GmbH", phone="0231 27487-03")
    done = edit(store, "organisation", record, {"phone": "0231 / 27487-03", "name": "Federn GmbH"})
    assert done.tx is None


def test_an_edit_of_what_is_gone_is_refused(store: Store) -> None:
    record = organisation(store, "Federn GmbH")
    with store.change("away") as change:
        change.delete("organisation", [record])
    with pytest.raises(Refused, match="deleted"):
        edit(store, "organisation", record, {"name": "Wieder da GmbH"})


def test_a_person_is_addressed_as_entered_and_by_the_rules(store: Store, reader: Reader) -> None:
    person = record_of(
        add_person(
            store,
            {"salutation": "Frau", "title": "Prof. Dr.", "first_name": "Ayşe",
             "last_name": "Şahin"},
            employer=Employment(
                "Sehwerk UG",
                department="Forschung",
                details={"street": "Hafen 1", "postcode": "44137", "town": "Dortmund"},
            ),
        ).record
    )  # fmt: skip
    assert salutation_of(reader, person) == "Sehr geehrte Frau Professorin Şahin,"
    assert salutation_of(reader, person, "en") == "Dear Professor Şahin,"
    assert address_of(reader, person) == (
        "Sehwerk UG", "Forschung", "Frau Prof. Dr. Ayşe Şahin", "Hafen 1", "44137 Dortmund",
    )  # fmt: skip
    edit(store, "person", person, {"letter_salutation": "Liebe Ayşe,"})
    assert salutation_of(reader, person) == "Liebe Ayşe,"
