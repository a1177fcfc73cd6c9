"""A line to search with: a glass at the left, a cross that clears at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from desktop.style.icons import icon
from desktop.style.theme import theme
from models.language import tr


class SearchLine(QLineEdit):
    """A search field; its name is what a screen reader says, its hint what stands in it."""

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self._glass = self.addAction(
            icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition
        )
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(tr("Search"))
        self.setClearButtonEnabled(True)
        for button in self.findChildren(QToolButton):
            if not button.accessibleName():
                button.setAccessibleName(tr("Clear"))
        theme().changed.connect(self._redraw)

    def _redraw(self) -> None:
        self._glass.setIcon(icon("search", "muted"))
