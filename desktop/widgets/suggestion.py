"""A row of the list that opens under a line."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A row: what it is, a muted word behind it, an icon; a heading cannot be chosen."""

    text: str
    detail: str = ""
    symbol: str = ""
    heading: bool = False
