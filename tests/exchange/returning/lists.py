"""Lists for a partner: sent, changed as people change them, and merged again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from models.exchange.exporting.selection import select
from models.exchange.reading import Format, Origin, Sheet
from models.exchange.returning.merging import Merged, carry_out, plan_merge, read_returned
from models.exchange.returning.plan import Merge
from models.exchange.returning.planning import make_merge
from models.exchange.returning.sending import Sent, export_for
from models.exchange.returning.traces import Traces
from models.journal.store import Store
from models.records.registry import record_type

ORGANISATIONS = (
    "name", "kind", "legal_form", "street", "postcode", "town", "phone", "email", "website",
    "wz2008", "size_class", "employees", "world_market_leader", "founded", "description",
    "responsible", "source_date",
)  # fmt: skip
PEOPLE = (
    "last_name", "first_name", "title", "function", "organisation", "email", "phone", "mobile",
    "source_date",
)  # fmt: skip
Rows = list[list[Any]]


@dataclass(frozen=True, slots=True)
class Post:
    """Sends lists of a store and takes them back."""

    store: Store
    folder: Path

    def send(
        self,
        kind: str = "organisation",
        columns: Sequence[str] = ORGANISATIONS,
        name: str = "list.xlsx",
        language: str = "de",
        records: Sequence[int] | None = None,
    ) -> Path:
        """Export a list for a partner."""
        return self.sent(kind, columns, name, language, records).file

    def sent(
        self,
        kind: str,
        columns: Sequence[str],
        name: str,
        language: str = "de",
        records: Sequence[int] | None = None,
    ) -> Sent:
        """Export a list for a partner, and what the program says about it."""
        with self.store.reading() as reader:
            selection = select(reader, kind, language=language, columns=columns, records=records)
        return export_for(self.store, selection, self.folder / name, "IHK Beispiel")

    def plan(self, path: Path, *, accepted: bool = False) -> Merge:
        """What merging a file would do."""
        return plan_merge(self.store, read_returned(path), accepted=accepted)

    def merge(self, path: Path, *, accepted: bool = False) -> tuple[Merge, Merged]:
        """Merge a file."""
        merge = self.plan(path, accepted=accepted)
        return merge, carry_out(self.store, merge)

    def merge_rows(self, headers: Sequence[str], rows: Rows, *, accepted: bool = True) -> Merge:
        """Merge a table that is at hand, without a file."""
        sheet = table(headers, rows)
        with self.store.reading() as reader:
            own = self.store.identity.replica[1]
            merge = make_merge(reader, sheet, Traces(), own, accepted=accepted)
        carry_out(self.store, merge)
        return merge

    def values(self, *kinds: str) -> dict[tuple[str, int], dict[str, Any]]:
        """All fields of all records of some types."""
        found = {}
        with self.store.reading() as reader:
            for kind in kinds or ("organisation", "person", "affiliation"):
                keys = [field.key for field in record_type(kind).fields]
                for row in reader.find(kind):
                    found[kind, int(row["id"] or 0)] = {key: row[key] for key in keys}
        return found

    def record(self, kind: str = "organisation", **wanted: Any) -> int:
        """The one record with these values."""
        with self.store.reading() as reader:
            (row,) = reader.find(kind, **wanted)
        return int(row["id"] or 0)


def edit(path: Path, change: Callable[[Worksheet], None], name: str = "back.xlsx") -> Path:
    """The workbook as openpyxl saves it after a change of its first sheet."""
    book = openpyxl.load_workbook(path)
    change(book.worksheets[0])
    target = path.with_name(name)
    book.save(target)
    return target


def rewrite(path: Path, change: Callable[[Rows], Rows], name: str = "back.xlsx") -> Path:
    """The workbook with the rows of its list, header included, exchanged for others."""

    def put(sheet: Worksheet) -> None:
        rows = change(read_rows(sheet))
        sheet.delete_rows(1, sheet.max_row)
        for at, row in enumerate(rows, start=1):
            for place, value in enumerate(row, start=1):
                sheet.cell(at, place).value = value

    return edit(path, put, name)


def read_rows(sheet: Worksheet) -> Rows:
    """The cells of a sheet, row by row; dates without a time are days."""
    return [
        [cell.value.date() if isinstance(cell.value, datetime) else cell.value for cell in row]
        for row in sheet.iter_rows()
    ]


def rows_of(path: Path) -> Rows:
    """The rows of a written workbook, header included."""
    return read_rows(openpyxl.load_workbook(path).worksheets[0])


def place(rows: Rows, header: str) -> int:
    """The place of a column."""
    return rows[0].index(header)


def table(headers: Sequence[str], rows: Rows) -> Sheet:
    """A table as reading gives it."""
    return Sheet(
        origin=Origin("list.xlsx", Format.XLSX),
        header_row=1,
        headers=tuple(headers),
        groups=("",) * len(headers),
        labels=tuple(headers),
        rows=tuple(tuple(row) for row in rows),
        numbers=tuple(range(2, len(rows) + 2)),
    )


def changed(
    before: dict[tuple[str, int], dict[str, Any]], after: dict[tuple[str, int], dict[str, Any]]
) -> dict[tuple[str, int, str], tuple[Any, Any]]:
    """Every field that differs: what it said and what it says."""
    return {
        (*record, key): (before.get(record, {}).get(key), values.get(key))
        for record in before | after
        for values in (after.get(record, {}),)
        for key in values | before.get(record, {})
        if before.get(record, {}).get(key) != values.get(key)
    }


def some_day(number: int) -> str:
    """A day of the year 2025 as it is stored."""
    return date.fromordinal(date(2025, 1, 1).toordinal() + number).isoformat()
