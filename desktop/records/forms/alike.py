"""What is there already and looks the same, found while one types."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.forms.facts import FactsView
from desktop.progress import Progress
from desktop.records.alikeness import find_alike
from desktop.records.line import Line
from desktop.records.lines import LineList
from desktop.style.tokens import GAP, SPACE
from desktop.widgets.announcement import announce
from desktop.widgets.section import Banner
from models.database.reader import Reader
from models.language import tr

PAUSE = 250
"""Milliseconds without a key before the search begins."""


class AlikeList(QFrame):
    """A warning with the records that may be the same; Enter opens one. Never in the way."""

    def __init__(self, desk: Desk, type_key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._type = desk, type_key
        self._facts: FactsView | None = None
        self._banner = Banner(tr("Is it one of these already?"), "amber", self)
        self._list = LineList(tr("Similar records"), self)
        self._list.opened.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACE)
        column.setSpacing(GAP)
        column.addWidget(self._banner)
        column.addWidget(self._list)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._look)
        self.hide()

    def watch(self, facts: FactsView) -> None:
        """Look again whenever something is typed in these fields."""
        self._facts = facts
        for key in facts.keys:
            changed = getattr(facts.editor(key).input, "textChanged", None)
            if changed is not None:
                changed.connect(self._typed)

    def _typed(self) -> None:
        self._timer.start()

    def _look(self) -> None:
        if self._facts is not None:
            work = partial(_find, self._type, self._facts.values_typed())
            self._desk.office.latest(f"alike {id(self)}", work, owner=self, done=self._show)

    def _show(self, lines: list[Line]) -> None:
        if lines and not self.isVisible():
            announce(self, tr("Is it one of these already?"))
        self._list.show_lines(lines)
        self.setVisible(bool(lines))

    def _open(self, line: Line) -> None:
        self._desk.navigation.open(self._type, line.record)


def _find(
    type_key: str, typed: Mapping[str, str], reader: Reader, progress: Progress
) -> list[Line]:
    return find_alike(reader, type_key, typed)
