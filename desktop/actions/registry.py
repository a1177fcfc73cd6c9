"""The registry of commands and the Qt actions made from it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from desktop.actions.action import GROUPS, Action
from desktop.style.icons import icon
from desktop.style.theme import theme
from models.language import tr


class Registry(QObject):
    """All commands by id; each has one QAction that every menu, button and shortcut shares."""

    added = Signal(str)
    removed = Signal(str)
    ran = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions: dict[str, Action] = {}
        self._views: dict[str, QAction] = {}
        theme().changed.connect(self._restyle)

    def __iter__(self) -> Iterator[Action]:
        """The commands by group, in the order they were added."""
        order = {group: place for place, group in enumerate(GROUPS)}
        return iter(sorted(self._actions.values(), key=lambda a: order.get(a.group, len(order))))

    def add(self, *actions: Action) -> None:
        """Add commands; raises ValueError for an id or a shortcut that is taken."""
        for action in actions:
            if action.id in self._actions:
                raise ValueError(action.id)
            for other in self._actions.values():
                taken = {key for key in keys(other) if key in keys(action)}
                if taken:
                    raise ValueError(f"{action.id} and {other.id} share {taken}")
            self._actions[action.id] = action
            view = QAction(tr(action.title), self)
            view.setObjectName(action.id)
            view.setShortcuts([QKeySequence(key) for key in keys(action)])
            view.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            view.setCheckable(action.checked is not None)
            view.setToolTip(tip(action))
            view.triggered.connect(self._triggered)
            self._views[action.id] = view
            self.added.emit(action.id)
        self.refresh()

    def remove(self, *ids: str) -> None:
        """Forget commands, as when the page that offered them is gone."""
        for name in ids:
            if self._actions.pop(name, None):
                self._views.pop(name).deleteLater()
                self.removed.emit(name)

    def action(self, name: str) -> Action:
        """The command with this id; raises KeyError."""
        return self._actions[name]

    def view(self, name: str) -> QAction:
        """The QAction of a command, to be put into a menu or a button."""
        view, action = self._views[name], self._actions[name]
        if action.icon and view.icon().isNull():
            view.setIcon(icon(action.icon))
        return view

    def listener(self, name: str) -> QAction:
        """The same QAction for a window that hears its keys; its icon is drawn when it is seen."""
        return self._views[name]

    def run(self, name: str) -> bool:
        """Give a command; false when it cannot be given now."""
        action = self._actions[name]
        if not action.enabled():
            return False
        action.run()
        self.ran.emit(name)
        self.refresh()
        return True

    def refresh(self) -> None:
        """Ask every command again whether it can be given."""
        for name, action in self._actions.items():
            view = self._views[name]
            view.setEnabled(action.enabled())
            if action.checked is not None:
                view.setChecked(action.checked())

    def found(self, text: str) -> list[Action]:
        """The commands whose words begin with the words typed, enabled ones only."""
        typed = text.casefold().split()
        hits: list[tuple[bool, int, Action]] = []
        for action in self:
            if action.hidden or not action.enabled():
                continue
            title = tr(action.title).casefold()
            words = f"{title} {tr(action.words).casefold() if action.words else ''}".split()
            if all(any(word.startswith(part) for word in words) for part in typed):
                hits.append((not title.startswith(text.casefold()), len(hits), action))
        return [action for _, _, action in sorted(hits, key=lambda hit: hit[:2])]

    def _triggered(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.run(sender.objectName())

    def _restyle(self) -> None:
        for name, action in self._actions.items():
            if not self._views[name].icon().isNull():
                self._views[name].setIcon(icon(action.icon))


def keys(action: Action) -> list[str]:
    """The shortcuts of a command as portable texts."""
    return [key for key in action.shortcut.split("; ") if key]


def native(key: str) -> str:
    """A portable shortcut as this computer's keyboard has it written on its keys."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def shown_keys(action: Action) -> str:
    """The first shortcut of a command as the keyboard shows it."""
    return native(next(iter(keys(action)), ""))


def tip(action: Action) -> str:
    """Title and shortcut, as a tooltip says them."""
    shown = shown_keys(action)
    return f"{tr(action.title)} ({shown})" if shown else tr(action.title)
