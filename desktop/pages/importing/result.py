"""After an import: what was written as lists of records, what was not, and the way back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.pages.importing.words import sums
from desktop.pages.importing.work import Draft
from desktop.style.tokens import ROOM, SPACE, VAST, WIDE
from desktop.tables.picked import Picked
from desktop.widgets.buttons import Button
from desktop.widgets.flow import FlowLayout
from desktop.widgets.section import Banner, PageHeader
from desktop.widgets.text import label
from models.exchange.importing import MAIN_TYPES, Applied, Status
from models.language import ntr, number, tr
from models.records.registry import BY_KEY


class ResultView(QWidget):
    """What became of a file; `taken_back` asks for the undo of the whole import.

    `listed` with records to be shown in their ordinary list, `rows_asked` with the status of rows
    that were not imported.
    """

    taken_back = Signal()
    listed = Signal(object)
    rows_asked = Signal(object)
    problems_asked = Signal()
    again = Signal()

    def __init__(self, draft: Draft, applied: Applied, parent: QWidget) -> None:
        super().__init__(parent)
        self._file = draft.path.name
        self.first: Button | None = None
        inside = QVBoxLayout()
        inside.setContentsMargins(VAST, 0, VAST, VAST)
        inside.setSpacing(ROOM)
        inside.addLayout(self._figures(draft, applied))
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
        title = tr("{file} has been imported", file=self._file)
        layout.addWidget(PageHeader(title, sums(counts), self))
        layout.addLayout(inside, 1)

    def take_focus(self) -> None:
        """Begin at the first list of records."""
        (self.first or self._other).setFocus()

    def _figures(self, draft: Draft, applied: Applied) -> QGridLayout:
        """A line a type, a button a fate that leads to its records."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(WIDE)
        grid.setVerticalSpacing(SPACE)
        grid.setColumnStretch(1, 1)
        plan = draft.plan
        unchanged = {plan.main: plan.known(Status.UNCHANGED)}
        line = 0
        for key in MAIN_TYPES:
            created, changed = applied.created.get(key, ()), applied.changed.get(key, ())
            known = unchanged.get(key, ())
            fates = (
                (tr("New"), tr("{count} new", count=number(len(created))), created),
                (tr("Changed"), tr("{count} changed", count=number(len(changed))), changed),
                (tr("Unchanged"), tr("{count} unchanged", count=number(len(known))), known),
            )
            if any(ids for _, _, ids in fates):
                kind = tr(BY_KEY[key].plural)
                grid.addWidget(label(kind, self, strong=True), line, 0)
                row = QWidget(self)
                flow = FlowLayout(row, SPACE)
                for head, words, ids in fates:
                    if ids:
                        flow.addWidget(self._figure(row, f"{kind}: {words}", words,
                                                    self._picked(key, head, ids)))  # fmt: skip
                grid.addWidget(row, line, 1)
                line += 1
        return grid

    def _picked(self, key: str, head: str, ids: tuple[int, ...]) -> Picked:
        return Picked(key, tr("{what} in {file}", what=head, file=self._file), frozenset(ids))

    def _figure(self, row: QWidget, name: str, words: str, picked: Picked) -> Button:
        figure = Button(words, row, symbol="list")
        figure.setAccessibleName(name)
        figure.setToolTip(tr("Show them in their list"))
        figure.clicked.connect(partial(self._list, picked))
        self.first = self.first or figure
        return figure

    def _list(self, picked: Picked) -> None:
        self.listed.emit(picked)

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
