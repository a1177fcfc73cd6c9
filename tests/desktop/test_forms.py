"""Editors: stored values in and out, a sentence beside the field, Esc, saving on leaving."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.forms.choices import ChoiceEditor, FlagEditor
from desktop.forms.dates import CalendarPopup, DateEditor
from desktop.forms.facts import FactsView
from desktop.forms.lines import LineEditor
from desktop.forms.links import LinkEditor
from desktop.forms.making import Making
from desktop.jobs import Jobs
from models.errors import Refused
from tests.desktop.invented import FIELDS, VALUES, InventedFinder, InventedRules


@pytest.fixture
def facts(qtbot: QtBot, jobs: Jobs) -> Iterator[FactsView]:
    making = Making(InventedRules(), InventedFinder(), jobs)
    view = FactsView(FIELDS, making)
    view.resize(900, 600)
    view.show_values(VALUES)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(lambda: jobs.idle)
    yield view
    view.close()
    view.deleteLater()


def line(facts: FactsView, key: str) -> LineEditor:
    editor = facts.editor(key)
    assert isinstance(editor, LineEditor)
    return editor


def test_a_record_goes_in_and_out_unchanged(facts: FactsView) -> None:
    assert facts.values() == VALUES


def test_showing_a_record_submits_nothing(qtbot: QtBot, facts: FactsView) -> None:
    with qtbot.assertNotEmitted(facts.submitted):
        facts.show_values(VALUES)
        assert facts.submit()


def test_leaving_a_changed_field_saves_it(qtbot: QtBot, facts: FactsView) -> None:
    editor = line(facts, "phone")
    editor.line.setFocus()
    editor.line.selectAll()
    QTest.keyClicks(editor.line, "0231 5550-1")
    with qtbot.waitSignal(facts.submitted) as submitted:
        QTest.keyClick(editor.line, Qt.Key.Key_Tab)
    assert submitted.args == ["phone", "0231 5550-1"]


def test_leaving_an_unchanged_field_saves_nothing(qtbot: QtBot, facts: FactsView) -> None:
    editor = line(facts, "phone")
    editor.line.setFocus()
    with qtbot.assertNotEmitted(facts.submitted):
        QTest.keyClick(editor.line, Qt.Key.Key_Tab)


def test_escape_takes_back_what_was_typed(facts: FactsView) -> None:
    editor = line(facts, "email")
    editor.line.setFocus()
    QTest.keyClicks(editor.line, "xyz")
    QTest.keyClick(editor.line, Qt.Key.Key_Escape)
    assert editor.line.text() == VALUES["email"]


def test_what_cannot_be_read_says_so_beside_the_field(qtbot: QtBot, facts: FactsView) -> None:
    editor = line(facts, "employees")
    editor.line.setFocus()
    editor.line.setText("viele")
    with qtbot.assertNotEmitted(facts.submitted):
        QTest.keyClick(editor.line, Qt.Key.Key_Tab)
    assert "ganze Zahl" in editor.problem
    assert editor.line.text() == "viele"
    assert editor.line.accessibleDescription() == editor.problem
    assert not facts.submit()
    editor.revert()
    assert editor.problem == ""


def test_a_required_field_cannot_be_emptied(facts: FactsView) -> None:
    editor = line(facts, "name")
    editor.line.clear()
    assert not editor.submit()
    assert editor.problem


def test_a_refusal_of_the_service_stands_beside_its_field(facts: FactsView) -> None:
    assert facts.show_failure(Refused("Diese Nummer gibt es nicht.", "phone"))
    assert facts.editor("phone").problem == "Diese Nummer gibt es nicht."
    assert not facts.show_failure(Refused("Etwas anderes."))


def test_a_choice_is_typed_or_refused(qtbot: QtBot, facts: FactsView) -> None:
    editor = facts.editor("industry")
    assert isinstance(editor, ChoiceEditor)
    editor.combo.setEditText("it")
    with qtbot.waitSignal(editor.submitted) as submitted:
        assert editor.submit()
    assert submitted.args == ["62"]
    editor.combo.setEditText("Bergbau")
    assert not editor.submit()
    assert "Bergbau" in editor.problem


def test_an_unknown_code_survives_being_looked_at(qtbot: QtBot, facts: FactsView) -> None:
    editor = facts.editor("industry")
    editor.show_value("99.9")
    with qtbot.assertNotEmitted(editor.submitted):
        assert editor.submit()
    assert editor.value == "99.9"


def test_a_flag_is_saved_at_once(qtbot: QtBot, facts: FactsView) -> None:
    editor = facts.editor("leader")
    assert isinstance(editor, FlagEditor)
    with qtbot.waitSignal(editor.submitted) as submitted:
        editor.box.click()
    assert submitted.args == [0]


def test_a_date_is_picked_from_the_calendar(qtbot: QtBot, facts: FactsView) -> None:
    editor = facts.editor("founded")
    assert isinstance(editor, DateEditor)
    editor.pick()
    popup = next(w for w in QApplication.topLevelWidgets() if isinstance(w, CalendarPopup))
    assert popup.calendar.selectedDate() == QDate(1962, 5, 14)
    with qtbot.waitSignal(editor.submitted) as submitted:
        popup.calendar.activated.emit(QDate(1963, 1, 2))
    assert submitted.args == ["1963-01-02"]
    assert editor.line.text() == "02.01.1963"


def test_a_link_is_found_while_typing(qtbot: QtBot, jobs: Jobs, facts: FactsView) -> None:
    editor = facts.editor("parent")
    assert isinstance(editor, LinkEditor)
    qtbot.waitUntil(lambda: editor.line.text().endswith(" 12"))
    editor.line.setFocus()
    editor.line.selectAll()
    QTest.keyClicks(editor.line, "Licht")
    qtbot.waitUntil(lambda: editor.suggestions.isVisible())
    QTest.keyClick(editor.line, Qt.Key.Key_Down)
    with qtbot.waitSignal(editor.submitted) as submitted:
        QTest.keyClick(editor.line, Qt.Key.Key_Return)
    assert submitted.args == [10]
    assert editor.line.text().startswith("Licht")
    assert not editor.suggestions.isVisible()


def test_a_name_nobody_chose_is_no_link(qtbot: QtBot, jobs: Jobs, facts: FactsView) -> None:
    editor = facts.editor("parent")
    assert isinstance(editor, LinkEditor)
    qtbot.waitUntil(lambda: jobs.idle)
    editor.line.setText("Irgendwer")
    assert not editor.submit()
    assert "Irgendwer" in editor.problem
    editor.revert()
    qtbot.waitUntil(lambda: jobs.idle)


def test_what_is_being_typed_survives_a_redraw(facts: FactsView) -> None:
    editor = line(facts, "phone")
    editor.line.setFocus()
    editor.line.setText("0231 99")
    facts.show_values({**VALUES, "employees": 250})
    assert editor.line.text() == "0231 99"
    assert facts.editor("employees").value == 250
