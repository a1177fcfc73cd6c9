"""What happens to lists at a partner's: each ends as designed, and no wrong row is written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from models.exchange.returning.plan import Fate, Merge, Status
from tests.exchange.returning.lists import (
    PEOPLE,
    Post,
    Rows,
    changed,
    edit,
    place,
    rewrite,
    rows_of,
)

Change = Callable[[Rows], Rows]


def by(header: str, *, reverse: bool = False) -> Change:
    """Sort all rows by a column."""

    def sort(rows: Rows) -> Rows:
        at = place(rows, header)
        return [rows[0], *sorted(rows[1:], key=lambda row: str(row[at]), reverse=reverse)]

    return sort


def without_ref(change: Change) -> Change:
    """Do something to all columns but the first."""

    def carry_out(rows: Rows) -> Rows:
        rest = change([row[1:] for row in rows])
        return [[row[0], *other] for row, other in zip(rows, rest, strict=True)]

    return carry_out


def only(header: str, change: Callable[[list[object]], list[object]]) -> Change:
    """Do something to the cells of one column."""

    def carry_out(rows: Rows) -> Rows:
        at = place(rows, header)
        cells = change([row[at] for row in rows[1:]])
        for row, cell in zip(rows[1:], cells, strict=True):
            row[at] = cell
        return rows

    return carry_out


def nothing_written(post: Post, path: Path, *, accepted: bool = True) -> Merge:
    """Merge a file that must change nothing."""
    before = post.values()
    merge, merged = post.merge(path, accepted=accepted)
    assert changed(before, post.values()) == {}
    assert merged.batch is None
    return merge


def kinds(merge: Merge) -> list[str]:
    return [str(one.kind) for one in merge.brakes]


@pytest.mark.parametrize("kind", ["organisation", "person"])
def test_sorted_with_ref_changes_nothing(post: Post, kind: str) -> None:
    file = post.send(kind) if kind == "organisation" else post.send(kind, PEOPLE)
    header = "Ort" if kind == "organisation" else "Vorname"
    merge = nothing_written(post, rewrite(file, by(header, reverse=True)), accepted=False)
    assert merge.count(Status.UNCHANGED) == 40
    assert (merge.brakes, merge.problems, merge.missing, merge.cells) == ((), (), (), ())


@pytest.mark.parametrize("kind", ["organisation", "person"])
@pytest.mark.parametrize("checks", [True, False])
def test_sorted_without_ref_is_noticed_and_put_back(post: Post, kind: str, checks: bool) -> None:
    file = post.send(kind) if kind == "organisation" else post.send(kind, PEOPLE)
    header = "Ort" if kind == "organisation" else "Vorname"

    def sort_and_edit(rows: Rows) -> Rows:
        rows = without_ref(by(header, reverse=True))(rows)
        rows[5][place(rows, "Telefon")] = "0231 999999"
        return rows if checks else [row[:-1] for row in rows]

    back = rewrite(file, sort_and_edit)
    edited = rows_of(back)[5]
    email = edited[place(rows_of(file), "E-Mail")]
    plan = post.plan(back)
    assert kinds(plan) == ["sorted"]
    assert plan.held_back
    before = post.values()
    post.merge(back, accepted=True)
    record = post.record(kind, email=email)
    told = changed(before, post.values())
    assert told == {(kind, record, "phone"): (before[kind, record]["phone"], "0231 999999")}


def test_two_rows_exchanged_beside_their_refs_are_not_written(post: Post) -> None:
    file = post.send()

    def exchange(rows: Rows) -> Rows:
        rows[3][1:], rows[30][1:] = rows[30][1:], rows[3][1:]
        return rows

    merge = nothing_written(post, rewrite(file, exchange))
    assert kinds(merge) == ["sorted"] or merge.count(Status.PROBLEM) == 2


@pytest.mark.parametrize("header", ["Name", "Straße", "E-Mail", "Ort", "Beschäftigte", "Telefon"])
def test_one_column_sorted_alone(post: Post, header: str) -> None:
    sort = only(header, lambda cells: sorted(cells, key=str))
    merge = nothing_written(post, rewrite(post.send(), sort))
    assert "shifted" in kinds(merge)
    assert merge.cells_with(Fate.CHANGED) == []


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


def test_inserted_rows_are_new_and_known_ones_are_asked_about(post: Post) -> None:
    file = post.send()
    before = post.values()
    taken = rows_of(file)[9]

    def insert(rows: Rows) -> Rows:
        empty: list[object] = [None] * len(rows[0])
        new, known = empty[:], empty[:]
        for header, value in (("Name", "Neuling AG"), ("PLZ", 57462), ("Ort", "Olpe")):
            new[place(rows, header)] = value
        for header in ("Name", "PLZ", "Ort", "Straße"):
            known[place(rows, header)] = taken[place(rows, header)]
        return [*rows[:4], new, known, *rows[4:]]

    back = rewrite(file, insert)
    merge, merged = post.merge(back)
    assert (merge.count(Status.NEW), merge.count(Status.UNCHANGED)) == (
        1,
        40 + 1 - len(merge.problems),
    )
    record = post.record(name="Neuling AG", postcode="57462")
    assert {one for one in post.values() if one not in before} == {("organisation", record)}
    assert merged.batch is not None
    again = nothing_written(post, back)
    assert again.count(Status.NEW) == 0


def test_a_new_record_that_was_deleted_does_not_come_back(post: Post) -> None:
    def insert(rows: Rows) -> Rows:
        new: list[object] = [None] * len(rows[0])
        new[place(rows, "Name")] = "Neuling AG"
        return [*rows, new]

    back = rewrite(post.send(), insert)
    post.merge(back)
    with post.store.change("Organisation deleted") as change:
        change.delete("organisation", [post.record(name="Neuling AG")])
    nothing_written(post, back)


def test_deleted_rows_are_only_named(post: Post) -> None:
    file = post.send()
    names = [row[place(rows_of(file), "Name")] for row in rows_of(file)[5:8]]
    merge = nothing_written(post, rewrite(file, lambda rows: [*rows[:5], *rows[8:]]))
    assert [one.title for one in merge.missing] == names
    assert merge.count(Status.UNCHANGED) == 37


def test_a_copied_row_is_asked_about(post: Post) -> None:
    def copy(rows: Rows) -> Rows:
        other = rows[6][:]
        other[place(rows, "Name")] = "Tochter der Kopie GmbH"
        return [*rows[:7], other, *rows[7:]]

    merge = nothing_written(post, rewrite(post.send(), copy))
    assert merge.count(Status.PROBLEM) == 2
    assert "Ref" in merge.problems[0].message


def test_a_copy_that_says_nothing_new_is_no_question(post: Post) -> None:
    merge = nothing_written(post, rewrite(post.send(), lambda rows: [*rows, rows[6][:]]))
    assert merge.problems == ()


def test_columns_moved(post: Post) -> None:
    merge = nothing_written(
        post, rewrite(post.send(), lambda rows: [row[::-1] for row in rows]), accepted=False
    )
    assert merge.count(Status.UNCHANGED) == 40


def test_columns_renamed_are_told_by_their_cells(post: Post) -> None:
    def rename(rows: Rows) -> Rows:
        rows[0] = [f"Spalte {at}" if at else "Kennung" for at, _ in enumerate(rows[0])]
        rows[9][place(post_rows, "Straße")] = "Neue Gasse 9"
        return rows

    file = post.send()
    post_rows = rows_of(file)
    before = post.values()
    merge, _ = post.merge(rewrite(file, rename))
    record = post.record(email=post_rows[9][place(post_rows, "E-Mail")])
    assert changed(before, post.values()) == {
        ("organisation", record, "street"): (
            before["organisation", record]["street"], "Neue Gasse 9"
        )
    }  # fmt: skip
    assert merge.notes


def test_headers_exchanged_between_columns_write_nothing_wrong(post: Post) -> None:
    def exchange(rows: Rows) -> Rows:
        one, other = place(rows, "Straße"), place(rows, "E-Mail")
        rows[0][one], rows[0][other] = rows[0][other], rows[0][one]
        return rows

    nothing_written(post, rewrite(post.send(), exchange))


def test_columns_removed_are_untouched(post: Post) -> None:
    def remove(rows: Rows) -> Rows:
        gone = {place(rows, header) for header in ("PLZ", "Telefon", "Beschreibung")}
        return [[cell for at, cell in enumerate(row) if at not in gone] for row in rows]

    merge = nothing_written(post, rewrite(post.send(), remove), accepted=False)
    assert merge.count(Status.UNCHANGED) == 40
    assert "PLZ" in " ".join(merge.notes)


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


def test_dates_as_the_numbers_of_their_days(post: Post) -> None:
    def convert(sheet: Worksheet) -> None:
        for row in sheet.iter_rows(min_row=2):
            for cell in row:
                if isinstance(cell, Cell) and cell.is_date:
                    cell.number_format = "General"

    merge = nothing_written(post, edit(post.send(), convert), accepted=False)
    assert merge.count(Status.UNCHANGED) == 40


@pytest.mark.parametrize("shown_only", [True, False])
def test_copied_to_a_new_file(post: Post, shown_only: bool) -> None:
    file = post.send()
    book = openpyxl.Workbook()
    for row in rows_of(file):
        book.worksheets[0].append(row[:-1] if shown_only else row)
    target = file.with_name("copy.xlsx")
    book.save(target)
    merge = nothing_written(post, target, accepted=False)
    assert merge.count(Status.UNCHANGED) == 40


@pytest.mark.parametrize("checks", [True, False])
def test_without_the_column_of_refs_rows_are_told_by_check_or_cells(
    post: Post, checks: bool
) -> None:
    file = post.send()
    cut = slice(1, None) if checks else slice(1, -1)
    back = rewrite(file, lambda rows: [row[cut] for row in by("Ort")(rows)])
    merge = nothing_written(post, back)
    assert kinds(merge) == ([] if checks else ["no_refs"])
    assert merge.count(Status.UNCHANGED) == 40


def test_refs_that_were_typed_over_or_belong_elsewhere_are_asked_about(post: Post) -> None:
    other = rows_of(post.send(name="other.xlsx"))
    file = post.send()

    def spoil(rows: Rows) -> Rows:
        ref = str(rows[2][0])
        rows[2][0] = ref[:-1] + ("7" if ref[-1] != "7" else "8")
        rows[2][-1] = None
        rows[3][0] = other[3][0]
        rows[4][0] = "selbst geschrieben"
        rows[4][-1] = None
        for row in rows[2:5]:
            row[place(rows, "Telefon")] = "0231 1"
        return rows

    merge = nothing_written(post, rewrite(file, spoil))
    assert merge.count(Status.PROBLEM) == 3


def test_a_column_in_which_much_is_different_is_asked_about(post: Post) -> None:
    change = only("Beschreibung", lambda cells: [f"Neu: {one}" for one in cells[:8]] + cells[8:])
    back = rewrite(post.send(), change)
    plan = post.plan(back)
    assert kinds(plan) == ["column"]
    assert plan.held_back
    merge, _ = post.merge(back, accepted=True)
    assert merge.count(Status.CHANGED) == 8
