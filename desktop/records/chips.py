"""Words that can be taken away, as chips in a line; the widgets are used again and again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.widgets.buttons import Button
from desktop.widgets.flow import FlowLayout


@dataclass(frozen=True, slots=True)
class Chip:
    """A word, the sentence a screen reader says, and what `removed` carries."""

    text: str
    name: str
    key: object


class Chips(QObject):
    """Fills a line with chips; `removed` with the key of the one that was pressed."""

    removed = Signal(object)

    def __init__(self, flow: FlowLayout, host: QWidget) -> None:
        super().__init__(host)
        self._flow, self._host = flow, host
        self._buttons: list[Button] = []
        self._shown: tuple[Chip, ...] = ()

    def show(self, chips: Sequence[Chip], place: int = 0) -> None:
        """Show these chips; new ones stand behind the first `place` widgets of the line."""
        if self._shown == tuple(chips):
            return
        self._shown = tuple(chips)
        while len(self._buttons) < len(chips):
            button = Button("", self._host, role="chip")
            button.clicked.connect(self._press)
            self._flow.insert(place + len(self._buttons), button)
            self._buttons.append(button)
        for button, chip in zip(self._buttons, chips, strict=False):
            button.setText(f"{chip.text}  ×")
            button.setAccessibleName(chip.name)
            button.setToolTip(chip.name)
            button.show()
        for button in self._buttons[len(chips) :]:
            button.hide()
        self._host.updateGeometry()

    def _press(self) -> None:
        pressed = self.sender()
        for button, chip in zip(self._buttons, self._shown, strict=False):
            if button is pressed:
                self.removed.emit(chip.key)
                return
