"""A popup to pick an entry from, or to name a new one: tags, lists, colleagues."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.style.icons import icon
from desktop.style.theme import theme
from desktop.style.tokens import GAP, ROOM, SPACE
from desktop.widgets.text import label
from models.fields.searching import fold
from models.language import tr

VALUE = Qt.ItemDataRole.UserRole
NEW = Qt.ItemDataRole.UserRole + 1
MOST = 8
"""Rows shown without scrolling."""


class Picker(QFrame):
    """A line that narrows a list; `picked` with the value of a row, `named` with a new name.

    `entries` are pairs of a value and its word. `adding` is the word before a new name, such as
    "New tag"; without it only what is there can be picked.
    """

    picked = Signal(object)
    named = Signal(str)

    def __init__(
        self, title: str, entries: Sequence[tuple[object, str]], parent: QWidget, adding: str = ""
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popup")
        self.setAccessibleName(title)
        self._entries, self._adding = list(entries), adding
        self._line = QLineEdit(self)
        self._line.setAccessibleName(title)
        hint = tr("Search or name a new one") if adding else tr("Search")
        self._line.setPlaceholderText(hint)
        self._line.textChanged.connect(self._fill)
        self._list = QListWidget(self)
        self._list.setAccessibleName(title)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        column.setSpacing(SPACE)
        column.addWidget(label(title, self, size="small", tone="muted"))
        column.addWidget(self._line)
        column.addWidget(self._list)
        self.setFixedWidth(theme().pixels(300))
        self._fill()

    def show_under(self, widget: QWidget) -> None:
        """Open under a widget, or over it where there is no room below, and take the keyboard."""
        self.adjustSize()
        below = widget.mapToGlobal(QPoint(0, widget.height() + 2))
        room = widget.screen().availableGeometry()
        if below.y() + self.height() > room.bottom():
            below = widget.mapToGlobal(QPoint(0, -self.height() - 2))
        self.move(max(min(below.x(), room.right() - self.width()), room.left()), below.y())
        self.show()
        self._line.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go through the list, Enter picks, Escape closes."""
        rows, here = self._list.count(), self._list.currentRow()
        match event.key():
            case Qt.Key.Key_Down if rows:
                self._list.setCurrentRow(min(here + 1, rows - 1))
            case Qt.Key.Key_Up if rows:
                self._list.setCurrentRow(max(here - 1, 0))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._choose(self._list.currentItem())
            case Qt.Key.Key_Escape:
                self.close()
            case _:
                super().keyPressEvent(event)

    def _fill(self) -> None:
        typed = self._line.text().strip()
        wanted = fold(typed)
        self._list.clear()
        known = False
        for value, word in self._entries:
            known = known or fold(word) == wanted
            if wanted in fold(word):
                item = QListWidgetItem(word, self._list)
                item.setData(VALUE, value)
        if self._adding and typed and not known:
            words = f"{self._adding}: {typed}"
            item = QListWidgetItem(icon("add", "accent"), words, self._list)
            item.setData(NEW, typed)
        self._list.setCurrentRow(0)
        height = self._list.sizeHintForRow(0) if self._list.count() else 0
        self._list.setFixedHeight(height * min(max(self._list.count(), 1), MOST) + 2 * GAP)
        self._list.setVisible(self._list.count() > 0)
        self.adjustSize()

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        value, new = item.data(VALUE), item.data(NEW)
        self.close()
        if new:
            self.named.emit(new)
        else:
            self.picked.emit(value)
