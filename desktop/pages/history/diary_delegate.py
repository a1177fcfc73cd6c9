"""Paints the rows of the diary."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.pages.history.diary import Note
from desktop.style.icons import picture
from desktop.style.theme import theme
from desktop.style.tokens import BODY, GAP, ROOM, SMALL, SMALL_ICON, SPACE, WIDE
from models.language import ntr, tr

Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag
ROW = Qt.ItemDataRole.UserRole + 1
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class DiaryDelegate(QStyledItemDelegate):
    """One way to paint headings and notes."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        row = index.data(ROW)
        painter.save()
        if isinstance(row, Note):
            self._paint_note(painter, option, row)
        else:
            inner = option.rect.adjusted(WIDE, SPACE, -ROOM, 0)
            painter.setFont(theme().font(SMALL, QFont.Weight.DemiBold))
            painter.setPen(QColor(theme().tokens.muted))
            painter.drawText(inner, LEFT, row)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines for a note, one with room above for a heading."""
        line = QFontMetrics(theme().font(BODY)).height()
        small = QFontMetrics(theme().font(SMALL)).height()
        if isinstance(index.data(ROW), Note):
            return QSize(200, line + small + 2 * SPACE + 2)
        return QSize(200, small + 2 * SPACE + GAP)

    def _paint_note(self, painter: QPainter, option: QStyleOptionViewItem, note: Note) -> None:
        now = theme()
        tokens, rect = now.tokens, option.rect
        if option.state & State.State_Selected:
            painter.fillRect(rect, QColor(tokens.selection))
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), QColor(tokens.accent))
        painter.setPen(QColor(tokens.hairline))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        icon = now.pixels(SMALL_ICON)
        inner = rect.adjusted(WIDE, SPACE, -ROOM, -SPACE)
        tone = "muted" if note.undone else "accent"
        painter.drawPixmap(inner.left(), inner.top() + 2, picture(note.symbol, tone, SMALL_ICON))
        left = inner.left() + icon + ROOM
        small = now.font(SMALL)
        aside = QFontMetrics(small).horizontalAdvance(note.time) + ROOM
        upper = QRect(left, inner.top(), inner.right() - left, inner.height() // 2)
        font = now.font(BODY)
        font.setStrikeOut(note.undone)
        painter.setFont(font)
        painter.setPen(QColor(tokens.muted if note.undone else tokens.text))
        room = upper.width() - aside
        elided = painter.fontMetrics().elidedText(note.label, Qt.TextElideMode.ElideRight, room)
        painter.drawText(upper, LEFT, elided)
        painter.setFont(small)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(upper, RIGHT, note.time)
        lower = QRect(left, upper.bottom() + 2, upper.width(), inner.bottom() - upper.bottom())
        words = painter.fontMetrics().elidedText(
            about(note), Qt.TextElideMode.ElideRight, lower.width()
        )
        painter.drawText(lower, LEFT, words)
        if option.state & State.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))


def about(note: Note) -> str:
    """Who changed how much, and whether it was taken back."""
    count = ntr("{n} record", "{n} records", note.changes)
    parts = [note.author, count, tr("taken back") if note.undone else ""]
    return " · ".join(part for part in parts if part)
