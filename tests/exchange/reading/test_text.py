"""Text tables come in every dialect and encoding, and are read as they were written."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.errors import Refused
from models.exchange.reading import encodings, read_table, separators
from models.exchange.reading.delimited import read
from models.exchange.reading.unreadable import Unreadable

TEXT = (
    "Firma;Straße;Ort\n"
    "Käfer & Söhne GmbH;Mühlenstraße 5;Lüdenscheid\n"
    "Weiß AG;Größenweg 1;Brühl\n"
    "Übermut KG;Straße der Äpfel 3;Münster\n"
)


def rows_of(
    path: Path, encoding: str | None = None, separator: str | None = None
) -> list[list[str | None]]:
    """The rows of a text file as the worker says them, without a process."""
    messages = read(path, encoding, separator)
    return [row for message in messages if message[0] == "rows" for row in message[2]]


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "cp850"],
)
def test_encodings_are_found(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "liste.csv"
    path.write_bytes(TEXT.encode(encoding))
    sheet = read_table(path)
    assert sheet.headers == ("Firma", "Straße", "Ort")
    assert sheet.rows[0] == ("Käfer & Söhne GmbH", "Mühlenstraße 5", "Lüdenscheid")
    assert sheet.origin.encoding_evidence == ("Straße", "Käfer & Söhne GmbH", "Mühlenstraße 5")


def test_mac_files_and_euro_signs(tmp_path: Path) -> None:
    path = tmp_path / "mac.csv"
    path.write_bytes(TEXT.replace("\n", "\r").encode("mac-roman"))
    assert rows_of(path)[3][1] == "Straße der Äpfel 3"
    path.write_bytes("Umsatz\n5 €\n7 €\n".encode("iso8859-15"))
    assert rows_of(path)[1] == ["5 €"]
    path.write_bytes("Umsatz\n5 €\n7 €\n".encode("cp1252"))
    assert rows_of(path)[1] == ["5 €"]


def test_polish_names_in_their_windows_encoding(tmp_path: Path) -> None:
    path = tmp_path / "polen.csv"
    names = ["Łukasz Wałęsa", "Świętosław Żółć", "Małgorzata Dąbrowska", "Zbigniew Król"]
    path.write_bytes("\n".join(["Name", *names]).encode("cp1250"))
    assert [row[0] for row in rows_of(path)[1:]] == names


def test_a_byte_far_down_the_file_counts(tmp_path: Path) -> None:
    path = tmp_path / "lang.csv"
    lines = "Firma;Ort\n" + "Kessel GmbH;Olpe\n" * 150_000
    path.write_bytes(lines.encode() + "Müller;Brühl\n".encode("cp1252"))
    sheet = read_table(path)
    assert sheet.origin.encoding == "cp1252"
    assert sheet.rows[-1] == ("Müller", "Brühl")


def test_the_guess_can_be_overruled(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_bytes("Name;Ort|Kreis\nMüller;Olpe|Olpe\n".encode("cp1252"))
    assert read_table(path, encoding="cp850").rows[0][0] == "M³ller"
    assert read_table(path, separator="|").headers == ("Name;Ort", "Kreis")
    with pytest.raises(Refused, match="not encoded as utf-8"):
        read_table(path, encoding="utf-8")
    for wrong in ("klingonisch", "hex", "rot13", "a\0b"):
        with pytest.raises(Refused, match="no encoding"):
            read_table(path, encoding=wrong)
    for wrong in ("", ";;", '"', "\n"):
        with pytest.raises(Refused, match="separator"):
            read_table(path, separator=wrong)


def test_umlauts_broken_once_are_repaired_and_said(tmp_path: Path) -> None:
    path = tmp_path / "doppelt.csv"
    path.write_text("Name;Ort\nMÃ¼ller;LÃ¼denscheid\nWeiÃŸ;KÃ¶ln â€“ Deutz\nÄußerst;Ã\n", "utf-8")
    sheet = read_table(path)
    assert sheet.rows == (
        ("Müller", "Lüdenscheid"),
        ("Weiß", "Köln – Deutz"),
        ("Äußerst", "Ã"),
    )
    assert any("“MÃ¼ller” was read as “Müller”" in note for note in sheet.notes)


def test_lost_and_mixed_umlauts_stop_the_import(tmp_path: Path) -> None:
    path = tmp_path / "verloren.csv"
    path.write_text("Name;Ort\nM\ufffdller;Olpe\n", "utf-8")
    with pytest.raises(Refused, match=r"lost its umlauts .“M.ller” in row 2"):
        read_table(path)
    path.write_bytes("Name\nMüller\nWeiß\n".encode() + "Jörg\nKäfer\n".encode("cp1252"))
    with pytest.raises(Refused, match="mixes two encodings"):
        read_table(path)


def test_separator_lines_zero_bytes_and_blank_lines(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_bytes(b"sep=|\r\nFirma|Ort\r\n\r\nK\0essel|Olpe; Siegen\r\n |\r\nBohr|Soest\r\n")
    sheet = read_table(path)
    assert sheet.origin.separator == "|"
    assert sheet.headers == ("Firma", "Ort")
    assert list(sheet.numbered()) == [(3, ("Kessel", "Olpe; Siegen")), (5, ("Bohr", "Soest"))]
    assert any("zero byte" in note for note in sheet.notes)


def test_commas_in_addresses_do_not_beat_semicolons() -> None:
    lines = ["Firma;Anschrift;Telefon\n"] + ["Kessel, Bohr & Co;Weg 1, 57462 Olpe;0231/1\n"] * 9
    assert separators.find(lines) == ";"
    lines = ["a,b\n", '"x;y;z",2\n'] * 5
    assert separators.find(lines) == ","
    assert separators.find(["nur eine Spalte\n", "Firma; GmbH\n"]) != ","


def test_quoted_line_breaks_do_not_mislead(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    note = "a, b, c\r\nd, e\r\nf"
    path.write_text(f'Firma;Notiz\nKessel;"{note}"\nBohr;"sagt ""ja"""\n', "utf-8", newline="")
    assert read_table(path).rows == (
        ("Kessel", "a, b, c\nd, e\nf"),
        ("Bohr", 'sagt "ja"'),
    )


