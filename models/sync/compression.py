"""Compression by zstd, opened with limits: a small file never becomes an endless one."""

from __future__ import annotations

from typing import IO

import zstandard

LEVEL = 6
LARGEST = 1024 * 1024 * 1024
"""Bytes that are opened at most."""
FREE = 16 * 1024 * 1024
"""Bytes that may be opened from however few."""
RATIO = 60
"""Beyond that, times as many bytes as they are compressed. The writer fills up what is denser."""
_SLACK = 1024
_WINDOW = 8 * 1024 * 1024
_PIECE = 256 * 1024
_HEAD = 18
"""Bytes of the longest header of a frame."""


class TooDenseError(Exception):
    """More would be opened than the limits allow."""


def compress(content: bytes) -> bytes:
    """The content as one frame that names its own length and a checksum."""
    return zstandard.ZstdCompressor(level=LEVEL, write_checksum=True).compress(content)


def missing_bytes(content: int, compressed: int) -> int:
    """How many bytes that cannot be compressed have to be added so that a reader opens it."""
    if content <= FREE:
        return 0
    return max(0, (content - RATIO * compressed) // (RATIO - 1) + _SLACK)


def decompress(source: IO[bytes], compressed: int) -> bytearray:
    """What the one frame of `compressed` bytes holds, read piece by piece.

    Raises `TooDenseError` beyond the limits, ValueError when it is damaged or not one frame.
    """
    limit = min(LARGEST, max(FREE, RATIO * compressed))
    content = bytearray()
    opener = zstandard.ZstdDecompressor(max_window_size=_WINDOW)
    try:
        said = zstandard.get_frame_parameters(source.read(_HEAD)).content_size
        source.seek(0)
        if said > limit and said != zstandard.CONTENTSIZE_UNKNOWN:
            raise TooDenseError
        with opener.stream_reader(source, read_size=_PIECE, closefd=False) as reader:
            while piece := reader.read(_PIECE):
                content += piece
                # The frame may lie about its length.
                if len(content) > limit:
                    raise TooDenseError
    except zstandard.ZstdError as fault:
        raise ValueError("damaged") from fault
    if len(content) != said:
        raise ValueError("not one whole frame")
    return content
