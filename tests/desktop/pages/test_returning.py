"""A partner sends a list back: dropped on the window, looked at, merged, taken back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QRadioButton

from desktop.pages.conflicts.page import ConflictsPage
from desktop.pages.contacts.page import ContactsPage
from desktop.pages.importing.page import ImportPage
from desktop.pages.importing.returning.result import MergedView
from desktop.pages.importing.returning.source import Kind
from desktop.pages.importing.returning.view import MergeView
from tests.desktop.importing import import_page, inside
from tests.desktop.test_exporting import opened, save
from tests.robots import Robot, clipped, nameless

COLUMNS = ["name", "street", "postcode", "town", "phone", "description"]


@pytest.fixture
def sent(office_worker: Robot, tmp_path: Path) -> Path:
    """A list of organisations exported for a partner, through the window."""
    dialog = opened(office_worker, "organisation", COLUMNS)
    office_worker.find("Excel workbook (.xlsx)", QRadioButton, dialog).click()
    returns = office_worker.find("For a partner who edits it and sends it back", QCheckBox, dialog)
    returns.click()
    office_worker.press("Save …")
    assert "Please enter whom the list is for." in [
        one.text() for one in dialog.findChildren(QLabel) if one.isVisible()
    ]
    office_worker.find("Name of the partner", QLineEdit, dialog).setText("IHK Beispiel")
    save(office_worker, dialog, tmp_path / "liste.xlsx")
    office_worker.settle()
    return tmp_path / "liste.xlsx"


def edited(path: Path, cells: dict[tuple[int, str], Any]) -> Path:
    """The list with other cells: row as the spreadsheet counts, and header."""
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    places = {cell.value: cell.column for cell in sheet[1]}
    for (row, header), value in cells.items():
        sheet.cell(row, int(places[header] or 0)).value = value
    target = path.with_name("zurück.xlsx")
    book.save(target)
    return target


def shown(robot: Robot, page: ImportPage, path: Path) -> MergeView:
    robot.frame.stack.go("import")
    page.take_file(path)
    robot.wait(lambda: isinstance(page.view, MergeView))
    robot.settle()
    assert isinstance(page.view, MergeView)
    return page.view


def streets(robot: Robot) -> list[str]:
    rows = inside(robot, lambda reader: reader.rows("SELECT street FROM organisation"))
    return [row[0] for row in rows]


def test_a_returned_list_is_merged_not_imported_and_taken_back(
    office_worker: Robot, sent: Path
) -> None:
    page = import_page(office_worker)
    back = edited(sent, {(3, "Street"): "Neuer Weg 3", (4, "Description"): None})
    view = shown(office_worker, page, back)
    assert sorted(line.kind for line in view.lines) == [Kind.CHANGED, Kind.CLEARED]
    assert view.go.text() == "Take over 1 change"
    assert view.clear.isVisible()
    assert nameless(office_worker.window) == []
    assert clipped(view) == []
    view.go.click()
    office_worker.wait(lambda: isinstance(page.view, MergedView))
    assert streets(office_worker).count("Neuer Weg 3") == 1
    result = page.view
    assert isinstance(result, MergedView)
    assert not result.decide.isVisible()
    office_worker.press("Organisations: 1 changed")
    contacts = office_worker.frame.stack.page()
    assert isinstance(contacts, ContactsPage)
    office_worker.wait(lambda: len(contacts.list.model.ids) == 1)
    office_worker.frame.stack.back()
    office_worker.settle()
    result.undo.click()
    office_worker.wait(lambda: "Neuer Weg 3" not in streets(office_worker))
    assert page.view is page.start


def test_cleared_cells_are_taken_when_they_are_chosen(office_worker: Robot, sent: Path) -> None:
    page = import_page(office_worker)
    empty = "SELECT count(*) FROM organisation WHERE description IS NULL"
    before = inside(office_worker, lambda reader: reader.value(empty))
    view = shown(office_worker, page, edited(sent, {(4, "Description"): None}))
    assert not view.go.isEnabled()
    view.clear.click()
    assert view.go.text() == "Take over 1 change"
    view.go.click()
    office_worker.wait(lambda: isinstance(page.view, MergedView))
    assert inside(office_worker, lambda reader: reader.value(empty)) == before + 1


def test_what_looks_like_an_accident_waits_for_a_look(office_worker: Robot, sent: Path) -> None:
    page = import_page(office_worker)
    cells = {(row, "Description"): f"Ganz neu {row}" for row in range(2, 30)}
    view = shown(office_worker, page, edited(sent, dict(cells)))
    assert view.accept.isVisible()
    assert view.focusWidget() is view.accept
    assert not view.go.isEnabled()
    view.accept.click()
    office_worker.wait(lambda: page.view is not view)
    office_worker.settle()
    again = page.view
    assert isinstance(again, MergeView)
    assert again.go.isEnabled()
    assert again.go.text() == "Take over 28 changes"


def test_what_was_changed_here_as_well_leads_to_the_conflicts(
    office_worker: Robot, sent: Path
) -> None:
    page = import_page(office_worker)
    name = openpyxl.load_workbook(sent).worksheets[0].cell(5, 2).value

    def change_here(store: Any, _progress: Any) -> None:
        with store.change("Edited") as change:
            row = change.reader.find("organisation", name=name)[0]
            change.update("organisation", row["id"], {"phone": "0231 4711"})

    office_worker.frame.desk.office.write(change_here, owner=page)
    office_worker.settle()
    view = shown(office_worker, page, edited(sent, {(5, "Phone"): "0231 9999"}))
    assert [line.kind for line in view.lines] == [Kind.CONFLICT]
    view.go.click()
    office_worker.wait(lambda: isinstance(page.view, MergedView))
    result = page.view
    assert isinstance(result, MergedView)
    assert result.decide.isVisible()
    result.decide.click()
    office_worker.settle()
    assert isinstance(office_worker.frame.stack.page(), ConflictsPage)


def test_an_unedited_list_has_nothing_to_take_over(office_worker: Robot, sent: Path) -> None:
    page = import_page(office_worker)
    view = shown(office_worker, page, sent)
    assert list(view.lines) == []
    assert not view.go.isEnabled()
