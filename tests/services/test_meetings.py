"""Meetings end in a next step, and a firm that both agencies talk to is told."""

from __future__ import annotations

import pytest

from models.database.reader import Reader
from models.errors import Refused
from models.journal.store import Store
from models.services.contacts import Employment, add_person
from models.services.meetings import (
    NextStep,
    add_meeting,
    cancel_meeting,
    participants_of,
    report_meeting,
)
from tests.services.people import organisation, record_of, value


def test_a_meeting_without_a_next_step_is_refused(store: Store, reader: Reader) -> None:
    with pytest.raises(Refused) as refusal:
        add_meeting(store, {"title": "Besuch", "starts_at": "20.11.2026 10:00"})
    assert refusal.value.field == "next_step"
    assert reader.value("SELECT count(*) FROM meeting") == 0


def test_a_next_step_becomes_a_task_about_the_firm(store: Store, reader: Reader) -> None:
    firm = organisation(store, "Federn GmbH")
    person = record_of(add_person(store, {"last_name": "Weiß"}, employer=Employment(firm)).record)
    done = add_meeting(
        store,
        {"title": "Besuch", "organisation": firm, "starts_at": "20.11.2026 10:00"},
        participants=[person, person],
        next_step=NextStep("Angebot senden", "+1 Woche"),
    )
    meeting = record_of(done.record)
    assert participants_of(reader, meeting) == (person,)
    row = reader.rows("SELECT title, due_on, about, status, assignee FROM task")
    assert row == [("Angebot senden", "2026-11-30", firm, "open",
                    reader.value("SELECT id FROM staff"))]  # fmt: skip
    assert value(reader, "meeting", meeting, "starts_at") == "2026-11-20T09:00:00Z"


@pytest.mark.parametrize(
    "values",
    [{"no_next_step": "ja"}, {"starts_at": "24.11.2026 10:00"}, {"cancelled": 1}],
)
def test_no_next_step_is_needed_when_said_so_or_not_yet_held(
    store: Store, values: dict[str, object]
) -> None:
    assert add_meeting(store, {"title": "Besuch", **values}).record


def test_a_planned_meeting_is_reported_with_who_was_there(store: Store, reader: Reader) -> None:
    ann, bob = (record_of(add_person(store, {"last_name": name}).record) for name in ("Ann", "Bob"))
    planned = add_meeting(
        store, {"title": "Besuch", "starts_at": "24.11.2026 10:00"}, participants=[ann]
    )
    meeting = record_of(planned.record)
    report_meeting(
        store,
        meeting,
        {"notes": "Gut", "starts_at": "23.11.2026 09:00"},
        participants=[bob],
        next_step=NextStep("Nachfassen", "morgen"),
    )
    assert participants_of(reader, meeting) == (bob,)
    assert reader.value("SELECT about FROM task") == meeting


def test_the_other_agency_at_the_same_firm_is_told(store: Store) -> None:
    firm = organisation(store, "Federn GmbH")
    with store.change("colleague") as change:
        other = change.create("staff", {"name": "Selin Vorlage", "agency": "do"})
    quiet = {"organisation": firm, "no_next_step": 1}
    far = {**quiet, "title": "Alt", "held_by": other, "starts_at": "2026-10-01T10:00:00Z"}
    assert add_meeting(store, far).warnings == ()
    assert add_meeting(store, {**quiet, "title": "Besuch"}).warnings == ()
    near = {**quiet, "title": "Video", "held_by": other, "starts_at": "2026-11-10T10:00:00Z"}
    (warning,) = add_meeting(store, near).warnings
    assert "Jana Test" in warning
    assert "Besuch" in warning
    (back,) = add_meeting(store, {**quiet, "title": "Telefonat"}).warnings
    assert "Selin Vorlage" in back


def test_mail_and_cancelled_meetings_are_no_contact(store: Store) -> None:
    firm = organisation(store, "Federn GmbH")
    with store.change("colleague") as change:
        other = change.create("staff", {"name": "Selin Vorlage", "agency": "do"})
    quiet = {"organisation": firm, "no_next_step": 1, "title": "x", "held_by": other}
    add_meeting(store, {**quiet, "kind": "email"})
    cancel_meeting(store, record_of(add_meeting(store, {**quiet, "kind": "besuch"}).record))
    assert add_meeting(store, {**quiet, "held_by": None}).warnings == ()
