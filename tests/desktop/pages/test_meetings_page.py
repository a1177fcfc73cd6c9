"""The page of meetings: views, the record beside the list, planning, cancelling."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar

from desktop.pages.meetings.page import MeetingsPage
from models.clock import moment_text, now
from models.services.edit import edit
from tests.desktop.records.person import drawer, fill, page_of, toast, value, write
from tests.robots import Robot, nameless


@pytest.fixture
def page(office_worker: Robot) -> MeetingsPage:
    """The page with its list."""
    found = page_of(office_worker, "meetings", MeetingsPage)
    office_worker.wait(lambda: len(found.list.model.ids) > 0)
    office_worker.wait(lambda: found.panel.card is not None)
    office_worker.settle()
    return found


def test_upcoming_and_past_are_two_views(office_worker: Robot, page: MeetingsPage) -> None:
    moment = moment_text(now())[:10]
    upcoming = value(office_worker, "SELECT count(*) FROM meeting WHERE starts_at >= ? "
                     "AND coalesce(cancelled, 0) = 0", moment)  # fmt: skip
    assert abs(len(page.list.model.ids) - upcoming) <= 1
    tabs = page.list.findChildren(QTabBar)[0]
    assert [tabs.tabText(place) for place in range(3)] == ["Upcoming", "Past", "My own"]
    tabs.setCurrentIndex(1)
    office_worker.settle()
    latest = page.list.model.ids[0]
    starts = value(office_worker, "SELECT starts_at FROM meeting WHERE id = ?", latest)
    assert starts[:10] <= moment
    assert nameless(page) == []


def test_going_on_in_the_list_shows_the_next_meeting(
    office_worker: Robot, page: MeetingsPage
) -> None:
    second = page.list.model.ids[1]
    page.list.view.setFocus()
    office_worker.keys(Qt.Key.Key_Down)
    office_worker.wait(lambda: page.panel.card is not None and page.panel.card.record == second)
    page.panel.edit()
    office_worker.keys(Qt.Key.Key_Up, control=True)
    first = page.list.model.ids[0]
    office_worker.wait(lambda: page.panel.card is not None and page.panel.card.record == first)


def test_a_meeting_is_planned_and_shown(office_worker: Robot, page: MeetingsPage) -> None:
    page.plan()
    office_worker.settle()
    form = drawer(office_worker)
    fill(office_worker, "Begins", "31.12.2099 11:30", form)
    fill(office_worker, "Subject", "Jahrhundertwende planen", form)
    office_worker.keys(Qt.Key.Key_Return, control=True)
    assert "The meeting was saved." in toast(office_worker)
    made = value(office_worker, "SELECT max(id) FROM meeting")
    office_worker.wait(lambda: page.panel.card is not None and page.panel.card.record == made)
    office_worker.wait(lambda: page.list.view.current_id() == made)
    page.panel.head.run_command("Cancel meeting")
    assert toast(office_worker) == "The meeting was cancelled."
    office_worker.wait(lambda: made not in page.list.model.ids)
    office_worker.press("Undo")
    office_worker.wait(lambda: made in page.list.model.ids)


def test_a_change_elsewhere_is_seen_in_the_list(office_worker: Robot, page: MeetingsPage) -> None:
    first = page.list.model.ids[0]
    write(office_worker, lambda store: edit(store, "meeting", first, {"title": "Umbenannt"}))
    place = [column.key for column in page.list.model.columns].index("title")
    office_worker.wait(lambda: page.list.model.cell(0, place) == "Umbenannt")
    assert page.panel.card is not None
    assert page.panel.card.view.title == "Umbenannt"
