"""The window beside the laptop of a colleague."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.application import pages
from tests.desktop.conftest import driven
from tests.desktop.pages.conflicts.laptops import Colleague, Pair, make_pair
from tests.robots import Robot


@pytest.fixture(scope="session")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Pair:
    """Two laptops that have seen the same."""
    return make_pair(tmp_path_factory.mktemp("pair"))


@pytest.fixture
def colleague(pair: Pair, tmp_path: Path) -> Iterator[Colleague]:
    """Somebody at the other laptop."""
    with pair.colleague(tmp_path) as there:
        yield there


@pytest.fixture
def worker(qtbot: QtBot, qapp: QApplication, pair: Pair, tmp_path: Path) -> Iterator[Robot]:
    """A robot at the window."""
    with driven(qtbot, qapp, pages, pair.mine.copy(tmp_path)) as driving:
        yield driving
