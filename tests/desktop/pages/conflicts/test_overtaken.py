"""Forms overtaken by what a colleague wrote: nothing typed is lost, nothing overwritten."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton

from desktop.forms.overtaken import OvertakenNotice
from desktop.pages.conflicts.page import ConflictsPage
from desktop.records.conflict_chip import ConflictChip
from desktop.records.drawers import open_form
from desktop.records.panel import RecordPanel
from models.journal.conflicts import conflicts
from models.journal.wire import Parcel
from models.services.edit import edit
from models.services.meetings import add_meeting
from tests.desktop.pages.conflicts.laptops import OTHER, Colleague, arrives, returned, uuid
from tests.desktop.records.person import ask, drawer, fill, panel_of, toast, value, write
from tests.robots import Robot, clipped, nameless

MINE, THEIRS = "0231 27487-11", "0231 27487-22"


@pytest.fixture
def panel(worker: Robot) -> RecordPanel:
    """The page of an organisation."""
    return panel_of(worker, "organisation", value(worker, "SELECT min(id) FROM organisation"))


def edits(worker: Robot, colleague: Colleague, record: int, **values: object) -> Parcel:
    """The colleague edits an organisation of the window."""
    there = colleague.id_of(uuid(worker, record))
    return colleague.does(lambda store: edit(store, "organisation", there, values))


def column(worker: Robot, record: int, key: str) -> str:
    return str(value(worker, f'SELECT "{key}" FROM organisation WHERE id = ?', record))


def open_conflicts(worker: Robot) -> list[set[object]]:
    """The values of the sides of each conflict."""
    found = ask(worker, conflicts)
    return [{next(iter(side.values.values())) for side in one.sides} for one in found]


def notice(worker: Robot) -> OvertakenNotice:
    """What stands beside the field."""
    worker.settle()
    (found,) = (one for one in worker.window.findChildren(OvertakenNotice) if one.isVisible())
    return found


def notices(worker: Robot) -> int:
    return sum(one.isVisible() for one in worker.window.findChildren(OvertakenNotice))


def test_who_typed_decides_before_anything_is_saved(
    worker: Robot, colleague: Colleague, panel: RecordPanel
) -> None:
    record = panel.record
    line = fill(worker, "Phone", MINE, panel)
    arrives(worker, edits(worker, colleague, record, phone=THEIRS, town="Attendorn"))
    worker.wait(lambda: OTHER in notice(worker).sentence)
    assert notice(worker).sentence == f"Changed meanwhile by {OTHER} to “{THEIRS}”."
    assert line.text() == MINE
    assert worker.find("Town", QLineEdit, panel).text() == "Attendorn"
    assert nameless(worker.window) == []
    worker.wait(lambda: clipped(panel) == [])
    worker.keys(Qt.Key.Key_Return)
    worker.settle()
    assert column(worker, record, "phone") == THEIRS
    worker.press("Keep your value: Phone")
    worker.settle()
    assert notices(worker) == 0
    assert line.hasFocus()
    assert column(worker, record, "phone") == MINE
    assert open_conflicts(worker) == []
    assert colleague.takes(returned(worker)).conflicts == 0


def test_who_takes_over_forgets_what_was_typed(
    worker: Robot, colleague: Colleague, panel: RecordPanel
) -> None:
    line = fill(worker, "Phone", MINE, panel)
    arrives(worker, edits(worker, colleague, panel.record, phone=THEIRS))
    notice(worker)
    worker.press("Take over: Phone")
    assert line.text() == THEIRS
    worker.keys(Qt.Key.Key_Tab)
    worker.settle()
    assert column(worker, panel.record, "phone") == THEIRS
    assert open_conflicts(worker) == []


def test_the_same_twice_is_nothing_to_decide(
    worker: Robot, colleague: Colleague, panel: RecordPanel
) -> None:
    fill(worker, "Phone", THEIRS, panel)
    arrives(worker, edits(worker, colleague, panel.record, phone=THEIRS))
    worker.settle()
    assert notices(worker) == 0


def test_who_goes_on_without_deciding_leaves_both_versions(
    worker: Robot, colleague: Colleague, panel: RecordPanel
) -> None:
    record = panel.record
    fill(worker, "Phone", MINE, panel)
    arrives(worker, edits(worker, colleague, record, phone=THEIRS))
    notice(worker)
    other = value(worker, "SELECT max(id) FROM organisation")
    panel.show_record(other)
    worker.wait(lambda: panel.card is not None and panel.card.record == other)
    worker.settle()
    assert notices(worker) == 0
    assert open_conflicts(worker) == [{MINE, THEIRS}]


def test_what_was_saved_before_the_news_came_leaves_both_versions(
    worker: Robot, colleague: Colleague, panel: RecordPanel
) -> None:
    record = panel.record
    before = panel.card
    assert before is not None
    arrives(worker, edits(worker, colleague, record, phone=THEIRS))
    # As if the person had pressed Enter while the import was still being written.
    write(worker, lambda store: edit(store, "organisation", record, {"phone": MINE}, seen={
        **before.seen, **{k: v for k, v in store.seen().items()
                          if k.startswith(store.identity.replica[1].hex())}}))  # fmt: skip
    assert open_conflicts(worker) == [{MINE, THEIRS}]


def test_the_report_of_a_meeting_is_merged_in_the_form(worker: Robot, colleague: Colleague) -> None:
    meeting = write(
        worker,
        lambda store: add_meeting(
            store,
            {"title": "Besuch", "kind": "besuch", "starts_at": "2026-12-01 10:00", "place": "Olpe"},
        ),
    ).record
    assert meeting is not None
    colleague.takes(returned(worker))
    there = colleague.id_of(uuid(worker, meeting))
    page = worker.frame.stack.page()
    assert page is not None
    open_form(worker.frame.desk, page, "report", {"record": meeting})
    worker.settle()
    form = drawer(worker)
    notes = worker.find("Notes", QPlainTextEdit, form)
    notes.setFocus()
    worker.type("Wollen im Januar entscheiden")
    theirs = {"notes": "Sind unentschlossen", "place": "Attendorn"}
    arrives(worker, colleague.does(lambda store: edit(store, "meeting", there, theirs)))
    worker.wait(lambda: OTHER in notice(worker).sentence)
    assert worker.find("Place", QLineEdit, form).text() == "Attendorn"
    assert notes.toPlainText() == "Wollen im Januar entscheiden"
    worker.press("Save")
    worker.settle()
    assert form.isVisible()
    assert worker.focus().accessibleName().startswith("Keep your value")
    worker.keys(Qt.Key.Key_Space)
    worker.press("Save")
    assert "saved" in toast(worker)
    sql = "SELECT notes || '|' || place FROM meeting WHERE id = ?"
    assert value(worker, sql, meeting) == "Wollen im Januar entscheiden|Attendorn"
    assert open_conflicts(worker) == []


def test_badges_lead_to_the_conflict_of_the_record(
    worker: Robot, colleague: Colleague, panel: RecordPanel
) -> None:
    record = panel.record
    theirs = edits(worker, colleague, record, phone=THEIRS)
    write(worker, lambda store: edit(store, "organisation", record, {"phone": MINE}))
    chip = panel.findChildren(ConflictChip)[0]
    assert not chip.isVisible()
    arrives(worker, theirs)
    assert chip.accessibleName() == "1 conflict: decide"
    assert nameless(worker.window) == []
    worker.find("1 conflict: decide", QPushButton, panel)
    worker.press("Conflict in “Phone”: compare the versions")
    page = worker.frame.stack.page()
    assert isinstance(page, ConflictsPage)
    worker.wait(lambda: any(b.hasFocus() and b.dispute.record == record for b in page.list.blocks))
    letter = page.list.blocks[0].dispute.in_force.letter
    worker.press(f"Keep {letter}")
    worker.settle()
    worker.frame.stack.back()
    worker.settle()
    worker.wait(lambda: not chip.isVisible())
