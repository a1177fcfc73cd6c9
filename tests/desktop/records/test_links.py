"""The way from a link to its record."""

from __future__ import annotations

from PySide6.QtWidgets import QToolButton

from tests.desktop.records.person import panel_of, value
from tests.robots import Robot


def test_the_arrow_beside_a_link_opens_its_record(office_worker: Robot) -> None:
    robot = office_worker
    need = int(value(robot, "SELECT id FROM need WHERE organisation IS NOT NULL LIMIT 1"))
    firm = int(value(robot, "SELECT organisation FROM need WHERE id = ?", need))
    panel = panel_of(robot, "need", need)
    robot.find("Open Seeker", QToolButton, panel).click()
    robot.wait(lambda: robot.frame.stack.place == ("organisation", firm))
    robot.settle()
