"""The inbox of conflicts at the window, filled by what a colleague wrote meanwhile."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QMenu, QPushButton

from desktop.pages.conflicts.inbox import PAGE
from desktop.pages.conflicts.page import ConflictsPage
from desktop.style.theme import Scheme, theme
from desktop.window.sidebar import NavButton
from models.journal.conflicts import conflicts
from models.journal.receiving import receive
from models.journal.store import Store
from models.services.deleting import delete
from models.services.edit import edit
from models.services.sharing import publish
from models.services.tasks import add_task
from tests.desktop.pages.conflicts.laptops import MINE, OTHER, Colleague, arrives, returned, uuid
from tests.desktop.records.person import ask, fill, page_of, toast, value, write
from tests.robots import Robot, clipped, nameless

FIRMS = "SELECT id FROM organisation ORDER BY id LIMIT ?"


def firms(robot: Robot, count: int) -> list[int]:
    """Some organisations of the window."""
    return ask(robot, lambda reader: [row[0] for row in reader.rows(FIRMS, (count,))])


def editing(
    record: int, values: dict[str, object], kind: str = "organisation"
) -> Callable[[Store], object]:
    return lambda store: edit(store, kind, record, values)


def both_edit(
    robot: Robot, colleague: Colleague, field: str, mine: str, theirs: str, count: int = 1
) -> list[int]:
    """Here and there the same fields are edited, and then the colleague's edits arrive."""
    records = firms(robot, count)
    there = [colleague.id_of(uuid(robot, record)) for record in records]

    def all_mine(store: Store) -> None:
        for record in records:
            edit(store, "organisation", record, {field: mine})

    def all_theirs(store: Store) -> None:
        for record in there:
            edit(store, "organisation", record, {field: theirs})

    write(robot, all_mine)
    receipt = arrives(robot, colleague.does(all_theirs))
    assert receipt.new_conflicts == count
    return records


def inbox(robot: Robot) -> ConflictsPage:
    """The page, with all its cards."""
    page = page_of(robot, "conflicts", ConflictsPage)
    complete(robot, page)
    robot.wait(lambda: any(block.hasFocus() for block in page.list.blocks))
    return page


def complete(robot: Robot, page: ConflictsPage) -> None:
    """Wait until all that was read is shown and has the keyboard."""
    robot.settle()
    robot.wait(lambda: not page.list.making)
    assert tuple(frame.card for frame in page.list.frames) == page.inbox.cards
    robot.settle()


def count_in_sidebar(robot: Robot) -> str:
    return robot.frame.sidebar.findChildren(NavButton)[-1].accessibleName()


def phone(robot: Robot, record: int) -> str:
    return str(value(robot, "SELECT phone FROM organisation WHERE id = ?", record))


def open_conflicts(robot: Robot) -> int:
    return ask(robot, lambda reader: len(conflicts(reader)))


def test_without_conflicts_the_page_says_so(worker: Robot) -> None:
    page = page_of(worker, "conflicts", ConflictsPage)
    assert worker.find("No conflicts.", QLabel, page)
    assert nameless(worker.window) == []


def test_a_side_is_taken_by_a_key_and_the_colleague_hears_of_it(
    worker: Robot, colleague: Colleague
) -> None:
    (record,) = both_edit(worker, colleague, "phone", "0231 27487-03", "0231 27487-30")
    page = inbox(worker)
    worker.wait(lambda: count_in_sidebar(worker) == "Conflicts, 1")
    (block,) = page.list.blocks
    worker.wait(block.hasFocus)
    before, mine, theirs = (
        box.text() for box in block.findChildren(QLabel) if "white-space" in box.text()
    )
    assert ">03</span>" in mine
    assert ">30</span>" in theirs
    assert "span" not in before
    assert OTHER in block.accessibleName()
    letter = next(side.letter for side in block.dispute.sides if side.author != OTHER)
    worker.keys(Qt.Key.Key_A if letter == "A" else Qt.Key.Key_B)
    assert toast(worker) == "The conflict is settled."
    worker.wait(lambda: not page.inbox.cards)
    assert phone(worker, record) == "0231 27487-03"
    worker.wait(lambda: count_in_sidebar(worker) == "Conflicts")
    colleague.takes(returned(worker))
    with colleague.store.reading() as reader:
        assert conflicts(reader) == []
        there = colleague.id_of(uuid(worker, record))
        assert (
            reader.value("SELECT phone FROM organisation WHERE id = ?", (there,)) == "0231 27487-03"
        )


def test_a_decision_is_taken_back(worker: Robot, colleague: Colleague) -> None:
    (record,) = both_edit(worker, colleague, "phone", "0231 27487-11", "0231 27487-22")
    page = inbox(worker)
    in_force = phone(worker, record)
    letter = next(side.letter for side in page.list.blocks[0].dispute.sides if not side.in_force)
    worker.press(f"Take {letter}")
    worker.settle()
    assert phone(worker, record) != in_force
    worker.press("Undo")
    worker.settle()
    assert phone(worker, record) == in_force


