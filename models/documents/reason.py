"""The box that says why this recipient gets this page."""

from __future__ import annotations

from collections.abc import Iterator

from models.documents.blocks import Block, Shape, artifact, paragraph, placed, stacked
from models.documents.look import ACCENT, CONTENT, TINT, body, quiet, strong, title
from models.documents.onepager import Occasion, OnePager, Pairing
from models.language import ntr, tr

_PADDING = 12.0
_MEASURE = CONTENT - 2 * _PADDING - 3
_FIRST = 12


def reason_attempts(onepager: OnePager, size: float) -> Iterator[Block]:
    """The box, first whole, then shorter and shorter; nothing when there is nothing to say."""
    if onepager.reason is None and onepager.occasion is None:
        return
    pairings = onepager.reason.pairings if onepager.reason else ()
    yield _box(onepager, size, None, len(pairings))
    for lines in (4, 3, 2, 1):
        yield _box(onepager, size, lines, min(len(pairings), _FIRST))
    for shown in range(min(len(pairings), _FIRST) - 1, 0, -1):
        yield _box(onepager, size, 1, shown)
    yield from (_box(onepager, size, 0, shown) for shown in (min(len(pairings), 1), 0))


def _box(onepager: OnePager, size: float, lines: int | None, shown: int) -> Block:
    parts: list[Block | float] = []
    language = onepager.language
    if onepager.occasion:
        parts += [*_occasion(onepager.occasion, size, lines, language), 6.0]
    if reason := onepager.reason:
        heading = tr("Selected for {recipient}", language=language, recipient=reason.recipient)
        parts.append(paragraph(heading, title(), _MEASURE, _few(lines), tag="H2"))
        for pairing in reason.pairings[:shown]:
            parts += [4.0, *_pairing(pairing, size, lines, language)]
        if more := len(reason.pairings) - shown:
            text = ntr("… and {n} more", "… and {n} more", more, language=language)
            parts += [2.0, paragraph(text, quiet(), _MEASURE, 1)]
        if reason.competences:
            text = tr(
                "Shared competences: {names}",
                language=language,
                names=" · ".join(reason.competences),
            )
            # Without lines the pairing is all that fits: the competences go first.
            parts += [4.0, paragraph(text, quiet(max(size - 0.5, 8.5)), _MEASURE, lines)]
    inner = stacked(parts)
    height = inner.height + 2 * _PADDING - 2
    backdrop = artifact(
        Shape(0, 0, CONTENT, height, TINT, 3),
        Shape(0, 0, 3, height, ACCENT),
    )
    is_cut = inner.is_cut or (onepager.reason is not None and shown < len(onepager.reason.pairings))
    return Block(height, (backdrop, *placed(inner, _PADDING + 3, _PADDING - 1)), is_cut)


def _occasion(
    occasion: Occasion, size: float, lines: int | None, language: str
) -> list[Block | float]:
    heading = tr("Meet us: {occasion}", language=language, occasion=occasion.name)
    about = " · ".join(part for part in (occasion.when, occasion.place) if part)
    return [
        paragraph(heading, title(), _MEASURE, _few(lines), tag="H2"),
        1.0,
        paragraph(about, body(size), _MEASURE, lines),
    ]


def _pairing(
    pairing: Pairing, size: float, lines: int | None, language: str
) -> list[Block | float]:
    if pairing.need and pairing.offer:
        pair = tr(
            "Needed: {need}  →  Offered: {offer}",
            language=language,
            need=pairing.need,
            offer=pairing.offer,
        )
    else:
        pair = pairing.need or pairing.offer
    return [
        paragraph(pair, strong(size), _MEASURE, _one(lines)),
        paragraph(pairing.sentence, body(size), _MEASURE, lines),
    ]


def _one(lines: int | None) -> int | None:
    return None if lines is None else max(lines, 1)


def _few(lines: int | None) -> int | None:
    return None if lines is None else max(1, min(lines, 2))
