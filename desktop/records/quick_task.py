"""One line for a next step: what, until when, Enter."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.records.deeds import carry_out
from desktop.records.rules import RecordRules
from desktop.style.theme import theme
from desktop.style.tokens import GAP, SPACE
from desktop.widgets.announcement import announce
from desktop.widgets.buttons import Button
from desktop.widgets.text import label, set_tone
from models.errors import HandschlagError, Refused
from models.journal.store import Store
from models.language import tr
from models.records.meetings import TASK
from models.services.outcome import Done
from models.services.tasks import add_task

BROAD = 380
"""Pixels from which both fields stand in one line, at 100 % text."""


class QuickTask(QWidget):
    """Adds a task about a record, or about nothing; a date may be words such as "+1 week"."""

    def __init__(self, desk: Desk, parent: QWidget, hint: str = "") -> None:
        super().__init__(parent)
        self._desk, self._about = desk, 0
        self._title = QLineEdit(self)
        self._title.setAccessibleName(tr("New next step"))
        self._title.setPlaceholderText(hint or tr("What comes next?"))
        self._due = QLineEdit(self)
        self._due.setAccessibleName(tr("Due"))
        self._due.setPlaceholderText(tr("Until when, e.g. +1 week"))
        self._due.setToolTip(tr("A date, or words such as tomorrow, Friday or +2 weeks"))
        self._add = Button(tr("Add"), self)
        self._add.setAccessibleName(tr("Add next step"))
        self._add.clicked.connect(self._submit)
        for line in (self._title, self._due):
            line.returnPressed.connect(self._submit)
            line.textEdited.connect(self._clear_problem)
        self._problem = label("", self, size="small", tone="red", wrap=True)
        self._problem.hide()
        self._broad: bool | None = None
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE)
        self._grid.setVerticalSpacing(GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(self._grid)
        column.addWidget(self._problem)
        self._arrange()
        self._due.setMinimumWidth(self._due.fontMetrics().averageCharWidth() * 20)
        self.setFocusProxy(self._title)

    def show_about(self, record: int) -> None:
        """Add to another record from now on."""
        if record != self._about:
            self._about = record
            self._title.clear()
            self._due.clear()
            self._clear_problem()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two lines where there is no room for one."""
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc forgets what was typed."""
        typed = self._title.text() or self._due.text()
        if event.key() == Qt.Key.Key_Escape and typed:
            self._title.clear()
            self._due.clear()
            self._clear_problem()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        broad = self.width() >= theme().pixels(BROAD)
        if broad == self._broad:
            return
        self._broad = broad
        for widget in (self._title, self._due, self._add):
            self._grid.removeWidget(widget)
        self._grid.addWidget(self._title, 0, 0, 1, 1 if broad else 2)
        self._grid.addWidget(self._due, 0 if broad else 1, 1 if broad else 0)
        self._grid.addWidget(self._add, 0 if broad else 1, 2 if broad else 1)
        self._grid.setColumnStretch(0, 3 if broad else 1)
        self._grid.setColumnStretch(1, 1 if broad else 0)

    def _submit(self) -> None:
        title = self._title.text().strip()
        if not title:
            self._refuse(Refused(tr("Write what comes next."), "title"))
            return
        try:
            due = RecordRules().parse(TASK.field("due_on"), self._due.text())
        except Refused as refusal:
            self._refuse(refusal)
            return
        self._add.setEnabled(False)
        wish = _Adding(title, str(due) if due else None, self._about)
        carry_out(self._desk, wish.run, owner=self, done=self._added, refused=self._refuse)

    def _added(self, answer: Done) -> None:
        self._add.setEnabled(True)
        self._title.clear()
        self._due.clear()
        self._title.setFocus()

    def _refuse(self, failure: HandschlagError) -> None:
        self._add.setEnabled(True)
        line = self._due if failure.field == "due_on" else self._title
        self._problem.setText(failure.sentence)
        self._problem.show()
        set_tone(line, "wrong", "true")
        line.setAccessibleDescription(failure.sentence)
        announce(line, failure.sentence, urgent=True)
        line.setFocus()

    def _clear_problem(self) -> None:
        self._problem.hide()
        for line in (self._title, self._due):
            set_tone(line, "wrong", "")
            line.setAccessibleDescription("")


class _Adding:
    def __init__(self, title: str, due: str | None, about: int) -> None:
        self._values = {"title": title, "due_on": due, "about": about or None}

    def run(self, store: Store) -> Done:
        return add_task(store, self._values)
