"""A returned list is another laptop with an old view: what it changes, and what it leaves."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models.clock import fix_now
from models.database.sheet_rows import forget
from models.errors import Conflict, Refused
from models.exchange.returning.baseline import load_export, load_rows
from models.exchange.returning.merging import carry_out, is_returned, read_returned
from models.exchange.returning.plan import Fate, Status
from models.journal.conflicts import conflicts
from models.journal.undo import undo
from models.services.resolving import resolve
from tests.exchange.returning.lists import (
    ORGANISATIONS,
    PEOPLE,
    Post,
    Rows,
    changed,
    place,
    rewrite,
)


def cell(row: int, header: str, value: object, name: str = "back.xlsx") -> Callable[[Path], Path]:
    """Set one cell (the row as the spreadsheet counts) and save under a name."""

    def put(rows: Rows) -> Rows:
        rows[row - 1][place(rows, header)] = value
        return rows

    return lambda file: rewrite(file, put, name)


def record_in(post: Post, file: Path, row: int) -> int:
    """The record of a row as the spreadsheet counts."""
    return post.plan(file).records[row - 2]


def open_conflicts(post: Post) -> list[tuple[int, tuple[str, ...]]]:
    with post.store.reading() as reader:
        return [(one.record, one.fields) for one in conflicts(reader)]


def test_one_commit_with_the_view_of_the_export(post: Post) -> None:
    file = post.send()
    with post.store.change("Elsewhere") as change:
        change.create("organisation", {"name": "Später GmbH"})
    with post.store.reading() as reader:
        commits = reader.value("SELECT count(*) FROM journal_commit")
        sent = json.loads(reader.value("SELECT vector FROM sheet_export"))
    merge, merged = post.merge(cell(3, "Straße", "Neuer Weg 3")(file))
    assert (merge.count(Status.CHANGED), merge.conflicts) == (1, 0)
    with post.store.reading() as reader:
        rows = reader.rows(
            "SELECT j.kind, x.vector, lower(hex(j.tx)) FROM journal_commit j "
            "JOIN context x ON x.id = j.context WHERE j.id > ?", (commits,)
        )  # fmt: skip
        assert len(rows) == 1
        kind, vector, tx = rows[0]
    assert (kind, tx) == ("sheet", merged.batch)
    assert {one: upto for one, upto in json.loads(vector).items() if upto} == sent
    assert open_conflicts(post) == []


def test_an_address_is_written_as_the_partner_saw_it(post: Post) -> None:
    """The partner changed the street, we the town: neither address may be mixed."""
    file = post.send()
    record = record_in(post, file, 4)
    before = post.values()["organisation", record]
    with post.store.change("Moved") as change:
        change.update("organisation", record, {"postcode": "44135", "town": "Dortmund"})
    merge, _ = post.merge(cell(4, "Straße", "Neuer Weg 4")(file))
    assert merge.conflicts == 1
    now = post.values()["organisation", record]
    assert (now["street"], now["postcode"], now["town"]) == (
        "Neuer Weg 4", before["postcode"], before["town"]
    )  # fmt: skip
    ((found, fields),) = open_conflicts(post)
    assert found == record
    assert {"street", "postcode", "town"} <= set(fields)


def test_the_same_file_twice_also_after_a_decision_and_an_undo(post: Post) -> None:
    file = post.send()
    record = record_in(post, file, 4)
    with post.store.change("Edited") as change:
        change.update("organisation", record, {"phone": "0231 4444"})
    back = cell(4, "Telefon", "0231 5555")(file)
    _, merged = post.merge(back)
    assert post.values()["organisation", record]["phone"] == "0231 5555"
    assert open_conflicts(post) == [(record, ("phone",))]
    again, second = post.merge(back)
    assert (second.batch, again.count(Status.CHANGED)) == (None, 0)
    with post.store.reading() as reader:
        (conflict,) = conflicts(reader)
    resolve(post.store, conflict.key, {"phone": "0231 4444"})
    _, third = post.merge(back)
    assert third.batch is None
    assert post.values()["organisation", record]["phone"] == "0231 4444"
    assert open_conflicts(post) == []
    assert merged.batch
    undo(post.store, bytes.fromhex(merged.batch))


def test_undo_takes_the_whole_merge_back_and_it_can_be_merged_again(post: Post) -> None:
    before = post.values()

    def several(rows: Rows) -> Rows:
        rows[3][place(rows, "Straße")] = "Neuer Weg 3"
        rows[5][place(rows, "Telefon")] = "0231 5555"
        new: list[object] = [None] * len(rows[0])
        new[place(rows, "Name")] = "Neuling AG"
        return [*rows, new]

    back = rewrite(post.send(), several)
    _, merged = post.merge(back)
    after = post.values()
    assert len(changed(before, after)) > 2
    assert merged.batch
    undo(post.store, bytes.fromhex(merged.batch))
    assert changed(before, post.values()) == {}
    merge, again = post.merge(back)
    assert (merge.count(Status.CHANGED), merge.count(Status.NEW)) == (2, 1)
    assert again.batch is not None
    streets = [values for (*_, key), values in changed(before, post.values()).items()
               if key == "street"]  # fmt: skip
    assert [new for _, new in streets] == ["Neuer Weg 3"]
    assert merge.conflicts == 0
    assert open_conflicts(post) == []


def test_an_older_file_after_a_newer_one_overwrites_nothing(post: Post) -> None:
    first = post.send()
    record = record_in(post, first, 4)
    old = cell(4, "Telefon", "0231 1111", "old.xlsx")(first)
    second = post.send(name="second.xlsx")
    post.merge(cell(4, "Telefon", "0231 2222", "new.xlsx")(second))
    before = post.values()
    merge, merged = post.merge(old)
    assert merged.batch is None
    assert [one.fate for one in merge.cells] == [Fate.OLDER]
    assert changed(before, post.values()) == {}
    assert post.values()["organisation", record]["phone"] == "0231 2222"
    post.merge(first)
    assert changed(before, post.values()) == {}


def test_an_older_copy_of_the_same_list_overwrites_nothing(post: Post) -> None:
    file = post.send()
    fix_now(datetime(2026, 11, 24, 9, tzinfo=UTC))
    old = cell(4, "Telefon", "0231 1111", "old.xlsx")(file)
    new = cell(4, "Telefon", "0231 2222", "new.xlsx")(file)
    post.merge(new)
    before = post.values()
    merge, merged = post.merge(old)
    assert merged.batch is None
    assert [one.fate for one in merge.cells] == [Fate.OLDER]
    assert changed(before, post.values()) == {}


def test_who_was_deleted_here_does_not_come_back(post: Post) -> None:
    file = post.send("person", PEOPLE)
    record = record_in(post, file, 6)
    with post.store.change("Person deleted") as change:
        change.delete("person", [record])
    merge, merged = post.merge(cell(6, "Telefon", "0231 5555")(file))
    assert merged.batch is None
    assert [one.row for one in merge.problems] == [6]
    assert ("person", record) not in post.values()


def test_who_was_erased_is_in_no_base_and_does_not_come_back(post: Post) -> None:
    file = post.send("person", PEOPLE)
    record = record_in(post, file, 6)
    email = post.values()["person", record]["email"]
    with post.store.change("Person deleted") as change:
        change.delete("person", [record])
        forget(change.reader.connection, [record])
    with post.store.reading() as reader:
        kept = reader.rows("SELECT data FROM sheet_row WHERE data LIKE ?", (f"%{email}%",))
    assert kept == []
    merge, merged = post.merge(cell(6, "Telefon", "0231 5555")(file))
    assert merged.batch is None
    assert [one.row for one in merge.problems] == [6]
    assert ("person", record) not in post.values()


def test_names_of_erased_people_go_from_other_rows_as_well(post: Post) -> None:
    file = post.send(columns=("name", "responsible"))
    assert file.is_file()
    with post.store.reading() as reader:
        staff = reader.id_of(post.store.identity.staff)
    with post.store.change("Forgotten") as change:
        forget(change.reader.connection, [staff or 0])
    with post.store.reading() as reader:
        assert reader.value("SELECT count(*) FROM sheet_row WHERE data LIKE '%Jana Muster%'") == 0


def test_cleared_cells_are_listed_apart_and_written_on_wish_only(post: Post) -> None:
    file = post.send()
    record = record_in(post, file, 5)
    back = cell(5, "Beschreibung", None)(file)
    before = post.values()
    merge, merged = post.merge(back)
    assert merged.batch is None
    assert changed(before, post.values()) == {}
    (one,) = merge.cells_with(Fate.CLEARED)
    assert (one.record, one.key) == (record, "description")
    carry_out(post.store, merge, cleared=[one])
    assert post.values()["organisation", record]["description"] is None


def test_required_cells_cannot_be_cleared(post: Post) -> None:
    merge = post.plan(cell(5, "Name", " - ")(post.send()))
    assert merge.cells == ()
    assert [one.row for one in merge.problems] == [5]


def test_the_function_is_that_of_the_main_affiliation(post: Post) -> None:
    file = post.send("person", PEOPLE)
    before = post.values()
    post.merge(cell(7, "Funktion", "Geschäftsführung")(file))
    ((key, (_, new)),) = changed(before, post.values()).items()
    assert (key[0], key[2], new) == ("affiliation", "function", "Geschäftsführung")


def test_what_is_told_elsewhere_or_cannot_be_read_is_a_problem(post: Post) -> None:
    def spoil(rows: Rows) -> Rows:
        rows[3][place(rows, "Organisation")] = "Ganz andere AG"
        rows[4][place(rows, "E-Mail")] = "keine Adresse"
        rows[5][place(rows, "Mobil")] = "1,7E+11"
        return rows

    before = post.values()
    merge, _ = post.merge(rewrite(post.send("person", PEOPLE), spoil))
    assert [one.row for one in merge.problems] == [4, 5, 6]
    assert changed(before, post.values()) == {}


def test_links_are_taken_by_name(post: Post) -> None:
    with post.store.change("Staff") as change:
        other = change.create("staff", {"name": "Ole Beispiel", "agency": "swf"})
    file = post.send()
    record = record_in(post, file, 5)

    def name(rows: Rows) -> Rows:
        rows[4][place(rows, "Zuständig")] = "ole beispiel"
        rows[5][place(rows, "Zuständig")] = "Niemand"
        return rows

    merge, _ = post.merge(rewrite(file, name))
    assert post.values()["organisation", record]["responsible"] == other
    assert [one.row for one in merge.problems] == [6]


def test_csv_goes_out_and_comes_back(post: Post) -> None:
    file = post.send(name="list.csv")
    before = post.values()
    assert post.merge(file)[1].batch is None
    text = file.read_text("utf-8-sig").replace("Beispielweg 9", "Neuer Weg 9")
    file.with_name("back.csv").write_text(text, "utf-8-sig")
    _, merged = post.merge(file.with_name("back.csv"))
    assert merged.batch is not None
    assert {field for _, _, field in changed(before, post.values())} == {"street"}


def test_letters_that_csv_has_lost_are_a_problem(post: Post) -> None:
    file = post.send(name="list.csv")
    before = post.values()
    text = file.read_text("utf-8-sig").replace("Beispielweg 9", "Łazienki-Straße 9")
    file.write_bytes(text.encode("cp1252", "replace"))
    merge, merged = post.merge(file)
    assert merged.batch is None
    assert [one.column for one in merge.problems] == ["Straße"]
    assert changed(before, post.values()) == {}


def test_who_was_restricted_or_merged_since_is_left_alone(post: Post) -> None:
    people = post.send("person", PEOPLE)
    restricted, merged, kept = (record_in(post, people, row) for row in (4, 5, 6))
    with post.store.change("Since then") as change:
        change.update("person", restricted, {"restricted": 1})
        change.update("person", merged, {"merged_into": kept})
    before = post.values()

    def call(rows: Rows) -> Rows:
        for row in (3, 4):
            rows[row][place(rows, "Telefon")] = f"0231 444{row}"
        return rows

    plan, _ = post.merge(rewrite(people, call))
    assert [one.row for one in plan.problems] == [4, 5]
    assert changed(before, post.values()) == {}


def test_english_lists_are_compared_in_english(post: Post) -> None:
    merge = post.plan(post.send(language="en"))
    assert merge.count(Status.UNCHANGED) == 40


def test_foreign_files_are_none_of_ours(post: Post, tmp_path: Path) -> None:
    path = tmp_path / "fremd.csv"
    path.write_text("Ref;Name\nABCDEFGHJ;Fremde GmbH\n", "utf-8")
    returned = read_returned(path)
    with post.store.reading() as reader:
        assert not is_returned(reader, returned)
    with pytest.raises(Refused):
        post.plan(path)


def test_a_plan_that_is_no_longer_true_is_not_carried_out(post: Post) -> None:
    plan = post.plan(cell(4, "Telefon", "0231 1111")(post.send()))
    with post.store.change("Elsewhere") as change:
        change.create("organisation", {"name": "Später GmbH"})
    before = post.values()
    with pytest.raises(Conflict):
        carry_out(post.store, plan)
    assert post.values() == before


def test_what_held_back_was_not_accepted_is_not_carried_out(post: Post) -> None:
    def much(rows: Rows) -> Rows:
        for at, row in enumerate(rows[1:11]):
            row[place(rows, "Beschreibung")] = f"Anders {at}"
        return rows

    plan = post.plan(rewrite(post.send(), much))
    with pytest.raises(Refused):
        carry_out(post.store, plan)


def test_the_base_says_what_went_out_and_the_file_does_not_hold_it(post: Post) -> None:
    sent = post.sent("organisation", ORGANISATIONS, "list.xlsx")
    with post.store.reading() as reader:
        export = load_export(reader, sent.code)
        assert export is not None
        rows = load_rows(reader, export)
        noted = reader.find("disclosure")
    assert len(rows) == sent.rows == 40
    assert [one["recipient_text"] for one in noted] == ["IHK Beispiel"]
    assert len({row.ref for row in rows}) == 40
    assert all(7 <= len(row.ref) <= 10 for row in rows)
