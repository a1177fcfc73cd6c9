"""Asking for a name."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.style.theme import theme
from desktop.widgets.dialog import Dialog
from desktop.widgets.text import label, set_tone
from models.errors import HandschlagError
from models.language import tr


class NameDialog(Dialog):
    """One line and a button; `named` with what was typed. Stays until `accept` is called."""

    named = Signal(str)

    def __init__(self, title: str, hint: str, button: str, parent: QWidget, name: str = "") -> None:
        super().__init__(title, parent, closes=tr("Cancel"))
        words = label(hint, self, tone="muted", wrap=True)
        words.setMinimumWidth(theme().pixels(360))
        self.body.addWidget(words)
        self._line = QLineEdit(name, self)
        self._line.setAccessibleName(tr("Name"))
        self._line.textChanged.connect(self._allow)
        self.body.addWidget(self._line)
        self._problem = label("", self, size="small", tone="red", wrap=True)
        self._problem.hide()
        self.body.addWidget(self._problem)
        self._do = self.add_button(button)
        self._do.setDefault(True)
        self._do.clicked.connect(self._submit)
        self._allow()
        self._line.selectAll()
        self._line.setFocus()

    def tell(self, failure: HandschlagError) -> None:
        """Say under the line why the name cannot be taken."""
        self._problem.setText(failure.sentence)
        self._problem.show()
        set_tone(self._line, "wrong", "true")
        self._line.setFocus()

    def _allow(self) -> None:
        self._do.setEnabled(bool(self._line.text().strip()))

    def _submit(self) -> None:
        if name := self._line.text().strip():
            self.named.emit(name)
