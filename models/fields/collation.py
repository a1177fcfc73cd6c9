"""Sort keys by DIN 5007, comparable byte by byte, the same on every platform.

Rule 1 (words, organisations) sorts ä as a; rule 2 (names of persons) sorts ä as ae. What is equal
so far is ordered plain before umlaut. Numbers are ordered by their value, hyphens like spaces.
"""

import re
import unicodedata

from models.fields.patterns import pattern
from models.fields.searching import LETTERS

_PAIRS = (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"))
_SINGLES = (("ä", "a"), ("ö", "o"), ("ü", "u"), ("ß", "ss"))
_NUMBER = pattern(r"0*([0-9]+)")
_SPACES = pattern(r"[ \t\n/_\-‐‑‒–—\u00a0]+")
_SILENT = pattern(r"[^\w \x1f]")
_LONGEST_NUMBER = 40
# Before the space, so that all of "Wolf, …" comes before "Wolf Ahrens, …"; and what only decides
# between equals comes before both.
_COMMA, _THEN = "\x1f", "\x1e"


def sort_key_person(text: str) -> str:
    """The key by DIN 5007-2, for a name written "last name, first name"."""
    return _key(text, _PAIRS)


def sort_key_organisation(text: str) -> str:
    """The key by DIN 5007-1, for names of organisations and other words."""
    return _key(text, _SINGLES)


def _key(text: str, umlauts: tuple[tuple[str, str], ...]) -> str:
    lower = text.lower().replace(", ", _COMMA)
    plain = lower if lower.isascii() else _plain(lower, umlauts)
    if not plain.replace(" ", "").replace(_COMMA, "").isalpha():
        plain = _SILENT.sub("", _SPACES.sub(" ", plain.replace(",", _COMMA)).strip())
        plain = _NUMBER.sub(_by_value, plain)
    return plain if plain == lower else f"{plain}{_THEN}{lower}"


def _plain(lower: str, umlauts: tuple[tuple[str, str], ...]) -> str:
    lower = unicodedata.normalize("NFC", lower)
    for letter, plain in umlauts:
        lower = lower.replace(letter, plain)
    if lower.isascii():
        return lower
    lower = unicodedata.normalize("NFKD", lower.translate(LETTERS)).casefold()
    return "".join(letter for letter in lower if not unicodedata.combining(letter))


def _by_value(match: re.Match[str]) -> str:
    """The digits behind a character for their count, so that 9 comes before 10."""
    digits = match[1]
    return chr(ord("0") + min(len(digits), _LONGEST_NUMBER)) + digits
