"""Putting a backup back while the database is open."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.opening import put_back
from desktop.style.theme import theme
from desktop.widgets.backup_list import BackupList
from desktop.widgets.dialog import Dialog
from desktop.widgets.text import label
from models.language import tr


class RestoreDialog(Dialog):
    """The backups of the open database; `wanted` with the way to put one back."""

    wanted = Signal(object)

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(tr("Restore a backup"), parent, closes=tr("Cancel"))
        self._path = path
        sentence = tr(
            "The database becomes what it was at that time. What it is now is kept beside it."
        )
        words = label(sentence, self, wrap=True)
        words.setMinimumWidth(theme().pixels(380))
        self.body.addWidget(words)
        self._list = BackupList(path, self)
        self.body.addWidget(self._list, 1)
        if not self._list.count():
            self._list.hide()
            nothing = tr("There are no backups of this database on this computer.")
            self.body.addWidget(label(nothing, self, tone="muted", wrap=True))
        button = self.add_button(tr("Restore"))
        button.setEnabled(self._list.count() > 0)
        button.clicked.connect(self._restore)

    def _restore(self) -> None:
        if chosen := self._list.chosen():
            self.accept()
            self.wanted.emit(partial(put_back, chosen, self._path))
