"""Reads one table of a foreign file, from the path to the finished value."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from models.errors import Refused
from models.exchange.reading import headers, remarks, totals
from models.exchange.reading.formats import Format
from models.exchange.reading.process import Cancel, ask
from models.exchange.reading.sheet import Cell, CellError, Origin, Problem, Row, Sheet
from models.language import tr


@dataclass(slots=True)
class _Raw:
    """What the worker has said so far."""

    form: Format = Format.TEXT
    facts: dict[str, Any] = field(default_factory=dict)
    rows: list[Row] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    failed: bool = False


def read_table(
    path: Path,
    *,
    sheet: str | None = None,
    header_row: int | None = None,
    encoding: str | None = None,
    separator: str | None = None,
    cancel: Cancel | None = None,
) -> Sheet:
    """Read a table from a spreadsheet or text file, in a process of its own.

    What is not given is found out: the sheet that looks most like a table, the header row (1 is the
    first, 0 means that there is none), the encoding (a Python name) and the separator. `cancel` is
    asked some twenty times a second. Raises Refused with one sentence, or Cancelled.
    """
    if separator is not None and (len(separator) != 1 or separator in '"\r\n\0'):
        raise Refused(tr("The separator must be one character."), "separator")
    raw = _Raw()
    question = {"ask": "table", "sheet": sheet, "encoding": encoding, "separator": separator}
    for message in ask(Path(path), question, cancel=cancel):
        _take(message, raw)
    return _build(Path(path), raw, header_row)


def _take(message: tuple[Any, ...], raw: _Raw) -> None:
    kind = message[0]
    if kind == "rows":
        _, numbers, rows, patches, cut = message
        for at, column, what, text in patches:
            rows[at][column] = _cell(what, text)
            raw.failed = raw.failed or what == "error"
        raw.numbers += numbers
        raw.rows += map(tuple, rows)
        raw.problems += [remarks.cut_cell(*place) for place in cut]
    elif kind == "format":
        raw.form = Format(message[1])
    else:
        raw.facts |= message[1]


def _cell(kind: str, value: str | int) -> Cell:
    if isinstance(value, int):
        return date.fromordinal(value)
    if kind == "moment":
        return datetime.fromisoformat(value)
    return CellError(value) if kind == "error" else value


def _build(path: Path, raw: _Raw, wanted: int | None) -> Sheet:
    facts = raw.facts
    if not raw.rows:
        raise Refused(tr("{file} holds no table, all cells are empty.", file=path.name))
    if wanted and wanted not in raw.numbers:
        raise Refused(tr("Row {row} is empty and cannot be the header.", row=wanted), "header_row")
    header = headers.find(raw.rows, raw.numbers, facts.get("merged", ()), wanted)
    start = header.bottom + 1
    title = tuple(
        headers.words(cell) for row in raw.rows[: header.top] for cell in row if cell is not None
    )
    rows, numbers, left = totals.leave_out(raw.rows[start:], raw.numbers[start:], header.labels)
    named = max((at + 1 for at, label in enumerate(header.labels) if label), default=0)
    width = max([named, *(len(row) for row in rows)], default=0)
    width = _trim(rows, width, named)
    padding = (None,) * width
    fitted = tuple(
        row if len(row) == width else (row + padding[len(row) :])[:width] for row in rows
    )
    failed = remarks.failed_cells(fitted, numbers) if raw.failed else []
    problems = [
        *raw.problems,
        *failed,
        *remarks.ragged_rows(rows, numbers, named, raw.form),
    ]
    names = headers.names(header, width)
    hidden = tuple(column for column in facts.get("hidden_columns", ()) if column < width)
    shown = set(numbers)
    hidden_rows = tuple(row for row in facts.get("hidden_rows", ()) if row in shown)
    header_row = raw.numbers[header.bottom] if header.bottom >= 0 else 0
    return Sheet(
        origin=Origin(
            file=path.name,
            format=raw.form,
            sheets=tuple(facts.get("sheets", ())),
            hidden_sheets=tuple(facts.get("hidden_sheets", ())),
            sheet=facts.get("sheet", ""),
            date_1904=facts.get("date_1904", False),
            encoding=facts.get("encoding", ""),
            encoding_evidence=tuple(facts.get("evidence", ())),
            separator=facts.get("separator", ""),
        ),
        header_row=header_row,
        headers=names,
        groups=(header.groups + ("",) * width)[:width],
        labels=(header.labels + ("",) * width)[:width],
        rows=fitted,
        numbers=tuple(numbers),
        left_out=tuple(left),
        problems=tuple(problems),
        hidden_columns=hidden,
        hidden_rows=hidden_rows,
        title=title,
        notes=remarks.notes(
            facts, header, header_row, left, hidden, hidden_rows, len(failed), shown
        ),
    )


def _trim(rows: list[Row], width: int, named: int) -> int:
    """The width without columns at the right that have neither a name nor a value."""
    while width > named and all(len(row) < width or row[width - 1] is None for row in rows):
        width -= 1
    return width
