"""The Today page: what is late, due, planned, stuck, silent or owed by law."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QVBoxLayout, QWidget

from desktop.desk import Desk, Page
from desktop.news import Change
from desktop.pages.today.agenda import LEFT, LOOKS, TASKS, Shown, counted, read_agenda
from desktop.pages.today.menus import LineMenus
from desktop.pages.today.section import Section, chain
from desktop.records.line import Line
from desktop.records.opening import open_record
from desktop.records.quick_task import QuickTask
from desktop.records.task_commands import TaskCommands
from desktop.style.theme import theme
from desktop.style.tokens import SPACE, VAST, WIDE
from desktop.widgets.eagerness import Eagerness
from desktop.widgets.empty import EmptyState
from desktop.widgets.scrolling import ScrollColumn
from desktop.widgets.section import PageHeader
from models.clock import today
from models.language import ntr, tr
from models.services.today import QUIET_DAYS

BROAD = 860
"""Pixels from which there are two columns, at 100 % text."""
OWN = "today/own"
QUIET = "today/quiet"
SPANS = (30, 60, 90, 180, 365)
SHOWN = frozenset(
    ("task", "meeting", "project", "deadline", "introduction", "person", "organisation", "stage")
)
_MIDNIGHT = 10 * 60 * 1000
"""Milliseconds after which a page that stays open looks at the calendar again."""


class TodayPage(Page):
    """Lists under headings, in two columns where there is room."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._day = today()
        self._eager = Eagerness(self)
        self._seen = False
        self._broad: bool | None = None
        self._tasks = TaskCommands(desk, self)
        self._menus = LineMenus(desk, self)
        self._header = PageHeader("", "", self)
        self._own = QCheckBox(tr("Only mine"), self)
        self._own.setChecked(desk.settings.flag(OWN, True))
        self._own.toggled.connect(self._turn)
        self._header.add(self._own)
        self._inside = ScrollColumn(self)
        inside = self._inside.widget() or self
        self._quick = QuickTask(desk, inside, tr("What is to be done? Enter adds the task."))
        self._sections = {key: Section(key, inside) for key in LOOKS}
        self._sections["quiet"].add_tool(self._spans())
        self._nothing = EmptyState(
            "check", tr("Nothing is open."), tr("Everything is done. New tasks appear here.")
        )
        self._build()
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._tick)
        self._clock.start(_MIDNIGHT)
        desk.news.changed.connect(self._heard)

    def arrive(self) -> None:
        """Look again: another day may have begun."""
        self._read()

    def take_focus(self) -> None:
        """Begin with the first line."""
        self._eager.begin()
        self._settle()

    @property
    def says_nothing_is_open(self) -> bool:
        """Whether the page is empty and says so."""
        return self._nothing.isVisible()

    def section(self, key: str) -> Section:
        """The section of a group; raises KeyError."""
        return self._sections[key]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        self._inside.column.setContentsMargins(VAST, 0, VAST, VAST)
        self._inside.column.setSpacing(WIDE)
        self._inside.column.addWidget(self._quick)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(VAST + SPACE)
        self._columns = (QVBoxLayout(), QVBoxLayout())
        for column in self._columns:
            column.setSpacing(WIDE)
        self._inside.column.addLayout(self._grid)
        self._inside.column.addWidget(self._nothing, 1)
        self._inside.column.addStretch(1)
        self._nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._inside, 1)
        order = [key for key in LOOKS if key in LEFT] + [key for key in LOOKS if key not in LEFT]
        for key in order:
            section = self._sections[key]
            self._columns[0 if key in LEFT else 1].addWidget(section)
            section.opened.connect(self._open)
            section.ticked.connect(self._finish)
            section.asked.connect(partial(self._ask, key))
        for column in self._columns:
            column.addStretch(1)
        chain([self._sections[key] for key in order])
        self._arrange()

    def _spans(self) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(tr("Not spoken to for"))
        for days in SPANS:
            combo.addItem(ntr("{n} day", "{n} days", days), days)
        combo.setCurrentIndex(max(combo.findData(self._quiet_days()), 0))
        combo.activated.connect(self._choose_span)
        self._span = combo
        return combo

    def _quiet_days(self) -> int:
        text = self._desk.settings.text(QUIET)
        return int(text) if text.isdigit() and int(text) in SPANS else QUIET_DAYS

    def _choose_span(self) -> None:
        self._desk.settings.remember(QUIET, str(self._span.currentData()))
        self._read()

    def _turn(self, own: bool) -> None:
        self._desk.settings.remember(OWN, own)
        self._read()

    def _tick(self) -> None:
        if today() != self._day and self.isVisible():
            self._read()

    def _heard(self, change: Change) -> None:
        if self.isVisible() and SHOWN & change.records.keys():
            self._read()

    def _read(self) -> None:
        self._day = today()
        office = self._desk.office
        work = partial(read_agenda, office.staff, self._own.isChecked(), self._quiet_days())
        office.latest(f"today {id(self)}", work, owner=self, done=self._show)

    def _show(self, shown: tuple[Shown, ...]) -> None:
        self._header.say(tr("Today"), " · ".join(filter(None, (long_day(), counted(shown)))))
        for group in shown:
            self._sections[group.key].show_group(group)
        nothing = not any(group.count for group in shown)
        for group in shown:
            if nothing:
                self._sections[group.key].hide()
        self._nothing.setVisible(nothing)
        self._seen = True
        self._settle()

    def _settle(self) -> None:
        if self._seen and self._eager.take():
            first = (*TASKS, *self._sections)
            if not any(self._sections[key].take_focus() for key in first):
                self._quick.setFocus()

    def _open(self, line: Line) -> None:
        open_record(self._desk, line.opens, self)

    def _finish(self, line: Line) -> None:
        self._tasks.finish(line.record)

    def _ask(self, group: str, line: Line, point: QPoint) -> None:
        self._menus.ask(group, line, point)

    def _arrange(self) -> None:
        broad = self.width() >= theme().pixels(BROAD)
        if broad == self._broad:
            return
        self._broad = broad
        for column in self._columns:
            self._grid.removeItem(column)
        self._grid.addLayout(self._columns[0], 0, 0)
        self._grid.addLayout(self._columns[1], 0 if broad else 1, 1 if broad else 0)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if broad else 0)
        self._grid.setAlignment(Qt.AlignmentFlag(0))


def long_day() -> str:
    """The day in full, in the language of the program."""
    day = today()
    from PySide6.QtCore import QDate

    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
