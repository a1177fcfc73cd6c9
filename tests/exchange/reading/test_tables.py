"""Tables are found where they lie: below titles, between notes, under merged cells."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from models.errors import Refused
from models.exchange.reading import Format, read_table
from tests.samples import sample


def test_partner_list_is_read_as_a_person_would_read_it() -> None:
    sheet = read_table(sample("beispiel-mitgliederliste.xlsx"))
    assert sheet.origin.format is Format.XLSX
    assert sheet.origin.sheets == ("Hinweise", "Mitglieder")
    assert sheet.origin.sheet == "Mitglieder"
    assert sheet.header_row == 5
    assert sheet.labels[:4] == ("Firma", "Straße", "PLZ", "Ort")
    assert sheet.groups[0] == "Unternehmen"
    assert sheet.headers[7] == "Ansprechpartner Name"
    assert sheet.headers[13] == "Sonstiges Weltmarktführer?"
    assert sheet.title == (
        "Netzwerk Digitale Produktion Musterregion e. V.",
        "Mitgliederliste – vertraulich",
    )
    assert len(sheet.rows) == 180
    assert sheet.numbers[0] == 6
    assert sheet.rows[0][11] == date(2020, 3, 7)
    assert sheet.rows[3][2] == 58706
    assert sheet.hidden_columns == (1,)
    assert [(row.row, row.cells[0]) for row in sheet.left_out] == [(188, "Summe Mitglieder:")]
    assert any("hidden" in note for note in sheet.notes)


def test_another_sheet_and_another_header_can_be_chosen() -> None:
    path = sample("beispiel-mitgliederliste.xlsx")
    assert read_table(path, sheet="Hinweise").origin.sheet == "Hinweise"
    bare = read_table(path, header_row=0)
    assert bare.header_row == 0
    assert bare.headers[:2] == ("Column A", "Column B")
    assert bare.numbers[0] == 1
    with pytest.raises(Refused, match="no sheet “Umsatz”"):
        read_table(path, sheet="Umsatz")
    with pytest.raises(Refused, match="Row 3 is empty"):
        read_table(path, header_row=3)


def test_outlook_export_keeps_umlauts_and_quoted_line_breaks() -> None:
    sheet = read_table(sample("beispiel-outlook-export.csv"))
    assert sheet.origin.encoding == "cp1252"
    assert sheet.origin.separator == ";"
    assert sheet.origin.encoding_evidence[0] == "Straße geschäftlich"
    assert len(sheet.rows) == 60
    assert sheet.rows[0][3] == "Wähner"
    assert sheet.rows[0][15] == 'Hat am Stand nach "Bildverarbeitung" gefragt;\nmeldet sich'


@pytest.mark.parametrize(
    ("name", "header", "rows", "first"),
    [
        ("atomic-crm__contacts.csv", 1, 500, "2"),
        ("messytables__weird_head_padding.csv", 12, 69, "   Chirurgie (ohne Orthopädie) ..."),
        ("messytables__sparse_with_column_errors.csv", 1, 2200, "A"),
        ("PhpSpreadsheet__NumberFormatTest.de.csv", 0, 5, "-123"),
        ("PhpSpreadsheet__sep.csv", 0, 2, "A"),
        ("grist-core__mixed_dates.csv", 1, 10, "2020-03-04"),
        ("meza__windows1252.csv", 1, 2, "1"),
        ("calamine__header-row.xlsx", 9, 1, "put data here"),
        ("calamine__date_1904.xlsx", 0, 3, date(2021, 1, 1)),
        ("calamine__issue_174.xlsx", 1, 1, 123),
        ("PhpSpreadsheet__issue.3255.xlsx", 1, 14, 1),
        ("PhpSpreadsheet__leading0.N0.ods", 0, 3, 1234.56),
        ("tablib__founders.xlsx", 1, 3, "John"),
        ("ExcelDataReader__Test_googlesourced.xlsx", 1, 4, 9583638582),
        ("xlrd__Formate.xls", 0, 10, "Huber"),
    ],
)
def test_samples_of_other_programs(name: str, header: int, rows: int, first: object) -> None:
    sheet = read_table(sample(name))
    assert (sheet.header_row, len(sheet.rows), sheet.rows[0][0]) == (header, rows, first)
    assert all(len(row) == len(sheet.headers) for row in sheet.rows)
    assert len(sheet.rows) == len(sheet.numbers)
    assert list(sheet.numbers) == sorted(set(sheet.numbers))


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("python-calamine__password.xlsx", "protected with a password"),
        ("ExcelDataReader__EmptyZipFile.xlsx", "zip archive"),
        ("poi__Simple.xlsb", "save it as .xlsx"),
        ("biweekly__issue115-1.ics", "calendar"),
        ("ez-vcard__John_Doe_GMAIL.vcf", "vCards"),
    ],
)
def test_what_is_no_table_is_named_in_one_sentence(name: str, sentence: str) -> None:
    with pytest.raises(Refused, match=sentence):
        read_table(sample(name))


def test_nothing_to_read(tmp_path: Path) -> None:
    (tmp_path / "leer.csv").touch()
    (tmp_path / "blank.csv").write_text(";;\n \n")
    for name, sentence in (
        ("fehlt.xlsx", "There is no file"),
        ("leer.csv", "is empty"),
        ("blank.csv", "all cells are empty"),
        (".", "is a folder"),
    ):
        with pytest.raises(Refused, match=sentence):
            read_table(tmp_path / name)
