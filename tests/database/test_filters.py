"""Filters keep exactly the records for which they hold."""

from __future__ import annotations

import operator
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any as Anything
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.clock import fix_now
from models.database import listing
from models.database.filter_text import parse_filter, print_filter
from models.database.filter_values import condition
from models.database.filters import All, Any, Condition, Filter, Not, Op, subject
from models.database.reader import Reader
from models.errors import Refused
from models.fields.field import Kind
from models.fields.searching import fold
from models.journal.store import Store
from tests.database.people import fill
from tests.journal.stores import temporary_store

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
Row = dict[str, Anything]
WORDS = ("Müller", "muell", "zahnrad 1", "ß", "ss", "", "%", "_", "'; --", "Ä", "gmbh", "e.")


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with temporary_store() as store:
        fill(store)
        with store.reading() as opened:
            yield opened


@pytest.fixture(autouse=True)
def _fixed_day() -> None:
    fix_now(NOW)


def rows(reader: Reader, kind: str) -> list[Row]:
    every = [row[0] for row in reader.rows(f'SELECT id FROM "{kind}" ORDER BY id')]
    return list(reader.get_many(kind, every))


def holds(reader: Reader, kind: str, wanted: Filter, row: Row) -> bool:
    """What a filter means, told once more without SQL."""
    if isinstance(wanted, All):
        return all(holds(reader, kind, part, row) for part in wanted.parts)
    if isinstance(wanted, Any):
        return any(holds(reader, kind, part, row) for part in wanted.parts)
    if isinstance(wanted, Not):
        return not holds(reader, kind, wanted.part, row)
    first, _, rest = wanted.field.partition(".")
    if rest:
        target = subject(kind, first).field.links[0]
        linked = reader.get(target, row[first] or 0)
        positive = {Op.IS_NOT: Op.IS, Op.NONE_OF: Op.ONE_OF, Op.EMPTY: Op.NOT_EMPTY}
        if wanted.op in positive:
            turned = Condition(wanted.field, positive[wanted.op], wanted.value)
            return not holds(reader, kind, turned, row)
        return linked is not None and holds(
            reader, target, Condition(rest, wanted.op, wanted.value), linked
        )
    return compares(subject(kind, wanted.field).kind, wanted.op, row[wanted.field], wanted.value)


def compares(kind: Kind, op: Op, held: Anything, value: Anything) -> bool:
    if op is Op.EMPTY:
        return held in (None, "")
    if op is Op.NOT_EMPTY:
        return held not in (None, "")
    if kind is Kind.FLAG:
        return bool((held or 0) == value)
    if kind in (Kind.TEXT, Kind.EMAIL, Kind.URL):
        plain = fold(held or "")
        values = [fold(one) for one in (value if isinstance(value, tuple) else (value,))]
        if op in (Op.IS, Op.ONE_OF):
            return plain in values
        if op in (Op.IS_NOT, Op.NONE_OF):
            return plain not in values
        return values[0] in plain if op is Op.CONTAINS else plain.startswith(values[0])
    if op in (Op.IS_NOT, Op.NONE_OF):
        opposite = {Op.IS_NOT: Op.IS, Op.NONE_OF: Op.ONE_OF}[op]
        return not compares(kind, opposite, held, value)
    if held is None:
        return False
    if kind is Kind.MOMENT:
        held = (
            datetime.fromisoformat(held.replace("Z", "+00:00"))
            .astimezone(ZoneInfo("Europe/Berlin"))
            .date()
            .isoformat()
        )
    if op in (Op.LAST_DAYS, Op.NEXT_DAYS):
        day, span = date.fromisoformat(held), timedelta(days=value)
        today = date(2026, 11, 22)
        return today - span <= day <= today if op is Op.LAST_DAYS else today <= day <= today + span
    if value == "today":
        value = "2026-11-22"
    if op is Op.BETWEEN:
        return bool(value[0] <= held <= value[1])
    if op is Op.ONE_OF:
        return held in value
    if op is Op.STARTS:
        return str(held).startswith(str(value))
    return bool(SIGNS[op](held, value))


