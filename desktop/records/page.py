"""The full page of a record of any type."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.desk import Desk, RecordPage
from desktop.records.head import RecordButton
from desktop.records.panel import RecordPanel
from desktop.style.tokens import GAP, WIDE
from desktop.widgets.buttons import Button
from models.language import tr


class PanelPage(RecordPage):
    """The panel on a page of its own, with the way back."""

    def __init__(
        self,
        desk: Desk,
        type_key: str,
        parent: QWidget,
        buttons: Sequence[RecordButton] = (),
    ) -> None:
        super().__init__(parent)
        self.panel = RecordPanel(desk, type_key, self, beside=False)
        for button in buttons:
            self.panel.add_button(button)
        back = Button(tr("Back"), self, role="plain", symbol="back")
        back.clicked.connect(desk.navigation.back)
        row = QHBoxLayout()
        row.setContentsMargins(WIDE, GAP, WIDE, 0)
        row.addWidget(back)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.panel, 1)

    def show_record(self, record: int) -> None:
        """Show a record of the type."""
        self.panel.show_record(record)

    def take_focus(self) -> None:
        """Begin with what happened."""
        self.panel.take_focus()


def panel_page(type_key: str) -> Callable[[Desk, QWidget], PanelPage]:
    """Makes the page of a type, for the catalogue."""

    def make(desk: Desk, parent: QWidget) -> PanelPage:
        return PanelPage(desk, type_key, parent)

    return make
