"""Cells copied in a spreadsheet are pasted into the window and looked at like a file."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from desktop.pages.importing.page import ImportPage
from desktop.pages.importing.preview import FACTS, Preview
from desktop.tables.view import RowsView
from desktop.window.pasting import is_table
from models.exchange.importing import Counts
from tests.desktop.importing import Rows, book, choose, counts, import_page, imported, inside
from tests.robots import Robot

RANGE = (
    "Vorname\tNachname\tE-Mail\tTelefon\r\n"
    'Ayşe\tÖztürk\tayse@werk.example\t"0231 5550\n0231 5551"\r\n'
    "Jörg\tWeiß\tjoerg@werk.example\t\r\n"
)


@pytest.fixture(autouse=True)
def clipboard() -> Iterator[None]:
    """Leave nothing behind."""
    yield
    QGuiApplication.clipboard().clear()


def copied(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def pasted(robot: Robot) -> ImportPage:
    robot.keys(Qt.Key.Key_V, control=True)
    robot.wait(lambda: isinstance(robot.frame.stack.page(), ImportPage))
    page = robot.frame.stack.page()
    assert isinstance(page, ImportPage)
    robot.wait(lambda: isinstance(page.view, Preview))
    robot.settle()
    return page


def test_a_range_is_pasted_on_the_page(
    robot_of_the_empty: Robot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import_page(robot_of_the_empty)
    aside = tmp_path / "aside"
    aside.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(aside))
    copied(RANGE)
    page = pasted(robot_of_the_empty)
    assert list(aside.iterdir()) == []
    assert counts(page) == Counts(2, 2, 0, 0, 0, 0, 0)
    imported(robot_of_the_empty, page)
    found = inside(
        robot_of_the_empty,
        lambda reader: reader.rows("SELECT last_name, phone, source FROM person ORDER BY id"),
    )
    assert [tuple(row)[:2] for row in found] == [("Öztürk", "0231 5550"), ("Weiß", None)]
    assert found[0][2] == "From the clipboard.tsv, row 2"


def test_a_range_is_pasted_into_a_list(office_worker: Robot) -> None:
    robot = office_worker
    robot.frame.stack.go("contacts")
    robot.settle()
    page = robot.frame.stack.page()
    assert page is not None
    (rows,) = [view for view in page.findChildren(RowsView) if view.isVisible()]
    rows.setFocus()
    copied(RANGE)
    assert counts(pasted(robot)).new == 2


def test_fields_keep_what_is_pasted_into_them(robot_of_the_empty: Robot) -> None:
    page = import_page(robot_of_the_empty)
    line = robot_of_the_empty.find("Who sent the list", QLineEdit, page)
    line.setFocus()
    copied("IHK\tHagen\nund\tmehr")
    robot_of_the_empty.keys(Qt.Key.Key_V, control=True)
    robot_of_the_empty.settle()
    assert line.text().startswith("IHK")
    assert page.view is page.start


def test_a_copied_file_is_taken(robot_of_the_empty: Robot, tmp_path: Path) -> None:
    import_page(robot_of_the_empty)
    rows: Rows = [("Ayşe", "Öztürk", "ayse@werk.example")]
    path = book(tmp_path / "Liste.xlsx", rows, ("Vorname", "Nachname", "E-Mail"))
    given = QMimeData()
    given.setUrls([QUrl.fromLocalFile(str(path))])
    QGuiApplication.clipboard().setMimeData(given)
    assert counts(pasted(robot_of_the_empty)).new == 1


@pytest.mark.parametrize("text", ["", "Guten Tag", "Sehr geehrte\nDamen und\nHerren", "a\tb"])
def test_what_is_no_table_is_not_pasted(robot_of_the_empty: Robot, text: str) -> None:
    page = import_page(robot_of_the_empty)
    copied(text)
    robot_of_the_empty.keys(Qt.Key.Key_V, control=True)
    robot_of_the_empty.wait(lambda: "holds no table" in robot_of_the_empty.frame.toast.sentence)
    assert not is_table(text)
    assert page.view is page.start


def test_another_row_holds_the_headers(robot_of_the_empty: Robot) -> None:
    import_page(robot_of_the_empty)
    copied(f"Mitglieder\tStand\tIHK\tHagen\r\n{RANGE}")
    page = pasted(robot_of_the_empty)
    view = page.view
    assert isinstance(view, Preview)
    view.tabs.setCurrentIndex(FACTS)
    choose(robot_of_the_empty, "The headers stand in", "Row 1")
    view = page.view
    assert isinstance(view, Preview)
    assert view.tabs.currentIndex() == FACTS
    assert view.sheet.header_row == 1
    assert view.sheet.headers == ("Mitglieder", "Stand", "IHK", "Hagen")
    choose(robot_of_the_empty, "The headers stand in", "Row 2")
    view = page.view
    assert isinstance(view, Preview)
    assert (view.sheet.header_row, counts(page).new) == (2, 2)
