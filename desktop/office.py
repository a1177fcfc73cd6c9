"""The open database as the pages use it: reading and writing on their threads, news of changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from desktop.access import Access
from desktop.jobs import Job, Jobs
from desktop.news import Change, News
from desktop.progress import Progress
from models.database.reader import Reader

if TYPE_CHECKING:  # loaded on the writer thread, after the first list is on the screen
    from models.journal.store import Committed, Store

Reading = Callable[[Reader, Progress], Any]
Writing = Callable[["Store", Progress], Any]


class Office(QObject):
    """Hands the store to work on the writer thread and a reader to work on the reader thread.

    `told` are the fields of `Job`: owner, done, refused, cancelled, progressed, label. The store
    is opened by the first work that needs it; `failed` when `prepare` could not do that.
    """

    failed = Signal(object)
    _committed = Signal(object)

    def __init__(self, access: Access, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._access, self._jobs = access, jobs
        self.news = News(self)
        self._reader: Reader | None = None
        self._heard: Store | None = None
        jobs.interrupt = self._interrupt
        self._committed.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @property
    def jobs(self) -> Jobs:
        """The two threads."""
        return self._jobs

    @property
    def path(self) -> Path:
        """The database file."""
        return self._access.path

    @property
    def agency(self) -> str:
        """The agency this laptop belongs to, `swf` or `do`."""
        return self._access.identity.agency

    @property
    def staff(self) -> str:
        """The uuid of the member of staff who works at this laptop."""
        return self._access.identity.staff

    @property
    def replica(self) -> str:
        """The uuid of this laptop as the names of its streams begin, in hexadecimal."""
        return self._access.identity.replica[1].hex()

    @property
    def name(self) -> str:
        """The name of the database file."""
        return self._access.path.name

    def prepare(self) -> None:
        """Open the database for writing beside the window."""
        self._jobs.write(self._open, owner=self, refused=self.failed.emit)

    def read(self, work: Reading, **told: Any) -> Job:
        """Read on the reader thread."""
        return self._jobs.read(lambda progress: work(self.reader(), progress), **told)

    def latest(self, key: str, work: Reading, **told: Any) -> Job:
        """Read where only the newest question of this key matters."""
        return self._jobs.latest(key, lambda progress: work(self.reader(), progress), **told)

    def write(self, work: Writing, **told: Any) -> Job:
        """Change the database on the writer thread."""
        return self._jobs.write(lambda progress: work(self._store(), progress), **told)

    def reader(self) -> Reader:
        """The reader of the reader thread; to be called there alone."""
        if self._reader is None:
            self._reader = self._access.reader()
        return self._reader

    def close(self) -> None:
        """End the threads and close the database; a second time does nothing."""
        self._jobs.close(last_read=self._close_reader, last_write=self._close_store)

    def _open(self, progress: Progress) -> None:
        self._store()

    def _store(self) -> Store:
        store = self._access.store()
        if self._heard is None:
            self._heard = store
            store.listeners.append(self._committed.emit)
        return store

    def _close_store(self) -> None:
        if self._heard is not None:
            self._heard.listeners.clear()
        self._access.close()

    def _close_reader(self) -> None:
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    def _interrupt(self) -> None:
        if self._reader is not None:
            self._reader.interrupt()

    def _tell(self, committed: Committed) -> None:
        touched = {key: frozenset(ids) for key, ids in committed.touched.items()}
        self.news.tell(Change(touched))
