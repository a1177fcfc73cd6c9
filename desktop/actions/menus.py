"""Menus filled from the registry each time they open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QMenu, QWidget

from desktop.actions.action import GROUPS
from desktop.actions.registry import Registry
from models.language import tr


class GroupMenu(QMenu):
    """The commands of one group."""

    def __init__(self, registry: Registry, group: str, parent: QWidget) -> None:
        super().__init__(tr(group), parent)
        self.setAccessibleName(tr(group))
        self._registry = registry
        self._group = group
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Take the commands of the group from the registry."""
        self._registry.refresh()
        self.clear()
        for action in self._registry:
            if action.group == self._group and not action.hidden:
                self.addAction(self._registry.view(action.id))


class MainMenu(QMenu):
    """All groups as submenus."""

    def __init__(self, registry: Registry, parent: QWidget) -> None:
        super().__init__(tr("Menu"), parent)
        self.setAccessibleName(tr("Menu"))
        self._registry = registry
        self._groups = [GroupMenu(registry, group, self) for group in GROUPS]
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Show the groups that have commands."""
        self.clear()
        used = {action.group for action in self._registry if not action.hidden}
        for group, menu in zip(GROUPS, self._groups, strict=True):
            if group in used:
                menu.fill()
                self.addMenu(menu)


def menu_of(registry: Registry, names: Sequence[str], parent: QWidget) -> QMenu:
    """A menu of the named commands; an empty name is a separator."""
    menu = QMenu(parent)
    registry.refresh()
    for name in names:
        if name:
            menu.addAction(registry.view(name))
        else:
            menu.addSeparator()
    return menu
