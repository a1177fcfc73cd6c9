"""Another laptop beside the window: with a database, a card and packages of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QMenu

from desktop.exchanging.exchange import exchange_of
from desktop.pages.exchange.page import ExchangePage
from models.database.reader import Reader
from models.journal.state import state_digest
from models.journal.store import Store
from models.journal.wire import WireReplica
from models.services.setup import create_store, open_store
from models.sync.card import card_of, trust_card, write_card
from models.sync.package import write_package
from tests.desktop.records.person import ask, page_of
from tests.robots import Robot, visible_windows


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody at another laptop."""

    store: Store
    folder: Path

    @property
    def uuid(self) -> bytes:
        """The id of their laptop."""
        return self.store.identity.replica[1]

    @property
    def card(self) -> WireReplica:
        """The card of their laptop."""
        return card_of(self.store)

    def card_file(self) -> Path:
        """Their card as a file."""
        path = self.folder / "Karte.handschlag-karte"
        write_card(self.store, path)
        return path

    def trust(self, robot: Robot) -> None:
        """Trust the laptop of the window."""
        trust_card(self.store, window_card(robot))

    def write(self, robot: Robot, name: str) -> Path:
        """A package for the window, with an organisation of that name that is new in it."""
        self.add(name)
        return self.package(robot)

    def add(self, name: str) -> None:
        """An organisation that both agencies see."""
        share(self.store, name)

    def package(self, robot: Robot) -> Path:
        """All the window lacks, as a package."""
        path = self.folder / "Paket.handschlag"
        path.unlink(missing_ok=True)
        write_package(self.store, path, window_card(robot).uuid)
        return path


def share(store: Store, name: str) -> int:
    """An organisation that both agencies see; returns its id."""
    with store.change("Organisation added") as change:
        return change.create("organisation", {"name": name, "kind": "company"}, shared=True)


@contextmanager
def colleague(folder: Path, agency: str, name: str) -> Iterator[Colleague]:
    """A new laptop of somebody, until the end of the `with`."""
    folder.mkdir()
    made = create_store(folder / "handschlag.db", agency, name, key_file=folder / "key")
    try:
        yield Colleague(made.store, folder)
    finally:
        made.store.close()


@contextmanager
def copied(one: Colleague, folder: Path) -> Iterator[Colleague]:
    """The laptop in a folder to which somebody's was copied, until the end of the `with`."""
    store = open_store(folder / "handschlag.db", key_file=folder / "key")
    try:
        yield Colleague(store, folder)
    finally:
        store.close()


def window_card(robot: Robot) -> WireReplica:
    """The card of the laptop at which the robot sits."""
    cards: list[WireReplica] = []
    robot.frame.desk.office.write(lambda store, _: card_of(store), done=cards.append)
    robot.wait(lambda: bool(cards))
    return cards[0]


def exchange_page(robot: Robot) -> ExchangePage:
    """The page of the exchange, with how things stand."""
    page = page_of(robot, "exchange", ExchangePage)
    exchange = exchange_of(robot.frame.desk)
    robot.wait(lambda: exchange.view is not None)
    robot.settle()
    return page


def choose(robot: Robot, button: str, words: str) -> None:
    """Choose an entry of the menu under a button."""
    robot.press(button)
    robot.wait(lambda: bool(_menus()))
    menu = _menus()[0]
    next(one for one in menu.actions() if one.text() == words).trigger()
    menu.close()


def _menus() -> list[QMenu]:
    return [one for one in visible_windows() if isinstance(one, QMenu)]


def befriend(robot: Robot, other: Colleague) -> None:
    """Let both laptops trust each other."""
    card = other.card
    robot.frame.desk.office.write(lambda store, _: trust_card(store, card))
    robot.settle()
    other.trust(robot)
    exchange_of(robot.frame.desk).refresh()
    robot.settle()


def digest(robot: Robot) -> str:
    """The content of the window's database."""
    return ask(robot, state_digest)


def names(reader: Reader) -> set[str]:
    """The names of all organisations."""
    return {str(name) for (name,) in reader.rows("SELECT name FROM organisation")}
