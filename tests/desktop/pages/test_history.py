"""The diary: what was changed, by whom, what became of what, and the way back for each."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from desktop.pages.history.page import HistoryPage
from desktop.style.theme import Scheme, theme
from models.journal.store import Store
from models.services.contacts import edit_person
from models.services.deleting import delete
from models.services.edit import edit
from models.services.outcome import Done
from models.services.tags import tag
from tests.desktop.records.person import page_of, toast, value, write
from tests.robots import Robot, clipped, nameless


@pytest.fixture
def page(office_worker: Robot) -> HistoryPage:
    """The page after three changes."""
    organisation = value(office_worker, "SELECT min(id) FROM organisation")
    person = value(office_worker, "SELECT min(id) FROM person")
    for wish in (
        partial(edit, type_key="organisation", record=organisation, values={"town": "Neuenrade"}),
        partial(tag, records=[organisation, person], name="Besuchen"),
        partial(edit_person, record=person, values={"email": "neu@example.org"}),
    ):
        write(office_worker, wish)
    found = page_of(office_worker, "history", HistoryPage)
    office_worker.wait(lambda: len(found.diary.diary.notes) > 3)
    office_worker.settle()
    return found


def labels(page: HistoryPage) -> list[str]:
    return [note.label for note in page.diary.diary.notes]


def choose(robot: Robot, page: HistoryPage, label: str) -> None:
    """Choose the latest entry of this name, with the arrows."""
    page.diary.setFocus()
    page.diary.choose(None)
    for _ in range(labels(page).index(label)):
        robot.keys(Qt.Key.Key_Down)
    robot.wait(lambda: said(page)[:1] == [label] and len(said(page)) > 2)
    robot.settle()


def said(page: HistoryPage) -> list[str]:
    """What stands at the right."""
    return [label.text() for label in page.panel.findChildren(QLabel) if label.isVisible()]


def test_the_latest_change_stands_first_with_who_and_what(
    office_worker: Robot, page: HistoryPage
) -> None:
    assert labels(page)[:3] == ["Person edited", "Tag added", "Organisation edited"]
    assert page.diary.diary.notes[0].author == "Kim Yıldız"
    choose(office_worker, page, "Organisation edited")
    words = said(page)
    assert "Town" in words
    assert "Neuenrade" in words
    assert nameless(page) == []


def test_a_record_of_an_entry_opens(office_worker: Robot, page: HistoryPage) -> None:
    choose(office_worker, page, "Organisation edited")
    organisation = value(office_worker, "SELECT min(id) FROM organisation")
    name = value(office_worker, "SELECT name FROM organisation WHERE id = ?", organisation)
    office_worker.find(name, QPushButton, page.panel).click()
    office_worker.wait(lambda: office_worker.frame.stack.place == ("organisation", organisation))


def test_any_entry_is_taken_back_and_brought_back(office_worker: Robot, page: HistoryPage) -> None:
    links = "SELECT count(*) FROM tagging l JOIN tag t ON t.id = l.tag WHERE t.name = 'Besuchen'"
    assert value(office_worker, links) == 2
    choose(office_worker, page, "Tag added")
    office_worker.find("Undo", QPushButton, page.panel).click()
    office_worker.wait(lambda: value(office_worker, links) == 0)
    assert toast(office_worker).startswith("Undone: Tag added.")
    office_worker.wait(lambda: page.diary.diary.notes[0].label == "Undone: Tag added")
    choose(office_worker, page, "Tag added")
    assert not office_worker.find("Redo", QPushButton, page.panel).isHidden()
    office_worker.find("Redo", QPushButton, page.panel).click()
    office_worker.wait(lambda: value(office_worker, links) == 2)
    assert toast(office_worker).startswith("Redone: Tag added.")


def test_what_was_changed_since_is_kept_and_named(office_worker: Robot, page: HistoryPage) -> None:
    organisation = value(office_worker, "SELECT min(id) FROM organisation")
    name = value(office_worker, "SELECT name FROM organisation WHERE id = ?", organisation)
    later = partial(edit, type_key="organisation", record=organisation, values={"town": "Balve"})
    write(office_worker, later)
    office_worker.wait(lambda: labels(page)[0] == "Organisation edited")
    page.diary.setCurrentIndex(page.diary.diary.index(4, 0))
    office_worker.settle()
    assert said(page)[0] == "Organisation edited"
    office_worker.find("Undo", QPushButton, page.panel).click()
    office_worker.wait(lambda: "therefore kept" in toast(office_worker))
    assert f"{name} (" in toast(office_worker)
    assert "Town" in toast(office_worker)
    town = value(office_worker, "SELECT town FROM organisation WHERE id = ?", organisation)
    assert town == "Balve"


def test_what_was_deleted_keeps_its_name(office_worker: Robot, page: HistoryPage) -> None:
    person = value(office_worker, "SELECT max(id) FROM person")
    name = value(office_worker, "SELECT last_name FROM person WHERE id = ?", person)

    def leave(store: Store) -> Done:
        return delete(store, "person", [person])

    write(office_worker, leave)
    office_worker.wait(lambda: labels(page)[0] == "1 record deleted")
    choose(office_worker, page, "1 record deleted")
    buttons = [one.accessibleName() for one in page.panel.findChildren(QPushButton)]
    assert any(name in words for words in buttons)


def test_one_kind_and_one_person_can_be_looked_at(office_worker: Robot, page: HistoryPage) -> None:
    who, kind = page.findChildren(QComboBox)
    assert [who.accessibleName(), kind.accessibleName()] == ["Who", "Kind"]
    kind.setCurrentText("Sample data")
    kind.activated.emit(kind.currentIndex())
    office_worker.wait(lambda: set(labels(page)) == {"Sample data"})
    kind.setCurrentIndex(0)
    kind.activated.emit(0)
    office_worker.wait(lambda: "Tag added" in labels(page))
    other = next(who.itemText(i) for i in range(1, who.count()) if who.itemText(i) != "Kim Yıldız")
    who.setCurrentText(other)
    who.activated.emit(who.currentIndex())
    office_worker.wait(lambda: not labels(page))


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_clipped(office_worker: Robot, page: HistoryPage, scale: float) -> None:
    theme().apply(Scheme.DARK, scale)
    office_worker.wait(lambda: clipped(page) == [])
