"""Exporting a saved view or a fixed list by its name."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from models.services.lists import add_list, save_view
from models.services.setup import open_store
from tests.cli.answers import made, one_sentence
from tests.cli.conftest import Ended, Run

Rows = Callable[..., list[list[str]]]


@pytest.fixture
def views(operate: Callable[..., Ended], folder: Path) -> None:
    """Four organisations, a view of the two large ones, and a list of two that are not."""
    sizes = {"Alpha GmbH": 5, "Beta GmbH": 50, "Gamma AG": 500, "Delta SE": 900}
    for name, count in sizes.items():
        values = {"name": name, "employees": count}
        made(operate({"op": "create", "type": "organisation", "values": values}))
    store = open_store(folder / "own.db", key_file=folder / "key")
    with store.reading() as reader:
        ids = dict(reader.rows("SELECT name, id FROM organisation"))
    save_view(store, "Große Häuser", "organisation", filter="employees > 100",
              columns="name,employees", sorting="employees desc")  # fmt: skip
    add_list(store, "Messe", "organisation", [ids["Beta GmbH"], ids["Alpha GmbH"]])
    store.close()


@pytest.fixture
def rows(run: Run, folder: Path, views: None) -> Rows:
    """The rows of organisations exported with some options, with their header."""

    def exported(*options: object) -> list[list[str]]:
        ended = run("export", "organisation", folder / "out.csv", *options, "--json")
        assert ended.code == 0, ended.err
        with (folder / "out.csv").open(encoding="utf-8-sig", newline="") as lines:
            return list(csv.reader(lines, delimiter=";"))

    return exported


def test_a_view_brings_its_filter_columns_and_sorting(rows: Rows) -> None:
    assert rows("--view", "große häuser") == [
        ["Name", "Employees"], ["Delta SE", "900"], ["Gamma AG", "500"],
    ]  # fmt: skip


def test_what_is_said_beside_a_view_counts_more(rows: Rows) -> None:
    assert rows("--view", "Große Häuser", "--filter", "name ~ gamma") == [
        ["Name", "Employees"], ["Gamma AG", "500"],
    ]  # fmt: skip
    assert rows("--view", "Große Häuser", "--columns", "name", "--sort", "employees") == [
        ["Name"], ["Gamma AG"], ["Delta SE"],
    ]  # fmt: skip


def test_a_fixed_list_is_its_members(rows: Rows) -> None:
    assert [row[0] for row in rows("--view", "Messe")[1:]] == ["Alpha GmbH", "Beta GmbH"]


def test_an_unknown_view_is_refused_with_those_there_are(
    run: Run, folder: Path, views: None
) -> None:
    file = folder / "out.csv"
    sentence = one_sentence(run("export", "organisation", file, "--view", "Kleine"), 1)
    assert "Große Häuser, Messe" in sentence
    assert "nor any other" in one_sentence(run("export", "person", file, "--view", "Messe"), 1)
    assert not file.exists()
