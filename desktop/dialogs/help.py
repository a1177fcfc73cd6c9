"""Help: what the page is for, and what is the same everywhere."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.actions.registry import Registry
from desktop.style.theme import theme
from desktop.style.tokens import GAP
from desktop.widgets.dialog import Dialog
from desktop.widgets.text import label
from models.language import mark, tr

EVERYWHERE = (
    (
        mark("Find anything"),
        mark(
            "Ctrl+K searches all records while you type, spelling mistakes included. "
            "The same field runs every command; begin with > to see commands only."
        ),
    ),
    (
        mark("Change anything"),
        mark(
            "Fields are edited where they stand and saved when you leave them. Esc takes back what "
            "you typed. Every saved change can be undone with Ctrl+Z, even tomorrow."
        ),
    ),
    (
        mark("Work with the keyboard"),
        mark(
            "F6 goes from area to area, arrows go through lists, Enter opens, Alt+← goes back. "
            "Ctrl+/ lists all shortcuts."
        ),
    ),
    (
        mark("Make it readable"),
        mark("Ctrl++ and Ctrl+- change the size of all texts; Ctrl+0 makes it normal again."),
    ),
)


class HelpDialog(Dialog):
    """A page of help; `about` is the marked text of the page it was asked on."""

    def __init__(self, about: str, registry: Registry, parent: QWidget | None) -> None:
        super().__init__(tr("Help"), parent)
        self._registry = registry
        if about:
            self._say(tr("This page"), tr(about))
        for title, text in EVERYWHERE:
            self._say(tr(title), tr(text))
        self.body.addStretch(1)
        shortcuts = self.add_button(tr("Keyboard shortcuts"), role="")
        shortcuts.clicked.connect(self._show_shortcuts)
        self.setMinimumWidth(theme().pixels(520))

    def _say(self, title: str, text: str) -> None:
        words = label(text, self, wrap=True)
        words.setMinimumWidth(theme().pixels(470))
        part = QVBoxLayout()
        part.setSpacing(2)
        part.addWidget(label(title, self, strong=True))
        part.addWidget(words)
        self.body.addLayout(part)
        self.body.addSpacing(GAP)

    def _show_shortcuts(self) -> None:
        self.reject()
        self._registry.run("help.shortcuts")
