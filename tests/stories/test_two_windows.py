"""Two windows side by side: the same field edited in both, exchanged, decided once, gone twice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.pages.conflicts.page import ConflictsPage
from desktop.pages.exchange.result import ResultView
from desktop.window.sidebar import NavButton
from models.journal.state import state_digest
from tests.desktop.colleague import exchange_page, share
from tests.desktop.records.person import ask, value, write
from tests.stories.pair import (
    HEIGHT,
    WIDTH,
    Neighbour,
    Pair,
    conflicts,
    edit,
    give_card,
    send,
    side_by_side,
)
from tests.sync.hub.server import HubOfTest

FIRM = "Guss Olpe KG"


@pytest.fixture
def pair(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Pair]:
    """Kim and Jana, who trust each other and both know a firm."""
    with side_by_side(qtbot, qapp, tmp_path) as found:
        to_jana = give_card(found.kim, found.jana, found.post / "Kim.handschlag-karte")
        to_kim = give_card(found.jana, found.kim, found.post / "Jana.handschlag-karte")
        assert to_jana != to_kim
        write(found.kim, lambda store: share(store, FIRM))
        yield found


def fact(robot: Neighbour, field: str) -> str:
    return str(value(robot, f'SELECT "{field}" FROM organisation WHERE name = ?', FIRM))


def shared(robot: Neighbour) -> str:
    """The digest of what both agencies see."""
    return ask(robot, lambda reader: state_digest(reader, "shared"))


def decide(robot: Neighbour, words: str) -> None:
    """Take the side that says this."""
    page = conflicts(robot)
    robot.wait(lambda: bool(page.inbox.cards))
    (dispute,) = page.inbox.cards[0].disputes
    side = next(one for one in dispute.sides if one.text == words)
    robot.press(f"{'Keep' if side.in_force else 'Take'} {side.letter}")
    robot.wait(lambda: not conflicts(robot).inbox.cards)


def open_conflicts(robot: Neighbour) -> int:
    page: ConflictsPage = conflicts(robot)
    return page.inbox.all


def counts_none(robot: Neighbour) -> bool:
    """Whether no number stands beside the page in the sidebar."""
    names = [one.accessibleName() for one in robot.frame.sidebar.findChildren(NavButton)]
    return "Conflicts" in names


def test_a_conflict_is_decided_by_files(pair: Pair) -> None:
    kim, jana, post = pair.kim, pair.jana, pair.post
    send(kim, jana, post / "1.handschlag")
    send(jana, kim, post / "2.handschlag")
    edit(kim, FIRM, "Phone", "02761 1001")
    edit(jana, FIRM, "Phone", "0231 2002")
    send(kim, jana, post / "3.handschlag")
    result = send(jana, kim, post / "4.handschlag")
    assert isinstance(result, ResultView)
    pair.picture("conflict found")
    assert (open_conflicts(kim), open_conflicts(jana)) == (1, 1)
    # One is in force at once, the same on both laptops.
    assert fact(kim, "phone") == fact(jana, "phone")
    both = pair.picture("conflict on both")
    assert QImage(str(both)).size().toTuple() == (2 * WIDTH, HEIGHT)
    decide(kim, "02761 1001")
    assert open_conflicts(jana) == 1
    send(kim, jana, post / "5.handschlag")
    jana.wait(lambda: open_conflicts(jana) == 0)
    jana.wait(lambda: counts_none(jana))
    pair.picture("decided by file")
    assert fact(kim, "phone") == fact(jana, "phone") == "02761 1001"
    assert shared(kim) == shared(jana)


def test_a_conflict_is_decided_by_the_hub(pair: Pair, hub: HubOfTest) -> None:
    kim, jana = pair.kim, pair.jana
    for robot, login in ((kim, "swf0"), (jana, "do0")):
        page = exchange_page(robot)
        page.places.use_hub(hub.url(login))
        robot.wait(page.overview.hub.sync.isVisible)
    for robot in (kim, jana):
        by_hub(robot)
    edit(kim, FIRM, "E-mail", "kim@guss.example")
    edit(jana, FIRM, "E-mail", "jana@guss.example")
    for robot in (kim, jana, kim):
        by_hub(robot)
    assert (open_conflicts(kim), open_conflicts(jana)) == (1, 1)
    pair.picture("conflict by hub")
    decide(jana, "jana@guss.example")
    for robot in (jana, kim):
        by_hub(robot)
    kim.wait(lambda: open_conflicts(kim) == 0)
    kim.wait(lambda: counts_none(kim))
    pair.picture("decided by hub")
    assert fact(kim, "email") == fact(jana, "email") == "jana@guss.example"
    assert shared(kim) == shared(jana)


def by_hub(robot: Neighbour) -> None:
    """Exchange by the hub and wait for what it says."""
    page = exchange_page(robot)
    robot.press("Hub: Exchange now")
    robot.wait(page.overview.hub.sync.isEnabled)
    robot.settle()
