"""The page of projects as the sidebar knows it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.desk import Desk, Page, PageEntry
from models.language import mark


def make_page(desk: Desk, parent: QWidget) -> Page:
    """The page, imported when it is first shown."""
    from desktop.pages.projects.page import ProjectsPage

    return ProjectsPage(desk, parent)


ENTRY = PageEntry(
    "projects",
    mark("Joint projects"),
    "project",
    make_page,
    mark(
        "Each column is a stage, each card a joint project. Arrows walk over the cards, Enter "
        "opens one, Alt+← and Alt+→ move it to the previous or next stage; the mouse drags it. "
        "Before a project goes on, the page asks what the stage asks for."
    ),
)
