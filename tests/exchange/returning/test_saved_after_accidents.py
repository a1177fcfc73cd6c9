"""The twelve accidents of a list, each saved by LibreOffice in each of its formats and merged.

The oracle knows neither Refs nor Checks: a record is known by the e-mail it had, and what may be
written is what was typed beside that e-mail, nothing else.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from models.clock import fix_now
from models.exchange.returning.plan import Status
from models.services.setup import open_store
from tests.exchange.returning.accidents import by, only, without_ref
from tests.exchange.returning.lists import (
    ORGANISATIONS,
    Post,
    Rows,
    changed,
    place,
    rewrite,
    rows_of,
)
from tests.libreoffice import convert, needs_libreoffice

ENDINGS = ("xlsx", "ods", "xls", "csv")
TYPED = {
    ("post3@firma3.example", "phone"): "0231 333333",
    ("post21@firma21.example", "street"): "Neue Gasse 21",
    ("post38@firma38.example", "founded"): 1987,
}
HEADERS = {"phone": "Telefon", "street": "Straße", "founded": "Gegründet"}
Change = Callable[[Rows], Rows]
pytestmark = needs_libreoffice


def type_in(rows: Rows) -> Rows:
    """Three cells that a partner typed."""
    at = place(rows, "E-Mail")
    for row in rows[1:]:
        for (email, key), value in TYPED.items():
            if row[at] == email:
                row[place(rows, HEADERS[key])] = value
    return rows


def insert(rows: Rows) -> Rows:
    """A new row in the middle, and an empty one."""
    empty: list[Any] = [None] * len(rows[0])
    new = empty[:]
    for header, value in (("Name", "Neuling AG"), ("PLZ", "57462"), ("Ort", "Olpe")):
        new[place(rows, header)] = value
    return [*rows[:5], new, empty, *rows[5:]]


def copy(rows: Rows) -> Rows:
    """A row copied below itself and made another one."""
    other = rows[8][:]
    other[place(rows, "Name")] = "Tochter der Kopie GmbH"
    return [*rows[:9], other, *rows[9:]]


def shift_right(rows: Rows) -> Rows:
    """A cell inserted into a row."""
    at = place(rows, "Straße")
    rows[7][at:-1] = [None, *rows[7][at:-2]]
    return rows


def move_columns(rows: Rows) -> Rows:
    """Some columns elsewhere, Ref among them."""
    return [[*row[7:], *row[3:7], *row[:3]] for row in rows]


def rename(rows: Rows) -> Rows:
    """Every header typed anew."""
    rows[0] = [f"Feld {at + 1}" for at in range(len(rows[0]))]
    return rows


def remove(rows: Rows) -> Rows:
    """Some columns deleted."""
    gone = {place(rows, header) for header in ("PLZ", "Beschreibung", "Branche (WZ 2008)")}
    return [[cell for at, cell in enumerate(row) if at not in gone] for row in rows]


def as_text(rows: Rows) -> Rows:
    """Numbers and dates as text."""
    for row in rows[1:]:
        for at, cell in enumerate(row):
            if isinstance(cell, int):
                row[at] = f"{cell:,}".replace(",", ".") if cell > 9999 else str(cell)
            elif hasattr(cell, "strftime"):
                row[at] = cell.strftime("%d.%m.%Y")
    return rows


def as_numbers(rows: Rows) -> Rows:
    """Digits as numbers: postcodes, phones, years."""
    for row in rows[1:]:
        for at, cell in enumerate(row):
            digits = str(cell).replace(" ", "").replace("-", "")
            if at and isinstance(cell, str) and digits.isascii() and digits.isdigit():
                row[at] = int(digits)
    return rows


def as_it_is(rows: Rows) -> Rows:
    """Nothing."""
    return rows


ACCIDENTS: dict[str, Change] = {
    "sorted_with_ref": by("Ort", reverse=True),
    "sorted_without_ref": without_ref(by("Ort", reverse=True)),
    "one_column_sorted": only("Name", lambda cells: sorted(cells, key=str)),
    "rows_inserted": insert,
    "rows_deleted": lambda rows: [*rows[:11], *rows[14:]],
    "row_copied": copy,
    "cells_shifted_down": only("Website", lambda cells: [*cells[:12], None, *cells[12:-1]]),
    "cells_shifted_right": shift_right,
    "columns_moved": move_columns,
    "columns_renamed": rename,
    "columns_removed": remove,
    "numbers_as_text": as_text,
    "text_as_numbers": as_numbers,
    "copied_to_a_new_file": as_it_is,
}
STATUS = {
    "row_copied": (Status.PROBLEM, 2),
    "rows_inserted": (Status.NEW, 1),
    "rows_deleted": (Status.UNCHANGED, 34),
}
BRAKES = {
    "sorted_without_ref": ["sorted"],
    "one_column_sorted": ["shifted"],
    "cells_shifted_down": ["shifted"],
    "cells_shifted_right": ["shifted"],
}


def _typed_before(accident: Change) -> Change:
    return lambda rows: accident(type_in(rows))


@pytest.fixture(scope="module")
def returned(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with the database after the export and the files, by ending as LibreOffice saves."""
    folder = tmp_path_factory.mktemp("accidents")
    for name in ("own.db", "key"):
        shutil.copyfile(template / name, folder / name)
    fix_now(datetime(2026, 11, 23, 9, tzinfo=UTC))
    store = open_store(folder / "own.db", key_file=folder / "key")
    file = Post(store, folder).send("organisation", ORGANISATIONS)
    store.close()
    files = []
    for name, accident in ACCIDENTS.items():
        files.append(rewrite(file, _typed_before(accident), f"{name}.xlsx"))
    book = openpyxl.Workbook()
    for row in rows_of(files[-1]):
        book.worksheets[0].append(row[:-1])
    book.save(files[-1])
    for ending in ENDINGS:
        convert(ending, folder / ending, *files, seconds=300)
    yield folder
    fix_now(None)


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("name", ACCIDENTS)
def test_only_what_was_typed_is_written(
    returned: Path, name: str, ending: str, tmp_path: Path
) -> None:
    for part in ("own.db", "key"):
        shutil.copyfile(returned / part, tmp_path / part)
    store = open_store(tmp_path / "own.db", key_file=tmp_path / "key")
    try:
        post = Post(store, tmp_path)
        before = post.values("organisation")
        merge, _ = post.merge(returned / ending / f"{name}.{ending}", accepted=True)
        after = post.values("organisation")
        again, twice = post.merge(returned / ending / f"{name}.{ending}", accepted=True)
        assert twice.batch is None
        assert post.values("organisation") == after
    finally:
        store.close()
    written = {
        (before[one[:2]]["email"], one[2]): now
        for one, (_, now) in changed(before, after).items()
        if one[:2] in before
    }
    assert written == TYPED
    new = [values["name"] for one, values in after.items() if one not in before]
    assert new == (["Neuling AG"] if name == "rows_inserted" else [])
    assert len(after) == len(before) + len(new)
    assert [str(one.kind) for one in merge.brakes] == BRAKES.get(name, [])
    status, count = STATUS.get(name, (Status.CHANGED, len(TYPED)))
    assert merge.count(status) == count
    if name == "rows_deleted":
        assert len(merge.missing) == 3
    assert again.count(Status.CHANGED) == 0
