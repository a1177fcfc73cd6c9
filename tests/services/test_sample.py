"""Sample data: all of the domain, by the rules, the same for the same seed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from models.database.identity import seed_ids
from models.database.reader import Reader
from models.errors import Refused
from models.fields.reference import introduction_stages, pipeline_stages
from models.fields.values import parse
from models.journal.state import state
from models.journal.store import Store
from models.journal.undo import undo
from models.journal.verify import verify
from models.records.registry import BY_KEY
from models.services.board import board
from models.services.rules import check
from models.services.sample import fill_with_samples
from models.services.setup import open_store
from models.services.today import today_view

TYPES = (
    "organisation", "person", "affiliation", "need", "offer", "competence_link", "introduction",
    "project", "project_partner", "deadline", "meeting", "attendance", "task", "note",
    "relation", "event", "tag", "tagging",
)  # fmt: skip


@pytest.fixture
def filled(store: Store) -> dict[str, int]:
    return fill_with_samples(store, 80, 240, seed=7)


def test_samples_reach_every_part_of_the_domain(
    filled: dict[str, int], store: Store, reader: Reader
) -> None:
    assert (filled["organisation"], filled["person"]) == (80, 240)
    assert set(TYPES) <= filled.keys()
    for key, count in filled.items():
        assert reader.value(f'SELECT count(*) FROM "{key}"') >= count > 0
    regions = dict(reader.rows("SELECT region, count(*) FROM organisation GROUP BY region"))
    assert regions.keys() == {"swf", "do", "other"}
    stages = {row[0] for row in reader.rows("SELECT stage FROM introduction")}
    assert stages == set(introduction_stages()) - {"projekt"}
    assert [column.count for column in board(reader)] == [1] * len(pipeline_stages())
    assert {group.key for group in today_view(reader) if group.count} >= {
        "overdue", "meetings", "consents", "introductions", "inform", "quiet",
    }  # fmt: skip
    assert verify(reader) == []


def test_samples_are_as_if_they_had_been_typed(
    filled: dict[str, int], store: Store, reader: Reader
) -> None:
    for key in filled:
        kind = BY_KEY[key]
        for row in reader.find(key):
            check(reader, kind, int(row["id"] or 0), row, row)
            for field in kind.fields:
                value = row[field.key]
                if isinstance(value, str):
                    assert parse(field, value) == value, (key, field.key)
                assert not (field.required and value in (None, "")), (key, field.key)


def test_nobody_can_be_reached_by_a_sample(
    filled: dict[str, int], store: Store, reader: Reader
) -> None:
    addresses = reader.rows(
        "SELECT email FROM person WHERE email IS NOT NULL UNION ALL SELECT email FROM organisation"
    )
    assert all(address.endswith(".example") for (address,) in addresses)


def test_the_same_seed_gives_the_same_data(
    empty: tuple[Path, Path], store: Store, tmp_path: Path
) -> None:
    found = []
    for place, seed in enumerate((1, 1, 2)):
        path = tmp_path / f"{place}.db"
        shutil.copyfile(empty[0], path)
        seed_ids(seed)
        opened = open_store(path, key_file=empty[1])
        try:
            fill_with_samples(opened, 12, 30, seed=seed)
            with opened.reading() as reader:
                found.append(state(reader))
        finally:
            opened.close()
            seed_ids(None)
    assert found[0] == found[1]
    assert found[0]["digest"] != found[2]["digest"]


def test_samples_can_be_added_again_after_they_were_taken_back(
    filled: dict[str, int], store: Store, reader: Reader
) -> None:
    while reader.value("SELECT count(*) FROM organisation"):
        undo(store)
    again = fill_with_samples(store, 80, 240, seed=7)
    assert again == filled
    assert verify(reader) == []
    twice = fill_with_samples(store, 80, 240, seed=8)
    assert reader.value("SELECT count(*) FROM tag") == again["tag"] == twice["tag"]


def test_progress_is_told_and_can_stop(store: Store, reader: Reader) -> None:
    class StopError(Exception):
        pass

    seen: list[tuple[int, int]] = []

    def told(done: int, total: int) -> None:
        seen.append((done, total))
        if done > 100:
            raise StopError

    with pytest.raises(StopError):
        fill_with_samples(store, 60, 90, seed=1, progress=told)
    assert all(done <= total for done, total in seen)
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    assert verify(reader) == []


def test_samples_need_two_organisations(store: Store) -> None:
    with pytest.raises(Refused):
        fill_with_samples(store, 1, 5)
