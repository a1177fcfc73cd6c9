"""Files dropped anywhere on the window go to the page that takes them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from desktop.desk import PageEntry
from desktop.window.stack import PageStack


class FileDrops(QObject):
    """Watches a widget for a single local file that is dropped on it."""

    def __init__(self, over: QWidget, stack: PageStack, pages: Sequence[PageEntry]) -> None:
        super().__init__(over)
        self._stack, self._pages = stack, pages
        over.setAcceptDrops(True)
        over.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the file to its page."""
        path = dropped_file(event) if isinstance(event, QDropEvent) else None
        page = page_for(path, self._pages) if path else ""
        if isinstance(event, QDropEvent) and path and page:
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self._stack.go(page)
                if shown := self._stack.page():
                    shown.take_file(path)
            return True
        return super().eventFilter(watched, event)


def dropped_file(event: QDropEvent) -> Path | None:
    """The one local file that is being dragged or dropped."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    return Path(urls[0].toLocalFile())


def page_for(path: Path, pages: Sequence[PageEntry]) -> str:
    """The key of the page that takes a file, empty when none does."""
    ending = path.suffix.casefold()
    named = [entry.key for entry in pages if ending in entry.endings]
    return next(iter([*named, *(entry.key for entry in pages if entry.takes_files)]), "")
