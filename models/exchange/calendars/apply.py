"""Runs the plan of a calendar: one transaction, one batch in the history, all of it or nothing."""

from __future__ import annotations

from models.errors import Conflict
from models.exchange.calendars.plan import CalendarPlan, PlannedMeeting, Status
from models.exchange.importing.options import Cancel, Stop
from models.journal.change import Change
from models.journal.contexts import head_vector
from models.journal.store import Store
from models.language import ntr, tr
from models.progress import Progress
from models.services.entries import create, update
from models.services.outcome import Done, done
from models.services.staff import current_staff


def apply_calendar(
    store: Store,
    plan: CalendarPlan,
    *,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Done:
    """Write what the plan says, as one batch that can be undone.

    Raises `Conflict` when the data have changed since the plan was made, `Cancelled` when `cancel`
    says so; then nothing is written.
    """
    if not plan.changes_anything():
        return Done(tr("There is nothing new in the calendar."))
    rows = [row for row in plan.rows if row.writes]
    stop = Stop(progress, cancel, len(rows))
    with store.change(tr("Calendar imported"), kind="import") as change:
        if head_vector(change.reader) != plan.head:
            raise Conflict(
                tr("The data have changed since the preview was made. Please look at it again.")
            )
        holder = current_staff(store, change.reader)
        for place, row in enumerate(rows):
            stop(place, len(rows))
            _write(change, row, holder)
        stop(len(rows), len(rows))
    return done(store, _sentence(plan))


def _write(change: Change, row: PlannedMeeting, holder: int | None) -> None:
    record = row.record
    if row.status is Status.NEW:
        values = {"held_by": holder, **dict(row.values)}
        record = create(change, "meeting", values, uuid=row.uuid)
    elif row.values:
        update(change, "meeting", record, dict(row.values))
    for one in row.participants:
        attendance = {"at": record, "who": one.record, "status": one.status}
        create(change, "attendance", attendance)


def _sentence(plan: CalendarPlan) -> str:
    counts = plan.counts
    parts = []
    if counts.new:
        parts.append(ntr("{n} meeting was added", "{n} meetings were added", counts.new))
    if counts.updated:
        parts.append(ntr("{n} was changed", "{n} were changed", counts.updated))
    if counts.cancelled:
        parts.append(ntr("{n} was cancelled", "{n} were cancelled", counts.cancelled))
    return f"{', '.join(parts)}."
