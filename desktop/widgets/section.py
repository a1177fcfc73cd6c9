"""Headings of sections, banners, and the panel at the side."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.style.tokens import ROOM, SPACE, VAST, WIDE
from desktop.widgets.buttons import IconButton
from desktop.widgets.text import IconLabel, hairline, label, set_tone
from models.language import tr

TONE_ICONS = {"red": "error", "amber": "warning", "green": "check", "blue": "info"}


class PageHeader(QWidget):
    """The title of a page, a sentence under it, and room for buttons at the right."""

    def __init__(self, title: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label(title, self, size="title")
        self._hint = label(hint, self, tone="muted", wrap=True)
        self._hint.setVisible(bool(hint))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._title)
        texts.addWidget(self._hint)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(VAST, WIDE, VAST, ROOM)
        self._row.setSpacing(SPACE)
        self._row.addLayout(texts, 1)

    def add(self, widget: QWidget) -> None:
        """Put a widget at the right."""
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def say(self, title: str, hint: str = "") -> None:
        """Say something else."""
        self._title.setText(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))


class SectionHeader(QWidget):
    """The heading of a part of a page, with a count and room for buttons."""

    def __init__(self, title: str, parent: QWidget | None = None, *, symbol: str = "") -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, SPACE, 0, SPACE)
        self._row.setSpacing(SPACE)
        if symbol:
            self._row.addWidget(IconLabel(symbol, "muted", parent=self))
        self._title = label(title, self, size="large")
        self._count = label("", self, tone="muted")
        self._row.addWidget(self._title)
        self._row.addWidget(self._count)
        self._row.addStretch(1)

    def show_count(self, count: str) -> None:
        """Show a number beside the heading."""
        self._count.setText(count)

    def add(self, widget: QWidget) -> None:
        """Put a widget at the right."""
        self._row.addWidget(widget)


class Banner(QFrame):
    """A sentence on a soft colour with an icon that says the same as the colour."""

    def __init__(self, sentence: str, tone: str = "blue", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel(TONE_ICONS[tone], tone, parent=self)
        self._text = label(sentence, self, wrap=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(ROOM, SPACE, ROOM, SPACE)
        self._row.setSpacing(SPACE)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._text, 1)
        self.setProperty("banner", tone)

    def say(self, sentence: str, tone: str) -> None:
        """Say something else."""
        self._text.setText(sentence)
        self._icon.show_icon(TONE_ICONS[tone], tone)
        set_tone(self, "banner", tone)

    def add(self, widget: QWidget) -> None:
        """Put a button at the right; what stands beside it is as high."""
        self._row.addWidget(widget)
        self._row.setAlignment(self._icon, Qt.AlignmentFlag.AlignVCenter)


class SidePanel(QFrame):
    """A panel beside the page, closed by its button or Escape; the page stays usable."""

    closed = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "surface")
        self.setAccessibleName(title)
        self._title = label(title, self, size="large")
        close = IconButton("close", tr("Close panel"), self)
        close.clicked.connect(self.close_panel)
        head = QHBoxLayout()
        head.setContentsMargins(WIDE, ROOM, ROOM, SPACE)
        head.addWidget(self._title, 1)
        head.addWidget(close)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(WIDE, SPACE, WIDE, WIDE)
        self.body.setSpacing(SPACE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(hairline(self))
        layout.addLayout(self.body, 1)

    def close_panel(self) -> None:
        """Hide the panel."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)
