"""The record panel: beside a list or as a full page, the same for every type."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.news import Change
from desktop.progress import Progress
from desktop.records.buttons import buttons_of, commands_of
from desktop.records.card import Card, read_card
from desktop.records.deletion import ask_to_delete
from desktop.records.facts_part import FactsPart
from desktop.records.head import Head, RecordButton
from desktop.records.next_steps import NextSteps
from desktop.records.tab_stack import TabStack
from desktop.style.theme import theme
from desktop.style.tokens import ROOM, VAST, WIDE
from desktop.widgets.eagerness import Eagerness
from desktop.widgets.empty import EmptyState
from desktop.widgets.scrolling import ScrollColumn
from desktop.widgets.text import hairline
from models.database.reader import Reader
from models.errors import HandschlagError
from models.language import tr
from models.records.meetings import ANYTHING

BROAD = 900
"""Pixels from which facts and tabs stand side by side, at 100 % text."""

_ALWAYS = frozenset(
    ("task", "tagging", "competence_link", "custom_value", "custom_field", "remark")
)
"""Types whose records are shown with the facts of any other."""


class RecordPanel(QWidget):
    """Shows one record at a time; `deleted` when the one shown went away."""

    deleted = Signal()

    def __init__(
        self, desk: Desk, type_key: str, parent: QWidget | None = None, *, beside: bool = True
    ) -> None:
        super().__init__(parent)
        self._desk, self._type = desk, type_key
        self._card: Card | None = None
        self._wanted = 0
        self._eager = Eagerness(self)
        self._key = f"card {id(self)}"
        self._stack = QStackedWidget(self)
        self._nothing = EmptyState(
            "list",
            tr("Nothing is chosen."),
            tr("Choose an entry of the list."),
            parent=self._stack,
        )
        # Everything is made inside what will hold it: another parent later costs as much again.
        self._inside = QWidget(self._stack)
        top = QWidget(self._inside)
        self.head = Head(desk, top, beside=beside)
        self._steps = NextSteps(desk, top) if type_key in ANYTHING else None
        self._split = QSplitter(Qt.Orientation.Vertical, self._inside)
        facts = ScrollColumn(self._split)
        self._facts = FactsPart(desk, type_key, facts.widget())
        self._tabs = TabStack(desk, type_key, self._split)
        self._build(top, facts)
        self._connect()
        for button in buttons_of(desk, type_key, self):
            self.add_button(button)
        for command in commands_of(desk, type_key, self):
            self.add_command(command)

    @property
    def record(self) -> int:
        """The id of the record that is shown or being read, 0 for none."""
        return self._wanted

    @property
    def card(self) -> Card | None:
        """The record as it is shown."""
        return self._card

    def show_record(self, record: int) -> None:
        """Read a record beside the window and show it; 0 shows that nothing is chosen."""
        if record != self._wanted:
            self._facts.leave()
        self._wanted = record
        if not record:
            self._card = None
            self._stack.setCurrentWidget(self._nothing)
            return
        self._read()

    def add_button(self, button: RecordButton, *, primary: bool = False) -> None:
        """Put a button into the title."""
        self.head.add_button(button, primary=primary)

    def add_command(self, button: RecordButton) -> None:
        """Put a command into the menu of the record."""
        self.head.add_command(button)

    def edit(self, key: str = "") -> None:
        """Put the keyboard on a fact, the first when none is named."""
        self._facts.take_focus(key)

    def choose_tab(self, key: str) -> bool:
        """Show a tab by its key; false when the type has none of it."""
        return self._tabs.choose(key)

    def take_focus(self) -> None:
        """Put the keyboard on the tab that is shown, as soon as there is something."""
        if self._card is None or self._card.record != self._wanted:
            self._eager.begin()
        else:
            self._eager.forget()
            self._tabs.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Facts beside the tabs where there is room, above them where there is not."""
        super().resizeEvent(event)
        self._arrange()

    def _build(self, top: QWidget, facts: ScrollColumn) -> None:
        column = QVBoxLayout(top)
        column.setContentsMargins(VAST, WIDE, VAST, ROOM)
        column.setSpacing(ROOM)
        column.addWidget(self.head)
        if self._steps:
            column.addWidget(self._steps)
        facts.column.setContentsMargins(VAST, ROOM, WIDE, ROOM)
        facts.column.addWidget(self._facts)
        self._split.setChildrenCollapsible(False)
        whole = QVBoxLayout(self._inside)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(top)
        whole.addWidget(hairline(self._inside))
        whole.addWidget(self._split, 1)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self._split.setSizes(_SHARES.get(self._type, [240, 360]))

    def _connect(self) -> None:
        self.head.missing_chosen.connect(self._add_missing)
        self.head.whole_asked.connect(self._open_whole)
        self.head.conflicts_asked.connect(self._look_at_conflicts)
        self._facts.conflict_asked.connect(self._look_at_conflicts)
        self.head.delete_asked.connect(self.delete)
        self._desk.news.changed.connect(self._heard)
        theme().changed.connect(self._arrange)
        first = QShortcut(QKeySequence("F2"), self)
        first.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        first.activated.connect(self.edit)

    def delete(self) -> None:
        """Delete the record, after saying what goes too."""
        if self._card:
            ask_to_delete(self._desk, self._type, [self._card.record], self)

    def _read(self) -> None:
        self._desk.office.latest(
            self._key,
            partial(_card_of, self._wanted),
            owner=self,
            done=self._show,
            refused=self._lost,
        )

    def _show(self, card: Card) -> None:
        if card.record != self._wanted:
            return
        self._card = card = card.after(self._card, self._desk.office.replica)
        self.head.show_card(card)
        if self._steps:
            self._steps.show_card(card)
        self._facts.show_card(card)
        self._tabs.show_card(card)
        self._stack.setCurrentWidget(self._inside)
        if self._eager.take():
            self._tabs.take_focus()

    def _lost(self, failure: HandschlagError) -> None:
        self._card = None
        self._nothing_there(failure.sentence)
        self.deleted.emit()

    def _nothing_there(self, sentence: str) -> None:
        self._wanted = 0
        self._nothing.say(sentence)
        self._stack.setCurrentWidget(self._nothing)

    def _heard(self, change: Change) -> None:
        """Read again when the record or something shown with it was touched."""
        if not self._wanted:
            return
        types = change.records.keys()
        own = self._wanted in change.records.get(self._type, ())
        if own or types & (_ALWAYS | self._tabs.types):
            self._tabs.mark_stale(frozenset(types), own=own)
            self._read()

    def _add_missing(self, key: str) -> None:
        if not self._facts.take_focus(key):
            self._tabs.choose(_TABS_OF_MISSING.get(key, key))
            self._tabs.take_focus()

    def _open_whole(self) -> None:
        if self._wanted:
            self._desk.navigation.open(self._type, self._wanted)

    def _look_at_conflicts(self) -> None:
        self._desk.navigation.look("conflicts", self._wanted)

    def _arrange(self) -> None:
        broad = self.width() >= theme().pixels(BROAD)
        wanted = Qt.Orientation.Horizontal if broad else Qt.Orientation.Vertical
        if self._split.orientation() != wanted:
            self._split.setOrientation(wanted)
            whole = self.width() if broad else self.height()
            self._split.setSizes([whole * 45 // 100, whole * 55 // 100])


def _card_of(record: int, reader: Reader, progress: Progress) -> Card:
    return read_card(reader, record)


_SHARES = {"meeting": [400, 200], "task": [320, 200], "introduction": [320, 280]}
"""How facts and tabs share the height, for types whose facts are what one reads."""
_TABS_OF_MISSING = {"organisation": "employers", "function": "employers", "source": "privacy",
                    "informed_on": "privacy", "lead": "partners"}  # fmt: skip
"""Where what is missing is added, when it is no fact."""
