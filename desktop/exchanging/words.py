"""How the window speaks of laptops, contacts between them and what waits for them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from models.clock import moment_text, now, today
from models.fields.dates import show_date
from models.fields.moments import local_time
from models.journal.peers import Trust
from models.language import ntr, tr
from models.sync.overview import Laptop, Neighbour, Overview, agency_name

LONG_AGO = 31
"""Days after which a date says more than a number of days."""

BADGES = {"swf": "southwest", "do": "dortmund"}
"""Tone of the badge of an agency by its code."""


def ago(moment: datetime) -> str:
    """How long ago something was: `3 days ago`, `yesterday`, `on 12 October 2026`."""
    spent = now() - moment
    if spent < timedelta(minutes=1):
        return tr("just now")
    if spent < timedelta(hours=1):
        return ntr("{n} minute ago", "{n} minutes ago", spent // timedelta(minutes=1))
    day = local_time(moment_text(moment)).date()
    days = (today() - day).days
    if days < 1:
        return ntr("{n} hour ago", "{n} hours ago", spent // timedelta(hours=1))
    if days == 1:
        return tr("yesterday")
    if days <= LONG_AGO:
        return ntr("{n} day ago", "{n} days ago", days)
    return tr("on {day}", day=show_date(f"{day:%Y-%m-%d}"))


def contact(moment: datetime | None) -> str:
    """When something was last exchanged."""
    if moment is None:
        return tr("Nothing exchanged yet")
    return tr("Last exchanged {ago}", ago=ago(moment))


def ready(count: int) -> str:
    """How many changes wait for a laptop."""
    if not count:
        return tr("Has everything")
    return ntr("{n} change ready", "{n} changes ready", count)


def agency_of(laptop: Laptop) -> str:
    """The name of the agency of a laptop."""
    return tr(agency_name(laptop.agency))


def trust_of(one: Neighbour) -> tuple[str, str]:
    """How a laptop is trusted, and the tone of that; nothing where all is as it should be."""
    return {
        Trust.TRUSTED: ("", "green"),
        Trust.VOUCHED: (tr("Known through a colleague"), "elsewhere"),
        Trust.KNOWN: (tr("Card not confirmed yet"), "amber"),
        Trust.REVOKED: (tr("Trust withdrawn"), "red"),
    }[one.trust]


def state_of(view: Overview) -> tuple[str, str]:
    """The state of the exchange in two short lines; empty where there is nobody to exchange with.

    The second line is empty when nothing waits for anybody.
    """
    if not any(one.receives for one in view.neighbours):
        return "", ""
    return contact(view.exchanged), ready(view.waiting) if view.waiting else ""


def moment_of(milliseconds: int) -> datetime:
    """A moment of the journal: milliseconds since 1970, UTC."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC)
