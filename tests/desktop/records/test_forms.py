"""New records in the drawer: with the employer, warned about doubles, never lost by accident."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit

from desktop.records.drawers import Drawer, open_form
from desktop.records.forms.participants import Participants
from desktop.records.lines import LineList
from models.services.meetings import NextStep, add_meeting
from models.services.staff import colleagues
from tests.desktop.records.person import (
    ask,
    choose,
    drawer,
    fill,
    lines,
    panel_of,
    toast,
    value,
    write,
)
from tests.robots import Robot, clipped, nameless

LAST = "SELECT max(id) FROM person"


def test_a_person_with_a_new_employer_in_one_step(office_worker: Robot) -> None:
    office_worker.frame.desk.actions.run("new.person")
    office_worker.settle()
    form = drawer(office_worker)
    assert nameless(form) == []
    assert clipped(form) == []
    office_worker.wait(lambda: office_worker.find("First name", QLineEdit, form).hasFocus())
    fill(office_worker, "First name", "Jana", form)
    office_worker.keys(Qt.Key.Key_Return, control=True)
    last_name = office_worker.find("Last name", QLineEdit, form)
    assert last_name.accessibleDescription()
    fill(office_worker, "Last name", "Weißkopf", form)
    fill(office_worker, "Organisation", "Lichtwerk Sonderbau GmbH", form)
    fill(office_worker, "Function", "Leitung Technik", form)
    office_worker.keys(Qt.Key.Key_Return, control=True)
    assert toast(office_worker) == "“Jana Weißkopf” was added."
    person = value(office_worker, LAST)
    assert office_worker.frame.stack.place == ("person", person)
    sql = "SELECT o.name FROM person p JOIN organisation o ON o.id = p.organisation WHERE p.id = ?"
    assert value(office_worker, sql, person) == "Lichtwerk Sonderbau GmbH"
    office_worker.press("Undo")
    office_worker.settle()
    sql = "SELECT count(*) FROM organisation WHERE name = 'Lichtwerk Sonderbau GmbH'"
    assert value(office_worker, sql) == 0


def test_a_page_that_still_reads_does_not_take_the_keyboard_from_a_form(
    office_worker: Robot,
) -> None:
    office_worker.settle()
    page = office_worker.frame.stack.page()
    assert page is not None
    page.arrive()
    page.take_focus()
    office_worker.frame.desk.actions.run("new.person")
    form = drawer(office_worker)
    office_worker.settle()
    office_worker.wait(lambda: form.isAncestorOf(office_worker.focus()))


def test_what_is_there_already_is_shown_while_typing(office_worker: Robot) -> None:
    name = value(office_worker, "SELECT name FROM organisation ORDER BY id LIMIT 1")
    open_form(office_worker.frame.desk, office_worker.frame, "organisation")
    office_worker.settle()
    form = drawer(office_worker)
    fill(office_worker, "Name", name, form)
    office_worker.wait(lambda: bool(alike(form)))
    similar = lines(office_worker, "Similar records", form)
    assert similar.lines[0].title == name
    similar.setFocus()
    office_worker.keys(Qt.Key.Key_Return)
    known = value(office_worker, "SELECT id FROM organisation WHERE name = ?", name)
    office_worker.wait(lambda: office_worker.frame.stack.place == ("organisation", known))


def alike(form: Drawer) -> list[LineList]:
    return [
        one
        for one in form.findChildren(LineList)
        if one.isVisible() and one.accessibleName() == "Similar records"
    ]


def test_what_was_typed_is_not_lost_by_escape(office_worker: Robot) -> None:
    open_form(office_worker.frame.desk, office_worker.frame, "organisation")
    office_worker.settle()
    form = drawer(office_worker)
    fill(office_worker, "Name", "Halb fertig", form)
    form.close_drawer()
    assert form.isVisible()
    office_worker.press("Keep editing")
    assert office_worker.find("Name", QLineEdit, form).text() == "Halb fertig"
    again = open_form(office_worker.frame.desk, office_worker.frame, "person")
    assert again is None
    office_worker.press("Discard")
    assert not [one for one in office_worker.window.findChildren(Drawer) if one.isVisible()]
    sql = "SELECT count(*) FROM organisation WHERE name = 'Halb fertig'"
    assert value(office_worker, sql) == 0


def test_an_empty_form_closes_at_once(office_worker: Robot) -> None:
    open_form(office_worker.frame.desk, office_worker.frame, "need")
    office_worker.settle()
    office_worker.keys(Qt.Key.Key_Escape)
    assert not [one for one in office_worker.window.findChildren(Drawer) if one.isVisible()]


def test_a_visit_is_reported_from_the_firm(office_worker: Robot) -> None:
    sql = "SELECT organisation FROM affiliation WHERE valid_to IS NULL LIMIT 1"
    firm = value(office_worker, sql)
    panel_of(office_worker, "organisation", firm)
    office_worker.press("Meeting")
    office_worker.settle()
    form = drawer(office_worker)
    assert nameless(form) == []
    participants = form.findChildren(Participants)[0]
    office_worker.wait(lambda: bool(participants.findChildren(QCheckBox)))
    box = next(one for one in participants.findChildren(QCheckBox) if one.isVisible())
    box.click()
    fill(office_worker, "Begins", "1.2.2026 14:00", form)
    office_worker.keys(Qt.Key.Key_Return, control=True)
    office_worker.settle()
    step = office_worker.find("Next step", QLineEdit, form)
    assert step.accessibleDescription()
    assert value(office_worker, "SELECT count(*) FROM meeting WHERE starts_at = "
                 "'2026-02-01T13:00:00Z'") == 0  # fmt: skip
    fill(office_worker, "Next step", "Zwei Anbieter vorschlagen und anrufen", form)
    fill(office_worker, "Until", "+1 week", form)
    office_worker.keys(Qt.Key.Key_Return, control=True)
    assert "The meeting was saved." in toast(office_worker)
    meeting = value(office_worker, "SELECT id FROM meeting WHERE starts_at = "
                    "'2026-02-01T13:00:00Z'")  # fmt: skip
    name = value(office_worker, "SELECT name FROM organisation WHERE id = ?", firm)
    title = value(office_worker, "SELECT title FROM meeting WHERE id = ?", meeting)
    assert title == f"Company visit at {name}"
    who = value(office_worker, "SELECT who FROM attendance WHERE at = ?", meeting)
    assert (who,) == participants.ids
    sql = "SELECT about FROM task WHERE title = 'Zwei Anbieter vorschlagen und anrufen'"
    assert value(office_worker, sql) == firm
    assert office_worker.frame.stack.place == ("organisation", firm)


def test_both_agencies_at_one_firm_are_told(office_worker: Robot) -> None:
    firm = value(office_worker, "SELECT max(id) FROM organisation")
    others = ask(office_worker, lambda reader: colleagues(reader, agency="do"))
    values = {
        "title": "Kennenlernen",
        "organisation": firm,
        "held_by": others[0].id,
        "kind": "besuch",
    }
    step = NextStep("Nachfassen", "+1 week")
    write(office_worker, lambda store: add_meeting(store, values, next_step=step))
    open_form(office_worker.frame.desk, office_worker.frame, "meeting", {"organisation": firm})
    office_worker.settle()
    form = drawer(office_worker)
    office_worker.wait(lambda: any(others[0].name in words for words in visible_words(form)))


def visible_words(form: Drawer) -> list[str]:
    return [one.text() for one in form.findChildren(QLabel) if one.isVisible()]


def test_a_meeting_is_reported_later_and_its_step_is_known(office_worker: Robot) -> None:
    firm = value(office_worker, "SELECT max(id) FROM organisation")
    done = write(office_worker, lambda store: add_meeting(
        store, {"title": "Rundgang", "organisation": firm, "starts_at": "2.2.2026 10:00"},
        next_step=NextStep("Muster schicken", "+1 week")))  # fmt: skip
    meeting = done.record or 0
    panel_of(office_worker, "meeting", meeting)
    office_worker.press("Write report")
    office_worker.settle()
    form = drawer(office_worker)
    notes = office_worker.focus()
    assert form.isAncestorOf(notes)
    office_worker.type("Die Halle ist neu.")
    office_worker.press("Save")
    office_worker.settle()
    assert value(office_worker, "SELECT notes FROM meeting WHERE id = ?", meeting) == (
        "Die Halle ist neu."
    )
    sql = "SELECT count(*) FROM task WHERE title = 'Muster schicken'"
    assert value(office_worker, sql) == 1


def test_an_employer_is_chosen_from_the_list(office_worker: Robot) -> None:
    name = value(office_worker, "SELECT name FROM organisation ORDER BY id LIMIT 1")
    open_form(office_worker.frame.desk, office_worker.frame, "person")
    office_worker.settle()
    form = drawer(office_worker)
    fill(office_worker, "Last name", "Auswahl", form)
    choose(office_worker, "Organisation", name, form)
    office_worker.press("Save")
    assert "was added" in toast(office_worker)
    sql = "SELECT count(*) FROM organisation WHERE name = ?"
    assert value(office_worker, sql, name) == 1
