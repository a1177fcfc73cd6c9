"""The history: the diary at the left, what an entry did at the right."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.desk import Desk, Page
from desktop.pages.history.changes import Transaction, read_transaction
from desktop.pages.history.detail import NotePanel
from desktop.pages.history.diary import KINDS, PAGE, Note, Pageful, Wanted, authors, read_pageful
from desktop.pages.history.diary_list import DiaryView
from desktop.progress import Progress
from desktop.style.theme import theme
from desktop.widgets.empty import EmptyState
from desktop.widgets.section import PageHeader
from desktop.widgets.text import hairline
from models.database.reader import Reader
from models.language import tr

SPLIT = "history"
TOGETHER = 60
"""Milliseconds in which several commits are one reason to look again."""


class HistoryPage(Page):
    """Reads the diary in pages while one scrolls, and an entry when it is chosen."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stale = True
        self._who = self._combo(tr("Who"), tr("Everybody"))
        self._kind = self._combo(tr("Kind"), tr("All kinds"))
        for key, (words, _) in KINDS.items():
            self._kind.addItem(tr(words), key)
        self.diary = DiaryView(self)
        self._empty = EmptyState("history", tr("Nothing has happened yet."), parent=self)
        self._left = QStackedWidget(self)
        self._left.addWidget(self.diary)
        self._left.addWidget(self._empty)
        self.panel = NotePanel(desk, self)
        self._nothing = QWidget(self)
        self._right = QStackedWidget(self)
        self._right.addWidget(self._nothing)
        self._right.addWidget(self.panel)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._look_again)
        self._lay_out()
        self._who.activated.connect(self._read)
        self._kind.activated.connect(self._read)
        self.diary.chosen.connect(self._choose)
        self.diary.diary.more_wanted.connect(self._read_more)
        desk.news.changed.connect(self._hear)

    def arrive(self) -> None:
        """Look at what has happened since."""
        self._desk.office.read(_authors, owner=self, done=self._show_authors)
        self._look_again()

    def take_focus(self) -> None:
        """Begin at the latest entry."""
        self.diary.setFocus()

    def _lay_out(self) -> None:
        header = PageHeader(
            tr("History"), tr("Every change, newest first. Each can be taken back."), self
        )
        header.add(self._who)
        header.add(self._kind)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self._left)
        split.addWidget(self._right)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        self._left.setMinimumWidth(theme().pixels(240))
        if not self._desk.settings.restore_splitter(SPLIT, split):
            split.setSizes([420, 640])
        split.splitterMoved.connect(partial(self._remember, split))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(hairline(self))
        column.addWidget(split, 1)

    def _combo(self, name: str, everything: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        combo.addItem(everything, None)
        return combo

    def _remember(self, split: QSplitter) -> None:
        self._desk.settings.remember_splitter(SPLIT, split)

    def _wanted(self) -> Wanted:
        return Wanted(self._who.currentData(), self._kind.currentData() or "")

    def _hear(self) -> None:
        self._stale = True
        if self.isVisible():
            self._again.start(TOGETHER)

    def _look_again(self) -> None:
        if self._stale:
            self._stale = False
            self._read()

    def _read(self) -> None:
        size = max(PAGE, len(self.diary.diary.notes))
        work = partial(_pageful, self._wanted(), None, size)
        self._desk.office.latest("diary", work, owner=self, done=self._show)

    def _read_more(self) -> None:
        last = self.diary.diary.notes[-1].last
        work = partial(_pageful, self._wanted(), last, PAGE)
        self._desk.office.latest("diary", work, owner=self, done=self.diary.diary.add)

    def _show(self, found: Pageful) -> None:
        current = self.diary.diary.note(self.diary.currentIndex().row())
        self.diary.diary.show(found)
        self._left.setCurrentWidget(self.diary if found.notes else self._empty)
        if found.notes:
            self.diary.choose(current.tx if current else None)
        else:
            self._right.setCurrentWidget(self._nothing)

    def _show_authors(self, found: list[tuple[str, str]]) -> None:
        chosen = self._who.currentData()
        while self._who.count() > 1:
            self._who.removeItem(1)
        for uuid, name in found:
            self._who.addItem(name, uuid)
        self._who.setCurrentIndex(max(self._who.findData(chosen), 0))

    def _choose(self, note: Note | None) -> None:
        if note is None:
            return
        self.panel.show_note(note)
        self._right.setCurrentWidget(self.panel)
        work = partial(_transaction, note.tx)
        self._desk.office.latest("diary entry", work, owner=self, done=self._show_changes)

    def _show_changes(self, found: Transaction) -> None:
        self.panel.show_changes(found)


def _authors(reader: Reader, progress: Progress) -> list[tuple[str, str]]:
    return authors(reader)


def _pageful(
    wanted: Wanted, before: int | None, size: int, reader: Reader, progress: Progress
) -> Pageful:
    return read_pageful(reader, wanted, before, size)


def _transaction(tx: bytes, reader: Reader, progress: Progress) -> Transaction:
    return read_transaction(reader, tx)
