"""The badge of a record with conflicts, which leads to them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.widgets.buttons import Button
from models.language import ntr


class ConflictChip(Button):
    """Says how many conflicts there are; without any it is not there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent, role="chip", symbol="conflict")
        self.hide()

    def show_count(self, count: int) -> None:
        """Show another number."""
        words = ntr("{n} conflict", "{n} conflicts", count)
        self.setText(f" {words}")
        self.setAccessibleName(ntr("{n} conflict: decide", "{n} conflicts: decide", count))
        self.setVisible(count > 0)

    def _tone(self) -> str:
        return "amber"
