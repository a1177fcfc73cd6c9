"""Patterns that are compiled when first used: the window must paint before they are needed."""

from __future__ import annotations

import re
from typing import Any, cast


class _Lazy:
    """Looks like a compiled pattern; becomes as fast as one with its first use."""

    def __init__(self, source: str, flags: re.RegexFlag) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        found = getattr(re.compile(self._source, self._flags), name)
        setattr(self, name, found)
        return found


def pattern(source: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """A pattern that compiles itself when it is first used."""
    return cast("re.Pattern[str]", _Lazy(source, flags))
