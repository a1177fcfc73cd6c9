"""Words that nobody knows get a meaning, by mouse and by keyboard, once for each supplier."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from desktop.pages.importing.page import ImportPage
from desktop.pages.importing.preview import WORDS, Preview
from models.exchange.importing import Status
from tests.desktop.importing import (
    Rows,
    book,
    choose,
    counts,
    import_page,
    imported,
    inside,
    look_at,
    offers,
    preview,
    words_of,
)
from tests.robots import Robot

HEADERS = ("Firma", "Größenklasse", "Weltmarktführer", "Schlagworte")
ROWS: Rows = [
    ("Neue Werke GmbH", "mittelgroß", "ja", "Messe; Kundschaft"),
    ("Alte Werke GmbH", "mittelgroß", "nein", "Messe"),
    ("Große Werke GmbH", "riesig", "vielleicht", None),
    ("Kleine Werke GmbH", "Kleines Unternehmen", None, None),
]


def shown(page: ImportPage) -> Preview:
    view = page.view
    assert isinstance(view, Preview)
    return view


def mapped(robot: Robot, page: ImportPage, path: Path, rows: Rows = ROWS) -> Preview:
    """The preview of the list with its columns where they belong."""
    view = preview(robot, page, book(path, rows, HEADERS))
    targets = view.plan.mapping.names()
    wanted = {"Größenklasse": "Size class (Organisation)",
              "Weltmarktführer": "World market leader (Organisation)",
              "Schlagworte": "Tags (Organisation)"}  # fmt: skip
    for header, text in wanted.items():
        if targets[header] is None:
            view.tabs.setCurrentIndex(1)
            choose(robot, f"“{header}” becomes", text)
    return shown(page)


def names_of_boxes(view: Preview) -> set[str]:
    return {box.accessibleName() for box in view.findChildren(QComboBox) if box.isVisible()}


def test_words_are_explained_and_their_rows_imported(
    robot_of_the_empty: Robot, tmp_path: Path
) -> None:
    robot = robot_of_the_empty
    page = import_page(robot)
    view = mapped(robot, page, tmp_path / "eins.xlsx")
    assert counts(page).problems == 3
    assert view.tabs.isTabVisible(WORDS)
    assert view.tabs.tabText(WORDS) == "Words (3 to explain)"

    view.tabs.setCurrentIndex(0)
    look_at(robot, page, 4)
    robot.wait(lambda: offers(view, "Say what the word means"))
    robot.press("Say what the word means")
    robot.wait(lambda: robot.focus().accessibleName().endswith(" means"))
    assert view.tabs.currentIndex() == WORDS
    robot.wait(lambda: "2 rows" in words_of(view))

    choose(robot, "“mittelgroß” means", "Medium-sized enterprise")
    robot.wait(lambda: counts(page).problems == 1)
    choose(robot, "“riesig” means", "Leave empty")
    choose(robot, "“vielleicht” means", "No")
    choose(robot, "“Messe” means", "Leave empty")
    robot.wait(lambda: counts(page).problems == 0)
    assert view.tabs.tabText(WORDS) == "Words"
    assert counts(page).new == 4

    line = robot.find("Who sent the list", QLineEdit, page.view)
    line.setFocus()
    robot.type("Messe Dortmund")
    robot.keys(Qt.Key.Key_Return)
    robot.settle()
    imported(robot, page)
    stored = inside(
        robot,
        lambda reader: dict(reader.rows("SELECT name, size_class FROM organisation")),
    )
    assert stored == {"Neue Werke GmbH": "medium", "Alte Werke GmbH": "medium",
                      "Große Werke GmbH": None, "Kleine Werke GmbH": "small"}  # fmt: skip
    tags = inside(robot, lambda reader: [name for (name,) in reader.rows("SELECT name FROM tag")])
    assert tags == ["Kundschaft"]

    robot.press("Another file")
    next_rows: Rows = [("Andere Werke GmbH", "mittelgroß", "vielleicht", "Messe")]
    view = preview(robot, page, book(tmp_path / "zwei.xlsx", next_rows, HEADERS))
    line = robot.find("Who sent the list", QLineEdit, page.view)
    line.setFocus()
    robot.type("messe dortmund")
    robot.keys(Qt.Key.Key_Return)
    robot.wait(lambda: shown(page).plan.options.supplier == "messe dortmund")
    robot.settle()
    assert [shown(page).plan.table.at(f"organisation.{key}", 0)
            for key in ("size_class", "world_market_leader")] == ["medium", 0]  # fmt: skip


def test_a_meaning_is_found_by_typing_and_can_be_taken_back(
    robot_of_the_empty: Robot, tmp_path: Path
) -> None:
    robot = robot_of_the_empty
    page = import_page(robot)
    view = mapped(robot, page, tmp_path / "eins.xlsx")
    view.tabs.setCurrentIndex(WORDS)
    robot.wait(lambda: "“riesig” means" in names_of_boxes(view))
    view.tabs.tabBar().setFocus()
    for _ in range(30):
        if robot.focus().accessibleName() == "“riesig” means":
            break
        robot.keys(Qt.Key.Key_Tab)
    robot.type("large e")
    robot.wait(lambda: QApplication.activePopupWidget() is not None)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Return)
    said = {"riesig": "large"}
    robot.wait(lambda: shown(page).plan.options.words.get("Größenklasse") == said)
    robot.settle()
    assert robot.focus().accessibleName() == "“riesig” means"
    assert shown(page) is view
    choose(robot, "“riesig” means", "Please choose …")
    robot.wait(lambda: shown(page).plan.options.words["Größenklasse"] == {})
    assert Status.PROBLEM in shown(page).plan.statuses


def test_without_unknown_words_there_is_no_such_tab(
    robot_of_the_empty: Robot, tmp_path: Path
) -> None:
    robot = robot_of_the_empty
    page = import_page(robot)
    rows: Rows = [("Kleine Werke GmbH", "Kleines Unternehmen", "ja", None)]
    view = mapped(robot, page, tmp_path / "eins.xlsx", rows)
    assert not view.tabs.isTabVisible(WORDS)
