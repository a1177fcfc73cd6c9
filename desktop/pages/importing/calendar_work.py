"""The way of a calendar through the page: read, shown, written, taken back."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.desk import Desk
from desktop.jobs import Job
from desktop.pages.importing.calendar_view import CalendarView
from desktop.pages.importing.waiting import Wish, stoppable
from desktop.progress import Progress
from desktop.tables.picked import Picked
from desktop.undoing.taking_back import take_back
from desktop.widgets.toast import Message
from models.errors import Conflict, HandschlagError
from models.exchange.calendars import CalendarPlan, apply_calendar, plan_calendar
from models.journal.store import Store
from models.language import tr
from models.services.outcome import Done

ENDINGS = (".ics", ".ical", ".icalendar")


class CalendarImport(QObject):
    """Takes calendars in; `planned` with a view to show, `refused` with why there is none."""

    planned = Signal(object)
    refused = Signal(object)
    ended = Signal()

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._path = Path()
        self._view: CalendarView | None = None
        self._job: Job | None = None
        self._meetings: frozenset[int] = frozenset()
        self.writing = False

    def take_file(self, path: Path) -> None:
        """Read a calendar beside the window; what was asked before is no longer."""
        self.stop()
        self._path = path
        self._job = self._desk.office.write(
            partial(_plan, path),
            owner=self,
            done=self._planned,
            refused=self._not_planned,
            cancelled=partial(self._not_planned, None),
            label=tr("Reading {file}", file=path.name),
        )

    def stop(self) -> None:
        """Read nothing any more."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _planned(self, plan: CalendarPlan) -> None:
        self._job = None
        view = CalendarView(self._desk, plan, self._page)
        view.import_asked.connect(self._write)
        view.left.connect(self.ended)
        view.meetings_asked.connect(self._list)
        view.taken_back.connect(self._take_back)
        self._view = view
        self.planned.emit(view)

    def _not_planned(self, failure: HandschlagError | None) -> None:
        self._job = None
        self.refused.emit(failure)

    def _write(self, plan: CalendarPlan) -> None:
        if self._view is None or self.writing:
            return
        self.writing = True
        self._view.setEnabled(False)
        self._desk.office.write(
            partial(_carry_in, plan),
            owner=self,
            done=self._written,
            refused=self._not_written,
            cancelled=partial(self._not_written, None),
            label=tr("Importing {file}", file=plan.file),
        )

    def _written(self, answer: tuple[Done, frozenset[int]]) -> None:
        self.writing = False
        done, self._meetings = answer
        if self._view is not None:
            self._view.show_done(done)

    def _list(self) -> None:
        """Show the meetings that were written in their ordinary list."""
        title = tr("From {file}", file=self._path.name)
        self._desk.navigation.list("meetings", Picked("meeting", title, self._meetings))

    def _not_written(self, failure: HandschlagError | None) -> None:
        self.writing = False
        if self._view is not None:
            self._view.setEnabled(True)
            self._view.take_focus()
        if failure is not None:
            self._desk.say(Message(failure.sentence))
        if isinstance(failure, Conflict):
            self.take_file(self._path)

    def _take_back(self, tx: bytes) -> None:
        take_back(self._desk, self, tx)
        self.ended.emit()


def _plan(path: Path, store: Store, progress: Progress) -> CalendarPlan:
    with store.reading() as reader:
        return stoppable(partial(plan_calendar, reader, path, cancel=Wish(progress)))


def _carry_in(plan: CalendarPlan, store: Store, progress: Progress) -> tuple[Done, frozenset[int]]:
    """What was done, and the meetings that were written."""
    work = partial(apply_calendar, store, plan, progress=progress, cancel=Wish(progress))
    done = stoppable(work)
    last = store.last if done.tx is not None else None
    return done, frozenset(last.touched.get("meeting", ())) if last is not None else frozenset()
