"""One program at a time on a database file."""

from pathlib import Path

from filelock import FileLock, Timeout

from models.database.cipher import write_protected
from models.errors import Environment
from models.language import tr


def lock_database(path: Path) -> FileLock:
    """Hold the database for this program until released; raises `Environment` when it is taken.

    The operating system drops the lock when the program dies.
    """
    lock = FileLock(f"{path}.lock", timeout=0, mode=0o600)
    try:
        lock.acquire()
    except Timeout as fault:
        raise Environment(
            tr(
                "{name} is open in another window or program. Close it there and try again.",
                name=path.name,
            )
        ) from fault
    except OSError as fault:
        raise write_protected(path) from fault
    return lock
