"""What went wrong, as a text without anything about a person."""

from __future__ import annotations

import platform
import traceback
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path


def report(failure: BaseException) -> str:
    """Kind of failure and places in the code; never its message, which may hold a name.

    The chain of causes is included, each with its own places.
    """
    parts = [f"Handschlag {_version('handschlag')}, Python {platform.python_version()}, "]
    parts[0] += f"PySide6 {_version('PySide6-Essentials')}, {platform.system()}"
    seen: BaseException | None = failure
    while seen is not None:
        parts.append(type(seen).__module__ + "." + type(seen).__qualname__)
        for place in traceback.extract_tb(seen.__traceback__):
            path = Path(place.filename)
            parts.append(f"  {path.parent.name}/{path.name}:{place.lineno} {place.name}")
        seen = seen.__cause__ or seen.__context__
    return "\n".join(parts)


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "?"
