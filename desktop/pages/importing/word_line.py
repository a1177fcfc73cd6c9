"""One word that the program does not know: in how many rows it stands, and what it means."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.pages.importing.column_line import KEY, TargetBox
from desktop.style.tokens import SPACE, WIDE
from desktop.widgets.text import ElidedLabel, IconLabel, label
from models.exchange.importing import Unknown, Wording
from models.language import ntr, tr

WIDEST = 64
"""Letters of a meaning that are seen at once; titles of industries are longer."""

NOTHING_SAID = "?"
"""The key of the entry that takes back what was said; no meaning is written like this."""


class WordLine(QWidget):
    """The word, its rows and a box of meanings; `said` with the meaning (None: taken back)."""

    said = Signal(str, object)

    def __init__(
        self, word: Unknown, stays: bool, meanings: QStandardItemModel, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._word, self._stays = word, stays
        self._sign = IconLabel("warning", "amber", parent=self)
        text = ElidedLabel(word.text, self)
        rows = label(ntr("{n} row", "{n} rows", word.rows), self, tone="muted")
        self._box = TargetBox(self)
        self._box.setAccessibleName(tr("“{word}” means", word=word.text))
        self._box.setModel(meanings)
        letter = self._box.fontMetrics().averageCharWidth()
        self._box.setMaximumWidth(letter * WIDEST)
        self._box.activated.connect(self._choose)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self._sign)
        layout.addWidget(text, 4)
        layout.addWidget(rows, 2)
        layout.addSpacing(WIDE)
        layout.addWidget(self._box, 6)
        layout.addStretch(1)
        self.show_word(word)

    def show_word(self, word: Unknown) -> None:
        """Show what the word means now."""
        self._word = word
        key = NOTHING_SAID if word.meaning is None else word.meaning
        place = self._box.findData(key, KEY)
        self._box.setCurrentIndex(max(place, 0))
        self._box.setToolTip(self._box.currentText())
        if word.meaning is not None and place > 0:
            self._sign.show_icon("check", "green")
        elif self._stays:
            self._sign.show_icon("tag", "muted")
        else:
            self._sign.show_icon("warning", "amber")

    def take_focus(self) -> None:
        """Put the keyboard on what the word means."""
        self._box.setFocus()

    def _choose(self, place: int) -> None:
        key = self._box.itemData(place, KEY)
        meaning = None if key == NOTHING_SAID else key
        if meaning != self._word.meaning:
            self.said.emit(self._word.text, meaning)


def entries(wording: Wording, parent: QWidget) -> QStandardItemModel:
    """What the words of a column may mean, shared by its lines."""
    first = tr("Please choose …")
    if wording.stays:
        first = tr("As it is: a tag")
    model = QStandardItemModel(parent)
    for key, text in ((NOTHING_SAID, first), ("", tr("Leave empty")), *wording.meanings):
        item = QStandardItem(text)
        item.setData(key, KEY)
        model.appendRow(item)
    return model
