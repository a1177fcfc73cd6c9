"""A button that leads somewhere and may be shorter than its words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.widgets.buttons import Button

LEAST = 12
"""Letters that are always shown."""


class ElidedButton(Button):
    """Ends in … where the room ends; name and tooltip hold all words."""

    def __init__(self, text: str, parent: QWidget | None = None, *, symbol: str = "") -> None:
        self._whole = ""
        super().__init__(text, parent, role="plain", symbol=symbol)
        self._whole = text
        self._gap = " " if symbol else ""
        self.setStyleSheet("QPushButton { text-align: left; }")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for all words."""
        # Letters are wider than whole pixels: without two more the last ones would be cut.
        return QSize(self._around() + self._wide(f"{self._gap}{self._whole}") + 2, self._high())

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        letters = min(LEAST, len(self._whole) + 1)
        return QSize(self._around() + letters * self.fontMetrics().averageCharWidth(), self._high())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut again."""
        super().resizeEvent(event)
        self._cut()

    def changeEvent(self, event: QEvent) -> None:
        """Cut again when the letters grow."""
        super().changeEvent(event)
        if self._whole and event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._cut()

    def _cut(self) -> None:
        metrics = self.fontMetrics()
        room = self.width() - self._around()
        shown = metrics.elidedText(
            f"{self._gap}{self._whole}", Qt.TextElideMode.ElideRight, max(room, 0)
        )
        # An & would be taken for the mark of a key.
        marked = shown.replace("&", "&&")
        if marked != self.text():
            self.setText(marked)
        self.setToolTip(self._whole if shown.strip() != self._whole else "")

    def _around(self) -> int:
        icon = 0 if self.icon().isNull() else self.iconSize().width() + 4
        return icon + 30

    def _wide(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text)

    def _high(self) -> int:
        return super().sizeHint().height()
