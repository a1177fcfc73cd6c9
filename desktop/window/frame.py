"""What stands in the main window: sidebar, bar, pages, status, toast."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.actions.action import GO, Action
from desktop.actions.registry import Registry
from desktop.desk import Desk, Navigation, PageEntry, RecordEntry
from desktop.office import Office
from desktop.settings import Settings
from desktop.style.icons import program_icon
from desktop.style.theme import theme
from desktop.widgets.text import hairline
from desktop.widgets.toast import Message, Toast
from desktop.window.commands import FrameCommands
from desktop.window.dropping import FileDrops
from desktop.window.pasting import TablePaste
from desktop.window.shell import MainWindow
from desktop.window.sidebar import Sidebar
from desktop.window.stack import PageStack
from desktop.window.statusline import StatusLine
from desktop.window.topbar import TopBar
from models.language import mark


class Frame(QWidget):
    """The frame around the pages it is given; put into the window, which brings its own keys."""

    def __init__(
        self,
        window: MainWindow,
        office: Office,
        settings: Settings,
        pages: Sequence[PageEntry],
        records: Sequence[RecordEntry] = (),
    ) -> None:
        super().__init__(window)
        self._window = window
        window.setWindowIcon(program_icon())
        self.desk = Desk(
            office=office,
            jobs=office.jobs,
            actions=Registry(self),
            settings=settings,
            news=office.news,
            navigation=Navigation(self),
            say=self._say,
        )
        self._build(pages)
        self.stack.offer(pages, records)
        self._connect()
        commands = FrameCommands(self.desk, self, self.sidebar, self.topbar, self.stack, self.toast)
        commands.offer(pages)
        area = Action("go.area", mark("Next area"), self.next_area, GO, shortcut="F6")
        self.desk.actions.add(area)
        if any(entry.takes_files or entry.endings for entry in pages):
            FileDrops(self, self.stack, pages)
        for entry in pages:
            if entry.takes_files:
                TablePaste(self.desk, self.stack, entry.key)
        self.sidebar.set_narrow(settings.flag("sidebar narrow"))
        self._fit()

    def _build(self, pages: Sequence[PageEntry]) -> None:
        self.sidebar = Sidebar(pages, self)
        self.topbar = TopBar(self.desk, self)
        surface = QFrame(self)
        surface.setProperty("role", "surface")
        self.stack = PageStack(self.desk, surface)
        self.status = StatusLine(self.desk.jobs, self)
        inside = QVBoxLayout(surface)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(_scrolled(self.stack, surface))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.topbar)
        column.addWidget(hairline(self))
        column.addWidget(surface, 1)
        column.addWidget(hairline(self))
        column.addWidget(self.status)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(hairline(self, upright=True))
        row.addLayout(column, 1)
        self.toast = Toast(self)

    def _connect(self) -> None:
        navigation, actions = self.desk.navigation, self.desk.actions
        navigation.page_asked.connect(self.stack.go)
        navigation.about_asked.connect(self.stack.look)
        navigation.list_asked.connect(self.stack.list)
        navigation.record_asked.connect(self.stack.open)
        navigation.back_asked.connect(self.stack.back)
        self.sidebar.chosen.connect(self.stack.go)
        self.sidebar.collapsed.connect(self._sidebar_collapsed)
        self.stack.arrived.connect(self._arrived)
        actions.added.connect(self._action_added)
        self.toast.dismissed.connect(actions.refresh)
        self.desk.jobs.settled.connect(actions.refresh)
        theme().changed.connect(self._fit)
        self._window.resized.connect(self._fit)
        self._window.closed.connect(self.remember)

    def begin(self) -> None:
        """Show the page that was shown last, otherwise the first."""
        last = self.desk.settings.text("page")
        self.stack.go(last)
        if self.stack.place is None:
            self.stack.go(self.sidebar.first_page())

    def next_area(self) -> None:
        """Put the keyboard on the next part of the window: sidebar, search, page."""
        focus = QApplication.focusWidget()
        areas: list[QWidget] = [self.sidebar, self.topbar, self.stack]
        here = next((i for i, area in enumerate(areas) if focus and area.isAncestorOf(focus)), -1)
        match areas[(here + 1) % len(areas)]:
            case self.sidebar:
                self.sidebar.take_focus()
            case self.topbar:
                self.topbar.search.begin()
            case _:
                page = self.stack.page()
                if page:
                    page.take_focus()

    def remember(self) -> None:
        """Remember which page was shown."""
        if self.stack.place:
            self.desk.settings.remember("page", self.sidebar.current_page())

    def _say(self, message: Message) -> None:
        self.toast.say(message)
        self.desk.actions.refresh()

    def _fit(self) -> None:
        self.sidebar.fit(self._window.width())

    def _arrived(self, key: str) -> None:
        self.sidebar.show_page(key)
        self.desk.actions.refresh()

    def _action_added(self, name: str) -> None:
        self._window.addAction(self.desk.actions.listener(name))

    def _sidebar_collapsed(self, narrow: bool) -> None:
        self.desk.settings.remember("sidebar narrow", narrow)


def _scrolled(stack: PageStack, parent: QWidget) -> QScrollArea:
    """Pages scroll where a small window or large texts leave less room than they need."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(stack)
    return area
