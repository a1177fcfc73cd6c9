"""Saving a workbook that partners fill in."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget

from desktop.desk import Desk
from desktop.dialogs.exporting.dialog import FOLDER_KEY
from desktop.dialogs.files import ask_where_to_save
from desktop.progress import Progress
from desktop.widgets.toast import Message
from models.database.reader import Reader
from models.errors import HandschlagError
from models.exchange.exporting.template_book import ENDING, write_template
from models.language import current_language, tr
from models.records.registry import record_type


def ask_to_save_template(desk: Desk, parent: QWidget, type_key: str) -> None:
    """Ask where to save the template of a type, write it beside the window, and say so."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    folder = desk.settings.text(FOLDER_KEY) or QStandardPaths.writableLocation(documents)
    name = tr("Template {records}", records=tr(record_type(type_key).plural)) + ENDING
    kinds = f"{tr('Excel workbook')} (*{ENDING})"
    chosen = partial(_write, desk, parent, type_key)
    ask_where_to_save(parent, tr("Save a template"), Path(folder) / name, kinds, chosen)


def _write(desk: Desk, parent: QWidget, type_key: str, file: str) -> None:
    path, language = Path(file), current_language()
    desk.settings.remember(FOLDER_KEY, str(path.parent))

    def work(reader: Reader, _progress: Progress) -> int:
        return write_template(reader, type_key, path, language)

    def say(_columns: int) -> None:
        desk.say(Message(tr("The template was saved as “{name}”.", name=path.name)))

    def refuse(failure: HandschlagError) -> None:
        desk.say(Message(failure.sentence))

    desk.office.read(work, owner=parent, done=say, refused=refuse)
