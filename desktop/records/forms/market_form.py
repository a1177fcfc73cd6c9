"""The form of a new need or offer, with the competences it asks for or brings."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.desk import Desk
from desktop.forms.competences import CompetencePicker
from desktop.forms.rules import Value
from desktop.records.deeds import Wish
from desktop.records.forms.form import Given
from desktop.records.forms.record_form import RecordForm
from desktop.widgets.text import label
from models.journal.store import Store
from models.language import tr
from models.services.needs import add_need, add_offer
from models.services.outcome import Done

Values = dict[str, Value]


class MarketForm(RecordForm):
    """Need and offer and their competences are made in one step."""

    def __init__(self, type_key: str, desk: Desk, given: Given, parent: QWidget) -> None:
        super().__init__(type_key, desk, given, parent)
        self.competences = CompetencePicker(desk.office, self)
        place = self.column.indexOf(self.banner)
        words = tr("Competences: they count most when something that fits is looked for")
        self.column.insertWidget(place, label(words, self, size="small", tone="muted", wrap=True))
        self.column.insertWidget(place + 1, self.competences)

    def dirty(self) -> bool:
        """Whether something was typed or chosen that closing would lose."""
        return super().dirty() or bool(self.competences.value())

    def wish(self) -> Wish:
        """Add the record with its competences."""
        view = self.facts[0]
        hidden = {key: value for key, value in self.given.items() if key not in view.keys}
        values = {"status": "open", **hidden, **view.values()}
        return partial(_add, self._type, values, self.competences.value())


def _add(type_key: str, values: Values, levels: dict[int, str | None], store: Store) -> Done:
    filled = {key: value for key, value in values.items() if value not in (None, "")}
    add = add_need if type_key == "need" else add_offer
    return add(store, filled, levels)
