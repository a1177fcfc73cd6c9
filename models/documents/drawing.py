"""Painting a composed page as PDF; the same page gives the same bytes."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from itertools import groupby

from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader

from models.documents.blocks import Code, Element, Part, Picture, Shape, Text
from models.documents.composition import Page
from models.documents.facts import display_name
from models.documents.fonts import Font, register, width
from models.documents.heading import document_name
from models.documents.look import PAGE_HEIGHT, PAGE_WIDTH
from models.documents.onepager import OnePager
from models.documents.tagging import TaggedCanvas
from models.language import tr


def drawn(page: Page, draft: bool) -> bytes:
    """The PDF of a page; a draft carries the word across it."""
    register()
    onepager = page.onepager
    stream = BytesIO()
    canvas = TaggedCanvas(
        stream,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        pageCompression=1,
        invariant=1,
        initialFontName=Font.REGULAR.value,
        lang="de-DE" if onepager.language == "de" else "en-GB",
    )
    _describe(canvas, onepager)
    for element in page.elements:
        _paint(canvas, element)
    if draft:
        _mark_draft(canvas, tr("DRAFT", language=onepager.language))
    canvas.finish()
    return stream.getvalue()


def _describe(canvas: TaggedCanvas, onepager: OnePager) -> None:
    made = onepager.made_on
    canvas.setTitle(f"{document_name(onepager)}: {display_name(onepager)}")
    canvas.setAuthor(", ".join(part for part in onepager.agencies if part))
    canvas.setSubject(document_name(onepager))
    canvas.setCreator("Handschlag")
    canvas.setDateFormatter(lambda *_: f"D:{made.year:04}{made.month:02}{made.day:02}000000+00'00'")
    canvas.setViewerPreference("DisplayDocTitle", "true")


def _paint(canvas: TaggedCanvas, element: Element) -> None:
    canvas.begin(element.tag, element.spoken)
    for part in element.parts:
        _paint_part(canvas, part, element.x + part.x, PAGE_HEIGHT - element.y - part.y)
    canvas.end()


def _paint_part(canvas: TaggedCanvas, part: Part, x: float, y: float) -> None:
    """Paint a part whose top (of a text: baseline) is `y` points above the foot of the page."""
    match part:
        case Text():
            _paint_text(canvas, part, x, y)
        case Shape():
            canvas.setFillColor(_colour(part.fill))
            bottom = y - part.height
            radius = min(part.radius, part.width / 2, part.height / 2)
            if radius:
                canvas.roundRect(x, bottom, part.width, part.height, radius, stroke=0, fill=1)
            else:
                canvas.rect(x, bottom, part.width, part.height, stroke=0, fill=1)
        case Picture():
            image = ImageReader(BytesIO(part.png))
            canvas.drawImage(image, x, y - part.height, part.width, part.height)
        case Code():
            _paint_code(canvas, part, x, y)


def _paint_text(canvas: TaggedCanvas, part: Text, x: float, y: float) -> None:
    style = part.style
    canvas.setFillColor(_colour(style.colour))
    canvas.setFont(style.font.value, style.size)
    canvas.drawString(x, y, part.text)
    if part.url:
        right = x + width(style.font, style.size, part.text)
        canvas.linkURL(part.url, (x, y - style.size * 0.25, right, y + style.size))


def _paint_code(canvas: TaggedCanvas, code: Code, x: float, y: float) -> None:
    """Draw whole squares in a grid of their own: short numbers, sharp edges."""
    canvas.saveState()
    canvas.setFillColor(_colour("#000000"))
    canvas.translate(x, y)
    canvas.scale(code.module, -code.module)
    for row, squares in enumerate(code.rows):
        column = 0
        for dark, run in groupby(squares):
            length = len(list(run))
            if dark:
                # A hair over the next row, or viewers show white seams.
                canvas.addLiteral(f"{column} {row} {length} 1.02 re")
            column += length
    canvas.addLiteral("f")
    canvas.restoreState()


@cache
def _colour(value: str) -> HexColor:
    return HexColor(value)


def _mark_draft(canvas: TaggedCanvas, word: str) -> None:
    canvas.begin("P")
    canvas.saveState()
    canvas.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2 - 30)
    canvas.rotate(52)
    canvas.setFillColor(_colour("#B3261E"))
    canvas.setFillAlpha(0.13)
    canvas.setFont(Font.BOLD.value, 132)
    canvas.drawCentredString(0, -40, word)
    canvas.restoreState()
    canvas.end()
