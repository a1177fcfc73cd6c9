"""Painting a composed page as PDF; the same page gives the same bytes."""

from __future__ import annotations

from io import BytesIO
from itertools import groupby

from reportlab.lib.utils import ImageReader

from models.documents.blocks import Code, Element, Picture, Shape, Text
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
    texts = []
    for part in element.parts:
        x, y = element.x + part.x, PAGE_HEIGHT - element.y - part.y
        if isinstance(part, Text):
            texts.append((part, x, y))
        else:
            _paint_part(canvas, part, x, y)
    if texts:
        _paint_texts(canvas, texts)
    canvas.end()


def _paint_part(canvas: TaggedCanvas, part: Shape | Picture | Code, x: float, y: float) -> None:
    """Paint a part whose top is `y` points above the foot of the page."""
    match part:
        case Shape():
            canvas.fill(part.fill)
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


def _paint_texts(canvas: TaggedCanvas, texts: list[tuple[Text, float, float]]) -> None:
    """The lines of an element, which share their style, as one text object."""
    style = texts[0][0].style
    canvas.fill(style.colour)
    run = canvas.beginText()
    run.setFont(style.font.value, style.size)
    for part, x, y in texts:
        run.setTextOrigin(x, y)
        run.textOut(part.text)
        if part.url:
            right = x + width(style.font, style.size, part.text)
            canvas.linkURL(part.url, (x, y - style.size * 0.25, right, y + style.size))
    canvas.drawText(run)


def _paint_code(canvas: TaggedCanvas, code: Code, x: float, y: float) -> None:
    """Draw whole squares in a grid of their own: short numbers, sharp edges."""
    canvas.fill("#000000")
    canvas.saveState()
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


def _mark_draft(canvas: TaggedCanvas, word: str) -> None:
    canvas.begin("P")
    canvas.fill("#B3261E")
    canvas.saveState()
    canvas.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2 - 30)
    canvas.rotate(52)
    canvas.setFillAlpha(0.13)
    canvas.setFont(Font.BOLD.value, 132)
    canvas.drawCentredString(0, -40, word)
    canvas.restoreState()
    canvas.end()
