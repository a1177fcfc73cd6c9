"""How a record is related to others, read from its own side."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from desktop.desk import Desk
from desktop.forms.rules import Value
from desktop.progress import Progress
from desktop.records.adding import add_record
from desktop.records.card import Card
from desktop.records.deeds import Wish, carry_out
from desktop.records.inline_form import InlineForm
from desktop.records.line import Line
from desktop.records.lines import LineList
from desktop.records.opening import open_record
from desktop.records.symbols import symbol_of
from desktop.records.tabs.tab import Tab
from desktop.widgets.buttons import Button
from desktop.widgets.scrolling import ScrollColumn
from desktop.widgets.section import SectionHeader
from desktop.widgets.text import label
from models.clock import today
from models.database.reader import Reader
from models.fields.dates import show_date
from models.journal.store import Store
from models.language import number, tr
from models.records.grouping import RELATION
from models.services.deleting import delete
from models.services.outcome import Done
from models.services.relations import Related, edit_relation

_FIELDS = tuple(RELATION.field(key) for key in ("kind", "right", "valid_from", "note"))


class RelationsTab(Tab):
    """Relations as lines: what, to whom, since when."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.column.setContentsMargins(0, 0, 0, 0)
        inside = ScrollColumn(self)
        self._header = SectionHeader(tr("Relations"), inside, symbol="link")
        self._add = Button(tr("Relation"), inside, role="plain", symbol="add")
        self._add.clicked.connect(self._begin)
        self._header.add(self._add)
        self._form = InlineForm(desk, tr("Add a relation"), _FIELDS, self._wish, inside)
        self._form.closed.connect(self._add.setFocus)
        self._list = LineList(tr("Relations"), inside)
        self._list.opened.connect(self._open)
        self._list.asked.connect(self._ask)
        self._list.removed.connect(self._remove)
        self._nothing = label(tr("No relation is known yet."), inside, tone="muted")
        for part in (self._header, self._form, self._list, self._nothing):
            inside.column.addWidget(part)
        inside.column.addStretch(1)
        self.column.addWidget(inside)

    def begin_anew(self) -> None:
        """Close the form."""
        self._form.close_form()

    def refresh(self, card: Card) -> None:
        """Show what came with the record, with the types of the others."""
        work = partial(_read, card.view.relations)
        self.desk.office.latest(f"relations {id(self)}", work, owner=self, done=self._show)

    def take_focus(self) -> None:
        """Begin with the first relation."""
        if self._list.lines:
            self._list.setFocus()
        else:
            self._add.setFocus()

    def _show(self, lines: list[Line]) -> None:
        self._list.show_lines(lines)
        self._list.setVisible(bool(lines))
        self._nothing.setVisible(not lines)
        self._header.show_count(number(len(lines)) if lines else "")

    def _begin(self) -> None:
        self._form.begin()

    def _wish(self, values: Mapping[str, Value]) -> Wish:
        return partial(_relate, {**values, "left": self.record})

    def _open(self, line: Line) -> None:
        open_record(self.desk, line.opens, self)

    def _ask(self, line: Line, point: QPoint) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(tr("Commands of the relation"))
        menu.addAction(tr("Open")).triggered.connect(partial(self._open, line))
        if not line.faint:
            menu.addAction(tr("Ended today")).triggered.connect(partial(self._end, line))
        menu.addSeparator()
        menu.addAction(tr("Remove")).triggered.connect(partial(self._remove, line))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(point)

    def _end(self, line: Line) -> None:
        carry_out(self.desk, partial(_end, line.record), owner=self)

    def _remove(self, line: Line) -> None:
        carry_out(self.desk, partial(_delete, line.record), owner=self)


def _read(relations: tuple[Related, ...], reader: Reader, progress: Progress) -> list[Line]:
    lines = []
    for one in relations:
        kind = reader.type_of(one.other)
        days = [show_date(day) if day else "" for day in (one.valid_from, one.valid_to)]
        period = " – ".join(days) if any(days) else ""
        lines.append(
            Line(
                one.relation,
                f"{one.words} {one.title}",
                one.note or "",
                period,
                symbol_of(kind.key if kind else ""),
                opens=one.other,
                faint=bool(one.valid_to),
                has_menu=True,
            )
        )
    return lines


def _relate(values: Mapping[str, Value], store: Store) -> Done:
    return add_record(store, "relation", values)


def _end(record: int, store: Store) -> Done:
    return edit_relation(store, record, {"valid_to": today().isoformat()})


def _delete(record: int, store: Store) -> Done:
    return delete(store, "relation", [record])
