"""Where two texts differ, letter by letter, and word by word where they are long."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

LETTERS = 120
"""Letters up to which texts are compared letter by letter."""
WORDS = 600
"""Words up to which longer ones are compared at all: the time grows with the square."""
ALIKE = 120
"""Letters of an equal stretch that are shown on each side of a difference."""
NEAR = 3
"""Equal letters between two differences that are marked with them, as nobody sees them alone."""

_PARTS = re.compile(r"\S+\s*|\s+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text, and whether it differs from the other text."""

    text: str
    differs: bool = False


def mark_differences(text: str, other: str) -> tuple[Piece, ...]:
    """The text in pieces, those that are not in the other one marked; long equal ones shortened.

    Together the pieces are the text where nothing was shortened. Beside nothing, nothing is marked.
    """
    if text == other or not text or not other:
        return _shortened((Piece(text),))
    first: Sequence[str] = text
    second: Sequence[str] = other
    if max(len(text), len(other)) > LETTERS:
        first, second = _PARTS.findall(text), _PARTS.findall(other)
        if max(len(first), len(second)) > WORDS:
            return _shortened(_ends(text, other))
    pieces = []
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    for kind, begin, end, _, _ in matcher.get_opcodes():
        if end > begin:
            piece = Piece("".join(first[begin:end]), kind != "equal")
            pieces += [piece] if first is text else _without_gap(piece)
    return _shortened(_joined(pieces))


def _without_gap(piece: Piece) -> list[Piece]:
    """The gap behind a word that differs is not marked with it."""
    core = piece.text.rstrip()
    if not piece.differs or not core or core == piece.text:
        return [piece]
    return [Piece(core, True), Piece(piece.text[len(core) :])]


def _ends(text: str, other: str) -> tuple[Piece, ...]:
    """What very long texts have in common at both ends, and all between as different."""
    most = min(len(text), len(other))
    head = next((i for i in range(most) if text[i] != other[i]), most)
    rest = most - head
    tail = next((i for i in range(rest) if text[-1 - i] != other[-1 - i]), rest)
    end = len(text) - tail
    pieces = (Piece(text[:head]), Piece(text[head:end], True), Piece(text[end:]))
    return tuple(piece for piece in pieces if piece.text)


def _joined(pieces: Sequence[Piece]) -> list[Piece]:
    """Differences with next to nothing between them as one."""
    found: list[Piece] = []
    for place, piece in enumerate(pieces):
        inner = 0 < place < len(pieces) - 1
        differs = piece.differs or (inner and len(piece.text) < NEAR and not piece.text.isspace())
        if found and found[-1].differs == differs:
            found[-1] = Piece(found[-1].text + piece.text, differs)
        else:
            found.append(Piece(piece.text, differs))
    return found


def _shortened(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    found = []
    for place, piece in enumerate(pieces):
        text, most = piece.text, 3 * ALIKE if piece.differs else ALIKE
        if len(text) <= 2 * most + 3:
            found.append(piece)
        elif place == 0 and not piece.differs and len(pieces) > 1:
            found.append(Piece(f"… {text[-most:]}"))
        elif place == len(pieces) - 1 and not piece.differs and len(pieces) > 1:
            found.append(Piece(f"{text[:most]} …"))
        else:
            found.append(Piece(f"{text[:most]} … {text[-most:]}", piece.differs))
    return tuple(found)
