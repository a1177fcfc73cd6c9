"""The lines of a text file as bytes of UTF-8, whatever ends them; for cards and calendars."""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Iterator
from pathlib import Path

_ALONE = re.compile(rb"(?<=\r)(?![\r\n])")
"""Behind a carriage return that stands alone, as old Macs end lines."""


def text_lines(path: Path) -> Iterator[bytes]:
    """The lines of a file in UTF-8, or as they are where no byte order mark tells more."""
    with path.open("rb") as stream:
        head = stream.read(4)
        stream.seek(0)
        if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            with io.TextIOWrapper(stream, "utf-16", errors="replace") as text:
                for line in text:
                    yield line.encode("utf-8")
            return
        if head.startswith(codecs.BOM_UTF8):
            stream.seek(3)
        for raw in stream:
            yield from _ALONE.split(raw) if b"\r" in raw[:-2] else (raw,)
