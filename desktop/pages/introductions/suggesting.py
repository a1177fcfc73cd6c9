"""Bringing together: the reason, before an introduction is suggested."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.forms.lines import TextEditor
from desktop.pages.introductions.step_box import Actions
from desktop.records.rules import RecordRules
from desktop.style.tokens import GAP, SPACE
from desktop.widgets.buttons import Button
from desktop.widgets.section import Banner
from desktop.widgets.text import hairline, label
from models.errors import HandschlagError
from models.fields.field import Field, Kind
from models.language import mark, tr
from models.services.market_view import Ranked

REASON = Field(0, "reason", mark("Why do the two fit?"), Kind.LONG_TEXT)


class SuggestForm(QWidget):
    """`agreed` with the reason, `given_up` without."""

    agreed = Signal(str)
    given_up = Signal()

    def __init__(self, ranked: Ranked, parent: QWidget) -> None:
        super().__init__(parent)
        self._reason = TextEditor(REASON, RecordRules(), self)
        self._reason.show_value(reason_of(ranked))
        hint = tr("Nobody is told anything yet: next, both sides are asked for their consent.")
        self._problem = Banner("", "red", self)
        self._problem.hide()
        self._go = Button(tr("Suggest introduction"), self, role="primary")
        self._go.clicked.connect(self._agree)
        cancel = Button(tr("Cancel"), self)
        cancel.clicked.connect(self.given_up)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(hairline(self))
        column.addWidget(label(tr(REASON.label), self, size="small", tone="muted"))
        column.addWidget(self._reason)
        column.addWidget(label(hint, self, tone="muted", wrap=True))
        column.addWidget(self._problem)
        column.addWidget(Actions(self, self._go, cancel))

    def take_focus(self) -> None:
        """Put the keyboard on the button: the reason is there already."""
        self._go.setFocus()

    def show_failure(self, failure: HandschlagError) -> None:
        """Say why the two cannot be brought together."""
        self._go.setEnabled(True)
        self._problem.say(failure.sentence, "red")
        self._problem.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _agree(self) -> None:
        self._go.setEnabled(False)
        self.agreed.emit(str(self._reason.current() or ""))


def reason_of(ranked: Ranked) -> str:
    """The reasons of a match as lines of text."""
    return "\n".join(reason.text for reason in ranked.match.reasons)
