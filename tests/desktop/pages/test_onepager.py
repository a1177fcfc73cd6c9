"""A person at the one-pager: variants, languages, what the preview shows, and what may go out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QRadioButton, QWidget

from desktop.dialogs.onepager.asking import ask_for_onepager
from desktop.dialogs.onepager.dialog import OnepagerDialog
from desktop.dialogs.onepager.preview import Preview
from desktop.dialogs.onepager.sheet import Sheet
from desktop.widgets.buttons import Button
from models.clock import today
from models.documents.onepager import Variant
from models.journal.store import Store
from models.services.contacts import add_organisation
from models.services.needs import add_need
from tests.desktop.records.person import choose, fill, toast, value, write
from tests.documents.reading import page_count, page_text
from tests.robots import Robot

NAME = "Federwerk Rothaar GmbH"
NEXT_YEAR = f"{today().year + 1}-12-31"


def firm(store: Store) -> int:
    """An organisation with one released need."""
    values = {"name": NAME, "postcode": "57319", "town": "Bad Berleburg", "kind": "company",
              "checked_on": today().isoformat()}  # fmt: skip
    made = add_organisation(store, values)
    need = {
        "organisation": made.record,
        "title": "Federn automatisch prüfen",
        "description": f"{NAME} sucht eine Prüfung im Takt der Linie.",
        "status": "open",
        "released_named": NEXT_YEAR,
        "released_anonymous": NEXT_YEAR,
        "confirmed_on": today().isoformat(),
    }
    add_need(store, need)
    return made.record or 0


@pytest.fixture
def dialog(office_worker: Robot) -> OnepagerDialog:
    """The one-pager of that organisation, with its first preview."""
    record = write(office_worker, firm)
    made = ask_for_onepager(office_worker.frame.desk, record, office_worker.frame)
    sheet(office_worker, made)
    return made


def sheet(robot: Robot, dialog: OnepagerDialog) -> Sheet:
    """The page as it is shown now."""
    robot.settle()
    robot.wait(lambda: dialog.sheet is not None)
    robot.settle()
    assert dialog.sheet is not None
    return dialog.sheet


def texts(inside: QWidget) -> list[str]:
    return [one.text() for one in inside.findChildren(QLabel) if one.isVisible()]


def test_without_a_recipient_only_a_draft_can_be_saved(
    office_worker: Robot, dialog: OnepagerDialog
) -> None:
    assert "Choose who gets the page." in texts(dialog)
    assert "Not ready yet" in texts(dialog)
    assert not office_worker.find("Save as PDF …", Button, dialog).isEnabled()
    assert office_worker.find("Save draft …", Button, dialog).isEnabled()
    recipient = value(office_worker, "SELECT name FROM organisation WHERE region = 'do'")
    choose(office_worker, "Recipient", str(recipient), dialog)
    page = sheet(office_worker, dialog)
    assert f"For {recipient}." in texts(dialog)
    assert "Ready to send" in texts(dialog)
    assert str(recipient) in page_text(page.pdf)
    assert office_worker.find("Save as PDF …", Button, dialog).isEnabled()


def test_the_anonymous_page_names_nobody_in_either_language(
    office_worker: Robot, dialog: OnepagerDialog
) -> None:
    assert NAME in page_text(sheet(office_worker, dialog).pdf)
    office_worker.find("Anonymous", QRadioButton, dialog).click()
    page = sheet(office_worker, dialog)
    assert page.order.wish.variant is Variant.ANONYMOUS
    assert "Federwerk" not in page_text(page.pdf)
    assert "Rothaar" not in page.file_name
    language = next(box for box in dialog.findChildren(QComboBox) if box.isVisible())
    assert language.currentText() == "English"
    language.setCurrentIndex(language.findData("de"))
    language.activated.emit(language.currentIndex())
    page = sheet(office_worker, dialog)
    text = page_text(page.pdf)
    assert "Gesucht" in text
    assert "Federwerk" not in text
    assert page_count(page.pdf) == 1


def test_an_event_page_is_for_everyone_at_the_event(
    office_worker: Robot, dialog: OnepagerDialog, tmp_path: Path
) -> None:
    event = str(value(office_worker, "SELECT name FROM event ORDER BY id"))
    office_worker.find("For an event", QRadioButton, dialog).click()
    sheet(office_worker, dialog)
    assert "Choose the event the page is for." in texts(dialog)
    choose(office_worker, "Event", event, dialog)
    sheet(office_worker, dialog)
    office_worker.press("Save as PDF …")
    chooser = next(one for one in dialog.findChildren(QFileDialog) if one.isVisible())
    chooser.setDirectory(str(tmp_path))
    chooser.selectFile("seite.pdf")
    chooser.accept()
    office_worker.wait(lambda: (tmp_path / "seite.pdf").exists())
    assert "Saved as “seite.pdf”" in toast(office_worker)
    assert event in page_text((tmp_path / "seite.pdf").read_bytes())
    noted = "SELECT recipient_text FROM disclosure WHERE kind = 'onepager' ORDER BY id DESC"
    assert value(office_worker, noted) == event
    office_worker.press("Undo")
    office_worker.settle()
    assert value(office_worker, noted) != event


def test_a_place_that_cannot_be_written_is_one_sentence(
    office_worker: Robot, dialog: OnepagerDialog, tmp_path: Path
) -> None:
    office_worker.press("Save draft …")
    chooser = next(one for one in dialog.findChildren(QFileDialog) if one.isVisible())
    chooser.fileSelected.emit(str(tmp_path / "gibt" / "es" / "nicht.pdf"))
    chooser.reject()
    office_worker.settle()
    assert any("nicht.pdf" in text or "gibt" in text for text in texts(dialog))
    assert dialog.isVisible()


def test_the_preview_grows_and_fits_again(office_worker: Robot, dialog: OnepagerDialog) -> None:
    preview = dialog.findChild(Preview)
    assert isinstance(preview, Preview)
    page = next(one for one in preview.findChildren(QLabel) if not one.pixmap().isNull())
    fitting = page.width()
    assert 0 < fitting <= preview.width()
    assert NAME in page.accessibleDescription()
    office_worker.press("Larger")
    office_worker.wait(lambda: page.width() > fitting)
    office_worker.settle()
    larger = page.width()
    office_worker.press("Whole width")
    office_worker.wait(lambda: page.width() < larger)
    assert page.width() <= preview.width()


def test_the_page_of_oneself_is_refused(office_worker: Robot, dialog: OnepagerDialog) -> None:
    choose(office_worker, "Recipient", NAME, dialog)
    office_worker.settle()
    assert any("another organisation" in text for text in texts(dialog))
    assert not office_worker.find("Save draft …", Button, dialog).isEnabled()
    fill(office_worker, "Recipient", "", dialog)
    office_worker.keys(Qt.Key.Key_Tab)
    sheet(office_worker, dialog)
    assert office_worker.find("Save draft …", Button, dialog).isEnabled()
