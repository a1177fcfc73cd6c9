"""What editors need to know about values: how they are read, shown and found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from models.fields.field import Field

Value = str | int | None


@dataclass(frozen=True, slots=True)
class Hit:
    """A record a link may point to: id, its name, and a word that tells it from its namesakes."""

    record: int
    name: str
    detail: str = ""
    symbol: str = ""


class Rules(Protocol):
    """Reads and shows values by their field; the four calls are quick and touch no file."""

    def parse(self, field: Field, text: str) -> Value:
        """The stored form of what was typed, None for nothing; raises `Refused`."""

    def text(self, field: Field, value: Value) -> str:
        """A stored value as a person reads it."""

    def choices(self, field: Field) -> Sequence[tuple[str, str]]:
        """Stored code and word of each choice, in the order they are offered."""


class Finder(Protocol):
    """Finds the records a link may point to; both calls run on the reader thread."""

    def find(self, field: Field, text: str) -> Sequence[Hit]:
        """The best hits for what was typed, at most twenty."""

    def name(self, field: Field, record: int) -> str:
        """The name of a record, empty when it is gone."""
