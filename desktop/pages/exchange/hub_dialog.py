"""The address of the hub."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.style.theme import theme
from desktop.widgets.dialog import Dialog
from desktop.widgets.text import label, set_tone
from models.errors import HandschlagError
from models.language import tr


class HubDialog(Dialog):
    """One line; `named` with the address. Stays until `accept` is called."""

    named = Signal(str)

    def __init__(self, address: str, parent: QWidget) -> None:
        super().__init__(tr("Set up hub"), parent, closes=tr("Cancel"))
        hint = tr("Your IT department tells you the address. It is kept in the encrypted database.")
        said = label(hint, self, tone="muted", wrap=True)
        said.setMinimumWidth(theme().pixels(460))
        self.body.addWidget(said)
        self._line = QLineEdit(address, self)
        self._line.setAccessibleName(tr("Address of the hub"))
        self._line.setPlaceholderText("postgresql://laptop@hub.example.org/handschlag")
        self._line.textChanged.connect(self._allow)
        self.body.addWidget(self._line)
        self._problem = label("", self, size="small", tone="red", wrap=True)
        self._problem.hide()
        self.body.addWidget(self._problem)
        self._do = self.add_button(tr("Use"))
        self._do.setDefault(True)
        self._do.clicked.connect(self._submit)
        self._allow()
        self._line.setFocus()

    @property
    def problem(self) -> str:
        """Why the address cannot be taken, empty while nothing is known against it."""
        return "" if self._problem.isHidden() else self._problem.text()

    def tell(self, failure: HandschlagError) -> None:
        """Say under the line why the address cannot be taken."""
        self._problem.setText(failure.sentence)
        self._problem.show()
        set_tone(self._line, "wrong", "true")
        self._line.setFocus()

    def _allow(self) -> None:
        set_tone(self._line, "wrong", "false")
        self._problem.hide()
        self._do.setEnabled(bool(self._line.text().strip()))

    def _submit(self) -> None:
        self.named.emit(self._line.text().strip())
