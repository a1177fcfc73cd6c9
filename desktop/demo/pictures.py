"""Pictures of the window with a database, taken in a process of their own without a screen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from models.language import tr

PAGES = ("today", "contacts", "meetings", "projects", "introductions", "import", "history")
WIDTH, HEIGHT = 1440, 900
_SECONDS = 50


def take_pictures(database: Path, folder: Path, language: str) -> None:
    """Write one PNG a page into the folder and say where they are."""
    shots = folder / "pictures"
    shots.mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "desktop.demo.pictures", str(database), str(shots), language],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        timeout=_SECONDS,
        check=False,
    )
    if done.returncode:
        print(tr("The pictures of the window could not be taken."))
        return
    for picture in sorted(shots.glob("*.png")):
        print(tr("Picture: {file}", file=picture))


def main(database: str, shots: str, language: str) -> int:
    """Open the window on a database and save a picture of every page."""
    from PySide6.QtWidgets import QApplication

    from desktop.application import Application, pages
    from desktop.demo.photographer import Photographer

    app = QApplication(sys.argv[:1])
    app.setApplicationName("Handschlag")
    application = Application(app, pages, {"database": database, "language": language})
    application.window.resize(WIDTH, HEIGHT)
    photographer = Photographer(application, Path(shots), PAGES)
    photographer.finished.connect(app.quit)
    code = app.exec()
    application.close()
    return code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
