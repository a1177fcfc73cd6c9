"""The state of a place of exchange as it is shown."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PlaceState:
    """A sentence with its tone; while `busy` nothing more can be asked of the place."""

    sentence: str = ""
    tone: str = "muted"
    busy: bool = False
