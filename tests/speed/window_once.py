"""Opens our window on a database once and prints when it was painted, when usable, and its memory.

Then it sorts, searches and prints the longest time in which the window did not react.
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop.application import Application, pages

if TYPE_CHECKING:  # loaded by the page alone, after the first paint
    from desktop.tables.panel import ListPanel

BEAT = 5
QUIET = 1_500
"""Milliseconds between two looks at the clock, and of rest before memory is read."""


class Watch(QObject):
    """Notes the moments of a start, then keeps the window busy and measures its longest stall."""

    def __init__(self, application: Application) -> None:
        super().__init__(application)
        self._application = application
        self._painted = self._usable = self._memory = 0.0
        self._stall = 0.0
        self._last = 0.0
        self._acts = [("email", False), ("organisation", True), ("last_name", False)]
        application.window.painted.connect(self._note_paint)
        self._beat = QTimer(self)
        self._beat.setInterval(BEAT)
        self._beat.timeout.connect(self._look)
        self._beat.start()

    def _note_paint(self) -> None:
        self._painted = time.monotonic()

    def _look(self) -> None:
        moment = time.monotonic()
        if self._usable and self._memory and self._last:
            self._stall = max(self._stall, moment - self._last)
        self._last = moment
        if not self._usable:
            panel = self._panel()
            if panel is not None and panel.model.rowCount() and panel.model.cell(0, 0) is not None:
                self._usable = moment
                QTimer.singleShot(QUIET, self._rest)

    def _panel(self) -> ListPanel | None:
        program = self._application._program  # noqa: SLF001 - before `ready` there is no other way
        if program is None or program._frame is None:  # noqa: SLF001
            return None
        page = program.frame.stack.page()
        return getattr(page, "list", None)

    def _rest(self) -> None:
        with open("/proc/self/statm", encoding="ascii") as file:
            self._memory = int(file.read().split()[1]) * 4 / 1024
        self._last = 0.0
        self._act()

    def _act(self) -> None:
        panel = self._panel()
        if panel is None or not self._acts:
            print(self._painted, self._usable, self._memory, self._stall * 1000, flush=True)
            QApplication.quit()
            return
        key, descending = self._acts.pop()
        panel.model.sort_by(key, descending=descending)
        QTimer.singleShot(QUIET, self._act)


def main(database: str) -> int:
    """Open the window on a database."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Handschlag")
    application = Application(app, pages, {"database": database, "page": "contacts"})
    application.window.resize(1280, 800)
    Watch(application)
    code = app.exec()
    application.close()
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
