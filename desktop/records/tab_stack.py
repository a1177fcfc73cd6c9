"""The tabs of a record: each made and read when it is first seen."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.records.card import Card
from desktop.records.tab_line import TabLine
from desktop.records.tabs.kinds import tabs_of
from desktop.records.tabs.tab import Tab
from desktop.widgets.text import hairline
from models.language import number, tr


class TabStack(QWidget):
    """The line of tabs over the one that is shown."""

    def __init__(self, desk: Desk, type_key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._kinds = desk, tabs_of(type_key)
        self._card: Card | None = None
        self._made: dict[int, Tab] = {}
        self._stale: set[int] = set()
        self._line = TabLine([tr(kind.title) for kind in self._kinds], self)
        self._line.chosen.connect(self._choose)
        self._stack = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._line)
        column.addWidget(hairline(self))
        column.addWidget(self._stack, 1)

    @property
    def types(self) -> frozenset[str]:
        """The types of records that any tab shows."""
        return frozenset().union(*(kind.types for kind in self._kinds))

    def show_card(self, card: Card) -> None:
        """Show a record in the tab that is seen; the others when they are."""
        other = self._card is None or self._card.record != card.record
        self._card = card
        for place, kind in enumerate(self._kinds):
            sections = (card.view.section(key) for key in kind.counts)
            count = sum(section.count for section in sections if section)
            if kind.key == "relations":
                count = len(card.view.relations)
            self._line.show_count(place, number(count) if count else "")
        if other:
            self._stale = set(range(len(self._kinds)))
        self._fill()

    def mark_stale(self, types: frozenset[str], *, own: bool) -> None:
        """Know which tabs show something that was touched."""
        for place, kind in enumerate(self._kinds):
            if own or kind.key == "changes" or kind.types & types:
                self._stale.add(place)

    def choose(self, key: str) -> bool:
        """Show a tab by its key."""
        for place, kind in enumerate(self._kinds):
            if kind.key == key:
                self._line.choose(place)
                return True
        return False

    def tab(self, key: str) -> Tab | None:
        """The tab of a key when it was made."""
        places = (place for place, kind in enumerate(self._kinds) if kind.key == key)
        return self._made.get(next(places, -1))

    def take_focus(self) -> None:
        """Put the keyboard into the tab that is shown."""
        if tab := self._made.get(self._line.place):
            tab.take_focus()

    def _choose(self, place: int) -> None:
        if self._card is not None:
            self._fill()

    def _fill(self) -> None:
        place = self._line.place
        if place not in self._made:
            tab = self._kinds[place].make(self._desk, self._stack)
            self._made[place] = tab
            self._stack.addWidget(tab)
            self._stale.add(place)
        if place in self._stale and self._card is not None:
            self._stale.discard(place)
            self._made[place].show_card(self._card)
        self._stack.setCurrentWidget(self._made[place])
