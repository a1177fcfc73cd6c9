"""The merge queue at the window: scanned, compared, merged, told apart, put off, taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from desktop.pages.duplicates.page import DuplicatesPage
from desktop.style.theme import Scheme, theme
from desktop.widgets.elided_button import ElidedButton
from models.journal.store import Store
from models.services.duplicates.comparing import Compared
from models.services.duplicates.marking import told_apart
from models.services.edit import edit
from tests.desktop.records.person import ask, page_of, toast, value, write
from tests.robots import Robot, clipped, nameless

FIRM: dict[str, str | int | None] = {
    "name": "Brinkhoff Armaturen GmbH & Co. KG", "street": "Hüttenstraße 14", "postcode": "57462",
    "town": "Olpe", "phone": "02761 83010", "website": "https://www.brinkhoff.example",
    "employees": 120, "description": "Armaturen für Bäder und Küchen, seit 1921.",
}  # fmt: skip


def duplicates(store: Store) -> list[int]:
    """A firm three times, once in another legal form, and one person twice."""
    with store.change("Added") as change:
        firms = [
            change.create("organisation", FIRM),
            change.create(
                "organisation",
                {"name": "Brinkhoff Armaturen", "street": "Hüttenstr. 14", "postcode": "57462",
                 "town": "Olpe", "phone": "02761 83010", "email": "info@brinkhoff.example",
                 "employees": 140},
            ),
            change.create(
                "organisation",
                {"name": "Brinkhoff Armaturen AG", "street": "Hüttenstr. 14", "postcode": "57462",
                 "town": "Olpe"},
            ),
        ]  # fmt: skip
        people = [
            change.create(
                "person",
                {"first_name": first, "last_name": last, "email": "j.weiss@brinkhoff.example"},
            )
            for first, last in (("Jana", "Weiß"), ("J.", "Weiss"))
        ]
        change.create("affiliation", {"person": people[1], "organisation": firms[1]})
    return firms + people


@pytest.fixture
def records(robot_of_the_empty: Robot) -> list[int]:
    return write(robot_of_the_empty, duplicates)


def queue(robot: Robot) -> DuplicatesPage:
    """The page after its scan, with the keyboard in the list."""
    page = page_of(robot, "duplicates", DuplicatesPage)
    robot.wait(lambda: not page.scanning.running and page.comparing.comparison is not None)
    page.take_focus()
    robot.settle()
    return page


def pairs(page: DuplicatesPage) -> list[tuple[int, int]]:
    return [(one.pair.a, one.pair.b) for one in page.queue.candidates]


def shows(robot: Robot, page: DuplicatesPage, pair: tuple[int, int]) -> None:
    """Wait until a pair is compared."""

    def compared() -> bool:
        now = page.comparing.comparison
        return now is not None and (now.candidate.pair.a, now.candidate.pair.b) == pair

    robot.wait(compared)
    robot.settle()


def test_without_duplicates_the_page_says_so(robot_of_the_empty: Robot) -> None:
    page = page_of(robot_of_the_empty, "duplicates", DuplicatesPage)
    robot_of_the_empty.wait(lambda: not page.scanning.running)
    robot_of_the_empty.settle()
    assert robot_of_the_empty.find("No duplicates.", QLabel, page)
    assert nameless(robot_of_the_empty.window) == []


def test_two_are_merged_by_keys_with_chosen_and_edited_values(
    robot_of_the_empty: Robot, records: list[int]
) -> None:
    robot = robot_of_the_empty
    page = queue(robot)
    first, second, other_form, *people = records
    assert set(pairs(page)) == {(first, second), (first, other_form), (second, other_form),
                                (people[0], people[1])}  # fmt: skip
    # The pair with a counter-reason is the last one, and says so.
    assert pairs(page)[-1] == (first, other_form)
    assert "different legal form" in page.list.lines[-1].said()
    page.list.go_to(pairs(page).index((first, second)))
    shows(robot, page, (first, second))
    robot.keys(Qt.Key.Key_Right)
    rows = {row.line.field.key: row for row in page.comparing.rows}
    assert rows["name"].hasFocus()
    assert [key for key in rows if rows[key].editor.value != rows[key].line.mine_value] == ["email"]
    robot.keys(Qt.Key.Key_Down, Qt.Key.Key_Right)
    assert rows["street"].hasFocus()
    assert (rows["street"].editor.value, rows["street"].sides[1].isChecked()) == (
        "Hüttenstr. 14", True,
    )  # fmt: skip
    rows["employees"].setFocus()
    robot.keys(Qt.Key.Key_Return)
    line = robot.find("Employees, final value", QLineEdit, page)
    assert line.hasFocus()
    line.selectAll()
    robot.type("130")
    robot.keys(Qt.Key.Key_Return, Qt.Key.Key_Escape)
    assert rows["employees"].hasFocus()
    assert not any(side.isChecked() for side in rows["employees"].sides)
    robot.type("m")
    robot.wait(lambda: (first, second) not in pairs(page))
    robot.settle()
    assert toast(robot).startswith("The two records are one now.")
    found = ask(robot, lambda reader: reader.get("organisation", first)) or {}
    assert (found["street"], found["employees"], found["email"], found["website"]) == (
        "Hüttenstr. 14", 130, "info@brinkhoff.example", "https://www.brinkhoff.example",
    )  # fmt: skip
    assert value(robot, "SELECT organisation FROM person WHERE id = ?", people[1]) == first
    # Both gone pairs return when the merge is taken back.
    assert (second, other_form) not in pairs(page)
    robot.press("Undo")
    robot.wait(lambda: (first, second) in pairs(page))
    assert value(robot, "SELECT employees FROM organisation WHERE id = ?", second) == 140


def test_the_other_record_stays_where_somebody_says_so(
    robot_of_the_empty: Robot, records: list[int]
) -> None:
    robot = robot_of_the_empty
    page = queue(robot)
    first, second = records[:2]
    page.list.go_to(pairs(page).index((first, second)))
    shows(robot, page, (first, second))
    robot.keys(Qt.Key.Key_Right)
    rows = {row.line.field.key: row for row in page.comparing.rows}
    assert rows["employees"].editor.value == 120
    rows["street"].take("Hüttenstr. 14")
    robot.type("t")
    robot.wait(lambda: compared(page).keep == second)
    robot.settle()
    rows = {row.line.field.key: row for row in page.comparing.rows}
    # Its own values are proposed now; what somebody chose stays chosen.
    assert rows["employees"].editor.value == 140
    assert rows["street"].editor.value == "Hüttenstr. 14"
    assert rows["description"].editor.value == FIRM["description"]
    assert page.comparing.isAncestorOf(robot.focus())
    robot.type("m")
    robot.wait(lambda: (first, second) not in pairs(page))
    robot.settle()
    assert value(robot, "SELECT employees FROM organisation WHERE id = ?", second) == 140
    assert ask(robot, lambda reader: reader.get("organisation", first)) is None


def test_letters_that_differ_are_marked_and_other_pairs_offered(
    robot_of_the_empty: Robot, records: list[int]
) -> None:
    robot = robot_of_the_empty
    page = queue(robot)
    first, second, other_form, *_ = records
    page.list.go_to(pairs(page).index((first, second)))
    shows(robot, page, (first, second))
    (street,) = [row.line for row in page.comparing.rows if row.line.field.key == "street"]
    assert [piece.text for piece in street.mine_pieces if piece.differs] == ["aße"]
    assert [piece.text for piece in street.theirs_pieces if piece.differs] == ["."]
    names = [one.accessibleName() for one in page.comparing.findChildren(ElidedButton)]
    assert len(names) == 2
    robot.press(next(name for name in names if name.startswith("Brinkhoff Armaturen / ")))
    shows(robot, page, (second, other_form))


def compared(page: DuplicatesPage) -> Compared:
    now = page.comparing.comparison
    assert now is not None
    return now.compared


def test_told_apart_and_put_off_by_keys(robot_of_the_empty: Robot, records: list[int]) -> None:
    robot = robot_of_the_empty
    page = queue(robot)
    begin = pairs(page)
    robot.type("s")
    robot.wait(lambda: pairs(page) == [*begin[1:], begin[0]])
    assert page.list.lines[-1].said().find("Later") > 0
    shows(robot, page, begin[1])
    robot.type("n")
    robot.wait(lambda: begin[1] not in pairs(page))
    assert ask(robot, told_apart) == {begin[1]}
    shows(robot, page, begin[2])
    page.scanning.begin()
    robot.wait(lambda: not page.scanning.running)
    robot.settle()
    assert begin[1] not in pairs(page)


def test_what_changed_meanwhile_is_not_merged_unseen(
    robot_of_the_empty: Robot, records: list[int]
) -> None:
    robot = robot_of_the_empty
    page = queue(robot)
    first, second = records[:2]
    page.list.go_to(pairs(page).index((first, second)))
    shows(robot, page, (first, second))
    write(robot, lambda store: edit(store, "organisation", second, {"employees": 150}))
    # The comparison follows what came in.
    robot.wait(lambda: any(row.line.theirs_value == 150 for row in page.comparing.rows))
    robot.press("Merge")
    robot.wait(lambda: (first, second) not in pairs(page))


def test_a_scan_can_be_stopped(robot_of_the_empty: Robot, records: list[int]) -> None:
    robot = robot_of_the_empty
    robot.frame.stack.go("duplicates")
    shown = robot.frame.stack.page()
    assert isinstance(shown, DuplicatesPage)
    shown.scanning.stop()
    robot.wait(lambda: not shown.scanning.running)
    robot.settle()
    assert robot.find("The scan was stopped.", QLabel, shown)
    robot.press("Look again")
    robot.wait(lambda: len(pairs(shown)) == 4)


@pytest.mark.parametrize(("scheme", "scale"), [(Scheme.LIGHT, 1.0), (Scheme.DARK, 2.0)])
def test_everything_has_a_name_and_room(
    robot_of_the_empty: Robot, records: list[int], scheme: Scheme, scale: float
) -> None:
    robot = robot_of_the_empty
    page = queue(robot)
    theme().apply(scheme, scale)
    robot.settle()
    robot.wait(lambda: clipped(page) == [])
    assert nameless(robot.window) == []
