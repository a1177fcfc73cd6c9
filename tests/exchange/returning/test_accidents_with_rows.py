"""What happens to rows at a partner's: each ends as designed, and no wrong row is written."""

from __future__ import annotations

import pytest

from models.exchange.returning.plan import Status
from tests.exchange.returning.accidents import by, kinds, nothing_written, without_ref
from tests.exchange.returning.lists import (
    PEOPLE,
    Post,
    Rows,
    changed,
    place,
    rewrite,
    rows_of,
)


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


def test_one_row_that_holds_the_cells_of_a_row_that_is_gone(post: Post) -> None:
    def replace_one(rows: Rows) -> Rows:
        rows[9][1:] = rows[20][1:]
        return [*rows[:20], *rows[21:]]

    merge = nothing_written(post, rewrite(post.send(), replace_one))
    assert [one.row for one in merge.problems] == [10]


def test_rows_that_two_lay_claim_to_are_not_put_back(post: Post) -> None:
    def sort_and_copy(rows: Rows) -> Rows:
        rows = without_ref(by("Ort", reverse=True))(rows)
        rows[4][1:-1] = rows[9][1:-1]
        rows[9][place(rows, "Telefon")] = "0231 999999"
        return [row[:-1] for row in rows]

    nothing_written(post, rewrite(post.send(), sort_and_copy))
