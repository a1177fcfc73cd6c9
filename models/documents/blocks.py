"""What a page is made of: texts, shapes, pictures and codes, gathered into blocks.

Lengths are points; y runs downwards from the top of the block (for a text: to its baseline).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from models.documents.fonts import Font
from models.documents.lines import shortened
from models.documents.memory import remembered


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set; `leading` is the distance of two baselines."""

    font: Font
    size: float
    colour: str
    leading: float


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text; `url` makes it a link."""

    x: float
    y: float
    text: str
    style: Style
    url: str = ""


@dataclass(frozen=True, slots=True)
class Shape:
    """A filled rectangle, also used for hairlines."""

    x: float
    y: float
    width: float
    height: float
    fill: str
    radius: float = 0.0


@dataclass(frozen=True, slots=True)
class Picture:
    """A logo, as the bytes of a PNG file."""

    x: float
    y: float
    width: float
    height: float
    png: bytes


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code; `module` is the edge of one square in points."""

    x: float
    y: float
    module: float
    rows: tuple[tuple[bool, ...], ...]


Part = Text | Shape | Picture | Code


@dataclass(frozen=True, slots=True)
class Element:
    """Parts that belong together in the reading order: H1, H2, P, Figure, Artifact (not read).

    `x` and `y` are added to the places of the parts; `spoken` is the text for screen readers.
    """

    tag: str
    parts: tuple[Part, ...]
    spoken: str = ""
    x: float = 0.0
    y: float = 0.0


@dataclass(frozen=True, slots=True)
class Block:
    """Elements over a height; `is_cut` says that text was left away."""

    height: float
    elements: tuple[Element, ...] = ()
    is_cut: bool = False


@remembered
def paragraph(
    text: str, style: Style, measure: float, most: int | None = None, tag: str = "P"
) -> Block:
    """A text set in lines of `measure` points, at most `most` of them."""
    lines, is_cut = shortened(text, style.font, style.size, measure, most)
    if not lines:
        return Block(0.0, (), is_cut)
    # The first baseline lies so that ascenders and descenders fill the leading evenly.
    last = len(lines) - 1
    first = (style.leading - style.size) / 2 + style.size * 0.78
    parts = tuple(
        # The blank at the end keeps words apart for those who have the page read to them.
        Text(0.0, first + row * style.leading, line if row == last else f"{line} ", style)
        for row, line in enumerate(lines)
    )
    return Block(len(lines) * style.leading, (Element(tag, parts),), is_cut)


def stacked(parts: Iterable[Block | float]) -> Block:
    """Blocks one below the other; numbers are gaps, which vanish at the end."""
    elements: list[Element] = []
    height = pending = 0.0
    is_cut = False
    for part in parts:
        if isinstance(part, float):
            pending += part if height else 0.0
            continue
        is_cut = is_cut or part.is_cut
        if part.height <= 0:
            continue
        elements.extend(moved(element, 0.0, height + pending) for element in part.elements)
        height += pending + part.height
        pending = 0.0
    return Block(height, tuple(elements), is_cut)


def linked(block: Block, url: str) -> Block:
    """A block whose texts lead to an address."""
    elements = tuple(
        replace(
            element,
            parts=tuple(
                replace(part, url=url) if isinstance(part, Text) else part for part in element.parts
            ),
        )
        for element in block.elements
    )
    return replace(block, elements=elements)


def placed(block: Block, x: float, y: float) -> tuple[Element, ...]:
    """The elements of a block at a place of the page."""
    return tuple(moved(element, x, y) for element in block.elements)


def moved(element: Element, right: float, down: float) -> Element:
    """An element moved; its parts stay as they are, which makes moving cheap."""
    return Element(element.tag, element.parts, element.spoken, element.x + right, element.y + down)


def artifact(*parts: Part) -> Element:
    """Decoration, skipped by screen readers."""
    return Element("Artifact", parts)
