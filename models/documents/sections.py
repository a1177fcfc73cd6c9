"""The sections of the wide column: profile, needs, offers, references.

Each function yields the section whole first and then ever shorter, down to its heading.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from models.documents.blocks import Block, Shape, artifact, paragraph, placed, stacked
from models.documents.facts import day
from models.documents.look import ACCENT, HAIRLINE, MAIN, body, quiet, strong, title
from models.documents.memory import remembered
from models.documents.onepager import SECTION_TITLES, OnePager, Reference, Section, Solution
from models.language import ntr, tr

Item = Callable[[int | None], Block]

# More items than this fill a page with their titles alone.
_FIRST = 60
# With so few items the first may keep a line more than the others.
_FEW = 5
_INDENT = 11.0


@remembered
def section_heading(section: Section, language: str, measure: float) -> Block:
    """The heading of a section over a hairline."""
    text = paragraph(tr(SECTION_TITLES[section], language=language), title(), measure, 1, tag="H2")
    hairline = artifact(Shape(0, text.height + 2, measure, 0.6, HAIRLINE))
    return Block(text.height + 7.0, (*text.elements, hairline), text.is_cut)


def description_attempts(onepager: OnePager, size: float) -> Iterator[Block]:
    """The profile text, then with fewer and fewer lines."""
    if not onepager.description.strip():
        return
    heading = section_heading(Section.DESCRIPTION, onepager.language, MAIN)
    whole = paragraph(onepager.description, body(size), MAIN)
    yield stacked([heading, whole])
    for lines in range(min(round(whole.height / body(size).leading), 70), 0, -1):
        yield stacked([heading, paragraph(onepager.description, body(size), MAIN, lines)])


def needs_attempts(onepager: OnePager, size: float) -> Iterator[Block]:
    """What the organisation is looking for."""
    items = [partial(_solution, need, size, onepager.language) for need in onepager.needs]
    return _list_attempts(Section.NEEDS, items, onepager.language, 6.0)


def offers_attempts(onepager: OnePager, size: float) -> Iterator[Block]:
    """What the organisation offers."""
    items = [partial(_solution, offer, size, onepager.language) for offer in onepager.offers]
    return _list_attempts(Section.OFFERS, items, onepager.language, 6.0)


def references_attempts(onepager: OnePager, size: float) -> Iterator[Block]:
    """Projects the organisation can point to."""
    items = [partial(_reference, reference, size) for reference in onepager.references]
    return _list_attempts(Section.REFERENCES, items, onepager.language, 3.0)


def _list_attempts(
    section: Section, items: Sequence[Item], language: str, gap: float
) -> Iterator[Block]:
    if not items:
        return
    heading = section_heading(section, language, MAIN)

    def listed(shown: int, lines: int | None, richer: int = 0) -> Block:
        parts: list[Block | float] = [heading]
        for number, item in enumerate(items[:shown]):
            more = 1 if number < richer else 0
            parts += [item(lines if lines is None else lines + more), gap]
        left = len(items) - shown
        if left:
            text = ntr("… and {n} more", "… and {n} more", left, language=language)
            parts.append(paragraph(text, quiet(), MAIN, 1))
        block = stacked(parts)
        return Block(block.height, block.elements, block.is_cut or left > 0)

    first = min(len(items), _FIRST)
    yield listed(first, None)
    # Few items with a line or two say more than many bare titles.
    steps = range(first - 1, -1, -1) if first <= _FEW else (0,)
    yield from (listed(first, lines, richer) for lines in range(8, 0, -1) for richer in steps)
    yield from (listed(shown, 2) for shown in range(first - 1, 1, -1))
    yield from (listed(min(first, shown), lines) for shown in (2, 1) for lines in (1, 0))
    yield listed(0, 0)


@remembered
def _solution(solution: Solution, size: float, language: str, lines: int | None) -> Block:
    conditions = [
        tr("Maturity: {maturity}", language=language, maturity=solution.maturity)
        if solution.maturity
        else "",
        ", ".join(part for part in solution.cooperation if part),
        tr("valid until {day}", language=language, day=day(solution.valid_until, language))
        if solution.valid_until
        else "",
    ]
    measure = MAIN - _INDENT
    few = None if lines is None else max(1, min(lines, 2))
    inner = stacked(
        [
            paragraph(solution.title, strong(size), measure, few),
            paragraph(solution.text, body(size), measure, lines),
            1.0,
            paragraph(" · ".join(c for c in conditions if c), quiet(), measure, few),
        ]
    )
    marker = artifact(Shape(0.5, size * 0.42, 4.0, 4.0, ACCENT, 1))
    return Block(inner.height, (marker, *placed(inner, _INDENT, 0)), inner.is_cut)


@remembered
def _reference(reference: Reference, size: float, lines: int | None) -> Block:
    about = ", ".join(part for part in (reference.partner, reference.year) if part)
    name = f"{reference.title} ({about})" if about else reference.title
    few = None if lines is None else max(1, min(lines, 2))
    measure = MAIN - _INDENT
    inner = stacked(
        [
            paragraph(name, strong(size), measure, few),
            paragraph(reference.text, body(size), measure, lines),
        ]
    )
    marker = artifact(Shape(0.5, size * 0.42, 4.0, 4.0, HAIRLINE, 1))
    return Block(inner.height, (marker, *placed(inner, _INDENT, 0)), inner.is_cut)
