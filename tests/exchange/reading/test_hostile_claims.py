"""Files that claim more than they hold, or reach for what is outside: bounded, and nobody is asked.

Each is read by a Python of its own, so that what its reading costs can be measured.
"""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from socket import create_server
from typing import IO

import pytest

from models.exchange.reading import read_table
from tests.exchange.reading.books import MAIN, book, number, small_list, text, worksheet
from tests.samples import sample

SECONDS = 30
MEGABYTES = 500
_READ = """
import json, resource, sys, time
from pathlib import Path
from models.errors import Refused
from models.exchange.reading import read_calendar, read_cards, read_table
read = {".vcf": lambda p: read_cards(p).cards, ".ics": lambda p: read_calendar(p).occurrences}
path = Path(sys.argv[1])
began = time.monotonic()
try:
    rows, said = len(read.get(path.suffix, lambda p: read_table(p).rows)(path)), ""
except Refused as refusal:
    rows, said = 0, refusal.sentence
most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
if (status := Path("/proc/self/status")).exists():
    # The other figure counts what the process was forked from, however large that had become.
    own = int(status.read_text().partition("VmHWM:")[2].split()[0])
print(json.dumps([rows, said, time.monotonic() - began, max(most, own) / 1024]))
"""
pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="what a process has cost is not told on Windows"
)


@dataclass(frozen=True, slots=True)
class Cost:
    """What reading a file gave, and took: seconds, megabytes of the larger process."""

    rows: int
    said: str
    seconds: float
    megabytes: float


def cost_of(path: Path) -> Cost:
    """Read a file in another Python."""
    ended = subprocess.run(
        [sys.executable, "-c", _READ, str(path)],
        capture_output=True, check=True, timeout=180, cwd=Path(__file__).parents[3],
    )  # fmt: skip
    assert ended.stderr == b""
    return Cost(*json.loads(ended.stdout))


def bounded(path: Path) -> Cost:
    """Read a file within what is allowed: rows, or one sentence."""
    cost = cost_of(path)
    assert cost.seconds < SECONDS
    assert cost.megabytes < MEGABYTES
    assert bool(cost.rows) != bool(cost.said)
    assert "\n" not in cost.said
    return cost


def claiming(rows: str) -> str:
    """The XML of a sheet that says to fill the whole of Excel."""
    return (
        f'<worksheet xmlns="{MAIN}"><dimension ref="A1:XFD1048576"/>'
        f"<sheetData>{rows}</sheetData></worksheet>"
    )


def test_a_sheet_that_says_it_is_as_large_as_excel_allows(tmp_path: Path) -> None:
    assert bounded(book(tmp_path / "a.xlsx", claiming(small_list()))).rows == 2


def test_ten_thousand_columns(tmp_path: Path) -> None:
    cells = "".join(number(f"{_letters(at)}1", at) for at in range(10_000))
    path = book(tmp_path / "a.xlsx", worksheet(f'<row r="1">{cells}</row>'))
    assert "at most 1,000 columns" in bounded(path).said
    path = tmp_path / "b.csv"
    path.write_text("\n".join([";".join(map(str, range(10_000)))] * 50))
    assert "at most 1,000 columns" in bounded(path).said


def open_document(path: Path, rows: str, more: dict[str, str] | None = None) -> Path:
    """An .ods with these rows."""
    names = "".join(
        f' xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"'
        for short in ("office", "table", "text")
    )
    contents = (
        f"<office:document-content{names}><office:body><office:spreadsheet>"
        f'<table:table table:name="Liste">{rows}</table:table></office:spreadsheet>'
        "</office:body></office:document-content>"
    )
    members = {
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "META-INF/manifest.xml": "<manifest/>",
        "content.xml": contents,
    } | (more or {})
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


@pytest.mark.parametrize(("rows", "columns"), [(1_048_576, 16_384), (1_048_576, 1), (3, 10_000)])
def test_cells_of_an_open_document_that_are_repeated(
    tmp_path: Path, rows: int, columns: int
) -> None:
    repeated = (
        f'<table:table-row table:number-rows-repeated="{rows}">'
        f'<table:table-cell table:number-columns-repeated="{columns}" '
        'office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>'
    )
    cost = bounded(open_document(tmp_path / "a.ods", repeated))
    assert cost.said if columns > 1 else cost.said or cost.rows


def test_an_encrypted_open_document_is_named(tmp_path: Path) -> None:
    manifest = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/>'
        "</manifest:file-entry></manifest:manifest>"
    )
    path = open_document(tmp_path / "a.ods", "", {"META-INF/manifest.xml": manifest})
    assert "password" in bounded(path).said


@pytest.mark.parametrize("part", ["xl/sharedStrings.xml", "xl/styles.xml", "docProps/core.xml"])
def test_entities_that_multiply(tmp_path: Path, part: str) -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a0 "ha">' + "".join(
        f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12)
    )
    strings = f'{bomb}]><sst xmlns="{MAIN}"><si><t>&a11;</t></si></sst>'
    path = book(
        tmp_path / "a.xlsx",
        worksheet(small_list() + '<row r="4"><c r="A4" t="s"><v>0</v></c></row>'),
        **{part: strings},
    )
    bounded(path)
    path = open_document(tmp_path / "a.ods", "", {"content.xml": strings})
    assert bounded(path).said


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.9, 0.99])
@pytest.mark.parametrize(
    "name", ["beispiel-mitgliederliste.xlsx", "PhpSpreadsheet__leading0.N0.ods",
             "python-calamine__password.xlsx"],
)  # fmt: skip
def test_a_workbook_that_breaks_off(tmp_path: Path, name: str, share: float) -> None:
    content = sample(name).read_bytes()
    path = tmp_path / name
    path.write_bytes(content[: int(len(content) * share)])
    assert bounded(path).said


