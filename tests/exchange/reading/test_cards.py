"""vCards of all clients are read, one broken card costs no other, private life stays outside."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.errors import Refused
from models.exchange.reading import Card, PostalAddress, Reachable, cards_in_text, read_cards
from tests.samples import sample

CLIENTS = ("ANDROID", "GMAIL", "IPHONE", "MS_OUTLOOK")


@pytest.mark.parametrize(
    ("client", "count"), [("ANDROID", 6), ("GMAIL", 1), ("IPHONE", 1), ("MS_OUTLOOK", 1)]
)
def test_every_card_of_every_client_is_found(client: str, count: int) -> None:
    found = read_cards(sample(f"ez-vcard__John_Doe_{client}.vcf"))
    assert len(found.cards) == count
    assert not any("understood" in note for note in found.notes)


@pytest.mark.parametrize("client", CLIENTS[1:])
def test_names_are_parted_and_private_life_is_left_out(client: str) -> None:
    found = read_cards(sample(f"ez-vcard__John_Doe_{client}.vcf"))
    card = found.cards[0]
    assert (card.prefix, card.given, card.additional, card.family, card.suffix) == (
        "Mr.",
        "John",
        "Richter James",
        "Doe",
        "Sr.",
    )
    assert card.organisation == "IBM"
    assert card.title == "Money Counter"
    assert card.urls == ("http://www.ibm.com",)
    everything = repr(found.cards)
    for secret in ("1980", "2012-06-06", "19800322", "Jenny", "Silicon Alley", "Crescent"):
        assert secret not in everything
    assert any("private life" in note for note in found.notes)
    assert any("private address" in note for note in found.notes)


def test_outlook_keeps_the_business_address_and_the_department() -> None:
    card = read_cards(sample("ez-vcard__John_Doe_MS_OUTLOOK.vcf")).cards[0]
    assert card.units == ("Accounting",)
    assert card.role == "Counting Money"
    assert card.phones[0] == Reachable("(905) 555-1234", ("work",))
    assert card.addresses == (
        PostalAddress(
            "Cresent moon drive", "", "12345", "Albaney", "New York", "United States of America"
        ),
    )


def test_android_soft_breaks_and_a_photo_that_is_cut_off() -> None:
    found = read_cards(sample("ez-vcard__John_Doe_ANDROID.vcf"))
    assert found.cards[3].family == " ".join("Ñ" * 11)
    assert found.cards[4].organisation == "Ñ" * 12
    assert found.cards[4].emails[0] == Reachable("bob@company.com", ("preferred", "work"))
    assert found.cards[5].emails[0].value == "henry@company.com"
    assert "1 picture was not taken over." in found.notes


def cards_or_sentence(text: str) -> tuple[Card, ...] | str:
    try:
        return cards_in_text(text).cards
    except Refused as refusal:
        return refusal.sentence


GERMAN = """BEGIN:VCARD
VERSION:{version}
N{quoted}:{name};Jörg;;Dr.;
ORG{quoted}:{firm};Forschung
END:VCARD
"""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "mac-roman"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_umlauts_survive_every_encoding_and_line_end(
    tmp_path: Path, encoding: str, line_end: str
) -> None:
    text = GERMAN.format(version="3.0", quoted="", name="Weißmüller", firm="Käfer & Söhne GmbH")
    path = tmp_path / "karte.vcf"
    path.write_bytes(text.replace("\n", line_end).encode(encoding))
    card = read_cards(path).cards[0]
    assert (card.family, card.given, card.organisation) == (
        "Weißmüller",
        "Jörg",
        "Käfer & Söhne GmbH",
    )
    assert card.units == ("Forschung",)


@pytest.mark.parametrize("charset", ["UTF-8", "ISO-8859-1", "WINDOWS-1252"])
def test_quoted_printable_in_the_character_set_it_names(tmp_path: Path, charset: str) -> None:
    name = "".join(f"={byte:02X}" for byte in "Weißmüller".encode(charset))
    lines = (
        "BEGIN:VCARD",
        "VERSION:2.1",
        f"N;CHARSET={charset};ENCODING=QUOTED-PRINTABLE:{name[:12]}=",
        f"{name[12:]};J=",
        "an",
        "NOTE;QUOTED-PRINTABLE:eins=0D=0Azwei",
        "END:VCARD",
    )
    path = tmp_path / "alt.vcf"
    path.write_bytes("\r\n".join(lines).encode("ascii"))
    card = read_cards(path).cards[0]
    assert (card.family, card.given) == ("Weißmüller", "Jan")
    assert card.note.splitlines() == ["eins", "zwei"]


def test_a_wrong_character_set_is_not_believed(tmp_path: Path) -> None:
    path = tmp_path / "falsch.vcf"
    path.write_bytes(
        b"BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=UTF-8:J\xf6rg Wei\xdf\n"
        b"ORG;CHARSET=hex:K\xc3\xa4fer\nTITLE;CHARSET=nonsense:Gesch\xe4ftsf\xfchrer\nEND:VCARD\n"
    )
    card = read_cards(path).cards[0]
    assert (card.full_name, card.organisation, card.title) == (
        "Jörg Weiß",
        "Käfer",
        "Geschäftsführer",
    )


def test_version_4_groups_organisations_and_uris() -> None:
    found = cards_in_text(
        "BEGIN:VCARD\nVERSION:4.0\nKIND:org\nFN:Käfer GmbH\n"
        'TEL;VALUE=uri;TYPE="work,voice":tel:+49-231-12345;ext=7\n'
        "EMAIL:mailto:info@kaefer.example\nURL:https://kaefer.example\n"
        "ADR;TYPE=work:;;Hauptstr. 1;Olpe;NRW;57462;Deutschland\nGENDER:M\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Alle\nMEMBER:urn:uuid:1\nEND:VCARD\n"
    )
    (card,) = found.cards
    assert card.is_organisation
    assert card.phones == (Reachable("+49-231-12345", ("work",)),)
    assert card.emails == (Reachable("info@kaefer.example"),)
    assert card.addresses[0].postcode == "57462"
    assert any("group" in note for note in found.notes)


def test_escapes_nesting_and_a_card_that_breaks_off() -> None:
    found = cards_in_text(
        "BEGIN:VCARD\nVERSION:2.1\nN:Müller\\;Maier;Eva\nAGENT:\nBEGIN:VCARD\nFN:Büro\nTEL:1\n"
        "END:VCARD\nnonsense without a colon\nNOTE:a\\, b\\nc\nEND:VCARD\n"
        "BEGIN:VCARD\nFN:Abgebrochen\nTEL:0231 1"
    )
    assert [card.full_name or card.family for card in found.cards] == [
        "Müller;Maier",
        "Abgebrochen",
    ]
    assert found.cards[0].note == "a, b\nc"
    assert found.cards[0].phones == ()
    assert any("breaks off" in note for note in found.notes)
    assert any("could not be understood" in note for note in found.notes)


def test_labels_of_apple_nicknames_keys_and_profiles() -> None:
    found = cards_in_text(
        "BEGIN:VCARD\nVERSION:3.0\nN:Käfer;Eva;;;\nFN:Eva Käfer\nNICKNAME:Evi\n"
        "ORG:Käfer GmbH;\nitem1.TEL;type=pref:02761 1\nitem1.X-ABLabel:_$!<AssistantPhone>!$_\n"
        "item2.TEL:02761 2\nitem2.X-ABLabel:Privat\nTEL;type=WORK:02761 3\n"
        "item3.ADR:;;Waldweg 3;Olpe;;57462;\nitem3.X-ABLabel:_$!<Home>!$_\n"
        "X-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/eva\n"
        "KEY;ENCODING=b:QUJD\nSOUND;VALUE=uri:http://x.example/a.wav\nEND:VCARD\n"
    )
    (card,) = found.cards
    assert card.phones == (
        Reachable("02761 1", ("preferred", "assistant")),
        Reachable("02761 2", ("home",)),
        Reachable("02761 3", ("work",)),
    )
    assert card.addresses == ()
    assert card.profiles == ("https://www.linkedin.com/in/eva",)
    assert "Evi" not in repr(card)
    assert found.notes == (
        "1 detail of private life, such as a birthday or nickname, was not taken over.",
        "1 private address was not taken over.",
        "2 keys or sounds were not taken over.",
    )


def test_a_card_with_the_name_of_a_firm_alone_is_a_firm() -> None:
    firm, person, other = cards_in_text(
        "BEGIN:VCARD\nN:;;;;\nFN:Käfer GmbH\nORG:Käfer GmbH\nEND:VCARD\n"
        "BEGIN:VCARD\nFN:Dr. Eva Käfer\nORG:Käfer GmbH\nEND:VCARD\n"
        "BEGIN:VCARD\nORG:Werk AG\nTEL:02761 1\nEND:VCARD\n"
    ).cards
    assert (firm.is_organisation, person.is_organisation, other.is_organisation) == (
        True,
        False,
        True,
    )


def test_one_number_with_several_kinds_is_one_number() -> None:
    (card,) = cards_in_text(
        "BEGIN:VCARD\nFN:A\nTEL;CELL:0171 1\nTEL;WORK:0171 1\nTEL;HOME:02761 2\nEND:VCARD"
    ).cards
    assert card.phones == (
        Reachable("0171 1", ("mobile", "work")),
        Reachable("02761 2", ("home",)),
    )


@pytest.mark.parametrize("text", ["", "Hallo", "BEGIN:VCARD\nEND:VCARD", "BEGIN:VCALENDAR\n"])
def test_no_card_is_said(text: str, tmp_path: Path) -> None:
    with pytest.raises(Refused):
        cards_in_text(text)
    path = tmp_path / "x.vcf"
    path.write_text(text)
    with pytest.raises(Refused):
        read_cards(path)


@given(st.data())
def test_any_piece_of_a_card_is_cards_or_a_sentence(data: st.DataObject) -> None:
    whole = sample("ez-vcard__John_Doe_MS_OUTLOOK.vcf").read_text("utf-8")
    at = data.draw(st.integers(0, len(whole)))
    junk = data.draw(st.text(max_size=40))
    assert cards_or_sentence(whole[:at] + junk + whole[at:])


@settings(max_examples=40)
@given(
    st.lists(st.sampled_from(["BEGIN:VCARD\n", "END:VCARD\n", "N:", ";", "=\n", " ", '"', "\\"]))
)
def test_any_order_of_pieces_ends(pieces: list[str]) -> None:
    assert cards_or_sentence("".join(pieces) + "FN:x\n")


def test_many_cards_and_deep_nesting_take_no_time(tmp_path: Path) -> None:
    path = tmp_path / "viele.vcf"
    card = "BEGIN:VCARD\nVERSION:3.0\nN:Müller;Eva {n}\nTEL;TYPE=work:0231 {n}\nEND:VCARD\n"
    path.write_text("".join(card.format(n=n) for n in range(5_000)), "utf-8")
    began = time.perf_counter()
    assert len(read_cards(path).cards) == 5_000
    path.write_text("BEGIN:VCARD\nFN:x\n" * 50_000)
    assert len(read_cards(path).cards) == 1
    assert time.perf_counter() - began < 20