def test_an_own_value_settles_it(worker: Robot, colleague: Colleague) -> None:
    (record,) = both_edit(worker, colleague, "phone", "0231 27487-11", "0231 27487-22")
    page = inbox(worker)
    worker.keys(Qt.Key.Key_E)
    line = fill(worker, "Phone", "no number", page)
    worker.keys(Qt.Key.Key_Return, control=True)
    assert line.accessibleDescription()
    fill(worker, "Phone", "0231 27487-33", page)
    worker.keys(Qt.Key.Key_Return, control=True)
    worker.settle()
    assert phone(worker, record) == "0231 27487-33"
    assert open_conflicts(worker) == 0


def test_arrows_walk_over_all_pages_and_later_is_last(worker: Robot, colleague: Colleague) -> None:
    both_edit(worker, colleague, "website", "www.eins.example", "www.zwei.example", PAGE + 5)
    page = inbox(worker)
    assert len(page.list.blocks) == PAGE
    first = page.list.blocks[0].dispute.key
    worker.keys(Qt.Key.Key_S)
    complete(worker, page)
    worker.wait(lambda: page.list.blocks[0].hasFocus())
    assert first not in [block.dispute.key for block in page.list.blocks]
    worker.keys(Qt.Key.Key_End)
    assert page.list.blocks[-1].hasFocus()
    worker.keys(Qt.Key.Key_Down)
    worker.wait(lambda: page.inbox.first == PAGE)
    complete(worker, page)
    worker.wait(lambda: page.list.blocks[0].hasFocus())
    assert page.list.blocks[-1].dispute.key == first
    worker.keys(Qt.Key.Key_Up)
    worker.wait(lambda: page.inbox.first == 0)
    complete(worker, page)
    worker.wait(lambda: page.list.blocks[-1].hasFocus())
    worker.keys(Qt.Key.Key_Return)
    record = page.list.blocks[-1].dispute.record
    worker.wait(lambda: worker.frame.stack.place == ("organisation", record))


def test_all_of_a_laptop_at_once(worker: Robot, colleague: Colleague) -> None:
    records = both_edit(worker, colleague, "phone", "0231 27487-11", "0231 27487-22", PAGE + 2)
    inbox(worker)
    worker.press(f"Choose all {PAGE + 2}")
    worker.press("Take all from …")
    menu = worker.find("Take all from …", QMenu)
    next(one for one in menu.actions() if one.text().startswith(f"Laptop “{OTHER}”")).trigger()
    menu.close()
    assert f"{PAGE + 2} conflicts are settled." in toast(worker)
    assert {phone(worker, record) for record in records} == {"0231 27487-22"}
    worker.press("Undo")
    worker.settle()
    assert page_of(worker, "conflicts", ConflictsPage).isVisible()


def test_some_of_a_person_and_filters(worker: Robot, colleague: Colleague) -> None:
    one, two = both_edit(worker, colleague, "phone", "0231 27487-11", "0231 27487-22", 2)
    page = inbox(worker)
    laptops, types = page.findChildren(QComboBox)
    assert [laptops.itemText(i) for i in range(laptops.count())] == [
        "All laptops",
        f"{OTHER} (2)",
        f"{MINE} (2)",
    ]
    assert types.itemText(1) == "Organisations (2)"
    name = value(worker, "SELECT name FROM organisation WHERE id = ?", one)
    worker.find(f"Choose {name}", QCheckBox, page).click()
    worker.press("Take all from …")
    menu = worker.find("Take all from …", QMenu)
    next(act for act in menu.actions() if act.text() == f"{OTHER} (1)").trigger()
    menu.close()
    worker.settle()
    assert phone(worker, one) == "0231 27487-22"
    assert open_conflicts(worker) == 1
    # Several commits soon after each other are one reason to look again.
    worker.wait(lambda: [card.record for card in page.inbox.cards] == [two])
    complete(worker, page)


def test_what_somebody_edits_while_it_is_deleted_elsewhere(
    worker: Robot, colleague: Colleague
) -> None:
    keep, lose = firms(worker, 2)
    there = [colleague.id_of(uuid(worker, record)) for record in (keep, lose)]
    for record in (keep, lose):
        write(worker, editing(record, {"phone": "0231 27487-77"}))
    arrives(worker, colleague.does(lambda store: delete(store, "organisation", there)))
    page = inbox(worker)
    for record, button in ((keep, "Keep the record"), (lose, "Delete the record")):
        page.look_at(record)
        worker.settle()
        complete(worker, page)
        frame = next(one for one in page.list.frames if one.card.record == record)
        block = next(one for one in frame.blocks if one.dispute.kind == "deletion")
        worker.find(button, QPushButton, block).click()
        worker.settle()
    alive = "SELECT count(*) FROM organisation WHERE id = ?"
    assert value(worker, alive, keep) == 1
    assert value(worker, alive, lose) == 0


