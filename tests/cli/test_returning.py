"""Lists for partners by command: sent, edited as text, merged, held back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from models.exchange.returning.references import CODE_LENGTH, read_reference
from tests.cli.conftest import Run

KEYS = {
    "rows", "unchanged", "changed", "conflicts", "new", "not_returned", "cleared", "problems",
    "brakes", "batch",
}  # fmt: skip


@pytest.fixture
def tell(run: Run) -> Run:
    """Carry out a command and have one JSON document."""
    return lambda *arguments: run(*arguments, "--json")


@pytest.fixture
def sent(tell: Run, folder: Path) -> Path:
    """Thirty organisations as a list for a partner."""
    assert tell("sample", "--organisations", 30, "--people", 5, "--seed", 3).code == 0
    path = folder / "list.csv"
    ended = tell("export", "organisation", path, "--for", "IHK Beispiel",
                "--columns", "name,street,postcode,town,phone")  # fmt: skip
    assert ended.code == 0
    assert set(ended.document) == {"rows", "file", "export"}
    assert ended.document["rows"] == 30
    assert read_reference(ended.document["export"], CODE_LENGTH) == ended.document["export"]
    return path


def back(path: Path, edit: Any) -> Path:
    """The list with its lines (header first) edited."""
    target = path.with_name("back.csv")
    lines = edit(path.read_text("utf-8-sig").splitlines())
    target.write_text("\n".join(lines), "utf-8-sig")
    return target


def cell(line: str, place: int, value: str) -> str:
    cells = line.split(";")
    cells[place] = value
    return ";".join(cells)


def test_unedited_nothing_is_written(tell: Run, sent: Path) -> None:
    before = tell("state").document["digest"]
    document = tell("merge", sent).document
    assert set(document) >= KEYS
    assert (document["rows"], document["unchanged"], document["batch"]) == (30, 30, None)
    assert tell("state").document["digest"] == before


def test_edits_become_one_batch_that_is_undone(tell: Run, sent: Path) -> None:
    before = tell("state").document["digest"]

    def edit(lines: list[str]) -> list[str]:
        lines[3] = cell(lines[3], 5, "0231 4711")
        lines[4] = cell(lines[4], 5, "")
        return [*lines[:7], *lines[8:], ";Neuling AG;Weg 1;57462;Olpe;;"]

    path = back(sent, edit)
    planned = tell("merge", path, "--dry-run").document
    assert planned["batch"] is None
    assert tell("state").document["digest"] == before
    document = tell("merge", path).document
    assert [document[key] for key in ("rows", "changed", "new", "not_returned", "cleared")] == [
        30, 1, 1, 1, 1,
    ]  # fmt: skip
    assert document["brakes"] == []
    commits = tell("journal", "--limit", 1).document
    assert commits[0]["kind"] == "sheet"
    assert tell("merge", path).document["batch"] is None
    assert tell("undo", document["batch"]).code == 0
    assert tell("state").document["digest"] == before


def test_brakes_hold_everything_back_until_they_are_accepted(tell: Run, sent: Path) -> None:
    before = tell("state").document["digest"]

    def sort(lines: list[str]) -> list[str]:
        refs = [line.partition(";")[0] for line in lines]
        rest = [line.partition(";")[2] for line in lines]
        rest[1:] = sorted(rest[1:], key=lambda line: line.split(";")[3])
        lines = [f"{ref};{cells}" for ref, cells in zip(refs, rest, strict=True)]
        lines[5] = cell(lines[5], 5, "0231 4711")
        return lines

    path = back(sent, sort)
    held = tell("merge", path)
    assert held.code == 1
    assert [brake["kind"] for brake in held.document["brakes"]] == ["sorted"]
    assert held.document["batch"] is None
    assert len(held.err.splitlines()) == 1
    assert tell("state").document["digest"] == before
    document = tell("merge", path, "--accept", "brakes").document
    assert document["changed"] == 1
    assert document["batch"] is not None


def test_other_files_are_refused_in_one_sentence(tell: Run, folder: Path, sent: Path) -> None:
    path = folder / "other.csv"
    path.write_text("Name;Ort\nBeispiel GmbH;Olpe\n", "utf-8")
    ended = tell("merge", path)
    assert (ended.code, ended.out, len(ended.err.splitlines())) == (1, "", 1)
    path.write_bytes(b"PK\x03\x04" + bytes(range(256)) * 9)
    ended = tell("merge", path)
    assert (ended.code, ended.out, len(ended.err.splitlines())) == (1, "", 1)
    assert sent.is_file()
