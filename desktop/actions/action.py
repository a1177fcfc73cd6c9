"""What a command is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from models.language import mark

FILE = mark("File")
EDIT = mark("Edit")
CREATE = mark("New")
GO = mark("Go to")
VIEW = mark("View")
RECORD = mark("Record")
HELP = mark("Help")

GROUPS = (CREATE, FILE, EDIT, GO, RECORD, VIEW, HELP)
"""The menus, in order; a group is the marked title of its menu."""


def always() -> bool:
    """The condition of a command that can be given at any time."""
    return True


@dataclass(frozen=True, slots=True)
class Action:
    """A command: `title` and `words` (synonyms for the palette) are marked for translation.

    `shortcut` is Qt's portable text, several separated by `; `. `hidden` keeps it out of menus
    and palette, for keys that only move the focus.
    """

    id: str
    title: str
    run: Callable[[], object]
    group: str
    icon: str = ""
    shortcut: str = ""
    enabled: Callable[[], bool] = always
    checked: Callable[[], bool] | None = None
    words: str = ""
    hidden: bool = False
