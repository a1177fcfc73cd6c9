"""The figures after an import are ways to the records and rows they count."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.pages.contacts.page import ContactsPage
from desktop.pages.importing.page import ImportPage
from desktop.pages.importing.preview import Preview
from desktop.pages.importing.result import ResultView
from desktop.pages.introductions.page import IntroductionsPage
from desktop.pages.meetings.page import MeetingsPage
from desktop.pages.projects.page import ProjectsPage
from desktop.tables.picked import Picked
from models.database.reader import Reader
from models.exchange.importing import Status
from tests.desktop.importing import (
    Rows,
    book,
    counts,
    digest,
    import_page,
    imported,
    inside,
    known_people,
    members,
    preview,
    status,
    words_of,
)
from tests.robots import Robot

NAMES = "SELECT id, last_name FROM person"


def listed(robot: Robot) -> list[int]:
    """The ids in the list of contacts that is shown."""
    page = robot.frame.stack.page()
    assert isinstance(page, ContactsPage)
    robot.settle()
    robot.wait(lambda: robot.application.program.jobs.idle)
    return list(page.list.model.ids)


@pytest.fixture
def page(office_worker: Robot, tmp_path: Path) -> ImportPage:
    """The result of a list with two new people, a changed one, one to decide, one problem."""
    shown = import_page(office_worker)
    preview(office_worker, shown, members(tmp_path / "Messe.xlsx", known_people(office_worker)))
    imported(office_worker, shown)
    return shown


def test_new_and_changed_people_are_ordinary_lists(office_worker: Robot, page: ImportPage) -> None:
    robot = office_worker
    result = page.view
    assert isinstance(result, ResultView)
    assert result.figures.first is not None
    assert result.figures.first.hasFocus()
    robot.press("People: 2 new")
    contacts = robot.frame.stack.page()
    assert isinstance(contacts, ContactsPage)
    robot.wait(lambda: contacts.list.type_key == "person" and len(contacts.list.model.ids) == 2)
    names = dict(inside(robot, lambda reader: reader.rows(NAMES)))
    assert {names[one] for one in listed(robot)} == {"Öztürk", "Weiß"}
    assert "New in Messe.xlsx" in contacts.list.filter_words()

    robot.press("Remove filter: New in Messe.xlsx")
    robot.wait(lambda: len(contacts.list.model.ids) == len(names))
    robot.frame.stack.back()
    robot.settle()
    assert page.view is result
    robot.press("Organisations: 1 new")
    robot.wait(lambda: contacts.list.type_key == "organisation")
    robot.wait(lambda: len(contacts.list.model.ids) == 1)


def test_rows_to_decide_are_decided_after_the_import(
    office_worker: Robot, page: ImportPage
) -> None:
    robot = office_worker
    before = digest(robot)
    assert "1 row that was not decided has been left out." in words_of(page)
    robot.press("Decide now")
    robot.wait(lambda: isinstance(page.view, Preview))
    robot.settle()
    view = page.view
    assert isinstance(view, Preview)
    found = counts(page)
    assert (found.new, found.updated, found.duplicates, found.problems, found.left_out) == (
        0, 0, 1, 1, 3,
    )  # fmt: skip
    tab = view.panel.chosen_view()
    assert tab is not None
    assert tab.title == "To decide (1)"
    beside = view.row
    robot.wait(lambda: beside.row is not None and beside.row.status is Status.DUPLICATE)
    view.take_focus()
    robot.type("n")
    robot.wait(lambda: status(page, 5) is Status.NEW)
    robot.settle()
    imported(robot, page)
    assert digest(robot) != before
    robot.press("Show the problems")
    robot.wait(lambda: isinstance(page.view, Preview))
    robot.settle()
    view = page.view
    assert isinstance(view, Preview)
    tab = view.panel.chosen_view()
    assert tab is not None
    assert tab.title == "Problem (1)"
    assert counts(page).left_out == 4


def test_an_unchanged_list_leads_to_the_records_it_is_the_same_as(
    office_worker: Robot, tmp_path: Path
) -> None:
    robot = office_worker
    one, other = known_people(robot)
    rows: Rows = [(who["first"], who["last"], who["email"], phone, who["firm"], None)
                  for who, phone in ((one, one["phone"]), (other, "0231 4711"))]  # fmt: skip
    shown = import_page(robot)
    preview(robot, shown, book(tmp_path / "Messe.xlsx", rows))
    imported(robot, shown)
    robot.press("People: 1 unchanged")
    contacts = robot.frame.stack.page()
    assert isinstance(contacts, ContactsPage)
    robot.wait(lambda: contacts.list.type_key == "person" and len(contacts.list.model.ids) == 1)
    names = dict(inside(robot, lambda reader: reader.rows(NAMES)))
    assert names[listed(robot)[0]] == one["last"]


def _ids(reader: Reader, kind: str) -> list[int]:
    return [record for (record,) in reader.rows(f'SELECT id FROM "{kind}" ORDER BY id LIMIT 3')]


@pytest.mark.parametrize(("kind", "key"), [
    ("need", "introductions"), ("offer", "introductions"), ("meeting", "meetings"),
    ("project", "projects"),
])  # fmt: skip
def test_every_type_has_a_list_for_some_of_its_records(
    office_worker: Robot, kind: str, key: str
) -> None:
    robot = office_worker
    wanted = inside(robot, lambda reader: _ids(reader, kind))
    assert wanted
    robot.frame.desk.navigation.list(key, Picked(kind, "Picked ones", frozenset(wanted)))
    page = robot.frame.stack.page()

    def shown() -> set[int]:
        if isinstance(page, ProjectsPage):
            return {card.id for column in page.board.columns for card in column.cards}
        assert isinstance(page, MeetingsPage | IntroductionsPage)
        return set(page.list.model.ids)

    robot.wait(lambda: shown() == set(wanted))
    robot.settle()
    assert shown() == set(wanted)
