"""A person at the board: walking, moving, answering, refusing, undoing; and the list twin."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPlainTextEdit, QWidget

from desktop.pages.projects.cards import FORMAT
from desktop.pages.projects.column import ColumnView, Strip
from desktop.pages.projects.move_panel import MovePanel
from desktop.pages.projects.page import ProjectsPage
from desktop.style.theme import theme
from desktop.widgets.searchline import SearchLine
from models.journal.store import Store
from models.services.projects import Partner, add_project
from tests.desktop.records.person import choose, drawer, fill, page_of, toast, value, write
from tests.robots import Robot, clipped, nameless

STAGE = "SELECT s.code FROM project p JOIN stage s ON s.id = p.stage WHERE p.id = ?"


@pytest.fixture
def page(office_worker: Robot) -> ProjectsPage:
    """The page with its board filled."""
    page = page_of(office_worker, "projects", ProjectsPage)
    office_worker.wait(lambda: bool(page.board.columns))
    return page


def column(page: ProjectsPage, code: str) -> ColumnView:
    found = [part for part in page.board.open_columns() if part.column.code == code]
    assert len(found) == 1
    return found[0]


def stage_of(robot: Robot, project: int) -> str:
    return str(value(robot, STAGE, project))


def begin(page: ProjectsPage, code: str) -> int:
    """Put the keyboard on the first card of a stage; its project."""
    project = column(page, code).column.cards[0].id
    assert page.board.focus_card(project)
    return project


def panel(robot: Robot, page: ProjectsPage) -> MovePanel:
    robot.wait(lambda: any(one.isVisible() for one in page.findChildren(MovePanel)))
    return next(one for one in page.findChildren(MovePanel) if one.isVisible())


def texts(inside: QWidget) -> list[str]:
    """All that stands in labels."""
    return [one.text() for one in inside.findChildren(QLabel) if one.isVisible()]


def drop(target: QWidget, project: int) -> bool:
    """Let a card fall on a column or a strip; whether it was taken."""
    data = QMimeData()
    data.setData(FORMAT, str(project).encode())
    spot, left = QPointF(target.rect().center()), Qt.MouseButton.LeftButton
    move, none = Qt.DropAction.MoveAction, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(spot.toPoint(), move, data, left, none)
    QApplication.sendEvent(target, entering)
    if not entering.isAccepted():
        return False
    QApplication.sendEvent(target, QDropEvent(spot, move, data, left, none))
    return True


def test_a_card_goes_on_by_keyboard_after_its_question_and_comes_back(
    office_worker: Robot, page: ProjectsPage
) -> None:
    project = begin(page, "idee")
    office_worker.keys(Qt.Key.Key_Right, alt=True)
    asked = panel(office_worker, page)
    assert stage_of(office_worker, project) == "idee"
    assert office_worker.focus().window() is office_worker.window
    assert asked.isAncestorOf(office_worker.focus())
    office_worker.press("Move")
    assert toast(office_worker) == "Moved to “Initiation”."
    assert stage_of(office_worker, project) == "anbahnung"
    assert page.board.current() == project
    office_worker.press("Undo")
    office_worker.settle()
    assert stage_of(office_worker, project) == "idee"
    assert any(card.id == project for card in column(page, "idee").cards.cards)


def test_the_way_back_asks_nothing(office_worker: Robot, page: ProjectsPage) -> None:
    project = begin(page, "konsortium")
    office_worker.keys(Qt.Key.Key_Left, alt=True)
    assert toast(office_worker) == "Moved to “Initiation”."
    assert stage_of(office_worker, project) == "anbahnung"
    assert office_worker.frame.stack.place == ("projects", 0)


def test_escape_leaves_the_card_where_it_is(office_worker: Robot, page: ProjectsPage) -> None:
    project = begin(page, "idee")
    office_worker.keys(Qt.Key.Key_Right, alt=True)
    panel(office_worker, page)
    office_worker.keys(Qt.Key.Key_Escape)
    office_worker.settle()
    assert stage_of(office_worker, project) == "idee"
    assert page.board.current() == project
    assert not [one for one in page.findChildren(MovePanel) if one.isVisible()]


def test_a_card_is_dragged_to_another_column(office_worker: Robot, page: ProjectsPage) -> None:
    project = column(page, "antrag").column.cards[0].id
    assert drop(column(page, "skizze").cards.viewport(), project)
    office_worker.settle()
    assert stage_of(office_worker, project) == "skizze"
    assert page.board.current() == project


def test_a_card_does_not_fall_on_its_own_column(page: ProjectsPage) -> None:
    project = column(page, "idee").column.cards[0].id
    assert not drop(column(page, "idee").cards.viewport(), project)
    assert not drop(column(page, "idee").cards.viewport(), 0)


def test_what_only_people_can_tell_has_to_be_ticked(
    office_worker: Robot, page: ProjectsPage
) -> None:
    project = begin(page, "konsortium")
    office_worker.keys(Qt.Key.Key_Right, alt=True)
    asked = panel(office_worker, page)
    office_worker.press("Move")
    office_worker.settle()
    assert stage_of(office_worker, project) == "konsortium"
    assert any(text.startswith("Please tick") for text in texts(asked))
    box = asked.findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    assert box.hasFocus()
    office_worker.keys(Qt.Key.Key_Space)
    office_worker.press("Move")
    office_worker.settle()
    assert stage_of(office_worker, project) == "skizze"


def test_what_is_missing_is_said_and_can_be_passed_over(
    office_worker: Robot, page: ProjectsPage
) -> None:
    made = write(office_worker, lambda store: add_project(store, {"title": "Ohne alles"}))
    office_worker.wait(lambda: page.board.focus_card(made.record or 0))
    office_worker.keys(Qt.Key.Key_Right, alt=True)
    asked = panel(office_worker, page)
    assert any("a short description" in text for text in texts(asked))
    assert any(text.startswith("Still missing") for text in texts(asked))
    office_worker.press("Move anyway")
    office_worker.settle()
    assert stage_of(office_worker, made.record or 0) == "anbahnung"


def test_rejected_and_dropped_ask_different_questions_and_need_an_answer(
    office_worker: Robot, page: ProjectsPage
) -> None:
    project = column(page, "antrag").column.cards[0].id
    strips = {part.column.code: part for part in page.board.parts if isinstance(part, Strip)}
    assert set(strips) == {"ruhend", "abgelehnt", "verworfen"}
    assert drop(strips["verworfen"], project)
    asked = panel(office_worker, page)
    office_worker.find("Why do you drop the project?", QPlainTextEdit, asked)
    office_worker.keys(Qt.Key.Key_Escape)
    assert drop(strips["abgelehnt"], project)
    asked = panel(office_worker, page)
    question = "What did the funding body decide, and why?"
    area = office_worker.find(question, QPlainTextEdit, asked)
    office_worker.press("Move")
    assert area.accessibleDescription() == "Please fill in this field."
    assert stage_of(office_worker, project) == "antrag"
    area.setFocus()
    office_worker.type("Mittel erschöpft")
    office_worker.press("Move")
    office_worker.settle()
    assert stage_of(office_worker, project) == "abgelehnt"
    reason = value(office_worker, "SELECT end_reason FROM project WHERE id = ?", project)
    assert reason == "Mittel erschöpft"


def test_a_resting_project_gets_its_follow_up(office_worker: Robot, page: ProjectsPage) -> None:
    project = column(page, "skizze").column.cards[0].id
    strips = {part.column.code: part for part in page.board.parts if isinstance(part, Strip)}
    assert drop(strips["ruhend"], project)
    asked = panel(office_worker, page)
    office_worker.find("Why does the project rest?", QPlainTextEdit, asked).setFocus()
    office_worker.type("Nächster Aufruf im Herbst")
    fill(office_worker, "What is to be done", "Aufruf prüfen", asked)
    fill(office_worker, "Take up again on", "+2 weeks", asked)
    office_worker.press("Move")
    office_worker.settle()
    assert stage_of(office_worker, project) == "ruhend"
    task = value(office_worker, "SELECT title FROM task WHERE about = ? ORDER BY id DESC", project)
    assert task == "Aufruf prüfen"


def test_arrows_walk_over_the_board_and_enter_opens(
    office_worker: Robot, page: ProjectsPage
) -> None:
    begin(page, "idee")
    office_worker.keys(Qt.Key.Key_Right)
    there = page.board.current()
    assert there == column(page, "anbahnung").column.cards[0].id
    office_worker.keys(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert office_worker.frame.stack.place == ("project", there)


def test_a_folded_stage_unfolds_and_is_remembered(office_worker: Robot, page: ProjectsPage) -> None:
    strip = next(part for part in page.board.parts if part.column.code == "abgelehnt")
    office_worker.press(strip.accessibleName())
    assert column(page, "abgelehnt").column.cards
    assert office_worker.frame.desk.settings.text("projects/folded") == "ruhend verworfen"
    office_worker.press("Fold “Rejected”")
    assert "abgelehnt" in page.board.folded


def test_board_and_list_show_the_same_projects(office_worker: Robot, page: ProjectsPage) -> None:
    on_board = {card.id for stage in page.board.columns for card in stage.cards}
    page.show_view(1)
    office_worker.settle()
    assert set(page.rows.ids) == on_board
    search = office_worker.find("Search in projects", SearchLine, page)
    search.setFocus()
    office_worker.type("Galvanik")
    office_worker.wait(lambda: 0 < len(page.rows.ids) < len(on_board))
    page.show_view(0)
    office_worker.settle()
    assert {card.id for stage in page.board.columns for card in stage.cards} == set(page.rows.ids)
    search.setFocus()
    search.selectAll()
    office_worker.type("zzzz")
    office_worker.wait(lambda: "Nothing found." in texts(page))
    office_worker.press("Clear search and filters")
    office_worker.settle()
    assert {card.id for stage in page.board.columns for card in stage.cards} == on_board


def test_a_new_project_needs_the_source_of_its_amounts(
    office_worker: Robot, page: ProjectsPage
) -> None:
    firm = value(office_worker, "SELECT name FROM organisation ORDER BY id")
    office_worker.press("New project")
    form = drawer(office_worker)
    office_worker.settle()
    fill(office_worker, "Title", "Gemeinsame Messhalle", form)
    office_worker.press("Add partner")
    choose(office_worker, "Organisation", str(firm), form)
    fill(office_worker, "Cost", "120,000", form)
    office_worker.press("Save")
    line = fill(office_worker, "Source of the amounts", "", form)
    office_worker.wait(lambda: bool(line.accessibleDescription()))
    assert value(office_worker, "SELECT count(*) FROM project WHERE acronym IS NULL") == 0
    office_worker.type("Skizze")
    fill(office_worker, "Amounts as of", "1.11.2026", form)
    office_worker.press("Save")
    assert toast(office_worker) == "“Gemeinsame Messhalle” was added."
    office_worker.wait(lambda: page.board.current() is not None)
    card = next(c for c in column(page, "idee").cards.cards if c.title == "Gemeinsame Messhalle")
    assert (card.partners, card.total, page.board.current()) == ((firm,), 12_000_000, card.id)


def test_a_screen_reader_hears_every_card(office_worker: Robot, page: ProjectsPage) -> None:
    assert nameless(office_worker.window) == []
    for part in page.board.open_columns():
        said = QAccessible.queryAccessibleInterface(part.cards)
        assert said.text(QAccessible.Text.Name).startswith(part.column.title)
        for place, card in enumerate(part.cards.cards):
            name = said.child(place).text(QAccessible.Text.Name)
            assert card.title in name
            assert all(partner in name for partner in card.partners)


def test_nothing_is_clipped(office_worker: Robot, page: ProjectsPage) -> None:
    assert clipped(page) == []
    theme().apply(scale=2.0)
    begin(page, "idee")
    office_worker.keys(Qt.Key.Key_Right, alt=True)
    asked = panel(office_worker, page)
    office_worker.settle()
    assert clipped(asked) == []
    assert clipped(page) == []


def test_the_board_stays_quick_with_many_cards(office_worker: Robot, page: ProjectsPage) -> None:
    def many(store: Store) -> int:
        with store.change("Projekte") as change:
            first = change.reader.find("stage", code="idee")[0]
            rows = [
                {"title": f"Vorhaben {n}", "stage": first["id"], "pipeline": first["pipeline"]}
                for n in range(200)
            ]
            return len(change.create_many("project", rows))

    assert write(office_worker, many) == 200
    office_worker.wait(lambda: len(column(page, "idee").cards.cards) > 200)
    cards = column(page, "idee").cards
    assert page.board.focus_card(cards.cards[0].id)
    for _ in range(40):
        office_worker.keys(Qt.Key.Key_Down)
    assert page.board.current() == cards.cards[40].id


def test_partners_of_both_regions_make_a_project_cross_regional(
    office_worker: Robot, page: ProjectsPage
) -> None:
    firms = [
        int(value(office_worker, "SELECT id FROM organisation WHERE region = ?", region))
        for region in ("swf", "do")
    ]
    made = write(
        office_worker,
        lambda store: add_project(store, {"title": "Beide"}, [Partner(one) for one in firms]),
    )
    office_worker.wait(lambda: page.board.focus_card(made.record or 0))
    card = next(c for c in column(page, "idee").cards.cards if c.id == made.record)
    assert card.cross_regional
