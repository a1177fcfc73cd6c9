"""Projects move through their stages with questions asked, and the board shows them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from models.clock import fix_now, now
from models.database.reader import Reader
from models.errors import Refused
from models.journal.store import Store
from models.services.board import Card, board, stuck_cards
from models.services.edit import edit
from models.services.pipelines import first_pipeline
from models.services.projects import (
    Partner,
    add_deadline,
    add_partner,
    add_project,
    edit_partner,
    finish_deadline,
    remove_partner,
)
from models.services.stages import move_stage, stage_history, stages_of, what_is_needed
from models.services.tasks import add_task
from tests.services.people import organisation, pair, record_of, value


def stage(reader: Reader, code: str) -> int:
    (record,) = reader.first("SELECT id FROM stage WHERE code = ?", (code,)) or (0,)
    return int(record)


def project(store: Store, title: str = "Prüfzelle", **values: object) -> int:
    return record_of(add_project(store, {"title": title, **values}).record)


def card(reader: Reader, record: int) -> Card:
    return next(one for column in board(reader) for one in column.cards if one.id == record)


def test_a_project_begins_in_the_first_stage(store: Store, reader: Reader) -> None:
    record = project(store)
    row = reader.get("project", record) or {}
    assert row["stage"] == stage(reader, "idee")
    assert row["stage_since"] == "2026-11-23"
    assert row["pipeline"] == first_pipeline(reader)


def test_what_is_missing_is_asked_before_a_stage_is_left(store: Store, reader: Reader) -> None:
    record = project(store)
    target = stage(reader, "anbahnung")
    needed = what_is_needed(reader, record, target)
    assert needed.missing == ("a short description",)
    assert "Kurzbeschreibung" in needed.criterion
    with pytest.raises(Refused, match="short description") as refusal:
        move_stage(store, record, target)
    assert refusal.value.field == "stage"
    edit(store, "project", record, {"description": "Sichtprüfung"})
    assert move_stage(store, record, target).message == "Moved to “Initiation”."
    with pytest.raises(Refused, match="two organisations"):
        edit(store, "project", record, {"stage": stage(reader, "konsortium")})
    move_stage(store, record, stage(reader, "konsortium"), confirmed=True)
    assert what_is_needed(reader, record, stage(reader, "idee")).needs == ()


@pytest.mark.parametrize("code", ["abgelehnt", "verworfen", "abgeschlossen"])
def test_an_end_needs_its_reason(store: Store, reader: Reader, code: str) -> None:
    record = project(store)
    with pytest.raises(Refused) as refusal:
        move_stage(store, record, stage(reader, code), confirmed=True)
    assert refusal.value.field == "end_reason"
    move_stage(store, record, stage(reader, code), confirmed=True, reason="Mittel erschöpft")
    assert value(reader, "project", record, "end_reason") == "Mittel erschöpft"


def test_rejected_and_dropped_ask_different_questions(store: Store, reader: Reader) -> None:
    record = project(store)
    asked = {
        code: what_is_needed(reader, record, stage(reader, code)).question
        for code in ("abgelehnt", "verworfen")
    }
    assert "funding body" in asked["abgelehnt"]
    assert "you" in asked["verworfen"]


def test_a_resting_project_needs_a_day_to_take_it_up(store: Store, reader: Reader) -> None:
    record = project(store)
    rest = stage(reader, "ruhend")
    with pytest.raises(Refused) as refusal:
        move_stage(store, record, rest, reason="Warten auf den Aufruf")
    assert refusal.value.field == "next_step"
    move_stage(store, record, rest, reason="Aufruf", next_step=("Nachfragen", "+3 Monate"))
    assert reader.rows("SELECT about, due_on FROM task") == [(record, "2027-02-23")]


def test_the_history_of_stages_has_their_durations(store: Store, reader: Reader) -> None:
    record = project(store)
    start = now()
    fix_now(start + timedelta(days=10))
    move_stage(store, record, stage(reader, "anbahnung"), confirmed=True)
    fix_now(start + timedelta(days=35))
    move_stage(store, record, stage(reader, "idee"))
    fix_now(start + timedelta(days=36))
    spans = stage_history(reader, record)
    assert [(span.name, span.days, span.until) for span in spans] == [
        ("Idea", 10, "2026-12-03"), ("Initiation", 25, "2026-12-28"), ("Idea", 1, None),
    ]  # fmt: skip


def test_amounts_need_source_and_date(store: Store, reader: Reader) -> None:
    record = project(store)
    firm = organisation(store, "Federn GmbH")
    with pytest.raises(Refused) as refusal:
        add_partner(store, record, Partner(firm, "lead", cost="120.000,50"))
    assert refusal.value.field == "amounts_source"
    done = add_partner(
        store, record, Partner(firm, "lead", cost="120.000,50", source="Skizze", as_of="1.10.2026")
    )
    partner = record_of(done.record)
    assert value(reader, "project_partner", partner, "cost") == 12_000_050
    with pytest.raises(Refused, match="partner already"):
        add_partner(store, record, Partner(firm))
    with pytest.raises(Refused):
        edit_partner(store, partner, {"amounts_source": ""})
    edit(store, "project_partner", partner, {"role": "associated"})
    remove_partner(store, partner)
    assert reader.get("project_partner", partner) is None


def test_the_board_counts_sums_and_tells_the_clock(store: Store, reader: Reader) -> None:
    both = pair(store)
    late = project(store, "Spät", total="1.000,00")
    planned = project(store, "Geplant", total=250_000)
    add_partner(store, late, Partner(both.provider))
    add_partner(store, late, Partner(both.seeker, "lead"))
    add_task(store, {"title": "Skizze", "about": late, "due_on": "2026-11-20"})
    add_task(store, {"title": "Anruf", "about": planned, "due_on": "2026-11-30"})
    first = board(reader)[0]
    assert (first.count, first.total, first.title) == (2, 350_000, "Idea")
    assert [one.id for one in first.cards] == [late, planned]
    shown = card(reader, late)
    assert shown.partners == ("Biggetal Federn GmbH", "Sehwerk UG")
    assert (shown.clock, shown.next_step, shown.cross_regional) == ("overdue", "Skizze", True)
    assert card(reader, planned).clock == "planned"
    assert board(reader, only=[planned])[0].count == 1


def test_a_card_is_stuck_after_too_long_in_its_stage(store: Store, reader: Reader) -> None:
    stays = project(store, "Bleibt")
    ends = project(store, "Endet")
    move_stage(store, ends, stage(reader, "verworfen"), reason="Partner fehlt")
    fix_now(now() + timedelta(days=60))
    assert stuck_cards(reader) == ()
    fix_now(now() + timedelta(days=1))
    assert [one.id for one in stuck_cards(reader)] == [stays]


def test_a_stage_of_another_pipeline_is_refused_as_a_plain_value(
    store: Store, reader: Reader
) -> None:
    with store.change("pipeline") as change:
        other = change.create("pipeline", {"code": "x", "name": "Andere"})
        foreign = change.create("stage", {"code": "a", "pipeline": other, "name": "A"})
    with pytest.raises(Refused, match="another pipeline"):
        add_project(store, {"title": "P", "pipeline": first_pipeline(reader), "stage": foreign})
    record = project(store)
    move_stage(store, record, foreign, confirmed=True)
    assert value(reader, "project", record, "pipeline") == other
    assert [row["code"] for row in stages_of(reader, other)] == ["a"]


def test_deadlines_take_words_and_are_met(store: Store, reader: Reader) -> None:
    record = project(store)
    done = add_deadline(store, record, "Skizze", "+2 Wochen")
    deadline = record_of(done.record)
    assert value(reader, "deadline", deadline, "due_on") == "2026-12-07"
    finish_deadline(store, deadline)
    assert value(reader, "deadline", deadline, "done_on") == "2026-11-23"
