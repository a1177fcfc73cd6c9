"""The program as it starts, with invented pages, and a robot that drives it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.application import Application
from desktop.desk import Catalogue
from desktop.jobs import Jobs
from desktop.style.theme import Scheme, theme
from tests.desktop.pages import ENTRIES
from tests.robots import Robot


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the screen that is none say what it cannot do: it has no window manager to ask."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture(autouse=True)
def plain_look(qapp: QApplication) -> Iterator[None]:
    """Begin and end with light colours at 100 %."""
    theme().apply(Scheme.LIGHT, 1.0)
    yield
    theme().apply(Scheme.LIGHT, 1.0)


def catalogue() -> Catalogue:
    return Catalogue(ENTRIES)


@pytest.fixture
def robot(qtbot: QtBot, qapp: QApplication) -> Iterator[Robot]:
    """A robot at the program, which shows the invented pages."""
    application = Application(qapp, catalogue)
    driving = Robot(qtbot, application)
    with qtbot.waitSignal(application.ready):
        driving.window.resize(1280, 800)
        driving.window.activateWindow()
    yield driving
    driving.window.close()
    application.close()
    driving.window.deleteLater()
    application.deleteLater()


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    """The two threads."""
    running = Jobs()
    yield running
    running.close()
    running.deleteLater()
