"""The tabs over the list of meetings, and how the list speaks."""

from __future__ import annotations

from collections.abc import Callable

from desktop.tables.panel import Listing, SavedView
from desktop.tables.source import Query
from models.database.filters import Condition, Op
from models.language import ntr, tr

COLUMNS = ("starts_at", "title", "organisation", "kind", "place", "held_by")


def listing(fill: Callable[[], object], staff: str) -> Listing:
    """The list of meetings; `staff` is the name of the person at this laptop."""
    return Listing(
        "meetings",
        tr("Meetings"),
        count_words,
        tr("No meeting yet."),
        tr("Plan a meeting, or write down what was said at one: it takes three minutes."),
        "meeting",
        tr("New meeting"),
        fill,
        views(staff),
    )


def views(staff: str) -> tuple[SavedView, ...]:
    """Upcoming first, then past, one's own, those without notes, all."""
    living = Condition("cancelled", Op.IS, 0)
    past = (Condition("starts_at", Op.BEFORE, "today"), living)
    own = (SavedView(tr("My own"), _latest(Condition("held_by", Op.IS, staff), living)),)
    return (
        SavedView(tr("Upcoming"), _soonest(Condition("starts_at", Op.AT_LEAST, "today"), living)),
        SavedView(tr("Past"), _latest(*past)),
        *(own if staff else ()),
        SavedView(tr("Without a report"), _latest(*past, Condition("notes", Op.EMPTY))),
        SavedView(tr("All"), _latest()),
    )


def count_words(count: int) -> str:
    """The number of meetings in words."""
    return ntr("{n} meeting", "{n} meetings", count)


def _soonest(*conditions: Condition) -> Query:
    return Query(conditions=conditions, sort="starts_at")


def _latest(*conditions: Condition) -> Query:
    return Query(conditions=conditions, sort="starts_at", descending=True)
