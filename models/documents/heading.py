"""The top of the page: band of the agencies, name, claim, badge of the region."""

from __future__ import annotations

from models.documents.blocks import (
    Block,
    Element,
    Picture,
    Shape,
    Style,
    Text,
    artifact,
    moved,
    paragraph,
    stacked,
)
from models.documents.facts import REGIONS, display_name, place
from models.documents.fonts import Font, width
from models.documents.lines import broken, shortened
from models.documents.logo import Logo
from models.documents.look import (
    ACCENT,
    BADGES,
    CONTENT,
    DO_STRIP,
    INK,
    MARGIN,
    NAME_SIZES,
    ON_ACCENT,
    PAGE_WIDTH,
    SMALLEST,
    SOFT,
    SWF_STRIP,
    WHITE,
    quiet,
)
from models.documents.onepager import OnePager, Section, Variant
from models.language import mark, tr

BAND = 47.0
_LOGO_WIDTH, _LOGO_HEIGHT = 118.0, 46.0

_NAMES_OF_VARIANTS = {
    Variant.NAMED: mark("Cooperation profile"),
    Variant.ANONYMOUS: mark("Anonymous cooperation profile"),
    Variant.EVENT: mark("Cooperation profile for the event"),
}


def document_name(onepager: OnePager) -> str:
    """What kind of page this is."""
    return tr(_NAMES_OF_VARIANTS[onepager.variant], language=onepager.language)


def band(onepager: OnePager) -> tuple[tuple[Element, ...], tuple[Section, ...]]:
    """The band of both agencies, over the full width of the page; and whether names were cut."""
    strip = PAGE_WIDTH * 0.62
    on_band = Style(Font.SEMIBOLD, 10.5, WHITE, 14.0)
    light = Style(Font.REGULAR, 10.5, ON_ACCENT, 14.0)
    kind = document_name(onepager)
    right = PAGE_WIDTH - MARGIN - width(light.font, light.size, kind)
    room = right - MARGIN - 16
    shapes = [
        Shape(0, 0, PAGE_WIDTH, BAND - 3, ACCENT),
        Shape(0, BAND - 3, strip, 3, SWF_STRIP),
        Shape(strip, BAND - 3, PAGE_WIDTH - strip, 3, DO_STRIP),
    ]
    texts, x, is_cut = [], MARGIN, False
    for number, agency in enumerate(part for part in onepager.agencies if part.strip()):
        if number:
            shapes.append(Shape(x + 10, 15, 0.6, 14, ON_ACCENT))
            x += 20.6
        if MARGIN + room - x < 20:
            is_cut = True
            break
        lines, was_cut = shortened(agency, on_band.font, on_band.size, MARGIN + room - x, 1)
        is_cut = is_cut or was_cut
        texts.append(Text(x, 26, lines[0], on_band))
        x += width(on_band.font, on_band.size, lines[0])
    elements = (
        artifact(*shapes),
        Element("P", tuple(texts)),
        Element("P", (Text(right, 26, kind, light),)),
    )
    return elements, (Section.AGENCY,) if is_cut else ()


def headline(onepager: OnePager, logo: Logo | None) -> tuple[Block, tuple[Section, ...]]:
    """Name, claim, badge and place beside the logo; and which of them had to be cut."""
    measure = CONTENT - (_LOGO_WIDTH + 20 if logo else 0)
    name = _name(display_name(onepager), measure)
    claim = paragraph(onepager.claim, Style(Font.REGULAR, 11.5, SOFT, 15.5), measure, 3)
    badges = _badge_row(onepager)
    block = stacked([name, 3.0, claim, 8.0, badges])
    if logo:
        scale = min(_LOGO_WIDTH / logo.width, _LOGO_HEIGHT / logo.height)
        wide, high = logo.width * scale, logo.height * scale
        picture = Element(
            "Figure",
            (Picture(CONTENT - wide, 0.0, wide, high, logo.png),),
            tr("Logo of {name}", language=onepager.language, name=onepager.name),
        )
        block = Block(max(block.height, high), (*block.elements, picture), block.is_cut)
    cut = (
        (Section.NAME, name.is_cut),
        (Section.CLAIM, claim.is_cut),
        (Section.FACTS, badges.is_cut),
    )
    return block, tuple(section for section, is_cut in cut if is_cut)


def _name(text: str, measure: float) -> Block:
    sizes = [
        size for size in NAME_SIZES if len(broken(text, Font.BOLD, size, measure)) <= 2
    ] or NAME_SIZES[-1:]
    style = Style(Font.BOLD, sizes[0], INK, sizes[0] * 1.2)
    return paragraph(text, style, measure, 2, tag="H1")


def _badge_row(onepager: OnePager) -> Block:
    label = tr(REGIONS[onepager.region], language=onepager.language)
    badges = [(label, *BADGES[onepager.region])]
    if onepager.world_market_leader:
        badges.append((tr("World market leader", language=onepager.language), ACCENT, WHITE))
    elements, x = [], 0.0
    for text, fill, ink in badges:
        style = Style(Font.SEMIBOLD, SMALLEST + 0.5, ink, 12.0)
        wide = width(style.font, style.size, text) + 16
        elements += [
            artifact(Shape(x, 0, wide, 16, fill, 8)),
            Element("P", (Text(x + 8, 11.2, text, style),)),
        ]
        x += wide + 6
    about = place(onepager)
    beside = paragraph(about if about != label else "", quiet(10.0), CONTENT - x - 4, 1)
    elements.extend(moved(element, x + 4, 1.3) for element in beside.elements)
    return Block(16.0, tuple(elements), beside.is_cut)
