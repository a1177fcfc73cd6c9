"""A list of lines about records: a title, a word of detail, a date, perhaps a box to tick."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QScrollArea, QSizePolicy, QWidget

from desktop.actions.letters import letters_work
from desktop.records.line import Line
from desktop.records.line_delegate import LINE, LineDelegate
from desktop.style.theme import theme

Index = QModelIndex | QPersistentModelIndex
_OPEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LineModel(QAbstractListModel):
    """The lines of a list."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []

    def show(self, lines: Sequence[Line]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = list(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The line for the painter, a sentence for a screen reader, the box."""
        line = self.lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return line.said()
            case Qt.ItemDataRole.CheckStateRole if line.ticked is not None:
                return Qt.CheckState.Checked if line.ticked else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.ToolTipRole:
                return line.title if len(line.title) > 40 else None
        return line if role == LINE else None


class LineList(QListView):
    """Lines as high as they need; `opened`, `ticked` and `asked` (for a menu) with a line.

    `left` with -1 or 1 when an arrow key leaves the list at its upper or lower end.
    """

    opened = Signal(object)
    ticked = Signal(object)
    asked = Signal(object, QPoint)
    removed = Signal(object)
    left = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None, *, grows: bool = True) -> None:
        super().__init__(parent)
        self._grows = grows
        self.setAccessibleName(name)
        self._lines = LineModel(self)
        self.setModel(self._lines)
        self._painter = LineDelegate(self)
        self.setItemDelegate(self._painter)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        if grows:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._restyle)

    @property
    def lines(self) -> list[Line]:
        """The lines shown."""
        return self._lines.lines

    def current(self) -> Line | None:
        """The line that has the keyboard."""
        row = self.currentIndex().row()
        return self.lines[row] if 0 <= row < len(self.lines) else None

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines; the place of the keyboard stays."""
        here = self.current()
        row = self.currentIndex().row()
        self._lines.show(lines)
        if here is not None and lines:
            same = next((i for i, one in enumerate(lines) if one.record == here.record), row)
            self.go_to(min(same, len(lines) - 1))
        self._restyle()

    def go_to(self, row: int) -> None:
        """Make a line current; a negative number counts from the end."""
        count = len(self.lines)
        if count:
            self.setCurrentIndex(self._lines.index(row % count, 0))

    def sizeHint(self) -> QSize:
        """As high as all lines where the list grows."""
        if not self._grows:
            return super().sizeHint()
        heights = (self.sizeHintForRow(row) for row in range(len(self.lines)))
        return QSize(super().sizeHint().width(), sum(heights) + 2 * self.frameWidth() + 2)

    def minimumSizeHint(self) -> QSize:
        """The same height, in any width."""
        return QSize(120, self.sizeHint().height() if self._grows else 60)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break differently in another width."""
        super().resizeEvent(event)
        if self._grows and event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Space ticks, Delete removes, M or the menu key asks for the commands."""
        line = self.current()
        row = self.currentIndex().row()
        if line is None:
            super().keyPressEvent(event)
        elif event.key() in _OPEN:
            self.opened.emit(line)
        elif event.key() == Qt.Key.Key_Space and line.ticked is not None:
            self.ticked.emit(line)
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit(line)
        elif event.key() == Qt.Key.Key_M and not event.modifiers() and letters_work():
            self._ask(self.currentIndex())
        elif event.key() == Qt.Key.Key_Up and row == 0:
            self.left.emit(-1)
        elif event.key() == Qt.Key.Key_Down and row == len(self.lines) - 1:
            self.left.emit(1)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The commands of the line under the mouse, or of the current one."""
        mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if mouse else self.currentIndex()
        if index.isValid():
            self._ask(index, event.globalPos() if mouse else None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the box ticks, on the button at the end asks, elsewhere makes current."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        line = self.lines[index.row()]
        place = self._painter.part_at(self.visualRect(index), event.position().toPoint(), line)
        if place == "box":
            self.ticked.emit(line)
        elif place == "menu":
            self._ask(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the line."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            line = self.lines[index.row()]
            point = event.position().toPoint()
            if self._painter.part_at(self.visualRect(index), point, line) == "text":
                self.opened.emit(line)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a current line in sight as soon as the keyboard is here."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.lines:
            self.go_to(0)
        QTimer.singleShot(0, self, self.reveal)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Keep the current line in sight."""
        super().currentChanged(current, previous)
        if self.hasFocus():
            QTimer.singleShot(0, self, self.reveal)

    def reveal(self) -> None:
        """Scroll what is around the list to the current line: the list itself shows all of them."""
        if not self._grows or not self.hasFocus() or not self.currentIndex().isValid():
            return
        place = self.visualRect(self.currentIndex())
        around = self.parentWidget()
        while around is not None:
            inside = around.widget() if isinstance(around, QScrollArea) else None
            if inside is not None and isinstance(around, QScrollArea):
                top = self.viewport().mapTo(inside, place.topLeft()).y()
                across = around.horizontalScrollBar().value()
                around.ensureVisible(across, top, 0, place.height() * 2)
            around = around.parentWidget()

    def keyboardSearch(self, search: str) -> None:
        """Letters search nothing here."""

    def _ask(self, index: QModelIndex, point: QPoint | None = None) -> None:
        corner = self.viewport().mapToGlobal(self.visualRect(index).bottomRight() - QPoint(8, 4))
        self.asked.emit(self.lines[index.row()], point or corner)

    def _restyle(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()
