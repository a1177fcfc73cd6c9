"""Keeping the database: a backup a day, one by hand, another file, the recovery code."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.actions.action import FILE, Action
from desktop.actions.names import BACKUP, CODE, OPEN, RESTORE
from desktop.desk import Desk
from desktop.progress import Progress
from desktop.widgets.toast import Message
from models.errors import HandschlagError
from models.language import mark, tr

if TYPE_CHECKING:  # loaded with the first change
    from models.journal.store import Store

FIRST, AGAIN = 20_000, 3_600_000
"""Milliseconds from the start to the first look for a backup, and from look to look."""


@dataclass(frozen=True, slots=True)
class Made:
    """A backup that was made, or None where there is one of today."""

    path: Path | None


class Keeping(QWidget):
    """Invisible; offers its commands, `wanted` with the way to another database and its path.

    `told` with a sentence, an icon and a tone for the status line.
    """

    wanted = Signal(object, object)
    told = Signal(str, str, str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._desk = desk
        desk.actions.add(
            Action(BACKUP, mark("Back up now"), self.back_up, FILE, "save"),
            Action(OPEN, mark("Open another database …"), self.ask_for_file, FILE, "place"),
            Action(RESTORE, mark("Restore a backup …"), self.ask_for_backup, FILE, "history"),
            Action(CODE, mark("Show recovery code …"), self.show_code, FILE, "lock"),
        )
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(FIRST)

    def look(self) -> None:
        """Make the backup of today if there is none yet."""
        self._timer.start(AGAIN)
        self._desk.office.write(
            _daily,
            owner=self,
            label=tr("Daily backup"),
            done=self._daily_made,
            refused=self._daily_failed,
        )

    def back_up(self) -> None:
        """Make a backup now."""
        self._desk.office.write(
            _by_hand,
            owner=self,
            label=tr("Backup"),
            done=self._made,
            refused=self._say,
        )

    def ask_for_file(self) -> None:
        """Ask for another database and open it."""
        from desktop.dialogs.files import ask_for_file

        kinds = f"{tr('Handschlag database')} (*.db);;{tr('All files')} (*)"
        start = self._desk.office.path.parent
        ask_for_file(self.window(), tr("Open a database"), start, kinds, self._open)

    def ask_for_backup(self) -> None:
        """Show the backups and put one back."""
        from desktop.dialogs.restoring import RestoreDialog

        dialog = RestoreDialog(self._desk.office.path, self.window())
        dialog.wanted.connect(self._go)
        dialog.open()

    def show_code(self) -> None:
        """Show the recovery code."""
        self._desk.office.write(_code, owner=self, done=self._show_code)

    def _open(self, file: str) -> None:
        from desktop.opening import open_known

        path = Path(file)
        self.wanted.emit(partial(open_known, path), path)

    def _go(self, way: object) -> None:
        self.wanted.emit(way, self._desk.office.path)

    def _show_code(self, code: str) -> None:
        from desktop.welcome.code_dialog import CodeDialog

        CodeDialog(code, self._desk.office.path, self.window()).open()

    def _daily_made(self, made: Made) -> None:
        from models.clock import moment_text, now
        from models.fields.moments import local_time

        if made.path is not None:
            time = f"{local_time(moment_text(now())):%H:%M}"
            self.told.emit(tr("Backed up at {time}", time=time), "check", "muted")

    def _daily_failed(self, failure: HandschlagError) -> None:
        sentence = tr("No backup today: {why}", why=failure.sentence)
        self.told.emit(sentence, "warning", "amber")

    def _made(self, made: Made) -> None:
        if made.path is not None:
            self._desk.say(Message(tr("Backed up to {path}.", path=made.path)))

    def _say(self, failure: HandschlagError) -> None:
        self._desk.say(Message(failure.sentence))


def _daily(store: Store, progress: Progress) -> Made:
    from models.clock import today
    from models.database.backup import back_up_now, backups_of
    from models.fields.moments import local_time

    for backup in backups_of(store.path):
        if local_time(backup.moment).date() == today():
            return Made(None)
    return Made(back_up_now(store.database, "daily"))


def _by_hand(store: Store, progress: Progress) -> Made:
    from models.database.backup import back_up_now

    return Made(back_up_now(store.database, "manual"))


def _code(store: Store, progress: Progress) -> str:
    from models.database.keys import recovery_code

    return recovery_code(store.database.key)
