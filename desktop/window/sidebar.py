"""The sidebar: the pages as icons with words, or as icons alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.desk import PageEntry
from desktop.style.icons import icon, program_icon
from desktop.style.theme import theme
from desktop.style.tokens import GAP, ICON, ROOM, SPACE
from desktop.widgets.badge import Badge
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.text import label, set_tone
from models.language import number, tr

WIDTH, NARROW = 200, 60
CRAMPED = 900
"""A window narrower than this, in pixels at 100 %, has room for icons alone."""


class NavButton(Button):
    """The button of a page, with a count where something waits."""

    def __init__(self, key: str, title: str, symbol: str, parent: QWidget) -> None:
        self.key, self.title = key, title
        self._name = symbol
        super().__init__(title, parent, role="nav")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._badge = Badge("", "accent", self)
        self._badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._badge.hide()
        self._row = QHBoxLayout(self)
        self._row.addStretch(1)
        self._row.addWidget(self._badge)
        self.toggled.connect(self.redraw)
        self.redraw()

    def redraw(self) -> None:
        """Draw the icon in the colours of the scheme."""
        size = theme().pixels(ICON)
        self.setIconSize(QSize(size, size))
        self.setIcon(icon(self._name, "accent" if self.isChecked() else "muted"))

    def show_count(self, count: int) -> None:
        """Say how many things wait; none says nothing."""
        self._badge.setText(number(count))
        self._badge.setVisible(count > 0)
        self.setAccessibleName(f"{self.title}, {number(count)}" if count else self.title)

    def set_narrow(self, narrow: bool) -> None:
        """Show the icon alone."""
        self.setText("" if narrow else f"  {self.title}")
        self.setToolTip(self.title if narrow else "")
        side = Qt.AlignmentFlag.AlignTop if narrow else Qt.AlignmentFlag.AlignVCenter
        self._row.setAlignment(self._badge, side)
        self._row.setContentsMargins(0, 0, 0 if narrow else SPACE, 0)
        set_tone(self, "narrow", "true" if narrow else "false")


class Sidebar(QFrame):
    """Buttons of the pages; `chosen` with the key of a page."""

    chosen = Signal(str)
    collapsed = Signal(bool)

    def __init__(self, pages: Sequence[PageEntry], parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "sidebar")
        self.setAccessibleName(tr("Pages"))
        self._narrow = self._cramped = False
        self._buttons: dict[str, NavButton] = {}
        self._group = QButtonGroup(self)
        self._mark = QLabel(self)
        self._name = label("Handschlag", self, size="large")
        self._name.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        head = QHBoxLayout()
        head.setContentsMargins(GAP + 2, GAP, 0, ROOM)
        head.setSpacing(SPACE)
        head.addWidget(self._mark)
        head.addWidget(self._name, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE, ROOM, SPACE, SPACE)
        self._column.setSpacing(2)
        self._column.addLayout(head)
        places = self._scrolled()
        for page in (*(p for p in pages if not p.below), None, *(p for p in pages if p.below)):
            if page is None:
                places.addStretch(1)
                continue
            button = NavButton(page.key, tr(page.title), page.symbol, self)
            button.clicked.connect(self._clicked)
            self._group.addButton(button)
            self._buttons[page.key] = button
            places.addWidget(button)
        self._toggle = IconButton("collapse", tr("Collapse sidebar"), self, tone="muted", size=ICON)
        self._toggle.clicked.connect(self.toggle)
        self._column.addWidget(self._toggle)
        self._note: QWidget | None = None
        theme().changed.connect(self.redraw)
        self.set_narrow(False)

    def _scrolled(self) -> QVBoxLayout:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        inside = QWidget(area)
        places = QVBoxLayout(inside)
        places.setContentsMargins(0, 0, 0, 0)
        places.setSpacing(2)
        area.setWidget(inside)
        self._column.addWidget(area, 1)
        return places

    @property
    def narrow(self) -> bool:
        """Whether only icons show."""
        return self._narrow

    def toggle(self) -> None:
        """Show words, or icons alone."""
        self.set_narrow(not self._narrow)
        self.collapsed.emit(self._narrow)

    def set_narrow(self, narrow: bool) -> None:
        """Show icons alone because the person wants it."""
        self._narrow = narrow
        self._show_words()

    def show_note(self, note: QWidget | None) -> None:
        """Show something at the foot, where there is room for words; None shows nothing."""
        if note is not None and self._column.indexOf(note) < 0:
            self._column.insertWidget(self._column.indexOf(self._toggle), note)
        if self._note is not None and note is None:
            self._note.hide()
        self._note = note
        self._show_words()

    def fit(self, width: int) -> None:
        """Show icons alone where the window has no room for words."""
        cramped = width < theme().pixels(CRAMPED)
        if cramped != self._cramped:
            self._cramped = cramped
            self._show_words()

    def _show_words(self) -> None:
        narrow = self._narrow or self._cramped
        for button in self._buttons.values():
            button.set_narrow(narrow)
        self._name.setVisible(not narrow)
        if self._note is not None:
            self._note.setVisible(not narrow)
        words = tr("Expand sidebar") if narrow else tr("Collapse sidebar")
        self._toggle.show_symbol("expand" if narrow else "collapse", words)
        self._toggle.setEnabled(not self._cramped)
        self.redraw()

    def redraw(self) -> None:
        """Take the room the words need."""
        self._mark.setPixmap(program_icon().pixmap(theme().pixels(26)))
        words = [button.sizeHint().width() for button in self._buttons.values()]
        wide = max(theme().pixels(WIDTH), max(words, default=0) + 2 * SPACE)
        self.setFixedWidth(theme().pixels(NARROW) if self._narrow or self._cramped else wide)

    def show_page(self, key: str) -> None:
        """Mark the page that is shown."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def show_count(self, key: str, count: int) -> None:
        """Say how many things wait on a page; one that is not here says nothing."""
        if key in self._buttons:
            self._buttons[key].show_count(count)

    def first_page(self) -> str:
        """The key of the first page, empty when there is none."""
        return next(iter(self._buttons), "")

    def current_page(self) -> str:
        """The key of the page that is marked, empty when none is."""
        button = self._group.checkedButton()
        return button.key if isinstance(button, NavButton) else ""

    def take_focus(self) -> None:
        """Put the keyboard on the current page's button."""
        current = self._group.checkedButton() or next(iter(self._buttons.values()), self._toggle)
        current.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from button to button."""
        order = [*self._buttons.values(), self._toggle]
        here = next((place for place, button in enumerate(order) if button.hasFocus()), -1)
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if by and here >= 0:
            order[(here + by) % len(order)].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, NavButton):
            self.chosen.emit(button.key)
