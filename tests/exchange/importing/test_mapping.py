"""Columns find their fields by what their headers say, what the list is about, what they hold."""

from __future__ import annotations

import pytest

from models.errors import Refused
from models.exchange.importing import guess_mapping, targets_for
from models.exchange.importing.headers import meaning_of, normalised
from models.exchange.importing.mapping import applied
from models.exchange.reading import read_table
from models.language import use_language
from tests.exchange.importing.tables import table
from tests.samples import sample


def _targets(*headers: str, rows: tuple[tuple[str | None, ...], ...] = ()) -> list[str | None]:
    return [column.target for column in guess_mapping(table(headers, *rows)).columns]


@pytest.mark.parametrize(
    ("header", "words"),
    [
        ("E-Mail", "email"),
        ("e_mail_Work", "email work"),
        ("companyName", "company name"),
        ("Straße / Nr.", "strasse nr"),
        ("Weltmarktführer?", "weltmarktfuhrer"),
    ],
)
def test_headers_are_compared_without_marks_and_case(header: str, words: str) -> None:
    assert normalised(header) == words


def test_contacts_belong_to_the_person_where_people_are_named() -> None:
    assert _targets("Firma", "Ansprechpartner", "Telefon", "E-Mail", "Ort", "Telefon Zentrale") == [
        "organisation.name",
        "person.name",
        "person.phone",
        "person.email",
        "organisation.town",
        "organisation.phone",
    ]


def test_contacts_belong_to_the_organisation_where_only_those_are_named() -> None:
    assert _targets("Unternehmen", "Telefon", "E-Mail", "PLZ", "Mobil", "Fax") == [
        "organisation.name",
        "organisation.phone",
        "organisation.email",
        "organisation.postcode",
        "organisation.mobile",
        "organisation.fax",
    ]


def test_a_lone_name_is_what_its_neighbours_make_it() -> None:
    assert _targets("Name", "Vorname", "Firma")[0] == "person.last_name"
    assert _targets("Name", "Straße", "Mitarbeiter")[0] == "organisation.name"
    assert _targets("Name", "Firma", "Funktion")[0] == "person.name"
    people = (("Dr. Jana Weiß",), ("Müller, Anna",), ("Frau Kim Yıldız",))
    assert _targets("Name", rows=people) == ["person.name"]
    firms = (("Trilux GmbH & Co. KG",), ("Kirchhoff Holding AG",), ("Stadt Olpe",))
    assert _targets("Name", rows=firms) == ["organisation.name"]


def test_english_exports_of_other_programs() -> None:
    assert _targets(
        "First Name", "Last Name", "E-mail 1 - Value", "E-mail 2 - Value", "Phone 1 - Value",
        "Organization 1 - Name", "Organization 1 - Title", "Birthday", "Home Address", "Notes",
    ) == [
        "person.first_name", "person.last_name", "person.email", "person.more_emails",
        "person.phone", "organisation.name", "affiliation.function", None, None, "person.note",
    ]  # fmt: skip


def test_private_columns_are_left_out_and_say_why() -> None:
    mapping = guess_mapping(table(("Nachname", "Telefon privat", "Geburtstag", "Religion")))
    assert [column.target for column in mapping.columns] == ["person.last_name", None, None, None]
    assert {column.why for column in mapping.columns[1:]} == {
        "Private details are left out for data protection."
    }


def test_combined_columns_are_told_by_their_cells() -> None:
    rows = (("Markt 1, 57462 Olpe",), ("Weg 2, 44135 Dortmund",), ("Ring 3, 59872 Meschede",))
    firms = tuple((f"Firma {place} GmbH", *row) for place, row in enumerate(rows))
    assert _targets("Firma", "Anschrift", rows=firms)[1] == "organisation.address"
    places = tuple((f"Firma {n} GmbH", text) for n, text in enumerate(("57462 Olpe", "44135 Do")))
    assert _targets("Firma", "Ort", rows=places)[1] == "organisation.place"


def test_columns_without_telling_headers_are_told_by_their_cells() -> None:
    rows = tuple(
        (f"{first} {last}", f"{first}.{last}@firma.example".lower(), f"0231 {n}27487-03")
        for n, (first, last) in enumerate((("Jana", "Weiss"), ("Kim", "Yildiz"), ("Max", "Voss")))
    )
    mapping = guess_mapping(table(("Spalte A", "Spalte B", "Spalte C"), *rows))
    assert [column.target for column in mapping.columns] == [
        "person.name",
        "person.email",
        "person.phone",
    ]
    assert "100 % of the values are e-mail addresses." in mapping.columns[1].why


