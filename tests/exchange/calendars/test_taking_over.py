"""Meetings of calendars: known people, changes, cancellations, undo, twice is once."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.errors import Conflict
from models.exchange.calendars import (
    CalendarPlan,
    Status,
    apply_calendar,
    choose,
    plan_calendar,
)
from models.journal.store import Store
from models.journal.undo import undo
from models.services.deleting import delete
from models.services.edit import edit
from models.services.setup import create_store
from tests.exchange.calendars.invitations import (
    VISIT,
    WEEKLY,
    add_eva,
    calendar,
    changed,
    digest,
    meetings,
    participants,
    planned,
    statuses,
    taken,
)
from tests.samples import sample


def adds_up(plan: CalendarPlan) -> bool:
    counts = plan.counts
    parts = (counts.new, counts.updated, counts.unchanged, counts.cancelled, counts.problems,
             counts.left_out)  # fmt: skip
    return counts.rows == len(plan.rows) == sum(parts)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where a calendar lies."""
    return tmp_path / "termine.ics"


def test_a_meeting_knows_its_people_and_their_firm(store: Store, file: Path) -> None:
    firm, person = add_eva(store)
    plan = planned(store, file, calendar(VISIT))
    (row,) = plan.rows
    assert [one.record for one in row.participants] == [person]
    assert row.unknown == ("Neu Hier <neu@kaefer.example>",)
    done = apply_calendar(store, plan)
    assert done.message == "1 meeting was added."
    (meeting,) = meetings(store)
    assert (meeting["starts_at"], meeting["ends_at"]) == (
        "2026-11-24T09:00:00Z",
        "2026-11-24T10:30:00Z",
    )
    assert (meeting["title"], meeting["place"]) == ("Besuch bei Käfer", "Am Markt 1, Olpe")
    assert meeting["organisation"] == firm
    assert meeting["notes"] == (
        "Thema: Federn\nund Drähte\n\nAlso invited: Neu Hier <neu@kaefer.example>"
    )
    assert participants(store) == {"Käfer": "accepted"}
    with store.reading() as reader:
        assert reader.value("SELECT count(*) FROM person") == 1
        assert reader.get("staff", int(meeting["held_by"]))["name"] == "Jana Muster"  # type: ignore[index]


@pytest.mark.parametrize(
    "name",
    [
        "biweekly__issue115-1.ics",
        "icalendar__issue_350.ics",
        "node-ical__whole_day_moved_over_dst_change_berlin.ics",
    ],
)
def test_twice_is_once_and_undone_is_as_before(store: Store, file: Path, name: str) -> None:
    text = sample(name).read_text("utf-8")
    before = digest(store)
    first = taken(store, file, text)
    after = digest(store)
    plan = planned(store, file, text)
    assert set(statuses(plan)) == {Status.UNCHANGED}
    assert adds_up(plan)
    assert apply_calendar(store, plan).tx is None
    assert digest(store) == after != before
    undo(store, first.tx)
    assert digest(store) == before
    # Taking an import back is no deletion: the calendar may come again.
    assert set(statuses(planned(store, file, text))) == {Status.NEW}
    taken(store, file, text)
    assert digest(store) == after


def test_two_laptops_make_the_same_meeting(store: Store, file: Path, tmp_path: Path) -> None:
    other = create_store(tmp_path / "other.db", "do", "Ole", key_file=tmp_path / "key").store
    try:
        uuids = []
        for one in (store, other):
            taken(one, file, calendar(VISIT))
            with one.reading() as reader:
                uuids.append(reader.uuid_of(meetings(one)[0]["id"]))
        assert uuids[0] == uuids[1]
    finally:
        other.close()


def test_what_the_calendar_changed_comes_in_and_what_was_written_here_stays(
    store: Store, file: Path
) -> None:
    add_eva(store)
    taken(store, file, calendar(VISIT))
    meeting = meetings(store)[0]["id"]
    edit(store, "meeting", meeting, {"title": "Mein Titel", "notes": "Mein Bericht"})
    assert statuses(planned(store, file, calendar(VISIT))) == [Status.UNCHANGED]
    moved = changed(
        VISIT, sequence="1", dtstart="20261125T090000Z", dtend="20261125T100000Z",
        description="Neues Thema",
    )  # fmt: skip
    plan = planned(store, file, calendar(moved))
    assert statuses(plan) == [Status.UPDATE]
    assert {change.key for change in plan.rows[0].changes} == {"starts_at", "ends_at", "notes"}
    assert apply_calendar(store, plan).message == "1 was changed."
    (after,) = meetings(store)
    assert after["title"] == "Mein Titel"
    assert after["starts_at"] == "2026-11-25T09:00:00Z"
    assert after["notes"].startswith("Mein Bericht\n\nNeues Thema")
    assert statuses(planned(store, file, calendar(moved))) == [Status.UNCHANGED]
    old = planned(store, file, calendar(VISIT))
    assert (statuses(old), old.rows[0].reason) == ([Status.UNCHANGED], "Older than what is here.")


def test_notes_nobody_touched_follow_the_calendar(store: Store, file: Path) -> None:
    taken(store, file, calendar(VISIT))
    taken(store, file, calendar(changed(VISIT, sequence="1", description="Anders")))
    assert str(meetings(store)[0]["notes"]).startswith("Anders\n\nAlso invited:")
    taken(store, file, calendar(changed(VISIT, sequence="2", description="Wieder")))
    assert str(meetings(store)[0]["notes"]).startswith("Wieder\n\n")


