"""Tasks, and the days people name."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.database.reader import Reader
from models.errors import Refused
from models.journal.store import Store
from models.services.days import day_from
from models.services.tasks import (
    add_task,
    drop_task,
    edit_task,
    finish_task,
    move_task,
    next_task,
    reopen_task,
)
from tests.services.people import organisation, record_of, value

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("heute", "2026-11-23"),
        ("Morgen", "2026-11-24"),
        ("übermorgen", "2026-11-25"),
        ("tomorrow", "2026-11-24"),
        ("+1 Woche", "2026-11-30"),
        ("in zwei Wochen", "2026-12-07"),
        ("WV 2 Wochen", "2026-12-07"),
        ("2w", "2026-12-07"),
        ("+3 Tage", "2026-11-26"),
        ("+5 Arbeitstage", "2026-11-30"),
        ("in einem Monat", "2026-12-23"),
        ("+3 Monate", "2027-02-23"),
        ("1 Jahr", "2027-11-23"),
        ("Freitag", "2026-11-27"),
        ("Montag", "2026-11-30"),
        ("fr", "2026-11-27"),
        ("5.12.2026", "2026-12-05"),
        ("2026-12-05", "2026-12-05"),
    ],
)
def test_days_are_understood(text: str, day: str) -> None:
    assert day_from(text, MONDAY).isoformat() == day


@pytest.mark.parametrize("text", ["", "bald", "31.02.2027", "+1 Lichtjahr", "in vielen Wochen"])
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        day_from(text, MONDAY)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 999))
def test_weeks_and_months_agree_with_the_calendar(start: date, count: int) -> None:
    assert day_from(f"+{count} Wochen", start) - start == timedelta(weeks=count)
    later = day_from(f"+{count} Monate", start)
    assert (later.year * 12 + later.month) - (start.year * 12 + start.month) == count
    assert later.day == start.day or (later + timedelta(days=1)).day == 1


@given(st.text(max_size=30))
def test_any_text_is_a_day_or_refused(text: str) -> None:
    with suppress(Refused):
        assert isinstance(day_from(text, MONDAY), date)


def test_a_task_is_done_reopened_dropped(store: Store, reader: Reader) -> None:
    task = record_of(add_task(store, {"title": "Anrufen", "due_on": "morgen"}).record)
    assert value(reader, "task", task, "due_on") == "2026-11-24"
    finish_task(store, task)
    assert value(reader, "task", task, "done_on") == "2026-11-23"
    reopen_task(store, task)
    assert (value(reader, "task", task, "status"), value(reader, "task", task, "done_on")) == (
        "open", None
    )  # fmt: skip
    edit_task(store, task, {"status": "done"})
    assert value(reader, "task", task, "done_on") == "2026-11-23"
    drop_task(store, task)
    assert value(reader, "task", task, "status") == "dropped"


def test_a_task_moves_on_from_when_it_was_due(store: Store, reader: Reader) -> None:
    task = record_of(add_task(store, {"title": "Anrufen", "due_on": "2026-11-30"}).record)
    done = move_task(store, task, "+1 Woche")
    assert value(reader, "task", task, "due_on") == "2026-12-07"
    assert done.message == "The task is due on 7 Dec 2026."
    move_task(store, task, "morgen")
    assert value(reader, "task", task, "due_on") == "2026-11-24"
    edit_task(store, task, {"due_on": "2026-01-01"})
    move_task(store, task, "+1 Tag")
    assert value(reader, "task", task, "due_on") == "2026-11-24"


def test_the_next_step_is_the_one_due_first(store: Store, reader: Reader) -> None:
    firm = organisation(store, "Federn GmbH")
    add_task(store, {"title": "Irgendwann", "about": firm})
    add_task(store, {"title": "Später", "about": firm, "due_on": "2026-12-24"})
    first = add_task(store, {"title": "Bald", "about": firm, "due_on": "2026-12-01"})
    assert next_task(reader, firm) == (first.record, "Bald", "2026-12-01")
    finish_task(store, record_of(first.record))
    step = next_task(reader, firm)
    assert step is not None
    assert step[1] == "Später"
