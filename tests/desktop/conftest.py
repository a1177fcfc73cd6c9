"""The program as it starts, with invented pages, and a robot that drives it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.application import Application, pages
from desktop.desk import Catalogue
from desktop.jobs import Jobs
from desktop.style.theme import Scheme, theme
from tests.desktop.invented_pages import ENTRIES
from tests.desktop.stores import Template, template
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


@pytest.fixture(scope="session")
def empty_template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    """A database with nobody in it."""
    return template(tmp_path_factory.mktemp("empty") / "empty.db")


@pytest.fixture(scope="session")
def sample_template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    """A database with 40 organisations and 90 people, and all that they do."""
    return template(tmp_path_factory.mktemp("sample") / "sample.db", 40, 90)


def catalogue() -> Catalogue:
    return Catalogue(ENTRIES)


@contextmanager
def driven(
    qtbot: QtBot, qapp: QApplication, pages: Callable[[], Catalogue], database: Path
) -> Iterator[Robot]:
    """A robot at the program with some pages and a database, until the end of the `with`."""
    application = Application(qapp, pages, {"database": str(database)})
    driving = Robot(qtbot, application)
    with qtbot.waitSignal(application.ready):
        driving.window.resize(1280, 800)
        driving.window.activateWindow()
    try:
        yield driving
    finally:
        driving.window.close()
        application.close()
        driving.window.deleteLater()
        application.deleteLater()


@pytest.fixture
def robot(
    qtbot: QtBot, qapp: QApplication, empty_template: Template, tmp_path: Path
) -> Iterator[Robot]:
    """A robot at the program, which shows the invented pages."""
    with driven(qtbot, qapp, catalogue, empty_template.copy(tmp_path)) as driving:
        yield driving


@pytest.fixture
def office_worker(
    qtbot: QtBot, qapp: QApplication, sample_template: Template, tmp_path: Path
) -> Iterator[Robot]:
    """A robot at the program as it is, with the sample data."""
    with driven(qtbot, qapp, pages, sample_template.copy(tmp_path)) as driving:
        yield driving


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    """The two threads."""
    running = Jobs()
    yield running
    running.close()
    running.deleteLater()
