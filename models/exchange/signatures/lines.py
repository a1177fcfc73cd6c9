"""Cuts a signature into the pieces it is made of, and leaves out what is none of its facts."""

from __future__ import annotations

import re
from dataclasses import dataclass

from models.exchange.signatures.words import DISCLAIMER, GREETING, IGNORED, PRAISE
from models.fields.text import clean, clean_lines

LONGEST = 20_000
"""Letters of a text that are looked at."""
_MOST_LINES = 80
_LONGEST_LINE = 500
_SEPARATORS = re.compile(
    r"\s+[|•·●▪■◆✦*│¦@]\s+|(?<!\d)\s+/\s+(?!\d)|\s*[|•·●▪■│¦]\s*|\t+|\s{4,}|\s+[–—]\s+|\s+//\s+"
)
_QUOTE = re.compile(r"^(?:>\s?)+")
_MARKDOWN = re.compile(r"\[([^\]\n]{1,200})\]\([^)\n]{1,500}\)|<mailto:[^>\n]*>|<https?://[^>\n]*>")
_ICONS = re.compile(
    "[\U0001f000-\U0001faff\u2190-\u21ff\u2300-\u27bf\u2b00-\u2bff\ue000-\uf8ff\ufe0f]"
)
_BARE = re.compile(r"^[-_=*~#.\s–—]+$")
_LABEL_ALONE = re.compile(r"[A-Za-zÄÖÜäöüß.\- ]{1,20}:")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a line; `line` is the number of the line among those that say something."""

    line: int
    text: str


def pieces(text: str) -> list[Piece]:
    """The parts of a signature in their order, without greetings, registers and warnings."""
    found: list[Piece] = []
    for line, whole in enumerate(_lines(text)):
        if GREETING.match(whole) and len(whole) < 60:
            continue
        for part in _parts(whole):
            if part and not IGNORED.search(part) and not PRAISE.match(part):
                found.append(Piece(line, part))
    return found


def _lines(text: str) -> list[str]:
    """The lines up to the first warning, what an icon or a label stood before beside it."""
    text = _MARKDOWN.sub(lambda match: f" {match[1]} " if match[1] else " ", text[:LONGEST])
    spaced = [_ICONS.sub(" | ", _QUOTE.sub("", line)) for line in text.splitlines()]
    found: list[str] = []
    for line in spaced:
        # Runs of spaces stand between columns; cleaning would close them up.
        marked = re.sub(r"\s{4,}|\t+", " | ", line.strip().replace("\u00a0", " "))
        whole = clean_lines(marked[:_LONGEST_LINE]).strip("| ")
        if not whole or _BARE.match(whole):
            continue
        if DISCLAIMER.match(whole):
            break
        if found and _LABEL_ALONE.fullmatch(found[-1]):
            found[-1] = f"{found[-1]} {whole}"
        else:
            found.append(whole)
        if len(found) >= _MOST_LINES:
            break
    return found


def _parts(whole: str) -> list[str]:
    return [clean(part).strip(" ,;|") for part in _SEPARATORS.split(whole)]
