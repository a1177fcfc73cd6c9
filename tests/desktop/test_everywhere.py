"""One search over everything, the menu New, and undo wherever the keyboard is."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget

from desktop.pages.contacts.page import ContactsPage
from models.services.edit import edit
from models.services.notes import add_note
from tests.desktop.records.person import drawer, page_of, toast, value, write
from tests.robots import Robot


@pytest.fixture
def worker(office_worker: Robot) -> Robot:
    """The window on the contacts."""
    page = page_of(office_worker, "contacts", ContactsPage)
    office_worker.wait(lambda: len(page.list.model.ids) > 0)
    office_worker.settle()
    return office_worker


def hits(robot: Robot, text: str) -> list[str]:
    """What the search field offers, headings and all."""
    search = robot.frame.topbar.search
    robot.keys(Qt.Key.Key_K, control=True)
    robot.wait(search.hasFocus)
    search.selectAll()
    robot.type(text)
    robot.wait(lambda: search.suggestions.isVisible())
    robot.settle()
    rows = search.suggestions.findChildren(QListWidget)[0]
    return [rows.item(row).text() for row in range(rows.count())]


def test_a_record_is_found_by_a_misspelt_name_and_opened(worker: Robot) -> None:
    person = value(worker, "SELECT id FROM person WHERE length(last_name) > 6 LIMIT 1")
    name = value(worker, "SELECT last_name FROM person WHERE id = ?", person)
    first = value(worker, "SELECT first_name FROM person WHERE id = ?", person)
    misspelt = f"{first} {name[0]}{name[1:4]}{name[5:]}"
    found = hits(worker, misspelt)
    assert found[0] == "People"
    assert name in found[1]
    worker.keys(Qt.Key.Key_Return)
    worker.wait(lambda: worker.frame.stack.place == ("person", person))
    assert worker.frame.topbar.search.text() == ""


def test_hits_stand_by_type_and_a_note_leads_to_what_it_is_about(worker: Robot) -> None:
    organisation = value(worker, "SELECT min(id) FROM organisation")
    write(worker, lambda store: add_note(store, organisation, "Frage nach Zirbelkiefer klären"))
    found = hits(worker, "zirbelkiefer")
    assert "Notes" in found
    worker.keys(Qt.Key.Key_Return)
    worker.wait(lambda: worker.frame.stack.place == ("organisation", organisation))


def test_commands_stand_among_the_records(worker: Robot) -> None:
    assert "Back up now" in hits(worker, "back up")
    worker.keys(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert worker.frame.topbar.search.text() == ""


@pytest.mark.parametrize(
    "form", ["organisation", "person", "meeting", "task", "need", "offer", "project"]
)
def test_everything_new_begins_in_the_menu(worker: Robot, form: str) -> None:
    assert worker.frame.desk.actions.run(f"new.{form}")
    worker.settle()
    open_form = drawer(worker)
    assert open_form.isVisible()
    open_form.discard()


def test_undo_reaches_the_database_from_a_field_that_has_nothing_to_undo(worker: Robot) -> None:
    organisation = value(worker, "SELECT min(id) FROM organisation")
    town = "SELECT town FROM organisation WHERE id = ?"
    before = value(worker, town, organisation)
    wish = partial(edit, type_key="organisation", record=organisation, values={"town": "Balve"})
    write(worker, wish)
    worker.wait(lambda: worker.frame.desk.actions.action("edit.undo").enabled())
    line = worker.find("Search in: Organisations", QLineEdit)
    line.setFocus()
    worker.type("ab")
    worker.keys(Qt.Key.Key_Z, control=True)
    assert line.text() == ""
    assert value(worker, town, organisation) == "Balve"
    worker.keys(Qt.Key.Key_Z, control=True)
    worker.wait(lambda: value(worker, town, organisation) == before)
    assert toast(worker) == "Undone: Organisation edited."
    view = worker.frame.desk.actions.view("edit.redo")
    worker.wait(lambda: "Organisation edited" in view.toolTip())