@pytest.mark.parametrize("after", [1, 400, 5_000])
def test_a_quotation_mark_without_an_end_is_found(tmp_path: Path, after: int) -> None:
    path = tmp_path / "liste.csv"
    path.write_text('Firma;Ort\nBohr;Soest\n"Kessel;Olpe\n' + "Säge;Siegen\n" * after, "utf-8")
    with pytest.raises(Refused, match="In row 3 a quotation mark"):
        read_table(path)


def test_an_inch_mark_is_no_quotation(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_text('Firma;Bildschirm\nKessel;24" breit\nBohr;27"\n', "utf-8")
    assert read_table(path).rows == (("Kessel", '24" breit'), ("Bohr", '27"'))


def test_guards_against_formulas_are_taken_off_again(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_text('A;B\n\'=1+1;\'+49 231 1\n"=""01067""";\'-x\n+49 2;\'s Hertogenbosch\n')
    assert read_table(path).rows == (
        ("=1+1", "+49 231 1"),
        ("01067", "-x"),
        ("+49 2", "'s Hertogenbosch"),
    )


def test_rows_with_too_many_cells_are_problems(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    lines = ["Firma;Ort", *["Kessel;Olpe"] * 8, "Bohr;Soest;verrutscht"]
    path.write_text("\n".join(lines))
    sheet = read_table(path)
    assert sheet.headers == ("Firma", "Ort", "Column C")
    assert sheet.rows[-1] == ("Bohr", "Soest", "verrutscht")
    assert [(problem.row, problem.column) for problem in sheet.problems] == [(10, None)]


_CELLS = st.text(
    st.characters(codec="cp1252", exclude_categories=("Cc", "Zs", "Zl", "Zp")), min_size=1
) | st.sampled_from(["Müller; Söhne", 'sagt "ja"', "zwei\nZeilen", "a,b", "a\tb", "x|y"])


@st.composite
def tables(draw: st.DrawFn) -> list[list[str]]:
    """Tables of at least two columns in which nothing looks like a guard or broken umlauts."""
    width = draw(st.integers(2, 6))
    row = st.lists(_CELLS, min_size=width, max_size=width)
    found = draw(st.lists(row, min_size=2, max_size=12))
    guarded = ("'", "=", "sep=", "SEP=", "\ufeff")
    return [
        [
            cell if not cell.startswith(guarded) and not set(cell) & set("ÃÅÂâ") else "x"
            for cell in row
        ]
        for row in found
    ]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    table=tables(),
    separator=st.sampled_from(separators.SEPARATORS),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252"]),
    line_end=st.sampled_from(["\n", "\r\n", "\r"]),
    quoted=st.booleans(),
)
def test_what_was_written_is_read_back(
    tmp_path: Path,
    table: list[list[str]],
    separator: str,
    encoding: str,
    line_end: str,
    quoted: bool,
) -> None:
    text = io.StringIO(newline="")
    # Python's writer does not quote a line feed where a carriage return ends the lines.
    quoting: Literal[0, 1] = csv.QUOTE_ALL if quoted or line_end == "\r" else csv.QUOTE_MINIMAL
    csv.writer(text, delimiter=separator, lineterminator=line_end, quoting=quoting).writerows(table)
    path = tmp_path / "zufall.csv"
    path.write_bytes(text.getvalue().encode(encoding))
    assert rows_of(path, encoding=encoding, separator=separator) == table


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=st.lists(
        st.tuples(
            st.sampled_from(["Käfer", "Weiß", "Müller", "Söhne", "Größe", "Kessel"]),
            st.sampled_from(["Straße, Nr. 5", "Brühl", "Köln | Deutz", "a; b", "zwei\nZeilen"]),
            st.integers(0, 99_999).map(str),
        ),
        min_size=5,
        max_size=30,
    ),
    separator=st.sampled_from(separators.SEPARATORS),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "cp850"]),
)
def test_dialect_and_encoding_are_guessed_right(
    tmp_path: Path, rows: list[tuple[str, ...]], separator: str, encoding: str
) -> None:
    text = io.StringIO(newline="")
    table = [("Name", "Straße", "PLZ"), *rows]
    csv.writer(text, delimiter=separator).writerows(table)
    path = tmp_path / "zufall.csv"
    path.write_bytes(text.getvalue().encode(encoding))
    assert rows_of(path) == [list(row) for row in table]


@given(st.binary(max_size=3_000))
def test_any_bytes_have_an_encoding_or_none(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "bytes.csv"
    path.write_bytes(data)
    try:
        name = encodings.find(path)
    except Unreadable:
        name = "latin-1"
    assert isinstance(data.decode(name, errors="replace"), str)