SIGNS = {
    Op.IS: operator.eq,
    Op.BEFORE: operator.lt,
    Op.AFTER: operator.gt,
    Op.AT_LEAST: operator.ge,
    Op.AT_MOST: operator.le,
}
VALUES: dict[tuple[str, str], st.SearchStrategy[Anything]] = {
    ("organisation", "name"): st.sampled_from(WORDS),
    ("organisation", "kind"): st.sampled_from(("company", "startup", "chamber")),
    ("organisation", "employees"): st.sampled_from((0, 9, 10, 11, 12_000, -1)),
    ("organisation", "world_market_leader"): st.sampled_from((0, 1)),
    ("organisation", "postcode"): st.sampled_from(("57462", "44137", "50667")),
    ("organisation", "county"): st.sampled_from(("05966", "05913", "05974")),
    ("organisation", "region"): st.sampled_from(("swf", "do", "other")),
    ("organisation", "checked_on"): st.sampled_from(("2026-11-01", "2026-11-22", "today")),
    ("organisation", "parent"): st.integers(1, 12),
    ("organisation", "parent.region"): st.sampled_from(("swf", "do")),
    ("person", "last_name"): st.sampled_from(WORDS),
    ("person", "email"): st.sampled_from(("müller", "@beispiel", "muller2@beispiel.example")),
    ("person", "organisation.county"): st.sampled_from(("05966", "05913")),
    ("person", "organisation.name"): st.sampled_from(WORDS),
    ("person", "organisation.parent.town"): st.sampled_from(("Köln", "olpe")),
    ("person", "informed_on"): st.sampled_from(("2026-10-05", "2026-11-21")),
    ("meeting", "starts_at"): st.sampled_from(("2026-11-21", "2026-11-22", "2026-11-23", "today")),
    ("project", "total"): st.sampled_from((-99, 0, 1, 5, 150_050, 10_000_000)),
}


@st.composite
def conditions(draw: st.DrawFn, kind: str) -> Condition:
    field = draw(st.sampled_from([key for owner, key in VALUES if owner == kind]))
    about = subject(kind, field)
    op = draw(st.sampled_from(about.operators))
    one = VALUES[kind, field]
    if op in (Op.CONTAINS, Op.STARTS) and about.kind in (Kind.LINK, Kind.POSTCODE):
        op, one = (
            Op.IS_NOT if about.kind is Kind.LINK else op,
            one.map(lambda v: v if isinstance(v, int) else v[:2]),
        )
    if op in (Op.EMPTY, Op.NOT_EMPTY):
        return Condition(field, op)
    if op in (Op.LAST_DAYS, Op.NEXT_DAYS):
        return Condition(field, op, draw(st.integers(0, 60)))
    if op is Op.BETWEEN:
        days = one.filter(lambda value: value != "today")
        return Condition(field, op, (draw(days), draw(days)))
    if op in (Op.ONE_OF, Op.NONE_OF):
        return Condition(field, op, tuple(draw(st.lists(one, min_size=1, max_size=3))))
    return Condition(field, op, draw(one))


def filters(kind: str) -> st.SearchStrategy[Filter]:
    return st.recursive(
        conditions(kind),
        lambda inner: st.one_of(
            st.lists(inner, min_size=2, max_size=3).map(lambda parts: All(tuple(parts))),
            st.lists(inner, min_size=2, max_size=3).map(lambda parts: Any(tuple(parts))),
            inner.map(Not),
        ),
        max_leaves=5,
    )


KINDS = sorted({kind for kind, _ in VALUES})


@given(data=st.data(), kind=st.sampled_from(KINDS))
def test_sql_keeps_what_the_filter_means(reader: Reader, data: st.DataObject, kind: str) -> None:
    wanted = data.draw(filters(kind))
    expected = [row["id"] for row in rows(reader, kind) if holds(reader, kind, wanted, row)]
    assert sorted(listing.ids(reader, kind, wanted)) == expected
    assert listing.count(reader, kind, wanted) == len(expected)


@given(data=st.data(), kind=st.sampled_from(KINDS))
def test_a_printed_filter_is_read_as_itself(data: st.DataObject, kind: str) -> None:
    wanted = data.draw(
        filters(kind).filter(lambda found: all(one.value != "" for one in _leaves(found)))
    )
    assert parse_filter(kind, print_filter(kind, wanted)) == wanted


