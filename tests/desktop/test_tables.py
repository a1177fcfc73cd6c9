"""Lists of 100,000: no stall, stable, sorted through the source, copied, selected."""

from __future__ import annotations

import time
from array import array
from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.jobs import Jobs
from desktop.tables.model import WAITING, RowsModel
from desktop.tables.source import Query
from desktop.tables.view import RowsView
from tests.desktop.invented import COLUMNS, InventedList

STALL = 0.1
"""Seconds the window may stand still."""


@pytest.fixture
def view(qtbot: QtBot, jobs: Jobs) -> Iterator[RowsView]:
    model = RowsModel(InventedList(100_000), jobs)
    made = RowsView(model, "Kontakte")
    made.resize(900, 600)
    made.show()
    model.load()
    qtbot.waitUntil(lambda: jobs.idle)
    yield made
    made.close()
    made.deleteLater()
    model.deleteLater()


def longest_stall(qtbot: QtBot, jobs: Jobs, view: RowsView) -> float:
    """Seconds between two beats of a timer until all is read."""
    beats = [time.perf_counter()]
    timer = QTimer(view)
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start(0)
    qtbot.waitUntil(lambda: jobs.idle)
    timer.stop()
    beats.append(time.perf_counter())
    return max(later - earlier for earlier, later in pairwise(beats))


def test_all_rows_are_there_and_few_are_read(view: RowsView) -> None:
    assert view.rows.rowCount() == 100_000
    assert view.rows.index(0, 0).data() == "Lichtwerke AG 1"
    assert view.rows.index(90_000, 0).data() == WAITING


def test_jumping_to_the_end_reads_the_end(qtbot: QtBot, jobs: Jobs, view: RowsView) -> None:
    QTest.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert view.rows.index(99_999, 0).data() == WAITING
    assert longest_stall(qtbot, jobs, view) < STALL
    assert view.rows.index(99_999, 0).data().endswith("100000")


def test_scrolling_reads_only_what_is_seen(qtbot: QtBot, jobs: Jobs, view: RowsView) -> None:
    bar = view.verticalScrollBar()
    for share in range(1, 40):
        bar.setValue(bar.maximum() * share // 40)
        view.repaint()
    qtbot.waitUntil(lambda: jobs.idle)
    top = view.rowAt(0)
    assert view.rows.index(top, 0).data() != WAITING
    unread = sum(view.rows.index(row, 0).data() == WAITING for row in range(0, 100_000, 2500))
    assert unread > 20
    qtbot.waitUntil(lambda: jobs.idle)


def test_selecting_all_is_quick_and_complete(view: RowsView) -> None:
    began = time.perf_counter()
    view.selectAll()
    chosen = view.selected_ids()
    assert time.perf_counter() - began < STALL
    assert chosen == list(range(1, 100_001))


def test_a_selection_in_pieces_keeps_the_order(view: RowsView) -> None:
    flag = QItemSelectionModel.SelectionFlag
    for row in (7, 3, 5):
        view.selectionModel().select(view.rows.index(row, 0), flag.Select | flag.Rows)
    assert view.selected_ids() == [4, 6, 8]


def test_a_click_on_the_header_sorts_through_the_source(
    qtbot: QtBot, jobs: Jobs, view: RowsView
) -> None:
    view.sort_section(0)
    qtbot.waitUntil(lambda: view.rows.index(0, 0).data().startswith("Antrieb"))
    view.sort_section(0)
    qtbot.waitUntil(lambda: view.rows.index(0, 0).data().startswith("Wasser"))
    assert view.rows.query == Query(sort="name", descending=True)


def test_the_current_record_stays_current(qtbot: QtBot, jobs: Jobs, view: RowsView) -> None:
    view.select_row(500)
    view.sort_by("name", descending=True)
    qtbot.waitUntil(lambda: jobs.idle)
    assert view.current_id() == 501
    row = view.currentIndex().row()
    assert view.rows.index(row, 0).data() != WAITING
    assert view.selected_ids() == [501]


def test_old_rows_stay_until_new_ones_are_there(qtbot: QtBot, jobs: Jobs, view: RowsView) -> None:
    view.rows.load(Query("licht"))
    assert view.rows.rowCount() == 100_000
    with qtbot.waitSignal(view.rows.loaded):
        pass
    assert view.rows.rowCount() < 100_000
    assert "Licht" in view.rows.index(0, 0).data()


def test_loading_again_without_a_change_keeps_the_place(
    qtbot: QtBot, jobs: Jobs, view: RowsView
) -> None:
    view.verticalScrollBar().setValue(4000)
    view.select_row(4005)
    view.rows.load()
    qtbot.waitUntil(lambda: jobs.idle)
    assert view.verticalScrollBar().value() == pytest.approx(4000, abs=30)
    assert view.current_id() == 4006


def test_enter_opens_and_control_arrows_go_on(qtbot: QtBot, view: RowsView) -> None:
    view.select_row(10)
    with qtbot.waitSignal(view.opened) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [11]
    with qtbot.waitSignal(view.passed) as passed:
        QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert passed.args == [12]


def test_typing_in_the_list_does_not_read_it(qtbot: QtBot, view: RowsView) -> None:
    with qtbot.waitSignal(view.typed) as typed:
        QTest.keyClick(view, Qt.Key.Key_Q)
    assert typed.args == ["q"]


def test_rows_are_copied_as_excel_takes_them(qtbot: QtBot, jobs: Jobs, view: RowsView) -> None:
    view.select_row(0)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: jobs.idle)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].split("\t") == [column.label for column in COLUMNS]
    assert lines[1].split("\t")[:2] == ["Lichtwerke AG 1", "Arnsberg"]


def test_a_cell_is_edited_with_f2(qtbot: QtBot, jobs: Jobs, view: RowsView) -> None:
    view.select_row(2)
    QTest.keyClick(view, Qt.Key.Key_F2)
    line = view.focusWidget()
    assert line is not None
    with qtbot.waitSignal(view.rows.edited) as edited:
        QTest.keyClicks(line, "Neuer Name")
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert edited.args == [3, "name", "Neuer Name"]


def test_columns_are_chosen_and_ordered(qtbot: QtBot, jobs: Jobs, view: RowsView) -> None:
    view.rows.show_columns(["county", "name", "gone"])
    qtbot.waitUntil(lambda: view.rows.index(0, 1).data() == "Lichtwerke AG 1")
    assert [column.key for column in view.rows.columns] == ["county", "name"]


def test_ids_are_kept_as_numbers_of_eight_bytes(view: RowsView) -> None:
    assert isinstance(view.rows.ids, array)
    assert view.rows.ids.itemsize == 8
