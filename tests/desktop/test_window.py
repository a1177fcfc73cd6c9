"""A person at the window: pages, search, palette, toast, settings, access."""

from __future__ import annotations

import ast
import subprocess
import sys
from itertools import count as count_from
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QPushButton

from desktop.actions.action import CREATE, EDIT, Action
from desktop.application import Application
from desktop.dialogs.help import HelpDialog
from desktop.dialogs.report import ReportDialog
from desktop.dialogs.settings import SettingsDialog
from desktop.dialogs.shortcuts import ShortcutsDialog
from desktop.progress import Progress
from desktop.reports import report
from desktop.settings import Settings
from desktop.style.theme import Scheme, theme
from desktop.widgets.toast import Message
from models.language import current_language, use_language
from tests.desktop.invented import InventedSearch
from tests.desktop.invented_pages import ContactsPage
from tests.robots import Robot, clipped, name_of, nameless


@pytest.fixture
def contacts(robot: Robot) -> ContactsPage:
    """The page of contacts, shown and filled."""
    robot.frame.stack.go("contacts")
    page = robot.frame.stack.page()
    assert isinstance(page, ContactsPage)
    robot.wait(lambda: len(page.list.model.ids) > 0)
    robot.settle()
    return page


def test_pages_are_made_when_they_are_shown(robot: Robot) -> None:
    assert robot.frame.stack.count() == 1
    robot.press("Kontakte")
    assert robot.frame.stack.count() == 2
    robot.keys(Qt.Key.Key_1, control=True)
    assert robot.frame.stack.place == ("today", 0)
    robot.keys(Qt.Key.Key_Left, alt=True)
    assert robot.frame.stack.place == ("contacts", 0)


def test_the_window_comes_back_as_it_was(robot: Robot, qapp: QApplication) -> None:
    robot.frame.stack.go("projects")
    robot.frame.sidebar.toggle()
    robot.window.close()
    again = Settings()
    assert again.text("page") == "projects"
    assert again.flag("sidebar narrow")


def test_the_palette_runs_commands(robot: Robot) -> None:
    done: list[str] = []
    robot.frame.desk.actions.add(
        Action("test.greet", "Sag hallo", lambda: done.append("hallo"), EDIT, words="grüßen")
    )
    robot.command("grüß")
    assert done == ["hallo"]
    assert robot.frame.topbar.search.text() == ""


def test_a_command_that_cannot_be_given_is_not_offered(robot: Robot) -> None:
    actions = robot.frame.desk.actions
    done: list[str] = []
    possible = [False]
    actions.add(
        Action("test.x", "Xylophon", lambda: done.append("x"), EDIT, enabled=lambda: possible[0])
    )
    assert actions.found("xylo") == []
    assert not actions.run("test.x")
    possible[0] = True
    assert [action.id for action in actions.found("xylo")] == ["test.x"]
    assert actions.run("test.x")
    assert done == ["x"]


def test_no_two_commands_share_a_key(robot: Robot) -> None:
    with pytest.raises(ValueError, match="Ctrl"):
        robot.frame.desk.actions.add(Action("test.k", "K", lambda: None, EDIT, shortcut="Ctrl+K"))


