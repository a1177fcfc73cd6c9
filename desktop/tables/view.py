"""The table a person sees: keyboard, sorting, selection of any size, copying."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.style.theme import theme
from desktop.style.tokens import COMPACT_ROW, ROW
from desktop.tables.copying import copy_rows
from desktop.tables.delegate import CellDelegate
from desktop.tables.model import RowsModel

Flag = QItemSelectionModel.SelectionFlag
TO_ROW = Flag.ClearAndSelect | Flag.Rows


class RowsView(QTableView):
    """A list of records; `opened` by Enter or double click, `passed` when another is current."""

    opened = Signal(int)
    passed = Signal(int)
    selection_changed = Signal(int)
    typed = Signal(str)
    cells_pasted = Signal()

    def __init__(self, model: RowsModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = model
        self._compact = False
        self._keep: int | None = None
        self.takes_cells: Callable[[], bool] = _takes_none
        self.setProperty("role", "list")
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self._set_up_headers()
        self.doubleClicked.connect(self._open_index)
        self.selectionModel().currentRowChanged.connect(self._pass)
        self.selectionModel().selectionChanged.connect(self._count_selection)
        self.verticalScrollBar().valueChanged.connect(model.watch)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)
        theme().changed.connect(self.resize_rows)

    def resize_rows(self) -> None:
        """Give rows and columns the sizes of the text scale."""
        height = theme().pixels(COMPACT_ROW if self._compact else ROW)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        letter = self.fontMetrics().averageCharWidth()
        for place, column in enumerate(self.rows.columns):
            self.setColumnWidth(place, column.width * letter + 18)

    def set_compact(self, compact: bool) -> None:
        """Show more rows in the same room."""
        self._compact = compact
        self.resize_rows()

    def current_id(self) -> int | None:
        """The id of the current row."""
        return self.rows.id_at(self.currentIndex().row())

    def selected_ids(self) -> list[int]:
        """The ids of all selected rows in the order shown, without visiting each row."""
        spans = self._spans()
        found: list[int] = []
        end = -1
        for top, bottom in spans:
            found.extend(self.rows.ids[max(top, end + 1) : bottom + 1])
            end = max(end, bottom)
        return found

    def select_id(self, record: int) -> bool:
        """Make a record current; false when it is not in the list."""
        row = self.rows.row_of(record)
        if row is None:
            return False
        self.select_row(row)
        return True

    def select_row(self, row: int) -> None:
        """Make a row current and scroll to it."""
        column = max(self.currentIndex().column(), 0)
        self.selectionModel().setCurrentIndex(self.rows.index(row, column), TO_ROW)
        self.scrollTo(self.currentIndex())

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) record."""
        last = len(self.rows.ids) - 1
        if last >= 0:
            self.select_row(min(max(self.currentIndex().row() + by, 0), last))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Ctrl+arrows go on, Ctrl+C copies as a table, Ctrl+V pastes cells."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        editing = self.state() == QAbstractItemView.State.EditingState
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not editing:
            self._open_index(self.currentIndex())
        elif control and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif control and event.key() == Qt.Key.Key_C:
            copy_rows(self.rows, self.selected_ids())
        elif self._pastes(event):
            self.cells_pasted.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+V from the command that pastes lists, where the rows take the cells."""
        if event.type() == QEvent.Type.ShortcutOverride and self._pastes(event):
            event.accept()
            return True
        return super().event(event)

    def _pastes(self, event: QEvent) -> bool:
        given = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Paste)
        return given and self.takes_cells()

    def keyboardSearch(self, search: str) -> None:
        """Letters go to the search field; Qt's own search would read the whole list."""
        if search.strip():
            self.typed.emit(search)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a current row as soon as the keyboard is here."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and len(self.rows.ids):
            self.select_row(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the model what is at the top."""
        super().resizeEvent(event)
        self.rows.watch(max(self.rowAt(0), 0))

    def _set_up_headers(self) -> None:
        across, down = self.horizontalHeader(), self.verticalHeader()
        # Shared with the headers, selecting all rows takes seconds at 100,000 of them.
        across.setSelectionModel(QItemSelectionModel(self.rows, across))
        down.setSelectionModel(QItemSelectionModel(self.rows, down))
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.hide()
        across.setHighlightSections(False)
        across.setSectionsClickable(True)
        across.setSectionsMovable(True)
        across.setStretchLastSection(True)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setSortIndicatorClearable(False)
        across.sectionClicked.connect(self.sort_section)
        self.resize_rows()

    def sort_section(self, section: int) -> None:
        """Order by a column, or turn its order round."""
        column = self.rows.columns[section]
        if column.sortable:
            query = self.rows.query
            self.sort_by(column.key, query.sort == column.key and not query.descending)

    def sort_by(self, key: str, descending: bool) -> None:
        """Order by a column and show it in the header."""
        across = self.horizontalHeader()
        for place, column in enumerate(self.rows.columns):
            if column.key == key:
                order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
                across.setSortIndicatorShown(True)
                across.setSortIndicator(place, order)
        self.rows.sort_by(key, descending=descending)

    def _open_index(self, index: QModelIndex) -> None:
        record = self.rows.id_at(index.row()) if index.isValid() else None
        if record is not None:
            self.opened.emit(record)

    def _pass(self, current: QModelIndex) -> None:
        record = self.rows.id_at(current.row()) if current.isValid() else None
        self.rows.keep_in_sight(record)
        if record is not None:
            self.passed.emit(record)

    def _count_selection(self) -> None:
        self.selection_changed.emit(sum(bottom - top + 1 for top, bottom in self._spans()))

    def _spans(self) -> list[tuple[int, int]]:
        selection = self.selectionModel().selection()
        ranges = [selection.at(place) for place in range(selection.count())]
        return sorted({(span.top(), span.bottom()) for span in ranges})

    def _remember(self) -> None:
        self._keep = self.current_id()

    def _restore(self) -> None:
        if self._keep is not None:
            row = self.rows.row_of(self._keep)
            if row is not None:
                self.selectionModel().setCurrentIndex(self.rows.index(row, 0), TO_ROW)
        self._count_selection()


def _takes_none() -> bool:
    return False
