"""What a card says: its clock, its days, its amount, and all of it in one sentence."""

from __future__ import annotations

from dataclasses import dataclass

from models.fields.dates import show_date
from models.fields.money import show_money
from models.language import ntr, tr
from models.services.board import DUE, NONE, OVERDUE, Card, Column


@dataclass(frozen=True, slots=True)
class Clock:
    """When the next step is due: an icon, the tone of its colour, and the same in words."""

    symbol: str
    tone: str
    words: str


def clock_of(card: Card) -> Clock:
    """The clock of a card's next step."""
    day = show_date(card.due_on) if card.due_on else ""
    if card.clock == OVERDUE:
        return Clock("warning", "red", tr("Overdue since {day}", day=day))
    if card.clock == DUE:
        return Clock("clock", "amber", tr("Due today"))
    if card.clock == NONE and card.ended:
        return Clock("check", "muted", tr("Ended"))
    if card.clock == NONE:
        return Clock("info", "amber", tr("No next step"))
    return Clock("calendar", "muted", tr("Due {day}", day=day) if day else tr("Next"))


def step_of(card: Card) -> str:
    """The next step behind its clock: "Due 12.12.2026: send papers"."""
    words = clock_of(card).words
    return f"{words}: {card.next_step}" if card.next_step else words


def days_of(card: Card) -> str:
    """How long a card has been in its stage."""
    if card.days is None:
        return ""
    return ntr("{n} day", "{n} days", card.days) if card.days else tr("since today")


def stuck_of(card: Card) -> str:
    """The word on a card that has been in its stage for too long, otherwise nothing."""
    if not card.stuck or card.days is None:
        return ""
    return ntr("Stuck for {n} day", "Stuck for {n} days", card.days)


def more_partners(card: Card) -> str:
    """How many partners there are behind the first: "+2"."""
    return f"+{len(card.partners) - 1}" if len(card.partners) > 1 else ""


def euros(cents: int) -> str:
    """An amount without its cents, as a board has room for it."""
    return show_money(round(cents / 100) * 100).replace(",00", "").removesuffix(".00")


def spoken(card: Card) -> str:
    """The whole card as a screen reader says it."""
    partners = ", ".join(card.partners)
    parts = (
        card.title,
        tr("Partners: {names}", names=partners) if partners else "",
        tr("Cross-regional") if card.cross_regional else "",
        step_of(card),
        stuck_of(card) or tr("In this stage: {days}", days=days_of(card)) if days_of(card) else "",
        euros(card.total) if card.total is not None else "",
    )
    return ". ".join(part for part in parts if part)


def counted(column: Column) -> str:
    """Number and sum of a column."""
    words = ntr("{n} project", "{n} projects", column.count)
    return f"{words}, {euros(column.total)}" if column.total else words
