"""The formatted workbook, opened with another library than the one that wrote it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.utils import get_column_letter

from models.journal.store import Store
from tests.exchange.exporting.conftest import FORMULA, Export


def rows_of(path: Path) -> list[dict[str, Any]]:
    """The rows of the last sheet as cells by header."""
    book = openpyxl.load_workbook(path)
    head, *rows = book.worksheets[-1].iter_rows()
    names = [str(cell.value) for cell in head]
    return [dict(zip(names, row, strict=True)) for row in rows]


@pytest.fixture
def firm(exported: Export, tmp_path: Path) -> dict[str, Any]:
    """The cells of the first organisation by header."""
    exported("organisation", tmp_path / "out.xlsx", "town = Dresden")
    (row,) = rows_of(tmp_path / "out.xlsx")
    return row


def test_a_text_is_never_a_formula(firm: dict[str, Any]) -> None:
    assert (firm["Kurzname"].value, firm["Kurzname"].data_type) == (FORMULA, "s")
    assert all(cell.data_type != "f" for cell in firm.values())
    assert all(cell.hyperlink is None for cell in firm.values())


def test_digits_that_are_no_numbers_are_text(firm: dict[str, Any]) -> None:
    for name, text in (("PLZ", "01067"), ("Branche (WZ 2008)", "25.11"),
                       ("Telefon", "+43 1 5330000")):  # fmt: skip
        cell = firm[name]
        assert (cell.value, cell.data_type, cell.number_format) == (text, "s", "@")


def test_numbers_and_days_are_what_a_spreadsheet_computes_with(firm: dict[str, Any]) -> None:
    assert (firm["Beschäftigte"].value, firm["Gegründet"].value) == (120, 1907)
    day = firm["Stand der Quelle"]
    assert (day.value, day.is_date, day.number_format) == (
        datetime(2026, 10, 5), True, "dd.mm.yyyy",
    )  # fmt: skip
    assert firm["Weltmarktführer"].value == "Ja"
    assert firm["Beschreibung"].value == '- Federn\n- Drähte; "fein"'


def test_a_moment_is_the_time_of_berlin(exported: Export, tmp_path: Path) -> None:
    exported("meeting", tmp_path / "out.xlsx")
    (row,) = rows_of(tmp_path / "out.xlsx")
    assert row["Beginn"].value == datetime(2026, 11, 24, 10, 0)


@pytest.mark.parametrize("day", ["", "gestern"])
def test_what_is_no_day_stays_text(
    day: str, store: Store, exported: Export, tmp_path: Path
) -> None:
    with store.change("Arrived from elsewhere") as change:
        (row,) = change.reader.find("organisation", town="Dresden")
        change.update("organisation", int(str(row["id"])), {"source_date": day})
    exported("organisation", tmp_path / "out.xlsx", "town = Dresden")
    (line,) = rows_of(tmp_path / "out.xlsx")
    assert (line["Stand der Quelle"].value or "") == day


def test_the_table_is_ready_to_work_with(exported: Export, tmp_path: Path) -> None:
    exported("organisation", tmp_path / "out.xlsx", sort=("name", True))
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx").worksheets[-1]
    names = [row[0].value for row in sheet.iter_rows(min_row=2)]
    assert names == ["@Werk", "Öztürk & Šimek GmbH"]
    assert sheet.freeze_panes == "B2"
    assert sheet.auto_filter.ref == f"A1:{get_column_letter(sheet.max_column)}3"
    assert sheet.print_title_rows == "$1:$1"
    heads = {cell.value: get_column_letter(cell.column or 0) for cell in sheet[1]}
    offered = {
        str(one.sqref).split("2:")[0]: one.formula1 for one in sheet.data_validations.dataValidation
    }
    assert offered[heads["Weltmarktführer"]] == '"Ja,Nein"'
    assert "Unternehmen" in offered[heads["Art"]]


def test_the_first_sheet_says_what_it_is(exported: Export, tmp_path: Path) -> None:
    exported("organisation", tmp_path / "out.xlsx", "town = Olpe")
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    assert book.sheetnames == ["Über diese Datei", "Organisationen"]
    assert book.active is book.worksheets[1]
    told = {row[0]: row[1] for row in book.worksheets[0].iter_rows(values_only=True, min_row=3)}
    assert told["Zeilen"] == "1"
    assert told["Filter"] == "town = Olpe"
    assert told["Erstellt am"] == "23.11.2026 10:00"
    assert told["Erstellt von"] == "Jana Muster"
    assert "importieren" in str(told["Bitte beachten"])


def test_english_has_english_headers(exported: Export, tmp_path: Path) -> None:
    exported("person", tmp_path / "out.xlsx", language="en")
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    assert book.sheetnames == ["About this file", "People"]
    heads = [cell.value for cell in book.worksheets[1][1]]
    assert "Last name" in heads
    assert len(heads) == len(set(heads))


@pytest.mark.parametrize(("wanted", "count"), [("town = Nirgends", 0), ("town = Olpe", 1)])
def test_no_row_and_one_row(exported: Export, tmp_path: Path, wanted: str, count: int) -> None:
    assert exported("organisation", tmp_path / "out.xlsx", wanted).rows == count
    assert len(rows_of(tmp_path / "out.xlsx")) == count
