"""A list becomes contacts: looked at, decided about by keys, written, and taken back."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desktop.pages.importing.page import ImportPage
from desktop.style.theme import Scheme, theme
from models.exchange.importing import Counts, Status
from models.journal.store import Store
from models.language import use_language
from tests.desktop.importing import (
    NEAR,
    NEW,
    UPDATE,
    WRONG,
    Rows,
    book,
    choose,
    counts,
    digest,
    import_page,
    imported,
    inside,
    known_people,
    look_at,
    members,
    offers,
    preview,
    status,
    words_of,
)
from tests.robots import Robot, clipped, nameless


@pytest.fixture
def page(office_worker: Robot) -> ImportPage:
    return import_page(office_worker)


@pytest.fixture
def known(office_worker: Robot) -> tuple[dict[str, Any], dict[str, Any]]:
    return known_people(office_worker)


@pytest.fixture
def path(known: tuple[dict[str, Any], dict[str, Any]], tmp_path: Path) -> Path:
    return members(tmp_path / "Mitglieder.xlsx", known)


def test_the_sums_and_the_tabs_add_up(office_worker: Robot, page: ImportPage, path: Path) -> None:
    view = preview(office_worker, page, path)
    assert counts(page) == Counts(5, 2, 1, 0, 1, 1, 0)
    assert "5 rows in the file = 2 new + 1 changed + 1 to decide + 1 with a problem" in words_of(
        view
    )
    views = [view.panel.chosen_view()]
    for key in (1, 2, 4, 5):
        view.panel.show_view(key)
        office_worker.settle()
        views.append(view.panel.chosen_view())
    titles = [one.title for one in views if one]
    assert titles == ["All (5)", "New (2)", "Changed (1)", "To decide (1)", "Problem (1)"]
    assert list(view.panel.model.ids) == [WRONG - 1]


def test_old_and_new_stand_side_by_side(
    office_worker: Robot, page: ImportPage, path: Path, known: tuple[dict[str, Any], Any]
) -> None:
    preview(office_worker, page, path)
    view = look_at(office_worker, page, UPDATE)
    office_worker.wait(lambda: "→ 0231 4711" in words_of(view.row))
    assert known[0]["phone"] in words_of(view.row)


def test_a_column_goes_elsewhere(office_worker: Robot, page: ImportPage, path: Path) -> None:
    view = preview(office_worker, page, path)
    view.tabs.setCurrentIndex(1)
    choose(office_worker, "“Telefon” becomes", "Not imported")
    assert counts(page) == Counts(5, 2, 0, 1, 1, 1, 0)
    assert view is page.view
    choose(office_worker, "“Telefon” becomes", "Mobile (Person)")
    assert counts(page).updated == 1


def test_the_newest_of_several_wishes_counts(
    office_worker: Robot, page: ImportPage, path: Path
) -> None:
    view = preview(office_worker, page, path)
    view.mapping_changed.emit("Telefon", "")
    view.mapping_changed.emit("E-Mail", "")
    office_worker.settle()
    names = view.plan.mapping.names()
    assert (names["Telefon"], names["E-Mail"]) == (None, None)


def test_a_policy_decides_about_known_records(
    office_worker: Robot, page: ImportPage, path: Path
) -> None:
    preview(office_worker, page, path)
    choose(office_worker, "What happens to known records", "Add only new records")
    assert counts(page) == Counts(5, 2, 0, 0, 1, 1, 1)
    choose(office_worker, "What happens to known records", "Fill only what is empty")
    assert counts(page) == Counts(5, 2, 0, 1, 1, 1, 0)
    choose(office_worker, "What happens to known records", "Update known records")
    assert counts(page) == Counts(5, 2, 1, 0, 1, 1, 0)


def is_now(page: ImportPage, number: int, expected: Status) -> bool:
    return status(page, number) is expected


def test_a_letter_decides_in_the_list(office_worker: Robot, page: ImportPage, path: Path) -> None:
    view = preview(office_worker, page, path)
    look_at(office_worker, page, NEAR)
    for key, expected in (
        (Qt.Key.Key_A, Status.UPDATE),
        (Qt.Key.Key_N, Status.NEW),
        (Qt.Key.Key_S, Status.LEFT_OUT),
    ):
        view.panel.view.setFocus()
        office_worker.keys(key)
        office_worker.wait(partial(is_now, page, NEAR, expected))
        office_worker.wait(lambda: offers(view, "Take the decision back"))
        office_worker.press("Take the decision back")
        office_worker.wait(lambda: status(page, NEAR) is Status.DUPLICATE)
        office_worker.wait(lambda: offers(view, "Import as new (N)"))
        office_worker.settle()


def test_a_problem_is_not_decided_away(office_worker: Robot, page: ImportPage, path: Path) -> None:
    preview(office_worker, page, path)
    look_at(office_worker, page, WRONG)
    office_worker.keys(Qt.Key.Key_N, Qt.Key.Key_A, Qt.Key.Key_S)
    office_worker.settle()
    assert status(page, WRONG) is Status.PROBLEM


def test_an_import_is_written_shown_and_taken_back(
    office_worker: Robot, page: ImportPage, path: Path
) -> None:
    before = digest(office_worker)
    preview(office_worker, page, path)
    look_at(office_worker, page, NEAR)
    office_worker.keys(Qt.Key.Key_N)
    office_worker.wait(lambda: counts(page).new == 3)
    office_worker.settle()
    assert digest(office_worker) == before
    result = imported(office_worker, page)
    assert digest(office_worker) != before
    assert "Mitglieder.xlsx has been imported" in words_of(result)
    office_worker.press("Undo the whole import")
    office_worker.wait(lambda: page.view is page.start)
    office_worker.settle()
    assert digest(office_worker) == before
    assert office_worker.frame.toast.sentence


def test_the_same_file_twice_changes_nothing(
    office_worker: Robot, page: ImportPage, path: Path
) -> None:
    preview(office_worker, page, path)
    look_at(office_worker, page, NEAR)
    office_worker.keys(Qt.Key.Key_S)
    office_worker.wait(lambda: counts(page).left_out == 1)
    office_worker.settle()
    imported(office_worker, page)
    office_worker.press("Another file")
    before = digest(office_worker)
    view = preview(office_worker, page, path)
    assert counts(page) == Counts(5, 0, 0, 3, 1, 1, 0)
    assert view.go.accessibleName() == "Import 0 rows"
    assert not view.go.isEnabled()
    assert digest(office_worker) == before


def test_a_preview_that_is_out_of_date_is_made_again(
    office_worker: Robot, page: ImportPage, path: Path
) -> None:
    view = preview(office_worker, page, path)

    def work(store: Store, progress: object) -> None:
        with store.change("x") as change:
            change.create("tag", {"name": "Neues Schlagwort"})

    office_worker.frame.desk.office.write(work)
    office_worker.settle()
    view.import_asked.emit()
    office_worker.wait(lambda: "changed since the preview" in office_worker.frame.toast.sentence)
    office_worker.settle()
    assert view is page.view
    assert view.isEnabled()
    imported(office_worker, page)


def test_problem_rows_are_saved_corrected_and_imported(
    office_worker: Robot, page: ImportPage, path: Path, tmp_path: Path
) -> None:
    preview(office_worker, page, path)
    saved = tmp_path / "Probleme.xlsx"
    page.save_problems(str(saved))
    office_worker.wait(lambda: "1 row was saved" in office_worker.frame.toast.sentence)
    workbook = openpyxl.load_workbook(saved)
    sheet = workbook.worksheets[0]
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value == "keine adresse"]
    assert len(cells) == 1
    cells[0].value = "nele@neue-werke.example"
    workbook.save(saved)
    workbook.close()
    preview(office_worker, page, saved)
    assert (counts(page).rows, counts(page).new) == (1, 1)
    imported(office_worker, page)
    found = inside(
        office_worker,
        lambda reader: reader.value(
            "SELECT count(*) FROM person WHERE email = 'nele@neue-werke.example'"
        ),
    )
    assert found == 1


def test_who_sent_the_list_becomes_the_source(
    office_worker: Robot, page: ImportPage, path: Path
) -> None:
    preview(office_worker, page, path)
    line = office_worker.find("Who sent the list", QLineEdit, page.view)
    line.setFocus()
    office_worker.type("IHK Hagen")
    office_worker.keys(Qt.Key.Key_Return)
    office_worker.settle()
    imported(office_worker, page)
    source = inside(
        office_worker,
        lambda reader: reader.value("SELECT source FROM person WHERE last_name = 'Öztürk'"),
    )
    assert source == f"IHK Hagen, Mitglieder.xlsx, row {NEW}"


def test_a_row_out_of_sight_stays_under_the_hand(
    office_worker: Robot, page: ImportPage, known: tuple[dict[str, Any], dict[str, Any]],
    tmp_path: Path,
) -> None:  # fmt: skip
    rows: Rows = [(one["first"], f"{one['last']}s", None, None, one["firm"], None) for one in known]
    view = preview(office_worker, page, book(tmp_path / "zwei.xlsx", rows))
    view.panel.show_view(4)
    office_worker.settle()
    view.panel.view.setFocus()
    office_worker.keys(Qt.Key.Key_S)
    office_worker.wait(lambda: list(view.panel.model.ids) == [2])
    office_worker.wait(lambda: view.row.row is not None and view.row.row.number == 3)
    office_worker.keys(Qt.Key.Key_S)
    office_worker.wait(lambda: counts(page).left_out == 2)
    office_worker.settle()


def nameless_when_laid_out(robot: Robot) -> list[str]:
    """What on the screen has no name; all has room as soon as it is laid out."""
    robot.settle()
    robot.wait(lambda: not clipped(robot.window))
    return nameless(robot.window)


@pytest.mark.parametrize(("language", "scale"), [("de", 2.0), ("en", 1.0)])
def test_everything_has_a_name_and_room(
    office_worker: Robot, page: ImportPage, path: Path, language: str, scale: float
) -> None:
    use_language(language)
    theme().apply(Scheme.DARK, scale)
    office_worker.window.resize(1280, 720)
    assert nameless_when_laid_out(office_worker) == []
    view = preview(office_worker, page, path)
    look_at(office_worker, page, NEAR)
    for tab in range(view.tabs.count()):
        view.tabs.setCurrentIndex(tab)
        assert nameless_when_laid_out(office_worker) == []
    imported(office_worker, page)
    assert nameless_when_laid_out(office_worker) == []
