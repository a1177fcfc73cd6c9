"""A calendar becomes meetings: looked at, left out by keys, written, and taken back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop.pages.importing.calendar_view import CalendarView
from desktop.pages.importing.page import ImportPage
from desktop.pages.meetings.page import MeetingsPage
from desktop.style.theme import Scheme, theme
from models.exchange.calendars import Status
from models.language import use_language
from tests.desktop.importing import digest, import_page, inside, known_people, words_of
from tests.exchange.calendars.invitations import WEEKLY, calendar
from tests.robots import Robot, clipped, nameless


@pytest.fixture
def page(office_worker: Robot) -> ImportPage:
    return import_page(office_worker)


@pytest.fixture
def file(office_worker: Robot, tmp_path: Path) -> Path:
    """Two guests, one of them known; a series; a private date; one that cannot be read."""
    known: dict[str, Any] = known_people(office_worker)[0]
    visit = (
        "UID:visit", "DTSTART;TZID=Europe/Berlin:20270112T100000", "SUMMARY:Werksbesuch",
        "LOCATION:Halle 3", f"ATTENDEE;CN=x:mailto:{known['email']}",
        "ATTENDEE;CN=Neu Hier:mailto:neu@unbekannt.example",
    )  # fmt: skip
    private = ("UID:private", "DTSTART;VALUE=DATE:20270113", "SUMMARY:Zahnarzt", "CLASS:PRIVATE")
    path = tmp_path / "Termine.ics"
    path.write_text(
        calendar(visit, WEEKLY, private, ("UID:bad", "SUMMARY:Irgendwann")), "utf-8", newline=""
    )
    return path


def shown(robot: Robot, page: ImportPage, path: Path) -> CalendarView:
    page.take_file(path)
    robot.wait(lambda: isinstance(page.view, CalendarView))
    robot.settle()
    view = page.view
    assert isinstance(view, CalendarView)
    return view


def test_dates_are_seen_before_anything_is_written(
    office_worker: Robot, page: ImportPage, file: Path
) -> None:
    before = digest(office_worker)
    view = shown(office_worker, page, file)
    assert "11 dates in the calendar = 9 new + 1 with a problem + 1 left out" in words_of(view)
    visit = next(row for row in view.plan.rows if row.title == "Werksbesuch")
    assert len(visit.participants) == 1
    assert visit.unknown == ("Neu Hier <neu@unbekannt.example>",)
    assert nameless(view) == []
    assert clipped(view) == []
    assert digest(office_worker) == before
    office_worker.press("Another file")
    office_worker.settle()
    assert page.view is page.start


def test_keys_leave_a_date_out_and_take_it_over(
    office_worker: Robot, page: ImportPage, file: Path
) -> None:
    view = shown(office_worker, page, file)
    visit = next(row for row in view.plan.rows if row.title == "Werksbesuch")
    view.panel.view.setFocus()
    view.panel.view.select_id(visit.number)
    office_worker.settle()
    office_worker.keys(Qt.Key.Key_S)
    office_worker.settle()
    assert view.plan.rows[visit.number - 1].status is Status.LEFT_OUT
    assert view.go.accessibleName() == "Import 8 dates"
    office_worker.keys(Qt.Key.Key_N)
    office_worker.settle()
    assert view.plan.rows[visit.number - 1].status is Status.NEW
    office_worker.find("Leave this date out (S)", QPushButton, view)


def test_a_calendar_is_written_shown_and_taken_back(
    office_worker: Robot, page: ImportPage, file: Path
) -> None:
    before = digest(office_worker)
    view = shown(office_worker, page, file)
    office_worker.press("Import 9 dates")
    office_worker.wait(view.undo.isVisible)
    assert "9 meetings were added." in words_of(view)
    sql = "SELECT count(*) FROM meeting WHERE title IN ('Werksbesuch', 'Jour fixe')"
    assert inside(office_worker, lambda reader: reader.value(sql)) == 9
    office_worker.press("Show the meetings")
    meetings = office_worker.frame.stack.page()
    assert isinstance(meetings, MeetingsPage)
    office_worker.wait(lambda: len(meetings.list.model.ids) == 9)
    office_worker.settle()
    office_worker.find("Remove filter: From Termine.ics", QPushButton, meetings)
    assert len(meetings.list.model.ids) == 9
    office_worker.frame.stack.back()
    office_worker.press("Undo the whole import")
    office_worker.wait(lambda: page.view is page.start)
    office_worker.settle()
    assert digest(office_worker) == before


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("BEGIN:VCALENDAR\nEND:VCALENDAR\n", "holds no meeting"),
        ("Firma;Ort\nA;B\n", "holds no calendar"),
    ],
)
def test_what_is_no_calendar_is_said(
    office_worker: Robot, page: ImportPage, tmp_path: Path, text: str, words: str
) -> None:
    path = tmp_path / "leer.ics"
    path.write_text(text)
    page.take_file(path)
    office_worker.wait(lambda: words in words_of(page.start))


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_in_german_and_in_large_letters(
    office_worker: Robot, page: ImportPage, file: Path, scale: float
) -> None:
    use_language("de")
    theme().apply(Scheme.DARK, scale)
    view = shown(office_worker, page, file)
    assert clipped(view) == []
    assert nameless(view) == []
