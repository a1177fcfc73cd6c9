"""The page of contacts as the sidebar knows it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.desk import Desk, Page, PageEntry
from models.language import mark


def make_page(desk: Desk, parent: QWidget) -> Page:
    """The page, imported when it is first shown."""
    from desktop.pages.contacts.page import ContactsPage

    return ContactsPage(desk, parent)


ENTRY = PageEntry(
    "contacts",
    mark("Contacts"),
    "contacts",
    make_page,
    mark(
        "Type to search the list, or add a filter. Enter opens a contact, F2 changes a cell where "
        "it stands, Ctrl+↑ and Ctrl+↓ go to the next contact while you read. Select several rows "
        "with Shift or Ctrl to tag, list, hand over or delete them at once. What you filter by can "
        "be kept as a tab."
    ),
)
