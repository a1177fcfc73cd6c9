"""Goes from page to page of a window and takes a picture when nothing moves any more."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.application import Application
from desktop.catalogue import catalogue
from desktop.tables.view import RowsView

QUIET = 350
"""Milliseconds without work after which a page counts as finished."""


class Photographer(QObject):
    """Takes one picture a page that the window has; `finished` at the end."""

    finished = Signal()

    def __init__(self, application: Application, folder: Path, pages: Sequence[str]) -> None:
        super().__init__(application)
        self._application, self._folder = application, folder
        self._waiting = list(pages)
        self._page = ""
        self._chosen = False
        self._quiet = QTimer(self)
        self._quiet.setInterval(QUIET)
        self._quiet.timeout.connect(self._look)
        application.ready.connect(self._quiet.start)

    def _look(self) -> None:
        if not self._application.program.jobs.idle:
            return
        if self._page and not self._chosen:
            self._chosen = True
            if self._choose_first():
                return
        if self._page:
            picture = self._application.window.grab()
            picture.save(str(self._folder / f"{self._page}.png"))
        self._go_on()

    def _choose_first(self) -> bool:
        """Choose the first row of the list of this page, so that its detail is seen."""
        page = self._application.program.frame.stack.page()
        view = page.findChild(RowsView) if page else None
        if view is None or not view.isVisible() or not view.model().rowCount():
            return False
        view.selectRow(0)
        return True

    def _go_on(self) -> None:
        known = {entry.key for entry in catalogue().pages}
        self._waiting = [key for key in self._waiting if key in known]
        if not self._waiting:
            self._quiet.stop()
            self.finished.emit()
            return
        self._page, self._chosen = self._waiting.pop(0), False
        self._application.program.frame.stack.go(self._page)
