"""What the program loads before the first list is on the screen."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.desktop.stores import Template

WATCHED = ("sqlalchemy", "alembic", "openpyxl", "reportlab", "models.journal.store",
           "models.journal.undo", "models.services.setup", "models.services.edit",
           "models.exchange", "models.documents", "desktop.records.panel",
           "desktop.forms.facts", "desktop.welcome.reception")  # fmt: skip

CODE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop.application import Application, pages

app = QApplication([])
application = Application(app, pages, {"database": sys.argv[1], "page": "contacts"})

def look():
    page = application.program.frame.stack.page()
    if page is not None and page.list.model.ids:
        found = [name for name in sys.argv[2:] if name in sys.modules]
        print(" ".join(found), flush=True)
        app.quit()
    else:
        QTimer.singleShot(1, look)

application.ready.connect(look)
QTimer.singleShot(30000, app.quit)
app.exec()
application.close()
"""


def test_a_list_stands_before_anything_that_writes_is_loaded(
    sample_template: Template, tmp_path: Path
) -> None:
    path = sample_template.copy(tmp_path)
    done = subprocess.run(
        [sys.executable, "-c", CODE, str(path), *WATCHED],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout == "\n"
