"""Badges and tags of a record in one line: a tag goes by a click and comes by typing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from desktop.desk import Desk
from desktop.progress import Progress
from desktop.records.chips import Chip, Chips
from desktop.records.deeds import carry_out
from desktop.style.tokens import SPACE
from desktop.widgets.buttons import Button
from desktop.widgets.flow import FlowLayout
from models.database.reader import Reader
from models.journal.store import Store
from models.language import tr
from models.services.outcome import Done
from models.services.tags import Tag, all_tags, tag, untag


class TagRow(QWidget):
    """Badges, then tags as chips, in a line that breaks."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._record = desk, 0
        self._badges = 0
        self._flow = FlowLayout(self, SPACE)
        self._chips = Chips(self._flow, self)
        self._chips.removed.connect(self._remove)
        self._add = Button(tr("Tag"), self, role="plain", symbol="add")
        self._add.setAccessibleName(tr("Add tag"))
        self._add.clicked.connect(self._begin)
        self._line = QLineEdit(self)
        self._line.setAccessibleName(tr("New tag"))
        self._line.setPlaceholderText(tr("New tag"))
        self._line.setMaximumWidth(180)
        self._line.returnPressed.connect(self._finish)
        self._line.installEventFilter(self)
        self._line.hide()
        self._flow.addWidget(self._line)
        self._flow.addWidget(self._add)

    def add_badge(self, badge: QWidget) -> None:
        """Put something before the tags."""
        self._flow.insert(self._badges, badge)
        self._badges += 1

    def show_tags(self, record: int, tags: tuple[Tag, ...]) -> None:
        """Show the tags of a record."""
        if record != self._record:
            self._end()
        self._record = record
        chips = [Chip(one.name, tr("Remove tag “{name}”", name=one.name), one.name) for one in tags]
        self._chips.show(chips, self._badges)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc gives up, leaving without a word as well."""
        if watched is self._line:
            key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
            if key and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
                self._end()
                self._add.setFocus()
                return True
            if event.type() == QEvent.Type.FocusOut and not self._line.text().strip():
                self._end()
        return super().eventFilter(watched, event)

    def _begin(self) -> None:
        self._desk.office.read(_names, owner=self, done=self._offer)
        self._add.hide()
        self._line.clear()
        self._line.show()
        self._line.setFocus()

    def _offer(self, names: list[str]) -> None:
        completer = QCompleter(names, self._line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        if popup := completer.popup():
            popup.setProperty("role", "popup")
            popup.setAccessibleName(tr("Tags"))
        self._line.setCompleter(completer)

    def _finish(self) -> None:
        name = self._line.text().strip()
        if name:
            carry_out(self._desk, _Tagging(self._record, name).add, owner=self)
        self._end()
        self._add.setFocus()

    def _end(self) -> None:
        self._line.clear()
        self._line.hide()
        self._add.show()

    def _remove(self, name: object) -> None:
        self._add.setFocus()
        carry_out(self._desk, _Tagging(self._record, str(name)).remove, owner=self)


class _Tagging:
    def __init__(self, record: int, name: str) -> None:
        self._record, self._name = record, name

    def add(self, store: Store) -> Done:
        return tag(store, [self._record], self._name)

    def remove(self, store: Store) -> Done:
        return untag(store, [self._record], self._name)


def _names(reader: Reader, progress: Progress) -> list[str]:
    return [one.name for one in all_tags(reader)]
