"""Keeping what a list asks as a saved view, and caring for the kept ones."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from desktop.desk import Desk
from desktop.dialogs.naming import NameDialog
from desktop.pages.contacts.contact_list import ContactList
from desktop.records.deeds import carry_out
from desktop.tables.kept_views import KeptView, kept
from models.errors import HandschlagError
from models.language import tr
from models.services.deleting import delete
from models.services.edit import edit
from models.services.lists import SMART, SavedList, save_view
from models.services.outcome import Done


class ViewMenu(QObject):
    """What the button beside the search of a list offers."""

    def __init__(self, desk: Desk, contacts: ContactList) -> None:
        super().__init__(contacts)
        self._desk, self._list = desk, contacts
        self._dialog: NameDialog | None = None

    def open(self, under: QWidget) -> None:
        """Open the menu under a button."""
        saved = self._list.kept_list()
        own = saved is not None
        menu = QMenu(self._list)
        menu.setAccessibleName(tr("Saved views"))
        for words, run, possible in (
            (tr("Save as a new view …"), self.ask_name, True),
            (tr("Replace this view"), self._replace, own and self._is_view(saved)),
            (tr("Rename …"), self._ask_new_name, own),
            (tr("Delete"), self._delete, own),
        ):
            action = menu.addAction(words)
            action.triggered.connect(run)
            action.setEnabled(possible)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(under.mapToGlobal(QPoint(0, under.height())))

    def ask_name(self) -> None:
        """Ask for a name and keep what the list asks now."""
        hint = tr("Filters, search, order and columns of this list are kept as a tab.")
        dialog = NameDialog(tr("Save view"), hint, tr("Save"), self._list)
        dialog.named.connect(self._save)
        self._ask(dialog)

    def _ask_new_name(self) -> None:
        saved = self._list.kept_list()
        if saved is not None:
            title, hint = tr("Rename"), tr("The new name of “{name}”.", name=saved.name)
            dialog = NameDialog(title, hint, tr("Rename"), self._list, saved.name)
            dialog.named.connect(self._rename)
            self._ask(dialog)

    def _ask(self, dialog: NameDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        self._dialog = None

    def _now(self) -> KeptView:
        columns = [column.key for column in self._list.model.columns]
        return kept(self._list.type_key, self._list.query(), columns)

    def _save(self, name: str) -> None:
        self._keep(name, self._now(), None)

    def _replace(self) -> None:
        saved = self._list.kept_list()
        if saved is not None:
            self._keep(saved.name, self._now(), saved.id)

    def _keep(self, name: str, now: KeptView, record: int | None) -> None:
        wish = partial(
            save_view,
            name=name,
            type_key=self._list.type_key,
            filter=now.filter,
            columns=now.columns,
            sorting=now.sorting,
            record=record,
        )
        carry_out(self._desk, wish, owner=self._list, done=self._kept, refused=self._refuse)

    def _kept(self, done: Done) -> None:
        if done.record is not None:
            self._list.await_view(done.record)
        self._close()

    def _rename(self, name: str) -> None:
        saved = self._list.kept_list()
        if saved is not None:
            wish = partial(edit, type_key="list", record=saved.id, values={"name": name})
            carry_out(self._desk, wish, owner=self._list, done=self._close, refused=self._refuse)

    def _delete(self) -> None:
        saved = self._list.kept_list()
        if saved is not None:
            carry_out(
                self._desk, partial(delete, type_key="list", records=[saved.id]), owner=self._list
            )

    def _close(self, *_: object) -> None:
        if self._dialog is not None:
            self._dialog.accept()

    def _refuse(self, failure: HandschlagError) -> None:
        if self._dialog is not None:
            self._dialog.tell(failure)
        else:
            self._list.show_problem(failure)

    @staticmethod
    def _is_view(saved: SavedList | None) -> bool:
        return saved is not None and saved.kind == SMART
