"""The look of the one-pager: page, colours and styles; contrast of text is at least 4.5:1."""

from __future__ import annotations

from models.documents.blocks import Style
from models.documents.fonts import Font
from models.documents.onepager import Region

PAGE_WIDTH, PAGE_HEIGHT = 595.28, 841.89
MARGIN = 48.0
CONTENT = PAGE_WIDTH - 2 * MARGIN
GUTTER = 30.0
SIDE = 160.0
MAIN = CONTENT - SIDE - GUTTER

ACCENT = "#0B6E75"
INK = "#17262B"
SOFT = "#4A5C62"
HAIRLINE = "#D3DDDF"
TINT = "#EAF4F4"
PANEL = "#F4F8F8"
EMPTY_LEVEL = "#D3DDDF"
WHITE = "#FFFFFF"
ON_ACCENT = "#DCEEEF"
SWF_STRIP, DO_STRIP = "#2FA58A", "#E8A33D"

# Background and text of the region badge.
BADGES = {
    Region.SWF: ("#D8EFE7", "#0A5C47"),
    Region.DO: ("#FBE7C3", "#744600"),
    Region.OTHER: ("#E8ECED", "#44535A"),
}

SMALLEST = 8.5
# Tried one after the other until everything fits.
BODY_SIZES = (11.0, 10.5, 10.0, 9.5, 9.0, SMALLEST)
NAME_SIZES = (20.0, 18.0, 16.0, 14.0)


def body(size: float) -> Style:
    """Running text."""
    return Style(Font.REGULAR, size, INK, size * 1.3)


def strong(size: float) -> Style:
    """Titles of needs, offers, references."""
    return Style(Font.SEMIBOLD, size, INK, size * 1.3)


def quiet(size: float = SMALLEST) -> Style:
    """Labels, conditions, footers."""
    return Style(Font.REGULAR, size, SOFT, size * 1.3)


def title(size: float = 11.5) -> Style:
    """Headings of sections."""
    return Style(Font.SEMIBOLD, size, ACCENT, size * 1.3)
