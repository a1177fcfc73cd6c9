"""Which formats there are, who is left out, what is noted, and files whole or not at all."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from models.errors import Environment, Refused
from models.exchange.importing import make_plan, open_list
from models.journal.store import Store
from models.journal.undo import undo
from models.services.custom_fields import add_custom_field
from tests.exchange.exporting.conftest import Export


@pytest.fixture
def notes(store: Store) -> Callable[[], list[dict[str, Any]]]:
    """What was noted about people leaving the house."""

    def read() -> list[dict[str, Any]]:
        with store.reading() as reader:
            return list(reader.find("disclosure"))

    return read


@pytest.mark.parametrize(
    ("kind", "name"),
    [("organisation", "out"), ("organisation", "out.doc"), ("organisation", "out.pdf"),
     ("organisation", "out.ics"), ("meeting", "out.vcf"), ("need", "out.vcf")],
)  # fmt: skip
def test_an_ending_that_cannot_hold_it(
    exported: Export, tmp_path: Path, kind: str, name: str
) -> None:
    with pytest.raises(Refused) as caught:
        exported(kind, tmp_path / name)
    assert caught.value.sentence.endswith(".")
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize("ending", ["xlsx", "csv", "vcf", "json"])
def test_people_whose_data_rest_stay_here(exported: Export, tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"out.{ending}"
    assert exported("person", path).rows == 2
    if ending == "xlsx":
        known = [str(row) for row in open_list(path).sheet.rows]
        assert len(known) == 2
    else:
        known = path.read_text("utf-8").splitlines()
    assert not any("Geheime" in line for line in known)
    assert any("Zieliński" in line for line in known)


def test_an_export_of_people_is_noted_for_whom_and_why(
    exported: Export, tmp_path: Path, notes: Callable[[], list[dict[str, Any]]]
) -> None:
    done = exported("person", tmp_path / "out.csv", recipient="Kammer", purpose="Messe")
    (note,) = notes()
    assert (note["recipient_text"], note["purpose"]) == ("Kammer", "Messe")
    assert (note["rows"], note["made_on"], note["kind"]) == (2, "2026-11-23", "export")
    assert note["content"].startswith("out.csv: Nachname")
    assert done.disclosure is not None


def test_an_export_without_people_is_not_noted(
    exported: Export, store: Store, tmp_path: Path, notes: Callable[[], list[dict[str, Any]]]
) -> None:
    last = store.last
    assert exported("organisation", tmp_path / "out.csv").disclosure is None
    assert notes() == []
    assert store.last == last


def test_what_cannot_be_written_leaves_what_was_there(
    exported: Export, tmp_path: Path, notes: Callable[[], list[dict[str, Any]]]
) -> None:
    taken = tmp_path / "taken.csv"
    taken.mkdir()
    for path in (taken, tmp_path / "none" / "out.csv", tmp_path / f"{'x' * 300}.csv"):
        with pytest.raises(Environment):
            exported("person", path)
    assert notes() == []
    assert list(taken.iterdir()) == []
    assert not [one for one in tmp_path.iterdir() if ".part" in one.name]


@pytest.mark.parametrize("ending", ["xlsx", "csv", "vcf", "json"])
def test_a_writing_that_is_stopped_leaves_the_old_file(
    exported: Export, store: Store, tmp_path: Path, ending: str,
    notes: Callable[[], list[dict[str, Any]]],
) -> None:  # fmt: skip
    path = tmp_path / f"out.{ending}"
    path.write_text("alt", "utf-8")

    class Stopped(BaseException):
        """What a person does."""

    def stop(_done: int, _total: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        exported("person", path, progress=stop)
    assert path.read_text("utf-8") == "alt"
    assert notes() == []
    assert not [one for one in tmp_path.iterdir() if ".part" in one.name]


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("ending", ["xlsx", "csv", "vcf"])
@pytest.mark.parametrize(("kind", "count"), [("organisation", 2), ("person", 2)])
def test_what_went_out_comes_back_unchanged(
    exported: Export, store: Store, tmp_path: Path, language: str, ending: str,
    kind: str, count: int,
) -> None:  # fmt: skip
    path = tmp_path / f"out.{ending}"
    exported(kind, path, language=language)
    listed = open_list(path)
    with store.reading() as reader:
        counts = make_plan(reader, listed.sheet, listed.mapping).counts
    assert (counts.rows, counts.unchanged) == (count, count)


def test_json_has_every_field_and_only_the_chosen(exported: Export, tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    exported("organisation", path, "town = Olpe")
    (row,) = json.loads(path.read_text("utf-8"))
    assert (row["name"], row["town"]) == ("@Werk", "Olpe")
    assert exported("organisation", path, "town = Nirgends").rows == 0
    assert json.loads(path.read_text("utf-8")) == []


def test_the_note_of_an_export_can_be_undone(
    exported: Export, store: Store, tmp_path: Path, notes: Callable[[], list[dict[str, Any]]]
) -> None:
    exported("person", tmp_path / "out.csv")
    undo(store)
    assert notes() == []


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
@pytest.mark.parametrize("kind", ["money", "integer", "flag", "date", "choice"])
def test_an_own_field_with_a_value_that_is_none(
    exported: Export, store: Store, tmp_path: Path, kind: str, ending: str
) -> None:
    add_custom_field(store, "organisation", "Eigenes", kind, ("a",))
    with store.change("Arrived from elsewhere") as change:
        (row,) = change.reader.find("organisation", town="Olpe")
        (field,) = change.reader.find("custom_field")
        odd = {"record": row["id"], "custom_field": field["id"], "value": "kein Wert"}
        change.create("custom_value", odd)
    path = tmp_path / f"out.{ending}"
    assert exported("organisation", path).rows == 2
    assert "Eigenes" in open_list(path).sheet.headers
