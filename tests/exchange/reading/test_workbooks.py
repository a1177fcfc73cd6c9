"""Workbooks give the same cells as another reader, and nothing about them is kept silent."""

from __future__ import annotations

import contextlib
import zipfile
from datetime import date, datetime, time, timedelta
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet

from models.exchange.reading import CellError, Sheet, read_table
from models.exchange.reading.formats import Format
from models.exchange.reading.sheet import Cell, letters
from models.exchange.reading.workbook import read
from models.language import use_language
from tests.exchange.reading.books import book, number, small_list, text, worksheet
from tests.libreoffice import convert, needs_libreoffice
from tests.samples import sample

XLSX = (
    "beispiel-mitgliederliste.xlsx",
    "ExcelDataReader__Test_googlesourced.xlsx",
    "PhpSpreadsheet__issue.3255.xlsx",
    "calamine__date_1904.xlsx",
    "calamine__header-row.xlsx",
    "calamine__issue_174.xlsx",
    "tablib__founders.xlsx",
)


def as_we_say(value: object) -> Cell:
    """What openpyxl read, in the words of our cells."""
    if isinstance(value, datetime):
        return value.date() if value.time() == time.min else value
    if isinstance(value, time):
        return value.isoformat("seconds" if value.second else "minutes")
    if isinstance(value, timedelta):
        minutes, seconds = divmod(round(value.total_seconds()), 60)
        return f"{minutes // 60:02}:{minutes % 60:02}" + (f":{seconds:02}" if seconds else "")
    if isinstance(value, float) and value.is_integer() and abs(value) <= 2**53:
        return int(value)
    if isinstance(value, str) and value.startswith("#"):
        return CellError(value) if value.endswith(("!", "/A", "?")) else value
    assert value is None or isinstance(value, str | int | float | date)
    return value or None if isinstance(value, str) else value


def of_openpyxl(path: Path, name: str) -> dict[tuple[int, str], Cell]:
    """The filled cells of a sheet by row number and column letters, read independently."""
    workbook = openpyxl.load_workbook(path, data_only=True, read_only=True)
    sheet = workbook[name]
    with contextlib.closing(workbook):
        return {
            (at, letters(column)): trimmed(value)
            for at, row in enumerate(sheet.iter_rows(max_row=300, values_only=True), start=1)
            for column, cell in enumerate(row)
            if (value := as_we_say(cell)) is not None
        }


def trimmed(cell: Cell) -> Cell:
    """Without blanks at the ends: the two readers differ where the file does not say."""
    return cell.strip() if isinstance(cell, str) else cell


def ours(sheet: Sheet) -> dict[tuple[int, str], Cell]:
    """The filled cells of a sheet as we read it."""
    return {
        (row, letters(column)): trimmed(cell)
        for row, cells in sheet.numbered()
        for column, cell in enumerate(cells)
        if cell is not None
    }


@pytest.mark.filterwarnings("ignore::UserWarning")
@pytest.mark.parametrize("name", XLSX)
def test_every_cell_is_what_another_reader_reads(name: str) -> None:
    path = sample(name)
    first = read_table(path, header_row=0)
    for sheet in first.origin.sheets:
        found = read_table(path, sheet=sheet, header_row=0)
        left = {
            (row.row, letters(column)): cell
            for row in found.left_out
            for column, cell in enumerate(row.cells)
            if cell is not None
        }
        assert ours(found) | left == of_openpyxl(path, sheet)


_VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**12), 10**12),
    st.floats(allow_nan=False, allow_infinity=False, width=32),
    st.dates(date(1900, 3, 1), date(2100, 1, 1)),
    st.datetimes(datetime(1901, 1, 1), datetime(2100, 1, 1)).map(
        lambda d: d.replace(microsecond=0)
    ),
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zs", "Zl", "Zp"))),
)


@given(rows=st.lists(st.lists(_VALUES, min_size=1, max_size=5), min_size=1, max_size=8))
def test_what_was_written_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, rows: list[list[object]]
) -> None:
    path = tmp_path_factory.getbasetemp() / "zufall.xlsx"
    with xlsxwriter.Workbook(
        path, {"strings_to_formulas": False, "strings_to_urls": False}
    ) as workbook:
        sheet = workbook.add_worksheet()
        day = workbook.add_format({"num_format": "dd.mm.yyyy"})
        moment = workbook.add_format({"num_format": "dd.mm.yyyy hh:mm:ss"})
        for at, row in enumerate(rows):
            for column, value in enumerate(row):
                if isinstance(value, datetime):
                    sheet.write_datetime(at, column, value, moment)
                elif isinstance(value, date):
                    sheet.write_datetime(at, column, value, day)
                elif isinstance(value, str):
                    sheet.write_string(at, column, value)
                elif value is not None:
                    sheet.write(at, column, value)
    read_back: dict[tuple[int, int], object] = {}
    for message in read(path, Format.XLSX, None):
        if message[0] == "rows":
            _, numbers, cells, patches, _ = message
            for place, column, _, value in patches:
                cells[place][column] = (
                    date.fromordinal(value)
                    if isinstance(value, int)
                    else datetime.fromisoformat(value)
                )
            for at, line in zip(numbers, cells, strict=True):
                for column, cell in enumerate(line):
                    if cell is not None:
                        read_back[at - 1, column] = cell
    written = {
        (at, column): as_we_say(value)
        for at, row in enumerate(rows)
        for column, value in enumerate(row)
        if value is not None and value != ""
    }
    assert read_back.keys() == written.keys()
    for place, value in written.items():
        if isinstance(value, float):
            assert read_back[place] == pytest.approx(value, rel=1e-14)
        else:
            assert (read_back[place], type(read_back[place])) == (value, type(value))


