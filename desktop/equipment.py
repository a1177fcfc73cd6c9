"""What the frame gets once a database is open: search, new records, undo, exchange."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop.actions.action import CREATE, Action
from desktop.actions.letters import letters_action
from desktop.desk import Desk
from desktop.exchanging.beginning import ExchangeBeginning
from desktop.keeping import Keeping
from desktop.progress import Progress
from desktop.undoing.commands import UndoCommands
from desktop.window.counting import ConflictCount
from desktop.window.frame import Frame
from desktop.window.search import Found
from models.language import mark

if TYPE_CHECKING:  # loaded with the first change
    from models.journal.store import Store

NEW = (
    ("organisation", mark("Organisation"), ""),
    ("person", mark("Person"), ""),
    ("meeting", mark("Meeting"), ""),
    ("task", mark("Task"), ""),
    ("need", mark("Need"), ""),
    ("offer", mark("Offer"), ""),
    ("project", mark("Project"), ""),
)
"""What can be made from the menu New, the most frequent first."""
SOON, IDLE, AT_LATEST = 100, 1200, 4000
"""Milliseconds: after the first quiet moment, when nobody waits any more, and from the start."""


@dataclass(frozen=True, slots=True)
class _Making:
    desk: Desk
    owner: QWidget
    form: str

    def run(self) -> None:
        from desktop.records.drawers import open_form

        open_form(self.desk, self.owner, self.form)


@dataclass(frozen=True, slots=True)
class _Everywhere:
    """The search over all records, loaded with the first one."""

    desk: Desk

    def find(self, text: str) -> Sequence[Found]:
        from desktop.window.everywhere import Everywhere

        return Everywhere(self.desk.office).find(text)


def equip(frame: Frame) -> Keeping:
    """Add what every page can rely on; returns what may want another database."""
    desk = frame.desk
    frame.topbar.search.search_with(_Everywhere(desk))
    desk.actions.add(
        *(
            Action(f"new.{form}", title, _Making(desk, frame, form).run, CREATE, form, keys)
            for form, title, keys in NEW
        )
    )
    undo = UndoCommands(desk, frame)
    exchange = ExchangeBeginning(desk, frame.sidebar, frame)
    desk.actions.add(letters_action(desk.settings))
    _Readying(desk, undo, exchange, ConflictCount(desk, frame.sidebar))
    keeping = Keeping(desk, frame)
    keeping.told.connect(frame.status.say)
    return keeping


class _Readying(QObject):
    """Gets ready for the first change once the first page has been read."""

    def __init__(
        self,
        desk: Desk,
        undo: UndoCommands,
        exchange: ExchangeBeginning,
        conflicts: ConflictCount,
    ) -> None:
        super().__init__(undo)
        self._desk, self._undo, self._exchange = desk, undo, exchange
        self._conflicts = conflicts
        self._begun = False
        desk.jobs.settled.connect(self._begin)
        QTimer.singleShot(AT_LATEST, self, self._begin)

    def _begin(self) -> None:
        if not self._begun:
            self._begun = True
            QTimer.singleShot(SOON, self, self._open)
            QTimer.singleShot(IDLE, self, self._warm)

    def _open(self) -> None:
        self._desk.office.prepare()
        self._undo.look()
        self._exchange.begin()
        self._conflicts.look()

    def _warm(self) -> None:
        self._desk.office.write(_load)


def _load(store: Store, progress: Progress) -> None:
    _ = store.engine
