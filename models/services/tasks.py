"""Tasks: next steps with who and until when, on any record."""

from __future__ import annotations

from datetime import date

from models.clock import today
from models.database.reader import Reader
from models.fields.values import show
from models.journal.change import Change
from models.journal.contexts import Vector
from models.journal.store import Store
from models.language import tr
from models.records.meetings import TASK
from models.services.days import day_from
from models.services.entries import Entered, create, existing, update
from models.services.outcome import Done, done
from models.services.staff import current_staff

Day = str | date | None


def add_task(store: Store, values: Entered) -> Done:
    """A new task; `due_on` may be words such as "+1 week", it is one's own when nobody is named."""
    with store.change(tr("Task added")) as change:
        record = new_task(change, store, values)
    return done(store, tr("The task was added."), record)


def new_task(change: Change, store: Store, values: Entered) -> int:
    """A new task inside a change."""
    row = {"assignee": current_staff(store, change.reader), **values}
    if due := row.get("due_on"):
        row["due_on"] = iso_day(due if isinstance(due, str | date) else str(due))
    return create(change, "task", row)


def edit_task(store: Store, record: int, values: Entered, *, seen: Vector | None = None) -> Done:
    """New values of a task."""
    row = dict(values)
    if due := row.get("due_on"):
        row["due_on"] = iso_day(due if isinstance(due, str | date) else str(due))
    with store.change(tr("Task edited"), seen=seen) as change:
        update(change, "task", record, row)
    return done(store, tr("Saved."), record)


def finish_task(store: Store, record: int, on: Day = None) -> Done:
    """The task is done, today when no day is given."""
    with store.change(tr("Task done")) as change:
        day = iso_day(on) if on else today().isoformat()
        update(change, "task", record, {"status": "done", "done_on": day})
    return done(store, tr("Done."), record)


def reopen_task(store: Store, record: int) -> Done:
    """The task is open again."""
    with store.change(tr("Task reopened")) as change:
        update(change, "task", record, {"status": "open"})
    return done(store, tr("The task is open again."), record)


def drop_task(store: Store, record: int) -> Done:
    """The task is no longer needed; it stays in the history."""
    with store.change(tr("Task dropped")) as change:
        update(change, "task", record, {"status": "dropped"})
    return done(store, tr("The task was dropped."), record)


def move_task(store: Store, record: int, due: str | date) -> Done:
    """Another day: "+1 week" counts from the day it was due, or from today when that has passed."""
    with store.change(tr("Task moved")) as change:
        row = existing(change, "task", record)
        known = date.fromisoformat(str(row["due_on"])) if row["due_on"] else today()
        later = isinstance(due, str) and due.lstrip().startswith("+")
        day = iso_day(due, max(known, today()) if later else None)
        update(change, "task", record, {"due_on": day})
    shown = show(TASK.field("due_on"), day)
    return done(store, tr("The task is due on {day}.", day=shown), record)


def iso_day(day: str | date, start: date | None = None) -> str:
    """A day in words, as a text or as a value, in the form it is stored in; raises `Refused`."""
    return day_from(day, start).isoformat() if isinstance(day, str) else day.isoformat()


def next_task(reader: Reader, about: int) -> tuple[int, str, str | None] | None:
    """The open task about a record that is due first: id, title, ISO date; None without one."""
    row = reader.first(
        "SELECT id, title, due_on FROM task WHERE about = ? AND status = 'open' "
        "ORDER BY due_on IS NULL, due_on, id",
        (about,),
    )
    return (int(row[0]), str(row[1]), row[2]) if row else None
