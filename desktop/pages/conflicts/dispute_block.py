"""A conflict: its sides in columns, a value of one's own, and what may wait."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.forms.rules import Value
from desktop.pages.conflicts.columns import Columns
from desktop.pages.conflicts.inbox import Dispute, Version
from desktop.pages.conflicts.version_box import VersionBox
from desktop.pages.conflicts.words import VALUE, heading, spoken
from desktop.records.deeds import Wish
from desktop.records.inline_form import InlineForm
from desktop.style.tokens import GAP, ROOM, SPACE
from desktop.widgets.buttons import Button
from desktop.widgets.keyboard_stop import KeyboardStop
from desktop.widgets.text import label
from models.language import tr
from models.records.registry import record_type

OwnValue = Callable[[Dispute, Mapping[str, Value]], Wish]


class DisputeBlock(KeyboardStop):
    """One stop of the keyboard; `taken` with a letter, `put_off` when it is to wait.

    `finished` when an own value was written or given up.
    Keys are heard by the list around it.
    """

    taken = Signal(object, str)
    put_off = Signal(object)
    finished = Signal()

    def __init__(
        self, desk: Desk, dispute: Dispute, record: str, own_value: OwnValue, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.dispute = dispute
        self._desk, self._own_value = desk, own_value
        self._form: InlineForm | None = None
        self.setAccessibleName(spoken(dispute, record))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(ROOM, GAP, ROOM, ROOM)
        self._column.setSpacing(SPACE)
        self._column.addLayout(self._head())
        columns = Columns(self)
        self._boxes = [VersionBox(dispute, one, columns) for one in self._versions()]
        for box in self._boxes:
            box.taken.connect(self._take)
        columns.fill(self._boxes)
        self._column.addWidget(columns)

    @property
    def busy(self) -> bool:
        """Whether somebody is writing a value of their own here."""
        return self._form is not None and self._form.isVisible()

    def holds(self, focus: QWidget | None) -> bool:
        """Whether the keyboard is here or on a button inside, not where somebody writes."""
        if not isinstance(focus, Button):
            return focus is self
        written = self._form is not None and self._form.isAncestorOf(focus)
        return self.isAncestorOf(focus) and not written

    def edit(self) -> bool:
        """Ask for a value of one's own; false where the conflict is about no value."""
        if not self.editable:
            return False
        if self._form is None:
            kind = record_type(self.dispute.type)
            fields = [kind.field(key) for key in self.dispute.fields]
            title = tr("A value of your own")
            self._form = InlineForm(self._desk, title, fields, self._wish, self)
            self._form.closed.connect(self._finish)
            self._column.addWidget(self._form)
        self._form.begin(dict(self.dispute.in_force.values))
        return True

    @property
    def editable(self) -> bool:
        """Whether a value of one's own can settle the conflict."""
        return self.dispute.kind == VALUE and not any(one.deleted for one in self.dispute.sides)

    def set_reachable(self, reachable: bool) -> None:
        """The list is one stop of the Tab key: only the current conflict has more of them."""
        policy = Qt.FocusPolicy.StrongFocus if reachable else Qt.FocusPolicy.ClickFocus
        for button in (self, *self.findChildren(Button)):
            button.setFocusPolicy(policy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys to the list, also those of the buttons inside."""
        event.ignore()

    def _versions(self) -> tuple[Version, ...]:
        before = self.dispute.before
        return self.dispute.sides if before is None else (before, *self.dispute.sides)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(label(heading(self.dispute), self, strong=True, wrap=True), 1)
        if self.editable:
            own = Button(tr("Own value …"), self, role="plain", symbol="edit")
            own.clicked.connect(self.edit)
            row.addWidget(own)
        words = tr("No longer later") if self.dispute.later else tr("Later")
        later = Button(words, self, role="plain", symbol="clock")
        later.clicked.connect(self._put_off)
        row.addWidget(later)
        return row

    def _wish(self, values: Mapping[str, Value]) -> Wish:
        return self._own_value(self.dispute, values)

    def _take(self, letter: str) -> None:
        self.taken.emit(self.dispute, letter)

    def _finish(self) -> None:
        self.setFocus()
        self.finished.emit()

    def _put_off(self) -> None:
        self.put_off.emit(self.dispute)
