"""The page of meetings in the sidebar."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.desk import Desk, Page, PageEntry
from models.language import mark


def make(desk: Desk, parent: QWidget) -> Page:
    """The page."""
    from desktop.pages.meetings.page import MeetingsPage

    return MeetingsPage(desk, parent)


ENTRY = PageEntry(
    "meetings",
    mark("Meetings"),
    "meeting",
    make,
    mark(
        "Meetings that are planned and meetings that have been. Choose one to read it beside the "
        "list; what you change there is saved when you leave the field. A report needs three "
        "minutes: with whom, what was said, what comes next. Every meeting that has been ends in "
        "a next step, or you say that none is needed."
    ),
)
