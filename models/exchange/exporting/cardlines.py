"""Lines of vCards as RFC 2426 (3.0) and RFC 6350 (4.0) write them: escaped and folded."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

_WIDTH = 75
"""Bytes of a line without its end."""
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": ""})


def line(name: str, value: str, types: Iterable[str] = ()) -> str:
    """One property with its types, folded; the value is escaped."""
    return _folded(f"{_head(name, types)}:{value.translate(_ESCAPED)}")


def structured(name: str, parts: Sequence[str], types: Iterable[str] = ()) -> str:
    """One property whose value has parts, such as a name or an address."""
    return _folded(f"{_head(name, types)}:{';'.join(part.translate(_ESCAPED) for part in parts)}")


def uri(name: str, value: str, types: Iterable[str] = ()) -> str:
    """One property whose value is an address of the web, which is not escaped."""
    return _folded(f"{_head(name, types)}:{''.join(value.split())}")


def _head(name: str, types: Iterable[str]) -> str:
    listed = ",".join(types)
    return f"{name};TYPE={listed}" if listed else name


def _folded(text: str) -> str:
    """Lines of at most 75 bytes, broken between letters; all that follow begin with a space."""
    parts: list[str] = []
    current, length = "", 0
    for sign in text:
        size = len(sign.encode("utf-8", errors="replace"))
        if length + size > _WIDTH:
            parts.append(current)
            current, length = " ", 1
        current += sign
        length += size
    parts.append(current)
    return "\r\n".join(parts) + "\r\n"
