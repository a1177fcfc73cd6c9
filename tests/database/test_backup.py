"""Backups are whole, checked, rotated, and put back without losing what was there."""

from __future__ import annotations

import threading
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from models.clock import fix_now
from models.database import cipher
from models.database.backup import (
    back_up,
    back_up_now,
    backup_folder,
    backups_of,
    restore,
    rotate,
)
from models.errors import Environment
from models.journal.state import state_digest
from models.journal.store import Store
from models.journal.verify import verify
from tests.journal.stores import KEY, NAME, fresh_store, reopened


def add(store: Store, name: str) -> str:
    """An organisation more; the digest of the state then."""
    with store.change("Added") as change:
        change.create("organisation", {"name": name})
    with store.reading() as reader:
        return state_digest(reader)


def digest(store: Store) -> str:
    with store.reading() as reader:
        assert verify(reader) == []
        return state_digest(reader)


def test_a_backup_is_put_back_and_what_stood_there_is_kept(tmp_path: Path) -> None:
    store = fresh_store(tmp_path)
    before = add(store, "Vorher")
    backup = back_up_now(store.database, "import")
    after = add(store, "Nachher")
    with pytest.raises(Environment, match="another window"):
        restore(backup, tmp_path / NAME, tmp_path / KEY)
    store.close()
    kept = restore(backup, tmp_path / NAME, tmp_path / KEY)
    store = reopened(tmp_path)
    assert digest(store) == before
    store.close()
    assert kept
    assert restore(kept, tmp_path / NAME, tmp_path / KEY)
    store = reopened(tmp_path)
    assert digest(store) == after
    store.close()


def test_what_a_killed_program_left_in_the_wal_is_kept_with_the_file(tmp_path: Path) -> None:
    store = fresh_store(tmp_path)
    backup = back_up_now(store.database, "daily")
    after = add(store, "Nur im Protokoll")
    # As a killed program leaves it: file and log, copied while open.
    dead = tmp_path / "dead"
    dead.mkdir()
    for name in (NAME, f"{NAME}-wal", KEY):
        (dead / name).write_bytes((tmp_path / name).read_bytes())
    store.close()
    kept = restore(backup, dead / NAME, dead / KEY)
    assert kept
    assert not (dead / f"{NAME}-wal").exists()
    reopened(dead).close()
    for ending in ("", "-wal"):
        kept.with_name(kept.name + ending).replace(dead / (NAME + ending))
    store = reopened(dead)
    assert digest(store) == after
    store.close()


def test_a_backup_is_encrypted_and_sound_while_another_thread_writes(tmp_path: Path) -> None:
    store = fresh_store(tmp_path)
    done = threading.Event()

    def write() -> None:
        for number in range(15):
            add(store, f"Geheimwerk {number}")
        done.set()

    writer = threading.Thread(target=write)
    writer.start()
    copies: list[Path] = []
    while not done.is_set() or not copies:
        copies.append(back_up_now(store.database, "daily"))
    writer.join()
    for path in copies[-3:]:
        assert b"Geheimwerk" not in path.read_bytes()
        copy = cipher.connect(path, store.database.key, store.database.salt)
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        copy.close()
    store.close()


def test_a_backup_holds_nothing_of_a_change_in_progress(tmp_path: Path) -> None:
    store = fresh_store(tmp_path)
    before = add(store, "Vorher")
    with store.change("In progress") as change:
        change.create("organisation", {"name": "Halb"})
        backup = back_up_now(store.database, "import")
    store.close()
    restore(backup, tmp_path / NAME, tmp_path / KEY)
    store = reopened(tmp_path)
    assert digest(store) == before
    store.close()


def test_backups_are_kept_for_two_days_then_by_day_then_by_week(tmp_path: Path) -> None:
    today = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
    for hours in range(0, 24 * 150, 6):
        moment = today - timedelta(hours=hours)
        name = f"{moment:%Y%m%dT%H%M%S%f}-daily.handschlag-backup"
        (tmp_path / name).write_text("")
    (tmp_path / "von Hand.handschlag-backup").write_text("")
    fix_now(today)
    rotate(tmp_path)
    left = [
        datetime.strptime(path.name[:15], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
        for path in sorted(tmp_path.glob("2*-daily.handschlag-backup"))
    ]
    ages = [today - moment for moment in left]
    assert sum(age <= timedelta(days=2) for age in ages) == 9
    days = [m.date() for m, age in zip(left, ages, strict=True)
            if timedelta(days=2) < age <= timedelta(days=14)]  # fmt: skip
    assert max(Counter(days).values()) == 1
    assert len(days) >= 12
    weeks = [f"{m:%G-%V}" for m, age in zip(left, ages, strict=True)
             if age > timedelta(days=14)]  # fmt: skip
    assert max(Counter(weeks).values()) == 1
    assert len(weeks) >= 10
    assert max(ages) <= timedelta(weeks=12)
    assert (tmp_path / "von Hand.handschlag-backup").exists()
    rotate(tmp_path)
    assert len(list(tmp_path.glob("2*"))) == len(left)


def test_backups_are_listed_newest_first_with_their_reasons(tmp_path: Path) -> None:
    store = fresh_store(tmp_path)
    for day, reason in ((1, "daily"), (2, "import")):
        fix_now(datetime(2026, 3, day, 8, 30, tzinfo=UTC))
        back_up_now(store.database, reason)
    (backup_folder(store.path) / "notes.txt").write_text("")
    assert [(one.moment, one.reason) for one in backups_of(store.path)] == [
        ("2026-03-02T08:30:00Z", "import"),
        ("2026-03-01T08:30:00Z", "daily"),
    ]
    store.close()


def test_a_damaged_or_foreign_backup_is_not_put_back(tmp_path: Path) -> None:
    store = fresh_store(tmp_path)
    backup = back_up_now(store.database, "daily")
    state = add(store, "Bleibt")
    store.close()
    content = bytearray(backup.read_bytes())
    for place in (700, len(content) // 2):
        damaged = tmp_path / f"damaged-{place}"
        content[place] ^= 1
        damaged.write_bytes(content)
        with pytest.raises(Environment, match="damaged"):
            restore(damaged, tmp_path / NAME, tmp_path / KEY)
    with pytest.raises(Environment, match="does not exist"):
        restore(tmp_path / "missing", tmp_path / NAME, tmp_path / KEY)
    with pytest.raises(Environment, match="recovery code"):
        restore(backup, tmp_path / NAME)
    store = reopened(tmp_path)
    assert digest(store) == state
    store.close()
    assert not list(tmp_path.glob(".*partial"))


def test_a_backup_into_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    store = fresh_store(tmp_path)
    (tmp_path / "file").write_text("")
    with pytest.raises(Environment, match="backup cannot be written"):
        back_up(store.database, tmp_path / "file" / "a.handschlag-backup")
    assert digest(store)
    store.close()


def test_the_writer_syncs_each_commit_and_erases_what_it_deletes(tmp_path: Path) -> None:
    store = fresh_store(tmp_path)
    wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1,
              "temp_store": 2}  # fmt: skip
    found = {name: store.database.writer.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted}
    assert found == wanted
    with store.reading() as reader:
        assert reader.value("PRAGMA query_only") == 1
    store.close()
