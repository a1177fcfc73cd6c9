"""Killed in commits, imports, exchanges, exports, rebuilds: nothing lost, the next converges."""

from __future__ import annotations

import random
from pathlib import Path

import openpyxl
import pytest

from models.journal.conflicts import conflicts
from models.journal.state import state_digest
from models.journal.store import Store
from models.journal.verify import verify
from tests.journal.test_kills import Told, kill_one
from tests.kills.exchanging_victim import exchange, exchange_until_killed, opened, set_up

KILLS_OF_A_PAIR = 10


@pytest.fixture(autouse=True)
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A profile of its own, that the victims have too."""
    monkeypatch.setenv("HANDSCHLAG_HOME", str(tmp_path / "profile"))


def contents(store: Store) -> tuple[str, list[str]]:
    with store.reading() as reader:
        assert [finding for finding in verify(reader) if finding.serious] == []
        return state_digest(reader), [one.key for one in conflicts(reader)]


def check(folder: Path, told: Told) -> None:
    """All acknowledged is there, an export is whole or absent, both laptops come together."""
    anna, bert = opened(folder)
    try:
        contents(anna)
        with anna.reading() as reader:
            found = dict(
                reader.rows(
                    "SELECT lower(hex(j.tx)), count(c.n) FROM journal_commit j "
                    "LEFT JOIN change c ON c.commit_id = j.id GROUP BY j.tx"
                )
            )
        assert {tx: found.get(tx) for tx in told.changes} == told.changes
        if (folder / "out.xlsx").exists():
            openpyxl.load_workbook(folder / "out.xlsx", read_only=True).close()
        exchange(anna, bert)
        exchange(bert, anna)
        assert contents(anna) == contents(bert)
    finally:
        anna.close()
        bert.close()


def killed(folder: Path, kills: int, seed: int) -> Told:
    """Kill so many, look at both laptops after each; all that was acknowledged."""
    rng = random.Random(seed)
    told = Told()
    for number in range(kills):
        if number % KILLS_OF_A_PAIR == 0:
            home = folder / str(number)
            home.mkdir()
            set_up(home)
            here = Told()
        one = kill_one(home, rng, exchange_until_killed)
        here.changes |= one.changes
        check(home, here)
        told.changes |= one.changes
        told.others += one.others
    return told


def test_an_exchange_after_a_kill_converges(tmp_path: Path) -> None:
    told = killed(tmp_path, 8, 20261123)
    assert len(told.changes) + len(told.others) > 8


@pytest.mark.soak
def test_five_hundred_kills(tmp_path: Path) -> None:
    told = killed(tmp_path, 500, 2)
    assert len(told.changes) > 500
    assert set(told.others) == {"rebuilt", "exchanged", "exported"}
