"""The wishes of the page: each takes an introduction a step further."""

from __future__ import annotations

from collections.abc import Callable

from desktop.records.deeds import Wish
from models.journal.store import Store
from models.services import introductions, projects
from models.services.outcome import Done


def _wish(work: Callable[[Store], Done]) -> Wish:
    return work


def asking(record: int) -> Wish:
    """Both sides are asked for their consent."""
    return _wish(lambda store: introductions.ask_consents(store, record))


def deciding(record: int, side: str, decision: str, on: str | None = None) -> Wish:
    """A side decided on a day."""
    return _wish(lambda store: introductions.decide_consent(store, record, side, decision, on))


def introducing(record: int, on: str) -> Wish:
    """The two were introduced on a day."""
    return _wish(lambda store: introductions.introduce(store, record, on))


def talking(record: int, on: str) -> Wish:
    """The two talked on a day."""
    return _wish(lambda store: introductions.first_talk(store, record, on))


def negotiating(record: int) -> Wish:
    """The two work something out."""
    return _wish(lambda store: introductions.negotiate(store, record))


def ending(record: int, stage: str, text: str, on: str) -> Wish:
    """It ended on a day; `text` is the outcome or the reason."""
    agreed = stage == "vereinbart"
    return _wish(
        lambda store: introductions.end_introduction(
            store,
            record,
            stage,
            outcome=text if agreed else None,
            reason=None if agreed else text,
            on=on,
        )
    )


def reopening(record: int) -> Wish:
    """It is taken up again."""
    return _wish(lambda store: introductions.reopen_introduction(store, record))


def becoming_project(record: int, title: str) -> Wish:
    """A project comes out of it."""
    return _wish(lambda store: projects.make_project(store, record, title))
