"""The ways to an open database, carried out beside the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.access import Access, look_into
from desktop.progress import Progress
from desktop.settings import Settings
from models.database.cipher import salt_of
from models.database.keys import find_key, key_of_recovery_code
from models.database.lock import lock_database
from models.errors import Environment
from models.language import tr
from models.services.places import default_database


@dataclass(frozen=True, slots=True)
class Opened:
    """An open database; a new one comes with the code to print, and a notice without keyring."""

    access: Access
    recovery_code: str = ""
    notice: str = ""


Way = Callable[[], Opened]


class KeyMissing(Environment):
    """The key of a file is not on this computer; its recovery code is needed."""

    def __init__(self, file: Path) -> None:
        """Name the file, a database or a backup."""
        super().__init__(
            tr("The key of {name} is not on this computer. Enter the recovery code.",
               name=file.name)
        )  # fmt: skip
        self.file = file


class Opening:
    """A database on its way from the writer thread to the window."""

    def __init__(self, way: Way) -> None:
        self._way = way
        self._opened: Opened | None = None

    def run(self, progress: Progress) -> Opened:
        """Go the way; on the writer thread."""
        self._opened = self._way()
        return self._opened

    def taken(self) -> None:
        """Somebody else closes the database from now on."""
        self._opened = None

    def drop(self) -> None:
        """Close what nobody took; on the writer thread."""
        if self._opened is not None:
            self._opened.access.close()
            self._opened = None


def database_path(settings: Settings) -> Path:
    """The database to begin with: as given, as used last, otherwise that of this user."""
    chosen = settings.text("database")
    return Path(chosen) if chosen else default_database()


def open_known(path: Path) -> Opened:
    """Open an existing database for reading, and wholly if that needs more than reading it.

    Raises `KeyMissing` and `Environment`.
    """
    _check_key(path)
    if path.exists():
        # Said before anything is shown; the store holds the lock when it is opened for writing.
        lock_database(path).release()
        access = look_into(path)
        if access is not None:
            return Opened(access)
    from models.services.setup import open_store

    return Opened(Access.of_store(open_store(path)))


def create_new(path: Path, agency: str, staff: str) -> Opened:
    """A new database for a member of staff of an agency."""
    from models.services.setup import create_store

    made = create_store(path, agency, staff)
    return Opened(Access.of_store(made.store), made.recovery_code, made.notice or "")


def open_with_code(path: Path, code: str) -> Opened:
    """Open a database whose key is not on this computer; raises `Refused` for a wrong code."""
    from models.database.backup import recover

    recover(path, key_of_recovery_code(code))
    return open_known(path)


def put_back(backup: Path, path: Path, code: str = "") -> Opened:
    """Put a backup in the place of a database, keeping what stood there, and open it."""
    from models.database.backup import recover, restore

    if code:
        recover(backup, key_of_recovery_code(code))
    _check_key(backup)
    restore(backup, path)
    return open_known(path)


def _check_key(file: Path) -> None:
    if file.exists() and find_key(salt_of(file)) is None:
        raise KeyMissing(file)
