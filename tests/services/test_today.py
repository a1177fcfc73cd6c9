"""The Today page shows exactly what waits, for one's own or for all."""

from __future__ import annotations

from models.database.reader import Reader
from models.journal.store import Store
from models.services.contacts import add_person
from models.services.introductions import introduce, suggest
from models.services.meetings import add_meeting
from models.services.projects import add_deadline, add_project
from models.services.staff import colleagues, current_staff, work_as
from models.services.tasks import add_task
from models.services.today import today_view
from tests.services.people import agreed, organisation, pair, record_of


def shown(reader: Reader, staff: int | None = None) -> dict[str, list[int]]:
    return {
        group.key: [item.record for item in group.items]
        for group in today_view(reader, staff)
        if group.items
    }


def test_nothing_waits_in_an_empty_database(reader: Reader) -> None:
    assert shown(reader) == {}


def test_tasks_are_grouped_by_when_they_are_due(store: Store, reader: Reader) -> None:
    days = ("2026-11-20", "2026-11-23", "2026-11-30", "2026-12-24", None)
    late, due, soon, *_ = (
        record_of(add_task(store, {"title": "x", "due_on": day}).record) for day in days
    )
    assert shown(reader) == {"overdue": [late], "due": [due], "soon": [soon]}
    overdue = today_view(reader)[0]
    assert (overdue.label, overdue.items[0].late) == ("Overdue", 3)


def test_a_firm_falls_silent_after_its_last_real_talk(store: Store, reader: Reader) -> None:
    quiet, mailed, met, planned = (
        organisation(store, f"{name} GmbH") for name in ("Still", "Brief", "Neu", "Bald")
    )
    past = {"title": "Besuch", "kind": "besuch", "no_next_step": 1}
    for firm, day in ((quiet, "2026-06-01"), (mailed, "2026-05-01"), (met, "2026-11-01"),
                      (planned, "2026-05-01")):  # fmt: skip
        add_meeting(store, {**past, "organisation": firm, "starts_at": f"{day}T10:00:00Z"})
    add_meeting(store, {**past, "organisation": mailed, "kind": "email"})
    add_meeting(store, {**past, "organisation": planned, "starts_at": "2026-11-25T10:00:00Z"})
    silent = next(group for group in today_view(reader) if group.key == "quiet")
    assert [item.record for item in silent.items] == [mailed, quiet]
    assert silent.items[1].detail == "No talk for 175 days"
    assert len(today_view(reader, quiet_days=500)[-1].items) == 0


def test_projects_deadlines_consents_and_duties_wait(store: Store, reader: Reader) -> None:
    both = pair(store)
    open_one = record_of(suggest(store, seeker=both.seeker, provider=both.provider).record)
    running = agreed(store, both)
    introduce(store, running)
    without = record_of(add_project(store, {"title": "Ohne"}).record)
    add_project(store, {"title": "Mit", "next_step": "Skizze"})
    cared = record_of(add_project(store, {"title": "Auch mit"}).record)
    add_task(store, {"title": "Skizze", "about": cared})
    deadline = record_of(add_deadline(store, cared, "Antrag", "+2 Wochen").record)
    add_deadline(store, cared, "Fern", "+2 Monate")
    owed = record_of(add_person(store, {"last_name": "Weiß", "source_date": "2026-10-01"}).record)
    add_person(store, {"last_name": "Neu"})
    add_person(store, {"last_name": "Klar", "source_date": "2026-01-01",
                       "informed_on": "2026-01-05"})  # fmt: skip
    assert shown(reader) == {
        "no_next_step": [without],
        "deadlines": [deadline],
        "consents": [open_one],
        "introductions": [running],
        "inform": [owed],
    }


def test_each_sees_their_own(store: Store, reader: Reader) -> None:
    me = current_staff(store, reader)
    with store.change("colleague") as change:
        other = change.create("staff", {"name": "Mira Beispiel", "agency": "swf"})
    mine = record_of(add_task(store, {"title": "x", "due_on": "heute"}).record)
    work_as(store, other)
    assert current_staff(store, reader) == other
    theirs = record_of(add_task(store, {"title": "y", "due_on": "heute"}).record)
    assert shown(reader, me) == {"due": [mine]}
    assert shown(reader, other) == {"due": [theirs]}
    assert [one.name for one in colleagues(reader)] == ["Jana Test", "Mira Beispiel"]
