"""How the exchange stands: laptops at the left, this laptop, folder and hub at the right."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.pages.exchange.first_steps import FirstSteps
from desktop.pages.exchange.inbox import Inbox
from desktop.pages.exchange.laptops import LaptopList
from desktop.pages.exchange.own_card import OwnCard
from desktop.pages.exchange.places import FolderCard, HubCard
from desktop.style.theme import theme
from desktop.style.tokens import ROOM, SPACE, VAST
from desktop.widgets.buttons import Button
from desktop.widgets.scrolling import ScrollColumn
from desktop.widgets.section import Banner, PageHeader, SectionHeader
from models.language import ntr, tr
from models.sync.overview import Overview

BROAD = 860
"""Pixels from which two columns stand side by side, at 100 % text."""


class OverviewView(QWidget):
    """The parts are public: the page connects them."""

    read_asked = Signal()
    conflicts_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._header = PageHeader(tr("Exchange"), tr("Bring the work of all laptops together"))
        self.read = Button(tr("Read package …"), self._header, symbol="import")
        self.read.clicked.connect(self.read_asked)
        self._header.add(self.read)
        self.problem = Banner("", "red", self)
        self.problem.hide()
        self._conflicts = Banner("", "amber", self)
        decide = Button(tr("Decide now"), self._conflicts, role="plain")
        decide.clicked.connect(self.conflicts_asked)
        self._conflicts.add(decide)
        self._conflicts.hide()
        self.first = FirstSteps(self)
        self.laptops = LaptopList(self)
        self.inbox = Inbox(self)
        self.own = OwnCard(self)
        self.folder = FolderCard(self)
        self.hub = HubCard(self)
        self._lay_out()
        for part in (self._laptops_part, self._own_part, self.first):
            part.hide()

    def show_overview(self, view: Overview) -> None:
        """Show how things stand."""
        alone = not view.neighbours
        self.first.setVisible(alone)
        self._laptops_part.setVisible(not alone)
        self._own_part.setVisible(not alone)
        self.laptops.show_laptops(view.neighbours)
        self.own.show_laptop(view.own, renewed=view.renewed)
        self.inbox.show_held(view.held)
        if view.conflicts:
            words = ntr(
                "{n} record was changed by two people at the same time.",
                "{n} records were changed by two people at the same time.",
                view.conflicts,
            )
            self._conflicts.say(words, "amber")
        self._conflicts.setVisible(bool(view.conflicts))

    def tell(self, sentence: str) -> None:
        """Say what could not be done, or nothing."""
        self.problem.say(sentence, "red")
        self.problem.setVisible(bool(sentence))

    def take_focus(self) -> None:
        """Begin with the first step, otherwise with the first laptop."""
        if self.first.isVisibleTo(self):
            self.first.save.setFocus()
        elif self.laptops.cards:
            self.laptops.cards[0].take_focus()
        else:
            self.read.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room."""
        super().resizeEvent(event)
        broad = self.width() >= theme().pixels(BROAD)
        way = QBoxLayout.Direction.LeftToRight if broad else QBoxLayout.Direction.TopToBottom
        self._both.setDirection(way)

    def _lay_out(self) -> None:
        inside = ScrollColumn(self)
        # It scrolls itself: the window must not make room for all of it.
        inside.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        inside.column.setContentsMargins(VAST, 0, VAST, VAST)
        for part in (self.problem, self._conflicts):
            inside.column.addWidget(part)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(VAST)
        self._both.addLayout(self._left(), 3)
        self._both.addLayout(self._right(), 2)
        inside.column.addLayout(self._both)
        inside.column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(inside, 1)

    def _left(self) -> QVBoxLayout:
        self._laptops_part = QWidget(self)
        laptops = QVBoxLayout(self._laptops_part)
        laptops.setContentsMargins(0, 0, 0, 0)
        laptops.setSpacing(SPACE)
        laptops.addWidget(SectionHeader(tr("Other laptops"), self))
        laptops.addWidget(self.laptops)
        column = QVBoxLayout()
        column.setSpacing(ROOM)
        for part in (self.first, self._laptops_part, self.inbox):
            column.addWidget(part)
        column.addStretch(1)
        return column

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE)
        column.addWidget(SectionHeader(tr("Exchange without files"), self))
        for part in (self.folder, self.hub):
            column.addWidget(part)
        self._own_part = QWidget(self)
        own = QVBoxLayout(self._own_part)
        own.setContentsMargins(0, 0, 0, 0)
        own.setSpacing(SPACE)
        own.addWidget(SectionHeader(tr("This laptop"), self))
        own.addWidget(self.own)
        column.addWidget(self._own_part)
        column.addStretch(1)
        return column
