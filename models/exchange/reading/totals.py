"""Rows below a header that are no records: totals, repeated headers, remarks at the end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median

from models.exchange.reading.sheet import LeftOut, Row
from models.language import tr

_TOTAL = re.compile(
    r"(gesamt(summe|zahl|ergebnis|betrag)?|(zwischen|end)?summen?|insgesamt|total|grand total|"
    r"sub-?total|sum|anzahl|durchschnitt|mittelwert|average|ergebnis)\b"
    r"(?!\s*(gmbh|ag|kg|se|e\.\s?v|ug|ohg|schule|verband))[^@]{0,40}",
    re.IGNORECASE,
)
_BEGINNINGS = frozenset(
    ("ges", "sum", "zwi", "end", "ins", "tot", "gra", "sub", "anz", "dur", "mit", "ave", "erg")
)
_REMARK = re.compile(r"(stand|quelle|source|hinweis|anmerkung|note|legende|\*|©)(\b|[:\s*])", re.I)
_TAIL = 20
_SAMPLE = 1000


def leave_out(
    rows: Sequence[Row], numbers: Sequence[int], labels: Sequence[str]
) -> tuple[list[Row], list[int], list[LeftOut]]:
    """Part records from the rest; the sum of both is what came in."""
    sampled = rows[:: len(rows) // _SAMPLE + 1]
    typical = median(map(_filled, sampled)) if sampled else 0
    left: list[LeftOut] = []
    for at, (row, number) in enumerate(zip(rows, numbers, strict=True)):
        first = row[0]
        if first is None:
            first = next((cell for cell in row if cell is not None), None)
        if first.__class__ is not str:
            continue
        text = str(first).strip()
        if text[:3].casefold() in _BEGINNINGS and _TOTAL.fullmatch(text):
            if _filled(row) <= max(2.0, typical * 0.75) and typical >= 2:
                left.append(LeftOut(number, row, tr("a total, not a record")))
        elif at >= len(rows) - _TAIL and typical >= 3 and _REMARK.match(text):
            if _filled(row) == 1:
                left.append(LeftOut(number, row, tr("a remark below the table")))
        elif text in labels and _repeats(row, labels):
            left.append(LeftOut(number, row, tr("repeats the header")))
    if not left:
        return list(rows), list(numbers), []
    gone = {row.row for row in left}
    kept = [(row, number) for row, number in zip(rows, numbers, strict=True) if number not in gone]
    return [row for row, _ in kept], [number for _, number in kept], left


def _filled(row: Row) -> int:
    return len(row) - row.count(None)


def _repeats(row: Row, labels: Sequence[str]) -> bool:
    texts = [" ".join(str(cell).split()) if cell is not None else "" for cell in row]
    padded = [*texts, *[""] * (len(labels) - len(texts))]
    return sum(map(bool, labels)) > 1 and padded == [*labels, *[""] * (len(padded) - len(labels))]
