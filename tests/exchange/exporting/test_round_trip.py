"""What is exported and imported into an empty database gives the same state, type by type."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from models.clock import fix_now
from models.database.columns import ListColumn
from models.errors import Refused
from models.exchange.calendars import apply_calendar, plan_calendar
from models.exchange.exporting.cards import VERSIONS
from models.fields import datasets
from models.fields.field import Field, Kind
from models.fields.text import clean, is_blank_word
from models.journal.state import state
from models.journal.store import Store
from models.language import use_language
from models.records.registry import record_type
from models.services.custom_fields import add_custom_field, set_custom_value, set_in
from models.services.entries import create
from models.services.sample import fill_with_samples
from models.services.tags import tag, tag_in
from tests.exchange.exporting.rounds import LISTS, Empty, carried, read_in, said, write_out

Written = tuple[Path, tuple[ListColumn, ...]]
MORNING = datetime(2026, 11, 23, 9, tzinfo=UTC)


OWN = {
    "text": ("0123", "=1+1", "'0"),
    "long_text": ("a\nb", "x, y; z", "25.11"),
    "integer": (0, 12, 10**9),
    "money": (0, 5, 123_456_789),
    "date": ("1899-12-31", "2026-11-23", "2100-01-01"),
    "flag": (0, 1, 1),
    "choice": ("Rot", "Blau, hell", "0"),
    "url": ("https://a.example", "https://b.example/x?y=1", "https://c.example/ä"),
}
"""Values of own fields by kind."""

CHOICES = dict.fromkeys(OWN, ()) | {"choice": ("Rot", "Blau, hell", "0")}


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Empty:
    """Empty databases."""
    return Empty(tmp_path_factory.mktemp("round") / "empty")


@pytest.fixture(scope="module")
def full(empty: Empty, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A database with samples of everything."""
    with closing(empty.copy(tmp_path_factory.mktemp("full"), "full")) as store:
        fill_with_samples(store, 40, 100, seed="round")
        for kind in LISTS:
            with store.reading() as reader:
                some = [row[0] for row in reader.rows(f'SELECT id FROM "{kind}" LIMIT 3')]
            for place, (of, values) in enumerate(OWN.items()):
                own = add_custom_field(store, kind, f"Eigenes {place}", of, CHOICES[of]).record or 0
                for record, value in zip(some, values, strict=True):
                    set_custom_value(store, record, own, value)
            for record, name in zip(some, ("eins, zwei", 'Rohr 5"', "a|b; c"), strict=True):
                tag(store, [record], name)
        yield store


def written(store: Store, folder: Path, ending: str, language: str, kind: str) -> Written:
    """A list of a type as a file of the name of the type."""
    path = folder / f"{kind}.{ending}"
    return path, write_out(store, kind, path, language)


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_samples_come_back_from_lists(
    full: Store, empty: Empty, tmp_path: Path, ending: str, language: str
) -> None:
    use_language(language)
    carried(full, empty, tmp_path, partial(written, full, tmp_path, ending, language))


CARDS = {
    "person": ("salutation", "title", "first_name", "last_name", "email", "phone", "mobile",
               "profile"),
    "organisation": ("name", "street", "postcode", "town", "country", "phone", "email", "website"),
}  # fmt: skip
"""The fields that cards carry."""


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("kind", CARDS)
def test_samples_come_back_from_cards(
    full: Store, empty: Empty, tmp_path: Path, kind: str, version: str
) -> None:
    path = tmp_path / f"{kind}.vcf"
    write_out(full, kind, path, card_version=version)
    with closing(empty.copy(tmp_path, "target")) as target:
        read_in(target, path)
        assert said(target, {kind: CARDS[kind]}) == said(full, {kind: CARDS[kind]})
        assert len(said(target, {kind: CARDS[kind]})[kind]) >= 40


EVENTS = ("title", "starts_at", "ends_at", "cancelled")
"""The fields that calendars carry as they are."""

PLACES = (
    "SELECT coalesce(m.place, o.name) FROM meeting m "
    "LEFT JOIN organisation o ON o.id = m.organisation ORDER BY m.starts_at, m.title, 1"
)
"""In a calendar, a meeting without a place is at its organisation."""


