"""Calendars of others become meetings: the preview is the plan, applying runs the same plan.

plan = plan_calendar(reader, path)          every date has one status; nothing is written
plan = choose(plan, row_number, take=False) leave a date out, or take one that was left out
done = apply_calendar(store, plan)          one batch; `undo(store, done.tx)` takes it back
"""

from models.exchange.calendars.apply import apply_calendar
from models.exchange.calendars.opening import holds_calendar
from models.exchange.calendars.plan import (
    CalendarCounts,
    CalendarPlan,
    Difference,
    Participant,
    PlannedMeeting,
    Status,
    choose,
)
from models.exchange.calendars.planning import plan_calendar
from models.exchange.calendars.summary import calendar_summary

__all__ = [
    "CalendarCounts",
    "CalendarPlan",
    "Difference",
    "Participant",
    "PlannedMeeting",
    "Status",
    "apply_calendar",
    "calendar_summary",
    "choose",
    "holds_calendar",
    "plan_calendar",
]
