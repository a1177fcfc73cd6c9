"""Applying runs the plan that was shown: all of it, or nothing."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from models.errors import Conflict
from models.exchange.importing import (
    Status,
    apply_plan,
    guess_mapping,
    make_plan,
    open_list,
    planned_row,
    rows_with,
    summary,
    write_problems,
)
from models.exchange.importing.preview import State
from models.exchange.reading import Cancelled, read_table
from models.journal.history import history
from models.journal.store import Store
from models.journal.undo import undo
from tests.exchange.importing.tables import digest, imported, people, planned, table
from tests.samples import sample

HEADERS = ("Name", "Firma", "E-Mail", "Geprüft am")


def _list(count: int) -> list[tuple[str, str, str, str]]:
    return [
        (f"Weiß{n}, Jana", f"Werk {n // 3} GmbH", f"j{n}@w.example", "01.02.2026")
        for n in range(count)
    ]


def test_a_plan_that_is_out_of_date_is_not_applied(store: Store) -> None:
    plan = planned(store, table(HEADERS, *_list(3)))
    with store.change("x") as change:
        change.create("tag", {"name": "KI"})
    before = digest(store)
    with pytest.raises(Conflict, match="changed since the preview"):
        apply_plan(store, plan)
    assert digest(store) == before


def test_cancelling_leaves_nothing(store: Store) -> None:
    sheet = table(HEADERS, *_list(6000))
    before = digest(store)
    cancel = threading.Event()
    told: list[int] = []

    def progress(done: int, of: int) -> None:
        assert 0 <= done <= of
        told.append(done)
        if done > of * 0.3:
            cancel.set()

    with store.reading() as reader, pytest.raises(Cancelled):
        make_plan(reader, sheet, progress=progress, cancel=cancel)
    assert told == sorted(told)
    plan = planned(store, sheet)
    cancel.clear()
    with pytest.raises(Cancelled):
        apply_plan(store, plan, progress=progress, cancel=cancel)
    assert digest(store) == before
    assert apply_plan(store, plan).counts.new == 6000


def test_one_batch_in_the_history_that_can_be_taken_back(store: Store) -> None:
    before = digest(store)
    done = imported(store, table(HEADERS, *_list(5)))
    with store.reading() as reader:
        entry = history(reader)[0]
    assert done.batch is not None
    assert (entry.tx.hex(), entry.kind, entry.label) == (
        done.batch,
        "import",
        "Import of liste.xlsx",
    )
    assert [len(done.created[kind]) for kind in ("person", "organisation", "affiliation")] == [
        5,
        2,
        5,
    ]
    undo(store, bytes.fromhex(done.batch))
    assert digest(store) == before


def test_undoing_keeps_what_was_edited_since_and_names_it(store: Store) -> None:
    done = imported(store, table(HEADERS, *_list(2)))
    weiss = people(store)["Jana Weiß0"]["id"]
    with store.change("Person edited") as change:
        change.update("person", weiss, {"mobile": "0171 2542204"})
    undone = undo(store, bytes.fromhex(done.batch or ""))
    assert weiss in {kept.record for kept in undone.kept}
    assert list(people(store)) == ["Jana Weiß0"]


def test_the_preview_shows_each_cell(store: Store) -> None:
    first = table(("Nachname", "Vorname", "E-Mail", "Mobil"), ("Weiß", "Jana", "j@w.example", None))
    imported(store, first)
    second = table(
        ("Nachname", "Vorname", "E-Mail", "Mobil", "Telefon", "Titel"),
        ("Weiß", "Jana", "j@w.example", "0171 2542204", None, "Dr."),
    )
    imported(store, second)
    third = table(
        ("Nachname", "Vorname", "E-Mail", "Mobil", "Titel"),
        ("Weiß", "Jana", "j@w.example", None, "Prof. Dr."),
    )
    plan = planned(store, third)
    with store.reading() as reader:
        row = planned_row(reader, plan, 0)
    assert (row.number, row.status, row.title) == (2, Status.UPDATE, "Prof. Dr. Jana Weiß")
    assert {cell.target: (cell.state, cell.old, cell.new) for cell in row.cells} == {
        "person.title": (State.CHANGED, "Dr.", "Prof. Dr."),
        "person.last_name": (State.SAME, "Weiß", "Weiß"),
        "person.first_name": (State.SAME, "Jana", "Jana"),
        "person.email": (State.SAME, "j@w.example", "j@w.example"),
        "person.mobile": (State.KEPT, "0171 2542204", "0171 2542204"),
    }


def test_every_row_of_the_samples_can_be_looked_at(store: Store) -> None:
    plan = planned(store, read_table(sample("beispiel-mitgliederliste.xlsx")))
    with store.reading() as reader:
        rows = [planned_row(reader, plan, row) for row in rows_with(plan)]
    assert all(row.title and row.cells for row in rows)
    (hoerle,) = [row for row in rows if row.title == "Prof. Dr. Ditmar Hörle"]
    shown = {cell.target: cell.new for cell in hoerle.cells}
    assert shown["affiliation.function"] == "Produktionsleitung"
    assert shown["organisation.town"] == "Lennestadt"
    first = {(cell.target, cell.new) for cell in rows[0].cells}
    assert ("organisation.competence", "Robotics") in first
    assert ("organisation.member", "7 Mar 2020") in first


def test_problem_rows_come_back_as_a_workbook_and_are_imported_when_mended(
    store: Store, tmp_path: Path
) -> None:
    sheet = read_table(sample("beispiel-mitgliederliste.xlsx"))
    broken = list(map(list, sheet.rows))
    broken[0][9] = "4,92312E+11"
    broken[3][11] = "31.02.2021"
    plan = planned(store, replace(sheet, rows=tuple(map(tuple, broken))))
    assert plan.counts.problems == 2
    apply_plan(store, plan)
    path = tmp_path / "fehler.xlsx"
    assert write_problems(plan, path) == 2
    listed = open_list(path)
    assert listed.sheet.labels[:-1] == sheet.labels
    assert listed.sheet.groups[:-1] == sheet.groups
    assert listed.sheet.headers[-1] == "Problem"
    assert "does not exist" in str(listed.sheet.rows[1][-1])
    assert str(listed.sheet.rows[0][-1]).startswith("Ansprechpartner Telefon: ")
    book = openpyxl.load_workbook(path)
    page = book.worksheets[0]
    page.cell(3, 10).value = "0231 2073-20"
    page.cell(4, 12).value = "16.04.2021"
    book.save(path)
    mended = open_list(path).sheet
    assert guess_mapping(mended).targets() >= guess_mapping(sheet).targets() - {
        "organisation.member_since"
    }
    done = imported(store, mended)
    assert (done.counts.rows, done.counts.new, done.counts.problems) == (2, 2, 0)
    assert people(store)["Jens Kobelt"]["phone"] == "0231 2073-20"


def test_the_summary_keeps_the_contract_of_the_command_line(store: Store) -> None:
    sheet = read_table(sample("beispiel-outlook-export.csv"))
    plan = planned(store, sheet)
    told = summary(plan, apply_plan(store, plan))
    counted = ("new", "updated", "unchanged", "duplicates", "problems", "left_out")
    assert told["rows"] == 60 == sum(told[key] for key in counted)
    assert (told["encoding"], told["separator"], told["header_row"], told["sheet"]) == (
        "cp1252",
        ";",
        1,
        None,
    )
    assert len(bytes.fromhex(told["batch"])) == 16
    assert told["columns"][13] == {"header": "E-Mail-Adresse", "field": "person.email"}
    assert told["problem_rows"][0] == {
        "row": 38,
        "column": "E-Mail-Adresse",
        "value": "grein groth36@mail.example",
        "message": "“grein groth36@mail.example” is not an e-mail address; "
        "write it like name@firma.de.",
    }
    assert summary(planned(store, sheet))["batch"] is None


def test_cards_go_through_the_same_plan(store: Store) -> None:
    listed = open_list(sample("ez-vcard__John_Doe_IPHONE.vcf"))
    assert listed.mapping is not None
    done = imported(store, listed.sheet, listed.mapping)
    assert done.counts.new == 1
    doe = people(store)["John Richter James Doe"]
    assert (doe["salutation"], doe["function"], doe["email"]) == (
        "mr",
        "Money Counter",
        "john.doe@ibm.com",
    )
    assert doe["mobile"] == "+1 905-555-1234"
    assert any("private" in note for note in listed.sheet.notes)
    assert imported(store, listed.sheet, listed.mapping).batch is None
