"""Entering the recovery code where the key is not on this computer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.opening import Opened
from desktop.welcome.card import Card
from desktop.widgets.text import set_tone
from models.errors import HandschlagError
from models.language import tr


class CodeEntryCard(Card):
    """Asks for the code that opens a file; `wanted` with the way that uses it."""

    wanted = Signal(object)
    left = Signal()

    def __init__(self, file: str, way: Callable[[str], Opened], parent: QWidget) -> None:
        super().__init__(
            tr("Enter the recovery code"),
            tr(
                "The key of {name} is not on this computer. Type the recovery code from the "
                "printout; capital letters and hyphens do not matter.",
                name=file,
            ),
            parent,
        )
        self._way = way
        self._code = QLineEdit(self)
        self._code.setAccessibleName(tr("Recovery code"))
        self._code.setPlaceholderText("ABCDE-FGHIJ-KLMNO-PQRST-…")
        self._code.returnPressed.connect(self._submit)
        self.body.addWidget(self._code)
        self.add_left(tr("Back")).clicked.connect(self.left)
        self.add_button(tr("Open"), role="primary").clicked.connect(self._submit)

    def take_focus(self) -> None:
        """Begin with the code."""
        self._code.setFocus()

    def tell(self, failure: HandschlagError) -> None:
        """Say what is wrong with the code."""
        super().tell(failure)
        set_tone(self._code, "wrong", "true")
        self._code.setFocus()

    def _submit(self) -> None:
        if code := self._code.text().strip():
            self.wanted.emit(partial(self._way, code))
