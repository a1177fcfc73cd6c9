"""Records that are linked with the one shown: opened by Enter, added in a small form."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.forms.rules import Value
from desktop.records.adding import add_record
from desktop.records.card import Card
from desktop.records.deeds import Wish, carry_out
from desktop.records.due import due_words
from desktop.records.inline_form import InlineForm
from desktop.records.line import Line
from desktop.records.lines import LineList
from desktop.records.opening import open_record
from desktop.records.symbols import symbol_of
from desktop.records.tabs.tab import Tab, TabKind
from desktop.style.tokens import GAP
from desktop.widgets.buttons import Button
from desktop.widgets.scrolling import ScrollColumn
from desktop.widgets.section import SectionHeader
from desktop.widgets.text import label
from models.fields.dates import show_date
from models.fields.field import Field
from models.journal.store import Store
from models.language import number, tr
from models.records.registry import record_type
from models.services.deleting import delete
from models.services.linked import Linked, Section
from models.services.outcome import Done


@dataclass(frozen=True, slots=True)
class LineCommand:
    """Something to do with a linked record from its menu; `wish` gets its own id."""

    title: str
    wish: Callable[[int], Wish]
    when: Callable[[Linked], bool] = bool


@dataclass(frozen=True, slots=True)
class Part:
    """One section of a tab: linked records of a type, and how another one is added.

    `owner` is the field of the new record that points to the one shown, `fields` are asked for.
    `wish` carries out another wish than adding such a record, given the id of the one shown.
    `begin` opens a larger form instead and gets the card. All texts are marked.
    """

    type: str
    title: str
    nothing: str
    add: str = ""
    owner: str = ""
    fields: tuple[str | Field, ...] = ()
    wish: Callable[[int, Mapping[str, Value]], Wish] | None = None
    given: Mapping[str, Value] | None = None
    begin: Callable[[Desk, QWidget, Card], object] | None = None
    commands: tuple[LineCommand, ...] = ()
    removable: bool = True


class LinkedPart(QWidget):
    """A heading with a count, the lines, the form."""

    def __init__(self, desk: Desk, part: Part, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._part = desk, part
        self._card: Card | None = None
        self._rows: dict[int, Linked] = {}
        self._header = SectionHeader(tr(part.title), self, symbol=symbol_of(part.type))
        self._list = LineList(tr(part.title), self)
        self._list.opened.connect(self._open)
        self._list.asked.connect(self._ask)
        self._list.removed.connect(self._remove)
        self._nothing = label(tr(part.nothing), self, tone="muted")
        self._form: InlineForm | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._header)
        if part.add:
            add = Button(tr(part.add), self, role="plain", symbol="add")
            add.clicked.connect(self.begin)
            self._header.add(add)
            self._add = add
        if part.fields:
            self._form = InlineForm(desk, tr(part.add), _fields(part), self._wish, self)
            self._form.closed.connect(self._add.setFocus)
            column.addWidget(self._form)
        column.addWidget(self._list)
        column.addWidget(self._nothing)

    def show_card(self, card: Card) -> None:
        """Show what is linked to a record."""
        other = self._card is None or self._card.record != card.record
        self._card = card
        if other and self._form:
            self._form.close_form()
        section = card.view.section(self._part.type)
        rows = section.rows if section else ()
        self._rows = {row.record: row for row in rows}
        self._list.show_lines([line_of(self._part.type, row) for row in rows])
        self._list.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        self._header.show_count(_counted(section))

    def begin(self) -> None:
        """Ask for another one."""
        if self._form:
            self._form.begin(self._part.given)
        elif self._part.begin and self._card:
            self._part.begin(self._desk, self, self._card)

    def take_focus(self) -> None:
        """Put the keyboard on the lines."""
        if self._rows:
            self._list.setFocus()
        elif self._part.add:
            self._add.setFocus()

    def _wish(self, values: Mapping[str, Value]) -> Wish:
        record = self._card.record if self._card else 0
        if self._part.wish:
            return self._part.wish(record, values)
        return partial(_add, self._part.type, {**values, self._part.owner: record})

    def _open(self, line: Line) -> None:
        open_record(self._desk, line.opens, self)

    def _ask(self, line: Line, point: QPoint) -> None:
        row = self._rows[line.record]
        menu = QMenu(self)
        menu.setAccessibleName(tr("Commands of the line"))
        menu.addAction(tr("Open")).triggered.connect(partial(self._open, line))
        for command in self._part.commands:
            if command.when(row):
                action = menu.addAction(tr(command.title))
                action.triggered.connect(partial(self._run, command, line.record))
        if self._part.removable:
            menu.addSeparator()
            menu.addAction(tr("Remove")).triggered.connect(partial(self._remove, line))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(point)

    def _run(self, command: LineCommand, record: int) -> None:
        carry_out(self._desk, command.wish(record), owner=self)

    def _remove(self, line: Line) -> None:
        if self._part.removable:
            carry_out(self._desk, partial(_delete, self._part.type, line.record), owner=self)


class LinkedTab(Tab):
    """Several sections under each other."""

    def __init__(self, parts: Sequence[Part], desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.column.setContentsMargins(0, 0, 0, 0)
        inside = ScrollColumn(self)
        self.parts = [LinkedPart(desk, part, inside) for part in parts]
        for part in self.parts:
            inside.column.addWidget(part)
        inside.column.addStretch(1)
        self.column.addWidget(inside)

    def refresh(self, card: Card) -> None:
        """Show what came with the record."""
        for part in self.parts:
            part.show_card(card)

    def take_focus(self) -> None:
        """Begin with the first section."""
        self.parts[0].take_focus()


def linked_tab(key: str, title: str, *parts: Part, more: Sequence[str] = ()) -> TabKind:
    """A tab of sections; `more` are further types that change what it shows."""
    types = tuple(part.type for part in parts)
    return TabKind(key, title, partial(LinkedTab, parts), frozenset((*types, *more)), types)


def line_of(type_key: str, row: Linked) -> Line:
    """A linked record as a line."""
    words, tone = show_date(row.day[:10]) if row.day else "", "muted"
    if type_key == "deadline" and row.day and not row.detail:
        words, tone = due_words(row.day)
    return Line(
        row.record,
        row.title,
        row.detail,
        words,
        symbol_of(type_key),
        tone,
        type_key,
        row.opens,
        faint=not row.current,
        has_menu=True,
    )


def _fields(part: Part) -> tuple[Field, ...]:
    kind = record_type(part.type)
    return tuple(kind.field(one) if isinstance(one, str) else one for one in part.fields)


def _counted(section: Section | None) -> str:
    return number(section.count) if section else ""


def _add(type_key: str, values: Mapping[str, Value], store: Store) -> Done:
    return add_record(store, type_key, values)


def _delete(type_key: str, record: int, store: Store) -> Done:
    return delete(store, type_key, [record])
