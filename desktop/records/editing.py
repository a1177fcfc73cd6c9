"""Editing a record in place: what was seen goes along, what is refused stands beside its field."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from desktop.desk import Desk
from desktop.forms.facts import FactsView
from desktop.forms.rules import Value
from desktop.records.deeds import Wish, carry_out, still_seen
from desktop.widgets.toast import Message
from models.errors import HandschlagError
from models.journal.contexts import Vector
from models.journal.store import Store
from models.services.edit import edit
from models.services.outcome import Done


@dataclass(frozen=True, slots=True)
class Edit:
    """New values of a record, with what the person saw when they began."""

    type: str
    record: int
    values: Mapping[str, Value]
    seen: Vector | None = None

    def run(self, store: Store) -> Done:
        """Write it; on the writer thread."""
        seen = still_seen(store, self.seen)
        return edit(store, self.type, self.record, self.values, seen=seen)


@dataclass(frozen=True, slots=True)
class FieldEdit:
    """One field of a `FactsView` on its way; a refusal is shown there and can be reverted.

    `before` is what is stored, `stands` says whether the view still shows the same record.
    """

    desk: Desk
    facts: FactsView
    key: str
    before: Value
    wish: Wish
    stands: Callable[[], bool]

    def begin(self) -> None:
        """Write beside the window."""
        carry_out(self.desk, self.wish, owner=self.facts, refused=self.refuse)

    def refuse(self, failure: HandschlagError) -> None:
        """Say it beside the field; Esc brings back what is stored."""
        if not self.stands():
            self.desk.say(Message(failure.sentence))
            return
        editor = self.facts.editor(self.key)
        editor.keep_stored(self.before)
        if failure.field == self.key or not self.facts.show_failure(failure):
            editor.show_problem(failure.sentence)
            editor.setFocus()
