"""When something is due, in words and in a tone."""

from __future__ import annotations

from datetime import date

from models.clock import today
from models.fields.dates import show_date
from models.language import ntr, tr


def due_words(day: str | None) -> tuple[str, str]:
    """The words and the tone for an ISO day: overdue in red, today in amber; empty without one."""
    if not day:
        return "", "muted"
    left = (date.fromisoformat(day[:10]) - today()).days
    if left < 0:
        return ntr("{n} day overdue", "{n} days overdue", -left), "red"
    if left == 0:
        return tr("Today"), "amber"
    if left == 1:
        return tr("Tomorrow"), "text"
    return show_date(day[:10]), "muted"
