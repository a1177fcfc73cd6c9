"""Killed at any moment: what was acknowledged is there, and nothing is there by half."""

from __future__ import annotations

import multiprocessing
import random
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from models.database import cipher
from models.database.backup import back_up_now, backup_folder, backups_of
from models.journal.verify import verify
from tests.journal.stores import NAME, fresh_store, reopened
from tests.journal.victim import BATCH, work_until_killed

MOST_THINGS = 8
# Where the system can: copies of one process that has loaded its modules before.
CAN_FORK = "forkserver" in multiprocessing.get_all_start_methods()
PROCESSES: Any = multiprocessing.get_context("forkserver" if CAN_FORK else "spawn")
if CAN_FORK:
    PROCESSES.set_forkserver_preload(["pytest", "tests.journal.victim"])
KILLS_OF_A_DATABASE = 5


@dataclass(slots=True)
class Told:
    """What the killed had acknowledged, by transaction, and how often each other thing."""

    changes: dict[str, int] = field(default_factory=dict)
    others: list[str] = field(default_factory=list)


def kill_one(
    folder: Path, rng: random.Random, target: Callable[..., None] = work_until_killed
) -> Told:
    """Start a victim, kill it soon after it has told of some things; all that it told."""
    hears, tells = PROCESSES.Pipe(duplex=False)
    victim = PROCESSES.Process(
        target=target, args=(folder, rng.getrandbits(32), tells), daemon=True
    )
    victim.start()
    tells.close()
    said = [hears.recv() for _ in range(rng.randint(0, MOST_THINGS))]
    victim.join(rng.uniform(0, 0.1))
    assert victim.exitcode is None
    victim.kill()
    # What was being told when it was killed comes in part and was no acknowledgement.
    with suppress(EOFError, OSError):
        while True:
            said.append(hears.recv())
    victim.join()
    victim.close()
    hears.close()
    told = Told()
    for words in said:
        tx, _, count = words.partition(" ")
        if count.isdigit():
            told.changes[tx] = int(count)
        else:
            told.others.append(words)
    return told


def check(folder: Path, told: Told) -> None:
    """All acknowledged is there as a whole, the journal is sound, the tables are its fold."""
    store = reopened(folder)
    try:
        with store.reading() as reader:
            assert [finding for finding in verify(reader) if finding.serious] == []
            found = reader.rows(
                "SELECT lower(hex(j.tx)), j.kind, count(c.n) FROM journal_commit j "
                "LEFT JOIN change c ON c.commit_id = j.id GROUP BY j.tx, j.kind"
            )
        changes = {tx: count for tx, _, count in found}
        for tx, count in told.changes.items():
            assert changes[tx] == count
        assert {count for _, kind, count in found if kind == "import"} <= {BATCH}
        for backup in backups_of(folder / NAME):
            copy = cipher.connect(backup.path, store.database.key, store.database.salt)
            assert copy.execute("PRAGMA quick_check").fetchone() == ("ok",)
            copy.close()
    finally:
        store.close()


def killed(folder: Path, kills: int, seed: int) -> Told:
    """Kill so many victims, looking at the database after each; what they had acknowledged."""
    rng = random.Random(seed)
    told = Told()
    for number in range(kills):
        if number % KILLS_OF_A_DATABASE == 0:
            home = folder / str(number)
            home.mkdir()
            fresh_store(home).close()
            here = Told()
        one = kill_one(home, rng)
        here.changes |= one.changes
        check(home, here)
        told.changes |= one.changes
        told.others += one.others
    return told


def test_an_acknowledged_commit_survives_being_killed(tmp_path: Path) -> None:
    told = killed(tmp_path, 25, 20260301)
    assert len(told.changes) + len(told.others) > 25


@pytest.mark.soak
def test_two_hundred_kills(tmp_path: Path) -> None:
    told = killed(tmp_path, 200, 1)
    assert len(told.changes) > 200
    assert BATCH in told.changes.values()
    assert set(told.others) == {"rebuilt", "backed up"}


def test_what_a_killed_backup_leaves_is_tidied_up_by_the_next(tmp_path: Path) -> None:
    store = fresh_store(tmp_path)
    folder = backup_folder(store.path)
    folder.mkdir()
    for ending in ("", "-journal"):
        (folder / f".20260101T000000000000-daily.handschlag-backup.partial{ending}").write_text("")
    made = back_up_now(store.database, "daily")
    assert list(folder.iterdir()) == [made]
    store.close()
