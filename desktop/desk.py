"""What every page is given: the ways to work, to go elsewhere, to hear and to say something."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.actions.registry import Registry
from desktop.jobs import Jobs
from desktop.news import Change, News
from desktop.office import Office
from desktop.settings import Settings
from desktop.tables.picked import Picked
from desktop.widgets.toast import Message

__all__ = ["Catalogue", "Change", "Desk", "Navigation", "News", "Page", "PageEntry", "RecordEntry",
           "RecordPage"]  # fmt: skip


class Navigation(QObject):
    """Asks the window to show something else, so that pages need not know each other."""

    page_asked = Signal(str)
    about_asked = Signal(str, int)
    record_asked = Signal(str, int)
    list_asked = Signal(str, object)
    back_asked = Signal()

    def go(self, page: str) -> None:
        """Show a page."""
        self.page_asked.emit(page)

    def look(self, page: str, record: int) -> None:
        """Show what a page has about a record."""
        self.about_asked.emit(page, record)

    def list(self, page: str, picked: Picked) -> None:
        """Show the ordinary list of a page with these records alone."""
        self.list_asked.emit(page, picked)

    def open(self, type_key: str, record: int) -> None:
        """Show the full page of a record."""
        self.record_asked.emit(type_key, record)

    def back(self) -> None:
        """Show what was shown before."""
        self.back_asked.emit()


@dataclass(frozen=True, slots=True)
class Desk:
    """The surroundings of a page; `say` shows a toast, `office` is the open database."""

    office: Office
    jobs: Jobs
    actions: Registry
    settings: Settings
    news: News
    navigation: Navigation
    say: Callable[[Message], None]


class Page(QWidget):
    """A page of the window; made once, when it is first shown."""

    def arrive(self) -> None:
        """Called each time the page is shown."""

    def take_focus(self) -> None:
        """Put the keyboard where work begins."""
        self.setFocus()

    def look_at(self, record: int) -> None:
        """Called after the page was shown because somebody wants to see what it has on a record."""

    def show_picked(self, picked: Picked) -> None:
        """Called after the page was shown because somebody wants to see a list of records."""

    def take_file(self, path: Path) -> None:
        """Called when a file was dropped on the window, for pages whose entry takes files."""

    def take_table(self, text: str) -> None:
        """Called when cells of a spreadsheet were pasted, for the same pages."""


class RecordPage(Page):
    """The full page of one record of a type."""

    def show_record(self, record: int) -> None:
        """Show a record of the type."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page in the sidebar; `title` and `help` are marked, `make` imports what it needs.

    A file that is dropped anywhere on the window goes to the page that has its ending, such as
    `.handschlag`, among its `endings`, any other to the page that `takes_files`.
    """

    key: str
    title: str
    symbol: str
    make: Callable[[Desk, QWidget], Page]
    help: str = ""
    below: bool = False
    takes_files: bool = False
    endings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RecordEntry:
    """The page of records of a type."""

    type_key: str
    make: Callable[[Desk, QWidget], RecordPage]
    page: str = ""
    help: str = ""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All pages of the window."""

    pages: tuple[PageEntry, ...] = ()
    records: tuple[RecordEntry, ...] = ()
