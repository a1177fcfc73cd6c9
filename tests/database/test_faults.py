"""Disk full, file locked, damaged, missing, not ours: one sentence in both languages, no harm."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from models.database import cipher
from models.database.backup import back_up, backup_folder
from models.database.keys import new_key, write_key_file
from models.errors import Environment
from models.journal.rebuild import rebuild
from models.journal.state import state_digest
from models.journal.store import Store
from models.journal.verify import verify
from models.language import use_language
from models.services.setup import create_store, open_store
from tests.database.users import protected, small_disk
from tests.effort import effort
from tests.journal.stores import KEY, NAME, fresh_store, reopened

PAGE = 4096


def close_with_records(folder: Path, count: int = 100) -> Path:
    """A closed database with some organisations; its path."""
    store = fresh_store(folder)
    with store.change("Added") as change:
        change.create_many("organisation", [{"name": f"Werk {n}"} for n in range(count)])
    store.close()
    return folder / NAME


def directory_instead(path: Path) -> None:
    path.unlink()
    path.mkdir()


def plain_sqlite(path: Path) -> None:
    path.unlink()
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE organisation (id INTEGER)")
    other.commit()
    other.close()


def flip(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)


SPOILT: dict[str, tuple[Callable[[Path], object], str, str]] = {
    "missing": (Path.unlink, "does not exist", "gibt es nicht"),
    "a folder": (directory_instead, "cannot be opened", "lässt sich nicht öffnen"),
    "empty": (lambda p: p.write_bytes(b""), "not a Handschlag", "keine Handschlag-Datenbank"),
    "very short": (lambda p: p.write_bytes(b"x" * 100), "not a Handschlag", "keine Handschlag"),
    "a letter": (
        lambda p: p.write_text("Sehr geehrte Damen und Herren " * 500),
        "not a Handschlag",
        "keine Handschlag",
    ),
    "not encrypted": (plain_sqlite, "not a Handschlag", "keine Handschlag"),
    "first page altered": (lambda p: flip(p, 700), "is damaged", "ist beschädigt"),
    "another salt": (lambda p: flip(p, 3), "is damaged", "ist beschädigt"),
    "cut in half": (
        lambda p: p.write_bytes(p.read_bytes()[: p.stat().st_size // 2 // PAGE * PAGE]),
        "is damaged",
        "ist beschädigt",
    ),
    "wrong key": (
        lambda p: write_key_file(p.with_name(KEY), new_key()),
        "the key does not fit",
        "der Schlüssel passt nicht",
    ),
    "no key": (
        lambda p: p.with_name(KEY).write_text("?"),
        "no readable key",
        "keinen lesbaren Schlüssel",
    ),
}


@pytest.mark.parametrize("fault", SPOILT)
def test_what_cannot_be_opened_says_why_and_is_left_alone(fault: str, tmp_path: Path) -> None:
    path = close_with_records(tmp_path, 5)
    spoil, english, german = SPOILT[fault]
    spoil(path)
    before = path.read_bytes() if path.is_file() else None
    for language, words in (("en", english), ("de", german)):
        use_language(language)
        with pytest.raises(Environment, match=words) as answer:
            reopened(tmp_path)
        assert path.name in answer.value.sentence or path.with_name(KEY).name in str(answer.value)
    assert (path.read_bytes() if path.is_file() else None) == before


def test_a_folder_that_does_not_exist_and_one_that_cannot_be_made(tmp_path: Path) -> None:
    with pytest.raises(Environment, match="does not exist"):
        open_store(tmp_path / "nowhere" / NAME)
    (tmp_path / "file").write_text("")
    with pytest.raises(Environment, match="cannot be made"):
        create_store(tmp_path / "file" / "folder" / NAME, "swf", "Erika Beispiel")


def test_any_damaged_page_is_noticed_and_never_a_crash(tmp_path: Path) -> None:
    path = close_with_records(tmp_path)
    sound = path.read_bytes()
    pages = len(sound) // PAGE
    noticed = 0
    for page in range(0, pages, effort(pages // 12, 1)):
        for ending in ("-wal", "-shm"):
            path.with_name(path.name + ending).unlink(missing_ok=True)
        path.write_bytes(sound)
        flip(path, page * PAGE + 1000)
        try:
            store = reopened(tmp_path)
        except Environment:
            noticed += 1
            continue
        try:
            with store.reading() as reader:
                findings = verify(reader)
            assert findings
            assert {finding.kind for finding in findings} == {"file"}
            noticed += 1
        finally:
            store.close()
    assert noticed >= 12


def test_a_file_that_was_cut_off_is_noticed(tmp_path: Path) -> None:
    path = close_with_records(tmp_path)
    sound = path.read_bytes()
    for size in (PAGE, 10 * PAGE, len(sound) // 2, len(sound) - PAGE, len(sound) - 1):
        path.write_bytes(sound[:size])
        try:
            store = reopened(tmp_path)
        except Environment as fault:
            assert "damaged" in fault.sentence  # noqa: PT017 - both ways of noticing are right
            continue
        with store.reading() as reader:
            assert verify(reader)
        store.close()


def test_another_window_holds_the_database(tmp_path: Path) -> None:
    store = fresh_store(tmp_path)
    with pytest.raises(Environment, match="open in another window or program"):
        reopened(tmp_path)
    use_language("de")
    with pytest.raises(Environment, match="in einem anderen Fenster oder Programm"):
        reopened(tmp_path)
    store.close()
    reopened(tmp_path).close()


HOLDER = """
import sys
from pathlib import Path
from models.services.setup import open_store
folder = Path(sys.argv[1])
store = open_store(folder / "test.handschlag", key_file=folder / "test.key")
print("held", flush=True)
sys.stdin.read()
store.close()
"""


def test_another_process_holds_the_database_until_it_dies(tmp_path: Path) -> None:
    close_with_records(tmp_path, 1)
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert holder.stdin
    assert holder.stdout
    try:
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(Environment, match="another window or program"):
            reopened(tmp_path)
    finally:
        holder.kill()
        holder.communicate()
    reopened(tmp_path).close()


def test_a_foreign_program_writes_at_the_same_time(tmp_path: Path) -> None:
    store = fresh_store(tmp_path)
    database = store.database
    foreign = cipher.connect(database.path, database.key, database.salt, writer=True)
    foreign.execute("BEGIN IMMEDIATE")
    database.writer.execute("PRAGMA busy_timeout = 1")
    for language, words in (("en", "in use by another program"), ("de", "anderen Programm")):
        use_language(language)
        with pytest.raises(Environment, match=words), store.change("Edited") as change:
            change.create("organisation", {"name": "Beispiel"})
    assert store.last is None
    foreign.execute("ROLLBACK")
    foreign.close()
    with store.change("Edited") as change:
        change.create("organisation", {"name": "Beispiel"})
    with store.reading() as reader:
        assert [row["name"] for row in reader.find("organisation")] == ["Beispiel"]
        assert verify(reader) == []
    store.close()


@pytest.fixture
def crowded(tmp_path: Path) -> Iterator[Store]:
    """A database on a disk that has room for some pages more."""
    with small_disk(tmp_path / "disk", 6) as folder:
        store = fresh_store(folder)
        yield store
        store.close()


def grow(store: Store) -> None:
    with store.change("Too much") as change:
        change.create_many(
            "organisation",
            [{"name": f"Werk {n}", "description": "x" * 30_000} for n in range(300)],
        )


def test_a_full_disk_loses_nothing_that_was_saved(crowded: Store) -> None:
    with crowded.change("Added") as change:
        change.create("organisation", {"name": "Vorher"})
    with crowded.reading() as reader:
        before = state_digest(reader)
    for language, words in (("en", "disk is full: nothing was"), ("de", "Datenträger ist voll")):
        use_language(language)
        with pytest.raises(Environment, match=words):
            grow(crowded)
    assert crowded.last is None
    with crowded.reading() as reader:
        assert state_digest(reader) == before
        assert verify(reader) == []
    with crowded.change("Added") as change:
        change.create("organisation", {"name": "Nachher"})
    with crowded.reading() as reader:
        assert {row["name"] for row in reader.find("organisation")} == {"Vorher", "Nachher"}
        assert verify(reader) == []


def fill_up(store: Store, leave: int) -> Path:
    """Fill the disk but for so many bytes; the file that does it."""
    filler = store.path.with_name("filler")
    room = shutil.disk_usage(store.path.parent).free
    filler.write_bytes(b"x" * max(room - leave, 0))
    return filler


def test_a_rebuild_on_a_full_disk_leaves_all_as_it_was(crowded: Store) -> None:
    with crowded.change("Added") as change:
        change.create_many("organisation", [{"name": f"Werk {n}"} for n in range(300)])
    crowded.database.writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with crowded.reading() as reader:
        before = state_digest(reader)
    filler = fill_up(crowded, 40_000)
    with pytest.raises(Environment, match="disk is full"):
        rebuild(crowded)
    filler.unlink()
    with crowded.reading() as reader:
        assert state_digest(reader) == before
        assert verify(reader) == []
    rebuild(crowded)
    with crowded.reading() as reader:
        assert verify(reader) == []


def test_a_backup_onto_a_full_disk_leaves_nothing_behind(crowded: Store, tmp_path: Path) -> None:
    folder = backup_folder(crowded.path)
    filler = fill_up(crowded, 300_000)
    with pytest.raises(Environment, match="disk is full"):
        back_up(crowded.database, folder / "a.handschlag-backup")
    assert list(folder.iterdir()) == []
    filler.unlink()
    with crowded.reading() as reader:
        assert verify(reader) == []


@pytest.mark.parametrize(("file_mode", "folder_mode"), [(0o444, 0o777), (0o666, 0o555)])
def test_a_write_protected_file_or_folder(file_mode: int, folder_mode: int, tmp_path: Path) -> None:
    path = close_with_records(tmp_path, 2)
    before = path.read_bytes()
    with protected(path, file_mode, folder_mode) as folder:
        for language, words in (("en", "is write-protected"), ("de", "ist schreibgeschützt")):
            use_language(language)
            with pytest.raises(Environment, match=words):
                reopened(folder)
        assert (folder / NAME).read_bytes() == before


def test_a_lost_wal_leaves_an_earlier_state_that_is_sound(tmp_path: Path) -> None:
    store = fresh_store(tmp_path)
    store.database.writer.execute("PRAGMA wal_autocheckpoint = 0")
    with store.change("Added") as change:
        change.create("organisation", {"name": "Nur im Protokoll"})
    copy = tmp_path / "copy"
    copy.mkdir()
    for name in (NAME, KEY):
        shutil.copyfile(tmp_path / name, copy / name)
    store.close()
    store = reopened(copy)
    with store.reading() as reader:
        assert reader.find("organisation") == []
        assert verify(reader) == []
    store.close()
