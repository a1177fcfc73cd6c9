"""Killed at any moment: what was acknowledged is there, and nothing is there by half."""

from __future__ import annotations

import random
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from models.database import cipher
from models.database.backup import back_up_now, backup_folder, backups_of
from models.journal.verify import verify
from tests.journal.stores import NAME, fresh_store, reopened
from tests.journal.victim import BATCH

LONGEST_LIFE = 0.6
KILLS_OF_A_DATABASE = 5


@dataclass(slots=True)
class Told:
    """What the killed had acknowledged, by transaction, and how often each other thing."""

    changes: dict[str, int] = field(default_factory=dict)
    others: list[str] = field(default_factory=list)


def start(folder: Path, seed: int) -> subprocess.Popen[str]:
    """A victim that waits for its start."""
    return subprocess.Popen(
        [sys.executable, "-m", "tests.journal.victim", str(folder), str(seed)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        cwd=Path(__file__).parents[2],
    )  # fmt: skip


def kill(victim: subprocess.Popen[str], life: float, told: Told) -> None:
    """Let it work for so many seconds, kill it, and note what it had acknowledged."""
    assert victim.stdin
    assert victim.stdout
    assert victim.stdout.readline() == "ready\n"
    victim.stdin.write("go\n")
    victim.stdin.flush()
    try:
        victim.wait(life)
    except subprocess.TimeoutExpired:
        victim.kill()
    said, complaints = victim.communicate()
    assert complaints == ""
    # A line that was being written when it was killed was not an acknowledgement.
    for line in said.split("\n")[:-1]:
        tx, _, count = line.partition(" ")
        if count.isdigit():
            told.changes[tx] = int(count)
        else:
            told.others.append(line)


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
    told, known = Told(), Told()
    home = folder
    waiting: subprocess.Popen[str] | None = None
    for number in range(kills):
        if number % KILLS_OF_A_DATABASE == 0:
            home = folder / str(number)
            home.mkdir()
            fresh_store(home).close()
            known = Told()
        victim = waiting or start(home, rng.getrandbits(32))
        waiting = None
        one = Told()
        # The next one loads its modules while this one works and is looked at.
        if (number + 1) % KILLS_OF_A_DATABASE and number + 1 < kills:
            waiting = start(home, rng.getrandbits(32))
        kill(victim, rng.uniform(0.05, LONGEST_LIFE), one)
        known.changes |= one.changes
        check(home, known)
        told.changes |= one.changes
        told.others += one.others
    return told


def test_an_acknowledged_commit_survives_being_killed(tmp_path: Path) -> None:
    told = killed(tmp_path, 20, 20260301)
    assert len(told.changes) > 20


@pytest.mark.soak
def test_two_hundred_kills(tmp_path: Path) -> None:
    told = killed(tmp_path, 200, 1)
    assert len(told.changes) > 200
    assert max(told.changes.values()) == BATCH
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
