"""The page as a whole: contents in order, fonts, structure, sameness."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from models.documents.making import make_onepager, try_onepager
from models.documents.onepager import ContactPerson, OnePager, Section, Variant
from models.language import use_language
from tests.documents.examples import full, overfull, sparse
from tests.documents.reading import described, made, page_count, page_text

EVERY_VARIANT = [(variant, language) for variant in Variant for language in ("de", "en")]

GERMAN_ORDER = [
    "Südwestfalen Agentur",
    "Wirtschaftsförderung Dortmund",
    "Kooperationsprofil",
    "Beispiel Präzisionsguss GmbH & Co. KG",
    "Feinguss aus Aluminium",
    "Südwestfalen Weltmarktführer Arnsberg, Hochsauerlandkreis",
    "Für Dortmunder Bilderwerk GmbH ausgewählt",
    "Gesucht: Prüfung von Gussoberflächen → Angeboten: Kamerasysteme",
    "Ihr System ist im laufenden Betrieb erprobt",
    "Gemeinsame Kompetenzfelder: Bildverarbeitung · Maschinelles Lernen",
    "Profil",
    "seit drei Generationen",
    "Gesucht",
    "Bildverarbeitung zur Prüfung von Gussoberflächen",
    "gültig bis 30.06.2027",
    "Angebote",
    "Prototypenguss in zehn Arbeitstagen",
    "Referenzen",
    "Digitaler Zwilling der Gießzelle (Hochschule Muster, 2024)",
    "Auf einen Blick",
    "Unternehmen, GmbH & Co. KG",
    "1958",
    "1.240",
    "24.53 Leichtmetallgießereien",
    "IHK Südwestfalen, 2025",
    "www.beispiel-praezisionsguss.example",
    "Kompetenzfelder",
    "Leichtmetallguss",
    "Ansprechperson",
    "Dr. Jana Weiß",
    "02931 5550-17",
    "j.weiss@beispiel.example",
    "Ihr Kontakt in der Agentur",
    "Miriam Şahin",
    "Scannen",
    "Weitergabe mit Freigabe der Organisation vom 14.10.2026.",
    "Die genannte Person ist informiert",
    "Stand: 11/2026",
    "erstellt am 22.11.2026",
    "Nur zur eigenen Verwendung",
]


def test_the_german_page_says_everything_in_its_order() -> None:
    text = page_text(made(full())[0])
    found = -1
    for words in GERMAN_ORDER:
        found = text.find(words, found + 1)
        assert found >= 0, words


def test_the_english_page_is_english_whatever_the_language_of_the_program() -> None:
    use_language("de")
    try:
        text = page_text(made(full("en"))[0])
    finally:
        use_language("en")
    for words in ("Cooperation profile", "Looking for", "At a glance", "1,240", "30 June 2027"):
        assert words in text
    assert "Kompetenzfelder" not in text


@pytest.mark.parametrize(("variant", "language"), EVERY_VARIANT)
@pytest.mark.parametrize("example", [full, sparse, overfull])
def test_every_variant_is_one_page_with_embedded_fonts(
    example: Callable[[str, Variant], OnePager], variant: Variant, language: str
) -> None:
    pdf, result = made(example(language, variant))
    assert page_count(pdf) == result.pages == 1
    fonts = re.findall(rb"/BaseFont /(\S+)", pdf)
    assert len(fonts) == 3
    assert all(re.fullmatch(rb"[A-Z]{6}\+SourceSansPro-\w+", font) for font in fonts), fonts
    assert pdf.count(b"/FontFile2") == 3
    assert result.missing_glyphs == ()


@pytest.mark.parametrize(("variant", "language"), EVERY_VARIANT)
def test_a_complete_page_needs_no_shortening(variant: Variant, language: str) -> None:
    result = try_onepager(replace(full(language, variant), reason=None))
    assert result.shortened == ()


def test_what_does_not_fit_is_shortened_visibly_and_reported() -> None:
    pdf, result = made(overfull())
    assert set(result.shortened) >= {Section.DESCRIPTION, Section.NEEDS, Section.OFFERS}
    text = page_text(pdf)
    assert "…" in text
    assert re.search(r"… und \d+ weitere", text)
    assert Section.CONTACT not in result.shortened


def test_the_event_page_names_the_event() -> None:
    text = page_text(made(full("de", Variant.EVENT))[0])
    assert "Treffpunkt: Matchmaking-Tag Produktion" in text
    assert "Halle 3, Stand C12" in text


def test_equal_values_give_equal_bytes_and_another_day_other_bytes() -> None:
    first, _ = made(full())
    assert made(full())[0] == first
    assert made(replace(full(), made_on=date(2026, 11, 23)))[0] != first


def test_the_file_tells_readers_what_it_is() -> None:
    pdf, _ = made(full("de"))
    about = described(pdf)
    assert about["Title"] == "Kooperationsprofil: Beispiel Präzisionsguss GmbH & Co. KG"
    assert about["Author"] == "Südwestfalen Agentur, Wirtschaftsförderung Dortmund"
    assert about["CreationDate"].startswith("D:20261122")
    assert b"/Lang (de-DE)" in pdf
    assert b"/Lang (en-GB)" in made(full("en"))[0]


def test_the_page_is_tagged_with_headings_and_spoken_pictures() -> None:
    pdf, _ = made(full("en"))
    assert b"/Marked true" in pdf
    assert pdf.count(b"/S /H1") == 1
    assert pdf.count(b"/S /H2") == 9
    assert pdf.count(b"(Level 3 of 4)") == 2
    assert b"(QR code: Scan to save the contact at the agency)" in pdf
    marked = len(re.findall(rb"/S /(?:P|H1|H2|Figure)\b", pdf))
    assert pdf.count(b"/Type /StructElem") == marked + 1


def test_a_draft_says_so_and_a_final_page_does_not() -> None:
    assert "ENTWURF" in page_text(made(full(), draft=True)[0])
    assert "DRAFT" in page_text(made(full("en"), draft=True)[0])
    assert "ENTWURF" not in page_text(made(full())[0])


def test_without_a_release_the_page_says_it_is_not_to_be_passed_on() -> None:
    text = page_text(made(sparse())[0])
    assert "Noch keine Freigabe erfasst" in text
    assert "informiert" not in text


def test_a_person_not_yet_informed_is_not_called_informed() -> None:
    contact = ContactPerson("Kim Yıldız")
    assert "informiert" not in page_text(made(replace(full(), contact=contact))[0])


def test_the_logo_is_shown_and_a_broken_one_reported(tmp_path: Path) -> None:
    picture = tmp_path / "logo.png"
    Image.new("RGBA", (300, 120), (200, 30, 30, 128)).save(picture)
    pdf, result = made(replace(full(), logo=picture))
    assert result.left_out == ()
    assert b"(Logo von Beispiel" in pdf
    assert b"/Subtype /Image" in pdf
    for content in (b"", b"\x89PNG\r\n\x1a\n", b"<svg/>", picture.read_bytes()[:60]):
        broken = tmp_path / "broken.png"
        broken.write_bytes(content)
        assert made(replace(full(), logo=broken))[1].left_out == ("logo",)
    assert made(replace(full(), logo=tmp_path / "none.png"))[1].left_out == ("logo",)


def test_only_web_addresses_become_links() -> None:
    assert b"(https://www.beispiel-praezisionsguss.example/)" in made(full())[0]
    pdf, _ = made(replace(full(), website="javascript:alert\\(1\\)"))
    assert b"/URI (javascript" not in pdf


def test_markup_in_texts_stays_text() -> None:
    claim = "<b>5 < 6</b> & <font size=99>Ü</font> &amp; <para>"
    assert claim in page_text(made(replace(full(), claim=claim))[0])


def test_a_file_gets_the_same_bytes_as_a_stream(tmp_path: Path) -> None:
    target = tmp_path / "Profil Größe.pdf"
    make_onepager(full(), target)
    assert target.read_bytes() == made(full())[0]
    assert list(tmp_path.glob("*.p*")) == [target]
