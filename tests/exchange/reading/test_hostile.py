"""No file makes the program crash, hang, grow or believe it: one sentence each."""

from __future__ import annotations

import os
import struct
import threading
import time
import zipfile
from pathlib import Path
from typing import IO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.errors import Refused
from models.exchange.reading import Cancelled, read_cards, read_table
from models.exchange.reading.process import ask
from tests.exchange.reading.books import book, number, small_list, text, worksheet
from tests.samples import sample

FEW = max(10, settings().max_examples // 5)
"""Each example starts a process."""
QUESTION = {"ask": "table", "sheet": None, "encoding": None, "separator": None}


def filler(megabytes: int) -> bytes:
    return b"<worksheet><sheetData>" + b" " * (megabytes << 20) + b"</sheetData></worksheet>"


def said_of(path: Path) -> str:
    """The sentence about a file that must not be read."""
    with pytest.raises(Refused) as refusal:
        read_table(path)
    sentence = refusal.value.sentence
    assert "\n" not in sentence
    assert sentence.endswith(".")
    return sentence


def rows_or_sentence(path: Path) -> int | str:
    try:
        return len(read_table(path).rows)
    except Refused as refusal:
        return refusal.sentence


def test_a_small_honest_book_is_read(tmp_path: Path) -> None:
    sheet = read_table(book(tmp_path / "a.xlsx", worksheet(small_list())))
    assert sheet.rows == (("Käfer GmbH", "Olpe"), ("Weiß AG", "Siegen"))
    assert sheet.notes == ()


@pytest.mark.parametrize("megabytes", [70, 150])
def test_bombs_are_not_unpacked(tmp_path: Path, megabytes: int) -> None:
    path = book(tmp_path / "bomb.xlsx", filler(megabytes))
    assert path.stat().st_size < 1_000_000
    assert "unreasonable size" in said_of(path)


def test_a_bomb_of_strings_is_not_unpacked(tmp_path: Path) -> None:
    def strings(stream: IO[bytes]) -> None:
        stream.write(b"<sst>")
        for _ in range(200):
            stream.write(b"<si><t>" + b"ab" * (1 << 19) + b"</t></si>")

    path = book(tmp_path / "b.xlsx", worksheet(small_list()), xl__sharedStrings_xml=b"")
    path = book(tmp_path / "b.xlsx", worksheet(small_list()), **{"xl/sharedStrings.xml": strings})
    assert "unreasonable size" in said_of(path)


def test_sizes_that_lie_are_counted(tmp_path: Path) -> None:
    path = book(tmp_path / "lies.xlsx", filler(100))
    data = bytearray(path.read_bytes())
    for mark, offset in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        at = data.find(mark)
        while at >= 0:
            data[at + offset : at + offset + 4] = struct.pack("<I", 100)
            at = data.find(mark, at + 4)
    path.write_bytes(data)
    assert said_of(path)


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml"])
def test_entities_are_never_opened(tmp_path: Path, part: str) -> None:
    secret = tmp_path / "geheim.txt"
    secret.write_text("Geheimnis")
    evil = (
        f'<!DOCTYPE x [<!ENTITY a SYSTEM "file://{secret}"><!ENTITY b "&a;&a;">]>'
        f"<worksheet><sheetData><row r='1'>{text('A1', '&b;')}</row></sheetData></worksheet>"
    )
    path = book(tmp_path / "entity.xlsx", worksheet(small_list()), **{part: evil})
    assert "do not belong" in said_of(path)


def test_two_members_of_one_name_and_too_many_members(tmp_path: Path) -> None:
    path = book(tmp_path / "zwei.xlsx", worksheet(small_list()))
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("XL/worksheets/sheet1.xml", worksheet(""))
    assert "damaged" in said_of(path)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "")
        for index in range(10_001):
            archive.writestr(f"m{index}", "")
    assert "unreasonable" in said_of(path)


@pytest.mark.parametrize(
    "far",
    ["XFD1048576", "ZZZZ4294967295"],
)
def test_cells_at_the_end_of_the_world(tmp_path: Path, far: str) -> None:
    row = far.lstrip("XFDZ")
    rows = f'<row r="1">{number("A1", 1)}</row><row r="{row}">{number(far, 1)}</row>'
    assert said_of(book(tmp_path / "far.xlsx", worksheet(rows)))


