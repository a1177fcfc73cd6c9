"""Sharing records with the other agency: what is shared with them is said first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.desk import Desk
from desktop.progress import Progress
from desktop.records.deeds import carry_out
from desktop.style.theme import theme
from desktop.widgets.dialog import Dialog
from desktop.widgets.section import Banner
from desktop.widgets.text import label
from models.database.reader import Reader
from models.journal.store import Store
from models.language import ntr, number, tr
from models.services.deleting import Going
from models.services.outcome import Done
from models.services.sharing import publish, what_is_shared_too


class PublishingDialog(Dialog):
    """Lists what is shared with the records; `confirmed` when they shall be."""

    confirmed = Signal()

    def __init__(self, count: int, going: Sequence[Going], parent: QWidget) -> None:
        title = ntr(
            "Share this record with the other agency?",
            "Share {n} records with the other agency?",
            count,
        )
        super().__init__(title, parent, closes=tr("Cancel"))
        if going:
            self._say(tr("These are shared too, as they belong to it:"))
            for one in going:
                self._say(f"{number(one.count)}   {one.label}")
        self._say(tr("Internal remarks stay with your agency."), tone="muted")
        warning = tr(
            "With the next exchange the other agency gets it, and can change it too. What it has "
            "got cannot be taken back."
        )
        self.body.addWidget(Banner(warning, "amber", self))
        self.body.addStretch(1)
        button = self.add_button(tr("Share"))
        button.clicked.connect(self._confirm)

    def _say(self, text: str, tone: str = "") -> None:
        words = label(text, self, tone=tone, wrap=True)
        words.setMinimumWidth(theme().pixels(380))
        self.body.addWidget(words)

    def _confirm(self) -> None:
        self.confirmed.emit()
        self.accept()


@dataclass(frozen=True, slots=True)
class _Asking:
    desk: Desk
    records: tuple[int, ...]
    owner: QWidget

    def look(self, reader: Reader, progress: Progress) -> tuple[Going, ...]:
        return what_is_shared_too(reader, self.records)

    def ask(self, going: tuple[Going, ...]) -> None:
        dialog = PublishingDialog(len(self.records), going, self.owner)
        # A method alone would not keep its object alive.
        dialog.confirmed.connect(partial(self.publish))
        dialog.open()

    def publish(self) -> None:
        carry_out(self.desk, partial(_publish, self.records), owner=self.owner)


def ask_to_publish(desk: Desk, records: Sequence[int], owner: QWidget) -> None:
    """Share records with the other agency, after telling what is shared with them."""
    if records:
        asking = _Asking(desk, tuple(records), owner)
        desk.office.read(asking.look, owner=owner, done=asking.ask)


def _publish(records: tuple[int, ...], store: Store) -> Done:
    # Undo would promise what cannot be kept once the others have it.
    return replace(publish(store, records), tx=None)
