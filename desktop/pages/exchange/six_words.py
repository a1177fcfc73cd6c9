"""Six words large enough to read them to each other on the phone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.style.theme import theme
from desktop.style.tokens import ROOM, SPACE, TITLE, VAST, WIDE
from desktop.widgets.text import label
from models.language import tr

COLUMNS = 3


class SixWords(QFrame):
    """The words of a card, numbered, in two lines of three."""

    def __init__(self, words: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._words = [self._word(word) for word in words]
        grid = QGridLayout()
        grid.setHorizontalSpacing(VAST)
        grid.setVerticalSpacing(ROOM)
        for place, word in enumerate(self._words):
            cell = QHBoxLayout()
            cell.setSpacing(SPACE)
            cell.addWidget(label(f"{place + 1}", self, tone="muted"))
            cell.addWidget(word, 1)
            grid.addLayout(cell, *divmod(place, COLUMNS))
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, ROOM, WIDE, ROOM)
        column.setSpacing(SPACE)
        hint = label(tr("Compare these words by phone"), self, size="small", tone="muted")
        column.addWidget(hint)
        column.addLayout(grid)
        # One stop of the keyboard at which a screen reader says all six.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Six words: {words}", words=", ".join(words)))
        theme().changed.connect(self._dress)
        self._dress()

    @property
    def text(self) -> str:
        """The words as one line."""
        return " ".join(word.text() for word in self._words)

    def _word(self, word: str) -> QLabel:
        made = label(word, self, size="title")
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return made

    def _dress(self) -> None:
        font = theme().font(TITLE)
        for word in self._words:
            word.setFont(font)
