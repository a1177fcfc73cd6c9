"""The anonymous page gives nobody away, whatever stands in the texts."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from models.documents.anonymity import LEFT_OUT, all_texts, anonymised, forbidden, revealed
from models.documents.onepager import ContactPerson, OnePager, Reference, Solution, Variant
from models.documents.ordinary import is_ordinary
from tests.documents.examples import full
from tests.documents.reading import described, made, page_text
from tests.documents.test_extremes import onepagers


def letters(text: str) -> str:
    """Letters and digits alone, another way than the product folds them."""
    plain = text.casefold().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
    return re.sub(r"[^a-z0-9]", "", unicodedata.normalize("NFKD", plain).replace("ß", "ss"))


# A start no label of the page has, so that each hit is a leak.
syllables = st.sampled_from(["zöx", "rqui", "vyß", "xal", "wüq", "jor", "QEN", "kÄx"])
names = st.lists(syllables, min_size=2, max_size=4).map(lambda parts: "Xq" + "".join(parts))


def disguised(name: str) -> list[str]:
    """The name as people write it."""
    return [
        name,
        name.upper(),
        name.lower(),
        f"{name}s",
        f"{name}-Gruppe",
        f"„{name}“,",
        f"({name}®)",
        name.replace("ö", "oe").replace("ü", "ue"),
        unicodedata.normalize("NFD", name),
        f"{name}gruppe",
    ]


def spread(name: str, person: str) -> OnePager:
    """A page whose every text speaks of the name and the person."""
    text = f"Bei {', '.join(disguised(name))} arbeitet {person}; Frau {person.split()[-1]} leitet. "
    host = letters(name)
    text += f"Mehr auf https://{host}.example/x, {host}.de oder info@{host}.eu, "
    text += "Tel. 02931 5550-17, Patent DE 10 2015 001 234 A1 und EP1234567B1, HRB 4711."
    onepager = full("de", Variant.ANONYMOUS)
    return replace(
        onepager,
        name=f"{name} GmbH & Co. KG",
        website=f"https://www.{letters(name)}.example",
        claim=f"{name}: Guss",
        description=text,
        needs=(Solution(f"Prüfung für {name}", text, f"{name} intern", (f"mit {name}",)),),
        offers=(Solution(f"{name.upper()} Zelle", text),),
        references=(Reference(f"{name} Digital", text, f"{name} AG", "2024"),),
        competences=(),
        contact=ContactPerson(person, f"Leitung {name}", "02931 5550-17", f"x@{letters(name)}.de"),
        confidentiality=f"Nicht an {name} weitergeben",
        legal_basis=f"Freigabe von {name}",
        qr=f"https://{letters(name)}.de",
        brands=(f"{name}lux",),
    )


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(names, names, names)
def test_no_trace_of_a_name_is_left_in_the_file(name: str, given_name: str, family: str) -> None:
    pdf, _ = made(spread(name, f"Dr. {given_name} {family}"))
    text = page_text(pdf) + " ".join(described(pdf).values())
    for word in (name, family, "02931 5550-17", "10 2015 001 234", "1234567", "4711"):
        assert letters(word) not in letters(text), word
    assert letters(name).encode() not in pdf.lower()
    for sign in ("http", "www.", "Arnsberg", "1958"):
        assert sign not in text


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(onepagers)
def test_nothing_forbidden_is_left_in_any_text(onepager: OnePager) -> None:
    forbidden_words = forbidden(onepager)
    for text in all_texts(anonymised(onepager)):
        assert revealed(text, forbidden_words) == ()


def test_size_class_and_county_stand_where_name_and_town_were() -> None:
    text = page_text(made(full("de", Variant.ANONYMOUS))[0])
    assert "Unternehmen (Hochsauerlandkreis)" in text
    assert "Großunternehmen (ab 1.000)" in text
    for gone in (
        "Beispiel",
        "Arnsberg",
        "1958",
        "1.240",
        "Weltmarktführer",
        "Weiß",
        "GmbH & Co",
        "Hochschule",
    ):
        assert gone not in text, gone
    assert "Miriam Şahin" in text
    assert "Leichtmetallguss" in text


def test_the_code_leads_to_the_agency_not_to_the_organisation(tmp_path: Path) -> None:
    logo = tmp_path / "logo.png"
    Image.new("RGB", (10, 10)).save(logo)
    spared = anonymised(replace(full(), qr="https://beispiel.example", logo=logo))
    assert (spared.qr, spared.website, spared.logo, spared.contact) == ("", "", None, None)
    pdf, _ = made(replace(full("de", Variant.ANONYMOUS), logo=logo))
    assert b"/Subtype /Image" not in pdf
    assert re.findall(rb"/URI \((.*?)\)", pdf) == [b"mailto:m.sahin@example.org"]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Die Beispiel gießt, BEISPIELS Guss", f"Die {LEFT_OUT} gießt, {LEFT_OUT}S Guss"),
        ("Gegossen wird Präzisionsguss", "Gegossen wird Präzisionsguss"),
        ("Das BPG-Alumag-Verfahren", f"Das {LEFT_OUT}-Verfahren"),
        ("Alumag® und Ferro™", f"{LEFT_OUT} und {LEFT_OUT}"),
        ("siehe EP 1 234 567 B1 von 2019", f"siehe {LEFT_OUT} von 2019"),
        ("WO 2018/123456 A1", LEFT_OUT),
        ("12 Teile, 0,5 mm, 1.240 Leute, 2019-2024", "12 Teile, 0,5 mm, 1.240 Leute, 2019-2024"),
        ("Ruf 02931/5550-17 oder +49 2931 555017", f"Ruf {LEFT_OUT} oder {LEFT_OUT}"),
        ("bei z.B. Stahl u.a.", "bei z.B. Stahl u.a."),
        ("Frau Weiß weiß es", f"Frau {LEFT_OUT} {LEFT_OUT} es"),
    ],
)
def test_only_what_reveals_is_blanked(text: str, left: str) -> None:
    assert anonymised(replace(full(), description=text)).description == left


def test_a_short_name_does_not_blank_out_longer_words() -> None:
    onepager = replace(full(), name="ABB AG", brands=(), description="ABB beim Abbau, für ABB.")
    assert anonymised(onepager).description == f"{LEFT_OUT} beim Abbau, für {LEFT_OUT}."


def test_a_word_laid_bare_by_a_gap_is_blanked_too() -> None:
    onepager = replace(full(), name="ABB AG", brands=("Lumalux",), description="ABBLumalux")
    assert "ABB" not in anonymised(onepager).description


def test_words_of_trade_alone_name_nobody() -> None:
    for word in ("praezisionsguss", "werkzeugbau", "kunststofftechnik", "maschinenbau"):
        assert is_ordinary(word)
    for word in ("sauerlandstahl", "trilux", "beispiel", ""):
        assert not is_ordinary(word)


@pytest.mark.parametrize(
    "part", ["a-", "a", "0 ", "a.b.", "0((", "DE 1 ", "@a", "®", "w.w", "Weiß "]
)
def test_hostile_texts_are_spared_in_a_moment(part: str) -> None:
    text = part * (20_000 // len(part))
    spared = anonymised(replace(full(), description=text))
    assert revealed(spared.description, forbidden(full())) == ()
