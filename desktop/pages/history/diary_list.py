"""The list of the diary: headings of days, and a note for each transaction."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from desktop.pages.history.diary import Note, Pageful
from desktop.pages.history.diary_delegate import ROW, DiaryDelegate, about
from desktop.style.theme import theme
from models.clock import today
from models.language import tr

Index = QModelIndex | QPersistentModelIndex
Row = str | Note


class DiaryModel(QAbstractListModel):
    """Headings and notes; `more_wanted` when a person has scrolled to the oldest one read."""

    more_wanted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._day: date | None = None
        self._more = self._asked = False

    @property
    def notes(self) -> list[Note]:
        """The notes read so far, newest first."""
        return [row for row in self._rows if isinstance(row, Note)]

    def show(self, found: Pageful) -> None:
        """Begin anew with these notes."""
        self.beginResetModel()
        self._day = None
        self._rows = self._with_headings(found.notes)
        self._more, self._asked = found.more, False
        self.endResetModel()

    def add(self, found: Pageful) -> None:
        """Go on with older notes."""
        rows = self._with_headings(found.notes)
        self._more, self._asked = found.more, False
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def note(self, row: int) -> Note | None:
        """The note in a row; None for a heading."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Note) else None

    def row_of(self, tx: bytes) -> int | None:
        """The row of a transaction."""
        rows = enumerate(self._rows)
        return next((i for i, row in rows if isinstance(row, Note) and row.tx == tx), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """How many rows were read."""
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are older notes."""
        return self._more and not self._asked

    def fetchMore(self, parent: Index) -> None:
        """Have older notes read."""
        self._asked = True
        self.more_wanted.emit()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if self.note(index.row()) is None:
            return Qt.ItemFlag.ItemNeverHasChildren
        selectable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return selectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row for the painter, one sentence for a screen reader."""
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row if isinstance(row, str) else spoken(row)
        return None

    def _with_headings(self, notes: Sequence[Note]) -> list[Row]:
        rows: list[Row] = []
        for note in notes:
            if note.day != self._day:
                self._day = note.day
                rows.append(day_words(note.day))
            rows.append(note)
        return rows


class DiaryView(QListView):
    """The list; `chosen` with the note that is current."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("History"))
        self.diary = DiaryModel(self)
        self.setModel(self.diary)
        self.setItemDelegate(DiaryDelegate(self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.selectionModel().currentChanged.connect(self._pass)
        theme().changed.connect(self.scheduleDelayedItemsLayout)

    def choose(self, tx: bytes | None) -> None:
        """Make a transaction current, the newest one when it is not there."""
        row = self.diary.row_of(tx) if tx else None
        if row is None and self.diary.notes:
            row = self.diary.row_of(self.diary.notes[0].tx)
        if row is not None:
            self.setCurrentIndex(self.diary.index(row, 0))

    def keyboardSearch(self, search: str) -> None:
        """Letters search nothing here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows pass over the headings."""
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        row = self.currentIndex().row() + by
        if by:
            while 0 <= row < self.diary.rowCount() and self.diary.note(row) is None:
                row += by
            if 0 <= row < self.diary.rowCount():
                self.setCurrentIndex(self.diary.index(row, 0))
        else:
            super().keyPressEvent(event)

    def _pass(self, current: QModelIndex) -> None:
        self.chosen.emit(self.diary.note(current.row()) if current.isValid() else None)


def day_words(day: date) -> str:
    """A day as a heading: today, yesterday, or with its weekday."""
    if day == today():
        return tr("Today")
    if day == today() - timedelta(days=1):
        return tr("Yesterday")
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def spoken(note: Note) -> str:
    """A note as one sentence."""
    return ", ".join((note.time, note.label, about(note)))
