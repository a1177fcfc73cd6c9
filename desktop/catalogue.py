"""Which pages the window has; each is imported when it is first shown."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.desk import Catalogue, Desk, Page, PageEntry, RecordEntry, RecordPage
from desktop.pages.projects.entry import ENTRY as PROJECTS
from models.language import mark

RECORDS = {
    "organisation": "contacts",
    "person": "contacts",
    "need": "contacts",
    "offer": "contacts",
    "meeting": "meetings",
    "event": "meetings",
    "task": "today",
    "project": "projects",
    "introduction": "introductions",
}
"""The types with a page of their own, and the page of the sidebar they belong to."""


def contacts(desk: Desk, parent: QWidget) -> Page:
    """The page of contacts."""
    from desktop.pages.contacts.page import ContactsPage

    return ContactsPage(desk, parent)


CONTACTS = PageEntry(
    "contacts",
    mark("Contacts"),
    "contacts",
    contacts,
    mark(
        "Type to search the list, or add a filter. Enter opens a contact, F2 changes a cell where "
        "it stands, Ctrl+↑ and Ctrl+↓ go to the next contact while you read. Select several rows "
        "with Shift or Ctrl to tag, list, hand over or delete them at once. What you filter by can "
        "be kept as a tab."
    ),
)


class _RecordMaker:
    def __init__(self, type_key: str) -> None:
        self._type = type_key

    def __call__(self, desk: Desk, parent: QWidget) -> RecordPage:
        from desktop.records.page import PanelPage

        return PanelPage(desk, self._type, parent)


def catalogue() -> Catalogue:
    """The pages of the program, in the order of the sidebar."""
    pages = (CONTACTS, PROJECTS)
    return Catalogue(
        pages,
        tuple(RecordEntry(key, _RecordMaker(key), page) for key, page in RECORDS.items()),
    )
