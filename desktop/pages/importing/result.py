"""After an import: what was written as lists of records, what was not, and the way back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.pages.importing.figures import Figures
from desktop.pages.importing.words import sums
from desktop.pages.importing.work import Draft
from desktop.style.tokens import ROOM, SPACE, VAST
from desktop.widgets.buttons import Button
from desktop.widgets.flow import FlowLayout
from desktop.widgets.section import Banner, PageHeader
from models.exchange.importing import Applied, Status
from models.language import ntr, tr


class ResultView(QWidget):
    """What became of a file; `taken_back` asks for the undo of the whole import.

    `figures` lead to the records; `rows_asked` with the status of rows that were not imported.
    """

    taken_back = Signal()
    rows_asked = Signal(object)
    problems_asked = Signal()
    again = Signal()

    def __init__(self, draft: Draft, applied: Applied, parent: QWidget) -> None:
        super().__init__(parent)
        fates = {
            Status.NEW: applied.created,
            Status.UPDATE: applied.changed,
            Status.UNCHANGED: {draft.plan.main: draft.plan.known(Status.UNCHANGED)},
        }
        self.figures = Figures(draft.path.name, fates, self)
        inside = QVBoxLayout()
        inside.setContentsMargins(VAST, 0, VAST, VAST)
        inside.setSpacing(ROOM)
        inside.addWidget(self.figures)
        counts = applied.counts
        if counts.duplicates:
            words = ntr("{n} row that was not decided has been left out.",
                        "{n} rows that were not decided have been left out.",
                        counts.duplicates)  # fmt: skip
            decide = self._rows(tr("Decide now"), Status.DUPLICATE)
            inside.addWidget(self._banner(words, decide))
        if counts.problems:
            words = ntr("{n} row with a problem has been left out.",
                        "{n} rows with a problem have been left out.", counts.problems)  # fmt: skip
            save = Button(tr("Save problem rows as Excel …"), self)
            save.clicked.connect(self.problems_asked)
            look = self._rows(tr("Show the problems"), Status.PROBLEM)
            inside.addWidget(self._banner(words, save, look))
        inside.addSpacing(SPACE)
        inside.addWidget(self._buttons(applied))
        inside.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        title = tr("{file} has been imported", file=draft.path.name)
        layout.addWidget(PageHeader(title, sums(counts), self))
        layout.addLayout(inside, 1)

    def take_focus(self) -> None:
        """Begin at the first list of records."""
        (self.figures.first or self._other).setFocus()

    def _rows(self, words: str, status: Status) -> Button:
        button = Button(words, self)
        button.clicked.connect(partial(self._ask_rows, status))
        return button

    def _ask_rows(self, status: Status) -> None:
        self.rows_asked.emit(status)

    def _banner(self, words: str, *buttons: Button) -> Banner:
        banner = Banner(words, "amber", self)
        for button in buttons:
            banner.add(button)
        return banner

    def _buttons(self, applied: Applied) -> QWidget:
        row = QWidget(self)
        flow = FlowLayout(row, SPACE)
        self.undo = Button(tr("Undo the whole import"), row, symbol="undo")
        self.undo.clicked.connect(self.taken_back)
        self.undo.setEnabled(applied.batch is not None)
        self._other = Button(tr("Another file"), row)
        self._other.clicked.connect(self.again)
        for button in (self.undo, self._other):
            flow.addWidget(button)
        return row
