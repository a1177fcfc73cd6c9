"""The Today page: ticked, moved, added, opened by the keyboard alone."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QMenu

from desktop.pages.today.page import TodayPage
from desktop.records.lines import LineList
from models.clock import today
from models.services.tasks import add_task
from tests.desktop.records.person import fill, page_of, toast, value, write
from tests.robots import Robot, clipped, nameless

DAY = timedelta(days=1)


@pytest.fixture
def page(office_worker: Robot) -> TodayPage:
    """The page with two tasks of one's own, one late and one due."""
    firm = value(office_worker, "SELECT min(id) FROM organisation")
    for title, day in (("Längst fällig", today() - 3000 * DAY), ("Heute fällig", today())):
        values = {"title": title, "due_on": day.isoformat(), "about": firm}
        write(office_worker, lambda store, row=values: add_task(store, row))  # type: ignore[misc]
    return page_of(office_worker, "today", TodayPage)


def shown(page: TodayPage, group: str) -> LineList:
    """The list of a group."""
    return page.section(group).list


def titles(page: TodayPage, group: str) -> list[str]:
    return [line.title for line in shown(page, group).lines]


def test_space_ticks_and_undo_brings_back(office_worker: Robot, page: TodayPage) -> None:
    overdue = shown(page, "overdue")
    assert overdue.hasFocus()
    assert titles(page, "overdue")[0] == "Längst fällig"
    office_worker.keys(Qt.Key.Key_Space)
    assert toast(office_worker) == "Done."
    assert "Längst fällig" not in titles(page, "overdue")
    office_worker.press("Undo")
    office_worker.settle()
    assert titles(page, "overdue")[0] == "Längst fällig"


def test_a_task_is_moved_to_tomorrow(office_worker: Robot, page: TodayPage) -> None:
    office_worker.keys(Qt.Key.Key_M)
    menu = office_worker.find("Commands of the task", QMenu)
    next(one for one in menu.actions() if "Tomorrow" in one.text()).trigger()
    menu.close()
    office_worker.settle()
    assert "Längst fällig" in titles(page, "soon")
    due = value(office_worker, "SELECT due_on FROM task WHERE title = 'Längst fällig'")
    assert due == (today() + DAY).isoformat()


def test_a_quick_task_is_written_in_one_line(office_worker: Robot, page: TodayPage) -> None:
    fill(office_worker, "New next step", "Blumen gießen", page)
    fill(office_worker, "Due", "today", page)
    office_worker.keys(Qt.Key.Key_Return)
    assert toast(office_worker) == "The task was added."
    assert "Blumen gießen" in titles(page, "due")


def test_arrows_go_on_from_list_to_list_and_enter_opens(
    office_worker: Robot, page: TodayPage
) -> None:
    for _ in shown(page, "overdue").lines:
        office_worker.keys(Qt.Key.Key_Down)
    due = shown(page, "due")
    assert due.hasFocus()
    office_worker.keys(Qt.Key.Key_Up)
    assert shown(page, "overdue").hasFocus()
    office_worker.keys(Qt.Key.Key_Down)
    line = due.current()
    assert line is not None
    office_worker.keys(Qt.Key.Key_Return)
    office_worker.settle()
    assert office_worker.frame.stack.place == ("organisation", line.opens)


def test_everybody_or_oneself(office_worker: Robot, page: TodayPage) -> None:
    own = {key: page.section(key).count for key in ("overdue", "due", "meetings", "quiet")}
    box = office_worker.find("Only mine", QCheckBox, page)
    box.click()
    office_worker.settle()
    everybody = {key: page.section(key).count for key in own}
    assert all(everybody[key] >= own[key] for key in own)
    assert sum(everybody.values()) > sum(own.values())


def test_everything_has_a_name_and_room(office_worker: Robot, page: TodayPage) -> None:
    assert nameless(page) == []
    assert clipped(page) == []
    office_worker.window.resize(700, 600)
    office_worker.settle()
    assert clipped(page) == []


def test_nothing_open_says_so(robot_of_the_empty: Robot) -> None:
    page = page_of(robot_of_the_empty, "today", TodayPage)
    assert page.says_nothing_is_open
    fill(robot_of_the_empty, "New next step", "Anfangen", page)
    robot_of_the_empty.keys(Qt.Key.Key_Return)
    robot_of_the_empty.settle()
    fill(robot_of_the_empty, "New next step", "Weitermachen", page)
    fill(robot_of_the_empty, "Due", "today", page)
    robot_of_the_empty.keys(Qt.Key.Key_Return)
    robot_of_the_empty.settle()
    assert titles(page, "due") == ["Weitermachen"]
    assert not page.says_nothing_is_open
