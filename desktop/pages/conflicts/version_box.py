"""One side of a conflict: the value with its differences marked, who wrote it, and its button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.pages.conflicts.inbox import Dispute, Version
from desktop.pages.conflicts.words import shown, taking, where, who
from desktop.records.marked_label import MarkedLabel
from desktop.style.theme import theme
from desktop.style.tokens import GAP, RADIUS, ROOM, SPACE
from desktop.widgets.badge import Badge
from desktop.widgets.buttons import Button
from desktop.widgets.text import label
from models.language import tr


class VersionBox(QWidget):
    """The value before (`version` without a letter) or a side; `taken` with its letter."""

    taken = Signal(str)

    def __init__(self, dispute: Dispute, version: Version, parent: QWidget) -> None:
        super().__init__(parent)
        self._version = version
        self.button: Button | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOM, SPACE, ROOM, ROOM)
        column.setSpacing(GAP)
        column.addLayout(self._head())
        column.addWidget(self._value(dispute))
        if version.letter:
            origin = f"{who(version)}\n{where(version)}"
            column.addWidget(label(origin, self, size="small", tone="muted", wrap=True))
        column.addStretch(1)
        if version.letter:
            column.addSpacing(GAP)
            column.addWidget(self._button(dispute), 0, Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        theme().changed.connect(self.redraw)
        self.redraw()

    def redraw(self) -> None:
        """Draw the frame in the colours of the scheme."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A frame around each side, stronger around the one in force."""
        tokens = theme().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        force = self._version.in_force
        colour = tokens.green if force else tokens.hairline
        painter.setPen(QPen(QColor(colour), 1.5 if force else 1))
        painter.setBrush(QColor(tokens.surface if self._version.letter else tokens.window))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.end()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        if self._version.letter:
            row.addWidget(Badge(self._version.letter, "accent", self))
        else:
            row.addWidget(label(tr("Before"), self, size="small", tone="muted"))
        if self._version.in_force:
            row.addWidget(Badge(f"✓ {tr('in force')}", "green", self))
        row.addStretch(1)
        return row

    def _value(self, dispute: Dispute) -> QLabel:
        if instead := shown(self._version, dispute.kind):
            return label(instead, self, tone="muted", wrap=True)
        return MarkedLabel(self._version.text, self._version.pieces, self)

    def _button(self, dispute: Dispute) -> Button:
        words = taking(dispute, self._version)
        danger = self._version.deleted
        self.button = Button(words, self, role="danger" if danger else "")
        self.button.clicked.connect(self._take)
        return self.button

    def _take(self) -> None:
        self.taken.emit(self._version.letter)
