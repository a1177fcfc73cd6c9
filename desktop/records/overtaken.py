"""Facts of a record while changes of others come in: nothing typed is lost, nothing overwritten."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject

from desktop.desk import Desk
from desktop.forms.facts import FactsView
from desktop.forms.rules import Value
from desktop.progress import Progress
from desktop.records.rules import RecordRules
from models.database.reader import Reader
from models.fields.field import Kind
from models.journal.contexts import Vector
from models.language import tr
from models.records.registry import record_type
from models.services.naming import title_of

LATEST = 50
"""Commits of a record that are looked through for the one that wrote a field."""


@dataclass(frozen=True, slots=True)
class Written:
    """What a field has become: as people read it, and by whom, empty when that is not known."""

    key: str
    value: Value
    text: str
    who: str


class Overtaking(QObject):
    """Shows a record in a view, and knows what its person had seen when they began to type."""

    def __init__(self, desk: Desk, type_key: str, view: FactsView) -> None:
        super().__init__(view)
        self._desk, self._type, self._view = desk, type_key, view
        self._record = 0
        self._seen: Vector | None = None
        self._before: Vector | None = None
        self._began: dict[str, Vector | None] = {}
        self._leaving = False
        view.contested.connect(self._contested)

    def show(
        self, record: int, values: Mapping[str, Value], seen: Vector | None, *, foreign: bool
    ) -> None:
        """Show a record; `seen` is what its values include, `foreign` that others changed it."""
        other = record != self._record
        self._before, self._seen, self._record = self._seen, seen, record
        undecided = () if other else self._view.undecided
        self._began = {key: began for key, began in self._began.items() if key in undecided}
        if other:
            self._view.show_anew(values)
        else:
            self._view.show_values(values, foreign=foreign)

    def leave(self) -> bool:
        """Save everything before another record is shown; false where something cannot be read.

        What was not decided is saved as of when it was begun, so that both versions live on.
        """
        self._leaving = True
        for key in self._view.undecided:
            self._view.editor(key).keep_own()
        self._leaving = False
        return self._view.submit()

    def seen(self, key: str) -> Vector | None:
        """What the person had seen of a field that is being saved."""
        began = self._began.pop(key, self._seen)
        return began if self._leaving else self._seen

    def _contested(self, key: str) -> None:
        self._began.setdefault(key, self._before)
        ask_who(self._desk, self._view, self._type, self._record, key)


def ask_who(desk: Desk, view: FactsView, type_key: str, record: int, key: str) -> None:
    """Find out beside the window who wrote a contested field, and say so beside it."""
    if not any(field.key == key for field in record_type(type_key).fields):
        return
    work = partial(_written, type_key, record, key, view.editor(key).rival)
    desk.office.read(work, owner=view, done=partial(_tell, view))


def _tell(view: FactsView, found: Written) -> None:
    editor = view.editor(found.key)
    if editor.contested and editor.rival == found.value:
        editor.contest(found.value, found.text, found.who)


def _written(
    type_key: str, record: int, key: str, value: Value, reader: Reader, progress: Progress
) -> Written:
    field = record_type(type_key).field(key)
    if field.kind is Kind.LINK:
        text = title_of(reader, value if isinstance(value, int) else None)
    else:
        text = RecordRules().text(field, value)
    return Written(key, value, text, writer_of(reader, record, key))


def writer_of(reader: Reader, record: int, key: str) -> str:
    """Who wrote a field last, and on which laptop; empty when the journal does not say."""
    from models.journal.history import details, history  # the window opens without them

    for entry in history(reader, record, limit=LATEST):
        if any(one.field == key for one in details(reader, entry.tx, record=record)):
            replica = entry.stream.partition("/")[0]
            laptop = reader.value(
                "SELECT label FROM replica WHERE lower(hex(uuid)) = ?", (replica,)
            )
            if entry.author and laptop and laptop != entry.author:
                return tr("{name} ({laptop})", name=entry.author, laptop=laptop)
            return entry.author or str(laptop or "")
    return ""
