"""The open database as the pages use it: reading and writing on their threads, news of changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from desktop.jobs import Job, Jobs
from desktop.news import Change, News
from desktop.progress import Progress
from models.database.reader import Reader
from models.journal.store import Committed, Store

Reading = Callable[[Reader, Progress], Any]
Writing = Callable[[Store, Progress], Any]


class Office(QObject):
    """Hands the store to work on the writer thread and a reader to work on the reader thread.

    `told` are the fields of `Job`: owner, done, refused, cancelled, progressed, label.
    """

    _committed = Signal(object)

    def __init__(self, store: Store, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._jobs = store, jobs
        self.news = News(self)
        self._opened: Reader | None = None
        jobs.interrupt = self._interrupt
        store.listeners.append(self._committed.emit)
        self._committed.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @property
    def jobs(self) -> Jobs:
        """The two threads."""
        return self._jobs

    @property
    def path(self) -> Path:
        """The database file."""
        return self._store.path

    @property
    def agency(self) -> str:
        """The agency this laptop belongs to, `swf` or `do`."""
        return self._store.identity.agency

    @property
    def staff(self) -> str:
        """The uuid of the member of staff who works at this laptop."""
        return self._store.identity.staff

    @property
    def name(self) -> str:
        """The name of the database file."""
        return self._store.path.name

    def read(self, work: Reading, **told: Any) -> Job:
        """Read on the reader thread."""
        return self._jobs.read(lambda progress: work(self.reader(), progress), **told)

    def latest(self, key: str, work: Reading, **told: Any) -> Job:
        """Read where only the newest question of this key matters."""
        return self._jobs.latest(key, lambda progress: work(self.reader(), progress), **told)

    def write(self, work: Writing, **told: Any) -> Job:
        """Change the database on the writer thread."""
        return self._jobs.write(lambda progress: work(self._store, progress), **told)

    def reader(self) -> Reader:
        """The reader of the reader thread; to be called there alone."""
        if self._opened is None:
            self._opened = self._store.reader()
        return self._opened

    def close(self) -> None:
        """End the threads and close the database; a second time does nothing."""
        if self._committed.emit in self._store.listeners:
            self._store.listeners.remove(self._committed.emit)
        self._jobs.close(last_read=self._close_reader, last_write=self._store.close)

    def _close_reader(self) -> None:
        if self._opened is not None:
            self._opened.close()
            self._opened = None

    def _interrupt(self) -> None:
        if self._opened is not None:
            self._opened.interrupt()

    def _tell(self, committed: Committed) -> None:
        touched = {key: frozenset(ids) for key, ids in committed.touched.items()}
        self.news.tell(Change(touched))
