"""What a column looks like by its cells, for headers that say nothing or too little."""

from __future__ import annotations

import re
from collections.abc import Sequence

from models.exchange.importing.cells import is_blank
from models.exchange.reading import Cell
from models.fields.legal_forms import split_legal_form
from models.fields.names import salutation_of
from models.fields.searching import fold
from models.fields.titles import divide_title, leading_titles

_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[a-zA-Z]{2,}")
_PHONE = re.compile(r"(?:\+|0)[\d\s()/.-]{6,20}")
_URL = re.compile(r"(?:https?://|www\.)\S+")
_PLACE = re.compile(r"(?:[A-Z]{1,2}-)?\d{5}\s+[^\W\d_].*")
_ADDRESS = re.compile(r".+[,;\n]\s*(?:[A-Z]{1,2}-)?\d{5}\s+[^\W\d_].*", re.DOTALL)
_WZ = re.compile(r"\d\d\.\d\d?(?:\.\d)?")
_LAST_FIRST = re.compile(r"[^\W\d_][\w.' -]+, (?:[^\W\d_][\w.'-]*\s?){1,4}")
_COMMON = 300

PATTERNS = (
    ("email", _EMAIL, 0.8),
    ("phone", _PHONE, 0.8),
    ("website", _URL, 0.8),
    ("place", _PLACE, 0.8),
    ("wz2008", _WZ, 0.9),
)
"""Names of targets that can be told from the cells alone, and the share that proves them."""


def sample(cells: Sequence[Cell]) -> list[Cell]:
    """Up to 300 different filled cells, spread over the whole column."""
    filled = [cell for cell in cells if cell is not None]
    step = max(1, len(filled) // (2 * _COMMON))
    found: dict[object, Cell] = {}
    for cell in filled[::step]:
        if not is_blank(cell):
            found.setdefault((cell.__class__, cell), cell)
    return list(found.values())[:_COMMON]


def told_by(cells: Sequence[Cell]) -> tuple[str, float]:
    """The name of the target that the cells prove and their share; empty where none is proven."""
    texts = [_short(cell) for cell in cells]
    for name, shape, enough in PATTERNS:
        share = _share(texts, shape)
        if share >= enough and len(texts) >= 3:
            return name, share
    return "", 0.0


def share_of_places(cells: Sequence[Cell]) -> float:
    """How many cells hold a postcode and a town."""
    return _share([_short(cell) for cell in cells], _PLACE)


def share_of_addresses(cells: Sequence[Cell]) -> float:
    """How many cells hold street, postcode and town."""
    return _share([_short(cell) for cell in cells], _ADDRESS)


def share_of_firms(cells: Sequence[Cell]) -> float:
    """How many cells hold a name with a legal form."""
    texts = [cell for cell in cells if isinstance(cell, str)]
    return _part(sum(split_legal_form(text)[1] is not None for text in texts), len(cells))


def share_of_people(cells: Sequence[Cell], emails: Sequence[tuple[Cell, Cell]] = ()) -> float:
    """How many cells are surely people: a title, "Last, First", or a name found in the e-mail.

    `emails` are pairs of a cell and the e-mail of the same row.
    """
    by_look = sum(isinstance(cell, str) and _person(cell) for cell in cells)
    fitting = sum(_in_address(str(name), str(address)) for name, address in emails)
    return max(_part(by_look, len(cells)), _part(fitting, len(emails)))


def share_of_titles(cells: Sequence[Cell]) -> float:
    """How many cells are nothing but academic titles or degrees."""
    found = sum(isinstance(cell, str) and _is_title(cell) for cell in cells)
    return _part(found, len(cells))


def _is_title(text: str) -> bool:
    before, degrees = divide_title(text)
    words = before.split()
    return bool(words or degrees) and not leading_titles(words)[1]


def _short(cell: Cell) -> str:
    """The beginning of a cell: no pattern may take long over a text of 30,000 characters."""
    return str(cell)[:300].strip()


def _person(text: str) -> bool:
    words = text.split()
    if not 2 <= len(words) <= 6 or split_legal_form(text)[1]:
        return False
    if salutation_of(words[0]) and len(words[0]) > 1:
        return True
    return bool(leading_titles(words)[0]) or _LAST_FIRST.fullmatch(text) is not None


def _in_address(name: str, address: str) -> bool:
    local = re.sub(r"\W", "", fold(address.partition("@")[0]))
    return any(len(word) > 2 and re.sub(r"\W", "", fold(word)) in local for word in name.split())


def _share(texts: Sequence[str], shape: re.Pattern[str]) -> float:
    return _part(sum(shape.fullmatch(text) is not None for text in texts), len(texts))


def _part(count: int, of: int) -> float:
    return count / of if of else 0.0
