"""Deleting records: what goes with them is said first, and all comes back by undo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.desk import Desk
from desktop.progress import Progress
from desktop.records.deeds import carry_out
from desktop.style.theme import theme
from desktop.widgets.dialog import Dialog
from desktop.widgets.text import label
from models.database.reader import Reader
from models.language import ntr, number, tr
from models.services.deleting import Going, delete, what_goes_too


class DeletionDialog(Dialog):
    """Lists what goes with the records; `confirmed` when they shall go."""

    confirmed = Signal()

    def __init__(self, count: int, going: Sequence[Going], parent: QWidget) -> None:
        title = ntr("Delete {n} record?", "Delete {n} records?", count)
        super().__init__(title, parent, closes=tr("Cancel"))
        if going:
            self._say(tr("With it go:") if count == 1 else tr("With them go:"))
            for one in going:
                self._say(f"{number(one.count)}   {one.label}")
        self._say(tr("Undo brings everything back."), tone="muted")
        self.body.addStretch(1)
        button = self.add_button(tr("Delete"), role="danger")
        button.clicked.connect(self._confirm)

    def _say(self, text: str, tone: str = "") -> None:
        words = label(text, self, tone=tone, wrap=True)
        words.setMinimumWidth(theme().pixels(320))
        self.body.addWidget(words)

    def _confirm(self) -> None:
        self.confirmed.emit()
        self.accept()


@dataclass(frozen=True, slots=True)
class _Asking:
    desk: Desk
    type_key: str
    records: tuple[int, ...]
    owner: QWidget

    def look(self, reader: Reader, progress: Progress) -> tuple[Going, ...]:
        return what_goes_too(reader, self.type_key, self.records)

    def ask(self, going: tuple[Going, ...]) -> None:
        if not going and len(self.records) == 1:
            self.delete()
            return
        dialog = DeletionDialog(len(self.records), going, self.owner)
        # A method alone would not keep its object alive.
        dialog.confirmed.connect(partial(self.delete))
        dialog.open()

    def delete(self) -> None:
        wish = partial(delete, type_key=self.type_key, records=self.records)
        carry_out(self.desk, wish, owner=self.owner)


def ask_to_delete(desk: Desk, type_key: str, records: Sequence[int], owner: QWidget) -> None:
    """Delete records, after telling what goes with them; one alone goes at once."""
    if records:
        asking = _Asking(desk, type_key, tuple(records), owner)
        desk.office.read(asking.look, owner=owner, done=asking.ask)
