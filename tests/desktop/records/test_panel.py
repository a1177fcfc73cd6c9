"""A record at the window: edited in place, taken back, refused, noted, ticked, deleted."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QPushButton, QTabBar

from desktop.records.panel import RecordPanel
from desktop.widgets.timeline import Timeline
from models.clock import today
from models.database.reader import Reader
from models.journal.versions import Origin, versions_of
from models.services.contacts import edit_organisation
from models.services.custom_fields import add_custom_field
from models.services.tags import tag
from models.services.tasks import add_task
from tests.desktop.records.person import ask, choose, fill, lines, panel_of, toast, value, write
from tests.robots import Robot, clipped, nameless

FIRM = (
    "SELECT min(organisation) FROM need WHERE organisation IN "
    "(SELECT organisation FROM affiliation)"
)


@pytest.fixture
def panel(office_worker: Robot) -> RecordPanel:
    """The page of an organisation with a need."""
    return panel_of(office_worker, "organisation", value(office_worker, FIRM))


def phone(robot: Robot, panel: RecordPanel) -> str:
    return str(value(robot, "SELECT phone FROM organisation WHERE id = ?", panel.record))


def test_a_field_is_saved_when_it_is_left_and_taken_back(
    office_worker: Robot, panel: RecordPanel
) -> None:
    before = phone(office_worker, panel)
    fill(office_worker, "Phone", "0231 5550-17", panel)
    office_worker.keys(Qt.Key.Key_Tab)
    assert toast(office_worker) == "Saved."
    assert phone(office_worker, panel) == "0231 5550-17"
    office_worker.press("Undo")
    office_worker.settle()
    assert phone(office_worker, panel) == before
    assert office_worker.find("Phone", QLineEdit, panel).text() == before


def test_what_cannot_be_read_stays_beside_its_field(
    office_worker: Robot, panel: RecordPanel
) -> None:
    before = office_worker.find("E-mail", QLineEdit, panel).text()
    line = fill(office_worker, "E-mail", "nobody at all", panel)
    office_worker.keys(Qt.Key.Key_Return)
    assert line.accessibleDescription()
    assert line.text() == "nobody at all"
    office_worker.keys(Qt.Key.Key_Escape)
    assert line.text() == before
    assert not line.accessibleDescription()


def test_what_a_service_refuses_can_be_reverted(office_worker: Robot) -> None:
    meeting = value(office_worker, "SELECT min(id) FROM meeting")
    panel = panel_of(office_worker, "meeting", meeting)
    ends = "SELECT ends_at FROM meeting WHERE id = ?"
    stored = value(office_worker, ends, meeting)
    panel.edit("ends_at")
    shown = office_worker.find("Ends", QLineEdit, panel).text()
    line = fill(office_worker, "Ends", "1.1.2001 10:00", panel)
    office_worker.keys(Qt.Key.Key_Return)
    office_worker.wait(lambda: bool(line.accessibleDescription()))
    assert "before the beginning" in line.accessibleDescription()
    assert value(office_worker, ends, meeting) == stored
    office_worker.keys(Qt.Key.Key_Escape)
    assert line.text() == shown


def test_two_edits_of_one_field_are_no_conflict(office_worker: Robot, panel: RecordPanel) -> None:
    for number in ("0231 1111-1", "0231 1111-2", "0231 1111-3"):
        fill(office_worker, "Phone", number, panel)
        office_worker.keys(Qt.Key.Key_Return)
    office_worker.settle()
    assert phone(office_worker, panel) == "0231 1111-3"
    record = panel.record
    origins = ask(office_worker, lambda reader: _origins(reader, record))
    assert len(origins) == 4
    assert all(later.saw(earlier) for earlier, later in pairwise(origins))


def _origins(reader: Reader, record: int) -> list[Origin]:
    return [one.origin for _, _, versions in versions_of(reader, [record]) for one in versions]


def test_a_note_stands_in_the_timeline(office_worker: Robot, panel: RecordPanel) -> None:
    before = value(office_worker, "SELECT count(*) FROM note WHERE about = ?", panel.record)
    note = office_worker.find("New note", QPlainTextEdit, panel)
    note.setFocus()
    office_worker.type("Will im Januar entscheiden")
    office_worker.keys(Qt.Key.Key_Return, control=True)
    assert toast(office_worker) == "The note was saved."
    said = office_worker.find("Timeline", Timeline, panel).model().index(0, 0).data()
    assert "Will im Januar entscheiden" in said
    assert note.toPlainText() == ""
    entries = office_worker.find("Timeline", Timeline, panel)
    entries.setFocus()
    entries.setCurrentIndex(entries.model().index(0, 0))
    office_worker.keys(Qt.Key.Key_Return)
    text = office_worker.focus
    office_worker.wait(lambda: text().accessibleName() == "Text")
    office_worker.keys(Qt.Key.Key_A, control=True)
    office_worker.type("Will im Februar entscheiden")
    office_worker.press("Save")
    assert toast(office_worker) == "The note was saved."
    assert "Februar" in entries.model().index(0, 0).data()
    entries.setFocus()
    entries.setCurrentIndex(entries.model().index(0, 0))
    office_worker.keys(Qt.Key.Key_Delete)
    assert "deleted" in toast(office_worker)
    assert value(office_worker, "SELECT count(*) FROM note WHERE about = ?", panel.record) == before


def test_a_next_step_is_added_and_ticked(office_worker: Robot, panel: RecordPanel) -> None:
    office_worker.press("Add next step")
    fill(office_worker, "New next step", "Angebot nachfassen", panel)
    fill(office_worker, "Due", "+1 week", panel)
    office_worker.keys(Qt.Key.Key_Return)
    assert toast(office_worker) == "The task was added."
    steps = lines(office_worker, "Next steps", panel)
    place = [line.title for line in steps.lines].index("Angebot nachfassen")
    steps.setFocus()
    steps.go_to(place)
    office_worker.keys(Qt.Key.Key_Space)
    assert toast(office_worker) == "Done."
    assert "Angebot nachfassen" not in [line.title for line in steps.lines]
    sql = "SELECT status FROM task WHERE title = 'Angebot nachfassen'"
    assert value(office_worker, sql) == "done"


def test_a_next_step_without_words_is_refused_where_it_is_written(
    office_worker: Robot, panel: RecordPanel
) -> None:
    office_worker.press("Add next step")
    fill(office_worker, "Due", "sometime", panel)
    office_worker.keys(Qt.Key.Key_Return)
    assert office_worker.find("New next step", QLineEdit, panel).hasFocus()
    fill(office_worker, "New next step", "Anrufen", panel)
    office_worker.keys(Qt.Key.Key_Return)
    assert office_worker.find("Due", QLineEdit, panel).hasFocus()
    assert value(office_worker, "SELECT count(*) FROM task WHERE title = 'Anrufen'") == 0


def test_a_task_is_moved_from_its_menu(office_worker: Robot, panel: RecordPanel) -> None:
    record = panel.record
    write(office_worker, lambda store: add_task(
        store, {"title": "Anrufen", "due_on": "2026-01-05", "about": record}))  # fmt: skip
    steps = lines(office_worker, "Next steps", panel)
    steps.setFocus()
    steps.go_to([line.title for line in steps.lines].index("Anrufen"))
    office_worker.keys(Qt.Key.Key_M)
    commands = office_worker.find("Commands of the task", QMenu)
    next(one for one in commands.actions() if "Tomorrow" in one.text()).trigger()
    commands.close()
    office_worker.settle()
    due = value(office_worker, "SELECT due_on FROM task WHERE title = 'Anrufen'")
    assert due == (today() + timedelta(days=1)).isoformat()


def test_what_others_change_is_shown(office_worker: Robot, panel: RecordPanel) -> None:
    record = panel.record
    write(office_worker, lambda store: edit_organisation(store, record, {"town": "Attendorn"}))
    assert office_worker.find("Town", QLineEdit, panel).text() == "Attendorn"
    write(office_worker, lambda store: tag(store, [record], "Bildverarbeitung"))
    assert office_worker.find("Remove tag “Bildverarbeitung”", QPushButton, panel)
    office_worker.press("Remove tag “Bildverarbeitung”")
    assert "removed" in toast(office_worker)


def test_what_is_being_typed_survives_the_news(office_worker: Robot, panel: RecordPanel) -> None:
    record = panel.record
    line = fill(office_worker, "Phone", "0231 9", panel)
    write(office_worker, lambda store: edit_organisation(store, record, {"town": "Olpe"}))
    assert line.text() == "0231 9"
    assert line.hasFocus()


def test_tabs_by_key_and_their_records(office_worker: Robot, panel: RecordPanel) -> None:
    office_worker.keys(Qt.Key.Key_2, alt=True)
    people = lines(office_worker, "People", panel)
    office_worker.settle()
    tabs = panel.findChildren(QTabBar)[0]
    assert tabs.tabText(1) == f"People {len(people.lines)}"
    first = people.lines[0]
    people.setFocus()
    office_worker.keys(Qt.Key.Key_Return)
    office_worker.wait(lambda: office_worker.frame.stack.place == ("person", first.opens))


def test_every_tab_shows_something_and_has_names(office_worker: Robot, panel: RecordPanel) -> None:
    for key in ("people", "market", "projects", "introductions", "reach", "relations", "changes",
                "privacy"):  # fmt: skip
        assert panel.choose_tab(key)
        office_worker.settle()
        assert nameless(panel) == [], key
    assert clipped(panel) == []


def test_changes_say_from_what_to_what(office_worker: Robot, panel: RecordPanel) -> None:
    before = phone(office_worker, panel)
    record = panel.record
    write(office_worker, lambda store: edit_organisation(store, record, {"phone": "0231 42"}))
    panel.choose_tab("changes")
    office_worker.settle()
    first = lines(office_worker, "Changes", panel).lines[0]
    assert first.title == "Organisation edited"
    assert first.detail == f"Phone: {before} → 0231 42"


def test_a_further_contact_and_a_relation(office_worker: Robot, panel: RecordPanel) -> None:
    panel.choose_tab("reach")
    office_worker.settle()
    office_worker.press("Further contact")
    fill(office_worker, "Kind", "Fax", panel)
    office_worker.keys(Qt.Key.Key_Tab)
    fill(office_worker, "Number or address", "02761 99-12", panel)
    office_worker.keys(Qt.Key.Key_Return, control=True)
    office_worker.settle()
    sql = "SELECT value FROM contact_point WHERE owner = ? AND kind = 'fax'"
    assert value(office_worker, sql, panel.record) == "02761 99-12"
    assert [line.title for line in lines(office_worker, "Phones, e-mails, websites").lines]


def test_another_employer_ends_the_one_before(office_worker: Robot) -> None:
    person = value(office_worker, "SELECT min(person) FROM affiliation WHERE valid_to IS NULL")
    name = value(office_worker, "SELECT name FROM organisation ORDER BY id DESC LIMIT 1")
    panel = panel_of(office_worker, "person", person)
    panel.choose_tab("employers")
    office_worker.settle()
    office_worker.press("Other employer")
    choose(office_worker, "Organisation", name, panel)
    fill(office_worker, "Function", "Leitung Einkauf", panel)
    office_worker.keys(Qt.Key.Key_Return, control=True)
    assert "new employer" in toast(office_worker)
    employers = lines(office_worker, "Employers", panel).lines
    assert employers[0].title == name
    assert all(line.faint for line in employers[1:])
    assert panel.card is not None
    assert name in panel.card.subtitle


def test_deleting_says_what_goes_too_and_comes_back(
    office_worker: Robot, panel: RecordPanel
) -> None:
    record = panel.record
    panel.delete()
    office_worker.settle()
    office_worker.press("Delete")
    assert "deleted" in toast(office_worker)
    assert panel.card is None
    assert value(office_worker, "SELECT count(*) FROM organisation WHERE id = ?", record) == 0
    office_worker.press("Undo")
    office_worker.settle()
    assert value(office_worker, "SELECT count(*) FROM organisation WHERE id = ?", record) == 1


def test_what_is_missing_leads_to_where_it_is_added(office_worker: Robot) -> None:
    sql = "SELECT id FROM person WHERE informed_on IS NULL AND function IS NOT NULL LIMIT 1"
    panel = panel_of(office_worker, "person", value(office_worker, sql))
    panel.head.missing_chosen.emit("informed_on")
    office_worker.settle()
    assert panel.isAncestorOf(office_worker.focus())
    assert office_worker.find("Informed on", QLineEdit, panel).isVisible()
    fill(office_worker, "Informed on", "today", panel)
    office_worker.keys(Qt.Key.Key_Return)
    assert toast(office_worker) == "Saved."


def test_a_quick_look_at_many_records_shows_the_last(office_worker: Robot) -> None:
    ids = ask(office_worker, lambda reader: [r[0] for r in reader.rows(
        "SELECT id FROM organisation ORDER BY id LIMIT 12")])  # fmt: skip
    panel = panel_of(office_worker, "organisation", ids[0])
    for record in ids:
        panel.show_record(record)
    office_worker.settle()
    assert panel.card is not None
    assert panel.card.record == ids[-1]
    name = value(office_worker, "SELECT name FROM organisation WHERE id = ?", ids[-1])
    line = office_worker.find("Name", QLineEdit, panel)
    assert line.text() == name
    QTest.keyClick(line, Qt.Key.Key_Escape)


def test_the_internal_remark_and_own_fields(office_worker: Robot, panel: RecordPanel) -> None:
    record = panel.record
    write(office_worker, lambda store: add_custom_field(store, "organisation", "Kundennummer"))
    office_worker.wait(
        lambda: any(
            line.isVisible() and line.accessibleName() == "Kundennummer"
            for line in panel.findChildren(QLineEdit)
        )
    )
    fill(office_worker, "Kundennummer", "K 17", panel)
    office_worker.keys(Qt.Key.Key_Return)
    assert toast(office_worker) == "Saved."
    sql = "SELECT value FROM custom_value WHERE record = ?"
    assert value(office_worker, sql, record) == "K 17"
    remark = office_worker.find("Internal remark", QPlainTextEdit, panel)
    remark.setFocus()
    office_worker.type("Nur für uns")
    office_worker.keys(Qt.Key.Key_Return, control=True)
    office_worker.settle()
    sql = "SELECT text FROM remark WHERE about = ?"
    assert value(office_worker, sql, record) == "Nur für uns"
    assert remark.toPlainText() == "Nur für uns"


def test_a_refusal_that_comes_late_does_not_speak_of_another_record(
    office_worker: Robot, panel: RecordPanel
) -> None:
    panel.edit("employees")
    line = fill(office_worker, "Employees", "-5", panel)
    other = value(office_worker, "SELECT max(id) FROM organisation")
    panel.show_record(other)
    office_worker.settle()
    assert panel.card is not None
    assert panel.card.record == other
    assert not line.accessibleDescription()
    assert "negative" in toast(office_worker)
