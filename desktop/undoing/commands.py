"""The commands Undo and Redo, which always say what they would do."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from desktop.actions.action import EDIT, Action
from desktop.actions.registry import native
from desktop.desk import Desk
from desktop.progress import Progress
from models.database.reader import Reader
from models.language import mark, tr

UNDO, REDO = "edit.undo", "edit.redo"
Keys = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Next:
    """The labels of what undo and redo would do next; None where there is nothing."""

    undo: str | None
    redo: str | None


class UndoCommands(QObject):
    """Offers undo and redo of the whole database; text fields keep their own while they have one.

    Without that, Ctrl+Z in a field that has just been saved would do nothing at all.
    """

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._next = Next(None, None)
        self._watched: QWidget | None = None
        desk.actions.add(
            Action(UNDO, mark("Undo"), self._undo, EDIT, "undo", "Ctrl+Z", self._can_undo),
            Action(
                REDO, mark("Redo"), self._redo, EDIT, "redo", "Ctrl+Y; Ctrl+Shift+Z", self._can_redo
            ),
        )
        desk.news.changed.connect(self.look)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)

    def look(self) -> None:
        """Find out what undo and redo would do next."""
        self._desk.office.latest("undo", _look, owner=self, done=self._show)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys through where the field has nothing to take back itself."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo, redo = event.matches(Keys.Undo), event.matches(Keys.Redo)
            if (undo and not _has_undo(watched)) or (redo and not _has_redo(watched)):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def _show(self, found: Next) -> None:
        self._next = found
        self._desk.actions.refresh()
        for name, words, label in (
            (UNDO, tr("Undo"), found.undo),
            (REDO, tr("Redo"), found.redo),
        ):
            view = self._desk.actions.view(name)
            keys = native("Ctrl+Z" if name == UNDO else "Ctrl+Y")
            view.setToolTip(f"{words}: {label} ({keys})" if label else f"{words} ({keys})")
            view.setStatusTip(label or "")

    def _undo(self) -> None:
        from desktop.undoing.taking_back import take_back

        take_back(self._desk, self)

    def _redo(self) -> None:
        from desktop.undoing.taking_back import bring_back

        bring_back(self._desk, self)

    def _can_undo(self) -> bool:
        return self._next.undo is not None

    def _can_redo(self) -> bool:
        return self._next.redo is not None

    def _focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        if isinstance(old, QWidget) and old is self._watched:
            old.removeEventFilter(self)
            self._watched = None
        if isinstance(now, QLineEdit | QPlainTextEdit | QTextEdit):
            now.installEventFilter(self)
            self._watched = now


def _look(reader: Reader, progress: Progress) -> Next:
    from models.journal.undo import redoable, undoable

    return Next(_label(reader, undoable(reader)), _label(reader, redoable(reader)))


def _label(reader: Reader, tx: bytes | None) -> str | None:
    if tx is None:
        return None
    return str(reader.value("SELECT label FROM journal_commit WHERE tx = ? LIMIT 1", (tx,)))


def _has_undo(field: QObject) -> bool:
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable()
    return not isinstance(field, QPlainTextEdit | QTextEdit) or field.document().isUndoAvailable()


def _has_redo(field: QObject) -> bool:
    if isinstance(field, QLineEdit):
        return field.isRedoAvailable()
    return not isinstance(field, QPlainTextEdit | QTextEdit) or field.document().isRedoAvailable()
