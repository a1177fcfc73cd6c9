"""A group of the Today page: heading with a number, some lines, a button for the others."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.pages.today.agenda import LOOKS, Shown
from desktop.records.lines import LineList
from desktop.style.tokens import GAP, SPACE
from desktop.widgets.badge import Badge
from desktop.widgets.buttons import Button
from desktop.widgets.text import IconLabel, label
from models.language import number, tr

FIRST = 6
"""Lines shown before the others are asked for."""


class Section(QWidget):
    """`opened`, `ticked` and `asked` with a line; `left` when the arrows leave it."""

    opened = Signal(object)
    ticked = Signal(object)
    asked = Signal(object, QPoint)
    left = Signal(int)

    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self._look = LOOKS[key]
        self._all = False
        self._shown: Shown | None = None
        self._title = label("", self, size="large")
        self._count = Badge("", _badge(self._look.tone), self)
        self._nothing = label(tr(self._look.nothing), self, tone="muted")
        self.list = LineList("", self)
        self.list.opened.connect(self.opened)
        self.list.ticked.connect(self.ticked)
        self.list.asked.connect(self.asked)
        self.list.left.connect(self.left)
        self._more = Button("", self, role="plain")
        self._more.clicked.connect(self._turn)
        self._head = QHBoxLayout()
        self._head.setSpacing(SPACE)
        self._head.addWidget(IconLabel(self._look.symbol, self._look.tone, parent=self))
        self._head.addWidget(self._title)
        self._head.addWidget(self._count)
        self._head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACE)
        column.setSpacing(GAP)
        column.addLayout(self._head)
        column.addWidget(self._nothing)
        column.addWidget(self.list)
        column.addWidget(self._more)

    @property
    def count(self) -> int:
        """How many there are, shown or not."""
        return self._shown.count if self._shown else 0

    def add_tool(self, widget: QWidget) -> None:
        """Put something at the right of the heading."""
        self._head.addWidget(widget)

    def show_group(self, shown: Shown) -> None:
        """Show the lines; without any, a word, or nothing at all."""
        self._shown = shown
        self._title.setText(shown.label)
        self.list.setAccessibleName(
            tr("{title}, {count}", title=shown.label, count=number(shown.count))
        )
        self._count.setText(number(shown.count))
        self._count.setVisible(bool(shown.count))
        lines = shown.lines if self._all else shown.lines[:FIRST]
        self.list.show_lines(lines)
        self.list.setVisible(bool(lines))
        self._nothing.setVisible(not lines and bool(self._look.nothing))
        self.setVisible(bool(lines or self._look.nothing))
        words = tr("Show fewer") if self._all else tr("Show all {n}", n=number(shown.count))
        self._more.setText(words)
        self._more.setAccessibleName(f"{shown.label}: {words}")
        self._more.setVisible(len(shown.lines) > FIRST)

    def take_focus(self, row: int = 0) -> bool:
        """Put the keyboard on a line, counted from the end when negative; false without any."""
        if not self.list.lines or self.isHidden():
            return False
        self.list.go_to(row)
        self.list.setFocus()
        return True

    def _turn(self) -> None:
        self._all = not self._all
        if self._shown:
            self.show_group(self._shown)


def _badge(tone: str) -> str:
    return tone if tone in ("red", "amber", "blue", "accent") else "elsewhere"


def chain(sections: list[Section]) -> None:
    """Let the arrows go on from the end of one section to the next that has lines."""
    for place, section in enumerate(sections):
        section.left.connect(partial(_go_on, sections, place))


def _go_on(sections: list[Section], place: int, by: int) -> None:
    place += by
    while 0 <= place < len(sections):
        if sections[place].take_focus(0 if by > 0 else -1):
            return
        place += by
