"""Paints a line about a record: box or icon, title, detail under it, a word at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
)

from desktop.records.line import Line
from desktop.style.icons import picture
from desktop.style.theme import theme
from desktop.style.tokens import BODY, ROOM, SMALL, SMALL_ICON, SPACE

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole + 1
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
State = QStyle.StateFlag


class LineDelegate(QStyledItemDelegate):
    """One way to paint all lines."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a line."""
        tokens, line = theme().tokens, index.data(LINE)
        rect, state = option.rect, option.state
        painter.save()
        view = self.parent()
        if state & State.State_Selected and isinstance(view, QListView) and view.hasFocus():
            painter.fillRect(rect, QColor(tokens.selection))
        elif state & State.State_MouseOver:
            painter.fillRect(rect, QColor(tokens.hover))
        painter.setPen(QColor(tokens.hairline))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        self._paint_mark(painter, rect, line)
        self._paint_words(painter, rect, line)
        if line.has_menu:
            painter.drawPixmap(self._menu(rect).topLeft(), picture("more", "muted", SMALL_ICON))
        if state & State.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line high, or two where there is a detail."""
        line = index.data(LINE)
        height = QFontMetrics(theme().font(BODY)).height()
        if line.detail:
            height += QFontMetrics(theme().font(SMALL)).height() + 2
        return QSize(120, height + ROOM + 3)

    def part_at(self, rect: QRect, point: QPoint, line: Line) -> str:
        """What lies under the mouse: `box`, `menu` or `text`."""
        if line.ticked is not None and point.x() < self._mark(rect).right() + SPACE:
            return "box"
        if line.has_menu and point.x() > self._menu(rect).left() - SPACE:
            return "menu"
        return "text"

    def _paint_mark(self, painter: QPainter, rect: QRect, line: Line) -> None:
        place = self._mark(rect)
        if line.ticked is None:
            if line.symbol:
                painter.drawPixmap(place.topLeft(), picture(line.symbol, "muted", SMALL_ICON))
            return
        box = QStyleOptionButton()
        box.rect = place
        box.state = State.State_Enabled | (State.State_On if line.ticked else State.State_Off)
        view = self.parent()
        if isinstance(view, QListView):
            element = QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck
            item = QStyleOptionViewItem()
            item.rect, item.state = place, box.state
            item.features = QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
            item.checkState = Qt.CheckState.Checked if line.ticked else Qt.CheckState.Unchecked
            view.style().drawPrimitive(element, item, painter, view)

    def _paint_words(self, painter: QPainter, rect: QRect, line: Line) -> None:
        tokens = theme().tokens
        left = (
            self._mark(rect).right() + ROOM
            if line.symbol or line.ticked is not None
            else (rect.left() + SPACE)
        )
        right = self._menu(rect).left() - SPACE if line.has_menu else rect.right() - SPACE
        title_font = theme().font(BODY)
        head = QRect(left, rect.top(), right - left, rect.height())
        if line.detail:
            head.setHeight(QFontMetrics(title_font).height())
            head.moveTop(rect.top() + ROOM // 2 + 1)
        room = head.width()
        if line.aside:
            bold = line.tone not in ("muted", "text")
            painter.setFont(
                theme().font(SMALL, QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
            )
            painter.setPen(QColor(getattr(tokens, line.tone)))
            painter.drawText(head, RIGHT, line.aside)
            room -= painter.fontMetrics().horizontalAdvance(line.aside) + ROOM
        title_font.setStrikeOut(bool(line.ticked))
        painter.setFont(title_font)
        painter.setPen(QColor(tokens.muted if line.faint else tokens.text))
        cut = Qt.TextElideMode.ElideRight
        painter.drawText(
            head, LEFT, painter.fontMetrics().elidedText(line.title, cut, max(room, 40))
        )
        if line.detail:
            painter.setFont(theme().font(SMALL))
            painter.setPen(QColor(tokens.muted))
            below = QRect(left, head.bottom() + 2, right - left, painter.fontMetrics().height())
            words = painter.fontMetrics().elidedText(line.detail, cut, below.width())
            painter.drawText(below, LEFT, words)

    def _mark(self, rect: QRect) -> QRect:
        side = theme().pixels(SMALL_ICON)
        top = rect.top() + (rect.height() - side) // 2
        return QRect(rect.left() + SPACE, top, side, side)

    def _menu(self, rect: QRect) -> QRect:
        side = theme().pixels(SMALL_ICON)
        return QRect(
            rect.right() - SPACE - side, rect.top() + (rect.height() - side) // 2, side, side
        )
