"""The light that says how complete a record is: an icon, a share in words, and what is missing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.widgets.buttons import Button
from models.language import tr
from models.services.completeness import Completeness

_SYMBOLS = {"green": "check", "amber": "warning", "red": "error"}


class Light(Button):
    """A button that lists what is missing; `missing_chosen` with its key; hidden with nothing."""

    missing_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        self._shade = "muted"
        super().__init__("", parent, role="plain")
        self._missing: tuple[tuple[str, str], ...] = ()
        self.clicked.connect(self._ask)

    def show_light(self, light: Completeness) -> None:
        """Show how complete a record is."""
        self._missing = light.missing
        self._shade, self._symbol = light.light, _SYMBOLS[light.light]
        words = tr("{percent} % complete", percent=light.percent)
        self.setText(f" {words}")
        missing = ", ".join(words for _, words in light.missing)
        hint = tr("Missing: {missing}", missing=missing) if missing else words
        self.setToolTip(hint)
        self.setAccessibleName(f"{words}. {hint}" if missing else words)
        self.redraw()
        self.setVisible(bool(light.missing))

    def _tone(self) -> str:
        return self._shade

    def _ask(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(tr("What is missing"))
        for key, words in self._missing:
            action = menu.addAction(tr("Add: {what}", what=words))
            action.triggered.connect(partial(self._choose, key))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _choose(self, key: str) -> None:
        self.missing_chosen.emit(key)
