"""A database that cannot be opened: why, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.welcome.card import Card
from desktop.widgets.buttons import Button
from desktop.widgets.text import label
from models.errors import HandschlagError
from models.language import tr


class ProblemCard(Card):
    """Says what stands in the way, and offers all that may help."""

    again = Signal()
    open_asked = Signal()
    restore_asked = Signal()
    code_asked = Signal()
    new_asked = Signal()

    def __init__(self, failure: HandschlagError, path: str, parent: QWidget) -> None:
        super().__init__(tr("The database cannot be opened"), failure.sentence, parent)
        self.body.addWidget(label(path, self, size="small", tone="muted", wrap=True))
        ways = (
            ("contacts", tr("Open another database …"), self.open_asked),
            ("history", tr("Restore a backup …"), self.restore_asked),
            ("lock", tr("Enter the recovery code …"), self.code_asked),
            ("add", tr("Create a new database …"), self.new_asked),
        )
        for symbol, words, signal in ways:
            button = Button(words, self, role="plain", symbol=symbol)
            button.clicked.connect(signal)
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._again = self.add_button(tr("Try again"), role="primary")
        self._again.clicked.connect(self.again)

    def take_focus(self) -> None:
        """Begin with the next attempt."""
        self._again.setFocus()
