"""Reads a file of vCards in the worker, as a stream of messages."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from models.exchange.reading import encodings, limits
from models.exchange.reading.card import Card
from models.exchange.reading.textlines import text_lines
from models.exchange.reading.unreadable import Unreadable
from models.exchange.reading.vcards import Skipped, cards
from models.language import mark

_BATCH = 500


def read(path: Path) -> Iterator[tuple[Any, ...]]:
    """Yield `cards` and `end` messages; raises Unreadable."""
    skipped = Skipped()
    batch: list[dict[str, Any]] = []
    for count, card in enumerate(cards(text_lines(path), _fallback(path), skipped), 1):
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
