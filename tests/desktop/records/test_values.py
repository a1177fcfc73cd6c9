"""How the window reads and shows values, finds records, and says when something is due."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from desktop.records.adding import add_record
from desktop.records.due import due_words, when
from desktop.records.finder import find_records
from desktop.records.layout import NEVER, layout_of
from desktop.records.rules import RecordRules
from desktop.records.tab_line import shown
from models.clock import fix_now
from models.errors import Refused
from models.fields.field import Field, Kind
from models.journal.store import Store
from models.language import use_language
from models.records.registry import ALL, record_type
from models.services.setup import open_store
from tests.desktop.stores import Template

MONDAY = datetime.fromisoformat("2026-11-23T10:00:00+01:00")
DATE = Field(1, "day", "Day", Kind.DATE)
MOMENT = Field(1, "moment", "Moment", Kind.MOMENT)


@pytest.fixture
def monday() -> None:
    fix_now(MONDAY)


@pytest.fixture
def store(sample_template: Template, tmp_path: Path) -> Iterator[Store]:
    """The sample data."""
    opened = open_store(sample_template.copy(tmp_path))
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("22.11.2026", "2026-11-22"),
        ("morgen", "2026-11-24"),
        ("+1 Woche", "2026-11-30"),
        ("Freitag", "2026-11-27"),
        ("", None),
    ],
)
def test_a_day_may_be_written_in_words(monday: None, typed: str, stored: str | None) -> None:
    assert RecordRules().parse(DATE, typed) == stored


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("24.11.2026 14:30", "2026-11-24T13:30:00Z"),
        ("morgen 14:30", "2026-11-24T13:30:00Z"),
        ("Freitag um 9 Uhr", "2026-11-27T08:00:00Z"),
        ("morgen, 9.15", "2026-11-24T08:15:00Z"),
        ("+1 Woche", "2026-11-30T08:00:00Z"),
    ],
)
def test_a_moment_may_be_written_in_words(monday: None, typed: str, stored: str) -> None:
    assert RecordRules().parse(MOMENT, typed) == stored


@pytest.mark.parametrize("typed", ["irgendwann", "morgen 25:00", "31.2.2026", "gestern abend um"])
def test_what_is_no_day_is_refused_in_the_words_of_the_field(monday: None, typed: str) -> None:
    for field in (DATE, MOMENT):
        with pytest.raises(Refused) as refusal:
            RecordRules().parse(field, typed)
        assert refusal.value.field == field.key


def test_amounts_are_read_as_the_language_writes_them() -> None:
    cost = Field(1, "cost", "Cost", Kind.MONEY)
    assert RecordRules().parse(cost, "12,500.50") == 1_250_050
    use_language("de")
    assert RecordRules().parse(cost, "12.500,50") == 1_250_050
    assert RecordRules().parse(cost, RecordRules().text(cost, 1_250_050)) == 1_250_050


def test_an_industry_is_shown_with_its_title_and_read_back() -> None:
    field = record_type("organisation").field("wz2008")
    text = RecordRules().text(field, "25.11")
    assert text.startswith("25.11 ")
    assert len(text) > 10
    assert RecordRules().parse(field, text) == "25.11"


def test_every_field_of_every_type_is_shown_and_has_finite_choices() -> None:
    rules = RecordRules()
    for kind in ALL:
        for field in kind.fields:
            assert len(rules.choices(field)) <= 80
            assert rules.text(field, None) == ""


def test_every_field_stands_in_one_place() -> None:
    for kind in ALL:
        layout = layout_of(kind.key)
        keys = [field.key for field in (*layout.first, *layout.more, *layout.privacy)]
        assert len(keys) == len(set(keys))
        hidden = {field.key for field in kind.fields if field.hidden}
        assert not hidden & set(keys)
        assert set(keys) | NEVER | hidden >= {field.key for field in kind.fields}


@pytest.mark.parametrize(
    ("day", "words", "tone"),
    [
        ("2026-11-23", "Heute", "amber"),
        ("2026-11-24", "Morgen", "text"),
        ("2026-11-22", "1 Tag überfällig", "red"),
        ("2026-11-13", "10 Tage überfällig", "red"),
        ("2026-12-24", "24.12.2026", "muted"),
        (None, "", "muted"),
    ],
)
def test_when_something_is_due(monday: None, day: str | None, words: str, tone: str) -> None:
    use_language("de")
    assert due_words(day) == (words, tone)


def test_moments_are_said_in_the_time_of_berlin(monday: None) -> None:
    use_language("de")
    assert when("2026-11-23T13:30:00Z") == "heute, 14:30"
    assert when("2026-11-22T23:30:00Z") == "heute, 00:30"
    assert when("2026-11-22") == "gestern"
    assert when("2026-07-01T08:00:00Z") == "01.07.2026, 10:00"
    assert when("") == ""


def test_a_link_finds_what_it_may_point_to_and_nothing_else(store: Store) -> None:
    with store.reading() as reader:
        name = str(reader.value("SELECT name FROM organisation ORDER BY id"))
        assert find_records(reader, ("organisation",), name)[0].name == name
        assert find_records(reader, ("staff",), name) == []
        staff = str(reader.value("SELECT name FROM staff ORDER BY id"))
        hits = find_records(reader, ("person", "staff"), staff.split()[0])
        assert staff in [hit.name for hit in hits]
        assert len(find_records(reader, ("competence",), "a")) <= 20
        assert find_records(reader, ("stage",), "") != []


def test_records_are_added_by_the_way_of_their_type(store: Store) -> None:
    with store.reading() as reader:
        firm = int(reader.value("SELECT min(id) FROM organisation"))
        other = int(reader.value("SELECT max(id) FROM organisation"))
        person = int(reader.value("SELECT min(id) FROM person"))
        project = int(reader.value("SELECT min(id) FROM project"))
    wanted: dict[str, dict[str, object]] = {
        "organisation": {"name": "Neu GmbH", "phone": None},
        "person": {"last_name": "Neu"},
        "need": {"title": "Neu", "organisation": firm},
        "offer": {"title": "Neu", "organisation": firm},
        "meeting": {"title": "Neu", "starts_at": "1.1.2099"},
        "event": {"name": "Neu"},
        "task": {"title": "Neu", "due_on": "2099-01-01"},
        "note": {"about": firm, "text": "Neu"},
        "project": {"title": "Neu"},
        "contact_point": {"owner": firm, "kind": "fax", "value": "02761 1234"},
        "address": {"owner": firm, "town": "Olpe"},
        "relation": {"left": firm, "kind": "knows", "right": other},
        "deadline": {"project": project, "title": "Neu", "due_on": "2099-01-01"},
        "consent": {"person": person, "channel": "email", "status": "given"},
        "legal_basis": {"person": person, "agency": "swf", "basis": "interest"},
        "introduction": {"seeker": firm, "provider": other},
        "competence_link": {"owner": firm, "competence": _competence(store)},
    }
    for type_key, values in wanted.items():
        done = add_record(store, type_key, values)
        with store.reading() as reader:
            kind = reader.type_of(done.record or 0)
        assert kind is not None, type_key
        assert kind.key == type_key
        assert done.tx is not None, type_key


def _competence(store: Store) -> int:
    with store.reading() as reader:
        return int(reader.value("SELECT max(id) FROM competence"))


def test_a_tab_shows_an_ampersand() -> None:
    assert shown("Bedarfe & Angebote") == "Bedarfe && Angebote"
