"""What can be done with a line of the Today page, beside opening it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from desktop.desk import Desk
from desktop.records.deeds import Wish, carry_out
from desktop.records.drawers import open_form
from desktop.records.line import Line
from desktop.records.opening import open_record
from desktop.records.task_commands import TaskCommands
from models.journal.store import Store
from models.language import mark, tr
from models.services.consents import mark_informed
from models.services.outcome import Done
from models.services.projects import finish_deadline


@dataclass(frozen=True, slots=True)
class LineMenus:
    """Opens the menu of a line, by the group it stands in."""

    desk: Desk
    owner: QWidget

    def ask(self, group: str, line: Line, point: QPoint) -> None:
        """Open the menu at a point of the screen."""
        if line.type == "task":
            tasks = TaskCommands(self.desk, self.owner)
            tasks.menu(line.record, self._about(line)).popup(point)
            return
        menu = QMenu(self.owner)
        menu.setAccessibleName(tr("Commands of the line"))
        menu.addAction(tr("Open")).triggered.connect(partial(self._open, line))
        if own := _OWN.get(group):
            title, wish = own
            action = menu.addAction(tr(title))
            action.triggered.connect(partial(self._run, wish, line.record))
        if line.type in ("organisation", "person", "project"):
            menu.addAction(tr("Next step …")).triggered.connect(partial(self._plan, "task", line))
        if line.type in _LINKS:
            menu.addAction(tr("Meeting …")).triggered.connect(partial(self._plan, "meeting", line))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(point)

    def _about(self, line: Line) -> Callable[[], object] | None:
        return partial(self._open, line) if line.opens != line.record else None

    def _open(self, line: Line) -> None:
        open_record(self.desk, line.opens, self.owner)

    def _run(self, wish: Callable[[int], Wish], record: int) -> None:
        carry_out(self.desk, wish(record), owner=self.owner)

    def _plan(self, form: str, line: Line) -> None:
        link = "about" if form == "task" else _LINKS[line.type]
        open_form(self.desk, self.owner, form, {link: line.record})


_LINKS = {"organisation": "organisation", "person": "participant", "project": "project"}


def _informed(record: int) -> Wish:
    return partial(_inform, record)


def _inform(record: int, store: Store) -> Done:
    return mark_informed(store, [record])


def _met(record: int) -> Wish:
    return partial(_finish, record)


def _finish(record: int, store: Store) -> Done:
    return finish_deadline(store, record)


_OWN: dict[str, tuple[str, Callable[[int], Wish]]] = {
    "inform": (mark("Informed today"), _informed),
    "deadlines": (mark("Met today"), _met),
}
