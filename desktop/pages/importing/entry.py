"""The page of imports as the sidebar knows it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.desk import Desk, Page, PageEntry
from models.language import mark


def make_page(desk: Desk, parent: QWidget) -> Page:
    """The page, imported when it is first shown."""
    from desktop.pages.importing.page import ImportPage

    return ImportPage(desk, parent)


ENTRY = PageEntry(
    "import",
    mark("Import"),
    "import",
    make_page,
    mark(
        "Drop a spreadsheet, a file of cards or a calendar here. The page shows what would become "
        "of every row before anything is written: N imports a doubtful row as new, A takes it as "
        "the same record, F does so field by field, S leaves it out. A whole import can be undone "
        "at any time."
    ),
    takes_files=True,
)
