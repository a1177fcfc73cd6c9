"""Breaking text into lines, and shortening it visibly when there are too many."""

from __future__ import annotations

import re
from collections.abc import Iterator

from models.documents.fonts import Font, measured, width
from models.documents.memory import remembered

ELLIPSIS = "…"
# Longer texts fill more than a page at the smallest size, so nothing visible is lost by stopping.
_ENOUGH = 7000
_SENTENCE_END = re.compile(r"[.!?](?=\s|$)")
_BREAKABLE = re.compile(r"[^\-/@._]+[\-/@._]*|[\-/@._]+")


@remembered
def broken(text: str, font: Font, size: float, measure: float) -> tuple[str, ...]:
    """The lines of a text at most `measure` points wide; line breaks in the text are kept."""
    limit = measure * 1000 / size
    lines: list[str] = []
    for paragraph in text[:_ENOUGH].split("\n"):
        lines.extend(_filled(paragraph.split(), font, limit))
    return tuple(lines)


def shortened(
    text: str, font: Font, size: float, measure: float, most: int | None
) -> tuple[tuple[str, ...], bool]:
    """At most `most` lines, ending in “…” after a sentence or word when cut; and whether it was."""
    lines = broken(text, font, size, measure)
    if (most is None or len(lines) <= most) and len(text) <= _ENOUGH:
        return lines, False
    if not most:
        return (), True
    lines = lines[:most]
    for row in range(len(lines) - 1, (len(lines) * 3) // 5 - 1, -1):
        for end in reversed([found.end() for found in _SENTENCE_END.finditer(lines[row])]):
            cut = f"{lines[row][:end]} {ELLIPSIS}"
            if width(font, size, cut) <= measure:
                return (*lines[:row], cut), True
    return (*lines[:-1], _fitted(lines[-1], font, size, measure)), True


def _fitted(line: str, font: Font, size: float, measure: float) -> str:
    words = line.split(" ")
    while len(words) > 1:
        cut = f"{' '.join(words)} {ELLIPSIS}"
        if width(font, size, cut) <= measure:
            return cut
        words.pop()
    word = words[0]
    while word and width(font, size, word + ELLIPSIS) > measure:
        word = word[:-1]
    return word + ELLIPSIS


def _filled(words: list[str], font: Font, limit: float) -> Iterator[str]:
    blank = measured(font, " ")
    line, used = "", 0.0
    for word in words:
        for piece, is_start in _pieces(word, font, limit):
            needed = measured(font, piece)
            gap = blank if line and is_start else 0.0
            if line and used + gap + needed > limit:
                yield line
                line, used = piece, needed
            else:
                line += (" " if gap else "") + piece
                used += gap + needed
    if line:
        yield line


def _pieces(word: str, font: Font, limit: float) -> Iterator[tuple[str, bool]]:
    if measured(font, word) <= limit:
        yield word, True
        return
    is_start = True
    for part in _BREAKABLE.findall(word):
        piece, used = "", 0.0
        for letter in part:
            needed = measured(font, letter)
            if piece and used + needed > limit:
                yield piece, is_start
                piece, used, is_start = "", 0.0, False
            piece += letter
            used += needed
        yield piece, is_start
        is_start = False
