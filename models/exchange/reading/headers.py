"""Finds the header of a table below titles and over merged cells, and names its columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from models.exchange.reading.sheet import Cell, Row, letters
from models.exchange.reading.vocabulary import OVER_COLUMNS
from models.language import tr

Merged = tuple[int, int, int, int]
"""First row, first column, last row, last column, counting from 0."""

_LOOKED_AT = 40
_DEEPEST = 3
_LONGEST = 120

_TRUTH = frozenset(("ja", "nein", "yes", "no", "true", "false", "wahr", "falsch", "x", "-"))
_TOKEN = re.compile(r"[^\W_]+(?:-[^\W_]+)*\.?", re.UNICODE)
_VALUE = re.compile(
    r"""\S+@\S+\.\S+ | https?://\S+ | www\.\S+
    | [+(]?\d[\d\s()/.,+:–-]*(?:€|EUR|%)?          # numbers, dates, times, phones
    | \d{4}-\d\d-\d\dT\S* | \#\S+!""",
    re.VERBOSE | re.IGNORECASE,
)
_INVISIBLE = dict.fromkeys(map(ord, "\xad\u200b\u200c\u200d\u2060\ufeff"))


@dataclass(frozen=True, slots=True)
class Header:
    """Where the header is, by index into the rows that were looked at.

    `top` and `bottom` are the first and last row of the header; `bottom` is -1 where there is none
    and the data begin at once. `groups` and `labels` are the words of the upper rows and of the
    lowest, by column. `sure` is False when nothing but the place speaks for it.
    """

    top: int
    bottom: int
    groups: tuple[str, ...]
    labels: tuple[str, ...]
    sure: bool


def find(
    rows: Sequence[Row], numbers: Sequence[int], merged: Sequence[Merged], wanted: int | None
) -> Header:
    """The header of a table without blank rows; `wanted` is its row number, 0 for none."""
    rows = rows[: _LOOKED_AT + 100]
    width = max((len(row) for row in rows), default=0)
    down = _spread(rows, numbers, merged, width, downwards=True)
    if wanted is not None:
        bottom = next((at for at, number in enumerate(numbers) if number == wanted), -1)
        return _block(rows, numbers, merged, down, bottom, width, sure=True)
    bottom, sure = _choose(down)
    if bottom >= 0:
        bottom = _lowest(rows, numbers, merged, bottom)
    return _block(rows, numbers, merged, down, bottom, width, sure=sure)


def names(header: Header, width: int) -> tuple[str, ...]:
    """Unique names for `width` columns: group and label joined, blanks by their letter."""
    found: list[str] = []
    taken: set[str] = set()
    for column in range(width):
        parts = [part[column] for part in (header.groups, header.labels) if column < len(part)]
        name = " ".join(part for part in parts if part)
        name = name or tr("Column {letter}", letter=letters(column))
        unique, count = name, 1
        while unique.casefold() in taken:
            count += 1
            unique = f"{name} {count}"
        taken.add(unique.casefold())
        found.append(unique)
    return tuple(found)


def words(cell: Cell) -> str:
    """A header cell as one line without invisible characters."""
    if cell is None:
        return ""
    return " ".join(str(cell).translate(_INVISIBLE).replace("\xa0", " ").split())


def _choose(rows: Sequence[Row]) -> tuple[int, bool]:
    """The index of the header row and whether anything but its place speaks for it."""
    fills = [_filled(row) for row in rows]
    fallback = -1
    for at, row in enumerate(rows[:_LOOKED_AT]):
        below = fills[at + 1 : at + 101]
        typical = median(below) if below else fills[at]
        if fills[at] < max(1.0, typical * 0.5):
            continue
        cells = [cell for cell in row if cell is not None]
        labelled = _all_labels(cells)
        if labelled and (_known(cells) or _years(cells)):
            return at, True
        if fallback < 0 and fills[at] >= typical * 0.8:
            if not labelled:
                return -1, True
            if _stands_out(row, rows[at + 1 : at + 31]):
                return at, True
            fallback = at
    return fallback, False


def _filled(row: Row) -> int:
    return len(row) - row.count(None)


def _all_labels(cells: Sequence[Cell]) -> bool:
    if _years(cells):
        return True
    seen = {words(cell).casefold() for cell in cells}
    return all(_label(cell) for cell in cells) and len(seen) >= len(cells) * 0.5


