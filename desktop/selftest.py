"""Whether the window opens: unseen, on a database of its own that is gone afterwards."""

from __future__ import annotations

import os
import sys
import tempfile
from functools import partial
from pathlib import Path

from PySide6 import __version__ as bindings
from PySide6.QtCore import QTimer, qVersion
from PySide6.QtWidgets import QApplication

from desktop.application import Application, pages
from models.services.setup import create_store

_LONGEST = 30_000
"""Milliseconds until a window that shows no page counts as broken."""


def selftest() -> int:
    """Open the window, wait until its first page stands, print versions; 0 when all went well."""
    with tempfile.TemporaryDirectory(
        prefix="handschlag-window-", ignore_cleanup_errors=True
    ) as name:
        # Nothing of the person at this computer is touched: neither settings nor keyring.
        os.environ |= {
            "HANDSCHLAG_HOME": name,
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "QT_QPA_PLATFORM": "offscreen",
        }
        return _open(Path(name) / "handschlag.db")


def _open(database: Path) -> int:
    create_store(database, "swf", "Test").store.close()
    app = QApplication(sys.argv[:1])
    application = Application(app, pages, {"database": str(database)})
    faults: list[BaseException] = []
    sys.excepthook = lambda _kind, failure, _trace: faults.append(failure)
    end = QTimer(application, singleShot=True, interval=_LONGEST)
    end.timeout.connect(partial(app.exit, 1))
    end.start()
    application.ready.connect(lambda: QTimer.singleShot(0, app.quit))
    code = app.exec()
    shown = code == 0 and application.program.frame.stack.place is not None
    application.close()
    if faults or not shown:
        return 1
    sys.stdout.write(f"Qt {qVersion()}, PySide6 {bindings}\n")
    return 0
