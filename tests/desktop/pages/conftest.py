"""The program as it is, with nobody in its database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.application import pages
from tests.desktop.conftest import driven
from tests.desktop.stores import Template
from tests.robots import Robot


@pytest.fixture
def robot_of_the_empty(
    qtbot: QtBot, qapp: QApplication, empty_template: Template, tmp_path: Path
) -> Iterator[Robot]:
    """A robot at the program, in which nothing has been written."""
    with driven(qtbot, qapp, pages, empty_template.copy(tmp_path)) as driving:
        yield driving
