"""One row of the plan: old and new cell by cell, what it may be the same as, what to decide."""

from __future__ import annotations

from functools import partial
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop.pages.importing.words import TITLES, TONES
from desktop.style.tokens import GAP, ROOM, SPACE, WIDE
from desktop.widgets.badge import Badge
from desktop.widgets.buttons import Button
from desktop.widgets.elided_button import ElidedButton
from desktop.widgets.scrolling import ScrollColumn
from desktop.widgets.section import Banner, SectionHeader
from desktop.widgets.tab_order import follow
from desktop.widgets.text import label
from models.exchange.importing import Candidate, CellDiff, Decision, PlannedRow, State, Status
from models.language import tr
from models.records.registry import BY_KEY

MOST = 5
"""Records offered as the same; more cannot be told apart by their names."""


class RowPanel(ScrollColumn):
    """Beside the preview; `decided` with row number and decision (None: taken back).

    `fields_asked` when somebody wants to go through the fields one by one, `words_asked` to say
    what a word means; `explainable` are the headers and words of which that can be said.
    `candidate_asked` with the place of another record to compare with. The tab key comes from the
    widget `after` which the panel stands.
    """

    decided = Signal(int, object)
    fields_asked = Signal()
    words_asked = Signal()
    candidate_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: QWidget | None = None
        self.row: PlannedRow | None = None
        self.after: QWidget | None = None
        self.explainable: frozenset[tuple[str, str]] = frozenset()
        self.column.setContentsMargins(WIDE, ROOM, WIDE, WIDE)

    def show_row(self, row: PlannedRow | None) -> None:
        """Show a row, or nothing."""
        self.row = row
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = QWidget(self)
        layout = QVBoxLayout(self._shown)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        if row is None:
            words = tr("Choose a row to see what would change.")
            layout.addWidget(label(words, self._shown, tone="muted", wrap=True))
        else:
            self._fill(layout, row)
        layout.addStretch(1)
        self.column.addWidget(self._shown)
        if self.after is not None:
            follow(self.after, self._shown)

    def decide_like(self, act: str) -> None:
        """Decide about the row that is shown: `new`, `leave_out`, `same`.

        `same` is the record it is compared with; `fields` asks for a decision field by field.
        """
        row = self.row
        if row is None or row.status is Status.PROBLEM:
            return
        if act == "fields":
            if self.resolvable:
                self.fields_asked.emit()
        elif act == "same":
            if row.candidates:
                self.decided.emit(row.number, Decision("same", compared_with(row).record))
        elif act == "leave_out" or row.status in _DOUBTFUL or row.decision:
            self.decided.emit(row.number, Decision(act))

    def look_at_candidate(self, place: int) -> None:
        """Compare the row that is shown with another record that it may mean."""
        row = self.row
        if row is not None and steps_through(row) and 0 <= place < min(len(row.candidates), MOST):
            self.candidate_asked.emit(place)

    @property
    def resolvable(self) -> bool:
        """Whether the row is compared with a record, whose values may be chosen one by one."""
        row = self.row
        return row is not None and row.record is not None and row.status in _COMPARED

    def _fill(self, layout: QVBoxLayout, row: PlannedRow) -> None:
        head = tr("Row {number}", number=row.number)
        layout.addWidget(label(head, self._shown, size="small", tone="muted"))
        title = row.title or tr("Without a name")
        layout.addWidget(label(title, self._shown, size="large", wrap=True))
        layout.addWidget(Badge(tr(TITLES[row.status]), TONES[row.status], self._shown))
        if row.reason:
            layout.addWidget(label(row.reason, self._shown, wrap=True))
        for remarks, tone in ((row.problems, "red"), (row.remarks, "amber")):
            for remark in remarks:
                words = f"{remark.column}: {remark.message}" if remark.column else remark.message
                layout.addWidget(Banner(words, tone, self._shown))
        self._offer(layout, row)
        compared = compared_with(row).title if row.candidates and row.record else ""
        if compared and row.status is Status.DUPLICATE:
            words = tr("If it is the same as {title}:", title=compared)
            layout.addWidget(label(words, self._shown, tone="muted", wrap=True))
        for part, cells in groupby(row.cells, lambda cell: cell.target.partition(".")[0]):
            layout.addWidget(SectionHeader(tr(BY_KEY[part].label), self._shown))
            layout.addLayout(self._cells(tuple(cells)))

    def _offer(self, layout: QVBoxLayout, row: PlannedRow) -> None:
        if row.status is Status.PROBLEM:
            words = tr("Correct the row in the file, or save the problem rows and import them.")
            layout.addWidget(label(words, self._shown, tone="muted", wrap=True))
            if any((one.column, one.value) in self.explainable for one in row.problems):
                words = tr("Say what the word means")
                explain = Button(words, self._shown, role="plain", symbol="edit")
                explain.clicked.connect(self.words_asked)
                layout.addWidget(explain)
            return
        for place, known in enumerate(row.candidates[:MOST]):
            layout.addWidget(self._candidate(row, place, known))
        if self.resolvable:
            one = Button(tr("Field by field (F)"), self._shown, role="plain", symbol="columns")
            one.clicked.connect(self.fields_asked)
            layout.addWidget(one)
        fresh = row.decision is not None and row.decision.act == "new"
        if (row.status in _DOUBTFUL or row.decision) and not fresh:
            self._add_button(layout, row, tr("Import as new (N)"), Decision("new"))
        if row.status is not Status.LEFT_OUT:
            self._add_button(layout, row, tr("Leave out (S)"), Decision("leave_out"))
        if row.decision is not None:
            self._add_button(layout, row, tr("Take the decision back"), None)

    def _candidate(self, row: PlannedRow, place: int, known: Candidate) -> ElidedButton:
        """The way to take a record for the same, or first to compare the row with it."""
        if known is not compared_with(row) and steps_through(row):
            words = tr("Compare with {title} ({number})", title=known.title, number=place + 1)
            button = ElidedButton(words, self._shown, symbol="right")
            button.clicked.connect(partial(self._ask_candidate, place))
            return button
        words = tr("The same as {title} (A)", title=known.title)
        if known is not compared_with(row):
            words = tr("The same as {title}", title=known.title)
        button = ElidedButton(words, self._shown, symbol="link")
        same = Decision("same", known.record)
        button.clicked.connect(partial(self._decide, row.number, same))
        return button

    def _ask_candidate(self, place: int, _checked: bool = False) -> None:
        self.candidate_asked.emit(place)

    def _add_button(
        self, layout: QVBoxLayout, row: PlannedRow, words: str, decision: Decision | None
    ) -> None:
        symbol = {"new": "add", "leave_out": "close"}[decision.act] if decision else "undo"
        button = Button(words, self._shown, role="plain", symbol=symbol)
        button.clicked.connect(partial(self._decide, row.number, decision))
        layout.addWidget(button)

    def _decide(self, number: int, decision: Decision | None, _checked: bool = False) -> None:
        self.decided.emit(number, decision)

    def _cells(self, cells: tuple[CellDiff, ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(WIDE)
        grid.setVerticalSpacing(GAP)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        line = 0
        for cell in cells:
            name = label(cell.label, self._shown, size="small", tone="muted", wrap=True)
            grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignTop)
            for value in self._values(cell):
                grid.addWidget(value, line, 1)
                line += 1
        return grid

    def _values(self, cell: CellDiff) -> tuple[QLabel, ...]:
        """The words for old and new; a sign says what the colour says."""
        match cell.state:
            case State.NEW:
                return (label(f"+ {cell.new}", self._shown, tone="green", wrap=True),)
            case State.CHANGED:
                old = label(cell.old, self._shown, tone="muted", wrap=True)
                font = old.font()
                font.setStrikeOut(True)
                old.setFont(font)
                new = label(f"→ {cell.new}", self._shown, tone="blue", strong=True, wrap=True)
                return (old, new)
            case State.KEPT:
                words = tr("{value} (stays)", value=cell.old)
                return (label(words, self._shown, tone="muted", wrap=True),)
            case _:
                return (label(cell.new, self._shown, wrap=True),)


def compared_with(row: PlannedRow) -> Candidate:
    """The candidate that the cells are compared with, otherwise the first one."""
    return next((one for one in row.candidates if one.record == row.record), row.candidates[0])


def steps_through(row: PlannedRow) -> bool:
    """Whether there are several records to compare the row with, one after the other."""
    alike = {one.type for one in row.candidates}
    compared = row.status is Status.DUPLICATE and row.record is not None
    return compared and len(row.candidates) > 1 and len(alike) == 1


_COMPARED = frozenset((Status.DUPLICATE, Status.UPDATE, Status.UNCHANGED))
_DOUBTFUL = frozenset((Status.DUPLICATE, Status.UPDATE))
"""What may be imported as new instead."""
