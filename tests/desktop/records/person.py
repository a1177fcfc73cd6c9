"""What a person does with records at the window, for several tests."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.desk import Page
from desktop.records.drawers import Drawer
from desktop.records.lines import LineList
from desktop.records.page import PanelPage
from desktop.records.panel import RecordPanel
from models.database.reader import Reader
from models.journal.store import Store
from tests.robots import Robot

A = TypeVar("A")
P = TypeVar("P", bound=Page)


def ask(robot: Robot, question: Callable[[Reader], A]) -> A:
    """What the database says."""
    answers: list[A] = []
    office = robot.frame.desk.office
    office.read(lambda reader, _: question(reader), done=answers.append)
    robot.wait(lambda: bool(answers))
    return answers[0]


def value(robot: Robot, sql: str, *values: object) -> Any:
    """The first value of a query."""
    return ask(robot, lambda reader: reader.value(sql, values))


def write(robot: Robot, wish: Callable[[Store], A]) -> A:
    """Change the database as somebody else would, until the window has heard of it."""
    answers: list[A] = []
    desk = robot.frame.desk
    with robot.qtbot.waitSignal(desk.news.changed):
        desk.office.write(lambda store, _: wish(store), done=answers.append)
    robot.wait(lambda: bool(answers))
    robot.settle()
    return answers[0]


def panel_of(robot: Robot, type_key: str, record: int) -> RecordPanel:
    """The panel of a record on its page, filled."""
    robot.frame.desk.navigation.open(type_key, record)
    page = robot.frame.stack.page()
    assert isinstance(page, PanelPage)
    robot.wait(lambda: page.panel.card is not None and page.panel.card.record == record)
    robot.settle()
    return page.panel


def page_of(robot: Robot, key: str, kind: type[P]) -> P:
    """A page of the sidebar, shown."""
    robot.frame.stack.go(key)
    page = robot.frame.stack.page()
    assert isinstance(page, kind)
    robot.settle()
    return page


def fill(robot: Robot, name: str, text: str, inside: QWidget | None = None) -> QLineEdit:
    """Write into a line by its name."""
    line = robot.find(name, QLineEdit, inside)
    line.setFocus()
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    robot.type(text)
    return line


def choose(robot: Robot, name: str, text: str, inside: QWidget | None = None) -> None:
    """Write into the editor of a link and take the first suggestion."""
    line = fill(robot, name, text, inside)
    editor = line.parent()
    suggestions = getattr(editor, "suggestions")  # noqa: B009 - the editor of any link
    robot.wait(lambda: suggestions.isVisible())
    robot.keys(Qt.Key.Key_Return)


def lines(robot: Robot, name: str, inside: QWidget | None = None) -> LineList:
    """A list of lines by its name."""
    return robot.find(name, LineList, inside)


def drawer(robot: Robot) -> Drawer:
    """The form that is open."""
    found = [one for one in robot.window.findChildren(Drawer) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def toast(robot: Robot) -> str:
    """What the program said last."""
    robot.settle()
    return robot.frame.toast.sentence
