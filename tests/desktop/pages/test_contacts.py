"""Contacts: found while typing, sorted, filtered, kept as views, changed in place and in bulk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QPushButton, QTabBar

from desktop.dialogs.naming import NameDialog
from desktop.pages.contacts.contact_list import ContactList
from desktop.pages.contacts.page import ContactsPage
from desktop.pages.contacts.tools import ContactTools
from desktop.records.deletion import DeletionDialog
from desktop.style.theme import Scheme, theme
from desktop.widgets.picker import Picker
from models.database.filters import Condition, Op
from models.fields.collation import sort_key_organisation
from models.journal.undo import undo
from models.language import use_language
from models.services.deleting import delete
from models.services.edit import edit
from models.services.lists import add_list, members_of
from tests.desktop.records.person import ask, page_of, toast, value, write
from tests.robots import Robot, clipped, nameless


@pytest.fixture
def page(office_worker: Robot) -> ContactsPage:
    """The page with its organisations."""
    found = page_of(office_worker, "contacts", ContactsPage)
    office_worker.wait(lambda: len(found.list.model.ids) > 0)
    office_worker.settle()
    return found


def shown(robot: Robot, page: ContactsPage, column: str) -> list[str]:
    """What stands in a column."""
    model = page.list.model
    place = [one.key for one in model.columns].index(column)
    robot.wait(lambda: all(model.cell(row, place) is not None for row in range(model.rowCount())))
    return [str(model.index(row, place).data()) for row in range(model.rowCount())]


def tools(page: ContactsPage) -> ContactTools:
    found = page.list.findChild(ContactTools)
    assert isinstance(found, ContactTools)
    return found


def select_first(page: ContactsPage, count: int) -> list[int]:
    """Select the first rows as one does with Shift and the arrow."""
    view = page.list.view
    view.setFocus()
    view.select_row(0)
    for _ in range(count - 1):
        QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(view.selected_ids()) == count
    return view.selected_ids()


def test_typing_finds_and_escape_shows_all_again(office_worker: Robot, page: ContactsPage) -> None:
    whole = len(page.list.model.ids)
    name = shown(office_worker, page, "name")[3]
    page.list.view.setFocus()
    office_worker.type(name[0].lower())
    office_worker.type(name[1:6])
    office_worker.wait(lambda: len(page.list.model.ids) < whole)
    office_worker.settle()
    assert name in shown(office_worker, page, "name")
    office_worker.keys(Qt.Key.Key_Escape)
    office_worker.wait(lambda: len(page.list.model.ids) == whole)


def test_a_list_is_sorted_as_german_lists_are(office_worker: Robot, page: ContactsPage) -> None:
    names = shown(office_worker, page, "name")
    assert names == sorted(names, key=sort_key_organisation)
    page.list.view.sort_by("name", descending=True)
    office_worker.settle()
    assert shown(office_worker, page, "name") == names[::-1]


def test_a_filter_reads_like_words_and_narrows(office_worker: Robot, page: ContactsPage) -> None:
    tabs = page.list.findChildren(QTabBar)[0]
    place = [tabs.tabText(i) for i in range(tabs.count())].index("Südwestfalen")
    tabs.setCurrentIndex(place)
    office_worker.settle()
    assert page.list.filter_words() == "Region is Südwestfalen"
    office_worker.find("Remove filter: Region is Südwestfalen", QPushButton)
    expected = value(office_worker, "SELECT count(*) FROM organisation WHERE region = 'swf'")
    assert 0 < len(page.list.model.ids) == expected
    assert set(shown(office_worker, page, "region")) == {"Südwestfalen"}


def test_the_record_beside_follows_the_list(office_worker: Robot, page: ContactsPage) -> None:
    page.list.view.setFocus()
    office_worker.keys(Qt.Key.Key_Down, Qt.Key.Key_Down)
    wanted = page.list.view.current_id()
    office_worker.wait(lambda: page.panel is not None and page.panel.card is not None)
    panel = page.panel
    assert panel is not None
    office_worker.wait(lambda: panel.card is not None and panel.card.record == wanted)
    office_worker.keys(Qt.Key.Key_Return)
    assert office_worker.frame.stack.place == ("organisation", wanted)
    office_worker.keys(Qt.Key.Key_Left, alt=True)
    assert office_worker.frame.stack.place == ("contacts", 0)
    assert page.list.view.current_id() == wanted


def edit_cell(robot: Robot, page: ContactsPage, column: str, text: str) -> int:
    """Change a cell of the first row with F2."""
    view = page.list.view
    view.setFocus()
    place = [one.key for one in page.list.model.columns].index(column)
    view.setCurrentIndex(page.list.model.index(0, place))
    record = view.current_id()
    robot.keys(Qt.Key.Key_F2)
    line = robot.focus()
    assert isinstance(line, QLineEdit)
    line.selectAll()
    robot.type(text)
    robot.keys(Qt.Key.Key_Return)
    robot.wait(lambda: view.state() != QAbstractItemView.State.EditingState)
    robot.settle()
    assert record is not None
    return record


def test_a_cell_is_changed_in_place_and_taken_back(
    office_worker: Robot, page: ContactsPage
) -> None:
    before = shown(office_worker, page, "town")[0]
    record = edit_cell(office_worker, page, "town", "Neustadt")
    office_worker.wait(lambda: shown(office_worker, page, "town")[0] == "Neustadt")
    assert page.list.view.current_id() == record
    page.list.view.setFocus()
    office_worker.wait(lambda: office_worker.frame.desk.actions.action("edit.undo").enabled())
    office_worker.keys(Qt.Key.Key_Z, control=True)
    office_worker.wait(lambda: toast(office_worker).startswith("Undone: Organisation edited"))
    office_worker.wait(lambda: shown(office_worker, page, "town")[0] == before)
    office_worker.keys(Qt.Key.Key_Y, control=True)
    office_worker.wait(lambda: shown(office_worker, page, "town")[0] == "Neustadt")


def test_what_cannot_be_saved_is_said_over_the_list(
    office_worker: Robot, page: ContactsPage
) -> None:
    before = shown(office_worker, page, "kind")[0]
    edit_cell(office_worker, page, "kind", "Quatsch")
    said = [one.text() for one in page.list.findChildren(QLabel) if one.isVisible()]
    assert any("Quatsch" in text for text in said), said
    assert shown(office_worker, page, "kind")[0] == before


def test_what_others_change_is_shown(office_worker: Robot, page: ContactsPage) -> None:
    record = page.list.model.ids[0]
    write(office_worker, lambda store: edit(store, "organisation", record, {"town": "Anderswo"}))
    office_worker.wait(lambda: shown(office_worker, page, "town")[0] == "Anderswo")


def test_several_are_tagged_at_once_and_untagged_at_once(
    office_worker: Robot, page: ContactsPage
) -> None:
    chosen = select_first(page, 3)
    office_worker.press("Tag …")
    office_worker.wait(lambda: bool(pickers(office_worker)))
    office_worker.type("Lange Nacht")
    office_worker.keys(Qt.Key.Key_Return)
    office_worker.wait(lambda: "3 records tagged" in toast(office_worker))
    sql = (
        "SELECT count(*) FROM tagging l JOIN tag t ON t.id = l.tag "
        "WHERE t.name = 'Lange Nacht' AND l.record IN (?, ?, ?)"
    )
    assert value(office_worker, sql, *chosen) == 3
    office_worker.press("Undo")
    office_worker.wait(lambda: value(office_worker, sql, *chosen) == 0)


def pickers(robot: Robot) -> list[Picker]:
    return [one for one in robot.window.findChildren(Picker) if one.isVisible()]


def test_several_get_somebody_responsible(office_worker: Robot, page: ContactsPage) -> None:
    chosen = select_first(page, 2)
    office_worker.press("Responsible …")
    office_worker.wait(lambda: bool(pickers(office_worker)))
    assert nameless(pickers(office_worker)[0]) == []
    office_worker.type("kim")
    office_worker.keys(Qt.Key.Key_Return)
    office_worker.wait(lambda: "2 records saved" in toast(office_worker))
    sql = (
        "SELECT count(*) FROM organisation o JOIN staff s ON s.id = o.responsible "
        "WHERE s.name = 'Kim Yıldız' AND o.id IN (?, ?)"
    )
    assert value(office_worker, sql, *chosen) == 2


def test_a_fixed_list_is_a_tab_that_rows_can_leave(
    office_worker: Robot, page: ContactsPage
) -> None:
    members = list(page.list.model.ids[:4])
    made = write(office_worker, lambda store: add_list(store, "R & D", "organisation", members))
    tabs = page.list.findChildren(QTabBar)[0]
    office_worker.wait(lambda: tabs.tabText(tabs.count() - 1) == "R && D")
    tabs.setCurrentIndex(tabs.count() - 1)
    office_worker.wait(lambda: len(page.list.model.ids) == 4)
    left = select_first(page, 3)
    office_worker.press("Take off the list")
    office_worker.wait(lambda: len(page.list.model.ids) == 1)
    saved = made.record or 0
    assert ask(office_worker, lambda reader: members_of(reader, saved)) == tuple(
        one for one in members if one not in left
    )


def test_what_is_asked_is_kept_as_a_view(office_worker: Robot, page: ContactsPage) -> None:
    page.list.choose_view(1)
    page.list.view.sort_by("town", descending=True)
    office_worker.settle()
    page.list.model.show_columns(["name", "town"])
    expected = list(page.list.model.ids)
    tools(page).views.ask_name()
    dialog = office_worker.window.findChild(NameDialog)
    assert isinstance(dialog, NameDialog)
    assert nameless(dialog) == []
    office_worker.find("Name", QLineEdit, dialog).setText("Orte rückwärts")
    office_worker.press("Save")
    office_worker.wait(lambda: page.list.kept_list() is not None)
    tabs = page.list.findChildren(QTabBar)[0]
    tabs.setCurrentIndex(0)
    office_worker.settle()
    assert len(page.list.model.ids) > len(expected)
    assert [one.key for one in page.list.model.columns] != ["name", "town"]
    tabs.setCurrentIndex(tabs.count() - 1)
    office_worker.wait(lambda: list(page.list.model.ids) == expected)
    assert [one.key for one in page.list.model.columns] == ["name", "town"]
    view = page.list.chosen_view()
    assert view is not None
    assert view.query.conditions == (Condition("region", Op.IS, "swf"),)
    assert (view.query.sort, view.query.descending) == ("town", True)


def test_the_chosen_tab_stays_when_others_come_and_its_list_goes_with_it(
    office_worker: Robot, page: ContactsPage
) -> None:
    tabs = page.list.findChildren(QTabBar)[0]
    whole = len(page.list.model.ids)
    tabs.setCurrentIndex(1)
    office_worker.settle()
    members = list(page.list.model.ids[:1])
    made = write(office_worker, lambda store: add_list(store, "Kurz", "organisation", members))
    office_worker.wait(lambda: tabs.tabText(tabs.count() - 1) == "Kurz")
    assert tabs.tabText(tabs.currentIndex()) == "Südwestfalen"
    tabs.setCurrentIndex(tabs.count() - 1)
    office_worker.wait(lambda: len(page.list.model.ids) == 1)
    saved = made.record or 0
    write(office_worker, lambda store: delete(store, "list", [saved]))
    office_worker.wait(lambda: len(page.list.model.ids) == whole)
    assert tabs.currentIndex() == 0


def test_a_second_view_of_one_name_is_refused_beside_the_name(
    office_worker: Robot, page: ContactsPage
) -> None:
    write(office_worker, lambda store: add_list(store, "Beirat", "organisation"))
    tools(page).views.ask_name()
    dialog = office_worker.window.findChild(NameDialog)
    assert isinstance(dialog, NameDialog)
    line = office_worker.find("Name", QLineEdit, dialog)
    line.setText("beirat")
    office_worker.press("Save")
    office_worker.wait(lambda: line.property("wrong") == "true")
    assert dialog.isVisible()
    dialog.reject()


def test_deleting_tells_what_goes_too_and_comes_back(
    office_worker: Robot, page: ContactsPage
) -> None:
    chosen = select_first(page, 2)
    count = len(page.list.model.ids)
    state = "SELECT count(*) FROM affiliation WHERE organisation IN (?, ?)"
    jobs = value(office_worker, state, *chosen)
    page.list.view.setFocus()
    office_worker.keys(Qt.Key.Key_Delete)
    office_worker.wait(lambda: bool(office_worker.window.findChildren(DeletionDialog)))
    dialog = office_worker.window.findChildren(DeletionDialog)[0]
    assert nameless(dialog) == []
    assert clipped(dialog) == []
    office_worker.press("Delete")
    office_worker.wait(lambda: len(page.list.model.ids) == count - 2)
    assert value(office_worker, state, *chosen) == 0
    write(office_worker, undo)
    office_worker.wait(lambda: len(page.list.model.ids) == count)
    assert value(office_worker, state, *chosen) == jobs


def test_people_are_the_other_tab_and_remembered(office_worker: Robot, page: ContactsPage) -> None:
    page.show_type("person")
    office_worker.wait(lambda: len(page.list.model.ids) > 0)
    office_worker.settle()
    assert len(page.list.model.ids) == value(office_worker, "SELECT count(*) FROM person")
    assert office_worker.application.settings.text("contacts type") == "person"


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_everything_has_a_name_and_nothing_is_clipped(
    office_worker: Robot, page: ContactsPage, scale: float, language: str
) -> None:
    office_worker.application.program.change_language(language)
    use_language(language)
    theme().apply(Scheme.LIGHT, scale)
    again = page_of(office_worker, "contacts", ContactsPage)
    office_worker.wait(lambda: len(again.list.model.ids) > 0)
    select_first(again, 3)
    office_worker.settle()
    parts = [again.findChild(ContactList)]
    assert [nameless(part) for part in parts if part] == [[]]
    assert [clipped(part) for part in parts if part] == [[]]
