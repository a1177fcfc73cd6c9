"""CSV for German Excel: no formula in it, and what was guarded comes back clean."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.exchange.exporting.guarding import harmless
from models.exchange.reading.delimited import read
from tests.exchange.exporting.conftest import FORMULA, Export


def cells(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def test_excel_opens_it_with_a_double_click(exported: Export, tmp_path: Path) -> None:
    exported("organisation", tmp_path / "out.csv")
    content = (tmp_path / "out.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbfName;")
    assert content.count(b"\r\n") == 3
    (row,) = (row for row in cells(tmp_path / "out.csv") if row["Ort"] == "Dresden")
    assert row["Name"] == "Öztürk & Šimek GmbH"
    assert (row["PLZ"], row["Branche (WZ 2008)"]) == ("01067", "25.11")
    assert (row["Stand der Quelle"], row["Weltmarktführer"]) == ("05.10.2026", "Ja")
    assert row["Telefon"] == "+43 1 5330000"


def test_only_dangerous_cells_are_guarded(exported: Export, tmp_path: Path) -> None:
    exported("organisation", tmp_path / "out.csv")
    rows = {row["Ort"]: row for row in cells(tmp_path / "out.csv")}
    assert rows["Dresden"]["Kurzname"] == f"'{FORMULA}"
    assert rows["Dresden"]["Beschreibung"] == '\'- Federn\n- Drähte; "fein"'
    assert (rows["Olpe"]["Name"], rows["Olpe"]["Kurzname"]) == ("'@Werk", "'+a")
    guarded = [cell for row in rows.values() for cell in row.values() if cell.startswith("'")]
    assert len(guarded) == 4


@pytest.mark.parametrize("text", ["+49 231 27487-03", "-5,00", "-", "+1.5", "0231/2-0", "a=b", ""])
def test_what_no_spreadsheet_computes_stays(text: str) -> None:
    assert harmless(text) == text


@pytest.mark.parametrize(
    "text", ["=1+1", "@SUM(A1)", "+A1", "-A1", "-2+3+cmd|'/c calc'!A0", "\t=1"]
)
def test_what_a_spreadsheet_would_compute_is_guarded(text: str) -> None:
    assert harmless(text) == f"'{text}"


@given(st.lists(st.text("=+-@'\"; \n0A9ß€|!", min_size=1), min_size=1, max_size=8))
def test_reading_brings_every_cell_back(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    wanted = [text for text in texts if text.strip()]
    path = tmp_path_factory.mktemp("csv") / "out.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
        writer.writerows([["Name", "Ort"], *([harmless(text), "Olpe"] for text in wanted)])
    parts = [part for part in read(path, "utf-8-sig", ";") if part[0] == "rows"]
    assert [row[0] for part in parts for row in part[2]] == ["Name", *wanted]


@pytest.mark.parametrize(("wanted", "count"), [("town = Nirgends", 0), ("town = Olpe", 1)])
def test_no_row_and_one_row(exported: Export, tmp_path: Path, wanted: str, count: int) -> None:
    assert exported("organisation", tmp_path / "out.csv", wanted).rows == count
    assert len(cells(tmp_path / "out.csv")) == count
