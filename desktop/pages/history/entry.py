"""The page of the history as the sidebar knows it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.desk import Desk, Page, PageEntry
from models.language import mark


def make_page(desk: Desk, parent: QWidget) -> Page:
    """The page, imported when it is first shown."""
    from desktop.pages.history.page import HistoryPage

    return HistoryPage(desk, parent)


ENTRY = PageEntry(
    "history",
    mark("History"),
    "history",
    make_page,
    mark(
        "A diary of everything that was changed on this computer or came from others. Choose an "
        "entry to see what became of what. Every change can be taken back, even an old one: what "
        "somebody has changed since is kept and named."
    ),
    below=True,
)
"""The history stands below, as it is needed now and then."""