def test_a_cell_in_the_last_row_costs_nothing_but_a_moment(tmp_path: Path) -> None:
    rows = small_list() + f'<row r="1048576">{text("A1048576", "Spät GmbH")}</row>'
    sheet = read_table(book(tmp_path / "tall.xlsx", worksheet(rows)))
    assert sheet.numbers == (2, 3, 1_048_576)
    assert sheet.rows[-1] == ("Spät GmbH", None)


def test_a_million_formatted_rows_without_a_value(tmp_path: Path) -> None:
    def sheet(stream: IO[bytes]) -> None:
        head, tail = worksheet(small_list() + "|").split("|")
        stream.write(head.encode())
        for at in range(4, 1_048_577, 4_096):
            rows = (f'<row r="{n}"><c r="A{n}" s="0"/></row>' for n in range(at, at + 4_096))
            stream.write("".join(rows).encode())
        stream.write(tail.encode())

    assert len(read_table(book(tmp_path / "leer.xlsx", sheet)).rows) == 2


def test_samples_that_claim_a_million_rows() -> None:
    began = time.monotonic()
    assert len(read_table(sample("calamine__issue_174.xlsx")).rows) == 1
    assert len(read_table(sample("PhpSpreadsheet__issue.3255.xlsx")).rows) == 14
    assert time.monotonic() - began < 20


def test_too_many_columns_are_named(tmp_path: Path) -> None:
    rows = small_list() + f'<row r="4">{number("NTP4", 1)}</row>'
    assert "column NTP" in said_of(book(tmp_path / "wide.xlsx", worksheet(rows)))
    (tmp_path / "wide.csv").write_text(";".join(map(str, range(1_001))))
    assert "column ALM" in said_of(tmp_path / "wide.csv")


def test_a_cell_of_a_megabyte_is_cut_and_said(tmp_path: Path) -> None:
    long = "ä" * 1_000_000
    rows = small_list().replace("Olpe", long)
    (tmp_path / "mb.csv").write_text(f"Firma;Ort\nKäfer GmbH;{long}\n", "utf-8")
    for path in (book(tmp_path / "mb.xlsx", worksheet(rows)), tmp_path / "mb.csv"):
        sheet = read_table(path)
        assert sheet.rows[0][1] == "ä" * 32_767
        (problem,) = sheet.problems
        assert (problem.row, problem.column) == (2, 1)
        assert "1,000,000" in problem.reason


def test_deep_nesting_of_xml(tmp_path: Path) -> None:
    deep = "<r>" * 300_000 + "<t>x</t>" + "</r>" * 300_000
    strings = f"<sst><si>{deep}</si></sst>"
    path = book(
        tmp_path / "deep.xlsx", worksheet(small_list()), **{"xl/sharedStrings.xml": strings}
    )
    assert rows_or_sentence(path)


def test_numbers_that_are_no_dates(tmp_path: Path) -> None:
    styles = (
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'
    )
    values = ("1e10", "0.5", "1e300", "inf", "abc", "2958466", "45000.999999999")
    rows = "".join(
        f'<row r="{at}"><c r="A{at}" s="1"><v>{value}</v></c>{text(f"B{at}", "x")}</row>'
        for at, value in enumerate(values, start=1)
    )
    path = book(tmp_path / "dates.xlsx", worksheet(rows), **{"xl/styles.xml": styles})
    assert len(read_table(path, header_row=0).rows) == len(values)


def test_what_files_really_are(tmp_path: Path) -> None:
    told = {
        b"%PDF-1.7 ...": "PDF",
        b"\x89PNG\r\n\x1a\n": "picture",
        b"MZ\x90\x00": "program",
        b"{\\rtf1 hello}": "RTF",
        b"<html><table><tr><td>1</td></tr></table></html>": "web page",
        b'\xef\xbb\xbf<?xml version="1.0"?><Workbook/>': "XML",
        "<html>".encode("utf-16"): "web page",
        b"\x1f\x8b\x08\x00": "archive",
        b"BEGIN:VCALENDAR\r\n": "calendar",
        b"\x09\x04\x06\x00\x00\x00\x10\x00": "older than 1997",
        b"\x09\x08\x08\x00\x00\x05\x10\x00": "older than 1997",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100): "damaged",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\xff" * 4000: "damaged",
        b"\x00\x01\x02\x03" * 100: "unknown kind",
    }
    for content, sentence in told.items():
        path = tmp_path / "liste.xls"
        path.write_bytes(content)
        assert sentence in said_of(path)


