"""Who sends lists again and again explains the columns once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desktop.pages.importing.page import ImportPage
from desktop.pages.importing.preview import Preview
from tests.desktop.importing import Rows, book, choose, import_page, imported, preview
from tests.robots import Robot

HEADERS = ("Vorname", "Nachname", "E-Mail", "Kennung")
ROWS: Rows = [
    ("Ayşe", "Öztürk", "ayse@neue-werke.example", "Einkauf"),
    ("Jörg", "Weiß", "joerg@neue-werke.example", "Vertrieb"),
]


def name_supplier(robot: Robot, page: ImportPage, name: str) -> None:
    line = robot.find("Who sent the list", QLineEdit, page.view)
    line.setFocus()
    line.selectAll()
    robot.type(name)
    robot.keys(Qt.Key.Key_Return)
    robot.settle()


def target(page: ImportPage) -> str | None:
    view = page.view
    assert isinstance(view, Preview)
    return view.plan.mapping.names()["Kennung"]


def test_columns_are_as_in_the_last_list(robot_of_the_empty: Robot, tmp_path: Path) -> None:
    robot = robot_of_the_empty
    page = import_page(robot)
    view = preview(robot, page, book(tmp_path / "eins.xlsx", ROWS, HEADERS))
    guessed = target(page)
    view.tabs.setCurrentIndex(1)
    choose(robot, "“Kennung” becomes", "Department (Affiliation)")
    assert target(page) == "affiliation.department"
    name_supplier(robot, page, "IHK Hägen")
    assert target(page) == "affiliation.department"
    imported(robot, page)
    robot.press("Another file")

    turned: Rows = [row[::-1] for row in ROWS]
    preview(robot, page, book(tmp_path / "zwei.xlsx", turned, HEADERS[::-1]))
    assert target(page) == guessed
    name_supplier(robot, page, "ihk hägen")
    assert target(page) == "affiliation.department"
    name_supplier(robot, page, "Somebody else")
    assert target(page) == guessed
