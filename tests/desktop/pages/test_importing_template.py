"""A person saves a workbook for partners at the import page, and takes what comes back."""

from __future__ import annotations

from pathlib import Path

import openpyxl
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu

from models.exchange.importing import Counts
from tests.desktop.importing import counts, import_page, preview
from tests.desktop.records.person import toast
from tests.robots import Robot, clipped, nameless


def test_a_template_is_saved_filled_in_and_dropped(
    robot_of_the_empty: Robot, tmp_path: Path
) -> None:
    robot = robot_of_the_empty
    page = import_page(robot)
    assert nameless(page) == []
    assert clipped(page) == []
    robot.press("Save a template …")
    (menu,) = [one for one in page.findChildren(QMenu) if one.isVisible()]
    assert [one.text() for one in menu.actions()] == [
        "People", "Organisations", "Needs", "Offers", "Meetings", "Projects",
    ]  # fmt: skip
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(menu, key)
    robot.settle()
    chooser = next(one for one in page.findChildren(QFileDialog) if one.isVisible())
    assert Path(chooser.selectedFiles()[0]).name == "Template People.xlsx"
    target = tmp_path / "people.xlsx"
    chooser.setDirectory(str(tmp_path))
    chooser.selectFile(target.name)
    chooser.accept()
    robot.wait(target.exists)
    robot.wait(lambda: "The template was saved as “people.xlsx”." in toast(robot))
    book = openpyxl.load_workbook(target)
    sheet = book.worksheets[0]
    heads = [str(cell.value) for cell in sheet[1]]
    for head, text in (("First name", "Ayşe"), ("Last name", "Weiß"), ("Salutation", "Ms")):
        sheet.cell(2, heads.index(head) + 1).value = text
    book.save(target)
    preview(robot, page, target)
    assert counts(page) == Counts(1, 1, 0, 0, 0, 0, 0)
