"""One step of an introduction: a mark on a thread, a title, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.style.icons import picture
from desktop.style.theme import theme
from desktop.style.tokens import GAP, ROOM, SMALL_ICON, SPACE, VAST
from desktop.widgets.flow import FlowLayout
from desktop.widgets.text import IconLabel, label
from models.language import mark, tr

DONE, NOW, LATER = "done", "now", "later"
_STATES = {DONE: mark("done"), NOW: mark("next"), LATER: mark("later")}


class StepBox(QWidget):
    """A step with its state `done`, `now` or `later`; `day` says when it was done."""

    def __init__(
        self, title: str, state: str, parent: QWidget, *, day: str = "", last: bool = False
    ) -> None:
        super().__init__(parent)
        self.state, self._last = state, last
        self.setAccessibleName(f"{title} ({tr(_STATES[state])})")
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        tone = "muted" if state == LATER else ""
        head.addWidget(label(title, self, strong=state != LATER, tone=tone))
        head.addWidget(label(day, self, tone="muted"))
        head.addStretch(1)
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE)
        column = QVBoxLayout(self)
        column.setContentsMargins(_thread() + ROOM, 0, 0, VAST - GAP)
        column.setSpacing(SPACE)
        column.addLayout(head)
        column.addLayout(self.body)

    def add(self, widget: QWidget) -> None:
        """Put something under the title."""
        self.body.addWidget(widget)

    def say_why_not(self, sentence: str) -> None:
        """Say why the step cannot be taken yet."""
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(IconLabel("lock", "muted", parent=line), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(sentence, line, tone="muted", wrap=True), 1)
        self.body.addWidget(line)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The thread and the mark on it."""
        tokens = theme().tokens
        size, middle = theme().pixels(SMALL_ICON), _thread() // 2
        line = self.fontMetrics().height()
        top = (line - size) // 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(tokens.hairline))
        if not self._last:
            painter.drawLine(middle, top + size + GAP, middle, self.height())
        if self.state == DONE:
            painter.drawPixmap(middle - size // 2, top, picture("check", "green"))
        else:
            colour = QColor(tokens.accent if self.state == NOW else tokens.border)
            painter.setPen(colour)
            painter.setBrush(colour if self.state == NOW else Qt.BrushStyle.NoBrush)
            radius = size // 2 - 3
            painter.drawEllipse(
                QRect(middle - radius, top + size // 2 - radius, 2 * radius, 2 * radius)
            )
        painter.end()


class Actions(QWidget):
    """Buttons and fields that break into lines where there is no room."""

    def __init__(self, parent: QWidget, *parts: QWidget) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, SPACE)
        for part in parts:
            part.setParent(self)
            self._flow.addWidget(part)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


def _thread() -> int:
    """The width of what the marks stand on."""
    return theme().pixels(SMALL_ICON) + GAP
