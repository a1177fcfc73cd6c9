"""After an import: what was written, the way to it, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.pages.importing.words import sums
from desktop.style.tokens import ROOM, SPACE, VAST, WIDE
from desktop.widgets.buttons import Button
from desktop.widgets.flow import FlowLayout
from desktop.widgets.section import Banner, PageHeader
from desktop.widgets.text import label
from models.exchange.importing import MAIN_TYPES, Applied
from models.language import number, tr
from models.records.registry import BY_KEY


class ResultView(QWidget):
    """What became of a file; `taken_back` asks for the undo of the whole import."""

    taken_back = Signal()
    contacts_asked = Signal()
    problems_asked = Signal()
    again = Signal()

    def __init__(self, file: str, applied: Applied, parent: QWidget) -> None:
        super().__init__(parent)
        inside = QVBoxLayout()
        inside.setContentsMargins(VAST, 0, VAST, VAST)
        inside.setSpacing(ROOM)
        inside.addLayout(self._figures(applied))
        if applied.counts.duplicates:
            words = tr("Rows that were not decided have been left out: import the file again "
                       "to decide about them.")  # fmt: skip
            inside.addWidget(Banner(words, "amber", self))
        if applied.counts.problems:
            words = tr("Rows with problems have been left out: save them, correct them, and "
                       "import them.")  # fmt: skip
            inside.addWidget(Banner(words, "amber", self))
        inside.addSpacing(SPACE)
        inside.addWidget(self._buttons(applied))
        inside.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        title = tr("{file} has been imported", file=file)
        layout.addWidget(PageHeader(title, sums(applied.counts), self))
        layout.addLayout(inside, 1)

    def take_focus(self) -> None:
        """Begin at the way to the contacts."""
        self._show_contacts.setFocus()

    def _figures(self, applied: Applied) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(WIDE)
        grid.setVerticalSpacing(SPACE)
        grid.setColumnStretch(3, 1)
        heads = (tr("New"), tr("Changed"))
        for place, head in enumerate(heads, start=1):
            grid.addWidget(label(head, self, size="small", tone="muted"), 0, place)
        line = 1
        for key in MAIN_TYPES:
            counts = [len(found.get(key, ())) for found in (applied.created, applied.changed)]
            if any(counts):
                grid.addWidget(label(tr(BY_KEY[key].plural), self), line, 0)
                for place, count in enumerate(counts, start=1):
                    grid.addWidget(label(number(count), self, size="large"), line, place)
                line += 1
        return grid

    def _buttons(self, applied: Applied) -> QWidget:
        row = QWidget(self)
        flow = FlowLayout(row, SPACE)
        self._show_contacts = Button(tr("Show the contacts"), row, role="primary")
        self._show_contacts.clicked.connect(self.contacts_asked)
        self.undo = Button(tr("Undo the whole import"), row, symbol="undo")
        self.undo.clicked.connect(self.taken_back)
        self.undo.setEnabled(applied.batch is not None)
        problems = Button(tr("Save problem rows as Excel …"), row)
        problems.clicked.connect(self.problems_asked)
        problems.setVisible(bool(applied.counts.problems))
        other = Button(tr("Another file"), row)
        other.clicked.connect(self.again)
        for button in (self._show_contacts, self.undo, problems, other):
            flow.addWidget(button)
        return row