def test_search_shows_records_by_type_and_opens_them(robot: Robot) -> None:
    opened: list[tuple[str, int]] = []
    robot.frame.desk.navigation.record_asked.connect(lambda *what: opened.append(what))
    search = robot.frame.topbar.search
    search.search_with(InventedSearch())
    robot.keys(Qt.Key.Key_K, control=True)
    robot.type("we")
    robot.wait(search.suggestions.isVisible)
    robot.keys(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert len(opened) == 1
    assert opened[0][0] == "organisation"


def test_escape_gives_the_keyboard_back(robot: Robot, contacts: ContactsPage) -> None:
    contacts.list.view.setFocus()
    robot.keys(Qt.Key.Key_K, control=True)
    robot.type("zzz")
    robot.wait(robot.frame.topbar.search.suggestions.isVisible)
    robot.keys(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert contacts.list.view.hasFocus()


def test_a_toast_is_reached_and_pressed_by_keyboard(robot: Robot) -> None:
    undone: list[str] = []
    robot.frame.desk.say(Message("Gespeichert.", "Rückgängig", lambda: undone.append("undone")))
    assert robot.frame.toast.sentence == "Gespeichert."
    robot.keys(Qt.Key.Key_F8)
    assert name_of(robot.focus()) == "Rückgängig"
    robot.keys(Qt.Key.Key_Space)
    assert undone == ["undone"]
    assert robot.frame.toast.sentence == ""


def test_a_toast_goes_by_itself(robot: Robot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.widgets.toast.STAYS", 30)
    robot.frame.desk.say(Message("Gespeichert."))
    robot.wait(lambda: robot.frame.toast.sentence == "")


def test_filters_read_like_words_and_go(robot: Robot, contacts: ContactsPage) -> None:
    before = len(contacts.list.model.ids)
    robot.press("Add filter")
    robot.keys(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    robot.press("Apply filter")
    robot.wait(lambda: len(contacts.list.model.ids) < before)
    robot.press("Remove filter: Kreis ist Olpe")
    robot.wait(lambda: len(contacts.list.model.ids) == before)


def test_an_empty_answer_says_what_to_do(robot: Robot, contacts: ContactsPage) -> None:
    line = robot.find("Search in: Kontakte", QLineEdit)
    line.setFocus()
    robot.type("gibtesnicht")
    robot.wait(lambda: len(contacts.list.model.ids) == 0)
    robot.wait(lambda: robot.find("Clear search and filters", QPushButton).isVisible())
    robot.press("Clear search and filters")
    robot.wait(lambda: len(contacts.list.model.ids) > 0)


def test_every_area_is_reached_with_f6(robot: Robot, contacts: ContactsPage) -> None:
    robot.keys(Qt.Key.Key_F6)
    areas = []
    for _ in range(3):
        focus = robot.focus()
        areas.append(
            "sidebar"
            if robot.frame.sidebar.isAncestorOf(focus)
            else "bar"
            if robot.frame.topbar.isAncestorOf(focus)
            else "page"
        )
        robot.keys(Qt.Key.Key_F6)
    assert sorted(areas) == ["bar", "page", "sidebar"]


def test_tab_goes_round_without_a_trap(robot: Robot, contacts: ContactsPage) -> None:
    contacts.list.view.setFocus()
    seen = [robot.focus()]
    for _ in range(60):
        robot.keys(Qt.Key.Key_Tab)
        if robot.focus() is seen[0]:
            break
        assert robot.focus() not in seen, f"trapped at {name_of(robot.focus())!r}"
        seen.append(robot.focus())
    assert robot.focus() is seen[0]
    assert len(seen) > 15


def test_every_control_has_a_name(robot: Robot, contacts: ContactsPage) -> None:
    robot.frame.desk.actions.add(Action("new.x", "Organisation", lambda: None, CREATE))
    robot.frame.desk.say(Message("Gespeichert.", "Rückgängig"))
    contacts.list.view.selectAll()
    assert nameless(robot.window) == []


@pytest.mark.parametrize("dialog", [HelpDialog, ReportDialog, SettingsDialog, ShortcutsDialog])
def test_every_control_of_the_dialogs_has_a_name(robot: Robot, dialog: type[QDialog]) -> None:
    window, application = robot.window, robot.application
    match dialog:
        case _ if dialog is HelpDialog:
            robot.frame.desk.actions.run("help.show")
        case _ if dialog is ShortcutsDialog:
            robot.frame.desk.actions.run("help.shortcuts")
        case _ if dialog is SettingsDialog:
            application.program.show_settings()
        case _:
            application.program.report(ValueError("Jana Weiß"))
    opened = window.findChild(dialog)
    assert isinstance(opened, QDialog)
    assert nameless(opened) == []
    assert clipped(opened) == []
    opened.close()


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_nothing_is_clipped(
    robot: Robot, tmp_path: Path, scheme: Scheme, scale: float, language: str
) -> None:
    use_language(language)
    theme().apply(scheme, scale)
    robot.window.resize(1280, 720)
    robot.frame.stack.go("contacts")
    robot.settle()
    robot.frame.desk.say(Message("Die Organisation wurde geändert.", "Rückgängig"))
    robot.settle()
    assert clipped(robot.window) == []
    assert robot.window.width() <= 1280
    assert robot.window.height() <= 720
    assert robot.picture(tmp_path / "window.png").stat().st_size > 10_000


def test_the_language_changes_the_whole_window(robot: Robot) -> None:
    first = robot.frame
    robot.application.settings.remember("language", "de")
    robot.application.program.change_language("de")
    assert robot.frame is not first
    robot.wait(robot.frame.isVisible)
    assert current_language() == "de"
    assert robot.find("Menü", QAbstractButton).isVisible()
    robot.wait(lambda: robot.frame.stack.place is not None)


def test_a_report_holds_nothing_about_people() -> None:
    def fail(name: str) -> None:
        raise ValueError(name)

    try:
        fail("Jana Weiß, 0231 555")
    except ValueError as failure:
        text = report(failure)
    assert "builtins.ValueError" in text
    assert "fail" in text
    assert "Weiß" not in text
    assert "0231" not in text


def test_a_bug_in_a_job_is_shown_once(robot: Robot) -> None:
    robot.application.program.jobs.read(lambda progress: 1 / 0)
    robot.wait(lambda: bool(robot.window.findChildren(ReportDialog)))
    shown = robot.window.findChildren(ReportDialog)
    assert len(shown) == 1
    shown[0].close()


def test_work_shows_its_progress_and_can_be_cancelled(robot: Robot) -> None:
    ended: list[str] = []

    def work(progress: Progress) -> None:
        for count in count_from(1):
            progress(count % 1000, 1000)

    robot.application.program.jobs.write(work, label="Import", cancelled=lambda: ended.append("x"))
    robot.wait(lambda: robot.frame.status.isVisible())
    robot.press("Cancel")
    robot.wait(lambda: bool(ended))
    robot.wait(lambda: not robot.frame.status.isVisible())


def test_the_application_ends_cleanly(robot: Robot) -> None:
    application: Application = robot.application
    application.window.close()
    application.close()
    assert application.program.jobs.idle


def test_little_is_loaded_before_the_first_paint() -> None:
    code = (
        "import sys, desktop.application; "
        "print(sorted(m for m in sys.modules if m.startswith(('desktop', 'models'))))"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    ).stdout
    assert ast.literal_eval(loaded) == [
        "desktop",
        "desktop.application",
        "desktop.settings",
        "desktop.style",
        "desktop.style.tokens",
        "desktop.window",
        "desktop.window.shell",
        "models",
        "models.language",
        "models.resources",
    ]
