"""What all dialogs have in common: title, body, a row of buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.style.tokens import ROOM, SPACE, VAST
from desktop.widgets.buttons import Button
from desktop.widgets.text import label
from models.language import tr


class Dialog(QDialog):
    """A dialog that is deleted when it closes; Escape closes it."""

    def __init__(self, title: str, parent: QWidget | None, *, closes: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(SPACE)
        self._foot.addStretch(1)
        self._close = Button(closes or tr("Close"), self)
        self._close.clicked.connect(self.reject)
        self._foot.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(VAST, VAST, VAST, VAST)
        layout.setSpacing(ROOM)
        layout.addWidget(label(title, self, size="title"))
        layout.addLayout(self.body, 1)
        layout.addLayout(self._foot)

    def add_button(self, text: str, *, role: str = "primary") -> Button:
        """A button before Close."""
        button = Button(text, self, role=role)
        button.setAutoDefault(True)
        self._foot.insertWidget(self._foot.count() - 1, button)
        return button

    def fit(self, width: int, height: int) -> None:
        """Take a size, but no more than the screen has."""
        room = self.screen().availableSize()
        self.resize(min(width, room.width() - 80), min(height, room.height() - 80))
