"""Rows that could not be imported, as a workbook to correct and import again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import Any

from models.errors import Environment
from models.exchange.importing.plan import Plan, Status
from models.exchange.reading import Cell, Sheet
from models.language import tr

MOST_CELL = 32_767


def write_problems(plan: Plan, path: Path, statuses: Iterable[Status] = (Status.PROBLEM,)) -> int:
    """Write rows with all their columns, and one more that says what is wrong.

    Returns how many rows were written. Raises `Environment` when the file cannot be written.
    """
    import xlsxwriter

    wanted = set(statuses)
    rows = [row for row, status in enumerate(plan.statuses) if status in wanted]
    book = xlsxwriter.Workbook(str(path), {"strings_to_formulas": False, "strings_to_urls": False})
    try:
        _write(book, plan, rows)
        book.close()
    except (OSError, xlsxwriter.exceptions.FileCreateError) as error:
        raise Environment(
            tr("{file} cannot be written; close it in other programs.", file=path.name)
        ) from error
    return len(rows)


def _write(book: Any, plan: Plan, rows: list[int]) -> None:
    sheet = book.add_worksheet(tr("Rows to correct")[:31])
    head = book.add_format({"bold": True, "bg_color": "#0B6E75", "font_color": "#FFFFFF"})
    wrong = book.add_format({"bg_color": "#FBE3E0", "num_format": "@"})
    why = book.add_format({"text_wrap": True, "valign": "top", "font_color": "#A3261B"})
    looks = {
        "text": book.add_format({"num_format": "@"}),
        "date": book.add_format({"num_format": "dd.mm.yyyy"}),
        "moment": book.add_format({"num_format": "dd.mm.yyyy hh:mm"}),
    }
    first = _header(sheet, plan.sheet, head)
    width = len(plan.sheet.headers)
    for line, row in enumerate(rows, start=first):
        issues = plan.table.problems.get(row, [])
        bad = {issue.column for issue in issues}
        for column, cell in enumerate(plan.sheet.rows[row]):
            _cell(sheet, line, column, cell, looks, wrong if column in bad else None)
        text = "\n".join(_sentences(plan, row))
        sheet.write_string(line, width, text[:MOST_CELL], why)
    sheet.set_column(0, max(width - 1, 0), 20)
    sheet.set_column(width, width, 60)
    sheet.freeze_panes(first, 0)


def _sentences(plan: Plan, row: int) -> list[str]:
    headers = plan.sheet.headers
    found = [
        f"{headers[one.column]}: {one.message}" if one.column is not None else one.message
        for one in plan.table.problems.get(row, ())
    ]
    return found or [plan.reasons.get(row, "")]


def _header(sheet: Any, table: Sheet, head: Any) -> int:
    """The header as it was, in two rows where it had groups; the number of its rows."""
    width = len(table.headers)
    grouped = any(table.groups)
    if grouped:
        start = 0
        for column in range(1, width + 1):
            if column < width and table.groups[column] == table.groups[start]:
                continue
            if column - start > 1 and table.groups[start]:
                sheet.merge_range(0, start, 0, column - 1, table.groups[start], head)
            else:
                sheet.write_string(0, start, table.groups[start], head)
            start = column
    names = table.labels if grouped else table.headers
    for column, name in enumerate(names):
        sheet.write_string(int(grouped), column, name or table.headers[column], head)
    sheet.write_string(int(grouped), width, tr("Problem"), head)
    return 1 + int(grouped)


def _cell(
    sheet: Any, line: int, column: int, cell: Cell, looks: dict[str, Any], wrong: Any
) -> None:
    if cell is None:
        if wrong is not None:
            sheet.write_blank(line, column, None, wrong)
    elif isinstance(cell, bool):
        sheet.write_boolean(line, column, cell, wrong)
    elif isinstance(cell, int | float) and abs(cell) < 1e15:
        sheet.write_number(line, column, cell, wrong)
    elif isinstance(cell, date) and cell.year >= 1900:
        moment = isinstance(cell, datetime)
        sheet.write_datetime(line, column, cell, looks["moment" if moment else "date"])
    else:
        sheet.write_string(line, column, str(cell)[:MOST_CELL], wrong or looks["text"])
