"""Everything on one page: smaller steps first, then shorter sections, nothing silently."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from models.documents.anonymity import anonymised
from models.documents.blocks import Block, Element, Shape, artifact, placed
from models.documents.contacts import foot, foot_top
from models.documents.heading import BAND, band, headline
from models.documents.logo import read_logo
from models.documents.look import BODY_SIZES, GUTTER, HAIRLINE, MAIN, MARGIN, SMALLEST
from models.documents.memory import forget
from models.documents.onepager import OnePager, Result, Section, Variant
from models.documents.reason import reason_attempts
from models.documents.sections import (
    description_attempts,
    needs_attempts,
    offers_attempts,
    references_attempts,
)
from models.documents.sidebar import competences_attempts, facts_attempts
from models.documents.texts import changed, legible, on_one_line

_LONGEST_TEXT = 20_000
# The part of the page the reason may take when the rest does not fit either.
_REASON = 0.33
_NARROWEST_GAP, _GAP, _WIDEST_GAP = 12.0, 16.0, 26.0

Attempts = Callable[[OnePager, float], Iterator[Block]]

_MAIN_COLUMN: tuple[tuple[Section, Attempts], ...] = (
    (Section.DESCRIPTION, description_attempts),
    (Section.NEEDS, needs_attempts),
    (Section.OFFERS, offers_attempts),
    (Section.REFERENCES, references_attempts),
)
_SIDE_COLUMN: tuple[tuple[Section, Attempts], ...] = (
    (Section.FACTS, facts_attempts),
    (Section.COMPETENCES, competences_attempts),
)


@dataclass(frozen=True, slots=True)
class Page:
    """The elements of the page in reading order, placed, and what became of the content."""

    onepager: OnePager
    elements: tuple[Element, ...]
    result: Result


def composed(onepager: OnePager) -> Page:
    """Lay the page out; an anonymous page is stripped of everything identifying before."""
    try:
        return _composed(onepager)
    finally:
        forget()


def _composed(onepager: OnePager) -> Page:
    # More than a page can hold at any size, so the cut shows as shortened.
    onepager = changed(onepager, lambda text: text[:_LONGEST_TEXT])
    if onepager.variant is Variant.ANONYMOUS:
        onepager = anonymised(onepager)
    missing: set[str] = set()
    onepager = _readable(onepager, missing)
    logo = read_logo(onepager.logo) if onepager.logo else None
    left_out = ("logo",) if onepager.logo and logo is None else ()

    top, cut_above = headline(onepager, logo)
    above, cut_in_band = band(onepager)
    below = foot(onepager)
    bottom = below.block
    start = BAND + 24 + top.height + 18
    room = foot_top(bottom) - 14 - start
    middle, cut = _middle(onepager, room)
    elements = (
        *above,
        *placed(top, MARGIN, BAND + 24),
        *(element for block, x, y in middle for element in placed(block, x, start + y)),
        *placed(bottom, 0.0, foot_top(bottom)),
    )
    shortened = tuple(
        sorted({*cut_in_band, *cut_above, *cut, *below.shortened}, key=list(Section).index)
    )
    return Page(
        onepager,
        elements,
        Result(1, shortened, tuple(sorted(missing)), (*left_out, *below.left_out)),
    )


def _readable(onepager: OnePager, missing: set[str]) -> OnePager:
    description = legible(onepager.description, missing)
    code = onepager.qr
    lines = changed(
        replace(onepager, description="", qr=""),
        lambda text: on_one_line(legible(text, missing)),
    )
    return replace(lines, description=description, qr=code, language=onepager.language)


def _middle(
    onepager: OnePager, room: float
) -> tuple[list[tuple[Block, float, float]], set[Section]]:
    for size, gap in [*((size, _GAP) for size in BODY_SIZES), (SMALLEST, _NARROWEST_GAP)]:
        reason = next(reason_attempts(onepager, size), Block(0.0))
        main = _whole(_MAIN_COLUMN, onepager, size)
        side = _whole(_SIDE_COLUMN, onepager, size)
        above = reason.height + gap if reason.height else 0.0
        blocks = [reason, *main.values(), *side.values()]
        tallest = max(_height(main, gap), _height(side, gap))
        if above + tallest <= room and not any(block.is_cut for block in blocks):
            # What is left over goes into the gaps, within reason.
            spare = room - above - tallest
            gaps = max(len(main), len(side), 1)
            return _columns(reason, main, side, min(gap + spare / gaps, _WIDEST_GAP)), set()

    cut: set[Section] = set()
    if reason.height:
        most = max(_REASON * room, room - gap - tallest)
        reason = _first_fitting(reason_attempts(onepager, SMALLEST), most)
        room -= reason.height + gap
        cut |= {Section.REASON} if reason.is_cut else set()
    for column, parts in ((main, _MAIN_COLUMN), (side, _SIDE_COLUMN)):
        free = room - gap * (len(column) - 1)
        limits = dict(
            zip(column, _shares([block.height for block in column.values()], free), strict=True)
        )
        for section, attempts in (part for part in parts if part[0] in column):
            column[section] = _first_fitting(attempts(onepager, SMALLEST), limits[section])
        for section, attempts in (part for part in parts if part[0] in column):
            spare = room - _height(column, gap)
            if column[section].is_cut and spare > SMALLEST:
                most = column[section].height + spare
                column[section] = _first_fitting(attempts(onepager, SMALLEST), most)
        cut |= {section for section, block in column.items() if block.is_cut}
    return _columns(reason, main, side, gap), cut


def _whole(
    parts: tuple[tuple[Section, Attempts], ...], onepager: OnePager, size: float
) -> dict[Section, Block]:
    found = {section: next(attempts(onepager, size), None) for section, attempts in parts}
    return {section: block for section, block in found.items() if block is not None}


def _height(column: dict[Section, Block], gap: float) -> float:
    return sum(block.height for block in column.values()) + gap * max(len(column) - 1, 0)


def _columns(
    reason: Block, main: dict[Section, Block], side: dict[Section, Block], gap: float
) -> list[tuple[Block, float, float]]:
    placed_blocks = [(reason, MARGIN, 0.0)]
    top = reason.height + gap if reason.height else 0.0
    for column, x in ((main, MARGIN), (side, MARGIN + MAIN + GUTTER)):
        y = top
        for block in column.values():
            placed_blocks.append((block, x, y))
            y += block.height + gap
    if main and side:
        tall = max(_height(main, gap), _height(side, gap))
        line = Block(tall, (artifact(Shape(0, 0, 0.6, tall, HAIRLINE)),))
        placed_blocks.append((line, MARGIN + MAIN + GUTTER / 2, top))
    return placed_blocks


def _first_fitting(attempts: Iterator[Block], most: float) -> Block:
    block = Block(0.0)
    for block in attempts:
        if block.height <= most:
            return block
    return replace(block, is_cut=True)


def _shares(wanted: list[float], room: float) -> list[float]:
    """Heights within the room: who wants less than an equal share gets it, the rest is shared."""
    shares = [0.0] * len(wanted)
    waiting = sorted(range(len(wanted)), key=lambda number: wanted[number])
    while waiting:
        number = waiting.pop(0)
        shares[number] = min(wanted[number], room / (len(waiting) + 1))
        room -= shares[number]
    return shares
