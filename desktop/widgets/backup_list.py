"""The backups of a database, newest first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop.style.theme import theme
from models.database.backup import Backup, backups_of
from models.fields.moments import show_moment
from models.language import mark, tr

PATH = Qt.ItemDataRole.UserRole
REASONS = {
    "daily": mark("daily"),
    "manual": mark("by hand"),
    "import": mark("before an import"),
    "exchange": mark("before an exchange"),
    "migration": mark("before an update of the program"),
    "merge": mark("before merging"),
    "erase": mark("before erasing"),
}


class BackupList(QListWidget):
    """One line a backup: when it was made, and why."""

    def __init__(self, database: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Backups"))
        self.setMinimumHeight(theme().pixels(180))
        for backup in backups_of(database):
            item = QListWidgetItem(words_of(backup), self)
            item.setData(PATH, str(backup.path))
        self.setCurrentRow(0)

    def chosen(self) -> Path | None:
        """The backup that is current."""
        item = self.currentItem()
        return Path(str(item.data(PATH))) if item is not None else None


def words_of(backup: Backup) -> str:
    """A backup as a line."""
    when = show_moment(backup.moment)
    reason = tr(REASONS[backup.reason]) if backup.reason in REASONS else backup.reason
    return f"{when} · {reason}"
