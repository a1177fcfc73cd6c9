"""Writing a file whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from pathlib import Path

from models.errors import Environment
from models.language import tr


def save_whole(path: Path, content: bytes) -> None:
    """Write beside the file, then put it in its place; an existing file is only replaced whole.

    Raises Environment when the folder is missing, full or closed to us, or the file is in use.
    """
    temporary: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent or Path())
        temporary = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        _give_usual_rights(temporary, path)
        temporary.replace(path)
    except (OSError, ValueError) as trouble:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
        raise Environment(_sentence(path, trouble)) from trouble


def _give_usual_rights(temporary: Path, path: Path) -> None:
    """Temporary files are private; the page gets the rights of the one it replaces, or 0644."""
    if os.name == "posix":
        rights = path.stat().st_mode & 0o777 if path.exists() else 0o644
        temporary.chmod(rights)


def _sentence(path: Path, trouble: OSError | ValueError) -> str:
    name = path.name
    if os.path.isdir(path):
        return tr("“{name}” is a folder. Please choose a file name.", name=name)
    # ValueError: a NUL in the name, which no system allows.
    if isinstance(trouble, ValueError) or trouble.errno in (errno.ENAMETOOLONG, errno.EINVAL):
        return tr("The file name “{name}” is not allowed here. Please choose another.", name=name)
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
