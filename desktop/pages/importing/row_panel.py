"""One row of the plan: old and new cell by cell, what it may be the same as, what to decide."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.pages.importing.words import TITLES, TONES
from desktop.style.tokens import GAP, ROOM, SPACE, WIDE
from desktop.widgets.badge import Badge
from desktop.widgets.buttons import Button
from desktop.widgets.scrolling import ScrollColumn
from desktop.widgets.section import SectionHeader
from desktop.widgets.text import label
from models.exchange.importing import CellDiff, Decision, PlannedRow, State, Status
from models.language import tr

_MARKS = {State.NEW: "+ ", State.CHANGED: "→ ", State.SAME: "", State.KEPT: ""}
_TONES = {State.NEW: "green", State.CHANGED: "blue", State.SAME: "muted", State.KEPT: "muted"}


class RowPanel(ScrollColumn):
    """Beside the preview; `decided` with row number and decision (None: taken back)."""

    decided = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: QWidget | None = None
        self.row: PlannedRow | None = None

    def show_row(self, row: PlannedRow | None) -> None:
        """Show a row, or nothing."""
        self.row = row
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = QWidget(self)
        layout = QVBoxLayout(self._shown)
        layout.setContentsMargins(WIDE, ROOM, WIDE, WIDE)
        layout.setSpacing(SPACE)
        if row is None:
            words = tr("Choose a row to see what would change.")
            layout.addWidget(label(words, self._shown, tone="muted", wrap=True))
        else:
            self._fill(layout, row)
        layout.addStretch(1)
        self.column.addWidget(self._shown)

    def decide_like(self, act: str) -> None:
        """Decide about the row that is shown: `new`, `same` (the first candidate), `leave_out`."""
        row = self.row
        if row is None:
            return
        if act == "same":
            if row.candidates:
                self.decided.emit(row.number, Decision("same", row.candidates[0].record))
        else:
            self.decided.emit(row.number, Decision(act))

    def _fill(self, layout: QVBoxLayout, row: PlannedRow) -> None:
        head = tr("Row {number}", number=row.number)
        layout.addWidget(label(head, self._shown, size="small", tone="muted"))
        layout.addWidget(label(row.title or tr("Without a name"), self._shown, size="large",
                               wrap=True))  # fmt: skip
        layout.addWidget(Badge(tr(TITLES[row.status]), TONES[row.status], self._shown))
        if row.reason:
            layout.addWidget(label(row.reason, self._shown, wrap=True))
        for remark in (*row.problems, *row.remarks):
            words = f"{remark.column}: {remark.message}" if remark.column else remark.message
            layout.addWidget(label(words, self._shown, tone="amber", wrap=True))
        self._offer(layout, row)
        if row.cells:
            layout.addWidget(SectionHeader(tr("Values"), self._shown))
            layout.addLayout(self._cells(row.cells))

    def _offer(self, layout: QVBoxLayout, row: PlannedRow) -> None:
        if row.status is Status.PROBLEM:
            return
        buttons = [
            (tr("The same as {title} (A)", title=one.title), Decision("same", one.record))
            for one in row.candidates
        ]
        if row.status is Status.DUPLICATE or row.decision:
            buttons.append((tr("Import as new (N)"), Decision("new")))
        if row.status is not Status.LEFT_OUT:
            buttons.append((tr("Leave out (S)"), Decision("leave_out")))
        for text, decision in buttons:
            button = Button(text, self._shown)
            button.clicked.connect(partial(self._decide, row.number, decision))
            layout.addWidget(button)
        if row.decision is not None:
            back = Button(tr("Take the decision back"), self._shown, role="plain")
            back.clicked.connect(partial(self._decide, row.number, None))
            layout.addWidget(back)

    def _decide(self, number: int, decision: Decision | None, _checked: bool = False) -> None:
        self.decided.emit(number, decision)

    def _cells(self, cells: tuple[CellDiff, ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(WIDE)
        grid.setVerticalSpacing(GAP)
        grid.setColumnStretch(1, 1)
        for line, cell in enumerate(cells):
            grid.addWidget(label(cell.label, self._shown, size="small", tone="muted"), line, 0)
            text = cell.new if cell.state is not State.KEPT else cell.old
            if cell.state is State.CHANGED:
                text = f"{cell.old} → {cell.new}"
            elif cell.state is State.NEW:
                text = f"{_MARKS[cell.state]}{cell.new}"
            grid.addWidget(label(text, self._shown, tone=_TONES[cell.state], wrap=True), line, 1)
        return grid
