"""A page on which one decision after another is made: title, queue or why there is none, keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QStackedWidget, QVBoxLayout, QWidget

from desktop.desk import Desk, Page
from desktop.records.deeds import Wish, carry_out
from desktop.records.opening import open_record
from desktop.style.tokens import SPACE, VAST
from desktop.widgets.eagerness import Eagerness
from desktop.widgets.empty import EmptyState
from desktop.widgets.section import PageHeader
from desktop.widgets.text import hairline, label
from models.errors import HandschlagError

TOGETHER = 60
"""Milliseconds in which several commits are one reason to look again."""


class QueuePage(Page):
    """What the queues have in common; each says what it reads and shows.

    `head` is the title with room for tools, `stack` holds `nothing` and what the page puts there,
    `keys` is the line of keys at the foot. `eager` remembers who wants the keyboard.
    """

    def __init__(self, desk: Desk, title: str, hint: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.eager = Eagerness(self)
        self.head = PageHeader(title, hint, self)
        self.nothing = EmptyState("check", "", parent=self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.nothing)
        self.keys = label("", self, size="small", tone="muted", wrap=True)
        self._again = QTimer(self)
        self._again.setSingleShot(True)

    def look_again(self, look: Callable[[], object]) -> None:
        """Call this soon after somebody has changed something."""
        self._again.timeout.connect(look)

    def soon(self) -> None:
        """Look again in a moment, where the page is in sight."""
        if self.isVisible():
            self._again.start(TOGETHER)

    def lay_out(self, *above: QWidget) -> None:
        """Put everything in its place, some parts between title and queue."""
        foot = QVBoxLayout()
        foot.setContentsMargins(VAST, SPACE, VAST, SPACE)
        foot.addWidget(self.keys)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, hairline(self), *above):
            column.addWidget(part)
        column.addWidget(self.stack, 1)
        column.addLayout(foot)

    def filter_box(self, name: str) -> QComboBox:
        """A chooser in the head."""
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.head.add(box)
        return box

    def wait_for_keyboard(self) -> None:
        """Nothing is there yet: want the keyboard as soon as there is."""
        self.eager.begin()
        self.setFocus()

    def decide(self, wish: Wish, refused: Callable[[HandschlagError], object]) -> None:
        """Carry out a decision."""
        carry_out(self.desk, wish, owner=self, refused=refused)

    def open(self, record: int) -> None:
        """Show a record in full."""
        open_record(self.desk, record, self)
