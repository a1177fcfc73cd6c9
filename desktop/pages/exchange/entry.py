"""The page of the exchange as the sidebar knows it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.desk import Desk, Page, PageEntry
from models.language import mark


def make_page(desk: Desk, parent: QWidget) -> Page:
    """The page, imported when it is first shown."""
    from desktop.pages.exchange.page import ExchangePage

    return ExchangePage(desk, parent)


ENTRY = PageEntry(
    "exchange",
    mark("Exchange"),
    "exchange",
    make_page,
    mark(
        "Bring the work of all laptops together. Two laptops first exchange their cards and "
        "compare six words by phone. After that each writes packages for the other, by e-mail, "
        "stick, drop folder or hub; nobody's work is lost, whatever the order. A package can be "
        "dropped anywhere on the window and is shown before anything is written."
    ),
    endings=(".handschlag", ".handschlag-karte"),
)
