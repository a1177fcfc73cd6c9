"""Files of all kinds: dropped, refused, stopped, and read another way."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from desktop.pages.importing.page import ImportPage
from desktop.pages.importing.preview import FACTS, Preview
from tests.desktop.importing import (
    choose,
    counts,
    digest,
    import_page,
    known_people,
    members,
    preview,
    words_of,
)
from tests.robots import Robot
from tests.samples import sample


@pytest.fixture
def page(office_worker: Robot) -> ImportPage:
    return import_page(office_worker)


@pytest.fixture
def known(office_worker: Robot) -> tuple[dict[str, Any], dict[str, Any]]:
    return known_people(office_worker)


@pytest.fixture
def path(known: tuple[dict[str, Any], dict[str, Any]], tmp_path: Path) -> Path:
    return members(tmp_path / "Mitglieder.xlsx", known)


def test_a_file_dropped_anywhere_opens_its_preview(
    office_worker: Robot, path: Path, qapp: QApplication
) -> None:
    frame = office_worker.frame
    frame.stack.go("contacts")
    office_worker.settle()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    left, copy = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    none = Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPointF(300, 300).toPoint(), copy, data, left, none)
    qapp.sendEvent(frame, entering)
    assert entering.isAccepted()
    dropping = QDropEvent(QPointF(300, 300), copy, data, left, none)
    qapp.sendEvent(frame, dropping)
    page = frame.stack.page()
    assert isinstance(page, ImportPage)
    office_worker.wait(lambda: isinstance(page.view, Preview))
    office_worker.settle()
    assert counts(page).rows == 5


def test_text_that_is_dragged_is_no_file(office_worker: Robot, qapp: QApplication) -> None:
    data = QMimeData()
    data.setText("Jana Weiß")
    entering = QDragEnterEvent(
        QPointF(300, 300).toPoint(),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entering.ignore()
    qapp.sendEvent(office_worker.frame, entering)
    assert not entering.isAccepted()


def a_pdf(folder: Path) -> Path:
    path = folder / "Liste.xlsx"
    path.write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< >>\nendobj\n" + b"x" * 500)
    return path


def an_empty_archive(folder: Path) -> Path:
    path = folder / "leer.xlsx"
    path.write_bytes(b"PK\x05\x06" + bytes(18))
    return path


def a_locked_book(folder: Path) -> Path:
    return sample("python-calamine__password.xlsx")


def nothing(folder: Path) -> Path:
    return folder / "fehlt.xlsx"


def test_a_file_that_is_none_gets_one_sentence(
    office_worker: Robot, page: ImportPage, tmp_path: Path
) -> None:
    before = digest(office_worker)
    told = set()
    for make in (a_pdf, an_empty_archive, a_locked_book, nothing):
        page.take_file(make(tmp_path))
        office_worker.settle()
        assert page.view is page.start
        sentences = [one for one in words_of(page.start).splitlines() if one.endswith(".")]
        assert len(sentences) == 2, sentences
        told.update(sentences)
        assert page.start.choose.hasFocus()
    assert len(told) == 1 + 4
    assert digest(office_worker) == before


def test_a_bad_file_leaves_the_preview_of_the_good_one(
    office_worker: Robot, page: ImportPage, path: Path, tmp_path: Path
) -> None:
    view = preview(office_worker, page, path)
    page.take_file(a_pdf(tmp_path))
    office_worker.wait(lambda: bool(office_worker.frame.toast.sentence))
    office_worker.settle()
    assert page.view is view
    choose(office_worker, "What happens to known records", "Add only new records")
    assert counts(page).updated == 0


def test_reading_can_be_cancelled(office_worker: Robot, page: ImportPage, tmp_path: Path) -> None:
    lines = [f"Vor{n};Nach{n};p{n}@x.example" for n in range(30_000)]
    path = tmp_path / "groß.csv"
    path.write_text("\n".join(("Vorname;Nachname;E-Mail", *lines)), "utf-8")
    before = digest(office_worker)
    page.take_file(path)
    office_worker.wait(office_worker.frame.status.isVisible)
    office_worker.find("Cancel", QPushButton).click()
    office_worker.settle()
    assert page.view is page.start
    assert digest(office_worker) == before


def text_file(path: Path, lines: list[str], encoding: str = "utf-8") -> Path:
    path.write_bytes("\r\n".join(lines).encode(encoding))
    return path


def test_the_encoding_of_a_text_can_be_switched(
    office_worker: Robot, page: ImportPage, tmp_path: Path
) -> None:
    lines = ["Vorname;Nachname;E-Mail", "Jörg;Weiß;joerg@neu.example"]
    view = preview(office_worker, page, text_file(tmp_path / "alt.csv", lines, "cp1252"))
    assert view.sheet.rows[0][:2] == ("Jörg", "Weiß")
    view.tabs.setCurrentIndex(FACTS)
    office_worker.settle()
    choose(office_worker, "Encoding", "Mac Roman")
    office_worker.wait(lambda: page.view is not view)
    other = page.view
    assert isinstance(other, Preview)
    assert other.sheet.origin.encoding == "mac-roman"
    assert other.sheet.rows[0][1] != "Weiß"
    assert other.tabs.currentIndex() == FACTS
    office_worker.settle()
    choose(office_worker, "Encoding", "UTF-8")
    office_worker.wait(lambda: bool(office_worker.frame.toast.sentence))
    assert page.view is other
    office_worker.settle()


def test_the_separator_of_a_text_can_be_switched(
    office_worker: Robot, page: ImportPage, tmp_path: Path
) -> None:
    lines = ["Vorname;Nachname;E-Mail", "Jana;Weiß;jana@neu.example"]
    view = preview(office_worker, page, text_file(tmp_path / "liste.csv", lines))
    view.tabs.setCurrentIndex(FACTS)
    office_worker.settle()
    choose(office_worker, "Columns are separated by", "Comma ,")
    office_worker.wait(lambda: page.view is not view)
    office_worker.settle()
    other = page.view
    assert isinstance(other, Preview)
    assert len(other.sheet.headers) == 1


def name_sender(robot: Robot, view: Preview, name: str) -> None:
    robot.find("Who sent the list", QLineEdit, view).setFocus()
    robot.type(name)
    robot.keys(Qt.Key.Key_Return)
    robot.settle()


def test_a_date_that_may_be_two_days_is_asked_about(
    office_worker: Robot, page: ImportPage, tmp_path: Path
) -> None:
    lines = ["Firma;Ort;Mitglied seit", "Werk Neu GmbH;Olpe;03/04/2021",
             "Werk Alt GmbH;Olpe;05/06/2020"]  # fmt: skip
    view = preview(office_worker, page, text_file(tmp_path / "daten.csv", lines))
    assert view.tabs.tabText(1) == "Columns (1 to check)"
    view.tabs.setCurrentIndex(1)
    office_worker.wait(lambda: "Please check: The dates do not tell" in words_of(view))
    choose(office_worker, "Dates of “Mitglied seit”", "Month before day")
    office_worker.wait(lambda: "Please check: Say above who sent the list" in words_of(view))
    name_sender(office_worker, view, "IHK Hagen")
    assert view.plan.table.extras["organisation.member_since"] == ["2021-03-04", "2020-05-06"]
    assert view.tabs.tabText(1) == "Columns"
    choose(office_worker, "Dates of “Mitglied seit”", "Day before month")
    assert view.plan.table.extras["organisation.member_since"] == ["2021-04-03", "2020-06-05"]


def test_many_columns_come_step_by_step(
    office_worker: Robot, page: ImportPage, tmp_path: Path
) -> None:
    heads = ["Nachname", *(f"Spalte {n}" for n in range(90))]
    lines = [";".join(heads), ";".join(["Weiß", *("x" * len(heads[1:]))])]
    view = preview(office_worker, page, text_file(tmp_path / "breit.csv", lines))
    view.tabs.setCurrentIndex(1)
    office_worker.wait(lambda: "Spalte 38" in words_of(view))
    assert "Spalte 39" not in words_of(view)
    for left in (51, 11):
        more = f"Show {left} more columns"
        office_worker.wait(partial(button, view, more))
        office_worker.press(more)
    office_worker.wait(lambda: "Spalte 89" in words_of(view))


def button(view: Preview, name: str) -> bool:
    """Whether a button is there to be pressed."""
    buttons = view.findChildren(QPushButton)
    return any(one.isVisible() and one.accessibleName() == name for one in buttons)
