"""Choosing a backup to put back."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop.dialogs.files import ask_for_file
from desktop.opening import put_back
from desktop.style.theme import theme
from desktop.welcome.card import Card
from desktop.widgets.text import label
from models.database.backup import Backup, backup_folder, backups_of
from models.fields.moments import show_moment
from models.language import mark, tr

PATH = Qt.ItemDataRole.UserRole
SUFFIX = ".handschlag-backup"
REASONS = {
    "daily": mark("daily"),
    "manual": mark("by hand"),
    "import": mark("before an import"),
    "migration": mark("before an update of the program"),
    "restore": mark("before restoring"),
}


class BackupCard(Card):
    """The backups of a database, newest first, or a file; `wanted` with the way to put it back."""

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
        self._list = QListWidget(self)
        self._list.setAccessibleName(tr("Backups"))
        self._list.setMinimumHeight(theme().pixels(200))
        self._list.itemActivated.connect(self._restore)
        known = backups_of(path)
        for backup in known:
            item = QListWidgetItem(words_of(backup), self._list)
            item.setData(PATH, str(backup.path))
        self._list.setCurrentRow(0)
        self._list.setVisible(bool(known))
        self.body.addWidget(self._list)
        if not known:
            nothing = tr("There are no backups of this database on this computer.")
            self.body.addWidget(label(nothing, self, tone="muted", wrap=True))
        self.add_left(tr("Back")).clicked.connect(self.left)
        self.add_left(tr("Another file …")).clicked.connect(self._ask_file)
        self._do = self.add_button(tr("Restore"), role="primary")
        self._do.setEnabled(bool(known))
        self._do.clicked.connect(self._restore)

    def take_focus(self) -> None:
        """Begin with the newest backup."""
        self._list.setFocus()

    def restore_file(self, file: str) -> None:
        """Put this backup back."""
        self.wanted.emit(partial(put_back, Path(file), self._path))

    def _restore(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self.restore_file(str(item.data(PATH)))

    def _ask_file(self) -> None:
        kinds = f"{tr('Backup')} (*{SUFFIX})"
        start = backup_folder(self._path)
        ask_for_file(self, tr("Restore a backup"), start, kinds, self.restore_file)


def words_of(backup: Backup) -> str:
    """A backup as a line: when it was made, and why."""
    when = show_moment(backup.moment)
    reason = tr(REASONS[backup.reason]) if backup.reason in REASONS else backup.reason
    return f"{when} · {reason}"
