"""Workbooks to fill in: what is filled in is imported without a question, whatever was chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.utils import get_column_letter

from models.errors import Environment, Refused
from models.exchange.exporting.template_book import write_template
from models.exchange.exporting.templates import (
    TYPES,
    TemplateColumn,
    own_columns,
    template_columns,
)
from models.exchange.importing import Plan, apply_plan, make_plan, open_list
from models.journal.store import Store
from models.language import LANGUAGES
from models.services.custom_fields import add_custom_field, custom_values
from tests.libreoffice import convert, needs_libreoffice

Write = Callable[[str, str], Path]
BY_TITLE = ("need.contact", "offer.contact", "meeting.project", "meeting.event",
            "organisation.parent", "project.stage")  # fmt: skip
"""Columns whose cells name a record, which an empty database does not have."""


@pytest.fixture
def written(store: Store, tmp_path: Path) -> Write:
    """Write the template of a type in a language; two tags are in use."""
    with store.change("made") as change:
        for name in ("Messe 2026", "Zäher Partner"):
            change.create("tag", {"name": name})

    def write(kind: str, language: str = "de") -> Path:
        path = tmp_path / f"{kind}.xlsx"
        with store.reading() as reader:
            assert write_template(reader, kind, path, language) == len(
                template_columns(kind, language)
            )
        return path

    return write


def fill(path: Path, rows: Sequence[Sequence[Any]]) -> None:
    """Enter rows under the header, as a partner does."""
    book = openpyxl.load_workbook(path)
    for line, values in enumerate(rows, start=2):
        for place, value in enumerate(values, start=1):
            book.worksheets[0].cell(line, place).value = value
    book.save(path)


def planned(store: Store, path: Path) -> Plan:
    listed = open_list(path)
    with store.reading() as reader:
        return make_plan(reader, listed.sheet, listed.mapping)


def asks_nothing(plan: Plan, kind: str, columns: Sequence[TemplateColumn]) -> None:
    """Every column is known for sure, and no cell but a name of a record is remarked on."""
    assert plan.main == kind
    assert [one.target for one in plan.mapping.columns] == [one.target for one in columns]
    assert all(one.sure for one in plan.mapping.columns)
    assert plan.table.problems == {}
    assert plan.doubts == {}
    named = {one.example for one in columns if one.target in BY_TITLE}
    assert {one.value for found in plan.table.remarks.values() for one in found} <= named


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", TYPES)
def test_the_examples_filled_in_are_imported_without_a_question(
    store: Store, written: Write, kind: str, language: str
) -> None:
    columns = template_columns(kind, language)
    path = written(kind, language)
    assert planned(store, path).counts.rows == 0
    fill(path, [[one.example for one in columns]])
    plan = planned(store, path)
    asks_nothing(plan, kind, columns)
    assert (plan.counts.rows, plan.counts.new) == (1, 1)
    done = apply_plan(store, plan)
    assert len(done.created[kind]) == 1


@pytest.mark.parametrize("kind", TYPES)
def test_whatever_a_drop_down_offers_is_read(store: Store, written: Write, kind: str) -> None:
    columns = template_columns(kind, "de")
    path = written(kind, "de")
    book = openpyxl.load_workbook(path)
    lists = book.worksheets[-1]
    assert lists.sheet_state == "hidden"
    offered = {
        str(column[0].value): [cell.value for cell in column[1:] if cell.value is not None]
        for column in lists.iter_cols()
        if column[0].value
    }
    heads = [str(cell.value) for cell in book.worksheets[0][1]]
    # Tags are words about partners, and partners get this.
    assert not {"Messe 2026", "Zäher Partner"} & {
        word for words in offered.values() for word in words
    }
    rows: list[list[Any]] = []
    for head, words in offered.items():
        for word in words:
            row: dict[str, Any] = {
                name: None if one.target in BY_TITLE else one.example
                for name, one in zip(heads, columns, strict=True)
            }
            row["Nachname" if kind == "person" else heads[0]] = f"Müller {len(rows)}"
            if kind == "person":
                row |= {"E-Mail": f"a{len(rows)}@beispiel.example", "Telefon": None, "Mobil": None}
            row[head] = word
            rows.append([*row.values()])
    fill(path, rows)
    plan = planned(store, path)
    asks_nothing(plan, kind, columns)
    assert plan.counts.new == len(rows) > 1


def test_cells_are_ready_for_what_belongs_there(written: Write) -> None:
    book = openpyxl.load_workbook(written("organisation", "de"))
    sheet = book.worksheets[0]
    assert book.sheetnames == ["Organisationen", "So füllen Sie diese Liste aus", "Listen"]
    assert book.active is sheet
    assert sheet.freeze_panes == "A2"
    places = {str(cell.value): get_column_letter(cell.column or 0) for cell in sheet[1]}
    looks = {name: sheet.column_dimensions[letter].number_format for name, letter in places.items()}
    assert {looks[name] for name in ("PLZ", "Telefon", "Branche (WZ 2008)", "Name")} == {"@"}
    assert all(cell.comment and len(cell.comment.text) > 10 for cell in sheet[1])
    rules = {
        str(one.sqref).partition("2:")[0]: one for one in sheet.data_validations.dataValidation
    }
    assert len(rules) == len(sheet.data_validations.dataValidation)
    assert rules[places["Art"]].formula1.startswith("'Listen'!$")
    assert rules[places["Art"]].showErrorMessage
    assert not rules[places["Branche (WZ 2008)"]].showErrorMessage
    assert rules[places["Beschäftigte"]].type == "whole"
    assert places["Name"] not in rules


def test_days_are_real_days(store: Store, written: Write) -> None:
    path = written("meeting", "de")
    sheet = openpyxl.load_workbook(path).worksheets[0]
    heads = [str(cell.value) for cell in sheet[1]]
    letter = get_column_letter(heads.index("Beginn") + 1)
    assert sheet.column_dimensions[letter].number_format == "dd.mm.yyyy hh:mm"
    row: list[Any] = [None] * len(heads)
    row[heads.index("Betreff")] = "Besuch"
    row[heads.index("Beginn")] = datetime(2026, 7, 1, 10, 30)
    fill(path, [row])
    done = apply_plan(store, planned(store, path))
    with store.reading() as reader:
        found = reader.get("meeting", done.created["meeting"][0])
    assert found is not None
    assert found["starts_at"] == "2026-07-01T08:30:00Z"


def test_the_second_sheet_explains_every_column(written: Write) -> None:
    book = openpyxl.load_workbook(written("person", "en"))
    told = [row for row in book["How to fill in this list"].iter_rows(values_only=True) if row[1]]
    assert told[0] == ("Column", "What belongs there", "Required", "How to write it", "Example")
    heads = [cell.value for cell in book.worksheets[0][1]]
    assert [row[0] for row in told[1:]] == heads
    assert [row[0] for row in told if row[2] == "Yes"] == ["Last name"]
    assert all(row[1] and row[3] and row[4] for row in told)


def test_own_fields_can_be_filled_in(store: Store, tmp_path: Path) -> None:
    add_custom_field(store, "organisation", "Stand der Technik", "choice", ("Alt", "Neu"))
    add_custom_field(store, "organisation", "Mitglied Nr.")
    with store.reading() as reader:
        columns = template_columns("organisation", "de")
        columns += own_columns(reader, "organisation", "de")
    path = tmp_path / "organisation.xlsx"
    with store.reading() as reader:
        assert write_template(reader, "organisation", path, "de") == len(columns)
    fill(path, [["Bigge Federn GmbH", *[None] * (len(columns) - 3), "Neu", "0123"]])
    plan = planned(store, path)
    asks_nothing(plan, "organisation", columns)
    done = apply_plan(store, plan)
    with store.reading() as reader:
        found = custom_values(reader, "organisation", done.created["organisation"][0])
    assert [one.value for one in found] == ["Neu", "0123"]


@needs_libreoffice
def test_what_libreoffice_saved_is_read_as_well(
    store: Store, written: Write, tmp_path: Path
) -> None:
    columns = template_columns("organisation", "de")
    path = written("organisation", "de")
    fill(path, [[one.example for one in columns]])
    for ending in ("ods", "xls", "csv"):
        convert(ending, tmp_path / "saved", path, seconds=180)
        asks_nothing(
            planned(store, tmp_path / "saved" / f"organisation.{ending}"), "organisation", columns
        )


def test_what_cannot_be_written_is_said(store: Store, tmp_path: Path) -> None:
    with store.reading() as reader:
        with pytest.raises(Refused, match="task"):
            write_template(reader, "task", tmp_path / "x.xlsx", "de")
        with pytest.raises(Environment):
            write_template(reader, "person", tmp_path / "none" / "x.xlsx", "de")
    assert [one.name for one in tmp_path.iterdir() if ".part" in one.name] == []
