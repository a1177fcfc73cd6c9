"""Reads a file of vCards in the worker, as a stream of messages."""

from __future__ import annotations

import codecs
import dataclasses
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from models.exchange.reading import encodings, limits
from models.exchange.reading.card import Card
from models.exchange.reading.unreadable import Unreadable
from models.exchange.reading.vcards import Skipped, cards
from models.language import mark

_BATCH = 500
_ALONE = re.compile(rb"(?<=\r)(?![\r\n])")
"""Behind a carriage return that stands alone, as old Macs end lines."""


def read(path: Path) -> Iterator[tuple[Any, ...]]:
    """Yield `cards` and `end` messages; raises Unreadable."""
    skipped = Skipped()
    batch: list[dict[str, Any]] = []
    for count, card in enumerate(cards(_lines(path), _fallback(path), skipped), 1):
        if count > limits.CARDS:
            raise Unreadable(
                mark("The file holds more than {most} cards; divide it into several files."),
                most=limits.CARDS,
            )
        batch.append(_plain(card))
        if len(batch) == _BATCH:
            yield ("cards", batch)
            batch = []
    yield ("cards", batch)
    yield ("end", dict(skipped.counts))


def _lines(path: Path) -> Iterator[bytes]:
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


def _fallback(path: Path) -> str:
    """The encoding of values that are no UTF-8; mixing is usual here, each value tells its own."""
    try:
        found = encodings.find(path)
    except Unreadable:
        return "cp1252"
    return found if found in encodings.OLD else "cp1252"


def _plain(card: Card) -> dict[str, Any]:
    values = {field.name: getattr(card, field.name) for field in dataclasses.fields(card)}
    for key in ("phones", "emails", "addresses"):
        values[key] = [dataclasses.astuple(entry) for entry in values[key]]
    return values
