"""A list as a formatted workbook that is a valid import: real dates, digits kept as text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from models.clock import BERLIN, now
from models.database.columns import ListColumn
from models.database.reader import Reader
from models.errors import Refused
from models.exchange.exporting.guarding import guarded
from models.exchange.exporting.keys import CHECK_HEADER, PROPERTY, REF_HEADER, Keys
from models.exchange.exporting.offers import offered
from models.exchange.exporting.selection import Selection, rows
from models.fields.field import Kind
from models.language import number, tr
from models.progress import Progress
from models.records.registry import record_type

MOST_ROWS = 1_048_575
MOST_CHOICES = 250
MOST_CELL = 32_767
_MOST_ON_PAPER = 12
_WIDTHS = {
    Kind.LONG_TEXT: 40, Kind.TEXT: 24, Kind.EMAIL: 28, Kind.PHONE: 20, Kind.URL: 28,
    Kind.DATE: 12, Kind.MOMENT: 17, Kind.INTEGER: 11, Kind.MONEY: 15, Kind.FLAG: 8,
    Kind.POSTCODE: 10, Kind.LINK: 28, Kind.CHOICE: 16, Kind.CODE: 20,
}  # fmt: skip
ACCENT = "#0B6E75"
_EPOCH = datetime(1899, 12, 30)
_FIRST_DAY = 61


def write_workbook(
    reader: Reader,
    selection: Selection,
    path: Path,
    author: str,
    progress: Progress | None = None,
    keys: Keys | None = None,
) -> None:
    """Write the selection to an .xlsx file; text cells never become formulas.

    `keys` make it a list for a partner that is merged when it comes back. Raises `Refused` when
    there are more rows than a sheet can hold.
    """
    if len(selection.records) > MOST_ROWS:
        raise Refused(
            tr("A sheet holds {most} rows at most. Please filter the list.", most=number(MOST_ROWS))
        )
    with begun(path, author) as book:
        if keys is None:
            _about(book, selection, author, keys)
        sheet = write_table(book, reader, selection, progress, keys)
        for place, one in enumerate(selection.columns, start=1 if keys else 0):
            _offer_choices(sheet, one, place, len(selection.records), selection.language)
        if keys is not None:
            # What is saved as CSV is the first sheet, and that must be the list.
            _about(book, selection, author, keys)


@contextmanager
def begun(path: Path, author: str) -> Iterator[Any]:
    """A new workbook of somebody, written when the block ends; no text becomes a formula."""
    import xlsxwriter

    book = xlsxwriter.Workbook(
        str(path), {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    try:
        book.set_properties({"author": author, "created": now().replace(tzinfo=None)})
        yield book
    finally:
        book.close()


def _about(book: Any, selection: Selection, author: str, keys: Keys | None) -> None:
    language = selection.language
    sheet = book.add_worksheet(tr("About this file", language=language)[:31])
    sheet.hide_gridlines(2)
    fit_paper(sheet, 1)
    sheet.set_row(0, 24)
    sheet.set_column(0, 0, 18, book.add_format({"font_color": "#5F6B76", "valign": "top"}))
    sheet.set_column(1, 1, 80, book.add_format({"text_wrap": True, "valign": "top"}))
    heading = book.add_format({"bold": True, "font_size": 15, "font_color": ACCENT})
    kind = record_type(selection.type)
    when = now().astimezone(ZoneInfo(BERLIN))
    sheet.write_string(0, 0, tr(kind.plural, language=language), heading)
    lines = (
        (tr("Rows", language=language), number(len(selection.records), language)),
        (tr("Filter", language=language), selection.filter),
        (tr("Made on", language=language), f"{when:%d.%m.%Y %H:%M}"),
        (tr("Made by", language=language), author),
        *_hints(keys, language),
    )
    for place, (label, text) in enumerate(lines, start=2):
        sheet.write_string(place, 0, label)
        sheet.write_string(place, 1, text)


def _hints(keys: Keys | None, language: str) -> list[tuple[str, str]]:
    """What the reader should know; a partner is told how to edit the list."""
    about = tr("Please note", language=language)
    if keys is None:
        words = tr(
            "This list can be imported into Handschlag again. Please keep the headers. "
            "It may hold personal data: pass it on only to those who may have it.",
            language=language,
        )
        return [(about, words)]
    how = tr(
        "You may change cells, sort, hide columns and add rows. Please leave the column “Ref” as "
        "it is, it tells which row is which; in new rows it stays empty. Then send the file back.",
        language=language,
    )
    private = tr(
        "The list may hold personal data: pass it on only to those who may have it.",
        language=language,
    )
    return [
        (tr("For", language=language), keys.partner),
        (about, how),
        ("", private),
        (tr("Export", language=language), keys.code),
    ]


def write_table(
    book: Any,
    reader: Reader,
    selection: Selection,
    progress: Progress | None = None,
    keys: Keys | None = None,
) -> Any:
    """Add the sheet of the list with header, formats and rows; returns it."""
    language = selection.language
    first = 1 if keys else 0
    sheet = book.add_worksheet(tr(record_type(selection.type).plural, language=language)[:31])
    sheet.activate()
    sheet.set_first_sheet()
    sheet.freeze_panes(1, 1 + first)
    headers = selection.headers()
    fit_paper(sheet, len(headers))
    sheet.repeat_rows(0)
    # In a list for a partner only the Ref stays locked when somebody protects the sheet.
    open_cells = {"locked": False} if keys else {}
    formats = [book.add_format(_look(one.kind) | open_cells) for one in selection.columns]
    for place, one in enumerate(selection.columns, start=first):
        width = max(_WIDTHS[one.kind], min(len(headers[place - first]) + 4, 40))
        sheet.set_column(place, place, width, formats[place - first])
    last = first + len(headers)
    if headers:
        sheet.autofilter(0, 0, max(len(selection.records), 1), last - 1)
    head = book.add_format(
        {"bold": True, "bg_color": ACCENT, "font_color": "#FFFFFF", "valign": "vcenter"}
    )
    sheet.set_row(0, 22)
    for place, header in enumerate(headers, start=first):
        sheet.write_string(0, place, header, head)
    grey = _key_columns(book, sheet, keys, last, head, len(selection.records)) if keys else None
    cells = [_cell(one.kind) for one in selection.columns]
    text = sheet.write_string
    numeric = sheet.write_number
    for line, values in enumerate(rows(reader, selection, progress), start=1):
        if keys:
            text(line, 0, keys.refs[line - 1], grey)
        for place, value in enumerate(values):
            if value is None:
                continue
            number = cells[place](value)
            if number is None:
                words = str(value)
                if words[:1] == "'" and not keys:
                    words = guarded(words)
                text(line, first + place, words[:MOST_CELL], formats[place])
            else:
                numeric(line, first + place, number, formats[place])
        if keys:
            text(line, last, keys.checks[line - 1], grey)
    return sheet


def _key_columns(book: Any, sheet: Any, keys: Keys, last: int, head: Any, count: int) -> Any:
    """Ref first, visible and grey, Check last and hidden; nobody types over a Ref by mistake.

    The sheet is not protected: then nobody could sort it, insert rows or delete them.
    """
    look = {"font_color": "#6B7680", "bg_color": "#E9ECEF", "num_format": "@"}
    grey = book.add_format({**look, "valign": "top", "locked": True})
    sheet.set_column(0, 0, 12, grey)
    sheet.set_column(last, last, 20, grey, {"hidden": True})
    sheet.write_string(0, 0, REF_HEADER, head)
    sheet.write_string(0, last, CHECK_HEADER, head)
    sheet.data_validation(
        1, 0, max(count, 1), 0,
        {"validate": "custom", "value": "=FALSE", "ignore_blank": False,
         "error_title": REF_HEADER,
         "error_message": tr("Please leave the Ref as it is: it tells which row is which.")},
    )  # fmt: skip
    book.set_custom_property(PROPERTY, keys.code, "text")
    book.define_name(PROPERTY, f'="{keys.code}"')
    return grey


def fit_paper(sheet: Any, columns: int) -> None:
    """Print on A4, as wide as one page where that stays readable."""
    sheet.set_paper(9)
    sheet.set_landscape()
    if columns <= _MOST_ON_PAPER:
        sheet.fit_to_pages(1, 0)


def _look(kind: Kind) -> dict[str, Any]:
    look: dict[str, Any] = {"valign": "top"}
    if kind is Kind.DATE:
        look["num_format"] = "dd.mm.yyyy"
    elif kind is Kind.MOMENT:
        look["num_format"] = "dd.mm.yyyy hh:mm"
    elif kind is Kind.MONEY:
        look["num_format"] = '#,##0.00 "€"'
    elif kind is Kind.INTEGER:
        look["num_format"] = "0"
    else:
        look["num_format"] = "@"
    if kind is Kind.LONG_TEXT:
        look["text_wrap"] = True
    return look


def _cell(kind: Kind) -> Callable[[Any], float | None]:
    """How a stored value becomes the number of a cell; None for what stays text."""
    return {
        Kind.DATE: _serial_date,
        Kind.MOMENT: _serial_moment,
        Kind.MONEY: lambda cents: cents / 100,
        Kind.INTEGER: float,
    }.get(kind, lambda _text: None)


def _serial_date(text: str) -> float | None:
    # Another laptop may have written what is no date.
    with suppress(ValueError):
        return _counted((datetime.fromisoformat(text) - _EPOCH).days)
    return None


def _counted(days: float) -> float | None:
    """Days as spreadsheets count them; None before March 1900, where each counts in its own way."""
    return days if days >= _FIRST_DAY else None


def _serial_moment(text: str) -> float | None:
    with suppress(ValueError):
        moment = datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
        local = moment.astimezone(ZoneInfo(BERLIN)).replace(tzinfo=None)
        return _counted((local - _EPOCH).total_seconds() / 86_400)
    return None


def _offer_choices(sheet: Any, one: ListColumn, place: int, count: int, language: str) -> None:
    words = offered(one.field, language)
    if words and len(",".join(words)) <= MOST_CHOICES and not any("," in word for word in words):
        sheet.data_validation(
            1, place, max(count, 1) + 500, place,
            {"validate": "list", "source": [*words], "error_type": "warning"},
        )  # fmt: skip
