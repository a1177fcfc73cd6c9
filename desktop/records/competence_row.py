"""The competences of an organisation, need or offer as chips, with their level."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.forms.rules import Value
from desktop.records.card import Card
from desktop.records.chips import Chip, Chips
from desktop.records.deeds import Wish, carry_out
from desktop.records.inline_form import InlineForm
from desktop.style.tokens import GAP
from desktop.widgets.buttons import Button
from desktop.widgets.flow import FlowLayout
from desktop.widgets.text import label
from models.fields.choices import show_choice
from models.journal.store import Store
from models.language import tr
from models.records.markets import COMPETENCE_LINK, LEVELS
from models.services.needs import OwnCompetence, add_competence, remove_competence
from models.services.outcome import Done


class CompetenceRow(QWidget):
    """Chips removed by a click, and a small form that adds one."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._owner = desk, 0
        self._bar = QWidget(self)
        self._flow = FlowLayout(self._bar)
        self._chips = Chips(self._flow, self._bar)
        self._chips.removed.connect(self._remove)
        self._add = Button(tr("Competence"), self._bar, role="plain", symbol="add")
        self._add.setAccessibleName(tr("Add competence"))
        self._add.clicked.connect(self.begin)
        self._flow.addWidget(self._add)
        fields = (COMPETENCE_LINK.field("competence"), COMPETENCE_LINK.field("level"))
        self._form = InlineForm(desk, tr("Add competence"), fields, self._wish, self)
        self._form.closed.connect(self._add.setFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(label(tr("Competences"), self, size="small", tone="muted"))
        column.addWidget(self._bar)
        column.addWidget(self._form)

    def show_card(self, card: Card) -> None:
        """Show the competences of a record."""
        if card.record != self._owner:
            self._form.close_form()
        self._owner = card.record
        self._chips.show([_chip(one) for one in card.view.competences])

    def begin(self) -> None:
        """Ask for another competence."""
        self._form.begin()

    def _remove(self, link: object) -> None:
        self._add.setFocus()
        if isinstance(link, int):
            carry_out(self._desk, partial(_remove, link), owner=self)

    def _wish(self, values: Mapping[str, Value]) -> Wish:
        competence = int(values["competence"] or 0)
        level = str(values["level"]) if values["level"] else None
        return partial(_add, self._owner, competence, level)


def _chip(one: OwnCompetence) -> Chip:
    words = one.name
    if one.level:
        words = f"{words} · {show_choice(LEVELS, one.level)}"
    return Chip(words, tr("Remove competence “{name}”", name=words), one.link)


def _add(owner: int, competence: int, level: str | None, store: Store) -> Done:
    return add_competence(store, owner, competence, level)


def _remove(link: int, store: Store) -> Done:
    return remove_competence(store, link)
