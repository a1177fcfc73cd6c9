"""Files dropped anywhere on the window go to the page that takes them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from desktop.window.stack import PageStack


class FileDrops(QObject):
    """Watches a widget for a single local file that is dropped on it."""

    def __init__(self, over: QWidget, stack: PageStack, page: str) -> None:
        super().__init__(over)
        self._stack, self._page = stack, page
        over.setAcceptDrops(True)
        over.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the file to its page."""
        if isinstance(event, QDropEvent) and (path := dropped_file(event)):
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self._stack.go(self._page)
                if page := self._stack.page():
                    page.take_file(path)
            return True
        return super().eventFilter(watched, event)


def dropped_file(event: QDropEvent) -> Path | None:
    """The one local file that is being dragged or dropped."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    return Path(urls[0].toLocalFile())
