"""Lists in and out from the command line."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from models.resources import resource
from tests.cli.answers import one_sentence
from tests.cli.conftest import Run


def test_a_partner_list_comes_in_once_and_is_undone(run: Run) -> None:
    file = resource("samples", "beispiel-mitgliederliste.xlsx")
    before = run("state", "--json").document["digest"]
    tried = run("import", file, "--supplier", "Netzwerk", "--dry-run", "--json").document
    assert tried["batch"] is None
    assert run("state", "--json").document["digest"] == before
    first = run("import", file, "--supplier", "Netzwerk", "--json").document
    counted = ("new", "updated", "unchanged", "duplicates", "problems", "left_out")
    assert first["rows"] == sum(first[key] for key in counted)
    assert {**tried, "batch": first["batch"]} == first
    assert first["new"] > 100
    assert {"header", "field"} == first["columns"][0].keys()
    assert (first["sheet"], first["encoding"]) == ("Mitglieder", None)
    again = run("import", file, "--supplier", "Netzwerk", "--json").document
    assert (again["new"], again["updated"], again["batch"]) == (0, 0, None)
    undone = run("undo", first["batch"], "--json").document
    assert undone["kept"] == []
    assert run("state", "--json").document["digest"] == before


def test_problems_are_shown_and_kept_as_a_workbook(run: Run, folder: Path) -> None:
    file = folder / "list.csv"
    file.write_text(
        "Firma;PLZ;Ort;E-Mail\nEins GmbH;57462;Olpe;info@eins.example\n"
        "Zwei GmbH;57439;Attendorn;keine Adresse\n", "utf-8",
    )  # fmt: skip
    ended = run("import", file, "--problems", folder / "problems.xlsx")
    assert ended.code == 0
    assert "Row 3" in ended.out
    assert "keine Adresse" in ended.out
    assert (folder / "problems.xlsx").stat().st_size > 1000


def test_a_file_that_cannot_be_read_is_refused(run: Run, folder: Path) -> None:
    (folder / "empty.xlsx").write_bytes(b"")
    assert "empty.xlsx" in one_sentence(run("import", folder / "empty.xlsx"), 1)
    assert run("import", folder / "none.xlsx").code in (1, 3)


def test_what_goes_out_is_what_was_asked_for(run: Run, folder: Path) -> None:
    run("sample", "--organisations", 30, "--people", 60)
    file = folder / "out.csv"
    ended = run("export", "organisation", file, "--columns", "name, employees", "--filter",
                "employees > 20", "--sort", "employees", "--descending", "--json")  # fmt: skip
    with file.open(encoding="utf-8-sig", newline="") as lines:
        head, *rows = csv.reader(lines, delimiter=";")
    assert head == ["Name", "Employees"]
    assert len(rows) == ended.document["rows"] > 3
    counts = [int(row[1].replace(",", "")) for row in rows]
    assert counts == sorted(counts, reverse=True)
    assert min(counts) > 20
    assert ended.document["export"] is None


def test_an_export_of_people_is_noted(run: Run, folder: Path) -> None:
    run("sample", "--organisations", 5, "--people", 9)
    file = folder / "people.json"
    ended = run("export", "person", file, "--for", "Netzwerk", "--purpose", "Einladung", "--json")
    assert len(json.loads(file.read_text("utf-8"))) > 0
    noted = run("show", ended.document["export"], "--json").document
    assert (noted["recipient_text"], noted["purpose"], noted["rows"]) == (
        "Netzwerk",
        "Einladung",
        9,
    )


def test_an_exported_workbook_comes_back_unchanged(run: Run, folder: Path) -> None:
    run("sample", "--organisations", 20, "--people", 40)
    run("export", "organisation", folder / "out.xlsx", "--language", "de")
    back = run("import", folder / "out.xlsx", "--dry-run", "--json").document
    assert (back["rows"], back["new"], back["problems"]) == (20, 0, 0)


def test_a_calendar_comes_in_once_and_is_undone(run: Run, folder: Path) -> None:
    file = folder / "termine.ics"
    file.write_text(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20261201T090000Z\nSUMMARY:Besuch\n"
        "END:VEVENT\nBEGIN:VEVENT\nUID:2\nSUMMARY:Irgendwann\nEND:VEVENT\nEND:VCALENDAR\n",
        "utf-8",
    )
    before = run("state", "--json").document["digest"]
    assert run("import", file, "--dry-run", "--json").document["batch"] is None
    assert run("state", "--json").document["digest"] == before
    first = run("import", file, "--json").document
    assert (first["rows"], first["new"], first["problems"]) == (2, 1, 1)
    assert run("import", file, "--json").document["batch"] is None
    assert "1 unchanged" in run("import", file).out
    run("undo", first["batch"])
    assert run("state", "--json").document["digest"] == before


def test_a_template_is_written_filled_in_and_taken(run: Run, folder: Path) -> None:
    made = run("template", "person", folder / "people.xlsx", "--json").document
    assert (made["type"], made["file"]) == ("person", str(folder / "people.xlsx"))
    taken = run("import", folder / "people.xlsx", "--json").document
    assert (taken["rows"], taken["sheet"]) == (0, "People")
    assert len(taken["columns"]) == made["columns"]
    assert all(one["field"] for one in taken["columns"])
    one_sentence(run("template", "person", folder / "people.csv"), 1)
    one_sentence(run("template", "task", folder / "tasks.xlsx"), 1)
    assert not (folder / "people.csv").exists()
