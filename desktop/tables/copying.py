"""Rows to the clipboard as a table that Excel takes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication

from desktop.progress import Progress
from desktop.tables.model import PAGE, RowsModel
from desktop.tables.source import ListSource, cell_text


def copy_rows(model: RowsModel, ids: Sequence[int]) -> None:
    """Put rows with their header on the clipboard, tab-separated; read beside the window."""
    if ids:
        copying = _Copying(model.source, list(ids), {c.key: c.label for c in model.columns})
        model.copy_with(copying.read, put_on_clipboard)


def put_on_clipboard(text: str) -> None:
    """Put a text on the clipboard."""
    QGuiApplication.clipboard().setText(text)


class _Copying:
    def __init__(self, source: ListSource, ids: list[int], columns: dict[str, str]) -> None:
        self._source, self._ids, self._columns = source, ids, columns

    def read(self, progress: Progress) -> str:
        lines = ["\t".join(self._columns.values())]
        keys = list(self._columns)
        for first in range(0, len(self._ids), PAGE):
            progress(first, len(self._ids))
            for row in self._source.rows(self._ids[first : first + PAGE], keys):
                lines.append("\t".join(one_line(cell_text(cell)) for cell in row))
        return "\n".join(lines)


def one_line(text: str) -> str:
    """A cell without what would break the table."""
    return " ".join(text.split())
