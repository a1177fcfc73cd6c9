"""A range that was copied in a spreadsheet is pasted anywhere and goes to the page of imports."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from desktop.actions.action import EDIT, Action
from desktop.desk import Desk
from desktop.widgets.toast import Message
from desktop.window.stack import PageStack
from models.language import mark, tr

MOST = 50_000_000
"""Characters of a pasted table; more belongs into a file."""


class TablePaste(QObject):
    """Ctrl+V wherever no field takes it; the page with this key is given what was pasted."""

    def __init__(self, desk: Desk, stack: PageStack, page: str) -> None:
        super().__init__(stack)
        self._desk, self._stack, self._page = desk, stack, page
        desk.actions.add(
            Action("edit.paste", mark("Paste a list"), self.paste, EDIT, "copy", "Ctrl+V",
                   words=mark("Excel clipboard import insert table"))
        )  # fmt: skip

    def paste(self) -> None:
        """Take the table or the one file that is on the clipboard, or say why not."""
        given = QGuiApplication.clipboard().mimeData()
        urls = given.urls() if given.hasUrls() else []
        text = given.text() if given.hasText() and not urls else ""
        if len(text) > MOST:
            self._desk.say(Message(tr("That is too much to paste: save it as a file and drop it.")))
        elif len(urls) == 1 and urls[0].isLocalFile():
            self._stack.go(self._page)
            if shown := self._stack.page():
                shown.take_file(Path(urls[0].toLocalFile()))
        elif is_table(text):
            self._stack.go(self._page)
            if shown := self._stack.page():
                shown.take_table(text)
        else:
            words = tr("The clipboard holds no table: copy cells in Excel and paste them here.")
            self._desk.say(Message(words))


def is_table(text: str) -> bool:
    """Whether a text has more than one line and columns, as cells of a spreadsheet have."""
    lines = text[:100_000].splitlines()
    return sum("\t" in line for line in lines) >= 2
