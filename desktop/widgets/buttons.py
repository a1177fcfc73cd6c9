"""Buttons with the icons of the scheme."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from desktop.style.icons import icon
from desktop.style.theme import theme
from desktop.style.tokens import SMALL_ICON


class Button(QPushButton):
    """A button with a word; roles `primary`, `danger`, `plain`, `chip`, `nav`, `toast` or none."""

    def __init__(
        self, text: str, parent: QWidget | None = None, *, role: str = "", symbol: str = ""
    ) -> None:
        # Names of firms hold an &, which Qt would take for the mark of a key.
        shown = text.replace("&", "&&")
        super().__init__(f" {shown}" if symbol else shown, parent)
        self._symbol = symbol
        self.setAccessibleName(text)
        if role:
            self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme().changed.connect(self.redraw)
        self.redraw()

    def redraw(self) -> None:
        """Draw the icon in the colours of the scheme."""
        if not self._symbol:
            return
        size = theme().pixels(SMALL_ICON)
        self.setIconSize(QSize(size, size))
        self.setIcon(icon(self._symbol, self._tone()))

    def _tone(self) -> str:
        role = self.property("role")
        if role == "primary":
            return "on_accent"
        if role == "danger":
            return "red"
        return "accent" if role == "plain" else "text"


class IconButton(QToolButton):
    """A button that is an icon; its name is what a screen reader says and the tooltip shows."""

    def __init__(
        self,
        symbol: str,
        name: str,
        parent: QWidget | None = None,
        *,
        tone: str = "text",
        size: int = SMALL_ICON,
    ) -> None:
        super().__init__(parent)
        self._symbol, self._tone, self._size = symbol, tone, size
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoRaise(True)
        theme().changed.connect(self.redraw)
        self.redraw()

    def show_symbol(self, symbol: str, name: str) -> None:
        """Mean something else from now on."""
        self._symbol = symbol
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.redraw()

    def redraw(self) -> None:
        """Draw the icon in the colours of the scheme."""
        size = theme().pixels(self._size)
        self.setIconSize(QSize(size, size))
        self.setIcon(icon(self._symbol, self._tone))


class ActionButton(QToolButton):
    """A button that gives a command of the registry; name, tooltip and state come from it."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDefaultAction(action)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.setAccessibleName(action.text())
        theme().changed.connect(self.redraw)
        self.redraw()

    def redraw(self) -> None:
        """Grow with the text."""
        size = theme().pixels(SMALL_ICON + 2)
        self.setIconSize(QSize(size, size))
