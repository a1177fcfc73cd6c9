"""Names of people: taken apart, put together again, addressed as DIN 5008 has it."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.fields.names import (
    NameParts,
    address_block,
    address_line,
    display_name,
    formal_name,
    letter_salutation,
    list_name,
    salutation_of,
    split_name,
)

with (Path(__file__).parent / "vectors" / "vectors_salutation.csv").open(encoding="utf-8") as lines:
    VECTORS = list(csv.DictReader(lines))


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["nachname"] or "nobody")
def test_salutation_and_address(vector: dict[str, str]) -> None:
    parts = NameParts(
        salutation_of(vector["anrede"]), vector["titel"], vector["vorname"], vector["nachname"]
    )
    assert letter_salutation(parts) == vector["briefanrede"]
    assert address_line(parts) == vector["anschriftzeile"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Müller, Dr. Anna", NameParts("", "Dr.", "Anna", "Müller")),
        ("Frau Dr. Anna Müller", NameParts("mrs", "Dr.", "Anna", "Müller")),
        ("Prof. Dr.-Ing. Jörg Weiß", NameParts("", "Prof. Dr.-Ing.", "Jörg", "Weiß")),
        ("Prof.Dr.Hans Meier", NameParts("", "Prof. Dr.", "Hans", "Meier")),
        ("von der Heide, Jan", NameParts("", "", "Jan", "von der Heide")),
        ("Heide, Dr. Jan von der", NameParts("", "Dr.", "Jan", "von der Heide")),
        ("Jan von der Heide", NameParts("", "", "Jan", "von der Heide")),
        ("Robert De Niro", NameParts("", "", "Robert", "De Niro")),
        ("Herrn Dipl.-Ing. Uwe Schäfer", NameParts("mr", "Dipl.-Ing.", "Uwe", "Schäfer")),
        ("Kuhl, Dipl.-Ing. Sieglinde", NameParts("", "Dipl.-Ing.", "Sieglinde", "Kuhl")),
        ("Dipl. Ing. (FH) Uwe Ott", NameParts("", "Dipl.-Ing. (FH)", "Uwe", "Ott")),
        ("Lea Köhler, M.Sc.", NameParts("", "M. Sc.", "Lea", "Köhler")),
        ("Lea Köhler MBA", NameParts("", "MBA", "Lea", "Köhler")),
        ("Dr. rer. nat. Ida Bo", NameParts("", "Dr. rer. nat.", "Ida", "Bo")),
        ("Dr. h.c. Otto Voß", NameParts("", "Dr. h. c.", "Otto", "Voß")),
        ("Frau Müller", NameParts("mrs", "", "", "Müller")),
        ("Müller, Anna, Dr.", NameParts("", "Dr.", "Anna", "Müller")),
        ("Anne-Rose Striebitz", NameParts("", "", "Anne-Rose", "Striebitz")),
        ("Klaus Dieter Wilmsen", NameParts("", "", "Klaus Dieter", "Wilmsen")),
        ("Hans-H. Holsten", NameParts("", "", "Hans-H.", "Holsten")),
        ("Kim Yıldız", NameParts("", "", "Kim", "Yıldız")),
        ("Müller", NameParts("", "", "", "Müller")),
        ("", NameParts()),
    ],
)
def test_names_are_taken_apart(text: str, parts: NameParts) -> None:
    assert split_name(text) == parts


def test_a_salutation_is_never_guessed() -> None:
    for name in ("Anna Müller", "Müller, Hans", "Maria Weiß"):
        assert split_name(name).salutation == ""
    assert salutation_of("Dr.") == salutation_of("Divers") == salutation_of("") == ""


def test_english_letters() -> None:
    assert letter_salutation(NameParts("mrs", "Prof. Dr.", "Eva", "Bremer"), "en") == (
        "Dear Professor Bremer,"
    )
    assert letter_salutation(NameParts("mr", "", "Max", "Voß"), "en") == "Dear Mr Voß,"
    assert letter_salutation(NameParts("", "Dr.", "Kim", "Yıldız"), "en") == "Dear Dr Kim Yıldız,"
    assert letter_salutation(NameParts(), "en") == "Dear Sir or Madam,"
    assert formal_name(NameParts("mr", "Dr.", "Max", "Voß"), "en") == "Mr Dr. Max Voß"


def test_an_address_has_no_blank_lines() -> None:
    parts = NameParts("mr", "Dr.", "Max", "Voß")
    assert address_block(
        parts, organisation="Beispiel GmbH", street="Am Markt 1", postcode="57462", town="Olpe"
    ) == ["Beispiel GmbH", "Herrn Dr. Max Voß", "Am Markt 1", "57462 Olpe"]
    abroad = address_block(town="Wien", postcode="1010", country="Österreich")
    assert abroad == ["1010 Wien", "ÖSTERREICH"]
    assert address_block() == []


firsts = st.sampled_from(["Anna", "Jörg", "Anne-Rose", "Klaus Dieter", "Łucja", "Hans-H."])
lasts = st.sampled_from(
    ["Müller", "von der Heide", "Weiß-Voß", "Yıldız", "de la Cruz", "Şahin", "zu Wied"]
)
befores = st.sampled_from(
    [
        "",
        "Dr.",
        "Prof. Dr.-Ing.",
        "Dr. Dr.",
        "Dipl.-Ing. (FH)",
        "Dr. rer. nat.",
        "Dr. h. c.",
        "PD Dr.",
    ]
)
degrees = st.sampled_from(["", "M. Sc.", "MBA", "B. A.", "LL. M.", "M. Sc., MBA"])
people = st.builds(
    lambda salutation, before, degree, first, last: NameParts(
        salutation, " ".join(filter(None, (before, degree))), first, last
    ),
    st.sampled_from(["", "mrs", "mr"]), befores, degrees, firsts, lasts,
)  # fmt: skip


@given(people)
def test_a_name_put_together_comes_apart_the_same(parts: NameParts) -> None:
    assert split_name(formal_name(parts)) == parts
    bare = NameParts("", parts.title, parts.first_name, parts.last_name)
    assert split_name(display_name(parts)) == bare
    assert split_name(list_name(parts)) == bare


@given(st.text(st.characters(categories=["L", "P", "Zs"]), max_size=60))
def test_no_letter_of_a_name_is_lost(text: str) -> None:
    parts = split_name(text)
    if parts.salutation or parts.title:
        return
    kept = sorted(letter for letter in parts.first_name + parts.last_name if letter.isalpha())
    from models.fields.text import clean

    assert kept == sorted(letter for letter in clean(text) if letter.isalpha())
