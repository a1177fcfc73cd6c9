"""What can be done with a next step from any list: done, later, no longer needed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from desktop.desk import Desk
from desktop.forms.dates import CalendarPopup
from desktop.records.deeds import carry_out
from models.journal.store import Store
from models.language import mark, tr
from models.services.outcome import Done
from models.services.tasks import drop_task, finish_task, move_task, reopen_task

LATER = (
    (mark("Tomorrow"), "tomorrow"),
    (mark("In 3 days"), "3 days"),
    (mark("+1 week"), "+1 week"),
    (mark("+2 weeks"), "+2 weeks"),
    (mark("+1 month"), "+1 month"),
)


@dataclass(frozen=True, slots=True)
class _Task:
    record: int
    due: str = ""

    def finish(self, store: Store) -> Done:
        return finish_task(store, self.record)

    def reopen(self, store: Store) -> Done:
        return reopen_task(store, self.record)

    def drop(self, store: Store) -> Done:
        return drop_task(store, self.record)

    def move(self, store: Store) -> Done:
        return move_task(store, self.record, self.due)


class TaskCommands:
    """Carries out the commands; a widget that shows tasks has one."""

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        self._desk, self._owner = desk, owner

    def finish(self, record: int) -> None:
        """The task is done."""
        carry_out(self._desk, _Task(record).finish, owner=self._owner)

    def reopen(self, record: int) -> None:
        """The task is open again."""
        carry_out(self._desk, _Task(record).reopen, owner=self._owner)

    def drop(self, record: int) -> None:
        """The task is no longer needed."""
        carry_out(self._desk, _Task(record).drop, owner=self._owner)

    def move(self, record: int, due: str) -> None:
        """Another day, in words or as a date."""
        carry_out(self._desk, _Task(record, due).move, owner=self._owner)

    def menu(self, record: int, about: Callable[[], object] | None = None) -> QMenu:
        """A menu of the commands of a task; `about` opens what it is about."""
        menu = QMenu(self._owner)
        menu.setAccessibleName(tr("Commands of the task"))
        menu.addAction(tr("Done")).triggered.connect(partial(self.finish, record))
        menu.addSeparator()
        for title, due in LATER:
            action = menu.addAction(tr("Move: {when}", when=tr(title)))
            action.triggered.connect(partial(self.move, record, due))
        menu.addAction(tr("Move: choose a day …")).triggered.connect(partial(self._pick, record))
        menu.addSeparator()
        if about:
            menu.addAction(tr("Open what it is about")).triggered.connect(about)
        action = menu.addAction(tr("Open the task"))
        action.triggered.connect(partial(self._desk.navigation.open, "task", record))
        menu.addAction(tr("No longer needed")).triggered.connect(partial(self.drop, record))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def ask(self, record: int, point: QPoint) -> None:
        """Open the menu at a point of the screen."""
        self.menu(record).popup(point)

    def _pick(self, record: int) -> None:
        popup = CalendarPopup(self._owner)
        popup.show_date(QDate.currentDate())
        picked = partial(self._picked, popup, record)
        popup.calendar.activated.connect(picked)
        popup.calendar.clicked.connect(picked)
        popup.adjustSize()
        popup.move(self._owner.mapToGlobal(QPoint(40, 40)))
        popup.show()
        popup.calendar.setFocus()

    def _picked(self, popup: CalendarPopup, record: int, day: QDate) -> None:
        if popup.isVisible():
            popup.close()
            self.move(record, day.toString(Qt.DateFormat.ISODate))
