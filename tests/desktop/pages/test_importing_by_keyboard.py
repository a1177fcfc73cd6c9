"""A list of 300 rows, 40 problems, 20 duplicates: from the file to its undo by keys only."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import openpyxl
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QTabBar

from desktop.pages.contacts.page import ContactsPage
from desktop.pages.importing.page import ImportPage
from desktop.pages.importing.preview import WORDS, Preview
from desktop.pages.importing.result import ResultView
from models.exchange.importing import Counts, Status
from tests.desktop.importing import HEADERS, Rows, book, counts, digest, inside, words_of
from tests.robots import Robot, name_of

CHANGED, UNCHANGED, DUPLICATES, PROBLEMS, ALL = 20, 8, 20, 40, 300
UNKNOWN = 12
"""New rows with a word that nobody knows, until somebody says what it means."""

NEW = ALL - CHANGED - UNCHANGED - DUPLICATES - PROBLEMS
PICTURES = os.environ.get("HANDSCHLAG_PICTURES")
"""A folder for pictures of each step, to be looked at."""

LONGEST_WAY = 60
"""Presses of the tab key until a part of the page must have been reached."""

FIRST = ("Aylin", "Björn", "Çağla", "Dörte", "Emre", "Frauke", "Götz", "Hülya", "Ilka", "Jürgen",
         "Käthe", "Levent", "Mönika")  # fmt: skip
LAST = ("Adıgüzel", "Bäumer", "Cramme", "Dröge", "Ebbinghaus", "Füchtenhans", "Gödde", "Hötte",
        "Ickler", "Jäckel", "Köster", "Löbbecke", "Mönnig", "Nölke", "Öhm", "Pöppel", "Quast",
        "Rüther", "Schürholz", "Tölle", "Übelgünne")  # fmt: skip
WRONG = ("keine adresse", "a@@b.example", "info at werk.example", "@werk.example")


def long_list(robot: Robot, path: Path) -> Path:
    """Rows of every fate, in no order: every seventh comes first, then the next ones."""
    known = inside(
        robot,
        lambda reader: reader.rows(
            "SELECT p.first_name, p.last_name, p.email, p.phone, o.name FROM person p "
            "JOIN organisation o ON o.id = p.organisation "
            "WHERE p.email IS NOT NULL AND p.phone IS NOT NULL "
            "GROUP BY p.last_name HAVING count(*) = 1 AND length(p.last_name) > 4 ORDER BY p.id"
        ),
    )
    assert len(known) >= CHANGED + UNCHANGED + DUPLICATES
    rows: Rows = []
    for place, (first, last, email, phone, firm) in enumerate(known):
        if place < CHANGED:
            rows.append((first, last, email, f"0231 47{place:03}", firm, None, None))
        elif place < CHANGED + UNCHANGED:
            rows.append((first, last, email, phone, firm, None, None))
        elif place < CHANGED + UNCHANGED + DUPLICATES:
            rows.append((first, f"{last}s", None, None, firm, None, None))
    for place in range(NEW + PROBLEMS):
        first, last = FIRST[place % len(FIRST)], LAST[place % len(LAST)]
        bad = place < PROBLEMS
        email = WRONG[place % 4] if bad else f"kontakt{place}@neue-werke{place % 30}.example"
        firm = f"Neue Werke {place % 30} GmbH"
        word = "Vertragspartner" if 0 <= place - PROBLEMS < UNKNOWN else None
        rows.append((first, last, email, f"02371 55{place:04}", firm, None, word))
    assert len(rows) == ALL
    # Most cells must be readable for the column to be known by its header.
    rows[-1] = (*rows[-1][:-1], "Unternehmen")
    rows[-2] = (*rows[-2][:-1], "Start-up")
    return book(path, [row for turn in range(7) for row in rows[turn::7]],
                (*HEADERS, "Organisationsart"))  # fmt: skip


class Fingers:
    """Ten fingers and no mouse."""

    def __init__(self, robot: Robot) -> None:
        self.robot = robot
        self.taken = 0

    def go_to(self, there: Callable[[], bool], back: bool = False) -> None:
        """Press the tab key until the keyboard is there."""
        stops = []
        for _ in range(LONGEST_WAY):
            if there():
                return
            stops.append(name_of(self.robot.focus()))
            self.robot.keys(Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
        raise AssertionError(f"These were the stops: {stops}")

    def press(self, name: str, back: bool = False) -> None:
        """Go to a button by its name and press it."""
        self.go_to(lambda: name_of(self.robot.focus()) == name, back)
        self.robot.keys(Qt.Key.Key_Space)

    def write_path(self, path: Path, starts: Callable[[], None]) -> None:
        """Give a path to the dialog that something opens."""
        starts()
        self.robot.wait(lambda: isinstance(self.robot.focus(), QLineEdit))
        line = self.robot.focus()
        assert isinstance(line, QLineEdit)
        line.selectAll()
        self.robot.type(str(path))
        self.robot.keys(Qt.Key.Key_Return)
        # There is no window manager here that gives the keyboard back.
        self.robot.window.activateWindow()
        self.robot.wait(self.robot.window.isActiveWindow)

    def look(self, name: str) -> None:
        """Keep a picture, where somebody wants to look at them."""
        if PICTURES:
            self.taken += 1
            self.robot.picture(Path(PICTURES) / f"{self.taken:02} {name}.png")


def shown(page: ImportPage) -> Preview:
    view = page.view
    assert isinstance(view, Preview)
    return view


def show_rows_to_decide(fingers: Fingers, page: ImportPage, begins: str) -> None:
    """Choose the tab of some fate and come back to the list."""
    view = shown(page)
    fingers.go_to(lambda: isinstance(fingers.robot.focus(), QTabBar), back=True)
    for _ in Status:
        if (tab := view.panel.chosen_view()) and tab.title.startswith(begins):
            break
        fingers.robot.keys(Qt.Key.Key_Right)
    fingers.robot.settle()
    fingers.go_to(view.panel.view.hasFocus)


def decide_all(fingers: Fingers, page: ImportPage) -> dict[str, int]:
    """A, N and S in turn until nothing is left to decide."""
    robot, pressed = fingers.robot, {"a": 0, "n": 0, "s": 0}
    view = shown(page)
    for place in range(DUPLICATES):
        left = counts(page).duplicates
        assert left == DUPLICATES - place
        robot.wait(lambda: view.row.row is not None and view.row.row.status is Status.DUPLICATE)
        assert view.panel.view.hasFocus(), f"row {place}: the keyboard has left the list"
        key = "ans"[place % 3]
        robot.type(key)
        pressed[key] += 1
        robot.wait(lambda left=left: counts(page).duplicates < left)  # type: ignore[misc]
        robot.settle()
        if place == 0:
            fingers.look("first decided")
    return pressed


def explain(fingers: Fingers, page: ImportPage) -> None:
    """Say what the unknown word means, found by typing a part of its meaning."""
    robot, view = fingers.robot, shown(page)
    fingers.go_to(lambda: robot.focus() is view.tabs.tabBar(), back=True)
    while view.tabs.currentIndex() != WORDS:
        robot.keys(Qt.Key.Key_Right)
    assert view.tabs.tabText(WORDS) == "Words (1 to explain)"
    box = "“Vertragspartner” means"
    boxes = partial(view.findChildren, QComboBox)
    robot.wait(lambda: any(one.accessibleName() == box and one.isVisible() for one in boxes()))
    fingers.go_to(lambda: robot.focus().accessibleName() == box)
    robot.type("compa")
    robot.wait(lambda: QApplication.activePopupWidget() is not None)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Return)
    # There is no window manager here that gives the keyboard back.
    robot.window.activateWindow()
    robot.wait(robot.window.isActiveWindow)
    robot.wait(lambda: counts(page).problems == PROBLEMS)
    robot.settle()
    fingers.look("word explained")
    fingers.go_to(lambda: robot.focus() is view.tabs.tabBar(), back=True)
    while view.tabs.currentIndex() != 0:
        robot.keys(Qt.Key.Key_Left)
    fingers.go_to(view.panel.view.hasFocus)


def look_at_the_new(fingers: Fingers, page: ImportPage) -> None:
    """From the figure of the result to the list of these people, and back."""
    robot = fingers.robot
    fingers.press(f"People: {NEW + 7} new")
    robot.wait(lambda: isinstance(robot.frame.stack.page(), ContactsPage))
    contacts = robot.frame.stack.page()
    assert isinstance(contacts, ContactsPage)
    robot.wait(lambda: len(contacts.list.model.ids) == NEW + 7)
    robot.settle()
    fingers.look("the new ones")
    robot.command("Import")
    robot.wait(lambda: robot.frame.stack.page() is page)
    robot.settle()


def test_a_long_list_by_keyboard_only(office_worker: Robot, tmp_path: Path) -> None:
    robot, fingers = office_worker, Fingers(office_worker)
    path, saved = long_list(robot, tmp_path / "Messe.xlsx"), tmp_path / "Probleme.xlsx"
    before = digest(robot)
    robot.command("Import")
    robot.wait(lambda: isinstance(robot.frame.stack.page(), ImportPage))
    page = robot.frame.stack.page()
    assert isinstance(page, ImportPage)
    fingers.write_path(path, lambda: fingers.press("Choose a file …"))
    robot.wait(lambda: isinstance(page.view, Preview))
    robot.settle()
    robot.wait(lambda: shown(page).row.row is not None)
    fingers.look("preview")
    whole = Counts(ALL, NEW, CHANGED, UNCHANGED, DUPLICATES, PROBLEMS, 0)
    assert counts(page) == replace(whole, new=NEW - UNKNOWN, problems=PROBLEMS + UNKNOWN)
    explain(fingers, page)
    assert counts(page) == whole

    show_rows_to_decide(fingers, page, "To decide")
    fingers.look("to decide")
    pressed = decide_all(fingers, page)
    assert pressed == {"a": 7, "n": 7, "s": 6}
    decided = Counts(ALL, NEW + 7, CHANGED + 7, UNCHANGED, 0, PROBLEMS, 6)
    assert counts(page) == decided
    assert digest(robot) == before
    fingers.look("decided")

    show_rows_to_decide(fingers, page, "Problem")
    fingers.look("problems")
    save = "Save problem rows as Excel …"
    fingers.write_path(saved, lambda: fingers.press(save))
    robot.wait(lambda: "40 rows were saved" in robot.frame.toast.sentence)
    robot.settle()

    fingers.press(f"Import {NEW + CHANGED + 14} rows")
    robot.wait(lambda: isinstance(page.view, ResultView))
    robot.settle()
    fingers.look("result")
    assert f"300 rows in the file = {NEW + 7} new" in words_of(page)
    assert digest(robot) != before
    look_at_the_new(fingers, page)

    correct(saved)
    fingers.press("Another file")
    fingers.write_path(saved, lambda: fingers.press("Choose a file …"))
    robot.wait(lambda: isinstance(page.view, Preview))
    robot.settle()
    fingers.look("corrected")
    found = counts(page)
    assert (found.rows, found.problems, found.new) == (PROBLEMS, 0, PROBLEMS)
    middle = digest(robot)
    fingers.press(f"Import {PROBLEMS} rows")
    robot.wait(lambda: isinstance(page.view, ResultView))
    robot.settle()
    for left in (middle, before):
        if left == middle:
            fingers.press("Undo the whole import")
        else:
            robot.keys(Qt.Key.Key_Z, control=True)
        robot.wait(lambda: page.view is page.start)
        robot.wait(lambda left=left: digest(robot) == left)  # type: ignore[misc]
    fingers.look("undone")


def correct(path: Path) -> None:
    """Give every row of a workbook of problems an address."""
    workbook = openpyxl.load_workbook(path)
    sheet = workbook.worksheets[0]
    header = next(row for row in sheet.iter_rows() if any(c.value == "E-Mail" for c in row))
    place = next(cell.column for cell in header if cell.value == "E-Mail")
    assert isinstance(place, int)
    for line in range((header[0].row or 0) + 1, sheet.max_row + 1):
        sheet.cell(line, place, f"messe{line}@neue-werke.example")
    workbook.save(path)
    workbook.close()
