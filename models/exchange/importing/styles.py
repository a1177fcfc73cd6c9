"""How a whole column writes dates, numbers and phones: decided once, not cell by cell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from models.exchange.importing.targets import Target
from models.exchange.reading import Cell
from models.fields.dates import decide_order
from models.fields.field import Kind
from models.fields.numbers import decide_decimal

_AMERICAN = re.compile(
    r"(?:1[-. ])?\(?[2-9]\d\d\)?[-. ]\s?\d{3}[-. ]\d{4}(?:\s*(?:x|ext\.?)\s*\d+)?"
)
ORDERS = ("dmy", "mdy")
"""What a person may choose for a column of dates."""

_PHONES = frozenset(("phone", "mobile", "fax", "more_phones"))


@dataclass(frozen=True, slots=True)
class Style:
    """The way a column is written.

    `order` is `dmy`, `mdy` or empty for dates; `decimal` is a comma or a point; `country` is the
    calling code of phones without one. `sure` is False where the column itself does not tell.
    """

    order: str = ""
    decimal: str = ","
    country: str = ""
    sure: bool = True

    @property
    def day_first(self) -> bool:
        """Whether 05/03/2026 is the fifth of March."""
        return self.order != "mdy"


def style_of(target: Target, cells: Sequence[Cell], order: str | None = None) -> Style:
    """The style that the text cells of a column prove; `order` is what the person chose."""
    kind = target.field.kind if target.field else None
    if target.name in _PHONES:
        return Style(country=_country(_texts(cells)))
    if kind in (Kind.DATE, Kind.MOMENT) or target.name == "member_since":
        if order:
            return Style(order)
        texts = _texts(cells)
        found = decide_order(texts)
        return Style(found if found in ORDERS else "dmy", sure=found is not None or not texts)
    if kind in (Kind.MONEY, Kind.INTEGER):
        return Style(decimal=decide_decimal(_texts(cells)) or ",")
    return Style()


def _texts(cells: Sequence[Cell]) -> list[str]:
    return [cell for cell in dict.fromkeys(cells) if isinstance(cell, str)]


def _country(texts: Sequence[str]) -> str:
    """`1` where most numbers without a country are written as in North America."""
    bare = [text.strip() for text in texts if not text.lstrip().startswith(("+", "00"))]
    american = sum(_AMERICAN.fullmatch(text) is not None for text in bare)
    return "1" if american and american >= len(bare) * 0.6 else ""
