"""Watches the drop folder: the system says when it stirs, a slow timer helps where it cannot."""

from __future__ import annotations

import os
import threading
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

SLOWLY, AT_ONCE = 60_000, 400
"""Milliseconds between two looks, and after the folder stirred: files come in several steps."""

ENDING = ".handschlag"
MOST = 10_000
"""Files looked at; a drop folder holds a few dozen."""

Seen = frozenset[tuple[str, int, int]]
"""Packages in the folder: name, size, modification time in nanoseconds."""


@dataclass(frozen=True, slots=True)
class Look:
    """What lies in a folder; None when it cannot be reached."""

    folder: Path
    seen: Seen | None


class FolderWatch(QObject):
    """`stirred` when other packages lie in the folder than at the last look; `lost` and `found`."""

    stirred = Signal()
    reached = Signal(bool)
    _looked = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._last: Seen | None = None
        self._busy = False
        self._system = QFileSystemWatcher(self)
        self._system.directoryChanged.connect(self._look_soon)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        self._looked.connect(self._note)

    def watch(self, folder: Path | None) -> None:
        """Watch this folder from now on, or none."""
        if folder == self._folder:
            return
        self._folder, self._last = folder, None
        if known := self._system.directories():
            self._system.removePaths(known)
        self._timer.stop()
        if folder is not None:
            self._timer.start(0)

    def look(self) -> None:
        """Look now, on a thread of its own: a server that does not answer may take minutes."""
        if self._folder is None or self._busy:
            return
        self._busy = True
        thread = threading.Thread(target=self._list, args=(self._folder,), daemon=True)
        thread.start()

    def _list(self, folder: Path) -> None:
        look = Look(folder, packages_in(folder))
        try:
            self._looked.emit(look)
        except RuntimeError:
            # The window was closed meanwhile.
            return

    def _look_soon(self) -> None:
        self._timer.start(AT_ONCE)

    def _note(self, look: Look) -> None:
        self._busy = False
        if look.folder != self._folder:
            self._timer.start(0)
            return
        self._timer.start(SLOWLY)
        self.reached.emit(look.seen is not None)
        if look.seen is None:
            self._last = None
            return
        if str(look.folder) not in self._system.directories():
            self._system.addPath(str(look.folder))
        if look.seen != self._last:
            self._last = look.seen
            self.stirred.emit()


def packages_in(folder: Path) -> Seen | None:
    """The packages in a folder, None when it cannot be read."""
    found = set()
    try:
        with os.scandir(folder) as entries:
            for place, entry in enumerate(entries):
                if place >= MOST:
                    break
                if entry.name.casefold().endswith(ENDING) and entry.is_file():
                    about = entry.stat()
                    found.add((entry.name, about.st_size, about.st_mtime_ns))
    except OSError:
        return None
    return frozenset(found)
