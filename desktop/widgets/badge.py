"""Badges: a word on a soft colour, and the initials of a person or an organisation."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.style.theme import theme
from desktop.style.tokens import SMALL, Tokens
from desktop.widgets.text import set_tone

REGIONS = {"swf": "southwest", "do": "dortmund"}
"""Tone by code of the region; every other region is `elsewhere`."""


def region_tone(code: str | None) -> str:
    """The tone of a region's badge."""
    return REGIONS.get(code or "", "elsewhere")


class Badge(QLabel):
    """A word on a soft colour: `southwest`, `dortmund`, `elsewhere`, or a semantic tone."""

    def __init__(self, text: str, tone: str = "elsewhere", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("badge", tone)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_badge(self, text: str, tone: str) -> None:
        """Show another word."""
        self.setText(text)
        set_tone(self, "badge", tone)


class Initials(QWidget):
    """A disc with up to two letters; says nothing, as the name stands beside it."""

    def __init__(self, name: str = "", size: int = 36, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._letters = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_name(name)

    def show_name(self, name: str) -> None:
        """Take the letters from a name."""
        self._letters = initials(name)
        self.update()

    def sizeHint(self) -> QSize:
        """A square that grows with the text."""
        return QSize(theme().pixels(self._size), theme().pixels(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the disc."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = theme().tokens
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent_soft))
        painter.drawEllipse(self.rect())
        painter.setPen(QColor(tokens.accent))
        painter.setFont(theme().font(SMALL, QFont.Weight.DemiBold))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letters)


def initials(name: str) -> str:
    """The first letters of the first and the last word."""
    words = [word for word in name.split() if word[0].isalnum() and not word.endswith(".")]
    picked = words[:1] + (words[-1:] if len(words) > 1 else [])
    return "".join(word[0].upper() for word in picked)


def paint_badge(painter: QPainter, rect: QRect, text: str, tone: str) -> None:
    """Paint a badge at the left of a cell, for delegates."""
    tokens: Tokens = theme().tokens
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(theme().font(SMALL, QFont.Weight.DemiBold))
    metrics = painter.fontMetrics()
    width = min(metrics.horizontalAdvance(text) + 12, rect.width())
    height = min(metrics.height() + 2, rect.height())
    box = QRect(rect.left(), rect.center().y() - height // 2 + 1, width, height)
    contrast = tokens.name == "contrast"
    painter.setPen(QColor(tokens.text) if contrast else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(getattr(tokens, f"{tone}_soft")))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QColor(getattr(tokens, tone)))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width - 8)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)
    painter.restore()
