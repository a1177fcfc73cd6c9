"""Who sent the list: a line that knows whose lists were imported before."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from desktop.style.theme import theme
from models.exchange.importing import profiles
from models.language import tr


class SupplierLine(QLineEdit):
    """Offers the suppliers whose columns are remembered."""

    def __init__(self, hint: str, width: int, parent: QWidget) -> None:
        """`width` is in pixels at 100 %."""
        super().__init__(parent)
        self.setAccessibleName(tr("Who sent the list"))
        self.setPlaceholderText(hint)
        self.setFixedWidth(theme().pixels(width))
        self._known = QStringListModel(self)
        offering = QCompleter(self._known, self)
        offering.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        offering.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(offering)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Look whose lists are known by now."""
        self._known.setStringList([one.supplier for one in profiles()])
        super().focusInEvent(event)
