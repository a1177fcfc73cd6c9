"""What happens to cells at a partner's: sorted alone, shifted, written otherwise."""

from __future__ import annotations

import csv

import pytest
from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from models.exchange.returning.plan import Fate, Status
from tests.exchange.returning.accidents import kinds, nothing_written, only
from tests.exchange.returning.lists import (
    Post,
    Rows,
    edit,
    place,
    rewrite,
)


@pytest.mark.parametrize("header", ["Name", "Straße", "E-Mail", "Ort", "Beschäftigte", "Telefon"])
def test_one_column_sorted_alone(post: Post, header: str) -> None:
    sort = only(header, lambda cells: sorted(cells, key=str))
    merge = nothing_written(post, rewrite(post.send(), sort))
    assert "shifted" in kinds(merge)
    assert merge.cells_with(Fate.CHANGED) == []


def test_one_column_sorted_and_saved_without_its_letters(post: Post) -> None:
    """CSV of Western Europe makes ?ukasz of Łukasz: still the same values in another order."""
    file = post.send(name="list.csv")
    with file.open(encoding="utf-8-sig", newline="") as stream:
        rows: Rows = list(csv.reader(stream, delimiter=";"))
    rows = only("Name", lambda cells: sorted(cells, key=str))(rows)
    with file.open("w", encoding="cp1252", errors="replace", newline="") as stream:
        csv.writer(stream, delimiter=";").writerows(rows)
    assert b"?ukasz" in file.read_bytes()
    assert kinds(nothing_written(post, file)) == ["shifted"]


@pytest.mark.parametrize("header", ["Name", "Straße", "E-Mail", "Ort", "Beschäftigte", "Telefon"])
@pytest.mark.parametrize("down", [True, False])
def test_cells_shifted_up_or_down(post: Post, header: str, down: bool) -> None:
    def shift(cells: list[object]) -> list[object]:
        if down:
            return [*cells[:12], None, *cells[12:-1]]
        return [*cells[:12], *cells[13:], None]

    merge = nothing_written(post, rewrite(post.send(), only(header, shift)))
    assert kinds(merge) == ["shifted"]


def test_the_last_cell_but_one_deleted_and_the_last_moved_up(post: Post) -> None:
    shift = only("E-Mail", lambda cells: [*cells[:-2], cells[-1], None])
    merge = nothing_written(post, rewrite(post.send(), shift))
    assert kinds(merge) == ["shifted"]
    assert len(merge.cells_with(Fate.CLEARED)) == 1


def test_cells_of_a_row_shifted_to_the_right(post: Post) -> None:
    def shift(rows: Rows) -> Rows:
        at = place(rows, "Straße")
        rows[7][at:-1] = [None, *rows[7][at:-2]]
        return rows

    merge = nothing_written(post, rewrite(post.send(), shift))
    assert merge.cells_with(Fate.CHANGED) == []


def test_numbers_as_text_and_text_as_numbers(post: Post) -> None:
    def convert(rows: Rows) -> Rows:
        for row in rows[1:]:
            for header, change in (
                ("PLZ", int),
                ("Beschäftigte", lambda n: f" {n:,}".replace(",", ".")),
                ("Gegründet", str),
                ("Telefon", lambda text: int(f"0049{text[1:].replace(' ', '').replace('-', '')}")),
                ("Stand der Quelle", lambda day: f"{day:%d.%m.%Y}"),
                ("Name", lambda text: f"  {text} "),
            ):
                at = place(rows, header)
                if row[at] is not None:
                    row[at] = change(row[at])
        return rows

    merge = nothing_written(post, rewrite(post.send(), convert), accepted=False)
    assert merge.cells == ()
    assert merge.count(Status.UNCHANGED) == 40


def test_digits_that_lose_their_zeros_in_a_text(post: Post) -> None:
    with post.store.change("Described") as change:
        change.update(
            "organisation", post.record(phone=None, founded=1900), {"description": "0815"}
        )

    def convert(rows: Rows) -> Rows:
        at = place(rows, "Beschreibung")
        for row in rows[1:]:
            row[at] = 815 if row[at] == "0815" else row[at]
        assert 815 in [row[at] for row in rows]
        return rows

    nothing_written(post, rewrite(post.send(), convert), accepted=False)


def test_dates_as_the_numbers_of_their_days(post: Post) -> None:
    def convert(sheet: Worksheet) -> None:
        for row in sheet.iter_rows(min_row=2):
            for cell in row:
                if isinstance(cell, Cell) and cell.is_date:
                    cell.number_format = "General"

    merge = nothing_written(post, edit(post.send(), convert), accepted=False)
    assert merge.count(Status.UNCHANGED) == 40
