"""Opening a database beside the window, and closing it again when nobody waits for it any more."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop.progress import Progress
from desktop.settings import Settings
from models.journal.store import Store
from models.services.places import default_database


class Opening:
    """A store on its way from the writer thread to the window; `way` opens or creates it."""

    def __init__(self, way: Callable[[], Store]) -> None:
        self._way = way
        self._store: Store | None = None

    def run(self, progress: Progress) -> Store:
        """Open it; on the writer thread."""
        self._store = self._way()
        return self._store

    def taken(self) -> None:
        """Somebody else closes the store from now on."""
        self._store = None

    def drop(self) -> None:
        """Close what nobody took; on the writer thread."""
        if self._store is not None:
            self._store.close()
            self._store = None


def database_path(settings: Settings) -> Path:
    """The database to begin with: as given, as used last, otherwise that of this user."""
    chosen = settings.text("database")
    return Path(chosen) if chosen else default_database()
