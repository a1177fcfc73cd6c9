"""The Today page in the sidebar."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.desk import Desk, Page, PageEntry
from models.language import mark


def make(desk: Desk, parent: QWidget) -> Page:
    """The page."""
    from desktop.pages.today.page import TodayPage

    return TodayPage(desk, parent)


ENTRY = PageEntry(
    "today",
    mark("Today"),
    "today",
    make,
    mark(
        "What waits for you today. Arrow keys go from line to line, also from one list to the "
        "next. Space ticks a task off, Enter opens what it is about, M or the menu key moves it to "
        "another day. Write a task into the line at the top and press Enter; the day may be "
        "“tomorrow”, “Friday” or “+2 weeks”."
    ),
)
