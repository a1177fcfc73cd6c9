"""The foot of the page: who to talk to, the code, and under which terms it is passed on."""

from __future__ import annotations

from dataclasses import dataclass

from models.documents.blocks import (
    Block,
    Code,
    Element,
    Shape,
    Style,
    artifact,
    linked,
    paragraph,
    placed,
    stacked,
)
from models.documents.facts import day, month
from models.documents.fonts import Font
from models.documents.look import (
    CONTENT,
    HAIRLINE,
    INK,
    MARGIN,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    PANEL,
    WHITE,
    quiet,
    title,
)
from models.documents.onepager import SECTION_TITLES, OnePager, Section, Variant
from models.documents.qr import QUIET_ZONE, Squares, contents, qr_squares
from models.language import tr

_FOOT = 46.0
_EDGE = 82.0
_EVENT_EDGE = 94.0


@dataclass(frozen=True, slots=True)
class Foot:
    """The panel at the end of the page, what was cut in it, and what was left out."""

    block: Block
    shortened: tuple[Section, ...]
    left_out: tuple[str, ...]


def foot(onepager: OnePager) -> Foot:
    """The panel with contacts, code and footer."""
    edge = _EVENT_EDGE if onepager.variant is Variant.EVENT else _EDGE
    squares = qr_squares(onepager, edge)
    code = _code(onepager, squares, edge) if squares else None
    measure = (CONTENT - (edge + 72 if code else 0) - 24) / 2
    person, agency = _person(onepager, measure), _agency(onepager, measure)
    inner = max(person.height, agency.height, code.height if code else 0.0)
    height = inner + 30 + _FOOT
    columns = [block for block in (person, agency) if block.height]
    elements: list[Element] = [artifact(Shape(0, 0, PAGE_WIDTH, height, PANEL))]
    for number, block in enumerate(columns):
        elements.extend(placed(block, MARGIN + number * (measure + 24), 16))
    if code:
        elements.extend(placed(code, PAGE_WIDTH - MARGIN - edge - 66, 15))
    terms = _terms(onepager)
    elements.append(artifact(Shape(MARGIN, height - _FOOT + 4, CONTENT, 0.6, HAIRLINE)))
    elements.extend(placed(terms, MARGIN, height - _FOOT + 10))
    cut = (
        (Section.CONTACT, person.is_cut),
        (Section.AGENCY, agency.is_cut),
        (Section.FOOTER, terms.is_cut),
    )
    wanted = next(contents(onepager), None)
    left_out = ("code",) if wanted and (squares is None or squares.text != wanted) else ()
    shortened = tuple(section for section, is_cut in cut if is_cut)
    return Foot(Block(height, tuple(elements)), shortened, left_out)


def _person(onepager: OnePager, measure: float) -> Block:
    person = onepager.contact
    if person is None:
        return Block(0.0)
    rows = (person.function, person.phone)
    return _card(Section.CONTACT, person.name, rows, person.email, onepager.language, measure)


def _agency(onepager: OnePager, measure: float) -> Block:
    contact = onepager.agency_contact
    if contact is None:
        return Block(0.0)
    rows = (contact.function, contact.agency, contact.phone)
    return _card(Section.AGENCY, contact.name, rows, contact.email, onepager.language, measure)


def _card(
    section: Section,
    name: str,
    rows: tuple[str, ...],
    email: str,
    language: str,
    measure: float,
) -> Block:
    plain = Style(Font.REGULAR, 9.5, INK, 13.0)
    heading = Style(Font.SEMIBOLD, 9.5, title().colour, 13.0)
    address = paragraph(email, plain, measure, 2)
    if "@" in email and not address.is_cut:
        address = linked(address, f"mailto:{email.strip()}")
    return stacked(
        [
            paragraph(
                tr(SECTION_TITLES[section], language=language), heading, measure, 1, tag="H2"
            ),
            3.0,
            paragraph(name, Style(Font.SEMIBOLD, 10.5, INK, 14.0), measure, 2),
            *(paragraph(row, plain, measure, 2) for row in rows),
            address,
        ]
    )


def _code(onepager: OnePager, squares: Squares, edge: float) -> Block:
    module = edge / squares.across
    if squares.text == onepager.qr:
        words = tr("Scan for more", language=onepager.language)
    elif squares.text.startswith("BEGIN:VCARD"):
        words = tr("Scan to save the contact at the agency", language=onepager.language)
    else:
        words = tr("Scan to open the website", language=onepager.language)
    caption = paragraph(words, quiet(), 58.0, 6)
    inset = QUIET_ZONE * module
    elements = (
        artifact(Shape(66, 0, edge, edge, WHITE, 3)),
        *placed(caption, 0, edge - caption.height),
        Element(
            "Figure",
            (Code(66 + inset, inset, module, squares.rows),),
            tr("QR code: {words}", language=onepager.language, words=words),
        ),
    )
    return Block(edge, elements)


def _terms(onepager: OnePager) -> Block:
    language = onepager.language
    if onepager.legal_basis:
        basis = onepager.legal_basis
    elif onepager.released_on:
        basis = tr(
            "Passed on with the consent of the organisation of {day}.",
            language=language,
            day=day(onepager.released_on, language),
        )
    else:
        basis = tr("No release recorded yet: not to be passed on.", language=language)
    if onepager.variant is Variant.ANONYMOUS:
        basis += " " + tr(
            "Details that would reveal it are left out […]; the agency knows who it is.",
            language=language,
        )
    elif onepager.contact and onepager.contact.informed:
        basis += " " + tr(
            "The person named has been informed (Art. 13, 14 GDPR).", language=language
        )
    dates = [" + ".join(part for part in onepager.agencies if part)]
    if onepager.as_of:
        dates.append(tr("As of {month}", language=language, month=month(onepager.as_of)))
    dates.append(tr("made on {day}", language=language, day=day(onepager.made_on, language)))
    if onepager.confidentiality:
        dates.append(onepager.confidentiality)
    return stacked(
        [
            paragraph(basis, quiet(), CONTENT, 1),
            paragraph(" · ".join(part for part in dates if part), quiet(), CONTENT, 1),
        ]
    )


def foot_top(block: Block) -> float:
    """Where the foot begins, in points from the top of the page."""
    return PAGE_HEIGHT - block.height
