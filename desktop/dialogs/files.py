"""Asking for a file, without blocking the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_for_file(
    parent: QWidget, title: str, start: Path, kinds: str, chosen: Callable[[str], object]
) -> None:
    """Ask for an existing file; `kinds` is Qt's filter text, `chosen` gets the path."""
    dialog = _dialog(parent, title, start, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(chosen)
    dialog.open()


def ask_where_to_save(
    parent: QWidget, title: str, start: Path, kinds: str, chosen: Callable[[str], object]
) -> None:
    """Ask for the place of a new file, `start` being the one proposed."""
    dialog = _dialog(parent, title, start, kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(start.suffix.removeprefix("."))
    dialog.selectFile(start.name)
    dialog.fileSelected.connect(chosen)
    dialog.open()


def _dialog(parent: QWidget, title: str, start: Path, kinds: str) -> QFileDialog:
    folder = start if start.is_dir() else start.parent
    dialog = QFileDialog(parent, title, str(folder), kinds)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog
