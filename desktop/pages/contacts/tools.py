"""The buttons of a list of contacts; what they do is loaded when one of them is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.desk import Desk
from desktop.dialogs.pasting.asking import CellPaste
from desktop.pages.contacts.contact_list import ContactList
from desktop.widgets.buttons import IconButton
from models.language import tr

if TYPE_CHECKING:  # these bring half of the services along
    from desktop.pages.contacts.bulk import BulkBar
    from desktop.pages.contacts.view_menu import ViewMenu


class ContactTools(QObject):
    """Saved views and export beside the search, what acts on several selected rows."""

    def __init__(self, desk: Desk, contacts: ContactList) -> None:
        super().__init__(contacts)
        self._desk, self._list = desk, contacts
        self.cells = CellPaste(desk, contacts, contacts.type_key)
        self._made_bulk: BulkBar | None = None
        self._made_views: ViewMenu | None = None
        self._button = IconButton("save", tr("Saved views"), contacts)
        self._button.clicked.connect(self._open_views)
        export = IconButton("export", tr("Export list"), contacts)
        export.clicked.connect(self._export)
        contacts.add_tool(self._button)
        contacts.add_tool(export)
        contacts.selected.connect(self._selected)
        contacts.delete_asked.connect(self._delete)

    @property
    def bulk(self) -> BulkBar:
        """What acts on all selected rows."""
        if self._made_bulk is None:
            from desktop.pages.contacts.bulk import BulkBar

            self._made_bulk = BulkBar(self._desk, self._list, self.cells)
        return self._made_bulk

    @property
    def views(self) -> ViewMenu:
        """What keeps views."""
        if self._made_views is None:
            from desktop.pages.contacts.view_menu import ViewMenu

            self._made_views = ViewMenu(self._desk, self._list)
        return self._made_views

    def _open_views(self) -> None:
        self.views.open(self._button)

    def _export(self) -> None:
        self.bulk.export()

    def _delete(self) -> None:
        self.bulk.delete()

    def _selected(self, count: int) -> None:
        if count > 1:
            self.bulk.fit()
