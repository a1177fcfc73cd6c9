"""Cards and calendars that are exported come into an empty database with the same data."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from models.clock import fix_now, moment_text
from models.database.filters import Condition, Op
from models.exchange.calendars import Status, apply_calendar, plan_calendar
from models.exchange.exporting.calendar import write_calendar
from models.exchange.exporting.cardlines import line, structured
from models.exchange.exporting.cards import write_cards
from models.exchange.exporting.selection import select
from models.exchange.importing import apply_plan, make_plan, open_list
from models.exchange.reading import cards_in_text
from models.journal.store import Store
from models.journal.undo import undo
from models.services.contacts import Employment, add_person
from models.services.entries import create
from models.services.reach import add_contact_point
from models.services.setup import create_store
from tests.exchange.calendars.invitations import calendar, changed, planned, taken

PERSON = ("salutation", "title", "first_name", "last_name", "email", "phone", "mobile", "profile",
          '"function"')  # fmt: skip
FIRM = ("name", "street", "postcode", "town", "website")
MEETING = ("title", "starts_at", "ends_at", "place", "cancelled")

NAMES = ("Weiß", "Öztürk", "von der Heide", "Łukasz", "O'Neill", "Çelik-Groß", "Zimmermann", "Abel")
words = st.text(
    st.characters(codec="utf-8", exclude_categories=("C", "Z", "M")), min_size=1, max_size=12
)
people = st.fixed_dictionaries(
    {
        "first_name": st.sampled_from(["Eva", "Jörg", "Ayşe", "Anna-Lena", "Karl Heinz"]),
    },
    optional={
        "salutation": st.sampled_from(["mrs", "mr"]),
        "title": st.sampled_from(["Dr.", "Prof. Dr.", "Dr.-Ing.", "M. Sc.", "Dipl.-Ing."]),
        "phone": st.sampled_from(["0231 27487-0", "02761 9452"]),
        "mobile": st.just("0171 555010"),
        "profile": st.just("https://www.linkedin.com/in/eva-kaefer"),
    },
)
functions = st.sampled_from(["Leiterin; Einkauf, Vertrieb", "Geschäftsführer", "CEO \\ Founder"])
firms = st.sampled_from(["Käfer & Söhne GmbH", "Werk; Teil, Eins AG", "Öztürk \\ Šimek GmbH"])


@pytest.fixture
def other(tmp_path: Path, store: Store) -> Any:
    """Another database, empty."""
    made = create_store(tmp_path / "other.db", "do", "Ole", key_file=tmp_path / "other.key").store
    yield made
    made.close()


def rows(store: Store, sql: str) -> list[tuple[Any, ...]]:
    with store.reading() as reader:
        return sorted(reader.rows(sql), key=repr)


def exported(store: Store, kind: str, path: Path, write: Any, **how: Any) -> Path:
    with store.reading() as reader:
        write(reader, select(reader, kind, language="de", **how.pop("chosen", {})), path, **how)
    return path


@settings(max_examples=3, phases=[Phase.generate])
@given(
    made=st.lists(st.tuples(people, functions, firms, st.booleans()), min_size=3, max_size=8),
    version=st.sampled_from(["3.0", "4.0"]),
)
def test_cards_bring_people_and_employers_back(
    tmp_path_factory: pytest.TempPathFactory,
    made: list[tuple[dict[str, Any], str, str, bool]],
    version: str,
) -> None:
    fix_now(datetime(2026, 11, 23, 9, tzinfo=UTC))
    folder = tmp_path_factory.mktemp("cards")
    one, two = (
        create_store(folder / f"{name}.db", "swf", "Jana", key_file=folder / name).store
        for name in ("one", "two")
    )
    try:
        place = {"street": "Am Markt 1", "postcode": "57462", "town": "Olpe"}
        for number, (person, function, firm, fax) in enumerate(made):
            person |= {"email": f"a{number}@kaefer.example", "last_name": NAMES[number]}
            person |= {
                key: f"{person[key]}{number}" for key in ("phone", "mobile") if key in person
            }
            employer = Employment(firm, function, "Einkauf", None, place)
            record = int(add_person(one, person, employer=employer).record or 0)
            if fax:
                add_contact_point(one, record, "fax", f"0231 27487-9{number}")
                add_contact_point(one, record, "email", f"b{number}@kaefer.example")
        path = exported(one, "person", folder / "x.vcf", write_cards, version=version)
        listed = open_list(path)
        with two.reading() as reader:
            plan = make_plan(reader, listed.sheet, listed.mapping)
        assert plan.counts.rows == len(made)
        apply_plan(two, plan)
        for sql in (
            f"SELECT {', '.join(PERSON)} FROM person",
            f"SELECT {', '.join(FIRM)} FROM organisation",
            "SELECT p.email, o.name, department, main FROM affiliation a "
            "JOIN person p ON p.id = a.person JOIN organisation o ON o.id = a.organisation",
            "SELECT kind, value FROM contact_point",
        ):
            assert rows(two, sql) == rows(one, sql)
    finally:
        one.close()
        two.close()


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_cards_of_organisations_come_back(
    store: Store, other: Store, tmp_path: Path, version: str
) -> None:
    path = exported(store, "organisation", tmp_path / "x.vcf", write_cards, version=version)
    listed = open_list(path)
    with other.reading() as reader:
        plan = make_plan(reader, listed.sheet, listed.mapping)
    apply_plan(other, plan)
    sql = f"SELECT {', '.join((*FIRM, 'phone', 'email'))} FROM organisation"
    assert rows(other, sql) == rows(store, sql)
    assert rows(other, "SELECT id FROM person") == []


@given(first=words, last=words, note=words)
def test_what_is_written_on_lines_is_read_from_them(first: str, last: str, note: str) -> None:
    text = (
        "BEGIN:VCARD\r\nVERSION:4.0\r\n"
        + structured("N", (last * 9, first, "", "", ""))
        + line("FN", f"{first} {last}")
        + line("NOTE", f"{note}\n{note * 20}; {last}, \\n")
        + "END:VCARD\r\n"
    )
    assert all(len(one.encode()) <= 75 for one in text.split("\r\n"))
    (card,) = cards_in_text(text).cards
    assert card.given == " ".join(first.replace(",", " ").split())
    assert card.note == f"{note}\n{note * 20}; {last}, \\n"


meetings = st.lists(
    st.fixed_dictionaries(
        {
            "title": words,
            "starts_at": st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1)).map(
                lambda one: moment_text(one.replace(microsecond=0, tzinfo=UTC))
            ),
        },
        optional={"lasts": st.integers(1, 100_000), "place": words, "cancelled": st.just(1)},
    ),
    min_size=5,
    max_size=40,
)


@settings(max_examples=3, phases=[Phase.generate])
@given(made=meetings)
def test_calendars_bring_meetings_back(
    tmp_path_factory: pytest.TempPathFactory, made: list[dict[str, Any]]
) -> None:
    fix_now(datetime(2026, 11, 23, 9, tzinfo=UTC))
    folder = tmp_path_factory.mktemp("meetings")
    one, two = (
        create_store(folder / f"{name}.db", "swf", "Jana", key_file=folder / name).store
        for name in ("one", "two")
    )
    try:
        with one.change("made") as change:
            for values in made:
                lasts = values.pop("lasts", None)
                if lasts is not None:
                    starts = datetime.fromisoformat(values["starts_at"])
                    values["ends_at"] = moment_text(starts + timedelta(seconds=lasts))
                create(change, "meeting", values)
        path = exported(one, "meeting", folder / "x.ics", write_calendar)
        with one.reading() as reader:
            plan = plan_calendar(reader, path)
        assert {row.status for row in plan.rows} == {Status.UNCHANGED}
        with two.reading() as reader:
            apply_calendar(two, plan_calendar(reader, path))
        keys = ", ".join(MEETING)
        uuids = "SELECT lower(hex(uuid)) FROM record JOIN meeting USING (id) "
        for sql in (f"SELECT {keys} FROM meeting", uuids):
            assert rows(two, sql) == rows(one, sql)
    finally:
        one.close()
        two.close()


def test_the_zone_of_berlin_is_described_as_it_is(store: Store, tmp_path: Path) -> None:
    path = exported(store, "meeting", tmp_path / "x.ics", write_calendar)
    (zone,) = icalendar.Calendar.from_ical(path.read_bytes()).walk("VTIMEZONE")
    described: Any = zone
    clocks, berlin = described.to_tz(), ZoneInfo("Europe/Berlin")
    for hour in range(0, 24 * 365 * 3, 7):
        moment = datetime(2026, 1, 1, 12) + timedelta(hours=hour)
        assert (
            moment.replace(tzinfo=clocks).utcoffset() == moment.replace(tzinfo=berlin).utcoffset()
        )


def test_a_meeting_moved_in_the_calendar_comes_back_moved_and_an_old_copy_does_not(
    store: Store, tmp_path: Path
) -> None:
    path = exported(store, "meeting", tmp_path / "x.ics", write_calendar)
    text = path.read_text("utf-8")
    fix_now(datetime(2026, 11, 24, 9, tzinfo=UTC))
    moved = text.replace("20261124T100000", "20261124T093000").replace(
        "LAST-MODIFIED:20261123", "LAST-MODIFIED:20261124"
    )
    done = taken(store, path, moved)
    assert rows(store, "SELECT starts_at FROM meeting") == [("2026-11-24T08:30:00Z",)]
    again = planned(store, path, text)
    assert [row.reason for row in again.rows] == ["Older than what is here."]
    undo(store, done.tx)
    assert rows(store, "SELECT starts_at FROM meeting") == [("2026-11-24T09:00:00Z",)]


def test_dates_of_foreign_series_go_out_alone(store: Store, tmp_path: Path) -> None:
    series = ("UID:fremd", "SEQUENCE:4", "DTSTART;TZID=Europe/Berlin:20261201T090000",
              "SUMMARY:Jour fixe", "RRULE:FREQ=WEEKLY;COUNT=2")  # fmt: skip
    taken(store, tmp_path / "in.ics", calendar(series, changed(series, uid="allein", rrule="")))
    chosen = {"filter": Condition("title", Op.IS, "Jour fixe")}
    path = exported(store, "meeting", tmp_path / "x.ics", write_calendar, chosen=chosen)
    events = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    uids = [str(event["uid"]) for event in events]
    assert uids.count("allein") == 1
    assert [uid.endswith("@handschlag") for uid in uids].count(True) == 2
    with store.reading() as reader:
        plan = plan_calendar(reader, path)
    assert {row.status for row in plan.rows} == {Status.UNCHANGED}
