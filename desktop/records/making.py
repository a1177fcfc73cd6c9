"""Editors over the open database; those of links also open the record they point to."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop.desk import Desk
from desktop.forms.editor import Editor
from desktop.forms.lines import GrowingText
from desktop.forms.links import LinkEditor
from desktop.forms.making import Making
from desktop.forms.rules import Finder, Hit, Rules, Value
from desktop.jobs import Jobs
from desktop.records.finder import RecordFinder
from desktop.records.rules import RecordRules
from desktop.widgets.buttons import IconButton
from models.fields.field import Field, Kind
from models.language import tr

OPENABLE = frozenset(
    ("organisation", "person", "need", "offer", "meeting", "event", "introduction", "project")
)


class RecordLinkEditor(LinkEditor):
    """The editor of a link with a button that opens its record; `open_asked` with the id."""

    open_asked = Signal(int)

    def __init__(
        self, field: Field, rules: Rules, finder: Finder, jobs: Jobs, parent: QWidget | None = None
    ) -> None:
        super().__init__(field, rules, finder, jobs, parent)
        self._go.setVisible(False)

    def know(self, record: int, name: str) -> None:
        """Remember the name of a record, so that it need not be read."""
        self._chosen = Hit(record, name)

    def take_input(self, widget: QWidget, *beside: QWidget) -> None:
        """Put the button beside the line."""
        name = tr("Open {field}", field=tr(self.field.label))
        self._go = IconButton("right", name, self, tone="muted")
        self._go.clicked.connect(self._ask)
        super().take_input(widget, *beside, self._go)

    def show_value(self, value: Value) -> None:
        """Show a link; without one there is nothing to open."""
        super().show_value(value)
        openable = bool(OPENABLE.intersection(self.field.links))
        self._go.setVisible(isinstance(value, int) and openable)

    def _ask(self) -> None:
        if isinstance(self.value, int):
            self.open_asked.emit(self.value)


@dataclass(frozen=True, slots=True)
class RecordMaking(Making):
    """Makes editors that know the database; `quiet` ones show their frame only in use."""

    desk: Desk
    quiet: bool = False

    def editor(self, field: Field, parent: QWidget) -> Editor:
        """The editor of a field by its kind."""
        if field.kind is Kind.LINK:
            link = RecordLinkEditor(field, self.rules, self.finder, self.jobs, parent)
            # A method alone would not keep its object alive.
            link.open_asked.connect(partial(_open, self.desk, link))
            made: Editor = link
        else:
            # `super()` without arguments does not know a dataclass with slots.
            made = Making.editor(self, field, parent)
        if self.quiet:
            made.input.setProperty("role", "quiet")
            if isinstance(made.input, QLineEdit | QPlainTextEdit):
                made.input.setPlaceholderText("–")
            if isinstance(made.input, GrowingText):
                made.input.fewest = 1
        return made


def making(desk: Desk, *, quiet: bool = False) -> RecordMaking:
    """What editors of records are made with."""
    return RecordMaking(RecordRules(), RecordFinder(desk.office), desk.jobs, desk, quiet)


def _open(desk: Desk, owner: QWidget, record: int) -> None:
    from desktop.records.opening import open_record

    open_record(desk, record, owner)
