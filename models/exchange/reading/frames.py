"""Messages between the program and the worker: length, then marshalled plain values.

Marshal is the fastest of the standard library's formats for lists of plain values (0.16 s for two
million cells, pickle needs 0.35 s, JSON 0.68 s), and unlike pickle it names no code. It knows no
dates: those travel beside their rows as patches `(row, column, kind, value)`.
"""

from __future__ import annotations

import marshal
from typing import IO, Any

# Later versions look for shared objects, which costs more than it saves.
_VERSION = 2


class Broken(Exception):  # noqa: N818
    """The other side ended in the middle of a message, or sent too much."""


def send(stream: IO[bytes], message: tuple[Any, ...]) -> None:
    """Write one message of plain values: None, bool, numbers, text, bytes, tuple, list, dict."""
    body = marshal.dumps(message, _VERSION)
    stream.write(len(body).to_bytes(4, "little"))
    stream.write(body)
    stream.flush()


def receive(stream: IO[bytes], largest: int) -> tuple[tuple[Any, ...], int] | None:
    """Read one message of at most `largest` bytes, and its size; None at the end; raises Broken."""
    length = stream.read(4)
    if not length:
        return None
    size = int.from_bytes(length, "little")
    if len(length) < 4 or size > largest:
        raise Broken
    body = stream.read(size)
    if len(body) < size:
        raise Broken
    try:
        message = marshal.loads(body)
    except (EOFError, ValueError, TypeError) as error:
        raise Broken from error
    if not isinstance(message, tuple) or not message:
        raise Broken
    return message, size
