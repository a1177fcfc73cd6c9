"""Backups, who works here, another database, the recovery code."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from desktop.dialogs.settings import SettingsDialog
from desktop.keeping import Keeping
from desktop.opening import open_known
from desktop.welcome.code import CodeSheet
from desktop.welcome.code_dialog import CodeDialog
from models.database.backup import backups_of
from models.database.keys import key_of_recovery_code
from models.services.contacts import add_organisation
from models.services.setup import open_store
from tests.desktop.records.person import value, write
from tests.desktop.stores import Template
from tests.robots import Robot, nameless


@pytest.fixture
def path(robot: Robot) -> Path:
    """The database that is open."""
    return robot.frame.desk.office.path


def test_a_backup_is_made_once_a_day(robot: Robot, path: Path) -> None:
    keeping = robot.frame.findChildren(Keeping)[0]
    keeping.look()
    robot.wait(lambda: len(backups_of(path)) == 1)
    robot.settle()
    said = [label.text() for label in robot.frame.status.findChildren(QLabel)]
    assert any(text.startswith("Backed up at ") for text in said)
    keeping.look()
    robot.settle()
    assert [backup.reason for backup in backups_of(path)] == ["daily"]


def test_a_backup_by_hand_is_put_back(robot: Robot, path: Path) -> None:
    robot.frame.desk.actions.run("file.backup")
    robot.wait(lambda: len(backups_of(path)) == 1)
    robot.settle()
    assert "handschlag backups" in robot.frame.toast.sentence
    write(robot, lambda store: add_organisation(store, {"name": "Spätere GmbH"}))
    before = robot.frame
    robot.frame.desk.actions.run("file.restore")
    robot.find("Backups", QListWidget)
    robot.press("Restore")
    robot.wait(lambda: robot.application.program.has_frame and robot.frame is not before)
    robot.settle()
    assert value(robot, "SELECT count(*) FROM organisation") == 0


def test_another_database_is_opened_and_remembered(
    robot: Robot, path: Path, empty_template: Template, tmp_path: Path
) -> None:
    folder = tmp_path / "other"
    folder.mkdir()
    other = empty_template.copy(folder)
    before = robot.frame
    robot.application.program.open(lambda: open_known(other), other)
    robot.wait(lambda: robot.application.program.has_frame and robot.frame is not before)
    assert robot.frame.desk.office.path == other
    assert robot.application.settings.text("database") == str(other)
    robot.settle()
    open_store(path).close()


def test_the_recovery_code_can_be_seen_again(robot: Robot, empty_template: Template) -> None:
    robot.frame.desk.actions.run("file.code")
    robot.wait(lambda: bool(robot.window.findChildren(CodeDialog)))
    dialog = robot.window.findChildren(CodeDialog)[0]
    sheet = dialog.findChildren(CodeSheet)[0]
    code = sheet.findChildren(QLabel)[0].text().replace("\n", "-")
    assert key_of_recovery_code(code) == empty_template.key
    assert nameless(dialog) == []
    dialog.close()


def test_who_works_here_is_remembered_by_the_database(
    qtbot: QtBot, robot: Robot, path: Path
) -> None:
    robot.application.program.show_settings()
    dialog = robot.window.findChildren(SettingsDialog)[0]
    who = robot.find("You are", QComboBox, dialog)
    robot.wait(lambda: who.currentText() == "Kim Yıldız")
    assert nameless(dialog) == []
    who.setCurrentIndex(who.count() - 1)
    who.activated.emit(who.currentIndex())
    robot.find("Name", QLineEdit).setText("Jo Ax")
    robot.find("Add", QPushButton).click()
    robot.wait(lambda: who.currentText() == "Jo Ax")
    write(robot, lambda store: add_organisation(store, {"name": "Neue GmbH"}))
    author = (
        "SELECT s.name FROM journal_commit c JOIN record r ON lower(hex(r.uuid)) = c.author "
        "JOIN staff s ON s.id = r.id ORDER BY c.id DESC LIMIT 1"
    )
    assert value(robot, author) == "Jo Ax"
    dialog.close()
    robot.application.close()
    store = open_store(path)
    try:
        with store.reading() as reader:
            staff = reader.id_of(store.identity.staff)
            assert reader.value("SELECT name FROM staff WHERE id = ?", (staff,)) == "Jo Ax"
    finally:
        store.close()
