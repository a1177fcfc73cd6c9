"""The cards of one column: a list one walks with arrows, and moves cards out of or into."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QWidget

from desktop.pages.projects.card_painting import CARD, CardDelegate
from desktop.pages.projects.words import spoken
from desktop.style.theme import theme
from desktop.style.tokens import RADIUS
from models.services.board import Card

Index = QModelIndex | QPersistentModelIndex
FORMAT = "application/x-handschlag-project"
"""What a dragged card carries: the id of its project."""


class CardsModel(QAbstractListModel):
    """The cards of a column in their order."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.cards: tuple[Card, ...] = ()

    def show(self, cards: Sequence[Card]) -> bool:
        """Show other cards; false when they are the same."""
        if tuple(cards) == self.cards:
            return False
        self.beginResetModel()
        self.cards = tuple(cards)
        self.endResetModel()
        return True

    def row_of(self, project: int) -> int | None:
        """The row of a project, None when it is not here."""
        return next((row for row, card in enumerate(self.cards) if card.id == project), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """How many cards there are."""
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The card for the painter, its title, one sentence for a screen reader."""
        if not index.isValid() or index.row() >= len(self.cards):
            return None
        card = self.cards[index.row()]
        if role == CARD:
            return card
        if role == Qt.ItemDataRole.DisplayRole:
            return card.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return spoken(card)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cards can be chosen and dragged."""
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return flags | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def mimeTypes(self) -> list[str]:
        """Cards travel as the id of their project."""
        return [FORMAT]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The first of the cards, ready to travel."""
        data = QMimeData()
        data.setData(FORMAT, str(self.cards[indexes[0].row()].id).encode())
        return data


class CardList(QListView):
    """The cards of a column. `opened` and `dropped` with a project; `move_asked` with one and a way
    (-1 or 1); `left` with a way when the keyboard leaves for the next column; `menu_asked`.
    """

    opened = Signal(int)
    dropped = Signal(int)
    move_asked = Signal(int, int)
    left = Signal(int)
    menu_asked = Signal(int, QPoint)
    entered_by_keyboard = Signal()
    dragged = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = CardsModel(self)
        self._dropping = False
        self.setModel(self._cards)
        self.setItemDelegate(CardDelegate(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setStyleSheet("QListView { background: transparent; }")
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.doubleClicked.connect(self._open)
        theme().changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def cards(self) -> tuple[Card, ...]:
        """The cards shown."""
        return self._cards.cards

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show other cards; the current one stays current."""
        current, row = self.current(), max(self.currentIndex().row(), 0)
        if self._cards.show(cards):
            kept = self._cards.row_of(current) if current is not None else None
            if self._cards.cards and (kept is not None or self.hasFocus()):
                self._select(min(row, len(cards) - 1) if kept is None else kept)

    def current(self) -> int | None:
        """The project of the current card."""
        row = self.currentIndex().row()
        return self._cards.cards[row].id if 0 <= row < len(self._cards.cards) else None

    def select(self, project: int) -> bool:
        """Make a card current; false when it is not here."""
        row = self._cards.row_of(project)
        if row is not None:
            self._select(row)
        return row is not None

    def show_asked(self, asked: bool) -> None:
        """Keep the ring of the current card while a question about it has the keyboard."""
        self.setProperty("asked", asked)
        self.viewport().update()

    def select_near(self, y: int) -> None:
        """Make the card at a height current, or the last one above it."""
        index = self.indexAt(QPoint(self.viewport().width() // 2, y))
        if self._cards.cards:
            self._select(index.row() if index.isValid() else len(self._cards.cards) - 1)

    def event(self, event: QEvent) -> bool:
        """Alt with an arrow belongs to the card, not to the window's way back."""
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and _moves(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, Alt with an arrow moves the card, Enter opens it."""
        current = self.current()
        if _moves(event) and current is not None:
            self.move_asked.emit(current, _way(event))
        elif _way(event):
            self.left.emit(_way(event))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a current card as soon as the keyboard is here."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._cards.cards:
            self._select(0)
        self.viewport().update()
        self.entered_by_keyboard.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with a card."""
        index = self.indexAt(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Keyboard or not index.isValid():
            index = self.currentIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            spot = event.globalPos()
            if event.reason() == QContextMenuEvent.Reason.Keyboard:
                spot = self.viewport().mapToGlobal(self.visualRect(index).center())
            self.menu_asked.emit(self._cards.cards[index.row()].id, spot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the texts anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Take the card with the mouse."""
        index = self.currentIndex()
        if not index.isValid():
            return
        drag = QDrag(self)
        drag.setMimeData(self._cards.mimeData([index]))
        drag.setPixmap(self._picture(index))
        drag.setHotSpot(self.viewport().mapFromGlobal(self.cursor().pos())
                        - self.visualRect(index).topLeft())  # fmt: skip
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A card of another column may be dropped here."""
        if self._takes(event):
            self._show_dropping(True)
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """A card of another column may be dropped anywhere here."""
        self.dragged.emit(self.viewport().mapToGlobal(event.position().toPoint()))
        if self._takes(event):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the frame away."""
        self._show_dropping(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the move; the card comes when it has been carried out."""
        self._show_dropping(False)
        if self._takes(event):
            event.acceptProposedAction()
            self.dropped.emit(project_in(event.mimeData()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame the column a card would fall into."""
        super().paintEvent(event)
        if self._dropping:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme().tokens.accent), 2))
            painter.drawRoundedRect(self.viewport().rect().adjusted(1, 1, -1, -1), RADIUS, RADIUS)
            painter.end()

    def _takes(self, event: QDropEvent) -> bool:
        project = project_in(event.mimeData())
        return bool(project) and self._cards.row_of(project) is None

    def _show_dropping(self, dropping: bool) -> None:
        self._dropping = dropping
        self.viewport().update()

    def _select(self, row: int) -> None:
        self.setCurrentIndex(self._cards.index(row, 0))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._cards.cards[index.row()].id)

    def _picture(self, index: QModelIndex) -> QPixmap:
        size: QSize = self.visualRect(index).size()
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = QRect(QPoint(0, 0), size)
        self.itemDelegate().paint(painter, option, index)
        painter.end()
        return pixmap


def project_in(data: QMimeData) -> int:
    """The project a dragged card stands for, 0 for anything else."""
    text = bytes(data.data(FORMAT).data()).decode("ascii", "replace")
    return int(text) if text.isdigit() and len(text) < 19 else 0


def _way(event: QKeyEvent) -> int:
    return {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)


def _moves(event: QKeyEvent) -> bool:
    return bool(_way(event)) and event.modifiers() & Qt.KeyboardModifier.AltModifier != (
        Qt.KeyboardModifier.NoModifier
    )
