"""Contacts: organisations and people, each a list beside the record that is current."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from desktop.desk import Desk, Page
from desktop.pages.contacts.contact_list import ContactList
from desktop.pages.contacts.tools import ContactTools
from desktop.pages.contacts.words import TYPES, Leading
from desktop.style.tokens import GAP, WIDE
from desktop.tables.picked import Picked
from desktop.widgets.scrolling import ScrollColumn
from desktop.widgets.text import hairline
from models.language import tr

SETTLES = 120
"""Milliseconds a row is current before its record is read: whoever runs through a list waits."""
WHICH, SPLIT = "contacts type", "contacts"


if TYPE_CHECKING:  # read when the first record is shown, after the list
    from desktop.records.panel import RecordPanel


class ContactsPage(Page):
    """Tabs for the two types; the lists are made when they are first shown."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lists: dict[str, ContactList] = {}
        self._tabs = QTabBar(self)
        self._tabs.setProperty("letters", "large")
        self._tabs.setAccessibleName(tr("Contacts"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        for words in (tr("Organisations"), tr("People")):
            self._tabs.addTab(words)
        self._stack = QStackedWidget(self)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._show_record)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._left())
        self._side = QStackedWidget(self)
        self._panels: dict[str, RecordPanel] = {}
        area = ScrollColumn(self)
        area.column.setContentsMargins(0, 0, 0, 0)
        area.column.addWidget(self._side)
        self._split.addWidget(area)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        if not desk.settings.restore_splitter(SPLIT, self._split):
            self._split.setSizes([600, 460])
        self._split.splitterMoved.connect(self._remember_split)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._split)
        place = TYPES.index(desk.settings.text(WHICH)) if desk.settings.text(WHICH) in TYPES else 0
        self._tabs.setCurrentIndex(place)
        self._show_type(place)
        self._tabs.currentChanged.connect(self._show_type)

    @property
    def list(self) -> ContactList:
        """The list that is shown."""
        return self._lists[TYPES[self._tabs.currentIndex()]]

    @property
    def panel(self) -> RecordPanel | None:
        """The record beside the list, once one has been shown."""
        return self._panels.get(self.list.type_key)

    def show_type(self, type_key: str) -> None:
        """Show organisations or people."""
        self._tabs.setCurrentIndex(TYPES.index(type_key))

    def show_picked(self, picked: Picked) -> None:
        """Show some organisations or people alone."""
        self.show_type(picked.type)
        self.list.show_only(picked)

    def arrive(self) -> None:
        """Look again at what has changed."""
        self.list.refresh()

    def take_focus(self) -> None:
        """Begin in the list."""
        self.list.view.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+↑ and Ctrl+↓ go on while one reads the record beside the list."""
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if by and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.list.view.step(by)
        else:
            super().keyPressEvent(event)

    def _left(self) -> QWidget:
        left = QWidget(self)
        head = QHBoxLayout()
        head.setContentsMargins(WIDE - GAP, GAP, WIDE, 0)
        head.addWidget(self._tabs)
        head.addStretch(1)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(hairline(left))
        column.addWidget(self._stack, 1)
        return left

    def _show_type(self, place: int) -> None:
        type_key = TYPES[place]
        if type_key not in self._lists:
            self._make(type_key)
        self._stack.setCurrentWidget(self._lists[type_key])
        self._desk.settings.remember(WHICH, type_key)
        if self.isVisible():
            self.arrive()
            self._settling.start(SETTLES)

    def _make(self, type_key: str) -> None:
        made = ContactList(self._desk, type_key, self._leading(type_key), self)
        ContactTools(self._desk, made)
        made.opened.connect(partial(self._desk.navigation.open, type_key))
        made.passed.connect(self._passed)
        made.changed.connect(self._listed)
        self._lists[type_key] = made
        self._stack.addWidget(made)

    def _leading(self, type_key: str) -> Leading:
        return Leading(
            partial(self._desk.navigation.go, "import"),
            partial(self._desk.actions.run, f"new.{type_key}"),
        )

    def _listed(self) -> None:
        """Begin at the first row, and show nothing beside an empty list."""
        view = self.list.view
        if self.sender() is self.list:
            if view.current_id() is None and len(view.rows.ids):
                view.select_row(0)
            self._passed()

    def _passed(self) -> None:
        self._settling.start(SETTLES)

    def _show_record(self) -> None:
        type_key = self.list.type_key
        if type_key not in self._panels:
            from desktop.dialogs.onepager.asking import onepager_button
            from desktop.records.panel import RecordPanel

            self._panels[type_key] = RecordPanel(self._desk, type_key, self)
            if type_key == "organisation":
                self._panels[type_key].add_button(onepager_button(self._desk, self))
            self._side.addWidget(self._panels[type_key])
        panel = self._panels[type_key]
        panel.show_record(self.list.view.current_id() or 0)
        self._side.setCurrentWidget(panel)

    def _remember_split(self) -> None:
        self._desk.settings.remember_splitter(SPLIT, self._split)