@pytest.mark.parametrize("restored", [True, False])
def test_a_link_to_what_is_gone(worker: Robot, colleague: Colleague, restored: bool) -> None:
    person = value(worker, "SELECT min(id) FROM person")
    there = colleague.id_of(uuid(worker, person))
    task = write(
        worker, lambda store: add_task(store, {"title": "Anrufen", "about": person})
    ).record
    arrives(worker, colleague.does(lambda store: delete(store, "person", [there])))
    page = inbox(worker)
    block = next(one for one in page.list.blocks if one.dispute.record == task)
    assert block.dispute.kind == "reference"
    worker.press("Restore the record" if restored else "Clear the link")
    worker.settle()
    assert value(worker, "SELECT count(*) FROM person WHERE id = ?", person) == int(restored)
    about = value(worker, "SELECT about FROM task WHERE id = ?", task)
    assert about == (person if restored else None)


def test_a_private_edit_of_what_is_published_elsewhere(worker: Robot, colleague: Colleague) -> None:
    (record,) = firms(worker, 1)
    there = colleague.id_of(uuid(worker, record))
    write(worker, editing(record, {"phone": "0231 27487-99"}))
    arrives(worker, colleague.does(lambda store: publish(store, [there])))
    page = inbox(worker)
    block = next(one for one in page.list.blocks if one.dispute.fields == ("phone",))
    assert block.dispute.kind == "private"
    worker.press("Take over the private edit")
    worker.settle()
    assert phone(worker, record) == "0231 27487-99"
    assert open_conflicts(worker) == 0


def test_nobody_decides_about_what_they_have_not_seen(worker: Robot, colleague: Colleague) -> None:
    (record,) = both_edit(worker, colleague, "phone", "0231 27487-11", "0231 27487-22")
    page = inbox(worker)
    dispute = page.list.blocks[0].dispute
    there = colleague.id_of(uuid(worker, record))
    parcel = colleague.does(editing(there, {"phone": "0231 27487-33"}))
    # Both on their way to the writer, as when a package arrives at the moment of a click.
    worker.frame.desk.office.write(lambda store, _: receive(store, parcel))
    page.list.taken.emit(dispute, "A")
    worker.wait(lambda: "changed meanwhile" in worker.frame.toast.sentence)
    worker.settle()
    assert open_conflicts(worker) == 1


def test_who_writes_a_value_of_their_own_does_not_lose_it(
    worker: Robot, colleague: Colleague
) -> None:
    (record,) = both_edit(worker, colleague, "phone", "0231 27487-11", "0231 27487-22")
    page = inbox(worker)
    worker.keys(Qt.Key.Key_E)
    line = fill(worker, "Phone", "0231 27487-33", page)
    write(worker, editing(record, {"phone": "0231 27487-44"}))
    worker.wait(lambda: page.inbox.cards == ())
    assert line.isVisible()
    assert line.text() == "0231 27487-33"
    worker.keys(Qt.Key.Key_Return, control=True)
    worker.settle()
    assert any("changed meanwhile" in one.text() for one in page.findChildren(QLabel))
    worker.press("Cancel")
    worker.settle()
    worker.wait(lambda: not page.list.isVisible())
    assert worker.find("No conflicts.", QLabel, page)
    assert phone(worker, record) == "0231 27487-44"


def test_news_come_in_while_one_looks(worker: Robot, colleague: Colleague) -> None:
    page = page_of(worker, "conflicts", ConflictsPage)
    both_edit(worker, colleague, "phone", "0231 27487-11", "0231 27487-22")
    worker.wait(lambda: len(page.inbox.cards) == 1)
    worker.wait(lambda: count_in_sidebar(worker) == "Conflicts, 1")


def test_letters_can_be_turned_off(worker: Robot, colleague: Colleague) -> None:
    both_edit(worker, colleague, "phone", "0231 27487-11", "0231 27487-22")
    page = inbox(worker)
    assert any("own value" in one.text() for one in page.findChildren(QLabel))
    worker.frame.desk.actions.run("view.letters")
    try:
        worker.keys(Qt.Key.Key_A)
        worker.settle()
        assert open_conflicts(worker) == 1
        assert not any("own value" in one.text() for one in page.findChildren(QLabel))
    finally:
        worker.frame.desk.actions.run("view.letters")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_everything_has_a_name_and_room(worker: Robot, colleague: Colleague, scale: float) -> None:
    both_edit(worker, colleague, "description", "Fertigt Pumpen. " * 20, "Baut Pumpen. " * 20, 2)
    theme().apply(Scheme.LIGHT, scale)
    page = inbox(worker)
    page.list.blocks[0].edit()
    worker.settle()
    assert nameless(worker.window) == []
    worker.wait(lambda: clipped(page) == [])
