"""Filters read like sentences."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from models.clock import fix_now
from models.database.filter_text import parse_filter
from models.database.filter_words import choices_of, fields_to_filter, operator_words, words
from models.database.filters import All, Any, Op, subject
from models.fields.field import Kind
from models.journal.store import Store
from models.records.registry import ALL


@pytest.mark.parametrize(
    ("kind", "text", "german", "english"),
    [
        ("organisation", "county = 05966", "Kreis ist Olpe", "County is Olpe"),
        ("organisation", "region in (swf, do)", "Region ist Südwestfalen oder Dortmund",
         "Region is Südwestfalen or Dortmund"),
        ("organisation", "kind not in (company, startup)",
         "Art ist weder Unternehmen noch Start-up", "Kind is neither Company nor Start-up"),
        ("organisation", "not email is empty", "nicht (E-Mail ist leer)", "not (E-mail is empty)"),
        ("organisation", "employees between 1000 and 12000",
         "Beschäftigte liegt zwischen 1000 und 12.000", "Employees is between 1000 and 12,000"),
        ("organisation", "checked_on >= 2026-11-22", "Zuletzt geprüft ab 22.11.2026",
         "Last checked from 22 Nov 2026 on"),
        ("organisation", "checked_on within last 7 days",
         "Zuletzt geprüft in den letzten 7 Tagen", "Last checked in the last 7 days"),
        ("organisation", "checked_on <= today", "Zuletzt geprüft bis heute",
         "Last checked up to today"),
        ("organisation", "world_market_leader = yes", "Weltmarktführer: Ja",
         "World market leader: Yes"),
        ("organisation", "name ~ sensor and (town = Olpe or town = Soest)",
         "Name enthält „sensor“ und (Ort ist Olpe oder Ort ist Soest)",
         "Name contains “sensor” and (Town is Olpe or Town is Soest)"),
        ("person", "organisation.county = 05974", "Kreis (Organisation) ist Soest",
         "County (Organisation) is Soest"),
        ("project", "total > 1500", "Gesamtkosten ist größer als 1.500,00 €",
         "Total cost is more than €1,500.00"),
    ],
)  # fmt: skip
def test_a_filter_reads_like_a_sentence(kind: str, text: str, german: str, english: str) -> None:
    fix_now(datetime(2026, 11, 22, 12, tzinfo=UTC))
    wanted = parse_filter(kind, text)
    assert words(kind, wanted, "de") == german
    assert words(kind, wanted, "en") == english


def test_linked_records_are_called_by_their_titles(store: Store) -> None:
    with store.change("Added") as change:
        firm = change.create("organisation", {"name": "Müller Leuchten GmbH"})
    with store.reading() as reader:
        uuid = reader.uuid_of(firm)
        for text in (f"organisation = {firm}", f'organisation = "#{uuid}"'):
            wanted = parse_filter("person", text)
            said = words("person", wanted, "de", reader)
            assert said == "Organisation ist Müller Leuchten GmbH"


def test_filters_without_parts_are_said_too() -> None:
    assert words("person", All(), "de") == "alle Datensätze"
    assert words("person", Any(()), "en") == "no records"


@pytest.mark.parametrize("kind", [kind.key for kind in ALL])
def test_every_field_can_be_compared_and_every_comparison_said(kind: str) -> None:
    for key in fields_to_filter(kind):
        about = subject(kind, key)
        assert about.operators, key
        for language in ("de", "en"):
            said = [operator_words(about, op, language) for op in about.operators]
            assert len(set(said)) == len(said)


def test_choices_come_with_their_words() -> None:
    assert ("do", "Dortmund") in choices_of(subject("organisation", "region"), "de")
    assert choices_of(subject("organisation", "kind"), "de")[0] == ("company", "Unternehmen")
    assert choices_of(subject("organisation", "name")) == ()
    assert subject("organisation", "tag").kind is Kind.LINK
    assert Op.STARTS in subject("organisation", "wz2008").operators
