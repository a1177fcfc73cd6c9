"""The page of meetings: the list beside the one that is chosen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from desktop.desk import Desk, Page
from desktop.dialogs.pasting.asking import CellPaste
from desktop.news import Change
from desktop.pages.meetings.views import COLUMNS, listing, views
from desktop.progress import Progress
from desktop.records.deeds import carry_out
from desktop.records.drawers import open_form
from desktop.records.editing import Edit
from desktop.records.head import RecordButton
from desktop.records.panel import RecordPanel
from desktop.records.rules import RecordRules
from desktop.records.stored_filtering import StoredFiltering
from desktop.records.stored_list import StoredList
from desktop.tables.panel import ListPanel
from desktop.tables.picked import Picked
from desktop.widgets.buttons import Button
from desktop.widgets.toast import Message
from models.database.reader import Reader
from models.errors import Refused
from models.journal.store import Store
from models.language import tr
from models.records.meetings import MEETING
from models.services.meetings import cancel_meeting
from models.services.naming import title_of
from models.services.outcome import Done

SHOWN = frozenset(("meeting", "organisation", "staff"))
READING = 120
"""Milliseconds a row stays current before its meeting is read."""


class MeetingsPage(Page):
    """List and record side by side; both keep their place."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rules = RecordRules()
        self._stale = True
        self._awaited = 0
        source = StoredList(desk.office, "meeting", COLUMNS, wide=("title", "organisation"))
        self.list = ListPanel(
            listing(self.plan, ""),
            source,
            desk.jobs,
            desk.settings,
            StoredFiltering("meeting"),
            self,
        )
        new = Button(tr("Meeting"), self, role="primary", symbol="add")
        new.setAccessibleName(tr("New meeting"))
        new.clicked.connect(self.plan)
        self.list.add_tool(new)
        CellPaste(desk, self.list, "meeting")
        self.panel = RecordPanel(desk, "meeting", self)
        self.panel.add_command(RecordButton(tr("Cancel meeting"), "close", self._cancel))
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.addWidget(self.list)
        self._split.addWidget(self.panel)
        self._split.setChildrenCollapsible(False)
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._split)
        if not desk.settings.restore_splitter("meetings", self._split):
            self._split.setSizes([560, 520])
        self._split.splitterMoved.connect(self._remember)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._read_current)
        for keys, by in (("Ctrl+Down", 1), ("Ctrl+Up", -1)):
            go_on = QShortcut(QKeySequence(keys), self.panel)
            go_on.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            go_on.activated.connect(partial(self.list.view.step, by))
        self.list.passed.connect(self._passed)
        self.list.opened.connect(partial(desk.navigation.open, "meeting"))
        self.list.edited.connect(self._edit)
        self.list.changed.connect(self._loaded)
        desk.news.changed.connect(self._heard)
        desk.office.read(partial(_name_of, desk.office.staff), owner=self, done=self._named)

    def arrive(self) -> None:
        """Load the list when it may have changed since it was seen."""
        if self._stale:
            self._stale = False
            self.list.load()

    def show_picked(self, picked: Picked) -> None:
        """Show some meetings alone."""
        self.list.show_only(picked)

    def take_focus(self) -> None:
        """Begin in the list."""
        self.list.view.setFocus()

    def plan(self) -> None:
        """Open the form of a new meeting."""
        drawer = open_form(self._desk, self, "meeting", stays=True)
        if drawer:
            drawer.saved.connect(self._planned)

    def _planned(self, answer: Done) -> None:
        self._awaited = answer.record or 0
        self.panel.show_record(self._awaited)

    def _named(self, name: str) -> None:
        self.list.show_views(views(name))
        if not self.list.query().conditions:
            self.list.choose_view(0)

    def _passed(self, record: int) -> None:
        self._pause.start(READING)

    def _loaded(self) -> None:
        if self._awaited and self.list.view.select_id(self._awaited):
            self._awaited = 0
        current = self.list.view.current_id()
        if current is None and len(self.list.model.ids):
            self.list.view.select_row(0)
        elif not len(self.list.model.ids):
            self.panel.show_record(0)

    def _read_current(self) -> None:
        record = self.list.view.current_id()
        if record is not None and record != self.panel.record:
            self.panel.show_record(record)

    def _cancel(self, record: int) -> None:
        carry_out(self._desk, partial(_cancelled, record), owner=self)

    def _edit(self, record: int, key: str, text: str) -> None:
        """A cell was edited in the list."""
        try:
            value = self._rules.parse(MEETING.field(key), text)
        except Refused as refusal:
            self._desk.say(Message(refusal.sentence))
            self.list.load()
            return
        carry_out(self._desk, Edit("meeting", record, {key: value}).run, owner=self)

    def _heard(self, change: Change) -> None:
        if not SHOWN & change.records.keys():
            return
        if self.isVisible():
            self.list.load()
        else:
            self._stale = True

    def _remember(self) -> None:
        self._desk.settings.remember_splitter("meetings", self._split)


def _name_of(staff: str, reader: Reader, progress: Progress) -> str:
    return title_of(reader, reader.id_of(staff))


def _cancelled(record: int, store: Store) -> Done:
    return cancel_meeting(store, record)
