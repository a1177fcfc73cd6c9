"""Editing a field that people added themselves."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.desk import Desk
from desktop.forms.facts import FactsView
from desktop.forms.rules import Value
from desktop.records.deeds import carry_out
from models.errors import HandschlagError
from models.journal.store import Store
from models.services.custom_fields import set_custom_value
from models.services.outcome import Done


@dataclass(frozen=True, slots=True)
class OwnFieldEdit:
    """One such field on its way; a refusal is shown beside it."""

    desk: Desk
    facts: FactsView
    record: int
    number: int
    key: str
    value: Value
    before: Value

    def begin(self) -> None:
        """Write beside the window."""
        carry_out(self.desk, self.run, owner=self.facts, refused=self.refuse)

    def run(self, store: Store) -> Done:
        """Write it; on the writer thread."""
        return set_custom_value(store, self.record, self.number, self.value)

    def refuse(self, failure: HandschlagError) -> None:
        """Say it beside the field."""
        editor = self.facts.editor(self.key)
        editor.keep_stored(self.before)
        editor.show_problem(failure.sentence)
        editor.setFocus()
