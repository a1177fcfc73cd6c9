"""Reads the directory of an OLE2 compound file, the wrapping of .xls and of encrypted workbooks.

Only what is needed to tell these apart and to read one stream, after [MS-CFB]: every chain is
followed at most as far as the file is long.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

from models.exchange.reading.archive import DAMAGED, LOCKED
from models.exchange.reading.formats import Format
from models.exchange.reading.unreadable import Unreadable
from models.language import mark

_END = 0xFFFFFFFA
"""Sector numbers from here on are marks, not places."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One stream of the file: where its chain begins and how many bytes it has."""

    start: int
    size: int


class Compound:
    """The sectors of one file; raises Unreadable when they do not hang together."""

    def __init__(self, path: Path) -> None:
        """Read the allocation table and the directory."""
        self._data = path.read_bytes()
        if len(self._data) < 512:
            raise Unreadable(DAMAGED)
        shift, mini_shift = struct.unpack_from("<HH", self._data, 30)
        if shift not in (9, 12) or mini_shift != 6:
            raise Unreadable(DAMAGED)
        self._size = 1 << shift
        first_directory = struct.unpack_from("<I", self._data, 48)[0]
        self._cutoff, first_mini = struct.unpack_from("<II", self._data, 56)
        self._table = self._read_table()
        self.entries: dict[str, Entry] = {}
        root = Entry(_END, 0)
        directory = self._chain(first_directory)
        for at in range(0, len(directory) - 127, 128):
            length = struct.unpack_from("<H", directory, at + 64)[0]
            kind = directory[at + 66]
            start, size = struct.unpack_from("<II", directory, at + 116)
            name = directory[at : at + max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
            if kind == 5:
                root = Entry(start, size)
            elif kind == 2 and name:
                self.entries.setdefault(name, Entry(start, size))
            elif kind == 1:
                self.entries.setdefault(f"{name}/", Entry(_END, 0))
        self._root = root
        self._first_mini = first_mini

    def stream(self, name: str) -> bytes:
        """The bytes of a stream; raises KeyError and Unreadable."""
        entry = self.entries[name]
        if entry.size >= self._cutoff:
            return self._chain(entry.start)[: entry.size]
        table = self._numbers(self._chain(self._first_mini))
        mini = self._chain(self._root.start)[: self._root.size]
        parts: list[bytes] = []
        at = entry.start
        while at < _END and len(parts) <= len(table):
            if at >= len(table):
                raise Unreadable(DAMAGED)
            parts.append(mini[at * 64 : at * 64 + 64])
            at = table[at]
        return b"".join(parts)[: entry.size]

    def _read_table(self) -> tuple[int, ...]:
        sectors = [n for n in struct.unpack_from("<109I", self._data, 76) if n < _END]
        following, count = struct.unpack_from("<II", self._data, 68)
        per = self._size // 4
        for _ in range(min(count, len(self._data) // self._size + 1)):
            if following >= _END:
                break
            numbers = self._numbers(self._sector(following))
            sectors += [n for n in numbers[: per - 1] if n < _END]
            following = numbers[-1] if len(numbers) == per else _END
        if len(sectors) > len(self._data) // self._size + 1:
            raise Unreadable(DAMAGED)
        return self._numbers(b"".join(self._sector(n) for n in sectors))

    def _sector(self, number: int) -> bytes:
        return self._data[(number + 1) * self._size : (number + 2) * self._size]

    def _numbers(self, data: bytes) -> tuple[int, ...]:
        return struct.unpack_from(f"<{len(data) // 4}I", data)

    def _chain(self, start: int) -> bytes:
        parts: list[bytes] = []
        while start < _END:
            if start >= len(self._table) or len(parts) > len(self._table):
                raise Unreadable(DAMAGED)
            parts.append(self._sector(start))
            start = self._table[start]
        return b"".join(parts)


def recognise(path: Path) -> Format:
    """The format of a compound file; raises Unreadable naming what it is instead of a table."""
    names = {name.lower() for name in Compound(path).entries}
    if names & {"workbook", "book"}:
        return Format.XLS
    if "encryptedpackage" in names:
        raise Unreadable(LOCKED)
    if "worddocument" in names:
        raise Unreadable(mark("This is a Word document, not a table."))
    if "powerpoint document" in names:
        raise Unreadable(mark("This is a presentation, not a table."))
    if any(name.startswith("__substg1.0") or name.startswith("__properties") for name in names):
        raise Unreadable(mark("This is a saved Outlook message, not a table."))
    raise Unreadable(mark("This is an Office file, but not a table."))
