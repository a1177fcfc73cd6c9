"""Columns of numbers, texts and ids as bytes, and back with every length and number checked.

Numbers stand in an array of the narrowest width that holds them, least byte first. What repeats
stands in a table once; a reference is 0 for the next new entry, otherwise 1 + its place, so that a
column of new entries is a column of zeros, which compresses to nothing.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

T = TypeVar("T", str, bytes)
_CODES = {1: "b", 2: "h", 4: "i", 8: "q"}


class MalformedError(Exception):
    """The bytes are not what this program writes."""


class Table(Generic[T]):
    """Values in the order in which they first came."""

    def __init__(self) -> None:
        """Begin empty."""
        self._places: dict[T, int] = {}

    def refer(self, value: T) -> int:
        """The reference to a value, which is entered when it is new."""
        place = self._places.get(value)
        if place is None:
            self._places[value] = len(self._places)
            return 0
        return place + 1

    def values(self) -> list[T]:
        """All values."""
        return list(self._places)


def pack_numbers(values: Iterable[int]) -> bytes:
    """A column of numbers between -2**63 and 2**63."""
    wide = array("q", values)
    low, high = (min(wide), max(wide)) if wide else (0, 0)
    width = next(width for width in _CODES if -(1 << 8 * width - 1) <= low
                 and high < 1 << 8 * width - 1)  # fmt: skip
    column = wide if width == 8 else array(_CODES[width], wide)
    return bytes([width]) + _little(column).tobytes()


def read_numbers(content: object, count: int, low: int, high: int) -> array[int]:
    """A column of `count` numbers from `low` to `high`; raises `MalformedError`."""
    if not isinstance(content, bytes) or not content:
        raise MalformedError("no column")
    width = content[0]
    if width not in _CODES or len(content) - 1 != width * count:
        raise MalformedError("length of a column")
    column = array(_CODES[width])
    column.frombytes(content[1:])
    _little(column)
    if column and (min(column) < low or max(column) > high):
        raise MalformedError("number out of range")
    return column


def read_references(content: object, count: int, size: int) -> array[int]:
    """Places in a table of `size` entries, all of which are used; raises `MalformedError`."""
    places = array("q")
    known = 0
    for reference in read_numbers(content, count, 0, size):
        if reference > known:
            raise MalformedError("reference to nothing")
        places.append(reference - 1 if reference else known)
        known += not reference
    if known != size:
        raise MalformedError("entry without reference")
    return places


def read_ids(content: object, width: int, most: int) -> list[bytes]:
    """A table of at most `most` entries of `width` bytes each; raises `MalformedError`."""
    if not isinstance(content, bytes) or len(content) % width or len(content) > width * most:
        raise MalformedError("length of a table")
    return [content[place : place + width] for place in range(0, len(content), width)]


def read_texts(content: object, most: int, longest: int) -> list[str]:
    """A list of at most `most` texts of at most `longest` characters; raises `MalformedError`."""
    if not isinstance(content, list) or len(content) > most:
        raise MalformedError("length of a list")
    for text in content:
        if not isinstance(text, str) or len(text) > longest:
            raise MalformedError("not a text")
    return content


def pack_texts(texts: Sequence[str | None]) -> tuple[bytes, bytes]:
    """Texts one after the other in UTF-8, and the column of their lengths, -1 for None."""
    encoded = [None if text is None else text.encode() for text in texts]
    lengths = pack_numbers(-1 if one is None else len(one) for one in encoded)
    return b"".join(one for one in encoded if one is not None), lengths


def read_lengths(content: object, lengths: array[int]) -> tuple[bytes, array[int]]:
    """Packed texts and where each begins, with the end; raises `MalformedError`."""
    if not isinstance(content, bytes):
        raise MalformedError("no texts")
    begins = array("q", [0])
    for length in lengths:
        begins.append(begins[-1] + max(0, length))
    if begins[-1] != len(content):
        raise MalformedError("length of texts")
    try:
        for place, length in enumerate(lengths):
            if length > 0:
                content[begins[place] : begins[place + 1]].decode()
    except UnicodeDecodeError as fault:
        raise MalformedError("not UTF-8") from fault
    return content, begins


def _little(column: array[int]) -> array[int]:
    if sys.byteorder == "big":
        column.byteswap()
    return column
