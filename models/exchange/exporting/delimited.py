"""A list as CSV that German Excel opens with a double click, and that holds no formula."""

from __future__ import annotations

import csv
from pathlib import Path

from models.database.reader import Reader
from models.exchange.exporting.guarding import guarded, harmless
from models.exchange.exporting.keys import CHECK_HEADER, REF_HEADER, Keys
from models.exchange.exporting.selection import Selection, rows
from models.fields.field import Kind
from models.fields.values import show
from models.progress import Progress

_TYPED = (Kind.DATE, Kind.MOMENT, Kind.MONEY)


def write_delimited(
    reader: Reader,
    selection: Selection,
    path: Path,
    progress: Progress | None = None,
    keys: Keys | None = None,
) -> None:
    """Write the selection as CSV: semicolons, UTF-8 with a mark, dates and amounts as people write.

    `keys` go into a first and a last column. Cells that a spreadsheet would take for a formula
    begin with an apostrophe. Our reading drops one, and an import one more, as lists of others
    have apostrophes before zeros.
    """
    typed = [one.field if one.kind in _TYPED else None for one in selection.columns]
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
        headers = [harmless(header) for header in selection.headers()]
        writer.writerow([REF_HEADER, *headers, CHECK_HEADER] if keys else headers)
        for line, values in enumerate(rows(reader, selection, progress)):
            cells = [
                ""
                if value is None
                else show(field, value, selection.language)
                if field
                else harmless(str(value) if keys else guarded(str(value)))
                for field, value in zip(typed, values, strict=True)
            ]
            writer.writerow([keys.refs[line], *cells, keys.checks[line]] if keys else cells)
