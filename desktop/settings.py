"""What the window remembers between two days: language, look, geometry, columns."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings, QStandardPaths
from PySide6.QtWidgets import QSplitter, QWidget

from models.language import LANGUAGES, system_language


class Settings(QObject):
    """An ini file in `HANDSCHLAG_HOME` or the person's profile; never holds personal data.

    `given` holds for this run alone, in the place of what is remembered.
    """

    def __init__(
        self,
        folder: Path | None = None,
        parent: QObject | None = None,
        given: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(parent)
        self._given = dict(given or {})
        folder = folder or profile_folder()
        folder.mkdir(parents=True, exist_ok=True)
        self._file = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat, self)

    @property
    def language(self) -> str:
        """`de` or `en`; that of the system until somebody chooses."""
        chosen = self.text("language")
        return chosen if chosen in LANGUAGES else system_language()

    @property
    def scale(self) -> float:
        """Size of texts, 1.0 to 2.0."""
        try:
            return min(max(float(self.text("scale") or 1.0), 1.0), 2.0)
        except ValueError:
            return 1.0

    def text(self, key: str, otherwise: str = "") -> str:
        """A remembered text."""
        if key in self._given:
            return self._given[key]
        value = self._file.value(key, otherwise)
        return value if isinstance(value, str) else otherwise

    def flag(self, key: str, otherwise: bool = False) -> bool:
        """A remembered yes or no."""
        return self.text(key, "yes" if otherwise else "no") == "yes"

    def texts(self, key: str) -> list[str]:
        """A remembered list of short texts without commas."""
        return [part for part in self.text(key).replace(" ", "").split(",") if part]

    def remember(self, key: str, value: str | bool | float | list[str]) -> None:
        """Keep a value under a key."""
        self._given.pop(key, None)
        if isinstance(value, bool):
            value = "yes" if value else "no"
        elif isinstance(value, list):
            value = ", ".join(value)
        self._file.setValue(key, str(value))

    def remember_geometry(self, key: str, widget: QWidget) -> None:
        """Keep place and size of a window."""
        self._file.setValue(f"{key}/geometry", widget.saveGeometry())

    def restore_geometry(self, key: str, widget: QWidget) -> bool:
        """Put a window where it was; false when it was never seen."""
        value = self._file.value(f"{key}/geometry")
        return isinstance(value, QByteArray) and widget.restoreGeometry(value)

    def remember_splitter(self, key: str, splitter: QSplitter) -> None:
        """Keep how a splitter divides its room."""
        self._file.setValue(f"{key}/splitter", splitter.saveState())

    def restore_splitter(self, key: str, splitter: QSplitter) -> bool:
        """Divide the room as it was; false when it was never seen."""
        value = self._file.value(f"{key}/splitter")
        return isinstance(value, QByteArray) and splitter.restoreState(value)

    def save(self) -> None:
        """Write to disk now."""
        self._file.sync()


def profile_folder() -> Path:
    """Where the program keeps what belongs to the person at this computer."""
    if home := os.environ.get("HANDSCHLAG_HOME"):
        return Path(home)
    place = QStandardPaths.StandardLocation.GenericConfigLocation
    return Path(QStandardPaths.writableLocation(place)) / "handschlag"


def documents_folder() -> Path:
    """Where this person keeps documents; the home folder where the system names none."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place) if place and Path(place).is_dir() else Path.home()
