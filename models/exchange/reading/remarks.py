"""Sentences about what was found in a file or done to it; nothing happens in silence."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from models.exchange.reading import limits
from models.exchange.reading.formats import Format
from models.exchange.reading.headers import Header
from models.exchange.reading.sheet import CellError, LeftOut, Problem, Row, letters
from models.language import ntr, number, tr

_LISTED = 8


def cut_cell(row: int, column: int, length: int) -> Problem:
    """A cell that held more than a cell may hold."""
    reason = tr(
        "The cell holds {length} characters; only the first {most} were read.",
        length=number(length),
        most=number(limits.CELL_CHARACTERS),
    )
    return Problem(row, column, "", reason)


def failed_cells(rows: Sequence[Row], numbers: Sequence[int]) -> list[Problem]:
    """Cells whose formula failed in the spreadsheet."""
    return [
        Problem(number, column, cell.code, tr("The formula failed; the cell has no value."))
        for number, row in zip(numbers, rows, strict=True)
        for column, cell in enumerate(row)
        if cell.__class__ is CellError and isinstance(cell, CellError)
    ]


def ragged_rows(
    rows: Sequence[Row], numbers: Sequence[int], named: int, form: Format
) -> list[Problem]:
    """Rows of a text file with more cells than the header, a sign of an unquoted separator."""
    if form is not Format.TEXT or not named:
        return []
    wide = [(number, row) for number, row in zip(numbers, rows, strict=True) if len(row) > named]
    if len(wide) > len(rows) * 0.2:
        return []
    return [
        Problem(
            number,
            None,
            "",
            tr("{cells} cells, but the header has {named}.", cells=len(row), named=named),
        )
        for number, row in wide
    ]


def notes(
    facts: dict[str, Any],
    header: Header,
    header_row: int,
    left_out: Sequence[LeftOut],
    hidden_columns: Sequence[int],
    hidden_rows: Sequence[int],
    failed: int,
    rows: Collection[int],
) -> tuple[str, ...]:
    """What the person should know about this table, most important first."""
    return tuple(
        sentence
        for sentence in (
            _header(header, header_row),
            *_text(facts),
            _left_out(left_out),
            _columns(hidden_columns),
            _rows(hidden_rows),
            *_book(facts),
            *_formulas(facts, failed, rows),
        )
        if sentence
    )


def _header(header: Header, row: int) -> str:
    if not row:
        return tr("No header was found; the columns are named by their letters.")
    if not header.sure:
        return tr("Row {row} was taken for the header; please check.", row=row)
    return ""


def _text(facts: dict[str, Any]) -> Iterable[str]:
    if facts.get("repaired"):
        before, after = facts["example"]
        yield ntr(
            "{n} broken umlaut was repaired: “{before}” was read as “{after}”.",
            "{n} broken umlauts were repaired: “{before}” was read as “{after}”.",
            facts["repaired"],
            before=before,
            after=after,
        )
    if facts.get("nulls"):
        yield ntr("{n} zero byte was removed.", "{n} zero bytes were removed.", facts["nulls"])


def _left_out(rows: Sequence[LeftOut]) -> str:
    if not rows:
        return ""
    listed = ", ".join(f"{row.row} ({row.reason})" for row in rows[:_LISTED])
    if len(rows) > _LISTED:
        listed += " …"
    return ntr(
        "{n} row was left out: {listed}.",
        "{n} rows were left out: {listed}.",
        len(rows),
        listed=listed,
    )


def _columns(hidden: Sequence[int]) -> str:
    if not hidden:
        return ""
    listed = ", ".join(letters(column) for column in hidden[:_LISTED])
    return ntr(
        "Column {listed} is hidden in the file and was read all the same.",
        "Columns {listed} are hidden in the file and were read all the same.",
        len(hidden),
        listed=listed + (" …" if len(hidden) > _LISTED else ""),
    )


def _rows(hidden: Sequence[int]) -> str:
    if not hidden:
        return ""
    return ntr(
        "{n} row is hidden in the file and was read all the same.",
        "{n} rows are hidden in the file and were read all the same.",
        len(hidden),
    )


def _formulas(facts: dict[str, Any], failed: int, rows: Collection[int]) -> Iterable[str]:
    if failed:
        yield ntr("{n} cell holds a failed formula.", "{n} cells hold failed formulas.", failed)
    blank = sum(row in rows for row, _ in facts.get("uncalculated", ()))
    if blank:
        yield ntr(
            "{n} cell holds a formula that was never calculated and looks blank; "
            "open the file in Excel and save it once.",
            "{n} cells hold formulas that were never calculated and look blank; "
            "open the file in Excel and save it once.",
            blank,
        )
    if facts.get("blind"):
        yield tr(
            "In .xlsb files failed formulas look like blank cells; save as .xlsx if that matters."
        )


def _book(facts: dict[str, Any]) -> Iterable[str]:
    sheet = facts.get("sheet", "")
    hidden = facts.get("hidden_sheets", ())
    others = [name for name in facts.get("sheets", ()) if name != sheet and name not in hidden]
    if others:
        listed = ", ".join(others[:_LISTED])
        yield ntr(
            "Sheet “{sheet}” was read, another was not: {listed}.",
            "Sheet “{sheet}” was read, {n} others were not: {listed}.",
            len(others),
            sheet=sheet,
            listed=listed + (" …" if len(others) > _LISTED else ""),
        )
    unread = [name for name in hidden if name != sheet]
    if unread:
        listed = ", ".join(unread[:_LISTED])
        yield ntr(
            "Hidden sheet {listed} was not read.",
            "Hidden sheets {listed} were not read.",
            len(unread),
            listed=listed,
        )
    if facts.get("date_1904"):
        yield tr("The file counts its days from 1904; this was taken into account.")
    if facts.get("macros"):
        yield tr("The file holds macros; they were not run.")
    if facts.get("links"):
        yield tr("The file refers to other files; they were not opened.")
