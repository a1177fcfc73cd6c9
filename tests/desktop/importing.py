"""How tests of the import page get there, make lists, and look at what is shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import xlsxwriter
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget

from desktop.pages.importing.page import ImportPage
from desktop.pages.importing.preview import Preview
from desktop.pages.importing.result import ResultView
from models.database.reader import Reader
from models.exchange.importing import Counts, Status
from models.journal.state import state_digest
from models.journal.store import Store
from tests.robots import Robot

HEADERS = ("Vorname", "Nachname", "E-Mail", "Telefon", "Firma", "Mitglied seit")
NEW, UPDATE, NEAR, WRONG = 2, 4, 5, 6
"""Rows of the list as Excel counts them."""

Rows = list[tuple[str | None, ...]]


def import_page(robot: Robot) -> ImportPage:
    """The page of imports as it begins."""
    robot.frame.stack.go("import")
    shown = robot.frame.stack.page()
    assert isinstance(shown, ImportPage)
    robot.settle()
    return shown


def known_people(robot: Robot) -> tuple[dict[str, Any], dict[str, Any]]:
    """Two people who are in the database, with an employer, e-mail and phone."""
    found = inside(
        robot,
        lambda reader: reader.rows(
            "SELECT p.first_name, p.last_name, p.email, p.phone, o.name FROM person p "
            "JOIN organisation o ON o.id = p.organisation "
            "WHERE p.email IS NOT NULL AND p.phone IS NOT NULL "
            "GROUP BY p.last_name HAVING count(*) = 1 AND length(p.last_name) > 4 "
            "ORDER BY p.id LIMIT 2"
        ),
    )
    keys = ("first", "last", "email", "phone", "firm")
    one, other = (dict(zip(keys, row, strict=True)) for row in found)
    return one, other


def members(path: Path, known: tuple[dict[str, Any], dict[str, Any]]) -> Path:
    """A list with two new people, a changed one, one that is nearly known, and one problem."""
    one, other = known
    return book(
        path,
        [
            ("Ayşe", "Öztürk", "ayse@neue-werke.example", "0231 5550", "Neue Werke GmbH", ""),
            ("Jörg", "Weiß", "joerg@neue-werke.example", "0231 5551", "Neue Werke GmbH", ""),
            (one["first"], one["last"], one["email"], "0231 4711", one["firm"], ""),
            (other["first"], f"{other['last']}s", None, None, other["firm"], None),
            ("Nele", "Neumann", "keine adresse", "0231 5552", "Neue Werke GmbH", ""),
        ],
    )


def book(path: Path, rows: Rows, headers: tuple[str, ...] = HEADERS) -> Path:
    """A workbook of texts."""
    with xlsxwriter.Workbook(str(path)) as made:
        sheet = made.add_worksheet("Liste")
        for line, row in enumerate((headers, *rows)):
            for place, text in enumerate(row):
                if text:
                    sheet.write_string(line, place, text)
    return path


def inside(robot: Robot, read: Callable[[Reader], Any]) -> Any:
    """What somebody who reads the database beside the window finds."""
    found: list[Any] = []
    office = robot.frame.desk.office
    office.read(lambda reader, progress: read(reader), done=found.append)
    robot.wait(lambda: bool(found))
    return found[0]


def digest(robot: Robot) -> str:
    """The state of all records."""
    found: list[str] = []

    def work(store: Store, progress: object) -> str:
        with store.reading() as reader:
            return str(state_digest(reader))

    robot.frame.desk.office.write(work, done=found.append)
    robot.wait(lambda: bool(found))
    return found[0]


def preview(robot: Robot, page: ImportPage, path: Path) -> Preview:
    """The preview of a file."""
    page.take_file(path)
    robot.wait(lambda: isinstance(page.view, Preview))
    robot.settle()
    shown = page.view
    assert isinstance(shown, Preview)
    return shown


def counts(page: ImportPage) -> Counts:
    """The sums that the preview shows."""
    view = page.view
    assert isinstance(view, Preview)
    return view.plan.counts


def status(page: ImportPage, number: int) -> Status:
    """What becomes of a row of the file."""
    view = page.view
    assert isinstance(view, Preview)
    return view.plan.statuses[view.plan.sheet.numbers.index(number)]


def look_at(robot: Robot, page: ImportPage, number: int) -> Preview:
    """Make a row of the file current in the list."""
    view = page.view
    assert isinstance(view, Preview)
    view.panel.view.setFocus()
    view.panel.view.select_id(view.plan.sheet.numbers.index(number) + 1)
    robot.wait(lambda: view.row.row is not None and view.row.row.number == number)
    robot.settle()
    return view


def choose(robot: Robot, name: str, text: str) -> None:
    """Choose an entry of a box."""

    def boxes() -> list[QComboBox]:
        found = robot.frame.findChildren(QComboBox)
        return [box for box in found if box.isVisible() and box.accessibleName() == name]

    robot.wait(lambda: bool(boxes()))
    (combo,) = boxes()
    place = combo.findText(text)
    assert place >= 0, [combo.itemText(one) for one in range(combo.count())]
    combo.setCurrentIndex(place)
    combo.activated.emit(place)
    robot.settle()


def imported(robot: Robot, page: ImportPage) -> ResultView:
    """The result after the button was pressed that imports."""
    view = page.view
    assert isinstance(view, Preview)
    robot.press(view.go.accessibleName())
    robot.wait(lambda: isinstance(page.view, ResultView))
    robot.settle()
    shown = page.view
    assert isinstance(shown, ResultView)
    return shown


def offers(view: Preview, words: str) -> bool:
    """Whether a button stands beside the row."""
    buttons = view.row.findChildren(QPushButton)
    return any(one.isVisible() and one.accessibleName() == words for one in buttons)


def words_of(view: QWidget) -> str:
    """All labels that are seen."""
    return "\n".join(one.text() for one in view.findChildren(QLabel) if one.isVisible())
