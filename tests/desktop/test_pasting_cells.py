"""Cells that were copied in Excel are pasted into the rows somebody selected, after a preview."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QTabBar

from desktop.dialogs.pasting.dialog import PasteDialog
from desktop.pages.contacts.page import ContactsPage
from desktop.pages.importing.page import ImportPage
from desktop.tables.source import cell_text
from tests.desktop.importing import choose, digest, inside, words_of
from tests.robots import Robot, visible_windows

TOWNS = "SELECT id, town FROM organisation"


@pytest.fixture(autouse=True)
def clean_clipboard() -> Iterator[None]:
    """Leave nothing on the clipboard."""
    yield
    QApplication.clipboard().clear()


@pytest.fixture
def contacts(office_worker: Robot) -> ContactsPage:
    """The list of organisations, its first three rows selected, the keyboard in their towns."""
    robot = office_worker
    robot.frame.stack.go("contacts")
    page = robot.frame.stack.page()
    assert isinstance(page, ContactsPage)
    page.show_type("organisation")
    robot.wait(lambda: len(page.list.model.ids) == 40)
    robot.settle()
    select(page, 3)
    return page


def select(page: ContactsPage, rows: int) -> None:
    view = page.list.view
    view.setFocus()
    keys = [column.key for column in view.rows.columns]
    first, last = (view.rows.index(row, keys.index("town")) for row in (0, rows - 1))
    flags = QItemSelectionModel.SelectionFlag
    view.selectionModel().setCurrentIndex(first, flags.ClearAndSelect | flags.Rows)
    for row in range(1, rows):
        index = view.rows.index(row, last.column())
        view.selectionModel().select(index, flags.Select | flags.Rows)


def pasted(robot: Robot, text: str) -> PasteDialog:
    """The preview after Ctrl+V."""
    QApplication.clipboard().setText(text)
    robot.keys(Qt.Key.Key_V, control=True)
    return dialog(robot)


def dialog(robot: Robot) -> PasteDialog:
    found: list[PasteDialog] = []

    def there() -> bool:
        found[:] = [one for one in visible_windows() if isinstance(one, PasteDialog)]
        return bool(found) and bool(found[0].plan.rows)

    robot.wait(there)
    robot.settle()
    robot.wait(lambda: bool(found[0].panel.model.ids))
    return found[0]


def towns(robot: Robot, page: ContactsPage) -> list[str]:
    known = inside(robot, lambda reader: dict(reader.rows(TOWNS)))
    return [known[one] for one in page.list.view.selected_ids()]


def test_a_column_goes_into_the_selected_rows_and_back(
    office_worker: Robot, contacts: ContactsPage
) -> None:
    robot, before = office_worker, digest(office_worker)
    old = towns(robot, contacts)
    shown = pasted(robot, "Hagen\r\nSoest\r\nUnna\r\n")
    first = [cell_text(shown.panel.model.cell(0, place) or "") for place in range(3)]
    assert first[0] == "Changed"
    assert first[2] == f"{old[0]} → Hagen"
    assert digest(robot) == before
    robot.press("Change 3 records")
    robot.wait(lambda: "3 records were changed." in robot.frame.toast.sentence)
    robot.settle()
    assert towns(robot, contacts) == ["Hagen", "Soest", "Unna"]
    robot.press("Undo")
    robot.wait(lambda: digest(robot) == before)


def test_columns_are_placed_by_hand_and_problems_named(
    office_worker: Robot, contacts: ContactsPage
) -> None:
    robot = office_worker
    shown = pasted(robot, "Stadt\tMitarbeiter\r\nHagen\t12\r\n\tviele\r\nUnna\t14\r\n")
    assert robot.find("The first line holds headers", QCheckBox).isChecked()
    assert shown.plan.target.places.fields == ("town", "employees")
    assert (shown.plan.changing, shown.plan.problems) == (2, 1)
    tabs = shown.panel.findChildren(QTabBar)
    assert [tab.tabText(tab.count() - 1) for tab in tabs] == ["Problem (1)"]
    choose(robot, "Column 2 goes to", "Not pasted")
    robot.wait(lambda: shown.plan.problems == 0)
    choose(robot, "Column 2 goes to", "Town")
    robot.wait(lambda: shown.plan.target.places.fields == (None, "town"))
    boxes = [box for box in shown.findChildren(QComboBox) if box.isVisible()]
    assert [box.currentText() for box in boxes] == ["Not pasted", "Town"]
    assert shown.plan.changing == 3
    shown.reject()


def test_empty_cells_empty_fields_where_somebody_says_so(
    office_worker: Robot, contacts: ContactsPage
) -> None:
    robot = office_worker
    shown = pasted(robot, "Hagen\r\n\r\nUnna\r\n")
    assert shown.plan.changing == 2
    robot.find("Empty cells empty the field", QCheckBox).click()
    robot.wait(lambda: shown.plan.changing == 3)
    shown.reject()


def test_one_cell_goes_into_the_current_row(office_worker: Robot, contacts: ContactsPage) -> None:
    robot = office_worker
    select(contacts, 1)
    shown = pasted(robot, "Hagen")
    assert len(shown.plan.rows) == 1
    robot.keys(Qt.Key.Key_Escape)
    robot.wait(lambda: not any(isinstance(one, PasteDialog) for one in visible_windows()))


def test_several_lines_on_one_row_are_a_list_to_import(
    office_worker: Robot, contacts: ContactsPage
) -> None:
    select(contacts, 1)
    QApplication.clipboard().setText("Firma\tOrt\r\nWerk A\tHagen\r\nWerk B\tUnna\r\n")
    office_worker.keys(Qt.Key.Key_V, control=True)
    office_worker.wait(lambda: isinstance(office_worker.frame.stack.page(), ImportPage))
    office_worker.settle()


def test_lines_that_do_not_fit_are_said(office_worker: Robot, contacts: ContactsPage) -> None:
    QApplication.clipboard().setText("a\r\nb\r\nc\r\nd\r\n")
    office_worker.press("Paste cells …")
    shown = dialog(office_worker)
    assert shown.plan.unused == 1
    assert "4 lines were copied, 3 rows are selected. 1 of them is left over." in words_of(shown)
    shown.reject()
