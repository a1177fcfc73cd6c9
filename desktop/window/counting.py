"""How many conflicts wait, beside their page in the sidebar."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from desktop.desk import Desk
from desktop.progress import Progress
from desktop.window.sidebar import Sidebar
from models.database.reader import Reader

QUIET = 250
"""Milliseconds without another change after which one counts again: lists come first."""


class ConflictCount(QObject):
    """Counts again after changes, beside the window."""

    def __init__(self, desk: Desk, sidebar: Sidebar) -> None:
        super().__init__(sidebar)
        self._desk, self._sidebar = desk, sidebar
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET)
        self._quiet.timeout.connect(self.look)
        desk.news.changed.connect(self._hear)

    def look(self) -> None:
        """Count."""
        self._desk.office.latest("count of conflicts", _count, owner=self, done=self._show)

    def _hear(self) -> None:
        self._quiet.start()

    def _show(self, count: int) -> None:
        self._sidebar.show_count("conflicts", count)


def _count(reader: Reader, progress: Progress) -> int:
    from models.journal.conflicts import count_conflicts  # the window opens without it

    return count_conflicts(reader)
