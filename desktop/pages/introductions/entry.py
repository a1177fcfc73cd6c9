"""The page of introductions as the sidebar knows it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.desk import Desk, Page, PageEntry
from models.language import mark


def make_page(desk: Desk, parent: QWidget) -> Page:
    """The page, imported when it is first shown."""
    from desktop.pages.introductions.page import IntroductionsPage

    return IntroductionsPage(desk, parent)


ENTRY = PageEntry(
    "introductions",
    mark("Matchmaking"),
    "introduction",
    make_page,
    mark(
        "Choose a need or an offer to see what fits it, with the reasons for and against. "
        "“Bring together” suggests an introduction. It goes on step by step: both sides are asked "
        "for their consent, only then they are introduced; it ends with an outcome or a project."
    ),
)
