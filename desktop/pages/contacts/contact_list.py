"""The list of one type of contact: edited in place, looking again when something changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.desk import Change, Desk
from desktop.pages.contacts.words import SHOWN, WIDTHS, Leading, first_views, listing_of
from desktop.progress import Progress
from desktop.records.stored_filtering import StoredFiltering
from desktop.records.stored_list import StoredList
from desktop.tables.panel import ListPanel
from desktop.tables.source import Column
from models.database.columns import find_column
from models.database.reader import Reader
from models.errors import HandschlagError
from models.fields.field import Field

if TYPE_CHECKING:  # loaded when the list is on the screen
    from models.services.lists import SavedList

TOGETHER = 40
"""Milliseconds in which several commits are one reason to look again."""
AFTER_ROWS = 150
"""Milliseconds after which the kept views are read."""


@dataclass(frozen=True, slots=True)
class Views:
    """The kept lists of a type, and the name of the person at this computer."""

    lists: tuple[SavedList, ...]
    staff: str


class ContactSource(StoredList):
    """The records of a type, with the words a cell may be edited to."""

    def __init__(self, desk: Desk, type_key: str) -> None:
        super().__init__(desk.office, type_key, SHOWN[type_key])
        self._with_choices = [_prepared(type_key, column) for column in super().columns]

    @property
    def columns(self) -> Sequence[Column]:
        """All columns of the type."""
        return self._with_choices


class ContactList(ListPanel):
    """Organisations or people; `delete_asked` when Del was pressed on rows."""

    delete_asked = Signal()
    views_read = Signal()

    def __init__(self, desk: Desk, type_key: str, leading: Leading, parent: QWidget) -> None:
        self._filtering = StoredFiltering(type_key)
        super().__init__(
            listing_of(type_key, leading),
            ContactSource(desk, type_key),
            desk.jobs,
            desk.settings,
            self._filtering,
            parent,
        )
        self.type_key = type_key
        self._desk = desk
        self._stale = True
        self._kept: dict[int, SavedList] = {}
        self._awaited = 0
        self.show_views(first_views(type_key, ""))
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._look_again)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._read_views)
        self._tabs_due = False
        self.model.loaded.connect(self._loaded)
        self.edited.connect(self._save)
        desk.news.changed.connect(self._hear)

    def refresh(self) -> None:
        """Ask again where something has changed since the list was last shown."""
        if self._stale:
            self._stale = False
            self.load()
            self._tabs_due = True

    def kept_list(self) -> SavedList | None:
        """The kept list whose tab is chosen."""
        view = self.chosen_view()
        return self._kept.get(view.key) if view else None

    def filter_words(self) -> str:
        """What the list is narrowed by, in words."""
        query = self.query()
        parts = [self._filtering.words(one) for one in query.conditions]
        if query.text:
            parts.append(f"“{query.text}”")
        return ", ".join(parts)

    def await_view(self, key: int) -> None:
        """Show a kept view as soon as its tab is there."""
        self._awaited = key

    def showEvent(self, event: QShowEvent) -> None:
        """Look again at what changed while the list was out of sight."""
        super().showEvent(event)
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del deletes the selected rows."""
        if event.key() == Qt.Key.Key_Delete and self.view.hasFocus():
            self.delete_asked.emit()
        else:
            super().keyPressEvent(event)

    def _loaded(self) -> None:
        """Read the tabs after the rows: whoever waits for a list does not wait for its tabs."""
        if self._tabs_due:
            self._tabs_due = False
            self._later.start(AFTER_ROWS)

    def _hear(self, change: Change) -> None:
        if not self._concerned(change):
            return
        if "list" in change.records or "staff" in change.records:
            self._read_views()
        self._stale = True
        if self.isVisible():
            self._again.start(TOGETHER)

    def _concerned(self, change: Change) -> bool:
        if {self.type_key, "list", "staff"} & change.records.keys():
            return True
        # Names of employers stand in the list of people; the rest counts where one filters by it.
        if "organisation" in change.records:
            return True
        return bool(self.query().conditions) and bool(
            {"tagging", "list_member", "competence_link"} & change.records.keys()
        )

    def _look_again(self) -> None:
        if self.isVisible():
            self._stale = False
            self.load()

    def _save(self, record: int, key: str, text: str) -> None:
        from desktop.records.deeds import carry_out
        from models.services.edit import edit

        wish = partial(edit, type_key=self.type_key, record=record, values={key: text})
        carry_out(self._desk, wish, owner=self, refused=self._refuse)

    def _refuse(self, failure: HandschlagError) -> None:
        self.show_problem(failure)
        self.view.viewport().update()

    def _read_views(self) -> None:
        self._desk.office.read(self._read, owner=self, done=self._show_views)

    def _read(self, reader: Reader, progress: Progress) -> Views:
        from models.services.lists import lists_for
        from models.services.naming import title_of

        staff = reader.id_of(self._desk.office.staff)
        return Views(lists_for(reader, self.type_key), title_of(reader, staff))

    def _show_views(self, views: Views) -> None:
        from desktop.tables.kept_views import view_of

        self._kept = {one.id: one for one in views.lists}
        self.show_views((*first_views(self.type_key, views.staff), *map(view_of, views.lists)))
        if self._awaited in self._kept:
            self.show_view(self._awaited)
            self._awaited = 0
        self.views_read.emit()


def _prepared(type_key: str, column: Column) -> Column:
    column = replace(column, width=WIDTHS.get(column.key, column.width))
    known = find_column(type_key, column.key)
    if not column.editable or known is None:
        return column
    return replace(column, choices=partial(_words_of, known.field))


def _words_of(field: Field) -> list[str]:
    from desktop.records.rules import RecordRules

    return [word for _, word in RecordRules().choices(field)]
