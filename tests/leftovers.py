"""What a test can leave behind: threads, windows, running timers, open files, logged errors."""

from __future__ import annotations

import gc
import logging
import os
import sys
import threading
from dataclasses import dataclass
from pathlib import Path

PATIENCE = 3.0
"""Seconds a thread that is on its way out is waited for."""

OF_QT = frozenset({"QTipLabel"})
"""Windows that Qt itself keeps for later."""


class Errors(logging.Handler):
    """Keeps what is logged as an error or worse."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the record."""
        self.records.append(record)


@dataclass(frozen=True, slots=True)
class Leftovers:
    """What there is at one moment; two moments compared show what a test has left."""

    threads: frozenset[int]
    windows: frozenset[int]
    timers: frozenset[int]

    @classmethod
    def now(cls) -> Leftovers:
        """What there is now."""
        return cls(
            frozenset(thread.ident or 0 for thread in threading.enumerate()),
            frozenset(_windows()),
            frozenset(_timers()),
        )

    def added(self, folder: Path) -> list[str]:
        """What has come since, in words; waits for threads that are ending, then looks again."""
        if found := self._since(folder):
            # Only now: a collection after every test would cost more than the tests.
            gc.collect()
            found = self._since(folder)
        return found

    def _since(self, folder: Path) -> list[str]:
        found = [f"thread {name}" for name in _threads(self.threads)]
        found += [f"window {name}" for key, name in _windows().items() if key not in self.windows]
        found += [f"timer {name}" for key, name in _timers().items() if key not in self.timers]
        return found + [f"open file {name}" for name in _open_files(folder)]


def _threads(known: frozenset[int]) -> list[str]:
    new = [thread for thread in threading.enumerate() if (thread.ident or 0) not in known]
    for thread in new:
        thread.join(PATIENCE)
    left = [thread.name for thread in new if thread.is_alive()]
    if core := sys.modules.get("PySide6.QtCore"):
        pool = core.QThreadPool.globalInstance()
        if not pool.waitForDone(int(PATIENCE * 1000)):
            left.append("of the Qt pool")
    return left


def _windows() -> dict[int, str]:
    """The windows without a parent, by the address of the Qt object."""
    module = sys.modules.get("PySide6.QtWidgets")
    application = module.QApplication.instance() if module else None
    # A QCoreApplication has no windows.
    if module is None or not isinstance(application, module.QApplication):
        return {}
    from PySide6.QtCore import QCoreApplication, QEvent
    from shiboken6 import Shiboken

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return {
        Shiboken.getCppPointer(window)[0]: f"{type(window).__name__} “{window.windowTitle()}”"
        for window in application.topLevelWidgets()
        if window.parent() is None and window.metaObject().className() not in OF_QT
    }


def _timers() -> dict[int, str]:
    """The running timers that belong to the application, which outlives every test."""
    module = sys.modules.get("PySide6.QtCore")
    application = module.QCoreApplication.instance() if module else None
    if module is None or application is None:
        return {}
    from shiboken6 import Shiboken

    return {
        Shiboken.getCppPointer(timer)[0]: timer.objectName() or f"every {timer.interval()} ms"
        for timer in application.findChildren(module.QTimer)
        if timer.isActive()
    }


def _open_files(folder: Path) -> list[str]:
    """The files under a folder that this process holds open, where the system can tell."""
    descriptors = Path("/proc/self/fd")
    if not descriptors.exists():
        return []
    found = []
    for name in os.listdir(descriptors):
        try:
            target = os.readlink(descriptors / name)
        except OSError:
            continue  # the descriptor of the listing itself is closed by now
        if target.startswith(f"{folder}{os.sep}"):
            found.append(target.removeprefix(f"{folder}{os.sep}"))
    return sorted(found)
