"""The form for a new record: its important fields, and what is there already."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.desk import Desk
from desktop.forms.facts import FactsView
from desktop.forms.rules import Value
from desktop.records.adding import add_record
from desktop.records.deeds import Wish
from desktop.records.forms.alike import AlikeList
from desktop.records.forms.form import LINES, Form, Given
from desktop.records.making import making
from models.fields.field import Field
from models.journal.store import Store
from models.language import tr
from models.records.registry import record_type
from models.services.outcome import Done

_ASKED = {
    "organisation": (
        "name", "kind", "phone", "email", "website", "street", "postcode", "town",
        "responsible", "source", "description",
    ),
    "need": (
        "title", "organisation", "description", "maturity", "cooperation", "valid_until",
        "contact", "cross_regional", "confidential", "source",
    ),
    "event": ("name", "place", "starts_on", "ends_on", "website", "notes"),
    "project": ("title", "acronym", "programme", "responsible", "starts_on", "ends_on",
                "description"),
    "task": ("title", "due_on", "assignee", "about", "notes"),
    "introduction": ("need", "offer", "seeker", "provider"),
}  # fmt: skip
_DEFAULTS: dict[str, dict[str, Value]] = {
    "organisation": {"kind": "company"},
    "need": {"cross_regional": 1},
    "offer": {"cross_regional": 1},
}
WATCHED = ("organisation",)
"""Types whose doubles are looked for while one types."""


class RecordForm(Form):
    """A loop over fields."""

    def __init__(self, type_key: str, desk: Desk, given: Given, parent: QWidget) -> None:
        super().__init__(desk, given, parent)
        self._type = type_key
        self._facts = FactsView(asked_fields(type_key), making(desk), self, dense=True, gap=LINES)
        self._facts.show_values({**_DEFAULTS.get(type_key, {}), **self.given})
        self.column.addWidget(self._facts)
        if type_key in WATCHED:
            alike = AlikeList(desk, type_key, self)
            alike.watch(self._facts)
            self.column.insertWidget(0, alike)
        self.column.addWidget(self.banner)

    @property
    def title(self) -> str:
        """New, and what."""
        return tr("New: {type}", type=tr(record_type(self._type).label))

    @property
    def facts(self) -> tuple[FactsView, ...]:
        """The fields."""
        return (self._facts,)

    def wish(self) -> Wish:
        """Add the record."""
        hidden = {key: value for key, value in self.given.items() if key not in self._facts.keys}
        return partial(_add, self._type, {**hidden, **self._facts.values()})


def asked_fields(type_key: str) -> tuple[Field, ...]:
    """The fields that are asked for when a record is new."""
    kind = record_type(type_key)
    keys = _ASKED.get({"offer": "need"}.get(type_key, type_key))
    if keys is None:
        keys = tuple(field.key for field in kind.fields if field.required or field.listed)
    return tuple(kind.field(key) for key in keys)


def _add(type_key: str, values: dict[str, Value], store: Store) -> Done:
    return add_record(store, type_key, values)
