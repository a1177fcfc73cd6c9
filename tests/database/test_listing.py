"""Lists: ids in a stable order, pages of shown values."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest

from models.database import listing
from models.database.columns import column, columns_of
from models.database.filters import Condition, Op
from models.database.pages import page, raw_page
from models.database.reader import Reader
from models.database.titles import title_of
from models.errors import Refused
from models.fields.collation import sort_key_organisation
from models.fields.field import Kind
from models.journal.store import Store
from models.language import use_language
from models.records.registry import ALL
from tests.database.people import fill
from tests.journal.stores import temporary_store


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with temporary_store() as store:
        fill(store)
        with store.reading() as opened:
            yield opened


def every(reader: Reader, kind: str) -> list[int]:
    return [row[0] for row in reader.rows(f'SELECT id FROM "{kind}" ORDER BY id')]


@pytest.mark.parametrize("kind", [kind.key for kind in ALL])
def test_every_column_of_every_type_orders_all_records_both_ways(reader: Reader, kind: str) -> None:
    expected = every(reader, kind)
    for one in columns_of(kind):
        up = listing.ids(reader, kind, None, (one.key, False))
        down = listing.ids(reader, kind, None, (one.key, True))
        assert sorted(up) == expected == sorted(down), one.key
        values = [row[0] for row in raw_page(reader, kind, up, [one.key])]
        filled = [value for value in values if value not in (None, "")]
        assert values[: len(filled)] == filled, f"{one.key}: empty ones come last"
        backwards = [row[0] for row in raw_page(reader, kind, down, [one.key])]
        assert backwards[: len(filled)] != filled or len(set(filled)) < 2 or not filled
        assert backwards[len(filled) :] == [v for v in values if v in (None, "")]


@pytest.mark.parametrize(
    ("kind", "key"),
    [
        ("organisation", "name"), ("organisation", "town"), ("organisation", "employees"),
        ("organisation", "checked_on"), ("organisation", "postcode"), ("person", "first_name"),
        ("person", "organisation.town"), ("meeting", "starts_at"), ("project", "total"),
    ],
)  # fmt: skip
def test_the_order_is_that_of_the_values(reader: Reader, kind: str, key: str) -> None:
    field = column(kind, key)
    shown = page(reader, kind, listing.ids(reader, kind, None, (key, False)), [key], "de")
    raw = raw_page(reader, kind, listing.ids(reader, kind, None, (key, False)), [key])
    text = field.kind in (Kind.TEXT, Kind.CODE)
    values: list[Any] = [row[0] for row in (shown if text else raw) if row[0] not in (None, "")]
    assert values
    ordered = sorted(values, key=sort_key_organisation) if text else sorted(values)
    assert values == ordered


def test_people_are_ordered_by_the_name_of_their_employer(reader: Reader) -> None:
    found = listing.ids(reader, "person", None, ("organisation", False))
    names = [row[0] for row in page(reader, "person", found, ["organisation"])]
    filled = [name for name in names if name]
    assert filled == sorted(filled, key=sort_key_organisation)
    assert len(filled) < len(names)
    # Those of one employer stay in the order of their own names.
    keys = {row[0]: row[1] for row in reader.rows("SELECT id, sort_key FROM person")}
    employers = [row[0] for row in raw_page(reader, "person", found, ["organisation"])]
    pairs = list(zip(names, employers, [(keys[one], one) for one in found], strict=True))
    for (name, firm, before), (next_name, next_firm, after) in pairwise(pairs):
        if firm == next_firm and name and name == next_name:
            assert before < after


def test_choices_are_ordered_as_they_are_declared(reader: Reader) -> None:
    found = listing.ids(reader, "organisation", None, ("size_class", False))
    sizes = [row[0] for row in raw_page(reader, "organisation", found, ["size_class"])]
    places = {"micro": 0, "small": 1, "medium": 2, None: 3}
    assert [places[size] for size in sizes] == sorted(places[size] for size in sizes)  # type: ignore[index]


def test_umlauts_and_numbers_stand_where_people_look_for_them(store: Store) -> None:
    names = ["Zahnrad 9", "Ätzwerk", "Zahnrad 10", "Apfel", "Österreich", "Otto", "zebra"]
    with store.change("Added") as change:
        for name in names:
            change.create("organisation", {"name": name})
    with store.reading() as reader:
        found = listing.ids(reader, "organisation")
        shown = [row[0] for row in page(reader, "organisation", found, ["name"])]
    assert shown == ["Apfel", "Ätzwerk", "Österreich", "Otto", "Zahnrad 9", "Zahnrad 10", "zebra"]


def test_equal_values_keep_one_order(reader: Reader) -> None:
    first = listing.ids(reader, "person", None, ("function", False))
    assert first == listing.ids(reader, "person", None, ("function", False))


def test_a_long_list_is_ordered_like_a_short_one(store: Store) -> None:
    # More than is read in one go, with what looks like the borders between two parts.
    towns = ("Olpe", "a\nb", "\\n", '"', "Öst, lich", "10", "9", None, "\u2028", "\x01")
    with store.change("Added") as change:
        rows = [{"name": f"Werk {n}", "town": towns[n * 7 % len(towns)]} for n in range(9_000)]
        ids = change.create_many("organisation", rows)
    town_of = dict(zip(ids, (row["town"] for row in rows), strict=True))
    with store.reading() as reader:
        own = listing.ids(reader, "organisation")
        assert len(own) == len(ids)
        for descending in (False, True):
            found = listing.ids(reader, "organisation", None, ("town", descending))
            filled = [one for one in own if town_of[one]]
            filled.sort(
                key=lambda one: sort_key_organisation(town_of[one] or ""), reverse=descending
            )
            assert [town_of[one] for one in found[: len(filled)]] == [town_of[o] for o in filled]
            assert list(found[len(filled) :]) == [one for one in own if not town_of[one]]


def test_a_filter_and_an_order_work_together(reader: Reader) -> None:
    wanted = Condition("organisation.region", Op.IS, "swf")
    found = listing.ids(reader, "person", wanted, ("first_name", True))
    assert 0 < len(found) < 60
    assert set(found) == set(listing.ids(reader, "person", wanted))
    assert listing.count(reader, "person", wanted) == len(found)


def test_a_search_comes_best_first_unless_a_column_is_asked_for(reader: Reader) -> None:
    best = listing.ids(reader, "organisation", search="sensorik")
    named = listing.ids(reader, "organisation", None, ("name", True), "sensorik")
    assert len(best) > 1
    assert set(best) == set(named)
    assert listing.count(reader, "organisation", search="sensorik") == len(best)
    narrowed = listing.ids(
        reader, "organisation", Condition("region", Op.IS, "swf"), search="sensorik"
    )
    assert [one for one in best if one in set(narrowed)] == list(narrowed)
    assert listing.ids(reader, "organisation", search="gibtesnicht") == listing.ids(
        reader, "organisation", Condition("name", Op.IS, "gibt es nicht")
    )


def test_values_are_shown_as_people_read_them(store: Store) -> None:
    use_language("de")
    with store.change("Added") as change:
        firm = change.create(
            "organisation",
            {
                "name": "Müller Leuchten GmbH",
                "kind": "company",
                "postcode": "57462",
                "employees": 12_000,
                "checked_on": "2026-11-22",
                "world_market_leader": 1,
            },
        )
        person = change.create(
            "person", {"title": "Dr.", "first_name": "Jana", "last_name": "Weiß"}
        )
        change.create(
            "affiliation", {"person": person, "organisation": firm, "function": "Einkauf"}
        )
        gone = change.create("person", {"last_name": "Fort"})
        task = change.create("task", {"title": "Anrufen", "about": person})
    with store.change("Deleted") as change:
        change.delete("person", [gone])
    with store.reading() as reader:
        keys = ["name", "kind", "county", "employees", "checked_on", "world_market_leader", "town"]
        assert page(reader, "organisation", [firm], keys) == [
            ("Müller Leuchten GmbH", "Unternehmen", "Kreis Olpe", "12.000", "22.11.2026", "Ja", "")
        ]
        assert raw_page(reader, "organisation", [firm], ["county", "employees", "scope"]) == [
            ("05966", 12_000, "agency")
        ]
        keys = ["last_name", "organisation", "function", "organisation.county", "scope"]
        people = page(reader, "person", [gone, person], keys)
        assert people == [
            ("", "", "", "", ""),
            ("Weiß", "Müller Leuchten GmbH", "Einkauf", "Kreis Olpe", "Eigene Agentur"),
        ]
        assert page(reader, "task", [task], ["about"]) == [("Dr. Jana Weiß",)]
        assert title_of(reader, [firm, person, task, gone, 10**9]) == {
            firm: ("organisation", "Müller Leuchten GmbH"),
            person: ("person", "Dr. Jana Weiß"),
            task: ("task", "Anrufen"),
        }


def test_records_without_words_are_called_by_what_they_link(store: Store) -> None:
    with store.change("Added") as change:
        one = change.create("organisation", {"name": "Sucher GmbH"})
        two = change.create("organisation", {"name": "Bieter AG"})
        introduction = change.create(
            "introduction", {"seeker": one, "provider": two, "stage": "suggested"}
        )
        note = change.create("note", {"about": one, "text": "Erste Zeile\n" + "x" * 300})
    with store.reading() as reader:
        titles = title_of(reader, [introduction, note])
    assert titles[introduction] == ("introduction", "Sucher GmbH → Bieter AG")
    assert titles[note] == ("note", "Erste Zeile…")


def test_columns_have_words_in_both_languages() -> None:
    assert column("organisation", "county").label("de") == "Kreis"
    assert column("person", "organisation.county").label("de") == "Kreis (Organisation)"
    assert column("person", "organisation.county").label("en") == "County (Organisation)"
    assert [one.key for one in listing.default_columns("person")][:2] == ["last_name", "first_name"]
    for kind in ALL:
        assert listing.default_columns(kind.key)
        keys = [one.key for one in columns_of(kind.key)]
        assert len(set(keys)) == len(keys)
        assert not {field.key for field in kind.fields if field.hidden} & set(keys)


@pytest.mark.parametrize(
    "key", ["", "colour", "name.name", "parent.parent.parent.parent.name", '"; DROP TABLE person']
)
def test_a_column_that_is_not_there_is_refused(reader: Reader, key: str) -> None:
    with pytest.raises(Refused):
        listing.ids(reader, "organisation", None, (key, False))
    with pytest.raises(Refused):
        page(reader, "organisation", [1], [key])
