"""Which pages the window has; each is imported when it is first shown."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.desk import Catalogue, Desk, RecordEntry, RecordPage
from desktop.pages.conflicts.entry import ENTRY as CONFLICTS
from desktop.pages.contacts.entry import ENTRY as CONTACTS
from desktop.pages.duplicates.entry import ENTRY as DUPLICATES
from desktop.pages.exchange.entry import ENTRY as EXCHANGE
from desktop.pages.history.entry import ENTRY as HISTORY
from desktop.pages.importing.entry import ENTRY as IMPORTING
from desktop.pages.introductions.entry import ENTRY as INTRODUCTIONS
from desktop.pages.meetings.entry import ENTRY as MEETINGS
from desktop.pages.projects.entry import ENTRY as PROJECTS
from desktop.pages.today.entry import ENTRY as TODAY

PAGES = (
    TODAY, CONTACTS, MEETINGS, PROJECTS, INTRODUCTIONS, IMPORTING, HISTORY, EXCHANGE, CONFLICTS,
    DUPLICATES,
)  # fmt: skip
"""The pages in the order of the sidebar."""

RECORDS = {
    "organisation": "contacts",
    "person": "contacts",
    "need": "introductions",
    "offer": "introductions",
    "introduction": "introductions",
    "meeting": "meetings",
    "event": "meetings",
    "task": "today",
    "project": "projects",
}
"""The types with a page of their own, and the page of the sidebar they belong to."""


class _RecordMaker:
    def __init__(self, type_key: str) -> None:
        self._type = type_key

    def __call__(self, desk: Desk, parent: QWidget) -> RecordPage:
        from desktop.dialogs.onepager.asking import onepager_button
        from desktop.records.page import PanelPage

        buttons = (onepager_button(desk, parent),) if self._type == "organisation" else ()
        return PanelPage(desk, self._type, parent, buttons)


def catalogue() -> Catalogue:
    """The pages of the program and of its records."""
    records = (RecordEntry(key, _RecordMaker(key), page) for key, page in RECORDS.items())
    return Catalogue(PAGES, tuple(records))
