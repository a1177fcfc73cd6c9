"""The pages in the middle: made when first shown, and the way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from desktop.desk import Desk, Page, PageEntry, RecordEntry, RecordPage
from desktop.tables.picked import Picked

Place = tuple[str, int]
"""The key of a page, or of a record type and the id of a record; pages have the id 0."""

REMEMBERED = 50


class PageStack(QStackedWidget):
    """Shows one page at a time; `arrived` with the key of the page in the sidebar."""

    arrived = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._entries: dict[str, PageEntry] = {}
        self._records: dict[str, RecordEntry] = {}
        self._made: dict[str, Page] = {}
        self._way: list[Place] = []

    def offer(self, pages: Sequence[PageEntry], records: Sequence[RecordEntry]) -> None:
        """Know these pages from now on."""
        self._entries |= {entry.key: entry for entry in pages}
        self._records |= {entry.type_key: entry for entry in records}

    @property
    def place(self) -> Place | None:
        """What is shown."""
        return self._way[-1] if self._way else None

    @property
    def can_go_back(self) -> bool:
        """Whether something was shown before."""
        return len(self._way) > 1

    def heightForWidth(self, width: int) -> int:
        """The height the page that is shown needs; Qt would ask for that of the highest."""
        page = self.currentWidget()
        return page.heightForWidth(width) if page is not None else -1

    def page(self) -> Page | None:
        """The page that is shown."""
        widget = self.currentWidget()
        return widget if isinstance(widget, Page) else None

    def help(self) -> str:
        """The marked help text of what is shown."""
        if self.place is None:
            return ""
        key, record = self.place
        return self._records[key].help if record else self._entries[key].help

    def go(self, key: str) -> None:
        """Show a page; a key nobody knows is ignored."""
        if key in self._entries:
            self._show((key, 0))

    def look(self, key: str, record: int) -> None:
        """Show what a page has about a record; a key nobody knows is ignored."""
        if key in self._entries:
            self._show((key, 0))
            if (page := self.page()) is not None:
                page.look_at(record)

    def list(self, key: str, picked: Picked) -> None:
        """Show the list of a page with these records alone; a key nobody knows is ignored."""
        if key in self._entries:
            self._show((key, 0))
            if (page := self.page()) is not None:
                page.show_picked(picked)

    def open(self, type_key: str, record: int) -> None:
        """Show the full page of a record; a type without one is ignored."""
        if type_key in self._records:
            self._show((type_key, record))

    def back(self) -> None:
        """Show what was shown before."""
        if self.can_go_back:
            self._way.pop()
            self._show(self._way.pop())

    def _show(self, place: Place) -> None:
        key, record = place
        if self.place != place:
            self._way = [*self._way[-REMEMBERED:], place]
        page = self._page(key, record)
        if isinstance(page, RecordPage):
            page.show_record(record)
        self._make_room(page)
        self.setCurrentWidget(page)
        page.arrive()
        page.take_focus()
        self.arrived.emit(self._records[key].page if record else key)

    def _make_room(self, shown: Page) -> None:
        """Ask only for the room of the page that is shown: the others would make it scroll."""
        for page in self._made.values():
            wanted = QSizePolicy.Policy.Preferred if page is shown else QSizePolicy.Policy.Ignored
            page.setSizePolicy(wanted, wanted)

    def _page(self, key: str, record: int) -> Page:
        name = f"{key} record" if record else key
        if name not in self._made:
            entry = self._records[key] if record else self._entries[key]
            self._made[name] = entry.make(self._desk, self)
            self.addWidget(self._made[name])
        return self._made[name]
