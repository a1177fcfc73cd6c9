"""When cells are pasted into the rows of a list, and when they are a list of their own."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from desktop.desk import Desk
from desktop.tables.panel import ListPanel
from desktop.widgets.toast import Message
from models.language import tr

READ = 4_000_000
"""Characters that are looked at to tell lines; what is longer is no range for selected rows."""


class CellPaste(QObject):
    """Ctrl+V on selected rows, and the button of the bar under the list."""

    def __init__(self, desk: Desk, panel: ListPanel, type_key: str) -> None:
        super().__init__(panel)
        self._desk, self._panel, self._type = desk, panel, type_key
        panel.view.takes_cells = self.takes
        panel.view.cells_pasted.connect(self.ask)

    def takes(self) -> bool:
        """Whether the clipboard belongs into the selected rows.

        Several lines on a single row are a list to import: one row is current in every list.
        """
        given = QGuiApplication.clipboard().mimeData()
        if given.hasUrls() or not given.hasText():
            return False
        lines = given.text()[:READ].strip("\r\n").count("\n") + 1
        selected = len(self._panel.view.selected_ids())
        return selected > 1 or (selected == 1 and lines == 1)

    def ask(self) -> None:
        """Show what the cells would change, or say why there are none."""
        from desktop.dialogs.pasting.dialog import Into, PasteDialog
        from models.errors import Refused
        from models.exchange.pasting import block_of

        view = self._panel.view
        records = tuple(view.selected_ids())
        if not records:
            self._desk.say(Message(tr("Select the rows to paste into first.")))
            return
        try:
            block = block_of(QGuiApplication.clipboard().text())
        except Refused as refusal:
            self._desk.say(Message(refusal.sentence))
            return
        shown = [column.key for column in view.rows.columns]
        place = max(view.currentIndex().column(), 0)
        into = Into(self._type, records, tuple(shown), shown[place] if shown else "")
        PasteDialog(self._desk, block, into, self._panel).open()