def test_samples_come_back_from_a_calendar(full: Store, empty: Empty, tmp_path: Path) -> None:
    path = tmp_path / "meeting.ics"
    write_out(full, "meeting", path)
    with closing(empty.copy(tmp_path, "target")) as target:
        with target.reading() as reader:
            plan = plan_calendar(reader, path)
        apply_calendar(target, plan)
        wanted, got = (said(store, {"meeting": EVENTS})["meeting"] for store in (full, target))
        assert got == wanted
        assert len(got) > 20
        with full.reading() as mine, target.reading() as theirs:
            assert theirs.rows(PLACES) == mine.rows(PLACES)


@pytest.mark.parametrize("kind", ["organisation", "meeting"])
def test_json_holds_the_state_itself(full: Store, tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"{kind}.json"
    write_out(full, kind, path)
    with full.reading() as reader:
        tables: Any = state(reader)["tables"]
    assert json.loads(path.read_text("utf-8")) == tables[kind]


WORDS = st.text("ab ÄÖÜäöüßéłİı=+-@'\"0123;,.:/\\|&%€#\u00a0\u00ad\n\t<>[]()*?!~^_`{}", min_size=1,
                max_size=30)  # fmt: skip
NASTY = st.one_of(
    WORDS,
    st.sampled_from([
        "=1+1", "'=1+1", "''x", "'", "+49 231 5550", "-5", "@SUM(A1)", "0123", "'0123", "1e5",
        "Ja", "nein", "WAHR", "25.11", "2026-11-23", "1.234,56", "#NV", "a;b", "a,b", "a\tb",
        "Zeile 1\nZeile 2", "ﬁ", "e\u0301", "x" * 490, "-", "k. A.", "None", "null", "<b>", "&amp;",
        "A\u200bB", "🙂", "Müller, Dr. Anna", "001", "1/2", "=HYPERLINK(\"x\")", "\\n", "%d", "{x}",
    ]),
)  # fmt: skip
DAYS = st.dates().map(str) | st.sampled_from(
    ["1899-12-30", "1899-12-31", "1900-01-01", "1900-02-28", "1900-03-01", "1904-01-01",
     "2000-02-29", "1700-01-01", "2100-12-31", "9999-12-31", "0001-01-01"]
)  # fmt: skip
MOMENTS = st.datetimes(datetime(1900, 3, 2), datetime(2199, 12, 30)).map(
    lambda moment: f"{moment:%Y-%m-%dT%H:%M}:00Z"
)
PHONES = st.sampled_from(
    ["+49 231 27487-03", "0231 27487-0", "02761 9452", "+43 1 5330000", "0049 2761 83010",
     "0171 5550123", "+1 212 555 0100", "030 / 12 34 56", "(02331) 12-34"]
)  # fmt: skip
EMAILS = st.from_regex(r"[a-z][a-z0-9._+-]{0,10}[a-z0-9]@[a-z]{2,8}\.example", fullmatch=True)
_OF_KIND = {
    Kind.TEXT: NASTY,
    Kind.LONG_TEXT: st.one_of(NASTY, st.lists(NASTY, min_size=1, max_size=5).map("\n".join),
                              st.just("lang " * 60)),
    Kind.EMAIL: EMAILS,
    Kind.PHONE: PHONES,
    Kind.URL: st.sampled_from(["www.beispiel.example", "https://a.example/x?y=1&z=ä", "b.example"]),
    Kind.DATE: DAYS,
    Kind.MOMENT: MOMENTS,
    Kind.INTEGER: st.integers(0, 10**12),
    Kind.MONEY: st.integers(0, 10**13),
    Kind.FLAG: st.integers(0, 1),
    Kind.POSTCODE: st.sampled_from(["57462", "01067", "44135", "AT-1010", "L-1234"]),
}  # fmt: skip
_LEFT = ("merged_into", "restricted", "external_uid", "stage_since", "pipeline", "parent",
         "responsible", "held_by", "contact", "project", "event", "introduction",
         "stage")  # fmt: skip


def values_of(field: Field, kind: str) -> st.SearchStrategy[Any] | None:
    """What somebody could enter in a field; None for links, which are drawn otherwise."""
    if (kind, field.key) == ("person", "title"):
        return st.sampled_from(["Dr.", "Prof. Dr.", "M. Sc.", "Dipl.-Ing. (FH)", "Dr.-Ing. habil."])
    if field.hidden or field.key in _LEFT or field.kind is Kind.LINK:
        return None
    if field.key == "country":
        # What is written without the country gets it from an import: A-1010.
        return st.sampled_from(["Deutschland", "DE"])
    if field.kind is Kind.CHOICE:
        return st.sampled_from([choice.code for choice in field.choices])
    if field.kind is Kind.CODE:
        return st.sampled_from([*datasets.labels(field.dataset or "")])
    return _OF_KIND[field.kind]


def records(kind: str, *required: str) -> st.SearchStrategy[dict[str, Any]]:
    """Values of a record of a type, with or without each field."""
    drawn = {
        field.key: values
        for field in record_type(kind).fields
        if (values := values_of(field, kind)) is not None
    }
    return st.fixed_dictionaries({key: drawn.pop(key) for key in required}, optional=drawn)


FIRMS = st.lists(records("organisation", "name"), min_size=1, max_size=6)
PEOPLE = st.lists(records("person", "last_name", "first_name"), min_size=1, max_size=6)
ITEMS = {
    kind: st.lists(records(kind, "title"), max_size=5)
    for kind in ("need", "offer", "meeting", "project")
}


def enter(store: Store, kind: str, rows: list[dict[str, Any]], **links: Any) -> list[int]:
    """Enter rows as a person would: what is refused or blank is left out, field by field."""
    made = []
    with store.change("entered") as change:
        for place, row in enumerate(rows):
            values = {
                key: value
                for key, value in row.items()
                if not (isinstance(value, str) and is_blank_word(value))
            }
            name = (
                "last_name" if kind == "person" else "name" if kind == "organisation" else "title"
            )
            values[name] = f"{'Weiß' if kind == 'person' else row[name]} N{place}"
            if kind == "person":
                values["first_name"] = "Jörg"
            for link, records_ in links.items():
                values[link] = records_[place % len(records_)]
            while True:
                try:
                    made.append(create(change, kind, values))
                    break
                except Refused as refusal:
                    values.pop(refusal.field or "")
    return made


@settings(max_examples=8, phases=[Phase.generate])
@given(
    firms=FIRMS,
    people=PEOPLE,
    items=st.fixed_dictionaries(ITEMS),
    tags=st.lists(NASTY, max_size=6),
    ending=st.sampled_from(["xlsx", "csv"]),
    language=st.sampled_from(["de", "en"]),
)
def test_whatever_was_entered_comes_back(
    empty: Empty,
    tmp_path_factory: pytest.TempPathFactory,
    firms: list[dict[str, Any]],
    people: list[dict[str, Any]],
    items: dict[str, list[dict[str, Any]]],
    tags: list[str],
    ending: str,
    language: str,
) -> None:
    fix_now(MORNING)
    use_language(language)
    folder = tmp_path_factory.mktemp("nasty")
    with closing(empty.copy(folder, "source")) as source:
        owners = enter(source, "organisation", firms)
        who = enter(source, "person", people)
        add_custom_field(source, "organisation", "Eigenes Feld", "long_text")
        with source.change("beside") as change:
            for place, text in enumerate(text for text in tags if not is_blank_word(clean(text))):
                tag_in(change, [owners[place % len(owners)], owners[0]], text)
                own = change.reader.find("custom_field")[0]["id"]
                set_in(change, owners[place % len(owners)], int(str(own)), text)
        with source.change("jobs") as change:
            for place, person in enumerate(who):
                values = {"person": person, "organisation": owners[place % len(owners)], "main": 1,
                          "function": "Leiterin; Einkauf"}  # fmt: skip
                create(change, "affiliation", values)
        for kind, rows in items.items():
            links = {} if kind == "project" else {"organisation": owners}
            enter(source, kind, rows, **links)
        carried(source, empty, folder, partial(written, source, folder, ending, language))


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
@pytest.mark.parametrize(
    "values",
    [{"source_date": day} for day in ("1899-12-30", "1900-01-01", "1900-02-28", "1900-03-01")]
    + [{"short_name": text} for text in ("=1+1", "'=1+1", "''=1", "'0123", "0123", "+49 1", "'x")]
    + [{"description": "x " * 9_999 + "x"}, {"name": "Müller, Dr. Anna", "wz2008": "25.11"}],
    ids=lambda values: str(next(iter(values.values())))[:12],
)
def test_what_spreadsheets_take_for_something_else(
    empty: Empty, tmp_path: Path, ending: str, values: dict[str, str]
) -> None:
    use_language("de")
    with closing(empty.copy(tmp_path, "source")) as source:
        enter(source, "organisation", [{"name": "Bigge Federn GmbH", "source": "x", **values}])
        kinds = ("organisation",)
        carried(source, empty, tmp_path, partial(written, source, tmp_path, ending, "de"), kinds)
