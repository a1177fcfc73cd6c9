"""Sharing a record with the other agency: what goes with it is said, and it is done."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from desktop.pages.contacts.page import ContactsPage
from desktop.records.publishing import PublishingDialog
from models.services.sharing import is_shared
from tests.desktop.records.person import ask, page_of, panel_of, value
from tests.robots import Robot, clipped, nameless, visible_windows

COMMAND = "Share with other agency …"


def asking(robot: Robot) -> PublishingDialog:
    """The dialog that opens."""
    robot.wait(lambda: any(isinstance(one, PublishingDialog) for one in visible_windows()))
    return next(one for one in visible_windows() if isinstance(one, PublishingDialog))


def said(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


@pytest.fixture
def need(office_worker: Robot) -> int:
    """A private need of a private organisation."""
    return int(
        value(
            office_worker,
            "SELECT n.id FROM need n JOIN record r ON r.id = n.id "
            "JOIN record o ON o.id = n.organisation WHERE r.scope = 0 AND o.scope = 0 LIMIT 1",
        )
    )


def test_what_is_shared_too_is_said_before(office_worker: Robot, need: int) -> None:
    robot = office_worker
    firm = int(value(robot, "SELECT organisation FROM need WHERE id = ?", need))
    panel = panel_of(robot, "need", need)
    assert "Own agency only" in said(panel.head)
    panel.head.run_command(COMMAND)
    dialog = asking(robot)
    assert "1   Organisations" in said(dialog)
    assert "cannot be taken back" in said(dialog)
    assert nameless(dialog) == []
    assert clipped(dialog) == []
    robot.press("Share")
    robot.wait(lambda: "Both agencies" in said(panel.head))
    assert ask(robot, lambda reader: is_shared(reader, firm))
    assert "shared with the partner agency" in robot.frame.toast.sentence


def test_nothing_is_shared_without_a_yes(office_worker: Robot, need: int) -> None:
    robot = office_worker
    panel = panel_of(robot, "need", need)
    panel.head.run_command(COMMAND)
    asking(robot).reject()
    robot.settle()
    assert not ask(robot, lambda reader: is_shared(reader, need))


def test_several_contacts_are_shared_at_once(office_worker: Robot) -> None:
    robot = office_worker
    view = page_of(robot, "contacts", ContactsPage).list.view
    view.selectAll()
    chosen = view.selected_ids()
    robot.press("Share …")
    asking(robot)
    robot.press("Share")
    robot.wait(lambda: "shared with the partner agency" in robot.frame.toast.sentence)
    assert all(ask(robot, lambda reader: [is_shared(reader, one) for one in chosen]))
