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
_REMARK = re.compile(r"(stand|quelle|source|hinweis|anmerkung|note|legende|\*|©)(\b|[:\s*])", re.I)
_TAIL = 20


def leave_out(
    rows: Sequence[Row], numbers: Sequence[int], labels: Sequence[str]
) -> tuple[list[Row], list[int], list[LeftOut]]:
    """Part records from the rest; the sum of both is what came in."""
    fills = [len(row) - row.count(None) for row in rows]
    typical = median(fills) if fills else 0
    head = [label for label in labels if label]
    kept: list[Row] = []
    kept_numbers: list[int] = []
    left: list[LeftOut] = []
    for at, (row, number) in enumerate(zip(rows, numbers, strict=True)):
        reason = ""
        if fills[at] == len(head) > 1 and _repeats(row, labels):
            reason = tr("repeats the header")
        elif fills[at] < max(2.0, typical * 0.6) or fills[at] <= typical * 0.75:
            reason = _why_no_record(row, fills[at], typical, tail=at >= len(rows) - _TAIL)
        if reason:
            left.append(LeftOut(number, row, reason))
        else:
            kept.append(row)
            kept_numbers.append(number)
    return kept, kept_numbers, left


def _repeats(row: Row, labels: Sequence[str]) -> bool:
    texts = [" ".join(str(cell).split()) if cell is not None else "" for cell in row]
    return texts[: len(labels)] == list(labels) and not any(texts[len(labels) :])


def _why_no_record(row: Row, filled: int, typical: float, *, tail: bool) -> str:
    first = next((cell for cell in row if cell is not None), None)
    if not isinstance(first, str) or typical < 2:
        return ""
    text = first.strip()
    if _TOTAL.fullmatch(text):
        return tr("a total, not a record")
    if tail and filled == 1 and typical >= 3 and _REMARK.match(text):
        return tr("a remark below the table")
    return ""
