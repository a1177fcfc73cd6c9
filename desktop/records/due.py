"""Days and moments in the words people use, and how urgent they are."""

from __future__ import annotations

from datetime import date

from models.clock import today
from models.fields.dates import show_date
from models.fields.moments import local_time
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


def when(moment: str) -> str:
    """An ISO date or a UTC moment as people say it: "today, 14:30", "22.11.2026"."""
    if not moment:
        return ""
    day, clock = moment[:10], ""
    if "T" in moment:
        local = local_time(moment)
        day, clock = local.date().isoformat(), f"{local:%H:%M}"
        if clock == "00:00":
            clock = ""
    away = (today() - date.fromisoformat(day)).days
    named = {0: tr("today"), 1: tr("yesterday"), -1: tr("tomorrow")}
    return ", ".join(filter(None, (named.get(away) or show_date(day), clock)))
