"""The Ref of a row and the code of an export: short, sayable, proof against typing errors.

Base 32 of Crockford (no I, L, O, U), the last character checks the others: any single wrong
character and any swap of two is noticed. A Ref begins with a letter that begins no month and no
TRUE, so that no spreadsheet takes it for a date, a number or a truth.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from models.database.identity import random_bytes

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
REF_LENGTH = 9
CODE_LENGTH = 12
_FIRST = "BCGHKPQRVWXYZ"
_VALUES = {character: place for place, character in enumerate(ALPHABET)}
_READ = str.maketrans({"O": "0", "I": "1", "L": "1", "-": None, " ": None, "\u00a0": None})
_PRIMITIVE = 0b100101


def new_refs(count: int, taken: Iterable[str] = ()) -> list[str]:
    """So many different Refs, none of them among `taken`."""
    known = set(taken)
    found: list[str] = []
    while len(found) < count:
        for ref in _draw(count - len(found), REF_LENGTH):
            if ref not in known:
                known.add(ref)
                found.append(ref)
    return found


def new_code() -> str:
    """The id of an export, such as `KX3M-9QZA-7T2B` without its hyphens."""
    return _draw(1, CODE_LENGTH)[0]


@lru_cache(maxsize=65_536)
def read_reference(cell: object, length: int = REF_LENGTH) -> str | None:
    """The Ref in a cell, however it was typed; None when it is none or a character is wrong."""
    if not isinstance(cell, str) or len(cell) > 4 * length:
        return None
    text = cell.strip().upper().translate(_READ)
    if len(text) != length or not set(text) <= _VALUES.keys():
        return None
    return text if text[-1] == check_character(text[:-1]) else None


def check_character(text: str) -> str:
    """The character that belongs behind a text of this alphabet."""
    total = 0
    for character in text:
        # Multiplying by x in GF(32) gives every place a weight of its own.
        total = _times_x(total ^ _VALUES[character])
    return ALPHABET[total]


def encode(data: bytes, length: int) -> str:
    """The first bits of some bytes in this alphabet."""
    number = int.from_bytes(data)
    bits = len(data) * 8
    return "".join(ALPHABET[(number >> (bits - 5 * (place + 1))) & 31] for place in range(length))


def _times_x(value: int) -> int:
    value <<= 1
    return value ^ _PRIMITIVE if value & 32 else value


def _draw(count: int, length: int) -> list[str]:
    data = random_bytes(count * length)
    found = []
    for place in range(count):
        drawn = data[place * length : (place + 1) * length]
        body = _FIRST[drawn[0] % len(_FIRST)] + "".join(ALPHABET[one & 31] for one in drawn[1:-1])
        found.append(body + check_character(body))
    return found
