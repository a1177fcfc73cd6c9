"""All texts of a value at once: change every string, or make every string printable."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Container
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any, TypeVar

from models.documents.fonts import printable

Value = TypeVar("Value")

# Marks the place of a character the fonts do not have; the fonts do have this one.
MISSING = "☐"

_ALIKE = str.maketrans(
    {
        "\u2010": "-",
        "\u2011": "-",
        "\u2009": "\u202f",
        "\u2002": " ",
        "\u2003": " ",
        "\u3000": " ",
        "\u2028": "\n",
        "\u2029": "\n",
        "\u0085": "\n",
        "\u000b": "\n",
        "\u000c": "\n",
        "\r": "\n",
        "\t": " ",
        "\u25cf": "•",
        "\u25aa": "•",
        "\u25e6": "•",
        "\u2714": "✓",
        "\u2713": "✓",
        "\ufb00": "ff",
        "\ufb01": "fi",
        "\ufb02": "fl",
        "\ufb03": "ffi",
        "\ufb04": "ffl",
    }
)


def changed(value: Value, change: Callable[[str], str]) -> Value:
    """The same value with every string in it changed, at any depth."""
    return _changed(value, change)  # type: ignore[no-any-return]


def legible(text: str, missing: set[str], available: Container[int] | None = None) -> str:
    """A text the fonts can print; characters without a glyph become `MISSING` and are collected."""
    known = printable() if available is None else available
    composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n")).translate(_ALIKE)
    if composed.isascii() and composed.isprintable():
        return composed
    letters = []
    for letter in composed:
        if ord(letter) in known or letter == "\n":
            letters.append(letter)
        elif unicodedata.category(letter) not in ("Cc", "Cf") and not _is_selector(letter):
            missing.add(letter)
            letters.append(MISSING)
    return "".join(letters)


def on_one_line(text: str) -> str:
    """A text without line breaks and doubled blanks."""
    return " ".join(text.split())


def _is_selector(letter: str) -> bool:
    return "\ufe00" <= letter <= "\ufe0f" or "\U000e0100" <= letter <= "\U000e01ef"


def _changed(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, str) and not isinstance(value, Enum):
        return change(value)
    if isinstance(value, tuple):
        return tuple(_changed(part, change) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        parts = {field.name: getattr(value, field.name) for field in fields(value)}
        return replace(value, **{name: _changed(part, change) for name, part in parts.items()})
    return value
