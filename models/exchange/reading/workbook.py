"""Reads a workbook in the worker, as a stream of messages."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import python_calamine as calamine

from models.exchange.reading import archive, binary, limits, markings, opendocument
from models.exchange.reading.batches import Batches
from models.exchange.reading.formats import Format
from models.exchange.reading.tables import Candidate, table_likeness
from models.exchange.reading.unreadable import Unreadable
from models.language import mark

_UNREADABLE = mark(
    "The workbook cannot be read; open it in Excel or LibreOffice and save it as .xlsx."
)


def read(path: Path, form: Format, sheet: str | None) -> Iterator[tuple[Any, ...]]:
    """Yield `table`, `rows` and `end` messages for one sheet; raises Unreadable."""
    facts = _facts(path, form)
    try:
        with calamine.CalamineWorkbook.from_path(path) as workbook:
            shown, hidden = _names(workbook)
            chosen = _choose(workbook, shown or hidden, sheet, [*shown, *hidden])
            found = facts.sheet(chosen.name)
            yield (
                "table",
                {
                    "sheets": [*shown, *hidden],
                    "hidden_sheets": hidden,
                    "sheet": chosen.name,
                    "date_1904": facts.date_1904,
                    "merged": _merged(chosen) or found.merged,
                    "hidden_columns": sorted(found.hidden_columns),
                    "hidden_rows": sorted(found.hidden_rows),
                    "uncalculated": sorted(found.uncalculated),
                    "blind": form is Format.XLSB,
                    "macros": facts.macros,
                    "links": facts.links,
                },
            )
            yield from _rows(chosen, found)
    except calamine.PasswordError as error:
        raise Unreadable(archive.LOCKED) from error
    except (calamine.CalamineError, OSError, ValueError) as error:
        raise Unreadable(_UNREADABLE) from error
    except BaseException as error:
        # A panic of the Rust library is no Exception; nothing but its name tells it.
        if type(error).__name__ == "PanicException":
            raise Unreadable(_UNREADABLE) from error
        raise
    yield ("end", {})


def _facts(path: Path, form: Format) -> markings.FileFacts:
    """What must be known of a file before its cells are read."""
    if form is Format.XLS:
        return binary.of_file(path)
    if form is Format.ODS:
        return opendocument.of_file(path)
    return markings.of_file(path)


def _names(workbook: calamine.CalamineWorkbook) -> tuple[list[str], list[str]]:
    shown: list[str] = []
    hidden: list[str] = []
    for sheet in workbook.sheets_metadata:
        if sheet.typ == calamine.SheetTypeEnum.WorkSheet:
            visible = sheet.visible == calamine.SheetVisibleEnum.Visible
            (shown if visible else hidden).append(sheet.name)
    return shown, hidden


def _choose(
    workbook: calamine.CalamineWorkbook, names: list[str], wanted: str | None, known: list[str]
) -> calamine.CalamineSheet:
    if wanted is not None:
        if wanted not in known:
            raise Unreadable(mark("The file has no sheet “{sheet}”."), sheet=wanted)
        return workbook.get_sheet_by_name(wanted)
    if not names:
        raise Unreadable(mark("The workbook holds no sheet with cells."))
    if len(names) == 1:
        return workbook.get_sheet_by_name(names[0])
    best: tuple[float, calamine.CalamineSheet] | None = None
    for name in names[: limits.SHEETS]:
        with contextlib.suppress(calamine.CalamineError):
            sheet = workbook.get_sheet_by_name(name)
            score = table_likeness(_candidate(sheet))
            if best is None or score > best[0]:
                best = (score, sheet)
    if best is None:
        raise Unreadable(_UNREADABLE)
    return best[1]


def _candidate(sheet: calamine.CalamineSheet) -> Candidate:
    beginning: list[list[Any]] = []
    if sheet.end is not None and sheet.width <= limits.COLUMNS:
        for row in sheet.iter_rows():
            if row.count("") < len(row):
                beginning.append(row)
                if len(beginning) == 200:
                    break
    return Candidate(sheet.name, beginning, sheet.height)


def _merged(sheet: calamine.CalamineSheet) -> list[tuple[int, int, int, int]]:
    """Merged ranges near the top: first row, first column, last row, last column, from 0."""
    ranges = sheet.merged_cell_ranges or []
    near = [(*start, *end) for start, end in ranges if start[0] < markings.NEAR]
    return near[: markings.MOST]


def _rows(sheet: calamine.CalamineSheet, found: markings.SheetFacts) -> Iterator[tuple[Any, ...]]:
    batches = Batches()
    if sheet.start is None or sheet.end is None:
        return
    left: list[Any] = [None] * sheet.start[1]
    batches.widen(sheet.end[1] + 1)
    errors = found.errors
    for index, cells in enumerate(sheet.iter_rows()):
        if message := batches.add(index + 1, left + cells, errors.get(index)):
            yield message
    if message := batches.rest():
        yield message
