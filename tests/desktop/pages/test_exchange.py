"""The page of the exchange: cards, packages written and read, bad files, what it says."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from desktop.pages.exchange.card_dialogs import TrustDialog, WordsDialog
from desktop.pages.exchange.first_steps import FirstSteps
from desktop.pages.exchange.page import ExchangePage
from desktop.pages.exchange.result import ResultView
from desktop.pages.exchange.summary import SummaryView
from desktop.style.theme import Scheme, theme
from models.database.backup import backups_of
from models.errors import Refused
from models.journal.contexts import head_vector
from models.journal.peers import Trust, acknowledge, revoke
from models.language import use_language
from models.services.contacts import add_organisation
from models.sync.card import read_card
from models.sync.fingerprint import fingerprint
from models.sync.package import read_package
from tests.desktop.colleague import (
    Colleague,
    befriend,
    choose,
    colleague,
    copied,
    digest,
    exchange_page,
    names,
    share,
    window_card,
)
from tests.desktop.exchange_robot import (
    dialog,
    six_words,
    summary,
    take_in,
    trusted,
    words_of,
)
from tests.desktop.records.person import ask, write
from tests.robots import Robot, clipped, nameless


@pytest.fixture
def jana(tmp_path: Path) -> Iterator[Colleague]:
    """Somebody at the other agency."""
    with colleague(tmp_path / "jana", "do", "Jana Weiß") as one:
        yield one


@pytest.fixture
def miriam(tmp_path: Path) -> Iterator[Colleague]:
    """Somebody at the own agency."""
    with colleague(tmp_path / "miriam", "swf", "Miriam Beispiel") as one:
        yield one


def test_who_is_alone_is_told_the_two_steps(robot_of_the_empty: Robot) -> None:
    page = exchange_page(robot_of_the_empty)
    assert any(one.isVisible() for one in page.findChildren(FirstSteps))
    assert "This laptop still works alone" in words_of(page)
    assert robot_of_the_empty.focus().accessibleName() == "Save own card …"


def test_the_own_card_is_saved_and_shows_its_words(
    robot_of_the_empty: Robot, tmp_path: Path
) -> None:
    robot = robot_of_the_empty
    page = exchange_page(robot)
    page.cards.save(str(tmp_path / "Kim.handschlag-karte"))
    robot.wait(lambda: "Send it to your colleague" in robot.frame.toast.sentence)
    saved = read_card(tmp_path / "Kim.handschlag-karte")
    assert saved == window_card(robot)
    robot.press("Show own words")
    shown = dialog(robot, WordsDialog)
    assert six_words(shown) == " ".join(fingerprint(saved))
    shown.reject()


def test_a_card_is_trusted_once_its_words_were_compared(
    robot_of_the_empty: Robot, jana: Colleague
) -> None:
    robot = robot_of_the_empty
    page = exchange_page(robot)
    page.take_file(jana.card_file())
    asking = dialog(robot, TrustDialog)
    assert six_words(asking) == " ".join(fingerprint(jana.card))
    assert "Wirtschaftsförderung Dortmund" in words_of(asking)
    assert "this laptop gets only what is shared" in words_of(asking)
    assert nameless(asking) == []
    trust = robot.find("Trust", QWidget, asking)
    assert not trust.isEnabled()
    assert trusted(robot) == {}
    robot.find("All six words are the same", QCheckBox, asking).click()
    robot.press("Trust")
    robot.wait(lambda: bool(page.overview.laptops.cards))
    assert trusted(robot) == {"Jana Weiß": Trust.TRUSTED}
    assert "Nothing exchanged yet" in words_of(page.overview.laptops)


def test_a_laptop_of_the_own_agency_gets_everything(
    robot_of_the_empty: Robot, miriam: Colleague
) -> None:
    page = exchange_page(robot_of_the_empty)
    page.take_file(miriam.card_file())
    asking = dialog(robot_of_the_empty, TrustDialog)
    assert "this laptop gets everything" in words_of(asking)
    asking.reject()
    robot_of_the_empty.settle()
    assert trusted(robot_of_the_empty) == {}


def test_the_own_card_cannot_be_trusted(robot_of_the_empty: Robot, tmp_path: Path) -> None:
    robot = robot_of_the_empty
    page = exchange_page(robot)
    own = tmp_path / "Kim.handschlag-karte"
    page.cards.save(str(own))
    robot.settle()
    page.take_file(own)
    robot.wait(page.overview.problem.isVisible)
    assert "This is the card of this laptop" in words_of(page.overview.problem)


def test_trust_is_withdrawn(robot_of_the_empty: Robot, jana: Colleague) -> None:
    robot = robot_of_the_empty
    page = exchange_page(robot)
    befriend(robot, jana)
    package = jana.write(robot, "Späte GmbH")
    choose(robot, "More about the laptop of Jana Weiß", "Withdraw trust …")
    robot.press("Withdraw trust")
    robot.wait(lambda: trusted(robot) == {"Jana Weiß": Trust.REVOKED})
    robot.wait(lambda: "Trust withdrawn" in words_of(page.overview.laptops))
    page.take_file(package)
    robot.wait(page.overview.problem.isVisible)
    assert "Späte GmbH" not in ask(robot, names)


def test_the_words_of_another_laptop_can_be_seen_again(
    robot_of_the_empty: Robot, jana: Colleague
) -> None:
    robot = robot_of_the_empty
    exchange_page(robot)
    befriend(robot, jana)
    choose(robot, "More about the laptop of Jana Weiß", "Show its six words …")
    shown = dialog(robot, WordsDialog)
    assert six_words(shown) == " ".join(fingerprint(jana.card))
    shown.reject()


def test_a_package_is_written_and_the_other_laptop_reads_it(
    robot_of_the_empty: Robot, jana: Colleague, tmp_path: Path
) -> None:
    robot = robot_of_the_empty
    page = exchange_page(robot)
    befriend(robot, jana)
    write(robot, lambda store: share(store, "Guss Olpe KG"))
    write(robot, lambda store: add_organisation(store, {"name": "Geheime GmbH"}))
    package = tmp_path / "Für Jana.handschlag"
    one = page.overview.laptops.cards[0].neighbour
    page.write_package(one.laptop, str(package))
    robot.wait(lambda: "Für Jana.handschlag holds" in robot.frame.toast.sentence)
    read_package(jana.store, package)
    with jana.store.reading() as reader:
        found = names(reader)
    assert "Guss Olpe KG" in found
    assert "Geheime GmbH" not in found


def test_a_package_is_shown_before_it_is_taken_in(
    robot_of_the_empty: Robot, jana: Colleague
) -> None:
    robot = robot_of_the_empty
    page = exchange_page(robot)
    befriend(robot, jana)
    before = digest(robot)
    view = summary(robot, page, jana.write(robot, "Neue Werke GmbH"))
    said = words_of(view)
    assert "Package from Jana Weiß" in said
    assert "Organisations" in said
    assert digest(robot) == before
    assert nameless(page) == []
    robot.press("Take in")
    robot.wait(lambda: isinstance(page.view, ResultView))
    robot.settle()
    assert "Neue Werke GmbH" in ask(robot, names)
    assert [one.reason for one in backups_of(robot.frame.desk.office.path)] == ["exchange"]
    assert nameless(page) == []
    robot.press("Done")
    robot.wait(lambda: "Last exchanged just now" in words_of(page.overview.laptops))


def test_a_package_that_is_not_wanted_changes_nothing(
    robot_of_the_empty: Robot, jana: Colleague
) -> None:
    robot = robot_of_the_empty
    page = exchange_page(robot)
    befriend(robot, jana)
    before = digest(robot)
    summary(robot, page, jana.write(robot, "Neue Werke GmbH"))
    robot.press("Cancel")
    robot.settle()
    assert page.view is page.overview
    assert digest(robot) == before


def test_a_package_read_twice_brings_nothing_new(
    robot_of_the_empty: Robot, jana: Colleague
) -> None:
    robot = robot_of_the_empty
    page = exchange_page(robot)
    befriend(robot, jana)
    package = jana.write(robot, "Neue Werke GmbH")
    take_in(robot, page, package)
    robot.press("Done")
    before = digest(robot)
    view = summary(robot, page, package)
    assert "Everything in it is here already." in words_of(view)
    robot.press("Read anyway")
    robot.wait(lambda: isinstance(page.view, ResultView))
    assert digest(robot) == before


@pytest.mark.parametrize("kind", ["cut", "flipped", "foreign", "empty"])
def test_a_bad_package_is_one_sentence_and_changes_nothing(
    robot_of_the_empty: Robot, jana: Colleague, kind: str
) -> None:
    robot = robot_of_the_empty
    page = exchange_page(robot)
    befriend(robot, jana)
    before = digest(robot)
    package = jana.write(robot, "Neue Werke GmbH")
    content = package.read_bytes()
    middle = len(content) // 2
    package.write_bytes(
        {
            "cut": content[:middle],
            "flipped": content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :],
            "foreign": b"PK\x03\x04" + content,
            "empty": b"",
        }[kind]
    )
    page.take_file(package)
    robot.wait(page.overview.problem.isVisible)
    robot.settle()
    assert page.view is page.overview
    assert words_of(page.overview.problem)
    assert digest(robot) == before
    assert backups_of(robot.frame.desk.office.path) == []


def test_a_package_of_somebody_unknown_is_refused(
    robot_of_the_empty: Robot, jana: Colleague
) -> None:
    robot = robot_of_the_empty
    page = exchange_page(robot)
    jana.trust(robot)
    page.take_file(jana.write(robot, "Neue Werke GmbH"))
    robot.wait(lambda: isinstance(page.view, SummaryView) or page.overview.problem.isVisible())
    if isinstance(page.view, SummaryView):
        robot.press("Take in")
    robot.settle()
    assert "Neue Werke GmbH" not in ask(robot, names)


def test_a_package_dropped_anywhere_is_shown(
    robot_of_the_empty: Robot, jana: Colleague, qapp: QApplication
) -> None:
    robot = robot_of_the_empty
    befriend(robot, jana)
    robot.frame.stack.go("contacts")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(jana.write(robot, "Neue Werke GmbH")))])
    left, copy = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    none = Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPointF(300, 300).toPoint(), copy, data, left, none)
    qapp.sendEvent(robot.frame, entering)
    assert entering.isAccepted()
    qapp.sendEvent(robot.frame, QDropEvent(QPointF(300, 300), copy, data, left, none))
    page = robot.frame.stack.page()
    assert isinstance(page, ExchangePage)
    robot.wait(lambda: isinstance(page.view, SummaryView))


def test_the_other_laptop_cannot_be_written_for_once_revoked(
    robot_of_the_empty: Robot, jana: Colleague
) -> None:
    robot = robot_of_the_empty
    befriend(robot, jana)
    jana.trust(robot)
    revoke(jana.store, window_card(robot).uuid)
    with pytest.raises(Refused):
        jana.package(robot)


def test_what_must_wait_stands_in_the_inbox_until_the_rest_comes(
    robot_of_the_empty: Robot, jana: Colleague
) -> None:
    robot = robot_of_the_empty
    page = exchange_page(robot)
    befriend(robot, jana)
    late = jana.write(robot, "Verspätete GmbH").rename(jana.folder / "late.handschlag")
    with jana.store.reading() as reader:
        seen = head_vector(reader)
    acknowledge(jana.store, window_card(robot).uuid, seen)
    early = jana.write(robot, "Frühe GmbH")
    said = words_of(summary(robot, page, early))
    assert "has not arrived here yet" in said
    result = take_in(robot, page, early)
    assert "1 change waits in the inbox" in words_of(result)
    robot.press("Done")
    robot.wait(page.overview.inbox.isVisible)
    assert "1 change of Jana Weiß" in words_of(page.overview.inbox)
    assert "Frühe GmbH" not in ask(robot, names)
    take_in(robot, page, late)
    robot.press("Done")
    robot.wait(lambda: not page.overview.inbox.isVisible())
    assert {"Frühe GmbH", "Verspätete GmbH"} <= ask(robot, names)


def test_a_copied_laptop_stands_for_the_one_it_was(
    robot_of_the_empty: Robot, jana: Colleague
) -> None:
    robot = robot_of_the_empty
    page = exchange_page(robot)
    befriend(robot, jana)
    take_in(robot, page, jana.write(robot, "Neue Werke GmbH"))
    robot.press("Done")
    copy = shutil.copytree(jana.folder, jana.folder.with_name("copy"))
    with copied(jana, copy) as other:
        assert other.card.uuid != jana.card.uuid
        take_in(robot, page, other.write(robot, "Zweite GmbH"))
    robot.press("Done")
    robot.settle()
    assert [one.neighbour.laptop.label for one in page.overview.laptops.cards] == ["Jana Weiß"]
    assert page.overview.laptops.cards[0].neighbour.laptop.uuid == other.uuid
    # The window's own database is a copy of a prepared one.
    assert "nothing was lost" in words_of(page.overview.own)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("language", ["en", "de"])
def test_nothing_is_clipped_or_without_a_name(
    robot_of_the_empty: Robot,
    jana: Colleague,
    miriam: Colleague,
    tmp_path: Path,
    scale: float,
    language: str,
) -> None:
    robot = robot_of_the_empty
    robot.application.program.change_language(language)
    theme().apply(Scheme.LIGHT, scale)
    page = exchange_page(robot)
    robot.wait(lambda: clipped(page) == [])
    assert nameless(page) == []
    befriend(robot, jana)
    befriend(robot, miriam)
    page.places.use_folder(str(tmp_path))
    robot.settle()
    robot.wait(lambda: clipped(page) == [])
    assert nameless(page) == []
    stack = robot.frame.stack
    around = stack.parentWidget()
    assert around is not None
    assert stack.height() == around.height()
    use_language("en")
