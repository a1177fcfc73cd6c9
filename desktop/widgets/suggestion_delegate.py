"""Paints a suggestion: icon, text, and a muted word at the right; headings in small letters."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.style.theme import theme
from desktop.style.tokens import BODY, ROW, SMALL, SMALL_ICON, SPACE

Index = QModelIndex | QPersistentModelIndex
DETAIL = Qt.ItemDataRole.UserRole + 1
HEADING = Qt.ItemDataRole.UserRole + 2
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
END = Qt.TextElideMode.ElideRight


class SuggestionDelegate(QStyledItemDelegate):
    """One way to paint the rows of every list of suggestions."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        now = theme()
        tokens = now.tokens
        rect: QRect = option.rect
        text = str(index.data() or "")
        painter.save()
        inner = rect.adjusted(SPACE, 0, -SPACE, 0)
        if index.data(HEADING):
            painter.setFont(now.font(SMALL, QFont.Weight.DemiBold))
            painter.setPen(QColor(tokens.muted))
            painter.drawText(inner.adjusted(0, 4, 0, 0), LEFT, text)
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.selection))
            painter.drawRoundedRect(rect, 4, 4)
            painter.setBrush(QColor(tokens.accent))
            painter.drawRoundedRect(rect.left(), rect.top() + 6, 3, rect.height() - 12, 1, 1)
        symbol = index.data(Qt.ItemDataRole.DecorationRole)
        size = now.pixels(SMALL_ICON)
        if symbol:
            symbol.paint(painter, inner.left(), rect.center().y() - size // 2 + 1, size, size)
            inner.setLeft(inner.left() + size + SPACE)
        painter.setFont(now.font(BODY))
        metrics = painter.fontMetrics()
        width = min(metrics.horizontalAdvance(text), inner.width())
        painter.setPen(QColor(tokens.text))
        painter.drawText(inner, LEFT, metrics.elidedText(text, END, inner.width()))
        painter.setFont(now.font(SMALL))
        painter.setPen(QColor(tokens.muted))
        rest = inner.adjusted(width + 2 * SPACE, 0, 0, 0)
        if rest.width() > 40:
            detail = str(index.data(DETAIL) or "")
            small = painter.fontMetrics()
            painter.drawText(rest, RIGHT, small.elidedText(detail, END, rest.width()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A row of the style's height."""
        return QSize(120, theme().pixels(ROW))
