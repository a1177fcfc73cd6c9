"""The table model: an array of ids and a few pages of rows, both read beside the window."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.jobs import Jobs, Work
from desktop.progress import Progress
from desktop.tables.source import Cell, Column, ListSource, Query, Row, Toned, cell_text
from models.errors import HandschlagError

PAGE = 128
SEEN = 50
"""Rows that may be in sight at once."""
KEPT = 48
"""Pages kept: about 6,000 rows."""

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
TONE_ROLE = Role.UserRole + 1
COLUMN_ROLE = Role.UserRole + 2
WAITING = "…"


@dataclass(frozen=True, slots=True)
class Answer:
    """The ids of a query, and the pages that will be seen first with the columns they hold."""

    ids: array[int]
    keys: list[str]
    pages: dict[int, list[Row]]


class RowsModel(QAbstractTableModel):
    """Rows of a source; what is not read yet says … and is read next.

    Old rows stay until the answer to a new query is there, so nothing flashes.
    """

    loaded = Signal()
    refused = Signal(object)
    edited = Signal(int, str, str)

    def __init__(self, source: ListSource, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source, self._jobs = source, jobs
        self._key = f"list {id(self)}"
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, list[Row]] = OrderedDict()
        self._wanted: list[int] = []
        self._fetching: int | None = None
        self._generation = 0
        self._top = 0
        self._current: int | None = None
        self.query = Query()
        self.columns: list[Column] = [column for column in source.columns if column.shown]

    def load(self, query: Query | None = None) -> None:
        """Ask again, with another query or the same; `loaded` when the answer is shown."""
        self.query = query or self.query
        self._jobs.latest(
            self._key, self._answer, owner=self, done=self._show, refused=self._refuse
        )

    def show_columns(self, keys: Sequence[str]) -> None:
        """Show these columns in this order."""
        by_key = {column.key: column for column in self._source.columns}
        self.beginResetModel()
        self.columns = [by_key[key] for key in keys if key in by_key]
        self._forget()
        self.endResetModel()
        self.loaded.emit()

    def sort_by(self, key: str, *, descending: bool) -> None:
        """Order by a column, through the source."""
        self.load(replace(self.query, sort=key, descending=descending))

    def watch(self, top: int) -> None:
        """Remember which row is at the top, to read around it first."""
        self._top = top

    def keep_in_sight(self, record: int | None) -> None:
        """Remember which record is current, to read around it as well."""
        self._current = record

    @property
    def ids(self) -> array[int]:
        """The ids in the order shown."""
        return self._ids

    @property
    def source(self) -> ListSource:
        """Where the rows come from."""
        return self._source

    def id_at(self, row: int) -> int | None:
        """The id of a row, None outside."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, record: int) -> int | None:
        """The row of an id, None when it is not in the list."""
        try:
            return self._ids.index(record)
        except ValueError:
            return None

    def cell(self, row: int, column: int) -> Cell | None:
        """A cell, None while it is not read yet; asking has it read."""
        page, place = divmod(row, PAGE)
        rows = self._pages.get(page)
        if rows is None:
            self._want(page)
            return None
        self._pages.move_to_end(page)
        return rows[place][column] if place < len(rows) else ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """How many hits there are."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """How many columns are shown."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """The formatted text of a cell, its tone, its alignment, its column."""
        if role == COLUMN_ROLE:
            return self.columns[index.column()]
        if role == Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self.columns[index.column()].right else None
            return (side or Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        if role not in (Role.DisplayRole, Role.EditRole, Role.ToolTipRole, TONE_ROLE):
            return None
        cell = self.cell(index.row(), index.column())
        if role == TONE_ROLE:
            return cell.tone if isinstance(cell, Toned) else None
        return WAITING if cell is None else cell_text(cell)

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Announce what was typed; the row is read again when it has been saved."""
        before = self.cell(index.row(), index.column())
        if before is None or str(value) == cell_text(before):
            return False
        self.edited.emit(self._ids[index.row()], self.columns[index.column()].key, str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What can be done with a cell."""
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        flags |= Qt.ItemFlag.ItemNeverHasChildren
        if self.columns[index.column()].editable:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(self, section: int, way: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """The words over the columns, and the number of a row for screen readers."""
        if role == Role.TextAlignmentRole and way == Qt.Orientation.Horizontal:
            right = section < len(self.columns) and self.columns[section].right
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role != Role.DisplayRole:
            return None
        if way == Qt.Orientation.Vertical:
            return str(section + 1)
        return self.columns[section].label if section < len(self.columns) else None

    def copy_with(self, read: Work, deliver: Callable[[str], object]) -> None:
        """Have a text read beside the window and delivered."""
        self._jobs.read(read, owner=self, done=deliver, refused=self._refuse)

    def _answer(self, progress: Progress) -> Answer:
        keys = [column.key for column in self.columns]
        ids = self._source.ids(self.query)
        last = max(len(ids) - 1, 0)
        rows = {min(self._top, last), min(self._top + SEEN, last)}
        if self._current is not None and self._current in ids:
            rows.add(ids.index(self._current))
        pages = {row // PAGE for row in rows}
        read = {p: self._source.rows(ids[p * PAGE : (p + 1) * PAGE], keys) for p in pages}
        return Answer(ids, keys, read)

    def _show(self, answer: Answer) -> None:
        same = answer.ids == self._ids
        if not same:
            self.beginResetModel()
        self._ids = answer.ids
        self._forget()
        if answer.keys == [column.key for column in self.columns]:
            self._pages.update(answer.pages)
        if not same:
            self.endResetModel()
        elif len(self._ids):
            last = self.index(len(self._ids) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.loaded.emit()

    def _refuse(self, failure: HandschlagError) -> None:
        self.refused.emit(failure)

    def _forget(self) -> None:
        self._generation += 1
        self._pages.clear()
        self._wanted.clear()
        self._fetching = None

    def _want(self, page: int) -> None:
        if page == self._fetching:
            return
        if page in self._wanted:
            self._wanted.remove(page)
        self._wanted.append(page)
        # What scrolled by long ago need not be read.
        del self._wanted[:-4]
        if self._fetching is None:
            self._fetch()

    def _fetch(self) -> None:
        if not self._wanted:
            return
        page = self._wanted.pop()
        self._fetching = page
        ids = self._ids[page * PAGE : (page + 1) * PAGE]
        reading = _Page(self._source, ids, [c.key for c in self.columns], page, self._generation)
        self._jobs.read(reading.read, owner=self, done=self._keep, refused=self._refuse)

    def _keep(self, answer: tuple[int, int, list[Row]]) -> None:
        page, generation, rows = answer
        if generation != self._generation:
            return
        self._pages[page] = rows
        while len(self._pages) > KEPT:
            self._pages.popitem(last=False)
        self._fetching = None
        first = page * PAGE
        last = self.index(first + len(rows) - 1, len(self.columns) - 1)
        self.dataChanged.emit(self.index(first, 0), last)
        self._fetch()


class _Page:
    """A page to be read: everything the reader thread needs, so it never looks at the model."""

    def __init__(
        self, source: ListSource, ids: array[int], keys: list[str], page: int, generation: int
    ) -> None:
        self._source, self._ids, self._keys = source, ids, keys
        self._page, self._generation = page, generation

    def read(self, progress: Progress) -> tuple[int, int, list[Row]]:
        """Read the rows."""
        return self._page, self._generation, self._source.rows(self._ids, self._keys)