def partner_book(path: Path) -> Path:
    """A book with all that is worth a remark."""
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "Daten"
    for place, value in {
        "A1": "Verein Muster e. V.",
        "A3": "Firma",
        "B3": "Adresse",
        "E3": "Umsatz",
        "B4": "Straße",
        "C4": "PLZ",
        "D4": "Ort",
    }.items():
        sheet[place] = value
    for merged in ("A1:E1", "A3:A4", "B3:D3", "E3:E4"):
        sheet.merge_cells(merged)
    for row in range(5, 12):
        cells: tuple[str | float, ...] = (f"Firma {row}", f"Weg {row}", 57462, "Olpe", 1.5)
        for column, cell in enumerate(cells, start=1):
            sheet.cell(row, column, cell)
    sheet["E7"] = "=1/0"
    sheet["D8"] = "=NA()"
    sheet.column_dimensions["C"].hidden = True
    sheet.row_dimensions[6].hidden = True
    hidden = workbook.create_sheet("Geheim")
    hidden["A1"] = "x"
    hidden.sheet_state = "hidden"
    notes = workbook.create_sheet("Hinweise", 0)
    for row in range(1, 40):
        notes.cell(row, 1, "Bitte")
        notes.cell(row, 2, "lesen")
    workbook.save(path)
    return path


def check_partner_book(sheet: Sheet) -> None:
    assert sheet.headers == ("Firma", "Adresse Straße", "Adresse PLZ", "Adresse Ort", "Umsatz")
    assert sheet.labels == ("Firma", "Straße", "PLZ", "Ort", "Umsatz")
    assert sheet.groups == ("", "Adresse", "Adresse", "Adresse", "")
    assert sheet.header_row == 4
    assert sheet.title == ("Verein Muster e. V.",)
    assert sheet.numbers == tuple(range(5, 12))
    assert sheet.hidden_columns == (2,)
    assert sheet.hidden_rows == (6,)
    assert sheet.origin.hidden_sheets == ("Geheim",)
    notes = " ".join(sheet.notes)
    for said in ("Column C is hidden", "1 row is hidden", "Hinweise", "Hidden sheet Geheim"):
        assert said in notes


def test_formulas_that_were_never_calculated_are_said(tmp_path: Path) -> None:
    sheet = read_table(partner_book(tmp_path / "a.xlsx"))
    check_partner_book(sheet)
    assert sheet.rows[2][4] is None
    assert any("2 cells hold formulas that were never calculated" in note for note in sheet.notes)


@needs_libreoffice
@pytest.mark.parametrize("form", ["xlsx", "ods", "xls"])
def test_libreoffice_saves_the_same_table_in_three_formats(tmp_path: Path, form: str) -> None:
    source = partner_book(tmp_path / "a.xlsx")
    convert(form, tmp_path / "out", source)
    sheet = read_table(tmp_path / "out" / f"a.{form}")
    check_partner_book(sheet)
    assert sheet.origin.format.value == form
    assert sheet.rows[2][4] == CellError("#DIV/0!")
    assert sheet.rows[3][3] == CellError("#N/A")
    assert [(problem.row, problem.column) for problem in sheet.problems] == [(7, 4), (8, 3)]


