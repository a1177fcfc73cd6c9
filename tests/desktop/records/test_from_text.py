"""A signature fills the form of a new person; nothing is saved before somebody says so."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from desktop.records.drawers import Drawer
from desktop.records.forms.from_text import FromText
from tests.desktop.importing import words_of
from tests.desktop.records.person import drawer, fill, toast, value
from tests.robots import Robot, clipped, nameless

SIGNATURE = """Mit freundlichen Grüßen

Dr. Jana Weißkopf
Leiterin Einkauf
Lichtwerk Sonderbau GmbH
Am Markt 1
57462 Olpe
Tel.: +49 2761 94520-12
Mobil: 0171 5550100
jana.weisskopf@lichtwerk.example
www.lichtwerk.example"""


def new_person(robot: Robot) -> Drawer:
    robot.frame.desk.actions.run("new.person")
    robot.settle()
    form = drawer(robot)
    robot.wait(lambda: robot.find("First name", QLineEdit, form).hasFocus())
    return form


def line(robot: Robot, name: str, form: Drawer) -> QLineEdit:
    return robot.find(name, QLineEdit, form)


def test_a_pasted_signature_fills_and_marks_the_fields(office_worker: Robot) -> None:
    people = value(office_worker, "SELECT count(*) FROM person")
    form = new_person(office_worker)
    fill(office_worker, "Source", "Messe", form)
    QGuiApplication.clipboard().setText(SIGNATURE)
    line(office_worker, "First name", form).setFocus()
    office_worker.keys(Qt.Key.Key_V, control=True)
    office_worker.wait(lambda: line(office_worker, "Last name", form).text() == "Weißkopf")
    office_worker.settle()
    read = {name: line(office_worker, name, form).text() for name in
            ("Title", "First name", "E-mail", "Phone", "Mobile", "Organisation", "Function",
             "Source")}  # fmt: skip
    assert read == {
        "Title": "Dr.", "First name": "Jana", "E-mail": "jana.weisskopf@lichtwerk.example",
        "Phone": "02761 94520-12", "Mobile": "0171 5550100",
        "Organisation": "Lichtwerk Sonderbau GmbH", "Function": "Leiterin Einkauf",
        "Source": "Messe",
    }  # fmt: skip
    marked = line(office_worker, "Last name", form)
    assert marked.accessibleDescription() == "Taken over from the text"
    assert marked.property("taken") == "true"
    assert line(office_worker, "Source", form).property("taken") != "true"
    assert "it gets: Am Markt 1, 57462 Olpe, www.lichtwerk.example" in words_of(form)
    assert nameless(form) == []
    assert clipped(form) == []
    assert value(office_worker, "SELECT count(*) FROM person") == people
    office_worker.keys(Qt.Key.Key_Return, control=True)
    assert toast(office_worker) == "“Dr. Jana Weißkopf” was added."
    sql = (
        "SELECT o.town || ' ' || o.website FROM person p JOIN organisation o "
        "ON o.id = p.organisation WHERE p.last_name = 'Weißkopf'"
    )
    assert value(office_worker, sql) == "Olpe https://www.lichtwerk.example"


def test_what_was_typed_stays_and_what_was_filled_follows_the_text(office_worker: Robot) -> None:
    form = new_person(office_worker)
    fill(office_worker, "Last name", "Selbst", form)
    QGuiApplication.clipboard().clear()
    office_worker.press("Take over from text")
    area = form.findChild(FromText)
    assert area is not None
    area.area.setPlainText(SIGNATURE)
    office_worker.wait(lambda: line(office_worker, "Title", form).text() == "Dr.")
    assert line(office_worker, "Last name", form).text() == "Selbst"
    area.area.setPlainText("Eva Groß\nWerk AG")
    office_worker.wait(lambda: line(office_worker, "First name", form).text() == "Eva")
    assert line(office_worker, "Title", form).text() == ""
    assert line(office_worker, "E-mail", form).text() == ""
    area.area.setPlainText("nur so ein Text")
    office_worker.wait(lambda: "names no person" in words_of(form))
    office_worker.press("Close form")
    office_worker.press("Discard")
    office_worker.settle()


def test_a_known_employer_is_the_one_that_is_there(office_worker: Robot) -> None:
    name = value(
        office_worker,
        "SELECT name FROM organisation WHERE name LIKE '%GmbH' GROUP BY match_key "
        "HAVING count(*) = 1 LIMIT 1",
    )
    count = value(office_worker, "SELECT count(*) FROM organisation")
    form = new_person(office_worker)
    QGuiApplication.clipboard().setText(f"Eva Neuhier\nLeiterin Einkauf\n{name}\nTel. 0231 5550")
    office_worker.press("Take over from text")
    office_worker.wait(lambda: line(office_worker, "Organisation", form).text() == name)
    office_worker.settle()
    office_worker.keys(Qt.Key.Key_Return, control=True)
    assert toast(office_worker) == "“Eva Neuhier” was added."
    assert value(office_worker, "SELECT count(*) FROM organisation") == count


def test_a_single_line_is_pasted_as_ever(office_worker: Robot) -> None:
    form = new_person(office_worker)
    QGuiApplication.clipboard().setText("Karl")
    office_worker.keys(Qt.Key.Key_V, control=True)
    office_worker.settle()
    assert line(office_worker, "First name", form).text() == "Karl"
    office_worker.press("Close form")
    office_worker.press("Discard")
    office_worker.settle()
