"""Columns side by side where there is room, in two or under each other where there is not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.style.theme import theme
from desktop.style.tokens import SPACE

NARROWEST = 190
"""Pixels a column needs at 100 % text."""


class Columns(QWidget):
    """A row of widgets of equal width that breaks; order and keyboard stay."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parts: Sequence[QWidget] = ()
        self._shape = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE)

    def fill(self, parts: Sequence[QWidget]) -> None:
        """Take these widgets."""
        self._parts = tuple(parts)
        self._shape = 0
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break where the room ends."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        room = max(self.width(), 1) // theme().pixels(NARROWEST)
        wanted = len(self._parts)
        shape = wanted if room >= wanted else max(min(room, 2), 1)
        if not self._parts or shape == self._shape:
            return
        self._shape = shape
        for place in range(max(wanted, self._grid.columnCount())):
            self._grid.setColumnStretch(place, 1 if place < shape else 0)
        for place, part in enumerate(self._parts):
            self._grid.addWidget(part, place // shape, place % shape)