def _label(cell: Cell) -> bool:
    if not isinstance(cell, str) or len(cell) > _LONGEST:
        return False
    text = words(cell)
    return bool(text) and not _VALUE.fullmatch(text) and text.casefold() not in _TRUTH


def _years(cells: Sequence[Cell]) -> bool:
    """Whether these are years, as statistics have them over their columns."""
    years = [int(text) for cell in cells if re.fullmatch(r"(19|20)\d\d", text := str(cell))]
    return len(years) >= 3 and len(years) >= len(cells) - 2 and years == sorted(set(years))


def _known(cells: Sequence[Cell]) -> bool:
    """Whether enough of the cells are words that stand over columns."""
    hits = 0
    for cell in cells:
        tokens = {token.casefold().rstrip(".") for token in _TOKEN.findall(words(cell))}
        hits += bool(tokens & OVER_COLUMNS)
    return (hits >= 2 and hits * 3 >= len(cells)) or hits == len(cells)


def _stands_out(row: Row, below: Sequence[Row]) -> bool:
    """Whether some column holds values of another kind than its label."""
    for column, cell in enumerate(row):
        if cell is None:
            continue
        values = [line[column] for line in below if column < len(line) and line[column] is not None]
        if values and sum(not _label(value) for value in values) > len(values) * 0.7:
            return True
    return False


def _lowest(
    rows: Sequence[Row], numbers: Sequence[int], merged: Sequence[Merged], bottom: int
) -> int:
    """Follow merged cells down: the labels under a merged group belong to the header too."""
    line = numbers[bottom] - 1
    deepest = line
    for first, left, last, right in merged:
        if first <= line <= last:
            deepest = max(deepest, last)
            if right > left and _under(rows, numbers, last + 1, left, right):
                deepest = max(deepest, last + 1)
    deepest = min(deepest, line + _DEEPEST - 1)
    return max(at for at, number in enumerate(numbers) if number - 1 <= deepest)


def _under(rows: Sequence[Row], numbers: Sequence[int], line: int, left: int, right: int) -> bool:
    """Whether the row has different labels under a merged cell."""
    for row, number in zip(rows, numbers, strict=False):
        if number - 1 == line:
            cells = [cell for cell in row[left : right + 1] if cell is not None]
            rest = [cell for cell in row if cell is not None]
            return len(cells) > 1 and _all_labels(cells) and _all_labels(rest)
    return False


def _spread(
    rows: Sequence[Row],
    numbers: Sequence[int],
    merged: Sequence[Merged],
    width: int,
    *,
    downwards: bool,
) -> list[Row]:
    """The rows padded to one width, with merged cells repeated downwards or also to the right."""
    lines = {number - 1: at for at, number in enumerate(numbers[: len(rows)])}
    spread = [[*row, *[None] * (width - len(row))] for row in rows]
    for first, left, last, right in merged:
        origin = lines.get(first)
        if origin is None or left >= width:
            continue
        value = spread[origin][left]
        for line in range(first, min(last, first + _DEEPEST) + 1):
            at = lines.get(line)
            if at is None:
                continue
            for column in range(left, min(left if downwards else right, width - 1) + 1):
                spread[at][column] = value
    return [tuple(row) for row in spread]


def _block(
    rows: Sequence[Row],
    numbers: Sequence[int],
    merged: Sequence[Merged],
    down: Sequence[Row],
    bottom: int,
    width: int,
    *,
    sure: bool,
) -> Header:
    """Gather the header rows that end at `bottom`."""
    if bottom < 0:
        return Header(0, -1, (), (), sure)
    full = _spread(rows, numbers, merged, width, downwards=False)
    labels = [words(cell) for cell in down[bottom]]
    groups = [""] * width
    top = bottom
    while top > 0 and bottom - top < _DEEPEST - 1:
        above = top - 1
        if not _grouping(numbers[above] - 1, merged, width, labels):
            break
        for column, cell in enumerate(full[above]):
            text = words(cell)
            if text and text not in (labels[column], groups[column]):
                groups[column] = f"{text} {groups[column]}".strip()
        top = above
    return Header(top, bottom, tuple(groups), tuple(labels), sure)


def _grouping(line: int, merged: Sequence[Merged], width: int, labels: Sequence[str]) -> bool:
    """Whether a row holds merged groups of columns, and no title over the whole table."""
    used = sum(bool(label) for label in labels)
    return any(
        first <= line <= last and (right > left or last > first) and right - left + 1 < max(used, 2)
        for first, left, last, right in merged
    )
