"""Reading a file from outside: an ordinary one, not too large, or one sentence."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from models.errors import Environment, Refused
from models.language import number, tr

_MEBI = 1024 * 1024
_NONBLOCK = getattr(os, "O_NONBLOCK", 0)
_BINARY = getattr(os, "O_BINARY", 0)


def read_limited(path: Path, limit: int) -> bytes:
    """The bytes of an ordinary file of at most `limit` bytes.

    Raises `Refused` when it is larger or no file, `Environment` when it cannot be read.
    """
    try:
        # A pipe or a device would keep us waiting, also between a look and the opening.
        handle = os.open(path, os.O_RDONLY | _BINARY | _NONBLOCK)
        with open(handle, "rb") as file:
            found = os.fstat(handle)
            if not stat.S_ISREG(found.st_mode):
                raise Refused(tr("“{name}” is no file.", name=path.name))
            # No more room is taken than the file needs, which may grow meanwhile.
            content = file.read(min(found.st_size, limit) + 1)
    except (OSError, ValueError) as fault:
        if isinstance(fault, IsADirectoryError) or path.name == "" or _is_folder(path):
            raise Refused(tr("“{name}” is no file.", name=path.name)) from fault
        if isinstance(fault, FileNotFoundError | NotADirectoryError):
            raise Environment(tr("“{name}” is not there.", name=path.name)) from fault
        raise Environment(
            tr("“{name}” cannot be read. Check the drive and the permissions.", name=path.name)
        ) from fault
    if len(content) > limit:
        largest = f"{number(limit // _MEBI)} MB" if limit >= _MEBI else f"{limit // 1024} kB"
        raise Refused(
            tr("“{name}” is too large: at most {limit} are read.", name=path.name, limit=largest)
        )
    return content


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False
