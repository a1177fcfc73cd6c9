"""Opening the export of a list as it is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.desk import Desk
from desktop.dialogs.exporting.dialog import ExportDialog, Listed
from desktop.records.stored_filtering import StoredFiltering
from desktop.tables.model import RowsModel


def ask_to_export(
    desk: Desk,
    type_key: str,
    name: str,
    rows: RowsModel,
    parent: QWidget,
    records: Sequence[int] | None = None,
) -> ExportDialog:
    """Export all rows of a list of stored records, or only `records`, with its columns."""
    filtering = StoredFiltering(type_key)
    words = [filtering.words(one) for one in rows.query.conditions] if records is None else []
    if rows.query.text and records is None:
        words.insert(0, f"“{rows.query.text}”")
    listed = Listed(
        type_key,
        name,
        list(rows.ids if records is None else records),
        [column.key for column in rows.columns],
        " · ".join(words),
    )
    dialog = ExportDialog(desk, listed, parent)
    dialog.open()
    return dialog