@given(text=st.text(min_size=1).filter(lambda text: text.strip("\0") != ""))
def test_any_text_survives_printing(text: str) -> None:
    wanted = Condition("name", Op.CONTAINS, text)
    assert parse_filter("organisation", print_filter("organisation", wanted)) == wanted


@given(
    text=st.text(st.characters(codec="utf-8") | st.sampled_from('()",=<>~ andor"not'), max_size=60)
)
def test_any_text_is_read_or_refused_in_one_sentence(text: str) -> None:
    said = ""
    try:
        parse_filter("person", text)
    except Refused as refusal:
        said = refusal.sentence
    assert said == "" or said.endswith((".", "?", "!"))


def _leaves(wanted: Filter) -> list[Condition]:
    if isinstance(wanted, Condition):
        values = wanted.value if isinstance(wanted.value, tuple) else (wanted.value,)
        return [Condition(wanted.field, wanted.op, value) for value in values]
    parts = (wanted.part,) if isinstance(wanted, Not) else wanted.parts
    return [leaf for part in parts for leaf in _leaves(part)]


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("county = Olpe", "county = 05966"),
        ('Kreis = "Olpe"', "county = 05966"),
        ("Kreis ist Olpe und nicht Status ist leer", "county = 05966 and not status is empty"),
        ("size_class in (small, medium)", 'Größenklasse in ("Kleines Unternehmen", medium)'),
        ("town = Bad Berleburg", 'town = "Bad Berleburg"'),
        ("name enthält „Müller“", 'name ~ "Müller"'),
        ("name begins with Mü", 'name ^= "Mü"'),
        ("checked_on zwischen 1.11.2026 und 30.11.2026",
         "checked_on between 2026-11-01 and 2026-11-30"),
        ("checked_on in den letzten 30 Tagen", "checked_on within last 30 days"),
        ("checked_on nächste 7 Tage", "checked_on within next 7 days"),
        ("checked_on <= heute", "checked_on <= today"),
        ("employees >= 1.500", "employees >= 1500"),
        ("world_market_leader = ja", "world_market_leader = 1"),
        ("name != a", "name is not a"),
        ("kind not in (company)", "Art is not in (Unternehmen)"),
        ("((name = a))", "name = a"),
        ("name = a or name = b and name = c", "name = a or (name = b and name = c)"),
    ],
)  # fmt: skip
def test_german_and_english_say_the_same(text: str, same: str) -> None:
    assert parse_filter("organisation", text) == parse_filter("organisation", same)


def test_amounts_are_read_as_euros() -> None:
    assert parse_filter("project", 'total >= "1.500,50"') == Condition(
        "total", Op.AT_LEAST, 150_050
    )
    assert parse_filter("project", "total = 1500") == Condition("total", Op.IS, 150_000)


@pytest.mark.parametrize(
    ("text", "place", "hint"),
    [
        ("countty = Olpe", 1, "county"),
        ("name", 5, "comparison"),
        ("name = ", 8, "value"),
        ("name = a and", 13, "field"),
        ("name = a b = c", 12, "“and”"),
        ("(name = a", 10, ")"),
        ('name = "a', 8, "quotation"),
        ("county = Olppe", 10, "Olppe"),
        ("employees > many", 13, "many"),
        ("kind = firma", 8, "possible"),
        ("checked_on within last week", 24, "days"),
        ("name ! a", 6, "!"),
        ("employees ~ 5", 14, "compared"),
        ("(" * 60 + "name = a", 0, "brackets"),
        ("name = a and " * 3_000 + "name = a", 0, "20,000"),
    ],
)
def test_errors_name_their_place_and_what_is_right(text: str, place: int, hint: str) -> None:
    with pytest.raises(Refused) as refusal:
        parse_filter("organisation", text)
    assert hint in refusal.value.sentence
    assert not place or f"character {place}:" in refusal.value.sentence


def test_an_empty_text_keeps_everything(reader: Reader) -> None:
    assert parse_filter("person", "  ") == All()
    assert len(listing.ids(reader, "person", All())) == 60
    assert len(listing.ids(reader, "person", Any(()))) == 0


