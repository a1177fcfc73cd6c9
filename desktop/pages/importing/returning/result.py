"""After a merge: what was written, where decisions wait, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.pages.importing.figures import Figures
from desktop.pages.importing.returning.view import sums
from desktop.style.tokens import ROOM, SPACE, VAST
from desktop.widgets.buttons import Button
from desktop.widgets.flow import FlowLayout
from desktop.widgets.section import Banner, PageHeader
from models.exchange.importing import Status
from models.exchange.returning.merging import Merged
from models.exchange.returning.plan import Merge
from models.language import ntr, tr


class MergedView(QWidget):
    """What became of a returned list; `taken_back` asks for the undo of the whole merge."""

    taken_back = Signal()
    conflicts_asked = Signal()
    again = Signal()

    def __init__(self, file: str, merge: Merge, merged: Merged, parent: QWidget) -> None:
        super().__init__(parent)
        inside = QVBoxLayout()
        inside.setContentsMargins(VAST, 0, VAST, VAST)
        inside.setSpacing(ROOM)
        if merge.conflicts:
            words = ntr(
                "{n} value was changed here as well since the export. The returned one is in "
                "force; please decide under “Conflicts”.",
                "{n} values were changed here as well since the export. The returned ones are in "
                "force; please decide under “Conflicts”.",
                merge.conflicts,
            )
            inside.addWidget(Banner(words, "amber", self))
        kind = merge.export.layout.type.key
        fates = {Status.NEW: dict(merged.created), Status.UPDATE: {kind: merged.changed}}
        self.figures = Figures(file, fates, self)
        inside.addWidget(self.figures)
        inside.addWidget(self._buttons(merge, merged))
        inside.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(PageHeader(tr("{file} has been merged", file=file), sums(merge), self))
        layout.addLayout(inside, 1)

    def take_focus(self) -> None:
        """Begin at what comes next."""
        self.other.setFocus()

    def _buttons(self, merge: Merge, merged: Merged) -> QWidget:
        row = QWidget(self)
        flow = FlowLayout(row, SPACE)
        self.decide = Button(tr("Decide about the conflicts"), row, role="primary")
        self.decide.clicked.connect(self.conflicts_asked)
        self.decide.setVisible(bool(merge.conflicts))
        self.undo = Button(tr("Undo the whole merge"), row, symbol="undo")
        self.undo.clicked.connect(self.taken_back)
        self.undo.setEnabled(merged.batch is not None)
        self.other = Button(tr("Another file"), row)
        self.other.clicked.connect(self.again)
        for button in (self.decide, self.undo, self.other):
            flow.addWidget(button)
        return row
