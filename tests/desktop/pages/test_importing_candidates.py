"""A row that may mean several records is compared with one after the other."""

from __future__ import annotations

from pathlib import Path

from models.exchange.importing import Decision, Status
from models.journal.store import Store
from tests.desktop.importing import (
    Rows,
    book,
    counts,
    import_page,
    imported,
    look_at,
    offers,
    preview,
    words_of,
)
from tests.desktop.records.person import value, write
from tests.robots import Robot, nameless

ROWS: Rows = [("Jana", "Weiß", None, "0231 99", None, None)]


def namesakes(store: Store) -> list[int]:
    """Two people of one name, told apart by their phones."""
    with store.change("Added") as change:
        return [
            change.create("person", {"first_name": "Jana", "last_name": "Weiß", "phone": phone})
            for phone in ("02761 1", "02761 2")
        ]


def test_candidates_are_stepped_through_by_keys(robot_of_the_empty: Robot, tmp_path: Path) -> None:
    robot = robot_of_the_empty
    records = write(robot, namesakes)
    page = import_page(robot)
    view = preview(robot, page, book(tmp_path / "Messe.xlsx", ROWS))
    assert counts(page).duplicates == 1
    look_at(robot, page, 2)
    row = view.row.row
    assert row is not None
    order = [one.record for one in row.candidates]
    assert sorted(order) == records
    phones = {record: f"02761 {place}" for place, record in enumerate(records, start=1)}
    robot.wait(lambda: phones[order[0]] in words_of(view.row))
    robot.wait(lambda: offers(view, "Compare with Jana Weiß (2)"))
    assert nameless(view.row) == []

    robot.type("2")
    robot.wait(lambda: phones[order[1]] in words_of(view.row))
    assert phones[order[0]] not in words_of(view.row)
    robot.press("Compare with Jana Weiß (1)")
    robot.wait(lambda: phones[order[0]] in words_of(view.row))
    view.take_focus()
    robot.type("2")
    robot.wait(lambda: phones[order[1]] in words_of(view.row))
    # There is no third one.
    robot.type("3")
    robot.type("a")
    robot.wait(lambda: counts(page).updated == 1)
    assert view.plan.options.decisions == {2: Decision("same", order[1])}
    assert view.plan.statuses == [Status.UPDATE]
    imported(robot, page)
    assert value(robot, "SELECT phone FROM person WHERE id = ?", order[1]) == "0231 99"
    assert value(robot, "SELECT phone FROM person WHERE id = ?", order[0]) == phones[order[0]]