def test_open_document_by_hand(tmp_path: Path) -> None:
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    failed = (
        '<table:table-cell office:value-type="string" calcext:value-type="error">'
        "<text:p>#REF!</text:p></table:table-cell>"
    )
    rows = (
        f"<table:table-row>{cell.format('Firma')}{cell.format('Ort')}</table:table-row>"
        '<table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>'
        f"<table:table-row>{cell.format('Kessel')}{failed}</table:table-row>"
        f'<table:table-row table:visibility="filter">{cell.format("Bohr")}</table:table-row>'
        '<table:table-row table:number-rows-repeated="1048000"><table:table-cell/>'
        "</table:table-row>"
    )
    names = "".join(
        f' xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"'
        for short in ("office", "table", "text")
    )
    contents = (
        f'<office:document-content{names} xmlns:calcext="urn:calcext"><office:body>'
        '<office:spreadsheet><table:table table:name="Liste">'
        '<table:table-column/><table:table-column table:visibility="collapse"/>'
        f"{rows}</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    path = tmp_path / "liste.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr("content.xml", contents)
    sheet = read_table(path)
    assert sheet.rows == (("Kessel", CellError("#REF!")), ("Bohr", None))
    assert sheet.numbers == (5, 6)
    assert sheet.hidden_columns == (1,)
    assert sheet.hidden_rows == (6,)


def test_macros_links_and_the_calendar_of_1904_are_said(tmp_path: Path) -> None:
    path = book(
        tmp_path / "a.xlsm",
        worksheet(small_list()),
        **{"xl/vbaProject.bin": "x", "xl/externalLinks/externalLink1.xml": "<externalLink/>"},
    )
    sheet = read_table(path)
    assert sheet.origin.format is Format.XLSM
    assert any("macros" in note for note in sheet.notes)
    assert any("other files" in note for note in sheet.notes)
    assert read_table(sample("calamine__date_1904.xlsx")).origin.date_1904


def test_failed_and_hidden_cells_are_found_across_blocks(tmp_path: Path) -> None:
    failed = {n for n in range(2, 60_000) if n % 7_000 == 0}
    hidden = ' hidden="1"'
    rows = "".join(
        f'<row r="{n}"{hidden if n in failed else ""}>{text(f"A{n}", "Kessel")}'
        + (f'<c r="B{n}" t="e"><v>#REF!</v></c>' if n in failed else number(f"B{n}", n))
        + "</row>"
        for n in range(1, 60_000)
    )
    sheet = read_table(book(tmp_path / "a.xlsx", worksheet(rows)), header_row=0)
    assert {problem.row for problem in sheet.problems} == failed
    assert set(sheet.hidden_rows) == failed
    assert sheet.rows[6_999] == ("Kessel", CellError("#REF!"))
    assert sheet.rows[7_000] == ("Kessel", 7_001)


def test_a_table_that_begins_in_the_middle_keeps_its_letters(tmp_path: Path) -> None:
    rows = (
        f'<row r="5">{text("C5", "Firma")}{text("E5", "Ort")}</row>'
        f'<row r="6">{text("C6", "Kessel GmbH")}{text("D6", "x")}{text("E6", "Olpe")}</row>'
    )
    sheet = read_table(book(tmp_path / "a.xlsx", worksheet(rows)))
    assert sheet.header_row == 5
    assert sheet.headers == ("Column A", "Column B", "Firma", "Column D", "Ort")
    assert sheet.rows == ((None, None, "Kessel GmbH", "x", "Olpe"),)
    use_language("de")
    assert read_table(tmp_path / "a.xlsx").headers[3] == "Spalte D"


def test_totals_repeated_headers_and_remarks_are_left_out_with_a_reason(tmp_path: Path) -> None:
    lines = [("Firma", "Ort", "Umsatz")] + [(f"Kessel {n} GmbH", "Olpe", str(n)) for n in range(9)]
    lines[5:5] = [("Firma", "Ort", "Umsatz")]
    lines += [("Gesamt", "", "36"), ("Stand: 1.11.2026", "", "")]
    lines[8:8] = [("Gesamtschule Olpe", "Olpe", "7"), ("Total GmbH", "", "")]
    path = tmp_path / "a.csv"
    path.write_text("\n".join(";".join(line) for line in lines))
    sheet = read_table(path)
    assert {row.row: row.reason for row in sheet.left_out} == {
        6: "repeats the header",
        14: "a total, not a record",
        15: "a remark below the table",
    }
    assert len(sheet.rows) + len(sheet.left_out) == len(lines) - 1
    names = [row[0] for row in sheet.rows]
    assert "Gesamtschule Olpe" in names
    assert "Total GmbH" in names


@pytest.mark.parametrize(
    ("lines", "header"),
    [
        ("Anna;Müller;anna@a.example\nEva;Weiß;eva@b.example", 0),
        ("Vorname;Nachname;Mail\nAnna;Müller;anna@a.example", 1),
        ("Mitgliederliste\n\nVorname;Nachname\nAnna;Müller\nEva;Weiß", 3),
        ("Netzwerk;Stand 2026;\nNr.;Firma;Ort\n1;Kessel GmbH;Olpe\n2;Bohr AG;Soest", 2),
        ("Firma\nKessel GmbH\nBohr AG", 1),
        ("Jahr;1999;2000;2001\nOlpe;1;2;3", 1),
        ("1;2\n3;4", 0),
        ("ja;nein\nja;ja", 0),
    ],
)
def test_headers_are_found(tmp_path: Path, lines: str, header: int) -> None:
    path = tmp_path / "a.csv"
    path.write_text(lines, "utf-8")
    assert read_table(path).header_row == header


def test_names_of_columns_are_unique_and_clean(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('Name;name;"E-\xadMail\xa0\n Adresse";;Name 2\n1;2;3;4;5', "utf-8")
    sheet = read_table(path, header_row=1)
    assert sheet.headers == ("Name", "name 2", "E-Mail Adresse", "Column D", "Name 2 2")
