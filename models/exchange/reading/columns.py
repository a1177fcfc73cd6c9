"""What is true of whole columns: how full, what kind of content, in which order dates are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from models.exchange.reading.contents import Content, fits
from models.exchange.reading.sheet import Cell, CellError, Sheet, letters
from models.fields.dates import decide_order, show_date
from models.fields.flags import show_flag
from models.fields.numbers import decide_decimal
from models.fields.text import is_blank_word
from models.language import mark, tr

_SAMPLE = 400
_SAMPLES = 5
_LOOKED_AT = 5_000
_LONGEST = 80

_NEEDED: dict[Content, tuple[float, str]] = {
    Content.EMAIL: (0.5, mark("{share} % are e-mail addresses")),
    Content.URL: (0.6, mark("{share} % are web addresses")),
    Content.SALUTATION: (0.6, mark("{share} % are salutations")),
    Content.WZ: (0.6, mark("{share} % are industry codes (WZ)")),
    Content.POSTCODE_TOWN: (0.6, mark("{share} % are postcode and town in one cell")),
    Content.POSTCODE: (0.8, mark("{share} % are postcodes")),
    Content.DATE: (0.6, mark("{share} % are dates")),
    Content.PHONE: (0.6, mark("{share} % are phone numbers")),
    Content.FLAG: (0.9, mark("{share} % are yes or no")),
    Content.MONEY: (0.6, mark("{share} % are amounts of money")),
    Content.INTEGER: (0.6, mark("{share} % are whole numbers")),
    Content.DECIMAL: (0.6, mark("{share} % are numbers")),
    Content.ORGANISATION: (0.4, mark("{share} % hold a legal form such as GmbH")),
    Content.STREET: (0.6, mark("{share} % are streets with a number")),
    Content.TOWN: (0.5, mark("{share} % are towns of the region or large cities")),
    Content.PERSON: (0.6, mark("{share} % look like names of people")),
}
"""What share of the cells must fit, in this order: the first that does is taken."""


@dataclass(frozen=True, slots=True)
class Column:
    """The facts of one column; nothing of it is a decision.

    `filled` counts cells that hold something, `blank_words` those among them that say "k. A." or
    "-". `samples` are the first distinct values as text. `content` is the best guess, `share` how
    many of the looked at cells (up to 400, evenly spread) fit it, `reason` says so.
    `date_order` is dmy, mdy, ymd or None where it cannot be told, `decimal` comma, point or None;
    their reasons quote the value that proves it, or are empty where there is nothing to decide.
    """

    index: int
    letter: str
    header: str
    hidden: bool
    rows: int
    filled: int
    blank_words: int
    samples: tuple[str, ...]
    content: Content | None
    share: float
    reason: str
    date_order: str | None = None
    date_reason: str = ""
    decimal: str | None = None
    decimal_reason: str = ""


def describe_columns(sheet: Sheet) -> tuple[Column, ...]:
    """The facts of all columns of a sheet."""
    hidden = frozenset(sheet.hidden_columns)
    return tuple(
        _describe(sheet.column(index), index, header, index in hidden)
        for index, header in enumerate(sheet.headers)
    )


def show_cell(cell: Cell) -> str:
    """A cell as a person reads it, in the language of the program."""
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return f"{show_cell(cell.date())} {cell:%H:%M}"
    if isinstance(cell, date):
        return show_date(cell.isoformat())
    if isinstance(cell, bool):
        return show_flag(cell)
    if isinstance(cell, float):
        return f"{cell:.15g}"
    return " ".join(str(cell).split())


def _describe(cells: list[Cell], index: int, header: str, hidden: bool) -> Column:
    filled = [cell for cell in cells if cell is not None]
    nothing = {cell for cell in _spread(filled, _LOOKED_AT) if _says_nothing(cell)}
    telling = [cell for cell in filled if cell not in nothing] if nothing else filled
    sampled = _spread(telling, _SAMPLE)
    content, share = _guess(sampled)
    reason = tr(_NEEDED[content][1], share=round(share * 100)) if content in _NEEDED else ""
    order, why_order = _date_order(_texts(telling)) if content is Content.DATE else (None, "")
    numeric = content in (Content.MONEY, Content.INTEGER, Content.DECIMAL)
    decimal, why_decimal = _decimal(_texts(telling)) if numeric else (None, "")
    return Column(
        index=index,
        letter=letters(index),
        header=header,
        hidden=hidden,
        rows=len(cells),
        filled=len(filled),
        blank_words=len(filled) - len(telling),
        samples=_samples(filled),
        content=content,
        share=share,
        reason=reason,
        date_order=order,
        date_reason=why_order,
        decimal=decimal,
        decimal_reason=why_decimal,
    )


def _spread(cells: Sequence[Cell], most: int) -> Sequence[Cell]:
    """So many of the cells, from the whole column."""
    return cells[:: len(cells) // most + 1]


def _texts(cells: Sequence[Cell]) -> list[str]:
    return [cell for cell in cells if isinstance(cell, str)]


def _says_nothing(cell: Cell) -> bool:
    if isinstance(cell, str):
        return is_blank_word(cell)
    return isinstance(cell, CellError)


def _samples(filled: Sequence[Cell]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for cell in dict.fromkeys(filled[:_LOOKED_AT]):
        text = show_cell(cell)
        found[text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"] = None
        if len(found) == _SAMPLES:
            break
    return tuple(found)


def _guess(sampled: Sequence[Cell]) -> tuple[Content | None, float]:
    if not sampled:
        return None, 0.0
    for content, (needed, _) in _NEEDED.items():
        share = sum(fits(cell, content) for cell in sampled) / len(sampled)
        if share >= needed and _plausible(content, sampled):
            return content, share
    return Content.TEXT, 1.0


def _plausible(content: Content, sampled: Sequence[Cell]) -> bool:
    """Whether a content that others could pass for is borne out by the cells themselves."""
    if content is Content.WZ:
        # Dates alone are dates; only beside codes they are codes that a spreadsheet turned.
        return sum(isinstance(cell, str) for cell in sampled) * 2 > len(sampled)
    if content is Content.FLAG:
        words = {str(cell).strip() for cell in sampled}
        return words == {"0", "1"} or not words <= {"0", "1"}
    if content is Content.POSTCODE:
        full = sum(len(str(cell).strip()) >= 5 for cell in sampled)
        return full >= len(sampled) * 0.6
    return True


def _date_order(texts: Sequence[str]) -> tuple[str | None, str]:
    order = decide_order(texts)
    proofs: dict[str, str] = {}
    for text in texts:
        told = decide_order([text])
        if told and told not in proofs:
            proofs[told] = text
    if order and order in proofs:
        return order, _proof(order, proofs[order])
    if "dmy" in proofs and "mdy" in proofs:
        return None, tr(
            "“{one}” and “{other}” contradict each other; please choose what comes first.",
            one=_short(proofs["dmy"]),
            other=_short(proofs["mdy"]),
        )
    unclear = next((text for text in texts if decide_order([text]) is None), "")
    if not unclear:
        return order, ""
    return None, tr(
        "Day and month cannot be told apart, for example in “{value}”; please choose.",
        value=_short(unclear),
    )


def _proof(order: str, value: str) -> str:
    if order == "dmy":
        return tr("Day before month, as in “{value}”.", value=_short(value))
    if order == "mdy":
        return tr("Month before day, as in “{value}”.", value=_short(value))
    return tr("Year first, as in “{value}”.", value=_short(value))


def _decimal(texts: Sequence[str]) -> tuple[str | None, str]:
    decimal = decide_decimal(texts)
    proofs: dict[str, str] = {}
    for text in texts:
        told = decide_decimal([text])
        if told and told not in proofs:
            proofs[told] = text
    if decimal == ",":
        return decimal, tr("Decimal comma, as in “{value}”.", value=_short(proofs[decimal]))
    if decimal == ".":
        return decimal, tr("Decimal point, as in “{value}”.", value=_short(proofs[decimal]))
    if len(proofs) > 1:
        return None, tr(
            "“{one}” and “{other}” contradict each other; please choose the decimal mark.",
            one=_short(proofs[","]),
            other=_short(proofs["."]),
        )
    return None, ""


def _short(value: str) -> str:
    text = " ".join(value.split())
    return text if len(text) <= 40 else text[:39] + "…"
