"""The checks that make tests fail on what they leave behind do find it."""

import logging
import os
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tests import leftovers
from tests.leftovers import Errors, Leftovers


def test_a_thread_that_goes_on_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leftovers, "PATIENCE", 0.01)
    go_on = threading.Event()
    before = Leftovers.now()
    thread = threading.Thread(target=go_on.wait, name="forgotten")
    thread.start()
    assert before.added(tmp_path) == ["thread forgotten"]
    go_on.set()
    thread.join()
    assert before.added(tmp_path) == []


def test_a_thread_that_ends_soon_is_waited_for(tmp_path: Path) -> None:
    before = Leftovers.now()
    timer = threading.Timer(0.05, lambda: None)
    timer.start()
    assert before.added(tmp_path) == []


def test_a_window_is_found_until_it_is_deleted(qapp: QApplication, tmp_path: Path) -> None:
    before = Leftovers.now()
    window = QWidget()
    window.setWindowTitle("forgotten")
    child = QWidget(window)
    assert before.added(tmp_path) == ["window QWidget “forgotten”"]
    window.deleteLater()
    assert before.added(tmp_path) == []
    del child


def test_a_timer_of_the_application_is_found(qapp: QApplication, tmp_path: Path) -> None:
    before = Leftovers.now()
    timer = QTimer(qapp)
    timer.setObjectName("forgotten")
    timer.start(1_000)
    assert before.added(tmp_path) == ["timer forgotten"]
    timer.stop()
    assert before.added(tmp_path) == []
    timer.deleteLater()


@pytest.mark.skipif(
    not Path("/proc/self/fd").exists(), reason="this system does not list the open files"
)
def test_an_open_file_is_found(tmp_path: Path) -> None:
    before = Leftovers.now()
    with (tmp_path / "forgotten.txt").open("w"):
        assert before.added(tmp_path) == ["open file forgotten.txt"]
    assert before.added(tmp_path) == []


def test_errors_are_kept_and_warnings_are_not() -> None:
    errors = Errors()
    logger = logging.Logger("apart from the others")
    logger.addHandler(errors)
    logger.warning("it rains")
    logger.error("it burns")
    assert [record.getMessage() for record in errors.records] == ["it burns"]


def test_an_error_in_the_log_can_be_meant(logged_errors: list[logging.LogRecord]) -> None:
    logging.getLogger("models").error("it burns")
    assert [record.getMessage() for record in logged_errors] == ["it burns"]
    logged_errors.clear()


def test_every_test_has_a_home_of_its_own(profile: Path, tmp_path: Path) -> None:
    assert Path.home() == profile
    assert profile.parent == tmp_path
    assert os.environ["HANDSCHLAG_HOME"].startswith(str(profile))
