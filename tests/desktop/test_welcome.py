"""The first start, and all that can stand between a person and the database."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
)
from pytestqt.qtbot import QtBot

from desktop.application import Application
from desktop.catalogue import catalogue
from desktop.desk import Catalogue
from desktop.style.theme import Scheme, theme
from desktop.welcome.card import Card
from desktop.welcome.code import CodeCard
from desktop.welcome.codeentry import CodeEntryCard
from desktop.welcome.creation import CreationCard
from desktop.welcome.printout import lines_of
from desktop.welcome.problem import ProblemCard
from desktop.welcome.reception import Reception
from models.database.backup import back_up_now, backups_of
from models.database.keys import key_of_recovery_code, recovery_code
from models.language import use_language
from models.services.contacts import add_organisation
from models.services.setup import open_store
from tests.desktop.stores import Template
from tests.robots import Robot, clipped, nameless


@contextmanager
def started(qtbot: QtBot, qapp: QApplication, database: Path) -> Iterator[Robot]:
    """A robot at the program with a path that may hold anything."""
    application = Application(qapp, _only_contacts, {"database": str(database)})
    driving = Robot(qtbot, application)
    with qtbot.waitSignal(application.ready):
        driving.window.resize(1280, 800)
    try:
        yield driving
    finally:
        driving.window.close()
        application.close()
        driving.window.deleteLater()
        application.deleteLater()


def _only_contacts() -> Catalogue:
    whole = catalogue()
    return Catalogue(tuple(page for page in whole.pages if page.key == "contacts"), whole.records)


def has(robot: Robot, card: type[Card]) -> bool:
    return any(found.isVisible() for found in robot.window.findChildren(card))


def wait_for_the_list(robot: Robot) -> None:
    robot.wait(lambda: robot.application.program.has_frame)
    robot.settle()


def test_the_first_start_leads_to_the_contacts_by_way_of_the_recovery_code(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    database = tmp_path / "mine.db"
    with started(qtbot, qapp, database) as robot:
        robot.wait(lambda: has(robot, CreationCard))
        robot.find("Südwestfalen Agentur", QRadioButton).click()
        robot.find("Your name", QLineEdit).setText("Kim Yıldız")
        robot.press("Create database")
        robot.wait(lambda: has(robot, CodeCard))
        code = robot.find("Recovery code", QLabel).text().replace("\n", "-")
        assert any("no keyring" in label.text() for label in robot.window.findChildren(QLabel))
        assert not robot.find("Continue", QPushButton).isEnabled()
        sheet = tmp_path / "code.pdf"
        robot.window.findChildren(CodeCard)[0].save(str(sheet))
        robot.find("I have written the code down or saved it", QCheckBox).click()
        robot.press("Continue")
        wait_for_the_list(robot)
        robot.find("Import a list", QPushButton)
        assert nameless(robot.window) == []
    printed = "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(sheet))
    assert all(line in printed for line in lines_of(code))
    assert stat.S_IMODE(sheet.stat().st_mode) == 0o600
    store = open_store(database, key=key_of_recovery_code(code))
    try:
        with store.reading() as reader:
            assert reader.value("SELECT name FROM staff") == "Kim Yıldız"
    finally:
        store.close()


def test_whoever_did_not_keep_the_code_is_asked_again(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    database = tmp_path / "mine.db"
    with started(qtbot, qapp, database) as robot:
        robot.wait(lambda: has(robot, CreationCard))
        robot.find("Wirtschaftsförderung Dortmund", QRadioButton).click()
        robot.find("Your name", QLineEdit).setText("Jo Ax")
        robot.press("Create database")
        robot.wait(lambda: has(robot, CodeCard))
    with started(qtbot, qapp, database) as robot:
        robot.wait(lambda: has(robot, CodeCard))


def test_what_is_missing_is_said_and_nothing_is_created(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    database = tmp_path / "mine.db"
    with started(qtbot, qapp, database) as robot:
        robot.wait(lambda: has(robot, CreationCard))
        robot.press("Create database")
        assert "agency" in sentence(robot)
        robot.find("Südwestfalen Agentur", QRadioButton).click()
        robot.press("Create database")
        assert "name" in sentence(robot)
        assert robot.find("Your name", QLineEdit).property("wrong") == "true"
        robot.find("Your name", QLineEdit).setText("Jo Ax")
        (tmp_path / "there.db").write_bytes(b"x")
        robot.find("Where the database lies", QLineEdit).setText(str(tmp_path / "there.db"))
        robot.press("Create database")
        robot.wait(lambda: "exists already" in sentence(robot))
        assert (tmp_path / "there.db").read_bytes() == b"x"
        assert nameless(robot.window) == []
    assert not database.exists()


def sentence(robot: Robot) -> str:
    """All that the window says."""
    labels = [label.text() for label in robot.window.findChildren(QLabel) if label.isVisible()]
    return " ".join(labels)


def test_a_database_in_use_is_said_in_words_and_opens_when_it_is_free(
    qtbot: QtBot, qapp: QApplication, empty_template: Template, tmp_path: Path
) -> None:
    database = empty_template.copy(tmp_path)
    other = open_store(database)
    try:
        with started(qtbot, qapp, database) as robot:
            robot.wait(lambda: has(robot, ProblemCard))
            assert "handschlag.db is open in another window or program" in sentence(robot)
            robot.press("Try again")
            robot.wait(lambda: robot.application.program.jobs.idle)
            robot.wait(lambda: has(robot, ProblemCard))
            other.close()
            robot.press("Try again")
            wait_for_the_list(robot)
    finally:
        other.close()


def test_a_damaged_file_is_said_in_words(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    database = tmp_path / "broken.db"
    database.write_bytes(b"not a database at all" * 500)
    with started(qtbot, qapp, database) as robot:
        robot.wait(lambda: has(robot, CodeEntryCard) or has(robot, ProblemCard))
        robot.find("Recovery code", QLineEdit).setText(recovery_code(bytes(32)))
        robot.press("Open")
        robot.wait(lambda: "broken.db is not a Handschlag database" in sentence(robot))
        robot.press("Back")
        robot.wait(lambda: has(robot, ProblemCard))
        robot.press("Create a new database …")
        assert robot.find("Where the database lies", QLineEdit).text().endswith("broken 2.db")


def test_without_the_key_the_recovery_code_opens(
    qtbot: QtBot, qapp: QApplication, empty_template: Template, tmp_path: Path
) -> None:
    database = tmp_path / "moved.db"
    database.write_bytes(empty_template.path.read_bytes())
    with started(qtbot, qapp, database) as robot:
        robot.wait(lambda: has(robot, CodeEntryCard))
        code = recovery_code(empty_template.key)
        line = robot.find("Recovery code", QLineEdit)
        line.setText(code[:-1] + ("A" if code[-1] != "A" else "B"))
        robot.press("Open")
        robot.wait(lambda: "has a mistake in it" in sentence(robot))
        line.setText(code.lower().replace("-", " "))
        robot.press("Open")
        wait_for_the_list(robot)


def test_a_backup_takes_the_place_of_the_database(
    qtbot: QtBot, qapp: QApplication, empty_template: Template, tmp_path: Path
) -> None:
    database = empty_template.copy(tmp_path)
    store = open_store(database)
    back_up_now(store.database, "manual")
    add_organisation(store, {"name": "Spätere GmbH"})
    store.close()
    database.write_bytes(b"broken" * 1000)
    with started(qtbot, qapp, database) as robot:
        robot.wait(lambda: has(robot, CodeEntryCard))
        robot.press("Back")
        robot.press("Restore a backup …")
        assert robot.find("Backups", QListWidget).count() == len(backups_of(database)) == 1
        robot.press("Restore")
        wait_for_the_list(robot)
        robot.find("Import a list", QPushButton)
    assert len(list(tmp_path.glob("handschlag before restoring *.db"))) == 1


@pytest.mark.parametrize("language", ["de", "en"])
def test_nothing_is_clipped_at_twice_the_size(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, language: str
) -> None:
    with started(qtbot, qapp, tmp_path / "mine.db") as robot:
        use_language(language)
        theme().apply(Scheme.DARK, 2.0)
        reception = robot.window.centralWidget()
        robot.window.resize(1280, 720)
        assert isinstance(reception, Reception)
        reception.begin()
        robot.window.repaint()
        assert clipped(robot.window) == []
        assert robot.window.width() <= 1280
