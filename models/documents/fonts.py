"""The three embedded fonts: registered once, measured without a page."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from pathlib import Path

from models.documents.memory import remembered


class Font(StrEnum):
    """The name a font is registered under; also the stem of its file."""

    REGULAR = "SourceSansPro-Regular"
    SEMIBOLD = "SourceSansPro-Semibold"
    BOLD = "SourceSansPro-Bold"


def width(font: Font, size: float, text: str) -> float:
    """The width of a text in points."""
    return measured(font, text) * size / 1000


@remembered
def measured(font: Font, text: str) -> float:
    """The width of a text in thousandths of the font size."""
    widths = _widths(font)
    return sum([widths.get(ord(letter), 500.0) for letter in text])


@cache
def printable() -> frozenset[int]:
    """The code points all three fonts have a glyph for."""
    known = frozenset.intersection(*(frozenset(_registered(font)[0]) for font in Font))
    return frozenset(code for code in known if code >= 32 and not 0x7F <= code <= 0x9F)


def register() -> None:
    """Make the fonts known to reportlab; costs some 20 ms the first time, nothing later."""
    from reportlab import rl_config

    # ASCII armour is for mail systems of the nineties and costs a third of the time.
    rl_config.useA85 = 0
    for font in Font:
        _registered(font)


@cache
def _widths(font: Font) -> dict[int, float]:
    return _registered(font)[1]


@cache
def _registered(font: Font) -> tuple[dict[int, int], dict[int, float]]:
    from font_source_sans_pro import font_directory
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    loaded = TTFont(font.value, str(Path(font_directory, f"{font.value}.ttf")))
    pdfmetrics.registerFont(loaded)
    return loaded.face.charToGlyph, loaded.face.charWidths
