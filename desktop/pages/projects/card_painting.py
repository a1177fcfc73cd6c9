"""Paints a card of the board: title, partners, badges, next step, days and amount."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.pages.projects.words import clock_of, days_of, euros, more_partners, step_of, stuck_of
from desktop.style.icons import picture
from desktop.style.theme import theme
from desktop.style.tokens import BODY, GAP, RADIUS, ROOM, SMALL, SMALL_ICON, SPACE
from desktop.widgets.badge import paint_badge
from models.language import tr
from models.services.board import Card

Index = QModelIndex | QPersistentModelIndex
CARD = Qt.ItemDataRole.UserRole + 1
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
END = Qt.TextElideMode.ElideRight
State = QStyle.StateFlag
TITLE_LINES, STEP_LINES = 2, 2


class CardDelegate(QStyledItemDelegate):
    """One way to paint all cards; the current one has a ring while it has the keyboard."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a card."""
        card: Card = index.data(CARD)
        now, tokens = theme(), theme().tokens
        box: QRect = option.rect.adjusted(GAP, GAP // 2, -GAP, -GAP // 2)
        current = bool(option.state & State.State_Selected) and self._has_keyboard()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(tokens.surface))
        hovered = bool(option.state & State.State_MouseOver)
        edge = tokens.accent if current else tokens.border if hovered else tokens.hairline
        painter.setPen(QPen(QColor(edge), 2 if current else 1))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        left, room = box.left() + ROOM, box.width() - 2 * ROOM
        y = box.top() + SPACE + 2
        strong = now.font(BODY, QFont.Weight.DemiBold)
        y = _write(painter, card.title, strong, tokens.text, QRect(left, y, room, 0), TITLE_LINES)
        if card.partners:
            y = self._paint_partners(painter, card, QRect(left, y + 2, room, _line(SMALL)))
        y = self._paint_badges(painter, card, left, y, room)
        y = self._paint_step(painter, card, left, y, room)
        self._paint_foot(painter, card, QRect(left, y + GAP, room, _line(SMALL)))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as what the card says."""
        card: Card = index.data(CARD)
        now = theme()
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else 240
        room = width - 2 * GAP - 2 * ROOM
        height = GAP + 2 * SPACE + 4
        height += _height(card.title, now.font(BODY, QFont.Weight.DemiBold), room, TITLE_LINES)
        if card.partners:
            height += _line(SMALL) + 2
        if _badges(card):
            height += (_line(SMALL) + 2 + GAP) * len(_badge_rows(card, room))
        height += GAP + _height(step_of(card), now.font(SMALL), room - _indent(), STEP_LINES)
        height += GAP + _line(SMALL)
        return QSize(width, height)

    def _has_keyboard(self) -> bool:
        view = self.parent()
        return isinstance(view, QListView) and (view.hasFocus() or bool(view.property("asked")))

    def _paint_partners(self, painter: QPainter, card: Card, box: QRect) -> int:
        painter.setFont(theme().font(SMALL))
        painter.setPen(QColor(theme().tokens.muted))
        more = more_partners(card)
        metrics = painter.fontMetrics()
        room = box.width() - (metrics.horizontalAdvance(more) + GAP if more else 0)
        first = metrics.elidedText(card.partners[0], END, room)
        painter.drawText(box, LEFT, f"{first} {more}".rstrip())
        return box.bottom() + 1

    def _paint_badges(self, painter: QPainter, card: Card, left: int, y: int, room: int) -> int:
        height = _line(SMALL) + 2
        for row in _badge_rows(card, room):
            x = left
            for text, tone in row:
                paint_badge(painter, QRect(x, y + GAP, room - (x - left), height), text, tone)
                x += _badge_width(text) + GAP
            y += height + GAP
        return y

    def _paint_step(self, painter: QPainter, card: Card, left: int, y: int, room: int) -> int:
        now, clock = theme(), clock_of(card)
        size = now.pixels(SMALL_ICON - 2)
        top = y + GAP + (_line(SMALL) - size) // 2
        painter.drawPixmap(left, top, picture(clock.symbol, clock.tone, SMALL_ICON - 2))
        colour = getattr(now.tokens, clock.tone)
        box = QRect(left + _indent(), y + GAP, room - _indent(), 0)
        return _write(painter, step_of(card), now.font(SMALL), colour, box, STEP_LINES)

    def _paint_foot(self, painter: QPainter, card: Card, box: QRect) -> None:
        painter.setFont(theme().font(SMALL))
        painter.setPen(QColor(theme().tokens.muted))
        amount = euros(card.total) if card.total is not None else ""
        painter.drawText(box, LEFT, amount)
        days = "" if card.stuck else days_of(card)
        taken = painter.fontMetrics().horizontalAdvance(amount) + SPACE
        rest = box.adjusted(taken if amount else 0, 0, 0, 0)
        painter.drawText(rest, RIGHT, painter.fontMetrics().elidedText(days, END, rest.width()))


def _badges(card: Card) -> list[tuple[str, str]]:
    badges = [(tr("Cross-regional"), "accent")] if card.cross_regional else []
    return [*badges, (stuck_of(card), "amber")] if card.stuck else badges


def _badge_rows(card: Card, room: int) -> list[list[tuple[str, str]]]:
    """The badges in one row where there is room for them, otherwise one below the other."""
    badges = _badges(card)
    if sum(_badge_width(text) + GAP for text, _ in badges) - GAP <= room:
        return [badges] if badges else []
    return [[badge] for badge in badges]


def _badge_width(text: str) -> int:
    metrics = QFontMetrics(theme().font(SMALL, QFont.Weight.DemiBold))
    return metrics.horizontalAdvance(text) + 12


def _indent() -> int:
    return theme().pixels(SMALL_ICON - 2) + GAP + 2


def _line(size: int) -> int:
    return QFontMetrics(theme().font(size)).height()


def _height(text: str, font: QFont, room: int, most: int) -> int:
    return len(_lines(text, font, room, most)) * QFontMetrics(font).height()


def _write(painter: QPainter, text: str, font: QFont, colour: str, box: QRect, most: int) -> int:
    """Write at most so many lines from the top of a box; the y below them."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    height = QFontMetrics(font).height()
    y = box.top()
    for line in _lines(text, font, box.width(), most):
        painter.drawText(QRect(box.left(), y, box.width(), height), LEFT, line)
        y += height
    return y


def _lines(text: str, font: QFont, room: int, most: int) -> list[str]:
    """A text broken into lines, the last one ending in … where it is too long."""
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(text) <= room:
        return [text]
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(room, 40))
        start = line.textStart()
        if len(lines) == most - 1:
            lines.append(metrics.elidedText(text[start:], END, room))
            break
        lines.append(text[start : start + line.textLength()].rstrip())
    layout.endLayout()
    return lines
