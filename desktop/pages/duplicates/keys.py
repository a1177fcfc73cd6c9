"""The single letters of the page, wherever on it the keyboard is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from desktop.actions.letters import letters_work

MERGE, DIFFERENT, LATER, OTHER = "M", "N", "S", "T"


def letter_of(event: QKeyEvent) -> str:
    """The letter that was given as a command, empty for any other key."""
    plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    letter = event.text().upper()
    return letter if plain and letters_work() and letter in (MERGE, DIFFERENT, LATER, OTHER) else ""
