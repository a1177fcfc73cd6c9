"""Everything that happened around a record, and a line for a note about it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from desktop.desk import Desk
from desktop.forms.lines import GrowingText
from desktop.forms.rules import Value
from desktop.progress import Progress
from desktop.records.card import Card
from desktop.records.deeds import Wish, carry_out
from desktop.records.due import when
from desktop.records.inline_form import InlineForm
from desktop.records.opening import open_record
from desktop.records.tabs.tab import Tab
from desktop.style.tokens import SPACE
from desktop.widgets.buttons import Button
from desktop.widgets.eagerness import Eagerness
from desktop.widgets.text import label
from desktop.widgets.timeline import Entry, Timeline
from desktop.widgets.timeline_delegate import ENTRY
from models.database.reader import Reader
from models.journal.store import Store
from models.language import tr
from models.records.meetings import NOTE
from models.services.deleting import delete
from models.services.notes import add_note, edit_note
from models.services.outcome import Done
from models.services.timeline import Happening, timeline

_SYMBOLS = {
    "meeting": ("meeting", "accent"),
    "note": ("note", "muted"),
    "task": ("check", "green"),
    "introduction": ("introduction", "blue"),
    "stage": ("project", "blue"),
    "disclosure": ("send", "muted"),
    "edit": ("edit", "muted"),
}
_PAGE = 50
EDITS = "record/edits"


class TimelineTab(Tab):
    """The latest happenings; edits only when they are wanted."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self._limit = _PAGE
        self._eager = Eagerness(self)
        self._known = 0
        self._found: tuple[Happening, ...] = ()
        self._note = GrowingText(self, lines=1)
        self._note.setAccessibleName(tr("New note"))
        self._note.setPlaceholderText(tr("Write a note … (Ctrl+Enter saves)"))
        self._note.textChanged.connect(self._typed)
        self._note.installEventFilter(self)
        self._save = Button(tr("Save note"), self, role="primary")
        self._save.clicked.connect(self._add_note)
        self._save.hide()
        self._edits = QCheckBox(tr("Show edits"), self)
        self._edits.setChecked(desk.settings.flag(EDITS))
        self._edits.toggled.connect(self._toggle)
        self._entries = Timeline(self)
        self._entries.opened.connect(self._open)
        self._entries.installEventFilter(self)
        self._edited = 0
        self._form = InlineForm(desk, tr("Edit note"), (NOTE.field("text"),), self._edit, self)
        self._form.closed.connect(self._entries.setFocus)
        self._nothing = label(tr("Nothing has happened yet."), self, tone="muted")
        self._nothing.hide()
        self._older = Button(tr("Show earlier entries"), self, role="plain")
        self._older.clicked.connect(self._show_more)
        self._older.hide()
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self._edits)
        row.addStretch(1)
        row.addWidget(self._save)
        self.column.addWidget(self._note)
        self.column.addLayout(row)
        self.column.addWidget(self._form)
        self.column.addWidget(self._nothing)
        self.column.addWidget(self._entries, 1)
        self.column.addStretch(0)
        self.column.addWidget(self._older, 0, Qt.AlignmentFlag.AlignHCenter)

    def begin_anew(self) -> None:
        """Forget the note that was begun, and begin with the latest happenings."""
        self._note.clear()
        self._form.close_form()
        self._limit = _PAGE

    def refresh(self, card: Card) -> None:
        """Read the happenings beside the window."""
        work = partial(_read, card.record, self._limit)
        self.desk.office.latest(f"timeline {id(self)}", work, owner=self, done=self._show)

    def take_focus(self) -> None:
        """Begin with what happened, or with a note where nothing has."""
        self._eager.begin()
        self._settle()

    def write(self) -> None:
        """Put the keyboard where a note is written."""
        self._note.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter saves the note, Esc forgets it; Delete removes one from the timeline."""
        if watched is self._entries and isinstance(event, QKeyEvent):
            pressed = event.type() == QEvent.Type.KeyPress
            if pressed and event.key() == Qt.Key.Key_Delete:
                self._remove(self._entries.currentIndex().data(ENTRY))
                return True
        if watched is self._note and isinstance(event, QKeyEvent):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            pressed = event.type() == QEvent.Type.KeyPress
            if pressed and control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._add_note()
                return True
            if pressed and event.key() == Qt.Key.Key_Escape and self._note.toPlainText():
                self._note.clear()
                return True
        return super().eventFilter(watched, event)

    def _typed(self) -> None:
        self._save.setVisible(bool(self._note.toPlainText().strip()))

    def _add_note(self) -> None:
        text = self._note.toPlainText().strip()
        if text and self.record:
            carry_out(
                self.desk, partial(_write, self.record, text), owner=self, done=self._note_added
            )

    def _note_added(self, answer: Done) -> None:
        self._note.clear()

    def _toggle(self, shown: bool) -> None:
        self.desk.settings.remember(EDITS, shown)
        self._show(self._found)

    def _show(self, found: tuple[Happening, ...]) -> None:
        self._found = found
        shown = [one for one in found if one.kind != "edit" or self._edits.isChecked()]
        self._entries.show_entries([entry_of(one) for one in shown])
        self._entries.setVisible(bool(shown))
        self._nothing.setVisible(not shown)
        self._older.setVisible(len(found) >= self._limit)
        self._known = self.record
        self._settle()

    def _settle(self) -> None:
        """The keyboard waits for the answer: before it nobody knows where it belongs."""
        if self._known == self.record and self._eager.take():
            (self._note if self._entries.isHidden() else self._entries).setFocus()

    def _show_more(self) -> None:
        self._limit *= 3
        if self.card:
            self.refresh(self.card)

    def _open(self, entry: Entry) -> None:
        if entry.kind == "note":
            self._edited = entry.record
            work = partial(_text_of, entry.record)
            self.desk.office.read(work, owner=self, done=self._show_note)
        elif entry.record and entry.record != self.record:
            open_record(self.desk, entry.record, self)

    def _show_note(self, text: str) -> None:
        self._form.begin({"text": text})

    def _edit(self, values: Mapping[str, Value]) -> Wish:
        return partial(_rewrite, self._edited, str(values["text"] or ""))

    def _remove(self, entry: object) -> None:
        if isinstance(entry, Entry) and entry.kind == "note":
            carry_out(self.desk, partial(_delete, entry.record), owner=self)


def entry_of(one: Happening) -> Entry:
    """A happening as the timeline paints it."""
    symbol, tone = _SYMBOLS.get(one.kind, ("info", "muted"))
    return Entry(
        symbol, when(one.moment), one.title, one.text, one.author, tone, one.record or 0, one.kind
    )


def _read(record: int, limit: int, reader: Reader, progress: Progress) -> tuple[Happening, ...]:
    return timeline(reader, record, limit)


def _text_of(note: int, reader: Reader, progress: Progress) -> str:
    return str((reader.get("note", note) or {}).get("text") or "")


def _rewrite(note: int, text: str, store: Store) -> Done:
    return edit_note(store, note, text)


def _delete(note: int, store: Store) -> Done:
    return delete(store, "note", [note])


def _write(record: int, text: str, store: Store) -> Done:
    return add_note(store, record, text)
