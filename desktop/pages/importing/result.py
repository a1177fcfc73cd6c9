"""After an import: what was written, the way to it, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.pages.importing.words import sums
from desktop.style.tokens import ROOM, SPACE, VAST
from desktop.widgets.buttons import Button
from desktop.widgets.section import PageHeader
from desktop.widgets.text import label
from models.exchange.importing import MAIN_TYPES, Applied
from models.language import number, tr
from models.records.registry import BY_KEY


class ResultView(QWidget):
    """What became of a file; `taken_back` asks for the undo of the whole import."""

    taken_back = Signal()
    contacts_asked = Signal()
    again = Signal()

    def __init__(self, file: str, applied: Applied, parent: QWidget) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(VAST, ROOM, VAST, VAST)
        layout.setSpacing(ROOM)
        title = tr("{file} has been imported", file=file)
        layout.addWidget(PageHeader(title, sums(applied.counts), self))
        for words, found in ((tr("New"), applied.created), (tr("Changed"), applied.changed)):
            for key in (key for key in MAIN_TYPES if key in found):
                ids = found[key]
                line = f"{words}: {number(len(ids))} {tr(BY_KEY[key].plural)}"
                layout.addWidget(label(line, self))
        if applied.counts.duplicates:
            words = tr("Rows that were not decided have been left out: import the file again "
                       "to decide about them.")  # fmt: skip
            layout.addWidget(label(words, self, tone="amber", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        self.show_contacts = Button(tr("Show the contacts"), self, role="primary")
        self.show_contacts.clicked.connect(self.contacts_asked)
        self.undo = Button(tr("Undo the whole import"), self, symbol="undo")
        self.undo.clicked.connect(self.taken_back)
        other = Button(tr("Another file"), self)
        other.clicked.connect(self.again)
        for button in (self.show_contacts, self.undo, other):
            row.addWidget(button)
        row.addStretch(1)
        layout.addSpacing(SPACE)
        layout.addLayout(row)
        layout.addStretch(1)
