"""The bar over the pages: search, New, undo, redo, menu."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.actions.action import CREATE
from desktop.actions.menus import GroupMenu, MainMenu
from desktop.actions.registry import native
from desktop.desk import Desk
from desktop.style.tokens import GAP, ROOM, SPACE, WIDE
from desktop.widgets.buttons import ActionButton, Button, IconButton
from desktop.window.search import SearchField
from models.language import tr


class TopBar(QFrame):
    """What is within reach on every page."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.search = SearchField(desk, self)
        self.search.setMaximumWidth(720)
        self._new = Button(tr("New"), self, role="primary", symbol="add")
        self._new.setMenu(GroupMenu(desk.actions, CREATE, self._new))
        self._new.setToolTip(f"{tr('New')} ({native('Ctrl+N')})")
        self._menu = IconButton("more", tr("Menu"), self)
        self._menu.clicked.connect(self.open_menu)
        self._main_menu = MainMenu(desk.actions, self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(WIDE, SPACE, ROOM, SPACE)
        self._row.setSpacing(SPACE)
        self._row.addWidget(self.search, 4)
        self._row.addStretch(1)
        self._row.addWidget(self._new)
        self._row.addSpacing(GAP)
        self._row.addWidget(self._menu)
        desk.actions.added.connect(self._action_added)
        desk.actions.removed.connect(self._show_new)
        self._show_new()

    def open_new(self) -> None:
        """Open the menu of what can be made."""
        if self._new.isVisible():
            self._new.setFocus()
            self._new.showMenu()

    def open_menu(self) -> None:
        """Open the menu of all commands."""
        self._main_menu.popup(self._menu.mapToGlobal(self._menu.rect().bottomLeft()))

    def add_command(self, name: str) -> None:
        """Put a command of the registry before the menu."""
        button = ActionButton(self._desk.actions.view(name), self)
        self._row.insertWidget(self._row.count() - 1, button)

    def _action_added(self, name: str) -> None:
        self._show_new()
        if name in ("edit.undo", "edit.redo"):
            self.add_command(name)

    def _show_new(self) -> None:
        self._new.setVisible(any(action.group == CREATE for action in self._desk.actions))
