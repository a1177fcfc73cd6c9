"""Writing a file whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from models.errors import Environment
from models.language import tr


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """A file beside `path` to write to; it takes the place of `path` when the block ends well.

    Raises Environment when the folder is missing, full or closed to us, or the file is in use.
    """
    if "\0" in str(path):
        raise Environment(_sentence(path, OSError(errno.EINVAL, "NUL")))
    temporary: Path | None = None
    try:
        handle, name = tempfile.mkstemp(
            prefix=".", suffix=f".part{path.suffix}", dir=path.parent or Path()
        )
        os.close(handle)
        temporary = Path(name)
        yield temporary
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        _give_usual_rights(temporary, path)
        temporary.replace(path)
    except OSError as trouble:
        raise Environment(_sentence(path, trouble)) from trouble
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)


def save_whole(path: Path, content: bytes) -> None:
    """Write these bytes as the whole file; raises Environment like `whole_file`."""
    with whole_file(path) as temporary:
        temporary.write_bytes(content)


def _give_usual_rights(temporary: Path, path: Path) -> None:
    """Temporary files are private; the file gets the rights of the one it replaces, or 0644."""
    if os.name == "posix":
        rights = path.stat().st_mode & 0o777 if path.exists() else 0o644
        temporary.chmod(rights)


def _sentence(path: Path, trouble: OSError) -> str:
    name = path.name
    if trouble.errno in (errno.ENAMETOOLONG, errno.EINVAL):
        return tr("The file name “{name}” is not allowed here. Please choose another.", name=name)
    if os.path.isdir(path):
        return tr("“{name}” is a folder. Please choose a file name.", name=name)
    if isinstance(trouble, FileNotFoundError | NotADirectoryError):
        return tr("The folder for “{name}” does not exist. Please choose another one.", name=name)
    if trouble.errno in (errno.ENOSPC, errno.EDQUOT):
        return tr("The disk is full, “{name}” was not saved. Please make room.", name=name)
    if trouble.errno == errno.EROFS:
        return tr("“{name}” lies on a read-only drive. Please choose another folder.", name=name)
    if isinstance(trouble, PermissionError):
        return tr(
            "“{name}” cannot be written: it is open in another program or the folder is protected. "
            "Please close it or choose another folder.",
            name=name,
        )
    return tr(
        "“{name}” could not be saved ({cause}). Please choose another folder.",
        name=name,
        cause=trouble.strerror or "",
    )
