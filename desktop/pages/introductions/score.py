"""A score as a bar and a number, and the parts it is the sum of."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from desktop.style.theme import theme
from desktop.style.tokens import GAP, LARGE, ROOM, SPACE
from desktop.widgets.text import label
from models.language import tr
from models.services.matching.match import Contribution

WHOLE = 100
LONGEST_PART = 40
"""Points that fill the bar of one contribution: the weight of competences."""


class ScoreBar(QWidget):
    """A number from 0 to 100 over a bar."""

    def __init__(self, score: int, parent: QWidget, *, quiet: bool = False) -> None:
        super().__init__(parent)
        self._score, self._quiet = score, quiet
        self.setAccessibleName(tr("{score} of 100 points", score=score))
        self.setToolTip(self.accessibleName())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for three digits and the bar."""
        return QSize(theme().pixels(72), theme().pixels(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint number and bar."""
        now = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(now.font(LARGE, QFont.Weight.DemiBold))
        painter.setPen(QColor(now.tokens.muted if self._quiet else now.tokens.text))
        thick = now.pixels(6)
        words = self.rect().adjusted(0, 0, 0, -thick - GAP)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        painter.drawText(words, side, str(self._score))
        box = QRectF(0, self.height() - thick, self.width(), thick)
        colour = now.tokens.border if self._quiet else now.tokens.accent
        paint_bar(painter, box, self._score / WHOLE, colour)
        painter.end()


class PartBar(QWidget):
    """The bar of one contribution: to the right what speaks for, in red what speaks against."""

    def __init__(self, value: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._value = value
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A short bar."""
        return QSize(theme().pixels(96), theme().pixels(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = theme().tokens
        colour = tokens.red if self._value < 0 else tokens.accent
        part = min(abs(self._value) / LONGEST_PART, 1)
        paint_bar(painter, QRectF(self.rect()), part, colour)
        painter.end()


class Parts(QWidget):
    """Contributions one below the other: bar, points, words."""

    def __init__(self, parts: tuple[Contribution, ...], parent: QWidget, sign: str = "") -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(ROOM)
        grid.setVerticalSpacing(SPACE)
        grid.setColumnStretch(2, 1)
        middle = Qt.AlignmentFlag.AlignVCenter
        for row, part in enumerate(parts):
            tone = "red" if part.value < 0 else "muted"
            points = label(sign or points_of(part.value), self, tone=tone)
            if sign:
                points.setText(f"{sign} {part.value}")
            grid.addWidget(PartBar(part.value, self), row, 0, middle)
            grid.addWidget(points, row, 1, Qt.AlignmentFlag.AlignRight | middle)
            grid.addWidget(label(part.text, self, wrap=True), row, 2)


def points_of(value: int) -> str:
    """Points with their sign: "+12", "−5", "·" for a mere remark."""
    return f"+{value}" if value > 0 else f"−{-value}" if value else "·"


def paint_bar(painter: QPainter, box: QRectF, part: float, colour: str) -> None:
    """A bar filled to a part of its length."""
    tokens = theme().tokens
    radius = box.height() / 2
    painter.setPen(QColor(tokens.border) if tokens.name == "contrast" else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.hover))
    painter.drawRoundedRect(box, radius, radius)
    if part > 0:
        filled = QRectF(box)
        filled.setWidth(max(box.width() * part, box.height()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(filled, radius, radius)