def test_a_header_is_not_believed_against_its_cells() -> None:
    rows = tuple((f"Firma {n} GmbH", "nach Vereinbarung", "warm") for n in range(4))
    mapping = guess_mapping(table(("Firma", "Telefon", "Status"), *rows))
    assert [column.target for column in mapping.columns] == ["organisation.name", None, None]
    assert "100 % of the values do not fit" in mapping.columns[1].why
    assert not mapping.columns[1].sure


def test_titles_that_are_none_are_functions() -> None:
    rows = (("Jana", "Weiß", "Head of IT"), ("Kim", "Yıldız", "Engineer"))
    assert _targets("First Name", "Last Name", "Title", rows=rows)[2] == "affiliation.function"
    rows = (("Jana", "Weiß", "Dr."), ("Kim", "Yıldız", "Prof. Dr."))
    assert _targets("First Name", "Last Name", "Title", rows=rows)[2] == "person.title"


def test_two_columns_never_fill_one_field() -> None:
    assert _targets("Nachname", "E-Mail", "E-Mail 2", "Firma", "Unternehmen") == [
        "person.last_name",
        "person.email",
        "person.more_emails",
        "organisation.name",
        None,
    ]
    assert _targets("Firma", "Ansprechpartner", "Telefon", "Durchwahl")[2:] == [
        "organisation.phone",
        "person.phone",
    ]


def test_what_the_list_is_about() -> None:
    for headers, main in (
        (("Bedarf", "Firma", "Reifegrad"), "need"),
        (("Angebot", "Firma", "Beschreibung"), "offer"),
        (("Betreff", "Beginn", "Ort"), "meeting"),
        (("Projekt", "Akronym", "Förderprogramm"), "project"),
        (("Firma", "PLZ"), "organisation"),
        (("Vorname", "Nachname"), "person"),
    ):
        assert guess_mapping(table(headers)).main == main
    assert guess_mapping(table(("Name", "Ort")), main="organisation").main == "organisation"


def test_a_person_changes_where_a_column_goes() -> None:
    mapping = guess_mapping(table(("Firma", "Ansprechpartner", "Telefon")))
    other = mapping.changed("Telefon", "organisation.phone").changed("Ansprechpartner", None)
    assert [column.target for column in other.columns] == [
        "organisation.name",
        None,
        "organisation.phone",
    ]
    moved = mapping.changed("Ansprechpartner", "person.phone")
    assert moved.names() == {
        "Firma": "organisation.name",
        "Ansprechpartner": "person.phone",
        "Telefon": None,
    }
    with pytest.raises(Refused, match="cannot be imported as"):
        mapping.changed("Telefon", "person.shoe_size")
    with pytest.raises(Refused, match="no column"):
        mapping.changed("Fax", None)


def test_choices_are_remembered_by_name_not_by_place() -> None:
    first = guess_mapping(table(("Firma", "Kennzeichen", "Ort")))
    saved = first.changed("Kennzeichen", "organisation.tags").names()
    again = applied(guess_mapping(table(("Ort", "Neu", "Kennzeichen", "Firma"))), saved, "So.")
    assert again.names() == {
        "Ort": "organisation.town",
        "Neu": None,
        "Kennzeichen": "organisation.tags",
        "Firma": "organisation.name",
    }


def test_targets_are_offered_in_the_language_of_the_person() -> None:
    use_language("de")
    words = [target.text() for target in targets_for("person")]
    assert "E-Mail (Person)" in words
    assert len(words) == len(set(words))
    assert not [target.key for target in targets_for("person") if "merged" in target.key]


def test_the_address_book_of_outlook() -> None:
    mapping = guess_mapping(read_table(sample("beispiel-outlook-export.csv")))
    assert [column.target for column in mapping.columns] == [
        "person.salutation", "person.first_name", "person.middle_name", "person.last_name",
        "person.suffix", "organisation.name", "affiliation.department", "affiliation.function",
        "organisation.street", "organisation.town", "organisation.postcode", "person.phone",
        "person.mobile", "person.email", "person.tags", "person.note",
    ]  # fmt: skip


def test_a_header_with_whose_it_is() -> None:
    assert meaning_of("Telefon", "Unternehmen", "Telefon").part == "organisation"
    assert meaning_of("Ansprechpartner E-Mail").part == "person"
    assert meaning_of("phone_other").use == "further"
    assert meaning_of("Telefon privat").use == "private"
    assert meaning_of("Blutgruppe").keys == ()
