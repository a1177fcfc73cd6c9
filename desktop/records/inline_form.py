"""A small form inside a tab: some fields, a button, Esc gives up."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.forms.facts import FactsView
from desktop.forms.rules import Value
from desktop.records.deeds import Wish, carry_out
from desktop.records.making import making
from desktop.style.tokens import GAP, ROOM, SPACE
from desktop.widgets.buttons import Button
from desktop.widgets.section import Banner
from desktop.widgets.text import label
from models.errors import HandschlagError
from models.fields.field import Field
from models.language import tr
from models.services.outcome import Done

Making = Callable[[Mapping[str, Value]], Wish]


class InlineForm(QFrame):
    """Hidden until asked for; `closed` when it is done or given up."""

    closed = Signal()

    def __init__(
        self, desk: Desk, title: str, fields: Sequence[Field], wish: Making, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        self._desk, self._wish = desk, wish
        self._facts = FactsView(fields, making(desk), self, dense=True, gap=GAP + 2)
        self._banner = Banner("", "red", self)
        self._banner.hide()
        self._save = Button(tr("Save"), self, role="primary")
        self._save.clicked.connect(self._submit)
        self._cancel = Button(tr("Cancel"), self)
        self._cancel.clicked.connect(self.close_form)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE)
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        column.setSpacing(SPACE)
        column.addWidget(label(title, self, strong=True))
        column.addWidget(self._facts)
        column.addWidget(self._banner)
        column.addLayout(foot)
        self._first = fields[0].key
        self.hide()

    def begin(self, values: Mapping[str, Value] | None = None) -> None:
        """Open with these values."""
        self._facts.show_values(dict(values or {}))
        self._banner.hide()
        self._save.setEnabled(True)
        self.show()
        self._facts.editor(self._first).setFocus()

    def close_form(self) -> None:
        """Close and forget what was typed."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up, Ctrl+Enter saves."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        elif control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._submit()
        else:
            super().keyPressEvent(event)

    def _submit(self) -> None:
        if self._facts.check():
            self._save.setEnabled(False)
            wish = self._wish(self._facts.values())
            carry_out(self._desk, wish, owner=self, done=self._done, refused=self._refuse)

    def _done(self, answer: Done) -> None:
        self.close_form()

    def _refuse(self, failure: HandschlagError) -> None:
        self._save.setEnabled(True)
        if not self._facts.show_failure(failure):
            self._banner.say(failure.sentence, "red")
            self._banner.show()
