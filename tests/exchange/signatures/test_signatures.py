"""Signatures: every field of labelled examples; a wrong value is worse than none."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from models.clock import fix_now
from models.exchange.signatures import Signature, known_employer, read_signature
from models.fields.values import parse
from models.journal.store import Store
from models.records.registry import BY_KEY
from models.services.entries import create
from models.services.setup import create_store
from tests.exchange.signatures import english, german, harder

EXAMPLES = (*german.EXAMPLES, *english.EXAMPLES, *harder.EXAMPLES)
FIELDS = tuple(asdict(Signature()))


def found(text: str) -> dict[str, str]:
    """What is read, without what stays open."""
    return {key: value for key, value in asdict(read_signature(text)).items() if value}


def figures() -> dict[str, tuple[int, int, int]]:
    """Right, wrong and missing values by field over all examples."""
    right: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    missing: Counter[str] = Counter()
    for text, wanted in EXAMPLES:
        read = found(text)
        for key in {*read, *wanted}:
            if read.get(key) == wanted.get(key):
                right[key] += 1
            elif key in read:
                wrong[key] += 1
            else:
                missing[key] += 1
    return {key: (right[key], wrong[key], missing[key]) for key in FIELDS}


def test_each_field_is_right_or_open() -> None:
    assert len(EXAMPLES) > 35
    told = figures()
    for key, (right, wrong, missing) in told.items():
        assert right >= 1, key
        assert wrong <= 0.03 * (right + wrong), (key, told[key])
        assert missing <= 0.05 * (right + missing), (key, told[key])
    assert sum(wrong for _, wrong, _ in told.values()) <= 1


@pytest.mark.parametrize("place", range(len(EXAMPLES)))
def test_values_are_ready_to_be_stored(place: int) -> None:
    signature = read_signature(EXAMPLES[place][0])
    for kind, values in (("person", signature.person()), ("organisation", signature.firm())):
        for key, value in values.items():
            field = BY_KEY[kind].field(key)
            assert parse(field, value) == value


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_other_line_ends_and_blank_lines_change_nothing(end: str) -> None:
    for text, _ in EXAMPLES[:5]:
        assert found(text.replace("\n", end * 2)) == found(text)


@pytest.mark.parametrize(
    "text",
    ["", "   \n\n", "Hallo", "Vielen Dank!", "siehe Anhang\nBis morgen", "1234567890", "-- \n__"],
)
def test_text_that_is_no_signature_says_nothing(text: str) -> None:
    assert not read_signature(text).says_anything


def test_faxes_registers_and_names_of_the_board_are_nobody() -> None:
    everything = repr([found(text) for text, _ in EXAMPLES])
    for never in ("94520-99", "HRB", "Otto Käfer", "Amtsgericht", "DE123", "Ernst", "Ann Lee"):
        assert never not in everything


@given(st.text(max_size=400))
@example("Tel. " + "0" * 300)
@example("@" * 200)
def test_any_text_is_a_signature_or_none(text: str) -> None:
    signature = read_signature(text)
    for kind, values in (("person", signature.person()), ("organisation", signature.firm())):
        for key, value in values.items():
            assert parse(BY_KEY[kind].field(key), value) is not None


@pytest.mark.parametrize(
    "piece",
    ["a", "0 ", "a.", "A ", "(", "Tel. 0", "12345 A", "GmbH ", "a@a.", "www.", "- ", "|", "\n",
     "Straße 1, ", "Dr. ", "Am "],
)  # fmt: skip
def test_hostile_texts_take_no_time(piece: str) -> None:
    began = time.perf_counter()
    read_signature(piece * 100_000)
    assert time.perf_counter() - began < 3


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A database with one firm."""
    fix_now(datetime(2026, 11, 23, 9, tzinfo=UTC))
    made = create_store(tmp_path / "own.db", "swf", "Jana Muster", key_file=tmp_path / "key").store
    with made.change("made") as change:
        create(change, "organisation", {
            "name": "Käfer GmbH", "website": "https://www.kaefer.example",
        })  # fmt: skip
    yield made
    made.close()


def test_the_employer_is_known_by_name_or_by_the_domain_of_the_mail(store: Store) -> None:
    with store.reading() as reader:
        own = reader.value("SELECT id FROM organisation WHERE name = 'Käfer GmbH'")
        for text, known in (
            ("Eva Weiß\nKäfer GmbH", own),
            ("Eva Weiß\neva@kaefer.example", own),
            ("Eva Weiß\nWerk AG\neva@kaefer.example", None),
            ("Eva Weiß\neva.weiss@web.de", None),
        ):
            assert known_employer(reader, read_signature(text)) == known
