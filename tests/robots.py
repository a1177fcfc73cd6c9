"""Robots that drive the real window as a person does: by keyboard and mouse, and by what it says.

They find parts by the name a screen reader hears, wait for what happens instead of sleeping,
and take pictures.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.application import Application
from desktop.window.frame import Frame
from desktop.window.shell import MainWindow

W = TypeVar("W", bound=QWidget)
PATIENCE = 20_000

INTERACTIVE = frozenset(
    {
        QAccessible.Role.PushButton,
        QAccessible.Role.ButtonMenu,
        QAccessible.Role.CheckBox,
        QAccessible.Role.RadioButton,
        QAccessible.Role.ComboBox,
        QAccessible.Role.EditableText,
        QAccessible.Role.List,
        QAccessible.Role.Table,
        QAccessible.Role.Tree,
        QAccessible.Role.Slider,
        QAccessible.Role.SpinBox,
        QAccessible.Role.PageTab,
        QAccessible.Role.PageTabList,
        QAccessible.Role.ProgressBar,
        QAccessible.Role.MenuItem,
    }
)


class Robot:
    """Drives one window."""

    def __init__(self, qtbot: QtBot, application: Application) -> None:
        self.qtbot, self.application = qtbot, application

    @property
    def window(self) -> MainWindow:
        """The window."""
        return self.application.window

    @property
    def frame(self) -> Frame:
        """What stands in it; another one after the language was changed."""
        return self.application.program.frame

    def wait(self, happened: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(happened, timeout=PATIENCE)

    def settle(self) -> None:
        """Wait until nothing runs and everything is painted."""
        self.wait(lambda: self.application.program.jobs.idle)
        self.window.repaint()

    def find(self, name: str, kind: type[W], inside: QWidget | None = None) -> W:
        """The visible widget with this accessible name; raises LookupError."""
        for top in [inside] if inside else visible_windows():
            for widget in (top, *top.findChildren(kind)):
                if isinstance(widget, kind) and widget.isVisible() and name_of(widget) == name:
                    return widget
        names = sorted(
            {name_of(w) for top in visible_windows() for w in top.findChildren(kind) if name_of(w)}
        )
        raise LookupError(f"{name!r} is not among {names}")

    def press(self, name: str) -> None:
        """Press a button by its name."""
        button = self.find(name, QAbstractButton)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def keys(self, *keys: Qt.Key, control: bool = False, alt: bool = False) -> None:
        """Press keys wherever the keyboard is."""
        held = Qt.KeyboardModifier.NoModifier
        if control:
            held |= Qt.KeyboardModifier.ControlModifier
        if alt:
            held |= Qt.KeyboardModifier.AltModifier
        for key in keys:
            QTest.keyClick(self.focus(), key, held)

    def type(self, text: str) -> None:
        """Type wherever the keyboard is; any letter, which Qt's own test keys cannot."""
        held = Qt.KeyboardModifier.NoModifier
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(self.focus(), QKeyEvent(kind, 0, held, letter))

    def focus(self) -> QWidget:
        """The widget that has the keyboard."""
        return QApplication.focusWidget() or self.window

    def command(self, title: str) -> None:
        """Run a command through the palette, as one types it."""
        search = self.frame.topbar.search
        self.keys(Qt.Key.Key_K, control=True)
        self.wait(search.hasFocus)
        search.selectAll()
        self.type(f">{title}")
        self.wait(lambda: search.suggestions.isVisible())
        self.keys(Qt.Key.Key_Return)

    def picture(self, path: Path) -> Path:
        """Take a picture of the window."""
        self.settle()
        self.window.grab().save(str(path))
        return path


def visible_windows() -> list[QWidget]:
    """All windows, popups and dialogs on the screen, the newest first."""
    return [widget for widget in reversed(QApplication.topLevelWidgets()) if widget.isVisible()]


def name_of(widget: QWidget) -> str:
    """What a screen reader says of a widget."""
    said = QAccessible.queryAccessibleInterface(widget)
    return said.text(QAccessible.Text.Name) if said else widget.accessibleName()


def accessible_walk(top: QObject) -> Iterator[QAccessibleInterface]:
    """Every visible object a screen reader can reach, cells of tables left out."""
    root = QAccessible.queryAccessibleInterface(top)
    waiting = [root] if root else []
    while waiting:
        here = waiting.pop()
        if not here.isValid() or here.state().invisible:
            continue
        yield here
        if here.role() in (QAccessible.Role.Table, QAccessible.Role.List, QAccessible.Role.Tree):
            continue
        for place in range(here.childCount()):
            child = here.child(place)
            if child is not None:
                waiting.append(child)


def nameless(top: QWidget) -> list[str]:
    """The interactive objects a screen reader has no name for."""
    found = []
    for here in accessible_walk(top):
        if here.role() in INTERACTIVE and not here.text(QAccessible.Text.Name).strip():
            thing = here.object()
            parent = thing.parent() if thing else None
            found.append(f"{here.role().name} {type(thing).__name__} in {type(parent).__name__}")
    return found


def clipped(top: QWidget) -> list[str]:
    """Labels and buttons that are smaller than their text."""
    found = []
    for widget in top.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QPushButton):
            continue
        if isinstance(widget, QLabel) and (widget.wordWrap() or not widget.text()):
            need = widget.heightForWidth(widget.width()) if widget.text() else 0
            if need > widget.height() + 2:
                found.append(f"{widget.text()!r}: {widget.height()} of {need} high")
            continue
        hint, size = widget.minimumSizeHint(), widget.size()
        elides = type(widget).__name__ == "ElidedLabel"
        if hint.height() > size.height() + 2 or (not elides and hint.width() > size.width() + 2):
            found.append(f"{name_of(widget)!r}: {size.toTuple()} of {hint.toTuple()}")
    return found
