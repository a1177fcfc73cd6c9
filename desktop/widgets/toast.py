"""The message that follows a change, with the button that takes it back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desktop.style.tokens import SPACE, VAST, WIDE
from desktop.widgets.announcement import announce
from desktop.widgets.buttons import Button, IconButton
from models.language import tr

STAYS = 8000
"""Milliseconds a message stays, unless the mouse or the focus is on it."""


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence and, where there is something to do about it, the word on a button."""

    sentence: str
    button: str = ""
    pressed: Callable[[], object] | None = None


class Toast(QFrame):
    """Lies over the lower edge of its parent; the newest message replaces the one before."""

    dismissed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "toast")
        self.setAccessibleName(tr("Message"))
        self._over = parent
        self._message = Message("")
        self._before: QWidget | None = None
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = Button("", self, role="toast")
        self._button.clicked.connect(self._press)
        self._close = IconButton("close", tr("Close message"), self, tone="surface")
        self._close.clicked.connect(self.dismiss)
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(WIDE, SPACE, SPACE, SPACE)
        layout.setSpacing(SPACE)
        for part in (self._text, self._button, self._close):
            layout.addWidget(part)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._expire)
        parent.installEventFilter(self)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is being said, empty when nothing is."""
        return self._message.sentence if self.isVisible() else ""

    def say(self, message: Message) -> None:
        """Show a message and say it to a screen reader."""
        self._message = message
        self._text.setText(message.sentence)
        self._button.setText(message.button)
        self._button.setAccessibleName(message.button)
        self._button.setVisible(bool(message.button))
        self._text.setWordWrap(False)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        announce(self, f"{message.sentence} {message.button}".strip())
        self._timer.start(STAYS)

    def take_focus(self) -> None:
        """Put the keyboard on the message."""
        if self.isVisible():
            self._before = self.window().focusWidget()
            first = self._button if self._button.isVisible() else self._close
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def dismiss(self) -> None:
        """Take the message away and give the keyboard back."""
        self._timer.stop()
        had_focus = self.isAncestorOf(self.window().focusWidget() or self)
        self.hide()
        if had_focus and self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self._before = None
        self.dismissed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the lower edge."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _press(self) -> None:
        pressed = self._message.pressed
        self.dismiss()
        if pressed:
            pressed()

    def _expire(self) -> None:
        focus = self.window().focusWidget()
        if self.underMouse() or (focus is not None and self.isAncestorOf(focus)):
            self._timer.start(STAYS)
        else:
            self.dismiss()

    def _place(self) -> None:
        parent = self._over
        widest = parent.width() - 2 * VAST
        if self.sizeHint().width() > widest:
            self._text.setWordWrap(True)
        self.resize(min(self.sizeHint().width(), widest), self.sizeHint().height())
        if self._text.wordWrap():
            self.resize(widest, self._row.heightForWidth(widest))
        self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - VAST)
