"""Lists of 10,000 rows with all columns that a partner sends back, from the file to the commit."""

from __future__ import annotations

import csv
import gc
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import openpyxl
from python_calamine import CalamineWorkbook

from models.exchange.exporting.selection import select
from models.exchange.reading import read_table
from models.exchange.returning.merging import carry_out, plan_merge, read_returned
from models.exchange.returning.sending import export_for
from tests.speed.figures import Figure, timed
from tests.speed.ground import Ground

ROWS = 10_000
_EACH = 10
_RUNS = 3
_PHONE = "Telefon"


def returning(ground: Ground) -> Iterator[Figure]:
    """Figures of the round trip; every tenth row has another phone, in each run another one."""
    with ground.store.reading() as reader:
        records = [row[0] for row in reader.rows("SELECT id FROM organisation LIMIT ?", (ROWS,))]
        selection = select(reader, "organisation", language="de", records=records)
    size = f"{len(records):,} rows × {len(selection.columns)} columns"
    for ending in (".xlsx", ".csv"):
        path = ground.folder / f"partner{ending}"
        parsing, reading, merging = [], [], []
        for run in range(_RUNS):
            export_for(ground.store, selection, path, "Bench")
            (_edit_book if ending == ".xlsx" else _edit_text)(path, run)
            parsing.append(timed(lambda: _parse(path)))  # noqa: B023 - called at once
            reading.append(timed(lambda: read_table(path)))  # noqa: B023 - called at once
            merging.append(timed(lambda: _merge(ground, path)))  # noqa: B023 - called at once
        yield Figure(
            f"merge of a returned {ending} of {size}", median(merging), "ms", median(parsing),
            "only parsing it", 3_000,
        )  # fmt: skip
        yield Figure(f"of which reading {ending} in its process", median(reading), "ms")


def _merge(ground: Ground, path: Path) -> None:
    # As in the window, which collects garbage between two events.
    gc.disable()
    try:
        merge = plan_merge(ground.store, read_returned(path), accepted=True)
        merged = carry_out(ground.store, merge)
    finally:
        gc.enable()
    if len(merged.changed) != -(-len(merge.sheet.rows) // _EACH):
        raise AssertionError(f"{len(merged.changed)} rows were changed")


def _parse(path: Path) -> object:
    if path.suffix == ".xlsx":
        return CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.reader(stream, delimiter=";"))


def _edit_book(path: Path, run: int) -> None:
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    at = next(cell.column for cell in sheet[1] if cell.value == _PHONE)
    for row in range(2, sheet.max_row + 1, _EACH):
        sheet.cell(row, at).value = _phone(run, row)
    book.save(path)


def _edit_text(path: Path, run: int) -> None:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream, delimiter=";"))
    at = rows[0].index(_PHONE)
    for row in range(1, len(rows), _EACH):
        rows[row][at] = _phone(run, row)
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        csv.writer(stream, delimiter=";").writerows(rows)


def _phone(run: int, row: int) -> str:
    return f"0231 {100_000 * (run + 1) + row}"
