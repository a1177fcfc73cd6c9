"""The page of duplicates as the sidebar knows it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.desk import Desk, Page, PageEntry
from models.language import mark


def make_page(desk: Desk, parent: QWidget) -> Page:
    """The page, imported when it is first shown."""
    from desktop.pages.duplicates.page import DuplicatesPage

    return DuplicatesPage(desk, parent)


ENTRY = PageEntry(
    "duplicates",
    mark("Duplicates"),
    "merge",
    make_page,
    mark(
        "Organisations and people that are likely in the data twice, the likeliest first, with "
        "what speaks for and against it. Nothing is merged by itself. With the arrow keys you go "
        "through the list; the right arrow or Enter leads to the comparison. There ← and → choose "
        "a side, Enter edits the final value, T lets the other record stay, Esc leads back to the "
        "list. M merges, N remembers that the two are different, S leaves them for later. "
        "Everything can be taken back."
    ),
)
"""Duplicates are looked for when the page is first shown."""
