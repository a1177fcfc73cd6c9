"""Paints the cells of a list: text, badge, hairline, and the ring of the current cell."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.style.theme import theme
from desktop.style.tokens import ROW, SPACE
from desktop.tables.model import COLUMN_ROLE, TONE_ROLE, WAITING
from desktop.tables.source import Column
from desktop.widgets.badge import paint_badge

Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag


class CellDelegate(QStyledItemDelegate):
    """One way to paint all cells; the values come formatted from the model."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        tokens = theme().tokens
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & State.State_Selected)
        if selected:
            painter.fillRect(rect, QColor(tokens.selection))
        painter.setPen(QColor(tokens.hairline))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if selected and index.column() == 0:
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), QColor(tokens.accent))
        text = index.data(Qt.ItemDataRole.DisplayRole) or ""
        inner = rect.adjusted(SPACE + 2, 0, -SPACE, -1)
        tone = index.data(TONE_ROLE)
        if tone and text:
            paint_badge(painter, inner, text, tone)
        elif text:
            painter.setFont(option.font)
            painter.setPen(QColor(tokens.muted if text == WAITING else tokens.text))
            align = index.data(Qt.ItemDataRole.TextAlignmentRole)
            line = text.replace("\n", " · ") if "\n" in text else text
            metrics = painter.fontMetrics()
            painter.drawText(
                inner, align, metrics.elidedText(line, Qt.TextElideMode.ElideRight, inner.width())
            )
        if state & State.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line; where only some words are right it proposes them."""
        line = QLineEdit(parent)
        column: Column = index.data(COLUMN_ROLE)
        line.setAccessibleName(column.label)
        if column.choices and (words := list(column.choices())):
            completer = QCompleter(words, line)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            line.setCompleter(completer)
        return line

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A row of the style's height."""
        return QSize(80, theme().pixels(ROW))
