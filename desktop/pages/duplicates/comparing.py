"""The two records of a pair beside each other, and what is to be done with them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.forms.rules import Value
from desktop.pages.duplicates.comparison import Comparison, Line
from desktop.pages.duplicates.field_row import FieldRow
from desktop.pages.duplicates.keys import DIFFERENT, LATER, MERGE, OTHER
from desktop.records.making import making
from desktop.records.symbols import symbol_of
from desktop.style.tokens import GAP, ROOM, SPACE, WIDE
from desktop.widgets.badge import Badge
from desktop.widgets.buttons import Button
from desktop.widgets.elided_button import ElidedButton
from desktop.widgets.flow import FlowLayout
from desktop.widgets.scrolling import ScrollColumn
from desktop.widgets.tab_order import follow
from desktop.widgets.text import hairline, label
from models.errors import HandschlagError
from models.language import tr

Others = tuple[tuple[int, str], ...]
"""Keys and names of other pairs."""


class Comparing(QWidget):
    """`decided` with a letter, `left` when the keyboard wants back, `opened` with a record.

    `pair_asked` with the key of another pair of one of the two records.
    """

    decided = Signal(str)
    pair_asked = Signal(object)
    left = Signal()
    opened = Signal(int)

    def __init__(self, desk: Desk, before: QWidget, parent: QWidget) -> None:
        """`before` is from where the tab key comes."""
        super().__init__(parent)
        self._before = before
        self._making = making(desk)
        self.comparison: Comparison | None = None
        self.rows: list[FieldRow] = []
        self._body = QWidget(self)
        self._scroll = ScrollColumn(self)
        self._scroll.column.setContentsMargins(WIDE, ROOM, WIDE, WIDE)
        self._scroll.column.setSpacing(GAP)
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(WIDE, SPACE, WIDE, ROOM)
        self._foot.setSpacing(SPACE)
        self._merge = self._button(tr("Merge"), MERGE, "primary", "merge")
        self._button(tr("Not a duplicate"), DIFFERENT, "", "close")
        self._button(tr("Later"), LATER, "plain", "clock")
        self._foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addWidget(hairline(self))
        column.addLayout(self._foot)

    def show_comparison(self, comparison: Comparison, others: Others) -> None:
        """Show another pair, or the same one anew; what was chosen in a field stays."""
        same = self.comparison is not None and self.comparison.candidate == comparison.candidate
        chosen = {
            values_of(row.line): row.editor.value
            for row in self.rows
            if same and row.editor.value != row.line.final
        }
        self.comparison = comparison
        self.rows = []
        old, self._body = self._body, QWidget(self._scroll.widget())
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(self._reasons(comparison))
        column.addLayout(self._head(comparison))
        if others:
            column.addLayout(self._others(others))
        column.addWidget(hairline(self._body))
        for line in comparison.lines:
            row = self._row(FieldRow(line, self._making, self._body))
            if values_of(line) in chosen:
                row.take(chosen[values_of(line)])
            column.addWidget(row)
        if not comparison.lines:
            column.addWidget(label(tr("Both have the same values."), self._body, tone="muted"))
        if comparison.equal:
            column.addSpacing(SPACE)
            column.addWidget(label(tr("Equal in both"), self._body, size="small", tone="muted"))
            column.addWidget(label(comparison.equal, self._body, wrap=True))
        column.addStretch(1)
        self._scroll.column.removeWidget(old)
        old.hide()
        old.deleteLater()
        self._scroll.column.addWidget(self._body)
        follow(self._before, self._body)
        self._scroll.verticalScrollBar().setValue(0)

    def take_focus(self) -> None:
        """Begin at the first field, or at the button where there is none."""
        (self.rows[0] if self.rows else self._merge).setFocus()

    def values(self) -> dict[str, Value] | None:
        """The final values; None, with the keyboard there, where one cannot be read."""
        found: dict[str, Value] = {}
        for row in self.rows:
            try:
                found[row.line.field.key] = row.editor.current()
            except HandschlagError as failure:
                row.editor.show_problem(failure.sentence)
                row.editor.setFocus()
                return None
        return found

    def show_failure(self, failure: HandschlagError) -> bool:
        """Say beside its field what was refused; false when it is about none of these."""
        for row in self.rows:
            if row.line.field.key == failure.field:
                row.editor.show_problem(failure.sentence)
                row.editor.setFocus()
                return True
        return False

    def _button(self, words: str, letter: str, role: str, symbol: str) -> Button:
        button = Button(f"{words} ({letter})", self, role=role, symbol=symbol)
        button.setAccessibleName(words)
        button.clicked.connect(partial(self.decided.emit, letter))
        self._foot.addWidget(button)
        return button

    def _row(self, row: FieldRow) -> FieldRow:
        self.rows.append(row)
        row.moved.connect(self._move)
        row.lettered.connect(self.decided)
        row.left.connect(self.left)
        row.entered.connect(self._show_row)
        return row

    def _move(self, row: FieldRow, by: int) -> None:
        place = self.rows.index(row) + by
        if 0 <= place < len(self.rows):
            self.rows[place].setFocus()

    def _show_row(self, row: FieldRow) -> None:
        self._scroll.ensureWidgetVisible(row, 0, ROOM)

    def _reasons(self, comparison: Comparison) -> FlowLayout:
        flow = FlowLayout(gap=GAP)
        pair = comparison.candidate.pair
        flow.addWidget(Badge(tr("{n} % alike", n=pair.score), "accent", self._body))
        for reason in pair.reasons:
            if reason.points:
                sign, tone = ("+", "green") if reason.points > 0 else ("–", "amber")
                words = f"{sign}{abs(reason.points)} {reason.text}"
                flow.addWidget(Badge(words, tone, self._body))
        return flow

    def _turn(self, name: str) -> Button:
        """The way to keep the other record."""
        turn = Button(
            f"{tr('Keep this one')} ({OTHER})", self._body, role="plain", symbol="refresh"
        )
        turn.setAccessibleName(tr("Keep {name} instead", name=name))
        turn.clicked.connect(partial(self.decided.emit, OTHER))
        return turn

    def _others(self, others: Others) -> FlowLayout:
        """The other pairs in which one of the two records is."""
        flow = FlowLayout(gap=GAP)
        flow.addWidget(label(tr("Also likely:"), self._body, size="small", tone="muted"))
        for key, words in others:
            button = ElidedButton(words, self._body)
            button.clicked.connect(partial(self.pair_asked.emit, key))
            flow.addWidget(button)
        return flow

    def _head(self, comparison: Comparison) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(SPACE, SPACE, SPACE, 0)
        row.setSpacing(SPACE)
        compared = comparison.compared
        sides = (
            (tr("Stays"), comparison.stays, compared.keep),
            (tr("Goes"), comparison.goes, compared.other),
        )
        for words, name, record in sides:
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(label(words, self._body, size="small", tone="muted"))
            text = label(name, self._body, strong=True, wrap=True)
            column.addWidget(text)
            link = Button(
                tr("To the record"), self._body, role="plain", symbol=symbol_of(compared.type)
            )
            link.setAccessibleName(tr("Open {name}", name=name))
            link.clicked.connect(partial(self.opened.emit, record))
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
            if record == compared.other and not compared.fixed:
                column.addWidget(self._turn(name), 0, Qt.AlignmentFlag.AlignLeft)
            column.addStretch(1)
            row.addLayout(column, 5)
        final = QVBoxLayout()
        final.addWidget(label(tr("Final value"), self._body, size="small", tone="muted"))
        hint = tr("This is what stays. Every value can be edited.")
        final.addWidget(label(hint, self._body, size="small", wrap=True))
        final.addStretch(1)
        row.addLayout(final, 6)
        return row


def values_of(line: Line) -> tuple[str, frozenset[Value]]:
    """A field with both of its values, whichever record stays."""
    return line.field.key, frozenset((line.mine_value, line.theirs_value))
