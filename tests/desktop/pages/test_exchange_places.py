"""Drop folder and hub: set up, watched, exchanged by; what the sidebar says of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit

from desktop.exchanging.exchange import Exchange, exchange_of
from desktop.exchanging.state_line import StateLine
from desktop.exchanging.watching import FolderWatch, packages_in
from desktop.exchanging.words import ago
from desktop.pages.exchange.hub_dialog import HubDialog
from models.clock import fix_now
from models.database.backup import backups_of
from models.language import use_language
from models.services.contacts import add_organisation
from models.sync.folder import sync_folder
from models.sync.hub.exchange import sync as sync_hub
from tests.desktop.colleague import (
    Colleague,
    befriend,
    choose,
    colleague,
    exchange_page,
    names,
    share,
)
from tests.desktop.records.person import ask, write
from tests.robots import Robot, nameless
from tests.sync.hub.conftest import empty, hub, server
from tests.sync.hub.server import HubOfTest

__all__ = ["empty", "hub", "server"]


@pytest.fixture
def jana(tmp_path: Path) -> Iterator[Colleague]:
    """Somebody at the other agency."""
    with colleague(tmp_path / "jana", "do", "Jana Weiß") as one:
        yield one


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder that both reach."""
    path = tmp_path / "Ablage"
    path.mkdir()
    return path


def exchange(robot: Robot) -> Exchange:
    """The exchange of the window."""
    return exchange_of(robot.frame.desk)


def use(robot: Robot, folder: Path, *, automatic: bool = True) -> None:
    """Choose the drop folder on the page and wait for the first look."""
    page = exchange_page(robot)
    exchange(robot).set_automatic(automatic)
    page.places.use_folder(str(folder))
    robot.wait(lambda: exchange(robot).view is not None and page.overview.folder.sync.isVisible())
    robot.settle()


def test_what_lies_in_the_folder_is_taken_in_by_itself(
    robot_of_the_empty: Robot, jana: Colleague, folder: Path
) -> None:
    robot = robot_of_the_empty
    befriend(robot, jana)
    use(robot, folder)
    robot.frame.stack.go("contacts")
    jana.add("Neue Werke GmbH")
    sync_folder(jana.store, folder)
    robot.wait(lambda: "Neue Werke GmbH" in ask(robot, names))
    robot.wait(lambda: "taken in" in robot.frame.toast.sentence)
    assert [one.reason for one in backups_of(robot.frame.desk.office.path)] == ["exchange"]
    write(robot, lambda store: share(store, "Antwort AG"))
    robot.frame.desk.actions.run("exchange.now")
    robot.wait(lambda: bool(packages_in(folder)))
    robot.settle()
    sync_folder(jana.store, folder)
    with jana.store.reading() as reader:
        assert "Antwort AG" in names(reader)


def test_who_wants_to_be_asked_is_only_told(
    robot_of_the_empty: Robot, jana: Colleague, folder: Path
) -> None:
    robot = robot_of_the_empty
    befriend(robot, jana)
    use(robot, folder, automatic=False)
    jana.add("Neue Werke GmbH")
    sync_folder(jana.store, folder)
    robot.wait(lambda: exchange(robot).folder.sentence == "Something new lies in the folder.")
    assert "Neue Werke GmbH" not in ask(robot, names)
    robot.press("Drop folder: Exchange now")
    robot.wait(lambda: "Neue Werke GmbH" in ask(robot, names))


def test_a_folder_that_is_gone_is_said_and_found_again(
    robot_of_the_empty: Robot, jana: Colleague, folder: Path
) -> None:
    robot = robot_of_the_empty
    befriend(robot, jana)
    use(robot, folder)
    robot.wait(lambda: not exchange(robot).folder.busy)
    away = folder.with_name("Weg")
    folder.rename(away)
    watch = exchange(robot).findChildren(FolderWatch)[0]
    watch.look()
    robot.wait(lambda: "cannot be reached" in exchange(robot).folder.sentence)
    away.rename(folder)
    jana.add("Neue Werke GmbH")
    sync_folder(jana.store, folder)
    watch.look()
    robot.wait(lambda: "Neue Werke GmbH" in ask(robot, names))
    robot.wait(lambda: "cannot be reached" not in exchange(robot).folder.sentence)


def test_a_broken_file_in_the_folder_does_no_harm(
    robot_of_the_empty: Robot, jana: Colleague, folder: Path
) -> None:
    robot = robot_of_the_empty
    befriend(robot, jana)
    (folder / "Kopie in Konflikt.handschlag").write_bytes(b"handschlag-package 1 20\nabc")
    jana.add("Neue Werke GmbH")
    sync_folder(jana.store, folder)
    use(robot, folder)
    robot.wait(lambda: "Neue Werke GmbH" in ask(robot, names))
    robot.wait(lambda: "Kopie in Konflikt" in exchange(robot).folder.sentence)