def test_links_are_found_by_number_uuid_and_title(store: Store) -> None:
    with store.change("Added") as change:
        firm = change.create("organisation", {"name": "Müller Leuchten GmbH"})
        person = change.create("person", {"last_name": "Weiß", "first_name": "Jana"})
        change.create("affiliation", {"person": person, "organisation": firm})
        change.create("person", {"last_name": "Ohne"})
        task = change.create("task", {"title": "Anrufen", "about": person})
    with store.reading() as reader:
        uuid = reader.uuid_of(firm)
        for text in (
            f"organisation = {firm}",
            f'organisation = "#{uuid}"',
            'organisation = "mueller leuchten gmbh"',
            "organisation ~ leuchten",
            "organisation is not empty",
            "organisation != 999 and organisation in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10)",
        ):
            found = listing.ids(reader, "person", parse_filter("person", text))
            assert list(found) == [person], text
        for text in ("about = Jana Weiß", "about = Weiß Jana", "about ~ weiss"):
            assert list(listing.ids(reader, "task", parse_filter("task", text))) == [task]


def test_tags_lists_competences_and_words_are_conditions(store: Store) -> None:
    with store.change("Added") as change:
        one, two, three = (
            change.create("organisation", {"name": name, "description": text})
            for name, text in (("A GmbH", "Bildverarbeitung"), ("B AG", ""), ("C KG", "Gießerei"))
        )
        tag = change.create("tag", {"name": "Messe"})
        change.create("tagging", {"record": one, "tag": tag})
        fixed = change.create(
            "list", {"name": "Verteiler", "kind": "static", "type": "organisation"}
        )
        change.create("list_member", {"list": fixed, "record": two})
        skill = change.create(
            "competence",
            {"code": "DA04", "group": "DA", "name": "Bildverarbeitung", "name_en": "Vision"},
        )
        change.create("competence_link", {"owner": one, "competence": skill})
        person = change.create("person", {"last_name": "Weiß"})
        change.create("affiliation", {"person": person, "organisation": one})
    expected = {
        "tag = messe": [one],
        "tag != Messe": [two, three],
        "tag is empty": [two, three],
        'Liste = "Verteiler"': [two],
        "competence = da04": [one],
        "competence = DA": [one],
        "Kompetenzfeld = vision": [one],
        "text ~ giess": [three],
        'text ~ "*"': [],
        "not text ~ giess and tag is empty": [two],
    }
    with store.reading() as reader:
        for text, wanted in expected.items():
            found = listing.ids(reader, "organisation", parse_filter("organisation", text))
            assert sorted(found) == wanted, text
        people = listing.ids(reader, "person", parse_filter("person", "organisation.tag = Messe"))
        assert list(people) == [person]


def test_what_a_person_chose_becomes_a_condition() -> None:
    assert condition("organisation", "county", Op.IS, "Soest").value == "05974"
    assert condition("organisation", "kind", Op.ONE_OF, "company, startup").value == (
        "company",
        "startup",
    )
    assert condition("organisation", "employees", Op.BETWEEN, "10, 250").value == (10, 250)
    assert condition("organisation", "name", Op.EMPTY, "") == Condition("name", Op.EMPTY)
    for field, op, text in (
        ("county", Op.IS, "Atlantis"),
        ("employees", Op.BETWEEN, "10"),
        ("name", Op.IS, ""),
        ("checked_on", Op.IS, "31.2.2026"),
        ("checked_on", Op.LAST_DAYS, "viele"),
    ):
        with pytest.raises(Refused):
            condition("organisation", field, op, text)


def test_what_a_field_cannot_do_is_refused(reader: Reader) -> None:
    for wanted in (
        Condition("colour", Op.IS, "red"),
        Condition("parent.colour", Op.IS, "red"),
        Condition("name.name", Op.IS, "x"),
        Condition("name", Op.LAST_DAYS, 3),
        Condition("name", Op.IS),
        Condition("employees", Op.BETWEEN, (1,)),
        Condition("checked_on", Op.LAST_DAYS, 10**9),
        Condition("kind", Op.ONE_OF, tuple(str(n) for n in range(2_000))),
        All(tuple(Condition("name", Op.IS, "x") for _ in range(300))),
    ):
        with pytest.raises(Refused):
            listing.ids(reader, "organisation", wanted)
