"""Splits vCards of versions 2.1, 3.0 and 4.0 into lines: unfolded, decoded, with parameters.

Forgiving on purpose: phones and mail programs break every rule of RFC 2425, 2426 and 6350. What
cannot be understood is counted, never guessed at. Why this is no library: decision 0020.
"""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

SKIPPED = frozenset(("PHOTO", "LOGO", "SOUND", "KEY", "X-MS-OL-DESIGN", "X-MS-CARDPICTURE"))
"""Properties whose contents are not read: pictures, sounds and keys."""
_HEAD = re.compile(rb"((?:[^\":]|\"[^\"]{0,1000}\"){1,2000}):")
LONGEST = 64 * 1024
"""Bytes of one property; what is longer and no picture is not understood."""


@dataclass(frozen=True, slots=True)
class Line:
    """One property: its name and parameters in capitals, and the value, still escaped.

    `types` are the values of TYPE and the bare parameters of version 2.1, in small letters.
    """

    number: int
    name: str
    group: str
    types: frozenset[str]
    value: str


def lines(data: Iterable[bytes], fallback: str) -> Iterator[Line | int]:
    """Yield the properties, and the number of each line that is none.

    `data` are lines as in the file; `fallback` is the encoding where neither a parameter nor valid
    UTF-8 tells it.
    """
    number = 0
    begun = 0
    logical = b""
    for raw in data:
        number += 1
        line = raw.rstrip(b"\r\n")
        if logical and _goes_on(logical, line):
            if len(logical) < LONGEST:
                logical = _join(logical, line)
            continue
        if logical:
            yield _split(logical, begun, fallback)
        logical, begun = line.lstrip()[:LONGEST], number
    if logical:
        yield _split(logical, begun, fallback)


def unescape(value: str) -> str:
    """Take the backslashes out of a value."""
    if "\\" not in value:
        return value.strip()
    parts: list[str] = []
    signs = iter(value)
    for sign in signs:
        if sign == "\\":
            following = next(signs, "\\")
            parts.append("\n" if following in "nN" else following)
        else:
            parts.append(sign)
    return "".join(parts).strip()


def divide(value: str, separator: str) -> list[str]:
    """Divide an escaped value at a separator that no backslash stands before; parts unescaped."""
    parts: list[str] = []
    start = at = 0
    while at < len(value):
        if value[at] == "\\":
            at += 2
            continue
        if value[at] == separator:
            parts.append(value[start:at])
            start = at + 1
        at += 1
    parts.append(value[start:])
    return [unescape(part) for part in parts]


def _goes_on(logical: bytes, line: bytes) -> bool:
    """Whether a line continues the one before it."""
    if line[:1] in (b" ", b"\t"):
        return True
    if _is_quoted(logical):
        # Some phones break quoted-printable without the soft break it asks for.
        return logical.endswith(b"=") or line[:1] == b"="
    head = logical[:200].upper()
    return bool(line) and b":" not in line and (b"BASE64" in head or b"ENCODING=B" in head)


def _join(logical: bytes, line: bytes) -> bytes:
    if _is_quoted(logical):
        return (logical[:-1] if logical.endswith(b"=") else logical) + line.rstrip()
    return logical + line[1:]


def _is_quoted(logical: bytes) -> bool:
    return b"QUOTED-PRINTABLE" in logical[:200].upper().partition(b":")[0]


def _split(logical: bytes, number: int, fallback: str) -> Line | int:
    """Part one logical line at the first colon outside quotes."""
    found = _HEAD.match(logical)
    if not found:
        return number
    head, value = found.group(1).decode("latin-1"), logical[found.end() :]
    name, *parameters = head.split(";")
    group, _, name = name.rpartition(".")
    name = name.strip().upper()
    if not name or not name.replace("-", "").replace("_", "").isalnum():
        return number
    types: set[str] = set()
    charset = ""
    encoded = False
    for parameter in parameters:
        key, equals, text = parameter.partition("=")
        key, text = key.strip().upper(), text.strip().strip('"')
        if not equals:
            encoded = encoded or key == "QUOTED-PRINTABLE"
            types.add(key.lower())
        elif key == "TYPE":
            types.update(part.strip().lower() for part in text.replace('"', "").split(","))
        elif key == "CHARSET":
            charset = text
        elif key == "ENCODING":
            encoded = encoded or text.upper() == "QUOTED-PRINTABLE"
        elif key == "PREF":
            types.add("pref")
    if name in SKIPPED:
        return Line(number, name, group, frozenset(types), "")
    if len(logical) >= LONGEST:
        return number
    if encoded:
        value = quopri.decodestring(value)
    return Line(number, name, group.lower(), frozenset(types), _decode(value, charset, fallback))


def _decode(value: bytes, charset: str, fallback: str) -> str:
    """The text of a value; a wrong or unknown charset is not believed."""
    for name in (charset, "utf-8", fallback):
        if name:
            try:
                return value.decode(name)
            except (ValueError, LookupError):
                continue
    return value.decode("cp1252", errors="replace")
