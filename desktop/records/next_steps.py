"""The next steps of a record: always in sight, ticked off and added in place."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.records.card import Card, OpenTask
from desktop.records.due import due_words
from desktop.records.line import Line
from desktop.records.lines import LineList
from desktop.records.quick_task import QuickTask
from desktop.records.task_commands import TaskCommands
from desktop.style.tokens import GAP, SPACE
from desktop.widgets.buttons import Button
from desktop.widgets.text import IconLabel, label
from models.language import ntr, tr

SHOWN = 3
"""Tasks shown before the others are asked for."""


class NextSteps(QFrame):
    """The open tasks about a record, and a line for another one."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._desk = desk
        self._tasks: tuple[OpenTask, ...] = ()
        self._all = False
        self._commands = TaskCommands(desk, self)
        self._icon = IconLabel("task", "accent", parent=self)
        self._title = label("", self, strong=True)
        self._more = Button("", self, role="plain")
        self._more.clicked.connect(self._show_all)
        self._new = Button(tr("Next step"), self, role="plain", symbol="add")
        self._new.setAccessibleName(tr("Add next step"))
        self._new.clicked.connect(self.begin)
        self._list = LineList(tr("Next steps"), self)
        self._list.ticked.connect(self._tick)
        self._list.opened.connect(self._open)
        self._list.asked.connect(self._ask)
        self._quick = QuickTask(desk, self)
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.setContentsMargins(SPACE, 0, 0, 0)
        head.addWidget(self._icon)
        head.addWidget(self._title, 1)
        head.addWidget(self._more)
        head.addWidget(self._new)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, SPACE)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(self._list)
        quick = QHBoxLayout()
        quick.setContentsMargins(SPACE, 0, SPACE, 0)
        quick.addWidget(self._quick)
        column.addLayout(quick)

    def show_card(self, card: Card) -> None:
        """Show the steps of a record."""
        other = card.record != self._quick_about
        self._quick_about = card.record
        self._quick.show_about(card.record)
        self._tasks = card.tasks
        if other:
            self._all = False
        self._show(keep_quick=not other and self._quick.isVisible())

    _quick_about = 0

    def begin(self) -> None:
        """Put the keyboard where a next step is written."""
        self._quick.show()
        self._new.hide()
        self._quick.setFocus()

    def _show(self, *, keep_quick: bool) -> None:
        count = len(self._tasks)
        shown = self._tasks if self._all else self._tasks[:SHOWN]
        self._list.show_lines([line_of(task) for task in shown])
        self._list.setVisible(bool(count))
        words = tr("Next step") if count == 1 else ntr("{n} next step", "{n} next steps", count)
        self._title.setText(words if count else tr("No next step yet"))
        late = bool(self._tasks) and due_words(self._tasks[0].due_on)[1] == "red"
        self._icon.show_icon("clock" if late else "task", "red" if late else "accent")
        hidden = count - len(shown)
        self._more.setText(ntr("{n} more", "{n} more", hidden))
        self._more.setVisible(hidden > 0)
        self._quick.setVisible(not count or keep_quick)
        self._new.setVisible(not self._quick.isVisibleTo(self))

    def _show_all(self) -> None:
        self._all = True
        self._show(keep_quick=self._quick.isVisibleTo(self))
        self._list.setFocus()

    def _tick(self, line: Line) -> None:
        self._commands.finish(line.record)

    def _open(self, line: Line) -> None:
        self._desk.navigation.open("task", line.record)

    def _ask(self, line: Line, point: QPoint) -> None:
        self._commands.ask(line.record, point)


def line_of(task: OpenTask) -> Line:
    """A task as a line with a box."""
    words, tone = due_words(task.due_on)
    return Line(
        task.record,
        task.title,
        aside=" · ".join(filter(None, (task.who, words))) if tone == "muted" else words,
        tone=tone,
        ticked=False,
        has_menu=True,
    )
