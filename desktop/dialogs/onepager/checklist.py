"""The checks of a page: each with an icon and words, and one word for all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.dialogs.onepager.sheet import Check
from desktop.style.tokens import SPACE
from desktop.widgets.announcement import announce
from desktop.widgets.badge import Badge
from desktop.widgets.text import IconLabel, label
from models.language import tr


class Checklist(QWidget):
    """What was checked before the page may leave the house."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: list[QWidget] = []
        self._state = Badge("", "amber", self)
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(label(tr("Checks before sending"), self, strong=True))
        head.addWidget(self._state)
        head.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE)
        self._column.addLayout(head)

    def show_checks(self, checks: Sequence[Check], notes: Sequence[str]) -> None:
        """Show the checks, what does not hold first, then what was shortened."""
        open_ones = [check for check in checks if not check.ok]
        words = tr("Not ready yet") if open_ones else tr("Ready to send")
        if words != self._state.text():
            self._state.show_badge(words, "amber" if open_ones else "green")
            announce(self, words)
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._line(check) for check in (*open_ones, *(c for c in checks if c.ok))]
        self._lines += [self._note(note) for note in notes]
        for line in self._lines:
            self._column.addWidget(line)
            line.show()

    def _line(self, check: Check) -> QWidget:
        symbol, tone = ("check", "green") if check.ok else ("warning", "amber")
        state = tr("in order") if check.ok else tr("open")
        line = self._with_icon(symbol, tone, f"{check.name} ({state})", check.text)
        return line

    def _note(self, note: str) -> QWidget:
        return self._with_icon("info", "blue", tr("Note"), note)

    def _with_icon(self, symbol: str, tone: str, name: str, text: str) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(IconLabel(symbol, tone, parent=line), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(name, line, size="small", tone="muted"))
        words.addWidget(label(text, line, wrap=True))
        row.addLayout(words, 1)
        return line
