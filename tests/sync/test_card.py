"""The card of a laptop: written, read, trusted; and whatever else may be in such a file."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.errors import Environment, Refused
from models.journal.peers import Trust, peers, revoke
from models.journal.wire import WireReplica
from models.sync.card import LARGEST, card_of, read_card, trust_card, write_card
from models.sync.fingerprint import canonical
from models.sync.signing import sign
from tests.sync.conftest import Laptop

SEED = bytes(range(32))


def forged(card: WireReplica, **changed: object) -> dict[str, Any]:
    """A document signed with another key; `changed` overwrites what it says."""
    public = Ed25519PrivateKey.from_private_bytes(SEED).public_key().public_bytes_raw()
    own = replace(card, sign_public=public)
    said = canonical(own)
    document = {"handschlag_card": 1, **json.loads(said)}
    return {**document, "signature": sign(SEED, b"handschlag-karte-1\n", said).hex(), **changed}


def saved(path: Path, document: object) -> Path:
    path.write_text(json.dumps(document), "utf-8")
    return path


def test_a_card_is_read_as_it_was_written_and_stays_the_same(
    laptop: Laptop, tmp_path: Path
) -> None:
    jana = laptop("jana", strangers=True)
    card = write_card(jana, tmp_path / "jana.handschlag-karte")
    assert card.label == "Jana"
    assert read_card(tmp_path / "jana.handschlag-karte") == card == card_of(jana)


def test_no_secret_is_in_a_card(laptop: Laptop, tmp_path: Path) -> None:
    jana = laptop("jana", strangers=True)
    write_card(jana, tmp_path / "jana.karte")
    text = (tmp_path / "jana.karte").read_text("utf-8")
    assert jana.identity.secret.hex() not in text
    assert "SECRET" not in text.upper()


def test_a_trusted_laptop_is_a_peer_with_its_key(laptop: Laptop, tmp_path: Path) -> None:
    jana, ben = laptop("jana", strangers=True), laptop("ben", strangers=True)
    card = write_card(ben, tmp_path / "ben.karte")
    trust_card(jana, read_card(tmp_path / "ben.karte"))
    with jana.reading() as reader:
        (peer,) = peers(reader)
    assert (peer.uuid, peer.recipient, peer.trusted) == (card.uuid, card.recipient, Trust.TRUSTED)


def test_one_is_not_a_peer_of_oneself(laptop: Laptop) -> None:
    jana = laptop("jana", strangers=True)
    with pytest.raises(Refused, match="this laptop"):
        trust_card(jana, card_of(jana))


@pytest.mark.parametrize("part", ["sign_public", "recipient"])
def test_other_keys_of_a_known_laptop_are_refused(laptop: Laptop, part: str) -> None:
    jana, ben, cem = laptop("jana"), laptop("ben"), laptop("cem")
    card = replace(card_of(ben), **{part: getattr(card_of(cem), part)})
    with pytest.raises(Refused, match="forged"):
        trust_card(jana, card)


def test_a_revoked_laptop_is_trusted_again_by_its_card(laptop: Laptop) -> None:
    jana, ben = laptop("jana"), laptop("ben")
    revoke(jana, card_of(ben).uuid)
    trust_card(jana, card_of(ben))
    with jana.reading() as reader:
        assert {one.trusted for one in peers(reader)} == {Trust.TRUSTED}


def test_an_own_signature_makes_a_card_of_its_own(laptop: Laptop, tmp_path: Path) -> None:
    path = saved(tmp_path / "x.karte", forged(card_of(laptop("jana", strangers=True))))
    assert read_card(path).sign_public == (
        Ed25519PrivateKey.from_private_bytes(SEED).public_key().public_bytes_raw()
    )


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"label": "Ben"}, "was changed"),
        ({"label": "Ja\u202ena"}, "was changed"),
        ({"label": ""}, "was changed"),
        ({"label": "x" * 201}, "was changed"),
        ({"label": None}, "was changed"),
        ({"agency": "nrw"}, "agency"),
        ({"replica": "0" * 31}, "was changed"),
        ({"replica": "Ä" * 32}, "was changed"),
        ({"recipient": "age1qqqq"}, "was changed"),
        ({"recipient": "ä"}, "was changed"),
        ({"signature": "0" * 128}, "was changed"),
        ({"sign_public": "0" * 64}, "was changed"),
        ({"more": 1}, "was changed"),
        ({"handschlag_card": 2}, "newer version"),
        ({"handschlag_card": True}, "not the card"),
        ({"handschlag_card": "1"}, "not the card"),
        ({"handschlag_card": 0}, "not the card"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_one_sentence(
    laptop: Laptop, tmp_path: Path, changed: dict[str, object], words: str
) -> None:
    card = card_of(laptop("jana", strangers=True))
    with pytest.raises(Refused, match=words):
        read_card(saved(tmp_path / "x.karte", forged(card, **changed)))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"null",
        b"[]",
        b"1e999",
        b"[" * 10_000,
        b'{"handschlag_card": 1, "handschlag_card": 1}',
        b"\xff\xfe{}",
        b"\0" * 50,
        b'{"a":' * 2_000,
        b'{"handschlag_card": ' + b"9" * 5_000 + b"}",
        b"SQLite format 3\0",
    ],
)
def test_other_files_are_not_cards(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.karte").write_bytes(content)
    with pytest.raises(Refused):
        read_card(tmp_path / "x.karte")


def test_a_large_file_is_not_read_whole(tmp_path: Path) -> None:
    with (tmp_path / "x.karte").open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(Refused, match="too large"):
        read_card(tmp_path / "x.karte")


def test_what_is_no_file_is_said_at_once(tmp_path: Path) -> None:
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(Refused, match="no file"):
            read_card(tmp_path / "pipe")
    with pytest.raises(Refused, match="no file"):
        read_card(tmp_path)
    with pytest.raises(Environment, match="not there"):
        read_card(tmp_path / "missing")
    with pytest.raises(Environment):
        read_card(tmp_path / "a\0b")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_flipped_bits_never_make_another_card(
    laptop: Laptop, tmp_path: Path, data: st.DataObject
) -> None:
    path = tmp_path / "x.karte"
    if not path.exists():
        write_card(laptop("jana", strangers=True), path)
        (tmp_path / "good").write_bytes(path.read_bytes())
    content = bytearray((tmp_path / "good").read_bytes())
    good = read_card(path)
    content[data.draw(st.integers(0, len(content) - 1))] ^= data.draw(st.integers(1, 255))
    (tmp_path / "bad").write_bytes(content)
    try:
        found = read_card(tmp_path / "bad")
    except Refused:
        return
    assert found == good
