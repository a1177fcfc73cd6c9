"""The facts of a record: the important ones, the others on demand, competences, own fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.forms.facts import FactsView
from desktop.forms.rules import Value
from desktop.records.card import Card
from desktop.records.competence_row import CompetenceRow
from desktop.records.deeds import Wish, still_seen
from desktop.records.editing import Edit, FieldEdit
from desktop.records.layout import layout_of
from desktop.records.making import RecordLinkEditor, making
from desktop.records.overtaken import Overtaking
from desktop.style.tokens import ROOM
from desktop.widgets.buttons import Button
from models.fields.field import Field
from models.journal.contexts import Vector
from models.journal.store import Store
from models.language import ntr, tr
from models.records.governance import REMARK
from models.services.custom_fields import set_custom_value
from models.services.notes import set_remark
from models.services.outcome import Done

REMARKED = replace(REMARK.field("text"), key="remark", label=REMARK.label, required=False)
"""The internal remark as if it were a field of the record."""

_REMARKABLE = REMARK.field("about").links
COMPETENT = ("organisation", "need", "offer")


class FactsPart(QWidget):
    """Fields edited in place, each saved when it is left; `conflict_asked` with the key of one."""

    conflict_asked = Signal(str)

    def __init__(self, desk: Desk, type_key: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk, self._type = desk, type_key
        self._layout = layout_of(type_key)
        self._card: Card | None = None
        self._left = False
        self._overtaking: dict[FactsView, Overtaking] = {}
        self._first = self._view(self._layout.first)
        self._more: FactsView | None = None
        self._own: FactsView | None = None
        self._remark = self._view((REMARKED,)) if type_key in _REMARKABLE else None
        self._own_fields: tuple[Field, ...] = ()
        self._competences = CompetenceRow(desk, self) if type_key in COMPETENT else None
        self._toggle = Button("", self, role="plain")
        self._toggle.clicked.connect(self._turn)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(ROOM)
        self._column.addWidget(self._first)
        if self._competences:
            self._column.addWidget(self._competences)
        if self._remark:
            self._column.addWidget(self._remark)
        self._column.addWidget(self._toggle)
        self._column.addStretch(1)
        self._toggle.setVisible(bool(self._layout.more))
        self._name_toggle()
        self._align()

    @property
    def first(self) -> FactsView:
        """The important facts."""
        return self._first

    def show_card(self, card: Card) -> None:
        """Show a record; what is being typed stays, contested where something else came in."""
        self._card, self._left = card, False
        for view in filter(None, (self._first, self._more)):
            self._show_facts(view, card)
        if self._competences:
            self._competences.show_card(card)
        if self._remark:
            self._show(self._remark, card, {REMARKED.key: card.view.remark or None})
        self._show_own(card)

    def take_focus(self, key: str = "") -> bool:
        """Put the keyboard on a fact, the first when none is named; false when it is elsewhere."""
        wanted = key or self._layout.first[0].key
        if any(field.key == wanted for field in self._layout.more):
            self._open_more()
        for view in filter(None, (self._first, self._more)):
            if wanted in view.keys:
                view.editor(wanted).setFocus()
                return True
        if wanted == "competences" and self._competences:
            self._competences.begin()
            return True
        return False

    def leave(self) -> None:
        """Save what is being typed, before another record is shown."""
        for view in self._views():
            self._overtaking[view].leave()
        # What is refused from now on nobody would see beside its field.
        self._left = True

    def _view(self, fields: Sequence[Field]) -> FactsView:
        view = FactsView(fields, making(self._desk, quiet=True), self, dense=True)
        view.submitted.connect(partial(self._save, view))
        view.conflict_asked.connect(self.conflict_asked)
        self._overtaking[view] = Overtaking(self._desk, self._type, view)
        return view

    def _show(self, view: FactsView, card: Card, values: Mapping[str, Value]) -> None:
        self._overtaking[view].show(card.record, values, card.seen, foreign=card.foreign)

    def _show_facts(self, view: FactsView, card: Card) -> None:
        show_links(view, card)
        self._show(view, card, card.values())
        view.show_conflicts(card.conflicted)

    def _views(self) -> list[FactsView]:
        views = (self._first, self._remark, self._more, self._own)
        return [view for view in views if view is not None]

    def _align(self) -> None:
        """Let the names of all fields have the same width."""
        views = self._views()
        for view in views:
            view.align_with(*(other for other in views if other is not view))

    def _save(self, view: FactsView, key: str, value: Value) -> None:
        card = self._card
        if card is None:
            return
        before, seen = card.values().get(key), self._overtaking[view].seen(key)
        wish: Wish = Edit(self._type, card.record, {key: value}, seen).run
        if view is self._own:
            one = next(one for one in card.view.custom if one.field.key == key)
            before, wish = one.value, partial(_set_own, card.record, one.id, value, seen)
        elif view is self._remark:
            before, wish = card.view.remark, partial(_set_remark, card.record, value, seen)
        stands = partial(self._stands, card.record)
        FieldEdit(self._desk, view, key, before, wish, stands).begin()

    def _stands(self, record: int) -> bool:
        return not self._left and self._card is not None and self._card.record == record

    def _turn(self) -> None:
        if self._more is not None and self._more.isVisible():
            self._more.hide()
            self._name_toggle()
        else:
            self._open_more()

    def _open_more(self) -> None:
        if self._more is None:
            self._more = self._view(self._layout.more)
            self._column.insertWidget(self._column.indexOf(self._toggle), self._more)
            self._align()
            if self._card:
                self._show_facts(self._more, self._card)
        self._more.show()
        self._name_toggle()

    def _name_toggle(self) -> None:
        if self._more is not None and self._more.isVisibleTo(self):
            self._toggle.setText(tr("Fewer details"))
        else:
            count = len(self._layout.more)
            self._toggle.setText(ntr("{n} more detail", "{n} more details", count))
        self._toggle.setAccessibleName(self._toggle.text())

    def _show_own(self, card: Card) -> None:
        """The fields people added themselves; made anew only when they are others."""
        fields = tuple(one.field for one in card.view.custom)
        if fields != self._own_fields:
            self._own_fields = fields
            if self._own is not None:
                self._own.hide()
                self._own.deleteLater()
                del self._overtaking[self._own]
                self._own = None
            if fields:
                self._own = self._view(fields)
                self._column.insertWidget(self._column.indexOf(self._toggle), self._own)
            self._align()
        if self._own is not None:
            self._show(self._own, card, {one.field.key: one.value for one in card.view.custom})


def show_links(view: FactsView, card: Card) -> None:
    """Tell the editors of links the names that came with the record."""
    for key in view.keys:
        editor, fact = view.editor(key), card.fact(key)
        if isinstance(editor, RecordLinkEditor) and fact is not None and fact.target:
            editor.know(fact.target, fact.text)


def _set_own(record: int, number: int, value: Value, seen: Vector | None, store: Store) -> Done:
    return set_custom_value(store, record, number, value, seen=still_seen(store, seen))


def _set_remark(record: int, value: Value, seen: Vector | None, store: Store) -> Done:
    return set_remark(store, record, str(value or ""), seen=still_seen(store, seen))
