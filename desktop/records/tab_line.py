"""A line of tabs; those that find no room are behind a button."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QTabBar, QWidget

from desktop.style.theme import theme
from desktop.style.tokens import GAP, VAST
from desktop.widgets.buttons import IconButton
from models.language import tr

MOST_KEYS = 9


class _Bar(QTabBar):
    def width_of(self, place: int) -> int:
        """What a tab needs, also while it is hidden; its rectangle is empty then."""
        return self.tabSizeHint(place).width()


class TabLine(QWidget):
    """Tabs by Alt+1 to Alt+9 or the arrows; `chosen` with a place."""

    chosen = Signal(int)

    def __init__(self, titles: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._titles = list(titles)
        self._counts = [""] * len(titles)
        self._bar = _Bar(self)
        self._bar.setAccessibleName(tr("Parts of the record"))
        self._bar.setDrawBase(False)
        self._bar.setExpanding(False)
        self._bar.setUsesScrollButtons(False)
        self._bar.setElideMode(Qt.TextElideMode.ElideNone)
        self._bar.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for place, title in enumerate(titles, 1):
            self._bar.addTab(shown(title))
            if place <= MOST_KEYS:
                self._bar.setTabToolTip(place - 1, tr("{title} (Alt+{n})", title=title, n=place))
                key = QShortcut(QKeySequence(f"Alt+{place}"), parent)
                key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                key.activated.connect(partial(self.choose, place - 1))
        self._bar.currentChanged.connect(self.chosen)
        self._bar.currentChanged.connect(self._fit)
        self._more = IconButton("down", tr("Further parts of the record"), self)
        self._more.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(VAST - GAP, 0, VAST, 0)
        row.setSpacing(GAP)
        row.addWidget(self._bar, 1)
        row.addWidget(self._more)
        theme().changed.connect(self._fit)

    @property
    def place(self) -> int:
        """The place of the tab that is shown."""
        return self._bar.currentIndex()

    def choose(self, place: int) -> None:
        """Show a tab."""
        if 0 <= place < len(self._titles):
            self._bar.setCurrentIndex(place)

    def show_count(self, place: int, count: str) -> None:
        """Show a number beside a title."""
        if self._counts[place] != count:
            self._counts[place] = count
            words = " ".join(filter(None, (self._titles[place], count)))
            self._bar.setTabText(place, shown(words))
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many tabs as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Hide what finds no room; the chosen tab always does."""
        widths = [self._bar.width_of(place) for place in range(len(self._titles))]
        room = self.width() - 2 * VAST
        if sum(widths) <= room:
            for place in range(len(widths)):
                self._bar.setTabVisible(place, True)
            self._more.hide()
            return
        room -= self._more.sizeHint().width() + GAP + widths[self.place]
        self._bar.setTabVisible(self.place, True)
        for place, width in enumerate(widths):
            if place != self.place:
                room -= width
                self._bar.setTabVisible(place, room >= 0)
        self._more.show()

    def _ask(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(tr("Further parts of the record"))
        for place in range(len(self._titles)):
            if not self._bar.isTabVisible(place):
                action = menu.addAction(self._bar.tabText(place))
                action.triggered.connect(partial(self.choose, place))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))


def shown(text: str) -> str:
    """A text as a tab shows it: an ampersand would underline the next letter."""
    return text.replace("&", "&&")
