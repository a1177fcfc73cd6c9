"""Paints an entry of the timeline: icon on a thread, title, moment and author, text below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.style.icons import picture
from desktop.style.theme import theme
from desktop.style.tokens import BODY, ROOM, SMALL, SMALL_ICON, SPACE

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole + 1
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
LINES = 4
"""Lines of text shown; the entry itself shows the rest."""


class TimelineDelegate(QStyledItemDelegate):
    """One way to paint all entries."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint an entry."""
        now, entry = theme(), index.data(ENTRY)
        tokens, rect = now.tokens, option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.selection))
        icon = now.pixels(SMALL_ICON)
        middle = rect.left() + ROOM + icon // 2
        painter.setPen(QColor(tokens.hairline))
        top = rect.top() + (SPACE if index.row() == 0 else 0)
        painter.drawLine(middle, top, middle, rect.bottom())
        line = self._head(now.font(BODY).pointSizeF())
        ground = tokens.selection if option.state & QStyle.StateFlag.State_Selected else ""
        spot = QRect(middle - icon // 2 - 3, rect.top() + SPACE - 2, icon + 6, icon + 6)
        painter.fillRect(spot, QColor(ground or tokens.surface))
        painter.drawPixmap(
            middle - icon // 2, rect.top() + SPACE + 1, picture(entry.symbol, entry.tone)
        )
        left = middle + icon // 2 + ROOM
        room = rect.right() - ROOM - left
        head = QRect(left, rect.top() + SPACE, room, line)
        aside = " · ".join(part for part in (entry.author, entry.moment) if part)
        painter.setFont(now.font(SMALL))
        painter.setPen(QColor(tokens.muted))
        painter.drawText(head, RIGHT, aside)
        taken = painter.fontMetrics().horizontalAdvance(aside) + ROOM
        painter.setFont(now.font(BODY, QFont.Weight.DemiBold))
        painter.setPen(QColor(tokens.text))
        title = painter.fontMetrics().elidedText(
            entry.title, Qt.TextElideMode.ElideRight, max(room - taken, 40)
        )
        painter.drawText(head, LEFT, title)
        if entry.text:
            painter.setFont(now.font(BODY))
            painter.setPen(QColor(tokens.muted))
            body = QRect(left, head.bottom() + 3, room, self._body(entry.text, room))
            painter.drawText(body, WRAP, entry.text)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the text."""
        now, entry = theme(), index.data(ENTRY)
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else 400
        room = width - 3 * ROOM - now.pixels(SMALL_ICON)
        height = self._head(now.font(BODY).pointSizeF()) + 2 * SPACE
        if entry.text:
            height += self._body(entry.text, room) + 3
        return QSize(room, height)

    def _head(self, points: float) -> int:
        return max(QFontMetrics(theme().font(BODY, QFont.Weight.DemiBold)).height(), 18)

    def _body(self, text: str, room: int) -> int:
        metrics = QFontMetrics(theme().font(BODY))
        whole = metrics.boundingRect(0, 0, max(room, 80), 10_000, WRAP.value, text).height()
        return min(whole, metrics.lineSpacing() * LINES)
