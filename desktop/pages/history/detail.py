"""One entry of the diary in full: what became of what, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.pages.history.changes import RecordChange, Transaction
from desktop.pages.history.diary import Note
from desktop.pages.history.diary_delegate import about
from desktop.pages.history.diary_list import day_words
from desktop.style.tokens import GAP, ROOM, SPACE, VAST, WIDE
from desktop.undoing.taking_back import bring_back, take_back
from desktop.widgets.badge import Badge
from desktop.widgets.buttons import Button
from desktop.widgets.scrolling import ScrollColumn
from desktop.widgets.text import hairline, label
from models.language import ntr, tr

OPS = {"C": "green", "D": "red", "E": "red"}


class NotePanel(QWidget):
    """Shows an entry; `open` is called with type and id of a record somebody wants to see."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._note: Note | None = None
        self._title = label("", self, size="title", wrap=True)
        self._about = label("", self, tone="muted", wrap=True)
        self._back = Button(tr("Undo"), self, role="primary", symbol="undo")
        self._back.clicked.connect(self._take_back)
        self._again = Button(tr("Redo"), self, symbol="redo")
        self._again.clicked.connect(self._bring_back)
        self._area: ScrollColumn | None = None
        head = QVBoxLayout()
        head.setContentsMargins(VAST, WIDE, VAST, ROOM)
        head.setSpacing(GAP)
        head.addWidget(self._title)
        head.addWidget(self._about)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, SPACE, 0, 0)
        buttons.addWidget(self._back)
        buttons.addWidget(self._again)
        buttons.addStretch(1)
        head.addLayout(buttons)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self._column.addWidget(hairline(self))
        self._rest = QWidget(self)
        self._column.addWidget(self._rest, 1)

    def show_note(self, note: Note) -> None:
        """Show an entry, its changes following when they have been read."""
        if self._note is None or note.tx != self._note.tx:
            self._forget()
        self._note = note
        self._title.setText(note.label)
        self._about.setText(f"{day_words(note.day)}, {note.time} · {about(note)}")
        self._back.setVisible(note.can_be_undone)
        self._again.setVisible(note.undone)

    def show_changes(self, found: Transaction) -> None:
        """Show what the entry did."""
        self._forget()
        area = ScrollColumn(self)
        for change in found.records:
            area.column.addWidget(self._record(change, area))
        rest = found.count - len(found.records)
        if rest > 0:
            words = ntr("… and {n} more record", "… and {n} more records", rest)
            area.column.addWidget(label(words, area, tone="muted"))
        area.column.addStretch(1)
        self._rest.hide()
        self._column.addWidget(area, 1)
        self._area = area

    def _forget(self) -> None:
        if self._area is not None:
            self._column.removeWidget(self._area)
            self._area.hide()
            self._area.deleteLater()
            self._area = None
            self._rest.show()

    def _record(self, change: RecordChange, parent: QWidget) -> QWidget:
        card = QFrame(parent)
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(ROOM, SPACE, ROOM, ROOM)
        column.setSpacing(SPACE)
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        opening = Button(change.title, card, role="plain", symbol=change.symbol)
        opening.setEnabled(change.there)
        opening.clicked.connect(self._opener(change))
        head.addWidget(opening, 0, Qt.AlignmentFlag.AlignLeft)
        if change.op in OPS:
            head.addWidget(Badge(_op_words(change.op), OPS[change.op], card))
        head.addStretch(1)
        column.addLayout(head)
        if change.lines:
            column.addLayout(self._lines(change, card))
        return card

    def _lines(self, change: RecordChange, parent: QWidget) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(SPACE, 0, 0, 0)
        grid.setHorizontalSpacing(WIDE)
        grid.setVerticalSpacing(GAP)
        grid.setColumnStretch(1, 1)
        for row, line in enumerate(change.lines):
            grid.addWidget(label(line.label, parent, tone="muted", wrap=True), row, 0)
            values = QHBoxLayout()
            values.setSpacing(SPACE)
            if line.old:
                old = label(line.old, parent, tone="muted", wrap=True)
                font = old.font()
                font.setStrikeOut(True)
                old.setFont(font)
                old.setAccessibleName(tr("before: {value}", value=line.old))
                values.addWidget(old, 1)
                values.addWidget(label("→", parent, tone="muted"))
            values.addWidget(label(line.new or tr("empty"), parent, wrap=True), 1)
            grid.addLayout(values, row, 1)
        grid.setColumnMinimumWidth(0, 130)
        return grid

    def _opener(self, change: RecordChange) -> Callable[[], None]:
        from desktop.records.opening import open_record

        return partial(open_record, self._desk, change.record, self)

    def _take_back(self) -> None:
        if self._note is not None:
            take_back(self._desk, self, self._note.tx)

    def _bring_back(self) -> None:
        if self._note is not None:
            bring_back(self._desk, self, self._note.tx)


def _op_words(op: str) -> str:
    return {"C": tr("new"), "D": tr("deleted"), "E": tr("erased")}[op]
