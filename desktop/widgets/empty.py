"""What stands where a list has nothing to show: why, and what to do next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.style.theme import theme
from desktop.style.tokens import ROOM
from desktop.widgets.buttons import Button
from desktop.widgets.scrolling import ScrollColumn
from desktop.widgets.text import IconLabel, label

WIDEST = 560


class EmptyState(ScrollColumn):
    """An icon, a sentence, a hint, and buttons that lead on."""

    def __init__(
        self,
        symbol: str,
        sentence: str,
        hint: str = "",
        buttons: tuple[Button, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title = label(sentence, self, size="large", wrap=True)
        self._hint = label(hint, self, tone="muted", wrap=True)
        self._icon = IconLabel(symbol, "muted", 40, self)
        layout = self.column
        layout.addStretch(2)
        centre = Qt.AlignmentFlag.AlignHCenter
        layout.addWidget(self._icon, 0, centre)
        for text in (self._title, self._hint):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            text.setMaximumWidth(theme().pixels(WIDEST))
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(text, 20)
            row.addStretch(1)
            layout.addLayout(row)
        layout.addSpacing(ROOM)
        for button in buttons:
            layout.addWidget(button, 0, centre)
        layout.addStretch(3)
        self._hint.setVisible(bool(hint))

    def say(self, sentence: str, hint: str = "") -> None:
        """Say something else."""
        self._title.setText(sentence)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
