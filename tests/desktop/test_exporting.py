"""A person takes a list out of the program: format, columns, purpose, place."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QLineEdit, QListWidget, QRadioButton

from desktop.dialogs.exporting.dialog import ExportDialog, Listed
from models.database.columns import default_columns
from models.services.custom_fields import add_custom_field
from tests.desktop.records.person import ask, toast, value, write
from tests.robots import Robot, clipped, nameless


def opened(robot: Robot, type_key: str, columns: list[str] | None = None) -> ExportDialog:
    """The export of all records of a type."""
    ids = ask(robot, lambda reader: [r[0] for r in reader.rows(f'SELECT id FROM "{type_key}"')])
    shown = columns or [one.key for one in default_columns(type_key)]
    dialog = ExportDialog(robot.frame.desk, Listed(type_key, type_key, ids, shown), robot.window)
    dialog.open()
    robot.settle()
    return dialog


def save(robot: Robot, dialog: ExportDialog, target: Path) -> None:
    robot.press("Save …")
    chooser = next(one for one in dialog.findChildren(QFileDialog) if one.isVisible())
    chooser.setDirectory(str(target.parent))
    chooser.selectFile(target.name)
    chooser.accept()
    robot.wait(target.exists)


def offers(columns: QListWidget, name: str) -> bool:
    return bool(columns.findItems(name, Qt.MatchFlag.MatchExactly))


def said(dialog: ExportDialog) -> list[str]:
    return [one.text() for one in dialog.findChildren(QLabel) if one.isVisible()]


def test_people_leave_only_with_a_purpose_that_is_noted(
    office_worker: Robot, tmp_path: Path
) -> None:
    dialog = opened(office_worker, "person", ["last_name", "email"])
    office_worker.find("CSV text (.csv)", QRadioButton, dialog).click()
    office_worker.press("Save …")
    assert "Please enter what the list is for." in said(dialog)
    assert not dialog.findChildren(QFileDialog)
    purpose = office_worker.find("What for? (required)", QLineEdit, dialog)
    assert dialog.focusWidget() is purpose
    QTest.keyClicks(purpose, "Einladung")
    save(office_worker, dialog, tmp_path / "leute.csv")
    count = value(office_worker, "SELECT count(*) FROM person WHERE coalesce(restricted, 0) = 0")
    assert f"{count} records saved as “leute.csv”" in toast(office_worker)
    lines = (tmp_path / "leute.csv").read_text("utf-8-sig").splitlines()
    assert len(lines) == count + 1
    noted = "SELECT purpose FROM disclosure WHERE kind = 'export' ORDER BY id DESC"
    assert value(office_worker, noted) == "Einladung"


def test_the_columns_chosen_are_written_and_none_is_refused(
    office_worker: Robot, tmp_path: Path
) -> None:
    dialog = opened(office_worker, "organisation", ["name", "town"])
    columns = office_worker.find("Columns", QListWidget, dialog)
    for row in range(2):
        columns.item(row).setCheckState(Qt.CheckState.Unchecked)
    office_worker.press("Save …")
    assert "Choose at least one column." in said(dialog)
    office_worker.press("As in the list")
    columns.item(1).setCheckState(Qt.CheckState.Unchecked)
    office_worker.find("CSV text (.csv)", QRadioButton, dialog).click()
    save(office_worker, dialog, tmp_path / "firmen.csv")
    office_worker.settle()
    assert (tmp_path / "firmen.csv").read_text("utf-8-sig").splitlines()[0] == "Name"


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_cards_are_written_in_the_version_chosen(
    office_worker: Robot, tmp_path: Path, version: str
) -> None:
    dialog = opened(office_worker, "organisation")
    office_worker.find(f"vCards {version} (.vcf)", QRadioButton, dialog).click()
    assert not office_worker.find("Columns", QListWidget, dialog).isEnabled()
    save(office_worker, dialog, tmp_path / "firmen.vcf")
    office_worker.settle()
    text = (tmp_path / "firmen.vcf").read_text("utf-8")
    count = value(office_worker, "SELECT count(*) FROM organisation")
    assert text.count(f"\r\nVERSION:{version}\r\n".replace("\r", "")) == count
    assert text.count("BEGIN:VCARD") == count


def test_what_only_the_program_needs_is_no_column(office_worker: Robot) -> None:
    dialog = opened(office_worker, "meeting")
    columns = office_worker.find("Columns", QListWidget, dialog)
    names = [columns.item(row).text() for row in range(columns.count())]
    assert "Subject" in names
    assert "Calendar id" not in names


def test_own_fields_and_tags_go_out_but_not_to_partners(
    office_worker: Robot, tmp_path: Path
) -> None:
    write(office_worker, lambda store: add_custom_field(store, "organisation", "Mitglied Nr."))
    dialog = opened(office_worker, "organisation", ["name"])
    columns = office_worker.find("Columns", QListWidget, dialog)
    for name in ("Mitglied Nr.", "Tags"):
        office_worker.wait(partial(offers, columns, name))
        columns.findItems(name, Qt.MatchFlag.MatchExactly)[0].setCheckState(Qt.CheckState.Checked)
    back = office_worker.find("For a partner who edits it and sends it back", QCheckBox, dialog)
    back.click()
    assert "1 chosen" in said(dialog)
    back.click()
    assert "3 chosen" in said(dialog)
    office_worker.find("CSV text (.csv)", QRadioButton, dialog).click()
    save(office_worker, dialog, tmp_path / "firmen.csv")
    office_worker.settle()
    head = (tmp_path / "firmen.csv").read_text("utf-8-sig").splitlines()[0]
    assert head == "Name;Tags;Mitglied Nr."


def test_every_format_is_offered_where_it_can_carry_the_list(office_worker: Robot) -> None:
    dialog = opened(office_worker, "meeting")
    endings = [button.text() for button in dialog.findChildren(QRadioButton)]
    assert any(".ics" in ending for ending in endings)
    assert not any(".vcf" in ending for ending in endings)
    assert nameless(dialog) == []
    assert clipped(dialog) == []
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
