"""The state of the exchange at the foot of the sidebar."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.style.tokens import GAP, SPACE
from desktop.widgets.text import ElidedLabel, IconLabel


class StateLine(QWidget):
    """Two short lines; empty ones take no room. Says the same as the page of the exchange."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines = [ElidedLabel("", self), ElidedLabel("", self)]
        for line, tone in zip(self._lines, ("muted", "accent"), strict=True):
            line.setProperty("letters", "small")
            line.setProperty("tone", tone)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        for line in self._lines:
            texts.addWidget(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE + 2, GAP, GAP, GAP)
        row.setSpacing(SPACE)
        row.addWidget(IconLabel("exchange", "muted", parent=self), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        self.show_state("", "")

    @property
    def empty(self) -> bool:
        """Whether there is nothing to say."""
        return not self.accessibleName()

    def show_state(self, first: str, second: str) -> None:
        """Say how the exchange stands."""
        self.setAccessibleName(". ".join(filter(None, (first, second))))
        for line, text in zip(self._lines, (first, second), strict=True):
            line.show_text(text)
            line.setVisible(bool(text))
