"""The wish for the keyboard until there is something to put it on."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget


class Eagerness:
    """A page that still reads remembers that it wants the keyboard, unless a person moved it.

    Somebody who opened a form or began to search meanwhile must not lose what they type.
    """

    def __init__(self, owner: QWidget) -> None:
        """The wish of this part of the window."""
        self._owner = owner
        self._wanted = False
        self._before: QWidget | None = None

    def begin(self) -> None:
        """Want the keyboard as soon as there is something."""
        self._wanted = True
        self._before = QApplication.focusWidget()

    def forget(self) -> None:
        """Want it no more."""
        self._wanted = False
        self._before = None

    def take(self) -> bool:
        """Whether the keyboard is wanted and still where it was; asks only once."""
        focus = QApplication.focusWidget()
        # A page that was left while it read has no say any more.
        here = self._wanted and self._owner.isVisible()
        free = here and (
            focus in (self._before, None) or (focus is not None and self._owner.isAncestorOf(focus))
        )
        self.forget()
        return free
