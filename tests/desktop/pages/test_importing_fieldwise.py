"""A doubtful row is resolved field by field: one value stays, one comes, one is typed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog

from models.exchange.importing import Status
from tests.desktop.importing import (
    UPDATE,
    import_page,
    imported,
    inside,
    known_people,
    look_at,
    members,
    preview,
    status,
    words_of,
)
from tests.robots import Robot, clipped, nameless


def box_of(dialog: QDialog, name: str) -> QComboBox:
    (box,) = [one for one in dialog.findChildren(QComboBox) if one.accessibleName() == name]
    return box


def test_a_value_is_typed_that_neither_side_has(office_worker: Robot, tmp_path: Path) -> None:
    robot = office_worker
    page = import_page(robot)
    known = known_people(robot)
    preview(robot, page, members(tmp_path / "Mitglieder.xlsx", known))
    look_at(robot, page, UPDATE)
    robot.keys(Qt.Key.Key_F)
    robot.wait(lambda: bool(robot.window.findChildren(QDialog)))
    (dialog,) = robot.window.findChildren(QDialog)
    box = box_of(dialog, "Phone finally")
    assert [box.itemText(place) for place in range(box.count())] == ["0231 4711", known[0]["phone"]]
    assert nameless(dialog) == []
    robot.wait(lambda: not clipped(dialog))
    mail = box_of(dialog, "E-mail finally")
    mail.setCurrentText("keine adresse")
    robot.press("Take over")
    assert "is not an e-mail address" in words_of(dialog)
    mail.setCurrentText(known[0]["email"])
    box.setCurrentText("0231 12345")
    robot.press("Take over")
    robot.window.activateWindow()
    robot.wait(lambda: "→ 0231 12345" in words_of(page))
    robot.settle()
    assert status(page, UPDATE) is Status.UPDATE
    imported(robot, page)
    email = known[0]["email"]
    found = inside(
        robot, lambda reader: reader.value("SELECT phone FROM person WHERE email = ?", (email,))
    )
    assert found == "0231 12345"
