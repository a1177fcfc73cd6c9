"""Opens our window on a database, takes a package in there, prints seconds, stall and memory."""

from __future__ import annotations

import resource
import sys
import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop.application import Application, pages
from desktop.exchanging.work import apply_package

BEAT = 5
QUIET = 2_000
"""Milliseconds between two looks at the clock, and of rest before and after the merge."""


class Watch(QObject):
    """Takes a package in beside the window and looks how long the window does not react."""

    def __init__(self, application: Application, package: Path) -> None:
        super().__init__(application)
        self._application, self._package = application, package
        self._begun = self._spent = self._stall = self._last = 0.0
        self._beat = QTimer(self)
        self._beat.setInterval(BEAT)
        self._beat.timeout.connect(self._look)
        application.ready.connect(partial(QTimer.singleShot, QUIET, self._begin))

    def _begin(self) -> None:
        self._begun = self._last = time.monotonic()
        self._beat.start()
        self._application.program.frame.desk.office.write(
            partial(apply_package, self._package),
            owner=self, done=self._done, refused=self._failed,
        )  # fmt: skip

    def _look(self) -> None:
        moment = time.monotonic()
        self._stall = max(self._stall, moment - self._last)
        self._last = moment

    def _done(self, _receipt: object) -> None:
        self._spent = time.monotonic() - self._begun
        # The pages read what is new.
        QTimer.singleShot(QUIET, self._end)

    def _failed(self, failure: Exception) -> None:
        print(failure, file=sys.stderr)
        QApplication.exit(1)

    def _end(self) -> None:
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(self._spent, self._stall * 1000, memory, flush=True)
        QApplication.quit()


def main(database: str, package: str) -> int:
    """Open the window on a database and take a package in."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Handschlag")
    application = Application(app, pages, {"database": database, "page": "contacts"})
    application.window.resize(1280, 800)
    Watch(application, Path(package))
    code = app.exec()
    application.close()
    return code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
