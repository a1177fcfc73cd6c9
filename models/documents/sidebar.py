"""The narrow column: facts at a glance and competences with their levels."""

from __future__ import annotations

from collections.abc import Iterator

from models.documents.blocks import Block, Element, Shape, Style, linked, paragraph, stacked
from models.documents.facts import fact_rows, link, shown_address
from models.documents.look import ACCENT, EMPTY_LEVEL, SIDE, body, quiet
from models.documents.memory import remembered
from models.documents.onepager import HIGHEST_LEVEL, CompetenceLevel, OnePager, Section
from models.documents.sections import section_heading
from models.language import ntr, tr

_FIRST = 60


def facts_attempts(onepager: OnePager, size: float) -> Iterator[Block]:
    """Labels over values, then with fewer lines a value, then fewer rows."""
    rows = fact_rows(onepager)
    if not rows:
        return
    for shown, lines in [
        *((len(rows), most) for most in (None, 4, 3, 2, 1)),
        *((fewer, 1) for fewer in range(len(rows) - 1, -1, -1)),
    ]:
        parts: list[Block | float] = [section_heading(Section.FACTS, onepager.language, SIDE)]
        for label, value in rows[:shown]:
            parts += [
                paragraph(label, quiet(), SIDE, 1),
                _value(onepager, value, body(size), lines),
                4.0,
            ]
        block = stacked(parts)
        yield Block(block.height, block.elements, block.is_cut or shown < len(rows))


def competences_attempts(onepager: OnePager, size: float) -> Iterator[Block]:
    """Names with four steps each, then fewer of them."""
    count = len(onepager.competences)
    if not count:
        return
    first = min(count, _FIRST)
    for shown, lines in [
        *((first, most) for most in (None, 2, 1)),
        *((fewer, 1) for fewer in range(first - 1, -1, -1)),
    ]:
        parts: list[Block | float] = [section_heading(Section.COMPETENCES, onepager.language, SIDE)]
        for competence in onepager.competences[:shown]:
            parts += [_competence(competence, size, lines, onepager.language), 5.0]
        if shown < count:
            more = ntr(
                "… and {n} more", "… and {n} more", count - shown, language=onepager.language
            )
            parts.append(paragraph(more, quiet(), SIDE, 1))
        block = stacked(parts)
        yield Block(block.height, block.elements, block.is_cut or shown < count)


def _value(onepager: OnePager, value: str, style: Style, lines: int | None) -> Block:
    block = paragraph(value, style, SIDE, lines)
    if onepager.website and value == shown_address(onepager.website):
        return linked(block, link(onepager.website))
    return block


@remembered
def _competence(
    competence: CompetenceLevel, size: float, lines: int | None, language: str
) -> Block:
    name = paragraph(competence.name, body(size), SIDE, lines)
    if competence.level is None:
        return name
    level = max(0, min(competence.level, HIGHEST_LEVEL))
    gap = 3.0
    step = (SIDE - gap * (HIGHEST_LEVEL - 1)) / HIGHEST_LEVEL
    bars = Element(
        "Figure",
        tuple(
            Shape(
                number * (step + gap),
                1.5,
                step,
                3.0,
                ACCENT if number < level else EMPTY_LEVEL,
                1.5,
            )
            for number in range(HIGHEST_LEVEL)
        ),
        tr("Level {level} of {highest}", language=language, level=level, highest=HIGHEST_LEVEL),
    )
    return stacked([name, Block(5.0, (bars,))])
