"""What a robot does and reads on the page of the exchange."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel, QWidget

from desktop.pages.exchange.card_dialogs import TrustDialog, WordsDialog
from desktop.pages.exchange.page import ExchangePage
from desktop.pages.exchange.result import ResultView
from desktop.pages.exchange.six_words import SixWords
from desktop.pages.exchange.summary import SummaryView
from models.journal.peers import Trust, peers
from tests.desktop.records.person import ask
from tests.robots import Robot, visible_windows


def words_of(widget: QWidget) -> str:
    """All that can be read."""
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def dialog(robot: Robot, kind: type[TrustDialog] | type[WordsDialog]) -> TrustDialog | WordsDialog:
    """The dialog that opens."""
    robot.wait(lambda: any(isinstance(one, kind) for one in visible_windows()))
    return next(one for one in visible_windows() if isinstance(one, kind))


def six_words(shown: QWidget) -> str:
    """The words as they are read out."""
    return " ".join(one.text for one in shown.findChildren(SixWords))


def trusted(robot: Robot) -> dict[str, Trust]:
    """Whom the window trusts how far."""
    return ask(robot, lambda reader: {one.label: one.trusted for one in peers(reader)})


def summary(robot: Robot, page: ExchangePage, path: Path) -> SummaryView:
    """What the page says of a package."""
    page.take_file(path)
    robot.wait(lambda: isinstance(page.view, SummaryView))
    robot.settle()
    assert isinstance(page.view, SummaryView)
    return page.view


def take_in(robot: Robot, page: ExchangePage, path: Path) -> ResultView:
    """What the page says after a package was taken in."""
    summary(robot, page, path)
    robot.press("Take in")
    robot.wait(lambda: isinstance(page.view, ResultView))
    robot.settle()
    assert isinstance(page.view, ResultView)
    return page.view