def test_a_folder_is_left(robot_of_the_empty: Robot, folder: Path) -> None:
    robot = robot_of_the_empty
    use(robot, folder)
    page = exchange_page(robot)
    choose(robot, "Drop folder: more commands", "No longer use")
    robot.wait(page.overview.folder.choose.isVisible)
    assert not page.overview.folder.sync.isVisible()


def test_the_hub_is_set_up_tested_and_exchanged_by(
    robot_of_the_empty: Robot, jana: Colleague, hub: HubOfTest
) -> None:
    robot = robot_of_the_empty
    befriend(robot, jana)
    page = exchange_page(robot)
    write(robot, lambda store: share(store, "Guss Olpe KG"))
    write(robot, lambda store: add_organisation(store, {"name": "Geheime GmbH"}))
    robot.press("Hub: Set up …")
    line = robot.find("Address of the hub", QLineEdit)
    line.setText(hub.url("swf0"))
    robot.press("Use")
    robot.wait(page.overview.hub.sync.isVisible)
    robot.settle()
    robot.press("Hub: Test")
    robot.wait(lambda: "The hub answers" in exchange(robot).hub.sentence)
    robot.press("Hub: Exchange now")
    robot.wait(lambda: "handed out" in exchange(robot).hub.sentence)
    jana.add("Neue Werke GmbH")
    sync_hub(jana.store, hub.url("do0"))
    robot.press("Hub: Exchange now")
    robot.wait(lambda: "Neue Werke GmbH" in ask(robot, names))
    robot.settle()
    sync_hub(jana.store, hub.url("do0"))
    with jana.store.reading() as reader:
        found = names(reader)
    assert "Guss Olpe KG" in found
    assert "Geheime GmbH" not in found


def test_a_wrong_address_of_a_hub_is_said_in_the_dialog(robot_of_the_empty: Robot) -> None:
    robot = robot_of_the_empty
    page = exchange_page(robot)
    page.places.ask_for_hub()
    robot.find("Address of the hub", QLineEdit).setText("http://hub.example")
    robot.press("Use")
    dialog = robot.window.findChildren(HubDialog)[0]
    robot.wait(lambda: "postgresql://" in dialog.problem)
    assert nameless(dialog) == []
    dialog.reject()
    robot.settle()
    assert not page.overview.hub.sync.isVisible()


def test_a_hub_that_does_not_answer_is_said_and_a_password_is_never_shown(
    robot_of_the_empty: Robot,
) -> None:
    robot = robot_of_the_empty
    page = exchange_page(robot)
    page.places.use_hub("postgresql://kim:geheim@127.0.0.1:9/handschlag")
    robot.wait(page.overview.hub.sync.isVisible)
    robot.press("Hub: Test")
    robot.wait(lambda: exchange(robot).hub.tone == "red")
    view = exchange(robot).view
    assert view is not None
    assert "geheim" not in view.hub_shown + exchange(robot).hub.sentence


def test_the_sidebar_says_how_the_exchange_stands(
    robot_of_the_empty: Robot, jana: Colleague
) -> None:
    robot = robot_of_the_empty
    robot.settle()
    robot.wait(lambda: exchange(robot).view is not None)
    assert not any(one.isVisible() for one in robot.frame.sidebar.findChildren(StateLine))
    befriend(robot, jana)
    line = robot.frame.sidebar.findChildren(StateLine)[0]
    robot.wait(line.isVisible)
    assert line.accessibleName().startswith("Nothing exchanged yet. ")
    assert "ready" in line.accessibleName()
    robot.frame.sidebar.toggle()
    assert not line.isVisible()


@pytest.mark.parametrize(
    ("spent", "english", "german"),
    [
        (timedelta(seconds=-90), "just now", "gerade eben"),
        (timedelta(seconds=30), "just now", "gerade eben"),
        (timedelta(minutes=1), "1 minute ago", "vor 1 Minute"),
        (timedelta(minutes=59), "59 minutes ago", "vor 59 Minuten"),
        (timedelta(hours=2), "2 hours ago", "vor 2 Stunden"),
        (timedelta(hours=20), "yesterday", "gestern"),
        (timedelta(days=3), "3 days ago", "vor 3 Tagen"),
        (timedelta(days=40), "on 14 Oct 2026", "am 14.10.2026"),
    ],
)
def test_moments_are_told_as_people_say_them(spent: timedelta, english: str, german: str) -> None:
    present = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
    fix_now(present)
    try:
        assert ago(present - spent) == english
        use_language("de")
        assert ago(present - spent) == german
    finally:
        use_language("en")
        fix_now(None)
