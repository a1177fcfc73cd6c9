"""A calendar before it comes in: every date with what would become of it, and the way back after.

S leaves the date out that is chosen, N takes it over.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.pages.importing.calendar_source import TITLES, CalendarSource, sums
from desktop.style.tokens import SPACE, WIDE
from desktop.tables.panel import Listing, ListPanel, SavedView
from desktop.tables.source import Query
from desktop.widgets.buttons import Button
from desktop.widgets.section import Banner, PageHeader
from desktop.widgets.text import hairline
from models.exchange.calendars import CalendarPlan, PlannedMeeting, Status, choose
from models.language import ntr, number, tr
from models.services.outcome import Done


class CalendarView(QWidget):
    """Shows a plan; `import_asked` and `left`, and after the import `taken_back`."""

    import_asked = Signal(object)
    left = Signal()
    meetings_asked = Signal()
    taken_back = Signal(object)

    def __init__(self, desk: Desk, plan: CalendarPlan, parent: QWidget) -> None:
        super().__init__(parent)
        self._source = CalendarSource(plan)
        self._done: Done | None = None
        self._head = PageHeader(plan.file, "", self)
        self._notes = QVBoxLayout()
        self._notes.setContentsMargins(WIDE, 0, WIDE, 0)
        self._notes.setSpacing(SPACE)
        for note in plan.notes:
            self._notes.addWidget(Banner(note, "blue", self))
        self._news = Banner("", "green", self)
        self._news.hide()
        self._notes.addWidget(self._news)
        self.panel = self._panel(desk)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addLayout(self._notes)
        layout.addWidget(self.panel, 1)
        layout.addWidget(hairline(self))
        layout.addLayout(self._foot())
        self.show_plan(plan)

    @property
    def plan(self) -> CalendarPlan:
        """What would happen."""
        return self._source.plan

    def take_focus(self) -> None:
        """Begin in the list, after the import at the way to the meetings."""
        (self.panel.view if self._done is None else self._show_meetings).setFocus()

    def show_plan(self, plan: CalendarPlan) -> None:
        """Show another plan of the same file; the chosen date stays chosen."""
        self._source.plan = plan
        self._head.say(plan.file, sums(plan))
        counts = plan.counts
        writing = counts.new + counts.updated + counts.cancelled
        self.go.setText(ntr("Import {n} date", "Import {n} dates", writing))
        self.go.setAccessibleName(self.go.text())
        self.go.setEnabled(plan.changes_anything())
        before = self.panel.chosen_view()
        self.panel.show_views(_views(plan))
        after = self.panel.chosen_view()
        if before is not None and after is not None and before.key == after.key:
            self.panel.load()
        else:
            self.panel.load_view()

    def show_done(self, done: Done) -> None:
        """Say what was written, and offer the way back."""
        self._done = done
        self._news.say(done.message, "green")
        self._news.show()
        for button in (self.go, self._choose):
            button.hide()
        self._show_meetings.show()
        self.undo.setVisible(done.tx is not None)
        self.setEnabled(True)
        self.take_focus()

    def _panel(self, desk: Desk) -> ListPanel:
        listing = Listing("calendar import", tr("Dates of the calendar"), _counted,
                          tr("No dates here."))  # fmt: skip
        panel = ListPanel(listing, self._source, desk.jobs, desk.settings, parent=self)
        # Letters decide here; the search has its own line.
        panel.view.typed.disconnect()
        panel.view.typed.connect(self._typed)
        panel.passed.connect(self._pass)
        panel.model.loaded.connect(self._loaded)
        return panel

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(WIDE, SPACE, WIDE, SPACE)
        foot.setSpacing(SPACE)
        back = Button(tr("Another file"), self)
        back.clicked.connect(self.left)
        self._choose = Button(tr("Leave this date out (S)"), self)
        self._choose.clicked.connect(self._turn)
        self._choose.setEnabled(False)
        self.undo = Button(tr("Undo the whole import"), self, symbol="undo")
        self.undo.clicked.connect(self._take_back)
        self.undo.hide()
        self.go = Button("", self, role="primary")
        self.go.clicked.connect(self._ask)
        self._show_meetings = Button(tr("Show the meetings"), self, role="primary")
        self._show_meetings.clicked.connect(self.meetings_asked)
        self._show_meetings.hide()
        foot.addWidget(back)
        foot.addWidget(self._choose)
        foot.addWidget(self.undo)
        foot.addStretch(1)
        foot.addWidget(self.go)
        foot.addWidget(self._show_meetings)
        return foot

    def _current(self) -> PlannedMeeting | None:
        one = self.panel.view.current_id()
        return self.plan.rows[one - 1] if one is not None else None

    def _typed(self, letter: str) -> None:
        if letter.lower() in ("s", "n") and self._done is None:
            self._decide(letter.lower() == "n")

    def _turn(self) -> None:
        row = self._current()
        if row is not None:
            self._decide(row.status is Status.LEFT_OUT)

    def _decide(self, take: bool) -> None:
        row = self._current()
        if row is not None and (row.status is Status.LEFT_OUT) is take:
            self.show_plan(choose(self.plan, row.number, take=take))

    def _pass(self, number: int) -> None:
        self._say_choice(self.plan.rows[number - 1])

    def _loaded(self) -> None:
        self._say_choice(self._current())

    def _say_choice(self, row: PlannedMeeting | None) -> None:
        out = row is not None and row.status is Status.LEFT_OUT
        words = tr("Take this date over (N)") if out else tr("Leave this date out (S)")
        self._choose.setText(words)
        self._choose.setAccessibleName(words)
        fixed = (Status.PROBLEM, Status.UNCHANGED)
        self._choose.setEnabled(row is not None and row.taken not in fixed)

    def _ask(self) -> None:
        self.import_asked.emit(self.plan)

    def _take_back(self) -> None:
        if self._done is not None:
            self.taken_back.emit(self._done.tx)


def _views(plan: CalendarPlan) -> tuple[SavedView, ...]:
    found = [SavedView(tr("All ({count})", count=number(len(plan.rows))), Query())]
    for key, status in enumerate(Status, start=1):
        if count := sum(row.status is status for row in plan.rows):
            title = f"{tr(TITLES[status])} ({number(count)})"
            found.append(SavedView(title, Query(conditions=(status,)), key=key))
    return tuple(found)


def _counted(count: int) -> str:
    return ntr("{n} date", "{n} dates", count)
