"""Every change of a record: who, when, what from what to what; each can be taken back."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from desktop.desk import Desk
from desktop.progress import Progress
from desktop.records.card import Card
from desktop.records.due import when
from desktop.records.line import Line
from desktop.records.lines import LineList
from desktop.records.rules import RecordRules
from desktop.records.tabs.tab import Tab
from desktop.undoing.taking_back import take_back
from desktop.widgets.text import label
from models.clock import moment_text
from models.database.reader import Reader
from models.fields.field import Kind
from models.fields.text import clean
from models.journal.history import FieldChange, details, history
from models.language import tr
from models.records.registry import record_type
from models.services.naming import titles_of

_FINAL = ("setup", "erase", "sample")
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Changed:
    """A change of the record as it is shown; `tx` names the transaction for undo."""

    tx: bytes
    line: Line
    undoable: bool


class ChangesTab(Tab):
    """The history of a record, newest first."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self._found: dict[int, Changed] = {}
        hint = tr("Every change is kept. Choose one with the menu key to take it back.")
        self.column.addWidget(label(hint, self, size="small", tone="muted", wrap=True))
        self._list = LineList(tr("Changes"), self, grows=False)
        self._list.asked.connect(self._ask)
        self.column.addWidget(self._list, 1)

    def refresh(self, card: Card) -> None:
        """Read the changes beside the window."""
        work = partial(_read, card.record)
        self.desk.office.latest(f"changes {id(self)}", work, owner=self, done=self._show)

    def take_focus(self) -> None:
        """Begin with the latest change."""
        self._list.setFocus()

    def _show(self, found: list[Changed]) -> None:
        self._found = {one.line.record: one for one in found}
        self._list.show_lines([one.line for one in found])

    def _ask(self, line: Line, point: QPoint) -> None:
        one = self._found[line.record]
        menu = QMenu(self)
        menu.setAccessibleName(tr("Commands of the change"))
        back = menu.addAction(tr("Take this change back"))
        back.setEnabled(one.undoable)
        back.triggered.connect(partial(take_back, self.desk, self.desk.navigation, one.tx))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(point)


def _read(record: int, reader: Reader, progress: Progress) -> list[Changed]:
    found = []
    for entry in history(reader, record):
        own = details(reader, entry.tx, record=record)
        words = " · ".join(filter(None, (_words(reader, one) for one in own)))
        title = tr("{label} (taken back)", label=entry.label) if entry.undone else entry.label
        aside = " · ".join(filter(None, (entry.author, when(moment_text(entry.moment)))))
        undoable = not entry.undone and entry.kind not in _FINAL
        line = Line(entry.commit, title, words, aside, "history", faint=entry.undone, has_menu=True)
        found.append(Changed(entry.tx, line, undoable))
    return found


def _words(reader: Reader, change: FieldChange) -> str:
    """A change of one field: "Phone: 0271 1 → 0271 2"."""
    if not change.field:
        return {"delete": tr("deleted")}.get(change.op, "")
    field = record_type(change.type).field(change.field)
    sides = []
    for value in (change.old, change.new):
        if field.kind is Kind.LINK and value is not None:
            linked = reader.id_of(str(value))
            sides.append(titles_of(reader, [linked]).get(linked or 0, "") if linked else "")
        else:
            sides.append(RecordRules().text(field, value))
    old, new = (_short(side) for side in sides)
    label = tr(field.label)
    if not old:
        return f"{label}: {new}" if new else ""
    return f"{label}: {old} → {new or tr('empty')}"


def _short(text: str) -> str:
    line = clean(text)
    return f"{line[: _LONGEST - 1]}…" if len(line) > _LONGEST else line
