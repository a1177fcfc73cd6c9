"""What came from others and cannot be taken in yet: why, since when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.exchanging.words import ago
from desktop.style.tokens import GAP, ROOM, SPACE
from desktop.widgets.section import SectionHeader
from desktop.widgets.text import IconLabel, label
from models.language import mark, ntr, tr
from models.sync.overview import Held

REASONS = {
    "gap": mark(
        "Something before it has not arrived yet: read the missing package, what waits is then "
        "taken in too."
    ),
    "signer": mark(
        "Nobody here trusts this laptop yet: open its card, what waits is then taken in too."
    ),
    "fork": mark(
        "Two laptops write under this name, for example after a backup was put back. It is taken "
        "in when that laptop has made contact itself; nothing is lost."
    ),
}
"""Why something waits and what to do, by the word the journal keeps."""


class Inbox(QWidget):
    """Changes that are kept until something else arrives; hidden where none wait."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE)
        self._column.addWidget(SectionHeader(tr("Waits in the inbox"), self))
        self._rows: list[QFrame] = []
        self.hide()

    def show_held(self, held: Sequence[Held]) -> None:
        """Show what waits."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self._rows = [self._row(one) for one in held]
        for row in self._rows:
            self._column.addWidget(row)
        self.setVisible(bool(held))

    def _row(self, one: Held) -> QFrame:
        card = QFrame(self)
        card.setProperty("role", "card")
        waits = ntr("{n} change of {name}", "{n} changes of {name}", one.count, name=one.label)
        card.setAccessibleName(waits)
        texts = QVBoxLayout()
        texts.setSpacing(GAP)
        texts.addWidget(label(waits, card, strong=True, wrap=True))
        if one.reason in REASONS:
            texts.addWidget(label(tr(REASONS[one.reason]), card, tone="muted", wrap=True))
        since = tr("Arrived {ago}", ago=ago(one.since))
        texts.addWidget(label(since, card, size="small", tone="muted"))
        row = QHBoxLayout(card)
        row.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        row.setSpacing(ROOM)
        row.addWidget(IconLabel("inbox", "amber", 24, card), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        return card