def test_somebody_entered_later_joins_and_somebody_taken_off_stays_off(
    store: Store, file: Path
) -> None:
    taken(store, file, calendar(VISIT))
    assert participants(store) == {}
    add_eva(store)
    plan = planned(store, file, calendar(VISIT))
    assert statuses(plan) == [Status.UPDATE]
    apply_calendar(store, plan)
    assert participants(store) == {"Käfer": "accepted"}
    with store.reading() as reader:
        links = [row["id"] for row in reader.find("attendance")]
    delete(store, "attendance", [int(link or 0) for link in links])
    assert statuses(planned(store, file, calendar(VISIT))) == [Status.UNCHANGED]


def test_cancellations_are_noted_once_and_undone(store: Store, file: Path) -> None:
    called_off = changed(VISIT, sequence="2", status="CANCELLED")
    unknown = planned(store, file, calendar(called_off))
    assert (statuses(unknown), adds_up(unknown)) == ([Status.UNCHANGED], True)
    taken(store, file, calendar(VISIT))
    before = digest(store)
    done = taken(store, file, calendar(called_off))
    assert meetings(store)[0]["cancelled"] == 1
    assert statuses(planned(store, file, calendar(called_off))) == [Status.UNCHANGED]
    undo(store, done.tx)
    assert digest(store) == before
    taken(store, file, calendar(VISIT, head=("METHOD:CANCEL",)))
    assert meetings(store)[0]["cancelled"] == 1


def test_a_called_off_meeting_that_takes_place_after_all(store: Store, file: Path) -> None:
    taken(store, file, calendar(VISIT))
    taken(store, file, calendar(changed(VISIT, sequence="2", status="CANCELLED")))
    taken(store, file, calendar(changed(VISIT, sequence="3", status="CONFIRMED")))
    assert not meetings(store)[0]["cancelled"]


def test_dates_that_a_series_loses_are_cancelled_when_they_are_to_come(
    store: Store, file: Path
) -> None:
    taken(store, file, calendar(WEEKLY))
    assert [row["starts_at"] for row in meetings(store)][:2] == [
        "2026-10-19T07:00:00Z",
        "2026-10-26T08:00:00Z",
    ]
    fewer = (*WEEKLY, "EXDATE;TZID=Europe/Berlin:20261026T090000,20261130T090000")
    plan = planned(store, file, calendar(fewer))
    assert adds_up(plan)
    (gone,) = [row for row in plan.rows if row.status is Status.CANCELLED]
    assert gone.starts == "2026-11-30T08:00:00Z"
    apply_calendar(store, plan)
    assert Status.CANCELLED not in statuses(planned(store, file, calendar(fewer)))
    whole = calendar(("UID:jour-fixe", "DTSTART;TZID=Europe/Berlin:20261019T090000"),
                     head=("METHOD:CANCEL",))  # fmt: skip
    taken(store, file, whole)
    to_come = [row for row in meetings(store) if row["starts_at"] > "2026-11-23T09:00:00Z"]
    assert to_come
    assert all(row["cancelled"] for row in to_come)
    assert not meetings(store)[0]["cancelled"]


def test_an_entry_that_becomes_a_series_keeps_its_meeting(store: Store, file: Path) -> None:
    taken(store, file, calendar(changed(WEEKLY, rrule="")))
    first = meetings(store)[0]["id"]
    taken(store, file, calendar(WEEKLY))
    found = meetings(store)
    assert len(found) == 8
    assert found[0]["id"] == first


def test_private_and_deleted_meetings_are_left_out_until_somebody_takes_them(
    store: Store, file: Path
) -> None:
    plan = planned(store, file, calendar(changed(VISIT, **{"class": "PRIVATE"})))
    assert statuses(plan) == [Status.LEFT_OUT]
    assert apply_calendar(store, plan).tx is None
    taken(store, file, calendar(VISIT))
    delete(store, "meeting", [meetings(store)[0]["id"]])
    plan = planned(store, file, calendar(VISIT))
    assert (statuses(plan), plan.rows[0].reason) == ([Status.LEFT_OUT], "Was deleted here.")
    again = choose(plan, 1, take=True)
    assert statuses(again) == [Status.NEW]
    assert statuses(choose(again, 1, take=False)) == [Status.LEFT_OUT]
    apply_calendar(store, again)
    assert len(meetings(store)) == 1


def test_a_plan_of_yesterday_is_not_carried_out(store: Store, file: Path) -> None:
    plan = planned(store, file, calendar(VISIT))
    add_eva(store)
    with pytest.raises(Conflict):
        apply_calendar(store, plan)
    assert meetings(store) == []


def test_a_large_calendar_asks_no_more_questions_than_a_small_one(store: Store, file: Path) -> None:
    add_eva(store)

    def entries(count: int, title: str) -> str:
        return calendar(
            *(changed(VISIT, uid=f"{n}@x", summary=f"{title} {n}") for n in range(count))
        )

    def asked(text: str) -> int:
        file.write_bytes(text.encode())
        found: list[str] = []
        with store.reading() as reader:
            reader.connection.set_trace_callback(found.append)
            plan_calendar(reader, file)
            reader.connection.set_trace_callback(None)
        return len(found)

    assert asked(entries(5, "Besuch")) == asked(entries(200, "Besuch")) > 5
    taken(store, file, entries(200, "Besuch"))
    assert asked(entries(5, "Termin")) == asked(entries(200, "Termin")) > 5
