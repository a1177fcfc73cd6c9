"""Reads the cards of a foreign file, from the path to the finished values."""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from models.errors import Refused
from models.exchange.reading import limits
from models.exchange.reading.card import Card, Cards, PostalAddress, Reachable
from models.exchange.reading.process import Cancel, ask
from models.exchange.reading.vcards import Skipped, cards
from models.language import ntr, tr


def read_cards(path: Path, *, cancel: Cancel | None = None) -> Cards:
    """Read all vCards of a file, in a process of its own; raises Refused or Cancelled."""
    found: list[Card] = []
    skipped: dict[str, int] = {}
    for message in ask(Path(path), {"ask": "cards"}, cancel=cancel):
        if message[0] == "cards":
            found += [_card(values) for values in message[1]]
        elif message[0] == "end":
            skipped = message[1]
    if not found:
        raise Refused(tr("{file} holds no vCard with a name.", file=Path(path).name))
    return Cards(Path(path).name, tuple(found), _notes(skipped))


def cards_in_text(text: str) -> Cards:
    """Understand vCards that were pasted or scanned; raises Refused where there are none."""
    if len(text) > limits.TEXT_BYTES // 512:
        raise Refused(tr("The text is too long."))
    skipped = Skipped()
    found = tuple(cards(io.BytesIO(text.encode("utf-8", errors="replace")), "utf-8", skipped))
    if not found:
        raise Refused(tr("The text holds no vCard."))
    return Cards("", found, _notes(skipped.counts))


def _card(values: dict[str, Any]) -> Card:
    """The value that the worker took apart for the journey."""
    phones, emails, addresses = (values.pop(key) for key in ("phones", "emails", "addresses"))
    return Card(
        phones=tuple(Reachable(*entry) for entry in phones),
        emails=tuple(Reachable(*entry) for entry in emails),
        addresses=tuple(PostalAddress(*entry) for entry in addresses),
        **values,
    )


def _notes(skipped: Mapping[str, int]) -> tuple[str, ...]:
    """What was left out, and why."""
    sentences: list[str] = []
    if n := skipped.get("private", 0):
        sentences.append(
            ntr(
                "{n} detail of private life, such as a birthday or nickname, was not taken over.",
                "{n} details of private life, such as birthdays or nicknames, were not taken over.",
                n,
            )
        )
    if n := skipped.get("home", 0):
        sentences.append(
            ntr(
                "{n} private address was not taken over.",
                "{n} private addresses were not taken over.",
                n,
            )
        )
    if n := skipped.get("photo", 0):
        sentences.append(
            ntr("{n} picture was not taken over.", "{n} pictures were not taken over.", n)
        )
    if n := skipped.get("key", 0):
        sentences.append(
            ntr(
                "{n} key or sound was not taken over.", "{n} keys or sounds were not taken over.", n
            )
        )
    if n := skipped.get("group", 0):
        sentences.append(
            ntr(
                "{n} group of contacts was left out.",
                "{n} groups of contacts were left out.",
                n,
            )
        )
    if n := skipped.get("line", 0):
        sentences.append(
            ntr("{n} line could not be understood.", "{n} lines could not be understood.", n)
        )
    if skipped.get("open", 0):
        sentences.append(tr("The file breaks off in the last card; please check that card."))
    return tuple(sentences)
