"""Choosing a backup to put back before a database is open."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.dialogs.files import ask_for_file
from desktop.opening import put_back
from desktop.welcome.card import Card
from desktop.widgets.backup_list import BackupList
from desktop.widgets.text import label
from models.database.backup import backup_folder
from models.language import tr

SUFFIX = ".handschlag-backup"


class BackupCard(Card):
    """The backups of a database, or a file; `wanted` with the way to put one back."""

    wanted = Signal(object)
    left = Signal()

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(
            tr("Restore a backup"),
            tr(
                "The backup takes the place of {name}. What stands there now is kept beside it.",
                name=path.name,
            ),
            parent,
        )
        self._path = path
        self._list = BackupList(path, self)
        self._list.itemActivated.connect(self._restore)
        known = self._list.count() > 0
        self._list.setVisible(known)
        self.body.addWidget(self._list)
        if not known:
            nothing = tr("There are no backups of this database on this computer.")
            self.body.addWidget(label(nothing, self, tone="muted", wrap=True))
        self.add_left(tr("Back")).clicked.connect(self.left)
        self.add_left(tr("Another file …")).clicked.connect(self._ask_file)
        self._do = self.add_button(tr("Restore"), role="primary")
        self._do.setEnabled(known)
        self._do.clicked.connect(self._restore)

    def take_focus(self) -> None:
        """Begin with the newest backup."""
        self._list.setFocus()

    def restore_file(self, file: str) -> None:
        """Put this backup back."""
        self.wanted.emit(partial(put_back, Path(file), self._path))

    def _restore(self) -> None:
        if chosen := self._list.chosen():
            self.restore_file(str(chosen))

    def _ask_file(self) -> None:
        kinds = f"{tr('Backup')} (*{SUFFIX})"
        start = backup_folder(self._path)
        ask_for_file(self, tr("Restore a backup"), start, kinds, self.restore_file)
