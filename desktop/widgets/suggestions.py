"""The list that opens under a line while one types; the keyboard stays in the line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.style.icons import icon
from desktop.style.tokens import GAP
from desktop.widgets.announcement import announce
from desktop.widgets.suggestion import Suggestion
from desktop.widgets.suggestion_delegate import DETAIL, HEADING, SuggestionDelegate
from models.language import ntr, tr

__all__ = ["Suggestion", "Suggestions"]

MOST = 12
"""Rows shown without scrolling."""


class Suggestions(QFrame):
    """Lies over the window under its line; `chosen` with the place of a row."""

    chosen = Signal(int)

    def __init__(self, line: QLineEdit, width: int = 0) -> None:
        super().__init__(line)
        self._line, self._width = line, width
        self.setProperty("role", "popup")
        self.setAccessibleName(tr("Suggestions"))
        self._list = QListWidget(self)
        self._list.setAccessibleName(tr("Suggestions"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setItemDelegate(SuggestionDelegate(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(self._clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP, GAP, GAP, GAP)
        layout.addWidget(self._list)
        self.hide()

    def offer(self, rows: Sequence[Suggestion]) -> None:
        """Show rows, the first that can be chosen current; none closes the list."""
        self._list.clear()
        for row in rows:
            item = QListWidgetItem(row.text, self._list)
            item.setData(DETAIL, row.detail)
            item.setData(HEADING, row.heading)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.text} {row.detail}".strip())
            if row.heading:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            elif row.symbol:
                item.setIcon(icon(row.symbol, "muted"))
        if not rows:
            self.hide()
            return
        self._step(0, 1)
        self._place(len(rows))
        self.show()
        self.raise_()
        count = sum(not row.heading for row in rows)
        announce(self._line, ntr("{n} suggestion", "{n} suggestions", count))

    def takes(self, event: QKeyEvent) -> bool:
        """Whether the key was for the list."""
        if not self.isVisible():
            return False
        match event.key():
            case Qt.Key.Key_Down:
                self._step(self._list.currentRow() + 1, 1)
            case Qt.Key.Key_Up:
                self._step(self._list.currentRow() - 1, -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._list.currentRow() >= 0:
                self._choose(self._list.currentRow())
            case Qt.Key.Key_Escape:
                self.hide()
            case _:
                return False
        return True

    def _step(self, row: int, by: int) -> None:
        while 0 <= row < self._list.count():
            item = self._list.item(row)
            if item.flags() & Qt.ItemFlag.ItemIsSelectable:
                self._list.setCurrentRow(row)
                if self.isVisible():
                    announce(self._line, str(item.data(Qt.ItemDataRole.AccessibleTextRole)))
                return
            row += by

    def _clicked(self, index: QModelIndex) -> None:
        self._choose(index.row())

    def _choose(self, row: int) -> None:
        if self._list.item(row).flags() & Qt.ItemFlag.ItemIsSelectable:
            self.hide()
            self.chosen.emit(row)

    def _place(self, count: int) -> None:
        window: QWidget = self._line.window()
        if self.parent() is not window:
            self.setParent(window)
        corner = self._line.mapTo(window, QPoint(0, self._line.height() + 2))
        wanted = sum(self._list.sizeHintForRow(row) for row in range(min(count, MOST)))
        height = min(wanted + 2 * GAP + 4, window.height() - corner.y() - GAP)
        width = min(max(self._line.width(), self._width), window.width() - 2 * GAP)
        left = min(corner.x(), window.width() - width - GAP)
        self.setGeometry(left, corner.y(), width, height)
