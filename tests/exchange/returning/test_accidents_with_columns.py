"""What happens to columns at a partner's: each ends as designed, and none is taken wrongly."""

from __future__ import annotations

import openpyxl
import pytest

from models.exchange.returning.plan import Status
from tests.exchange.returning.accidents import by, kinds, nothing_written, only
from tests.exchange.returning.lists import (
    Post,
    Rows,
    changed,
    place,
    rewrite,
    rows_of,
)


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


def test_a_column_in_which_much_is_different_is_asked_about(post: Post) -> None:
    change = only("Beschreibung", lambda cells: [f"Neu: {one}" for one in cells[:8]] + cells[8:])
    back = rewrite(post.send(), change)
    plan = post.plan(back)
    assert kinds(plan) == ["column"]
    assert plan.held_back
    merge, _ = post.merge(back, accepted=True)
    assert merge.count(Status.CHANGED) == 8