def test_an_old_workbook_that_breaks_off(tmp_path: Path) -> None:
    content = sample("xlrd__Formate.xls").read_bytes()
    path = tmp_path / "a.xls"
    for share in (0.1, 0.5, 0.9):
        path.write_bytes(content[: int(len(content) * share)])
        bounded(path)


def test_formulas_are_never_run_and_links_never_followed(tmp_path: Path) -> None:
    with create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(0.2)
        address = f"http://127.0.0.1:{listening.getsockname()[1]}/x"
        formulas = (
            f'WEBSERVICE("{address}")', f'HYPERLINK("{address}")', f'IMPORTDATA("{address}")',
            "cmd|'/C calc'!A0", "[1]Tabelle1!A1",
        )  # fmt: skip
        rows = small_list() + "".join(
            f'<row r="{at}">{text(f"A{at}", "Käfer GmbH")}<c r="B{at}" t="str"><f>{formula}</f>'
            "<v>was dort stand</v></c></row>"
            for at, formula in enumerate((one.replace('"', "&quot;") for one in formulas), start=4)
        )
        link = (
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="rId1" Type="x/externalLinkPath" Target="{address}" '
            'TargetMode="External"/></Relationships>'
        )
        path = book(
            tmp_path / "a.xlsm",
            worksheet(rows),
            **{
                "xl/externalLinks/externalLink1.xml": "<externalLink/>",
                "xl/externalLinks/_rels/externalLink1.xml.rels": link,
                "xl/vbaProject.bin": "Sub Auto_Open()",
            },
        )
        sheet = read_table(path)
        with pytest.raises(TimeoutError):
            listening.accept()
    assert [row[1] for row in sheet.rows[2:]] == ["was dort stand"] * len(formulas)
    assert any("macros" in note for note in sheet.notes)


def test_zero_bytes_and_control_characters_in_cells(tmp_path: Path) -> None:
    odd = small_list().replace("Olpe", "Ol_x0000_pe_x0007_")
    sheet = read_table(book(tmp_path / "a.xlsx", worksheet(odd)))
    assert sheet.rows[0][0] == "Käfer GmbH"
    assert "\0" not in str(sheet.rows)
    raw = small_list().replace("Olpe", "Ol\x00pe")
    cost = bounded(book(tmp_path / "b.xlsx", worksheet(raw)))
    assert cost.said or cost.rows == 2


def _many_cards(stream: IO[bytes]) -> None:
    for at in range(50_001):
        stream.write(b"BEGIN:VCARD\nFN:Eva %d\nEND:VCARD\n" % at)


def _photo(stream: IO[bytes]) -> None:
    stream.write(b"BEGIN:VCARD\nFN:Eva\nPHOTO;ENCODING=b:")
    for _ in range(60):
        stream.write(b"A" * 1_000_000 + b"\n ")
    stream.write(b"\nEND:VCARD\n")


def _soft_breaks(stream: IO[bytes]) -> None:
    stream.write(b"BEGIN:VCARD\nFN:Eva\nNOTE;ENCODING=QUOTED-PRINTABLE:")
    stream.write(b"=41=\n" * 500_000)
    stream.write(b"\nEND:VCARD\n")


def _zero_bytes(stream: IO[bytes]) -> None:
    stream.write(b"BEGIN:VCARD\nFN:E\0va\nNOTE:" + bytes(5_000_000) + b"\nEND:VCARD\n")


@pytest.mark.parametrize("write", [_many_cards, _photo, _soft_breaks, _zero_bytes])
def test_hostile_cards(tmp_path: Path, write: Callable[[IO[bytes]], None]) -> None:
    path = tmp_path / "a.vcf"
    with path.open("wb") as stream:
        write(stream)
    cost = bounded(path)
    assert cost.said if write is _many_cards else cost.rows == 1


@pytest.mark.parametrize(
    "lines",
    [
        ("RRULE:FREQ=SECONDLY",),
        ("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31",),
        ("RRULE:FREQ=DAILY;COUNT=999999999999",),
        ("RRULE:FREQ=DAILY;INTERVAL=0",),
        ("DESCRIPTION:" + "x" * 20_000_000,),
        ("EXDATE:" + ",".join(["20261201T100000Z"] * 100_000),),
        ("DURATION:P99999999999D",),
        ("SUMMARY:" + "\0" * 1_000_000,),
    ],
    ids=lambda lines: lines[0][:30],
)  # fmt: skip
def test_hostile_calendars(tmp_path: Path, lines: tuple[str, ...]) -> None:
    entry = "\n".join(("BEGIN:VEVENT", "UID:1", "DTSTART:20261201T100000Z", *lines, "END:VEVENT"))
    path = tmp_path / "a.ics"
    path.write_text(f"BEGIN:VCALENDAR\n{entry}\nEND:VCALENDAR\n")
    cost = bounded(path)
    assert cost.rows <= 200


def _letters(at: int) -> str:
    name = ""
    at += 1
    while at:
        at, digit = divmod(at - 1, 26)
        name = chr(65 + digit) + name
    return name
