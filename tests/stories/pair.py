"""Two windows side by side, each with a robot that looks at its own window alone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.application import pages
from desktop.pages.conflicts.page import ConflictsPage
from desktop.pages.exchange.card_dialogs import TrustDialog
from desktop.pages.exchange.page import ExchangePage
from desktop.pages.exchange.result import ResultView
from desktop.pages.exchange.six_words import SixWords
from desktop.pages.exchange.summary import SummaryView
from models.services.setup import create_store
from tests.desktop.colleague import exchange_page
from tests.desktop.conftest import driven
from tests.desktop.records.person import fill, page_of, panel_of, value
from tests.robots import Robot, W

WIDTH, HEIGHT = 960, 760


class Neighbour(Robot):
    """A robot that does not see the other window."""

    def find(self, name: str, kind: type[W], inside: QWidget | None = None) -> W:
        """The visible widget with this name in the own window or its dialogs."""
        return super().find(name, kind, inside or self.window)

    def quiet(self) -> None:
        """Wait until nothing runs and what was asked of the layout is done."""
        self.settle()
        turned: list[bool] = []
        QTimer.singleShot(0, partial(turned.append, True))
        self.wait(lambda: bool(turned))

    def turn_to(self) -> None:
        """Have the keyboard: there is one for both windows."""
        self.window.activateWindow()
        self.wait(lambda: QApplication.activeWindow() is self.window)


@dataclass(frozen=True, slots=True)
class Pair:
    """Kim in South Westphalia and Jana in Dortmund, and a folder for what they send each other."""

    kim: Neighbour
    jana: Neighbour
    post: Path

    def picture(self, name: str) -> Path:
        """Both windows as one picture, as they stand beside each other."""
        whole = QPixmap(2 * WIDTH, HEIGHT)
        whole.fill(Qt.GlobalColor.black)
        painter = QPainter(whole)
        for place, robot in enumerate((self.kim, self.jana)):
            robot.quiet()
            painter.drawPixmap(
                QRect(place * WIDTH, 0, WIDTH, HEIGHT),
                robot.window.grab(QRect(0, 0, WIDTH, HEIGHT)),
            )
        painter.end()
        path = self.post / f"{name}.png"
        assert whole.save(str(path))
        return path


@contextmanager
def side_by_side(qtbot: QtBot, qapp: QApplication, folder: Path) -> Iterator[Pair]:
    """Two programs, each with a new database of its own."""
    post = folder / "post"
    post.mkdir()
    databases = [folder / f"{name}.db" for name in ("kim", "jana")]
    for path, agency, name in zip(
        databases, ("swf", "do"), ("Kim Yıldız", "Jana Weiß"), strict=True
    ):
        create_store(path, agency, name).store.close()
    with (
        driven(qtbot, qapp, pages, databases[0]) as left,
        driven(qtbot, qapp, pages, databases[1]) as right,
    ):
        kim, jana = (Neighbour(qtbot, robot.application) for robot in (left, right))
        for place, robot in enumerate((kim, jana)):
            robot.window.setGeometry(place * WIDTH, 0, WIDTH, HEIGHT)
            robot.settle()
        yield Pair(kim, jana, post)


def give_card(giving: Neighbour, taking: Neighbour, path: Path) -> str:
    """One saves the card, the other opens it and trusts; returns the words that were compared."""
    page = exchange_page(giving)
    page.cards.save(str(path))
    giving.wait(path.exists)
    giving.settle()
    other = exchange_page(taking)
    other.take_file(path)
    taking.wait(lambda: bool(taking.window.findChildren(TrustDialog)))
    dialog = taking.window.findChildren(TrustDialog)[0]
    words = dialog.findChildren(SixWords)[0].text
    taking.find("All six words are the same", QCheckBox).click()
    taking.press("Trust")
    taking.wait(lambda: bool(other.overview.laptops.cards))
    taking.settle()
    return words


def send(giving: Neighbour, taking: Neighbour, path: Path) -> ResultView:
    """A package from one to the other, looked at and taken in."""
    page = exchange_page(giving)
    one = page.overview.laptops.cards[0].neighbour
    page.write_package(one.laptop, str(path))
    giving.wait(path.exists)
    giving.settle()
    other = exchange_page(taking)
    other.take_file(path)
    taking.wait(lambda: isinstance(other.view, SummaryView))
    taking.find("Take in", QWidget)
    taking.press("Take in")
    taking.wait(lambda: isinstance(other.view, ResultView))
    taking.settle()
    view = other.view
    assert isinstance(view, ResultView)
    return view


def edit(robot: Neighbour, name: str, field: str, text: str) -> None:
    """Change a fact of an organisation on its page."""
    robot.turn_to()
    record = int(value(robot, "SELECT id FROM organisation WHERE name = ?", name))
    panel = panel_of(robot, "organisation", record)
    fill(robot, field, text, panel)
    robot.keys(Qt.Key.Key_Tab)
    robot.wait(lambda: robot.frame.toast.sentence == "Saved.")
    robot.settle()


def conflicts(robot: Neighbour) -> ConflictsPage:
    """The page of the conflicts, as it stands now."""
    page = page_of(robot, "conflicts", ConflictsPage)
    robot.settle()
    return page


def overview(robot: Neighbour) -> ExchangePage:
    """The page of the exchange."""
    return exchange_page(robot)