@pytest.mark.parametrize(
    ("members", "sentence"),
    [
        ({"word/document.xml": ""}, "Word"),
        ({"ppt/presentation.xml": ""}, "presentation"),
        ({"liste.xlsx": ""}, "unpack it"),
        ({"bild.png": ""}, "without a table"),
        ({"mimetype": "application/vnd.oasis.opendocument.text"}, "not a table"),
        ({}, "empty archive"),
    ],
)
def test_other_archives_are_named(tmp_path: Path, members: dict[str, str], sentence: str) -> None:
    path = tmp_path / "liste.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    assert sentence in said_of(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_pipes_and_devices_do_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "rohr.csv")
    assert "is not a file" in said_of(tmp_path / "rohr.csv")
    assert "is not a file" in said_of(Path("/dev/zero"))
    (tmp_path / "kreis.csv").symlink_to(tmp_path / "kreis.csv")
    assert said_of(tmp_path / "kreis.csv")


def test_time_is_limited(tmp_path: Path) -> None:
    path = tmp_path / "lang.csv"
    path.write_text("Firma;Ort\n" + "Käfer GmbH;Olpe\n" * 200_000, "utf-8")
    with pytest.raises(Refused, match="longer than 0 seconds"):
        list(ask(path, QUESTION, seconds=0.02))


def test_memory_is_limited(tmp_path: Path) -> None:
    rows = f'<row r="1">{number("A1", 1)}</row><row r="1048576">{number("CV1048576", 1)}</row>'
    path = book(tmp_path / "weit.xlsx", worksheet(rows))
    with pytest.raises(Refused, match=r"memory|damaged"):
        list(ask(path, QUESTION, memory=256 << 20))


class _After:
    """Asks to stop after some looks."""

    def __init__(self, looks: int) -> None:
        self.left = looks

    def is_set(self) -> bool:
        self.left -= 1
        return self.left < 0


@pytest.mark.parametrize("looks", [0, 1, 2])
def test_cancelling_ends_the_worker(tmp_path: Path, looks: int) -> None:
    path = tmp_path / "lang.csv"
    path.write_text("Firma;Ort\n" + "Käfer GmbH;Olpe\n" * 900_000, "utf-8")
    with pytest.raises(Cancelled):
        read_table(path, cancel=_After(looks))
    assert threading.active_count() == 1


def test_leaving_in_the_middle_ends_the_worker(tmp_path: Path) -> None:
    path = tmp_path / "lang.csv"
    path.write_text("Firma;Ort\n" + "Käfer GmbH;Olpe\n" * 100_000, "utf-8")
    messages = ask(path, QUESTION)
    assert next(messages)[0] == "format"
    messages.close()
    assert threading.active_count() == 1


@settings(max_examples=FEW, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(min_size=1, max_size=400))
def test_any_bytes_are_a_table_or_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "irgendwas.csv"
    path.write_bytes(content)
    assert rows_or_sentence(path) != ""


@settings(max_examples=FEW, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
@pytest.mark.parametrize(
    "name",
    [
        "beispiel-mitgliederliste.xlsx",
        "PhpSpreadsheet__leading0.N0.ods",
        "xlrd__Formate.xls",
        "python-calamine__password.xlsx",
        "poi__Simple.xlsb",
    ],
)
def test_damaged_books_are_a_table_or_a_sentence(
    tmp_path: Path, name: str, data: st.DataObject
) -> None:
    content = bytearray(sample(name).read_bytes())
    for _ in range(data.draw(st.integers(0, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    kept = data.draw(st.integers(0, len(content)) | st.just(len(content)))
    path = tmp_path / name
    path.write_bytes(content[:kept])
    assert rows_or_sentence(path) != ""


def test_cards_are_confined_too(tmp_path: Path) -> None:
    path = tmp_path / "karten.vcf"
    path.write_bytes(b"BEGIN:VCARD\n" + b"N:" + b"x" * 20_000_000 + b"\nFN:Eva\nEND:VCARD\n")
    (card,) = read_cards(path).cards
    assert (card.full_name, card.family) == ("Eva", "")
    path.write_bytes(b"BEGIN:VCARD\nN" + b';X="' * 1_000_000)
    with pytest.raises(Refused):
        read_cards(path)
