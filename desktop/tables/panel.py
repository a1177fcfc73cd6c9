"""A whole list: saved views, search, filters, table, count, and what to do when it is empty."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from desktop.jobs import Jobs
from desktop.settings import Settings
from desktop.style.tokens import GAP, SPACE, WIDE
from desktop.tables.chooser import ColumnChooser
from desktop.tables.filterbar import FilterBar
from desktop.tables.filters import Filtering
from desktop.tables.model import RowsModel
from desktop.tables.source import ListSource, Query
from desktop.tables.view import RowsView
from desktop.widgets.announcement import announce
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.empty import EmptyState
from desktop.widgets.flow import FlowLayout
from desktop.widgets.searchline import SearchLine
from desktop.widgets.section import Banner
from desktop.widgets.text import hairline, label
from models.errors import HandschlagError
from models.language import ntr, tr

TYPING = 60
"""Milliseconds without a key before a search begins: shorter than a pause between two letters."""


@dataclass(frozen=True, slots=True)
class SavedView:
    """A tab over a list: a translated title, what it asks, and its columns where they are its own.

    `key` is the id of a kept view, 0 for one of the program.
    """

    title: str
    query: Query = field(default_factory=Query)
    columns: tuple[str, ...] = ()
    key: int = 0


@dataclass(frozen=True, slots=True)
class Listing:
    """How a list presents itself; all texts are translated.

    `counted` says the count, as in "1.204 organisations". `empty` and `empty_hint` say why there is
    nothing yet and what to do; `empty_button` and `fill` lead there, and so may a second pair.
    """

    key: str
    name: str
    counted: Callable[[int], str]
    empty: str
    empty_hint: str = ""
    empty_symbol: str = "list"
    empty_button: str = ""
    fill: Callable[[], object] | None = None
    views: tuple[SavedView, ...] = ()
    other_button: str = ""
    other_fill: Callable[[], object] | None = None


class ListPanel(QWidget):
    """A list with all that belongs to it; `opened` and `passed` with the id of a record."""

    opened = Signal(int)
    passed = Signal(int)
    edited = Signal(int, str, str)
    changed = Signal()
    selected = Signal(int)

    def __init__(
        self,
        listing: Listing,
        source: ListSource,
        jobs: Jobs,
        settings: Settings,
        filtering: Filtering | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._listing, self._settings = listing, settings
        self._views = listing.views
        self.model = RowsModel(source, jobs, self)
        self.view = RowsView(self.model, listing.name, self)
        self._columns_key = f"columns/{listing.key}"
        self._restore_columns(())
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.timeout.connect(self._ask)
        self._build(filtering)
        self.model.loaded.connect(self._show_count)
        self.model.refused.connect(self.show_problem)
        self.model.edited.connect(self.edited)
        self.view.opened.connect(self.opened)
        self.view.passed.connect(self.passed)
        self.view.typed.connect(self._type)
        self.view.selection_changed.connect(self._show_selection)

    def load(self) -> None:
        """Ask for the rows with what is chosen now."""
        self._ask()

    def bulk(self, *buttons: QWidget) -> None:
        """Put the buttons that act on all selected rows into the bar."""
        for button in buttons:
            self._flow.addWidget(button)

    def add_tool(self, widget: QWidget) -> None:
        """Put a button beside the search of the list."""
        self._tools.addWidget(widget)

    def show_views(self, views: tuple[SavedView, ...]) -> None:
        """Show other saved views as tabs; the chosen one stays chosen."""
        chosen = self.chosen_view()
        self._views = views
        self._tabs.blockSignals(True)
        while self._tabs.count():
            self._tabs.removeTab(0)
        for view in views:
            self._tabs.addTab(view.title.replace("&", "&&"))
        place = _place_of(chosen, views)
        self._tabs.setCurrentIndex(max(place, 0))
        self._tabs.blockSignals(False)
        self._tabs.setVisible(len(views) > 1)
        if chosen is not None and place < 0:
            self.choose_view(0)

    def chosen_view(self) -> SavedView | None:
        """The saved view whose tab is chosen."""
        place = self._tabs.currentIndex()
        return self._views[place] if 0 <= place < len(self._views) else None

    def load_view(self) -> None:
        """Ask what the chosen saved view asks, again."""
        self.choose_view(self._tabs.currentIndex())

    def show_view(self, key: int) -> None:
        """Show the kept view with this id, if it is one of the tabs."""
        for place, view in enumerate(self._views):
            if view.key == key:
                self._tabs.setCurrentIndex(place)

    def choose_view(self, place: int) -> None:
        """Show a saved view."""
        if 0 <= place < len(self._views):
            query = self._views[place].query
            self._restore_columns(self._views[place].columns)
            self._search.blockSignals(True)
            self._search.setText(query.text)
            self._search.blockSignals(False)
            if self._filters:
                self._filters.show_conditions(query.conditions)
            self.model.query = query
            self._ask()

    def show_only(self, condition: object) -> None:
        """Show what fits one condition, in the tab that shows all."""
        for place, view in enumerate(self._views):
            if not view.query.conditions and not view.query.text:
                self._tabs.setCurrentIndex(place)
        self._search.blockSignals(True)
        self._search.clear()
        self._search.blockSignals(False)
        if self._filters:
            self._filters.show_conditions((condition,))
        self._ask()

    def query(self) -> Query:
        """What is asked now."""
        conditions = self._filters.conditions if self._filters else self.model.query.conditions
        return replace(self.model.query, text=self._search.text().strip(), conditions=conditions)

    def _build(self, filtering: Filtering | None) -> None:
        self._tabs = QTabBar(self)
        self._tabs.setAccessibleName(tr("Saved views"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.currentChanged.connect(self.choose_view)
        name = tr("Search in: {name}", name=self._listing.name)
        self._search = SearchLine(name, tr("Search in this list"), self)
        self._search.textChanged.connect(self._typed)
        self._search.returnPressed.connect(self.view.setFocus)
        self._sort = IconButton("sort", tr("Sort"), self)
        self._sort.clicked.connect(self._ask_sort)
        self._sort.setVisible(any(column.sortable for column in self.model.source.columns))
        self._choose = IconButton("columns", tr("Choose columns"), self)
        self._choose.clicked.connect(self._ask_columns)
        self._tools = QHBoxLayout()
        self._tools.setSpacing(GAP)
        for part, stretch in ((self._search, 1), (self._sort, 0), (self._choose, 0)):
            self._tools.addWidget(part, stretch)
        self._filters = FilterBar(filtering, self) if filtering else None
        if self._filters:
            self._filters.changed.connect(self._typed)
        self._count = label("", self, size="small", tone="muted")
        self._bulk = QWidget(self)
        self._flow = FlowLayout(self._bulk)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._bulk.setSizePolicy(policy)
        self._bulk.hide()
        self._problem = Banner("", "red", self)
        self._problem.hide()
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty_state())
        self._lay_out()
        self.show_views(self._listing.views)

    def _lay_out(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(WIDE, SPACE, WIDE, SPACE)
        top.setSpacing(SPACE)
        top.addLayout(self._tools)
        if self._filters:
            top.addWidget(self._filters)
        top.addWidget(self._problem)
        foot = QVBoxLayout()
        foot.setContentsMargins(WIDE, GAP, WIDE, GAP)
        foot.setSpacing(GAP)
        foot.addWidget(self._count)
        foot.addWidget(self._bulk)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(WIDE - GAP, GAP, WIDE, 0)
        tabs.addWidget(self._tabs)
        tabs.addStretch(1)
        layout.addLayout(tabs)
        layout.addLayout(top)
        layout.addWidget(hairline(self))
        layout.addWidget(self._stack, 1)
        layout.addWidget(hairline(self))
        layout.addLayout(foot)
        self.setTabOrder(self._search, self.view)

    def _empty_state(self) -> EmptyState:
        listing = self._listing
        self._fill = Button(listing.empty_button, self, role="primary")
        self._fill.clicked.connect(self._fill_list)
        self._other = Button(listing.other_button, self)
        self._other.clicked.connect(self._fill_otherwise)
        self._clear = Button(tr("Clear search and filters"), self)
        self._clear.clicked.connect(self.clear)
        buttons = (self._fill, self._other, self._clear)
        self._empty = EmptyState(listing.empty_symbol, listing.empty, listing.empty_hint, buttons)
        return self._empty

    def clear(self) -> None:
        """Show everything again."""
        self._search.clear()
        if self._filters:
            self._filters.show_conditions(())
        self._ask()

    def _fill_list(self) -> None:
        if self._listing.fill:
            self._listing.fill()

    def _fill_otherwise(self) -> None:
        if self._listing.other_fill:
            self._listing.other_fill()

    def _typed(self) -> None:
        self._typing.start(TYPING)

    def _type(self, letter: str) -> None:
        self._search.setFocus()
        self._search.setText(letter)

    def _ask(self) -> None:
        self._typing.stop()
        self._problem.hide()
        self.model.load(self.query())

    def _show_count(self) -> None:
        count = len(self.model.ids)
        words = self._listing.counted(count)
        if words != self._count.text():
            self._count.setText(words)
            if self._search.hasFocus():
                announce(self._search, words)
        searched = bool(self.model.query.text or self.model.query.conditions)
        if not count:
            self._say_empty(searched)
        self._stack.setCurrentIndex(0 if count else 1)
        self.changed.emit()

    def _say_empty(self, searched: bool) -> None:
        listing = self._listing
        if searched:
            hint = tr("Use fewer words or remove a filter.")
            self._empty.say(tr("Nothing found."), hint)
        else:
            self._empty.say(listing.empty, listing.empty_hint)
        self._fill.setVisible(bool(listing.fill) and not searched)
        self._other.setVisible(bool(listing.other_fill) and not searched)
        self._clear.setVisible(searched)

    def show_problem(self, failure: HandschlagError) -> None:
        """Say over the list what was refused; gone with the next question."""
        self._problem.say(failure.sentence, "red")
        self._problem.show()

    def _show_selection(self, count: int) -> None:
        many = count > 1
        words = self._listing.counted(len(self.model.ids))
        chosen = ntr("{n} selected", "{n} selected", count)
        self._count.setText(f"{words} · {chosen}" if many else words)
        self.selected.emit(count)
        self._bulk.setVisible(many and self._flow.count() > 0)

    def _ask_sort(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(tr("Sort"))
        query = self.model.query
        for column in self.model.columns:
            if column.sortable:
                action = menu.addAction(column.label)
                action.setData(column.key)
                action.setCheckable(True)
                action.setChecked(column.key == query.sort)
        menu.addSeparator()
        turn = menu.addAction(tr("Reverse the order"))
        turn.setData("")
        turn.setEnabled(bool(query.sort))
        menu.triggered.connect(self._sort_chosen)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._sort.mapToGlobal(QPoint(0, self._sort.height())))

    def _sort_chosen(self, action: QAction) -> None:
        key = action.data()
        query = self.model.query
        self.view.sort_by(key or query.sort, descending=not key and not query.descending)

    def _ask_columns(self) -> None:
        shown = [column.key for column in self.model.columns]
        chooser = ColumnChooser(self.model.source.columns, shown, self)
        chooser.chosen.connect(self._show_columns)
        chooser.adjustSize()
        corner = self._choose.mapToGlobal(QPoint(self._choose.width(), self._choose.height()))
        chooser.move(corner - QPoint(chooser.width(), 0))
        chooser.show()
        chooser.take_focus()

    def _restore_columns(self, own: Sequence[str]) -> None:
        """Show the columns of a view, otherwise those this person chose, otherwise the first."""
        first = [column.key for column in self.model.source.columns if column.shown]
        keys = list(own) or self._settings.texts(self._columns_key) or first
        if keys != [column.key for column in self.model.columns]:
            self.model.show_columns(keys)
            self.view.resize_rows()

    def _show_columns(self, keys: Sequence[str]) -> None:
        self.model.show_columns(keys)
        self.view.resize_rows()
        self._settings.remember(self._columns_key, list(keys))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape in the search shows everything again."""
        escape = event.key() == Qt.Key.Key_Escape
        if escape and self._search.hasFocus() and self._search.text():
            self._search.clear()
        else:
            super().keyPressEvent(event)


def _place_of(chosen: SavedView | None, views: Sequence[SavedView]) -> int:
    """Where a view stands among others: a kept one by its id, one of the program by its title."""
    for place, view in enumerate(views):
        if chosen and view.key == chosen.key and (view.key or view.title == chosen.title):
            return place
    return -1
