"""No sample is forgotten, and nothing stored comes from another row or from nowhere.

The rows are read a second time without our reading: workbooks by openpyxl (other formats after
LibreOffice has saved them as .xlsx), text by the standard library, calendars and cards line by
line.
"""

from __future__ import annotations

import contextlib
import csv
import re
from collections import Counter
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from models.exchange.importing import apply_plan, guess_mapping, make_plan, open_list
from models.exchange.reading import read_table
from models.journal.store import Store
from tests.exchange.importing.test_samples import LISTS, REFUSED
from tests.exchange.reading.test_workbooks import of_openpyxl, ours
from tests.libreoffice import convert, needs_libreoffice
from tests.samples import sample

CALENDARS = (
    "biweekly__issue115-1.ics",
    "icalendar__issue_350.ics",
    "node-ical__whole_day_moved_over_dst_change_berlin.ics",
)
TEXTS = {
    "atomic-crm__contacts.csv": ("utf-8", ","),
    "beispiel-outlook-export.csv": ("cp1252", ";"),
    "PhpSpreadsheet__NumberFormatTest.de.csv": ("utf-8", ","),
    "PhpSpreadsheet__sep.csv": ("utf-8", ";"),
    "grist-core__mixed_dates.csv": ("utf-8", ","),
    "messytables__sparse_with_column_errors.csv": ("cp1252", ","),
    "messytables__weird_head_padding.csv": ("utf-8", ";"),
    "meza__windows1252.csv": ("cp1252", ","),
}
"""Encoding and separator of each text file, as a person sees them."""
PEOPLE = (
    "beispiel-mitgliederliste.xlsx", "beispiel-outlook-export.csv", "atomic-crm__contacts.csv",
    "tablib__founders.xlsx",
)  # fmt: skip
_ROW = re.compile(r"row (\d+)$")
_POSTCODE = 5
_WORDS = re.compile(r"\w+")


def test_each_sample_is_imported_somewhere() -> None:
    folder = sample("poi__Simple.xlsb").parent
    there = {path.name for path in folder.iterdir()} - {"README.md"}
    assert there == {*LISTS, *REFUSED, *CALENDARS}


def table_of(name: str) -> list[list[str]]:
    """The lines of a text file as Python's own reader sees them."""
    encoding, separator = TEXTS[name]
    with sample(name).open(encoding=encoding, newline="") as stream:
        return list(csv.reader(stream, delimiter=separator))


@pytest.mark.parametrize("name", TEXTS)
def test_every_cell_of_a_text_file(name: str) -> None:
    sheet = read_table(sample(name), header_row=0)
    found = Counter(
        str(cell)
        for cells in (*sheet.rows, *(one.cells for one in sheet.left_out))
        for cell in cells
        if cell is not None
    )
    lines = [line for line in table_of(name) if not line[:1] or not line[0].startswith("sep=")]
    wanted = Counter(cell for line in lines for cell in map(_as_text, line) if cell)
    assert {_as_text(cell): count for cell, count in found.items()} == dict(wanted)


@needs_libreoffice
@pytest.mark.filterwarnings("ignore::UserWarning")
@pytest.mark.parametrize("name", ["xlrd__Formate.xls", "PhpSpreadsheet__leading0.N0.ods"])
def test_every_cell_of_other_workbooks(name: str, tmp_path: Path) -> None:
    convert("xlsx", tmp_path / "saved", sample(name))
    saved = tmp_path / "saved" / f"{Path(name).stem}.xlsx"
    for sheet in read_table(sample(name), header_row=0).origin.sheets:
        found = ours(read_table(sample(name), sheet=sheet, header_row=0))
        assert found == of_openpyxl(saved, sheet)


def rows_of(name: str) -> dict[int, str]:
    """What stands in each row, by its number, read independently; all cells as one text."""
    path = sample(name)
    if path.suffix == ".csv":
        return {at: " ".join(line) for at, line in enumerate(table_of(name), start=1)}
    book = openpyxl.load_workbook(path, data_only=True)
    with contextlib.closing(book):
        sheet = book[read_table(path).origin.sheet]
        return {
            at: " ".join(_shown(cell) for cell in cells)
            for at, cells in enumerate(sheet.iter_rows(values_only=True), start=1)
        }


@pytest.mark.parametrize("name", PEOPLE)
def test_what_is_stored_of_a_row_stands_in_that_row(store: Store, name: str) -> None:
    listed = open_list(sample(name))
    with store.reading() as reader:
        plan = make_plan(reader, listed.sheet, listed.mapping or guess_mapping(listed.sheet))
    made = apply_plan(store, plan)
    rows = rows_of(name)
    seen: Counter[tuple[str, str]] = Counter()
    anywhere = " ".join(rows.values())
    with store.reading() as reader:
        for kind, keys in (
            ("person", ("first_name", "last_name", "email", "phone", "mobile", "function")),
            ("organisation", ("name", "street", "postcode", "town")),
        ):
            for record in made.created.get(kind, ()):
                values = reader.get(kind, record)
                assert values is not None
                found = _ROW.search(str(values["source"]))
                # What several rows say of one firm is of the list as a whole.
                row = rows[int(found[1])] if found else anywhere
                assert found or kind == "organisation"
                for key in keys:
                    if values[key] is not None:
                        assert _within(str(values[key]), row), (kind, key, values["source"])
                        seen[kind, key] += 1
    with_email = sum("@" in rows[number] for number in plan.sheet.numbers)
    assert seen["person", "last_name"] == plan.counts.new
    assert seen["person", "email"] <= with_email
    assert seen["person", "email"] >= 0.9 * min(with_email, plan.counts.new)


def _as_text(cell: Any) -> str:
    return " ".join(str(cell).split())


def _shown(cell: object) -> str:
    if cell is None:
        return ""
    return f"{cell:%d.%m.%Y}" if isinstance(cell, date) else str(cell)


def _within(value: str, row: str) -> bool:
    """Whether each word of a value stands in a row; digits of phones may be parted otherwise."""
    digits = _digits(value)
    if value[0] in "+0" and len(digits) > _POSTCODE:
        return digits[-6:] in _digits(row)
    words = {*_words(row)}
    return all(word in words or word.lstrip("0") in words for word in _words(value))


def _words(text: str) -> Iterable[str]:
    return _WORDS.findall(text.casefold())


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))
