"""The column chooser: which columns a list shows, and in which order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.style.tokens import ROOM, SPACE
from desktop.tables.source import Column
from desktop.widgets.buttons import IconButton
from desktop.widgets.text import label
from models.language import tr

KEY = Qt.ItemDataRole.UserRole


class ColumnChooser(QFrame):
    """A list with check marks; `chosen` with the keys at every change."""

    chosen = Signal(object)

    def __init__(self, columns: Sequence[Column], shown: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popup")
        self.setAccessibleName(tr("Columns"))
        self._list = QListWidget(self)
        self._list.setAccessibleName(tr("Columns"))
        self._list.setProperty("role", "popup")
        self._list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        by_key = {column.key: column for column in columns}
        order = [*shown, *(key for key in by_key if key not in shown)]
        for key in order:
            item = QListWidgetItem(by_key[key].label, self._list)
            item.setData(KEY, key)
            on = key in shown
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self._list.setCurrentRow(0)
        self._list.setMinimumWidth(self._list.sizeHintForColumn(0) + 60)
        self._list.setMinimumHeight(min(self._list.sizeHintForRow(0) * len(order) + 8, 420))
        self._list.itemChanged.connect(self._announce)
        self._list.model().rowsMoved.connect(self._announce)
        buttons = QHBoxLayout()
        buttons.addWidget(
            label(tr("Drag, or Alt+↑ and Alt+↓"), self, size="small", tone="muted"), 1
        )
        for symbol, name, slot in (
            ("up", tr("Move up"), self._up),
            ("down", tr("Move down"), self._down),
        ):
            button = IconButton(symbol, name, self)
            button.clicked.connect(slot)
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        layout.setSpacing(SPACE)
        layout.addWidget(self._list)
        layout.addLayout(buttons)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves a column; Escape closes."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif alt and event.key() == Qt.Key.Key_Up:
            self._up()
        elif alt and event.key() == Qt.Key.Key_Down:
            self._down()
        else:
            super().keyPressEvent(event)

    def take_focus(self) -> None:
        """Put the keyboard on the list."""
        self._list.setFocus()

    def _up(self) -> None:
        self._move(-1)

    def _down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        row = self._list.currentRow()
        if 0 <= row + by < self._list.count():
            item = self._list.takeItem(row)
            self._list.insertItem(row + by, item)
            self._list.setCurrentRow(row + by)
            self._announce()

    def _announce(self) -> None:
        items = [self._list.item(row) for row in range(self._list.count())]
        on = [item.data(KEY) for item in items if item.checkState() == Qt.CheckState.Checked]
        if on:
            self.chosen.emit(on)
