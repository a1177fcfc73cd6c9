"""What can be done with all selected contacts at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.desk import Desk
from desktop.dialogs.exporting.dialog import ExportDialog, Listed
from desktop.dialogs.pasting.asking import CellPaste
from desktop.pages.contacts.contact_list import ContactList
from desktop.progress import Progress
from desktop.records.deeds import Wish, carry_out
from desktop.records.deletion import ask_to_delete
from desktop.widgets.buttons import Button
from desktop.widgets.picker import Picker
from models.database.reader import Reader
from models.language import mark, tr
from models.records.registry import record_type
from models.services.edit import edit_many
from models.services.lists import STATIC, add_list, lists_for, put_on_list, take_off_list
from models.services.staff import colleagues
from models.services.tags import all_tags, tag

Entries = list[tuple[object, str]]


@dataclass(frozen=True, slots=True)
class Choosing:
    """A question before a bulk change: its title, what there is, the word before a new one."""

    title: str
    read: Callable[[Reader, Progress], Entries]
    picked: Callable[[object], object]
    adding: str = ""
    named: Callable[[str], object] | None = None


class BulkBar(QObject):
    """The buttons under a list; each acts on the rows selected when it is pressed."""

    def __init__(self, desk: Desk, contacts: ContactList, cells: CellPaste) -> None:
        super().__init__(contacts)
        self._desk, self._list = desk, contacts
        self._records: list[int] = []
        self._under: QWidget = contacts
        self._off = self._button(mark("Take off the list"), "close", self.take_off_list)
        contacts.bulk(
            self._button(mark("Tag …"), "tag", self.ask_tag),
            self._button(mark("Put on a list …"), "list", self.ask_list),
            self._off,
            self._button(mark("Responsible …"), "person", self.ask_responsible),
            self._button(mark("Paste cells …"), "copy", cells.ask),
            self._button(mark("Share …"), "exchange", self.share),
            self._button(mark("Export …"), "export", self.export),
            self._button(mark("Delete …"), "trash", self.delete),
        )
        self.fit()

    def ask_tag(self) -> None:
        """Put a tag on the selected records."""
        self._ask(Choosing(tr("Tag"), _tags, self._tag_known, tr("New tag"), self._tag))

    def ask_list(self) -> None:
        """Put the selected records on a fixed list."""
        self._ask(Choosing(tr("List"), self._lists, self._put_on, tr("New list"), self._add_list))

    def ask_responsible(self) -> None:
        """Make somebody responsible for the selected records."""
        self._ask(Choosing(tr("Responsible"), self._colleagues, self._make_responsible))

    def take_off_list(self) -> None:
        """Take the selected records off the list whose tab is shown."""
        saved = self._list.kept_list()
        records = self._list.view.selected_ids()
        if saved is not None and records:
            self._do(partial(take_off_list, saved=saved.id, records=records))

    def export(self) -> None:
        """Save several selected rows to a file, otherwise the whole list as it is shown."""
        model, view = self._list.model, self._list.chosen_view()
        selected = self._list.view.selected_ids()
        records = selected if len(selected) > 1 else model.ids
        listed = Listed(
            self._list.type_key,
            view.title if view and view.key else tr(record_type(self._list.type_key).plural),
            records,
            [column.key for column in model.columns],
            self._list.filter_words(),
        )
        ExportDialog(self._desk, listed, self._list).open()

    def share(self) -> None:
        """Share the selected records with the other agency, after telling what goes with them."""
        from desktop.records.publishing import ask_to_publish

        ask_to_publish(self._desk, self._list.view.selected_ids(), self._list)

    def delete(self) -> None:
        """Delete the selected records, after telling what goes with them."""
        ask_to_delete(self._desk, self._list.type_key, self._list.view.selected_ids(), self._list)

    def fit(self) -> None:
        """Offer what is possible in the tab that is shown."""
        saved = self._list.kept_list()
        self._off.setVisible(saved is not None and saved.kind == STATIC)

    def _button(self, words: str, symbol: str, run: Callable[[], object]) -> Button:
        button = Button(tr(words), self._list, symbol=symbol)
        button.clicked.connect(run)
        return button

    def _ask(self, choosing: Choosing) -> None:
        self._records = self._list.view.selected_ids()
        sender = self.sender()
        self._under = sender if isinstance(sender, QWidget) else self._list
        if self._records:
            self._desk.office.read(choosing.read, owner=self, done=partial(self._offer, choosing))

    def _offer(self, choosing: Choosing, entries: Sequence[tuple[object, str]]) -> None:
        picker = Picker(choosing.title, entries, self._list, choosing.adding)
        picker.picked.connect(choosing.picked)
        if choosing.named:
            picker.named.connect(choosing.named)
        picker.show_under(self._under)

    def _tag_known(self, name: object) -> None:
        self._tag(str(name))

    def _tag(self, name: str) -> None:
        self._do(partial(tag, records=self._records, name=name))

    def _lists(self, reader: Reader, progress: Progress) -> Entries:
        found = lists_for(reader, self._list.type_key)
        return [(one.id, one.name) for one in found if one.kind == STATIC]

    def _put_on(self, saved: object) -> None:
        if isinstance(saved, int):
            self._do(partial(put_on_list, saved=saved, records=self._records))

    def _add_list(self, name: str) -> None:
        self._do(partial(add_list, name=name, type_key=self._list.type_key, records=self._records))

    def _colleagues(self, reader: Reader, progress: Progress) -> Entries:
        return [(one.id, one.name) for one in colleagues(reader) if not one.left]

    def _make_responsible(self, staff: object) -> None:
        self._do(
            partial(
                edit_many,
                type_key=self._list.type_key,
                records=self._records,
                values={"responsible": staff},
            )
        )

    def _do(self, wish: Wish) -> None:
        carry_out(self._desk, wish, owner=self._list)


def _tags(reader: Reader, progress: Progress) -> Entries:
    return [(one.name, one.name) for one in all_tags(reader)]
