"""A fault of the program: kept where support can find it, without data about people."""

from __future__ import annotations

import errno
import os
import platform
import traceback
from pathlib import Path

from models.clock import now
from models.database.keys import profile_folder
from models.language import tr

_LARGEST = 1_000_000


def keep_fault(fault: BaseException) -> Path:
    """Add kind and places of a fault to the file of faults, never its message; that file."""
    path = profile_folder() / "faults.txt"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > _LARGEST:
            path.unlink()
        with open(path, "a", encoding="utf-8", opener=_private) as file:
            file.write(report(fault))
    except OSError:
        return Path(os.devnull)
    return path


def report(fault: BaseException) -> str:
    """When, where and what kind, with the chain of causes; no message, it may hold a name."""
    lines = [f"{now():%Y-%m-%d %H:%M:%S} Python {platform.python_version()} {platform.system()}"]
    seen: BaseException | None = fault
    while seen is not None:
        lines.append(f"{type(seen).__module__}.{type(seen).__qualname__}")
        for place in traceback.extract_tb(seen.__traceback__):
            file = Path(place.filename)
            lines.append(f"  {file.parent.name}/{file.name}:{place.lineno} {place.name}")
        seen = seen.__cause__ or seen.__context__
    return "\n".join([*lines, "", ""])


def describe(fault: OSError) -> str:
    """The sentence for a failure of the operating system."""
    name = Path(os.fsdecode(fault.filename)).name if fault.filename else ""
    if fault.errno == errno.ENOSPC:
        return tr("The disk is full: nothing was saved. Make room on it and try again.")
    if fault.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return tr("{name} may not be read or written here. Check the permissions.", name=name)
    if fault.errno == errno.ENOENT:
        return tr("{name} does not exist.", name=name)
    if fault.errno == errno.EISDIR:
        return tr("{name} is a folder, not a file.", name=name)
    return tr("{name} cannot be read or written.", name=name or tr("The file"))


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
