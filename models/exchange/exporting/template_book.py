"""A workbook to fill in: an empty list with drop-downs, and a sheet that explains its columns."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from models.database.reader import Reader
from models.exchange.exporting.selection import Selection
from models.exchange.exporting.templates import TemplateColumn, own_columns, template_columns
from models.exchange.exporting.workbook import ACCENT, begun, fit_paper, write_table
from models.fields.field import Kind
from models.language import mark, tr
from models.records.registry import record_type
from models.saving import whole_file

ENDING = ".xlsx"
MOST_FILLED = 5_000
"""Rows that have drop-downs and checks; more can be filled in without them."""

_EXPLAINED = mark("How to fill in this list")
_LISTS = mark("Lists")
_SENTENCES = (
    mark("One row each. Cells may stay blank unless the column is required."),
    mark("Please leave the headers as they are; rows below the header may be sorted and deleted."),
    mark("Enter nothing that is private, such as birthdays or home addresses."),
)
_MOST_MESSAGE = 250
_WIDTHS = (28, 82, 10, 42, 42)


def write_template(reader: Reader, type_key: str, path: Path, language: str) -> int:
    """Write the list to fill in for a type as .xlsx, whole or not at all; how many columns it has.

    A filled-in list is a valid import, with every column known. Raises `Refused` for a type without
    a template, `Environment` when the file cannot be written.
    """
    columns = (
        *template_columns(type_key, language, _known(reader, language)),
        *own_columns(reader, type_key, language),
    )
    selection = Selection(
        type_key, tuple(one.listed for one in columns), array("q"), "", language
    )  # fmt: skip
    with whole_file(path) as temporary, begun(temporary, "") as book:
        sheet = write_table(book, reader, selection)
        sheet.freeze_panes(1, 0)
        _explain(book, type_key, columns, selection.headers(), language)
        lists = _lists(book, columns, selection.headers(), language)
        for place, one in enumerate(columns):
            sheet.write_comment(0, place, _comment(one, language), {"x_scale": 2, "y_scale": 1.2})
            if rule := _rule(one, lists.get(place, ""), language):
                sheet.data_validation(1, place, MOST_FILLED, place, rule)
    return len(columns)


def _known(reader: Reader, language: str) -> Mapping[str, tuple[str, ...]]:
    """The words that the database offers: stages of projects.

    Never the tags in use: they are words about partners, and partners get the template.
    """
    stages = reader.rows("SELECT name, name_en FROM stage ORDER BY pipeline, position, id")
    names = (english if english and language == "en" else name for name, english in stages)
    return {"stage": tuple(dict.fromkeys(names))}


def _explain(
    book: Any, type_key: str, columns: Sequence[TemplateColumn], headers: list[str], language: str
) -> None:
    sheet = book.add_worksheet(tr(_EXPLAINED, language=language)[:31])
    sheet.hide_gridlines(2)
    fit_paper(sheet, len(_WIDTHS))
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    for place, width in enumerate(_WIDTHS):
        sheet.set_column(place, place, width, wrapped)
    heading = book.add_format({"bold": True, "font_size": 15, "font_color": ACCENT})
    head = book.add_format({"bold": True, "bg_color": ACCENT, "font_color": "#FFFFFF"})
    strong = book.add_format({"bold": True, "valign": "top", "text_wrap": True})
    over = book.add_format({"valign": "vcenter", "font_color": "#3C4650"})
    sheet.set_row(0, 24)
    kind = tr(record_type(type_key).plural, language=language)
    sheet.write_string(0, 0, f"{kind}: {tr(_EXPLAINED, language=language)}", heading)
    for line, sentence in enumerate(_SENTENCES, start=2):
        sheet.write_string(line, 0, tr(sentence, language=language), over)
    first = 3 + len(_SENTENCES)
    titles = (
        tr("Column", language=language),
        tr("What belongs there", language=language),
        tr("Required", language=language),
        tr("How to write it", language=language),
        tr("Example", language=language),
    )
    for place, title in enumerate(titles):
        sheet.write_string(first, place, title, head)
    for line, (one, header) in enumerate(zip(columns, headers, strict=True), start=first + 1):
        required = tr("Yes", language=language) if one.required else ""
        for place, text in enumerate((header, one.meaning, required, one.how, one.example)):
            sheet.write_string(line, place, text, strong if place == 0 else wrapped)
    sheet.freeze_panes(first + 1, 1)


def _lists(
    book: Any, columns: Sequence[TemplateColumn], headers: list[str], language: str
) -> dict[int, str]:
    """What the drop-downs offer, on a hidden sheet: a cell range by place of the column."""
    from xlsxwriter.utility import xl_range_abs

    name = tr(_LISTS, language=language)
    sheet = book.add_worksheet(name)
    sheet.hide()
    offered = [(place, one.choices) for place, one in enumerate(columns) if one.choices]
    ranges: dict[int, str] = {}
    for at, (place, words) in enumerate(offered):
        cells = xl_range_abs(1, at, len(words), at)
        ranges[place] = f"='{name}'!{cells}"
    # Rows are written top to bottom, as the book keeps no more than one of them.
    for line in range(1 + max((len(words) for _, words in offered), default=0)):
        for at, (place, words) in enumerate(offered):
            if line == 0:
                sheet.write_string(0, at, headers[place])
            elif line <= len(words):
                sheet.write_string(line, at, words[line - 1])
    return ranges


def _comment(one: TemplateColumn, language: str) -> str:
    lines = [one.meaning, one.how]
    if one.required:
        lines.append(tr("Required", language=language))
    if one.example:
        lines.append(tr("Example: {example}", language=language, example=one.example))
    return "\n".join(lines)


def _rule(one: TemplateColumn, choices: str, language: str) -> dict[str, Any]:
    """The check of a column: what is chosen, days and numbers; all else is free."""
    message = {"error_message": one.how[:_MOST_MESSAGE]}
    if choices:
        return {"validate": "list", "source": choices, "show_error": one.only, **message}
    kind = one.listed.kind
    if kind in (Kind.DATE, Kind.MOMENT):
        between = {"minimum": date(1900, 1, 1), "maximum": date(2199, 12, 31)}
        return {"validate": "date", "criteria": "between", **between, **message}
    if kind is Kind.INTEGER:
        return {"validate": "integer", "criteria": ">=", "value": 0, **message}
    if kind is Kind.MONEY:
        return {"validate": "decimal", "criteria": ">=", "value": 0, **message}
    return {}
