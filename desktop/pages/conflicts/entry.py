"""The page of conflicts as the sidebar knows it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.desk import Desk, Page, PageEntry
from models.language import mark


def make_page(desk: Desk, parent: QWidget) -> Page:
    """The page, imported when it is first shown."""
    from desktop.pages.conflicts.page import ConflictsPage

    return ConflictsPage(desk, parent)


ENTRY = PageEntry(
    "conflicts",
    mark("Conflicts"),
    "conflict",
    make_page,
    mark(
        "When two people change the same field without seeing each other, both versions are kept. "
        "The newer one is in force at once, so that nobody has to wait; here you decide which one "
        "stays. Whatever you decide travels to all laptops with the next exchange, and can be "
        "taken back. With the arrow keys you go from conflict to conflict; A and B take a side, E "
        "asks for a value of your own, S leaves it for later, Enter opens the record. Single "
        "letters can be turned off in the menu View."
    ),
    below=True,
)
"""Conflicts stand below, with their number while there are any."""
