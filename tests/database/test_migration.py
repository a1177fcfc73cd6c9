"""An older database is brought up to date after a backup, or stays as it was."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

import models.journal.commits
from models.database import cipher, migration, renewal
from models.database.backup import backup_folder
from models.database.file import Database, open_database
from models.database.identity import random_bytes
from models.database.migration import STEPS, bring_up_to_date, schema_version, upgrade
from models.database.reader import Reader
from models.database.schema import VERSION, create_schema
from models.errors import Environment
from models.journal.rebuild import rebuild
from models.journal.state import state_digest
from models.journal.store import Store
from models.journal.undo import undo
from models.journal.verify import Finding, verify
from models.services.setup import open_store
from tests.database.baseline import FIXTURES, STATEMENTS
from tests.journal.contents import computed, dump
from tests.journal.stores import KEY, NAME, fresh_store

LATER = '''
"""Version {later}: a field that a test adds."""

from alembic import op
from sqlalchemy import Column, Text

revision = "{later}"
down_revision = "{found}"


def upgrade() -> None:
    op.add_column("organisation", Column("motto", Text))
    {more}
'''
NEXT = f"{int(VERSION) + 1:04}"


def later_steps(folder: Path, more: str = "") -> tuple[Path, ...]:
    """The steps there are and one more, that adds a column and then does `more`."""
    steps = folder / "steps with 100 % blanks"
    steps.mkdir()
    text = LATER.format(later=NEXT, found=VERSION, more=more)
    (steps / f"motto_{NEXT}.py").write_text(text, "utf-8")
    return (*STEPS, steps)


def shape(connection: cipher.Connection) -> dict[str, object]:
    """Tables with their columns, keys and indexes; the order of columns does not matter."""
    found: dict[str, object] = {}
    for kind, name, sql in connection.execute(
        "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'"
    ).fetchall():
        if kind == "table":
            columns = connection.execute(f'PRAGMA table_info("{name}")').fetchall()
            links = connection.execute(f'PRAGMA foreign_key_list("{name}")').fetchall()
            found[name] = (sorted(c[1:] for c in columns), sorted(link[2:] for link in links))
        else:
            found[name] = " ".join(sql.split())
    return found


def empty_database(folder: Path, name: str) -> Database:
    return Database(folder / name, random_bytes(32), random_bytes(16))


def serious(reader: Reader) -> list[Finding]:
    """What is wrong; a tag of a deleted record is not."""
    return [finding for finding in verify(reader) if finding.serious]


def test_all_steps_make_the_schema_of_a_new_database(tmp_path: Path) -> None:
    new, old = empty_database(tmp_path, "new.db"), empty_database(tmp_path, "old.db")
    try:
        create_schema(new.writer)
        upgrade(old, VERSION)
        assert shape(old.writer) == shape(new.writer), (
            "add a step to models/database/migrations/versions; before the first release "
            "run python -m tests.database.baseline instead"
        )
        assert schema_version(old) == VERSION
        assert renewal.is_current(old.writer)
    finally:
        new.close()
        old.close()


@pytest.mark.parametrize("old", sorted(FIXTURES.glob("*.db")), ids=lambda path: path.stem)
def test_a_database_of_every_version_opens(old: Path, tmp_path: Path) -> None:
    path = tmp_path / NAME
    shutil.copyfile(old, path)
    told = json.loads(old.with_suffix(".json").read_text("utf-8"))
    store = open_store(path, key_file=old.with_suffix(".key"))
    try:
        with store.reading() as reader:
            assert serious(reader) == []
            assert state_digest(reader) == told["digest"]
            assert reader.value("SELECT count(*) FROM journal_commit") == told["commits"]
            assert reader.value("SELECT count(*) FROM reference") > 1_000
            assert reader.find("organisation", region="swf")
        undone = undo(store)
        assert undone.label == "Need deleted"
        with store.reading() as reader:
            assert [need["title"] for need in reader.find("need")] == ["Prüfung von Oberflächen"]
            assert serious(reader) == []
    finally:
        store.close()


def test_there_is_a_database_of_this_version_and_what_the_baseline_says() -> None:
    assert (FIXTURES / f"{VERSION}.db").is_file()
    assert STATEMENTS.is_file()


def test_a_later_version_is_reached_after_a_backup(tmp_path: Path) -> None:
    store = fresh_store(tmp_path)
    with store.change("Added") as change:
        works = change.create("organisation", {"name": "Beispielwerke", "town": "Olpe"})
    with store.change("Edited") as change:
        change.update("organisation", works, {"town": "Soest"})
    edited = store.last
    with store.reading() as reader:
        digest = state_digest(reader)
    store.close()

    database = open_database(tmp_path / NAME, key_file=tmp_path / KEY)
    assert not bring_up_to_date(database, version=NEXT, steps=later_steps(tmp_path))
    assert schema_version(database) == NEXT
    store = Store(database)
    try:
        (backup,) = backup_folder(tmp_path / NAME).iterdir()
        assert backup.name.endswith("-migration.handschlag-backup")
        copy = Database(backup, database.key, database.salt)
        assert schema_version(copy) == VERSION
        assert "motto" not in {row[1] for row in copy.writer.execute(TABLE_INFO)}
        copy.close()
        with store.reading() as reader:
            assert state_digest(reader) == digest
            assert "motto" in {row[1] for row in reader.rows(TABLE_INFO)}
            assert reader.rows("PRAGMA foreign_keys") == [(0,)]
        assert database.writer.execute("PRAGMA foreign_keys").fetchone() == (1,)
        assert edited
        undo(store, edited.tx)
        with store.reading() as reader:
            assert reader.find("organisation")[0]["town"] == "Olpe"
            assert verify(reader) == []
    finally:
        store.close()


TABLE_INFO = "PRAGMA table_info(organisation)"


@pytest.mark.parametrize(
    ("more", "fault"),
    [
        ("raise ValueError('in the middle')", ValueError),
        ("op.execute('UPDATE nowhere SET x = 1')", Exception),
        ("op.execute('INSERT INTO need (id, organisation) VALUES (999, 999)')", RuntimeError),
    ],
)
def test_a_step_that_fails_leaves_the_database_as_it_was(
    more: str, fault: type[Exception], tmp_path: Path
) -> None:
    fresh_store(tmp_path).close()
    database = open_database(tmp_path / NAME, key_file=tmp_path / KEY)
    before = dump(database.writer)
    with pytest.raises(fault):
        bring_up_to_date(database, version=NEXT, steps=later_steps(tmp_path, more))
    assert dump(database.writer) == before
    assert database.writer.execute("PRAGMA foreign_keys").fetchone() == (1,)
    assert not bring_up_to_date(database)
    store = Store(database)
    with store.change("Goes on") as change:
        change.create("organisation", {"name": "Beispiel"})
    with store.reading() as reader:
        assert verify(reader) == []
    store.close()


def test_a_full_disk_during_a_step_is_said_and_nothing_changes(tmp_path: Path) -> None:
    fresh_store(tmp_path).close()
    database = open_database(tmp_path / NAME, key_file=tmp_path / KEY)
    steps = later_steps(tmp_path, "op.execute('CREATE TABLE big AS SELECT randomblob(99999)')")
    pages = database.writer.execute("PRAGMA page_count").fetchone()[0]
    database.writer.execute(f"PRAGMA max_page_count = {pages + 5}")
    with pytest.raises(Environment, match="disk is full"):
        bring_up_to_date(database, version=NEXT, steps=steps)
    assert schema_version(database) == VERSION
    database.close()


def test_what_a_newer_program_wrote_is_folded_after_the_upgrade(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = fresh_store(tmp_path)
    monkeypatch.setattr(models.journal.commits, "SCHEMA", int(NEXT))
    with store.change("From a newer program", seen=store.seen()) as change:
        change.create("organisation", {"name": "Beispiel"})
    store.close()
    database = open_database(tmp_path / NAME, key_file=tmp_path / KEY)
    assert bring_up_to_date(database, version=NEXT, steps=later_steps(tmp_path))
    store = Store(database)
    rebuild(store)
    with store.reading() as reader:
        assert verify(reader) == []
    store.close()


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE alembic_version SET version_num = '9999'", "newer Handschlag"),
        ("DELETE FROM alembic_version", "not set up completely"),
        ("UPDATE alembic_version SET version_num = 'x'", "not set up completely"),
        ("DROP TABLE alembic_version", "not set up completely"),
    ],
)
def test_a_database_of_an_unknown_version_is_not_touched(
    statement: str, words: str, tmp_path: Path
) -> None:
    store = fresh_store(tmp_path)
    store.database.writer.execute(statement)
    before = dump(store.database.writer)
    store.close()
    with pytest.raises(Environment, match=words):
        open_store(tmp_path / NAME, key_file=tmp_path / KEY)
    database = open_database(tmp_path / NAME, key_file=tmp_path / KEY)
    assert dump(database.writer) == before
    database.close()


def test_reference_data_and_computed_columns_of_an_older_program_are_made_anew(
    tmp_path: Path,
) -> None:
    store = fresh_store(tmp_path)
    with store.change("Added") as change:
        works = change.create("organisation", {"name": "Müller GmbH", "postcode": "58507"})
        person = change.create("person", {"last_name": "Weiß", "phone": "02351 1234"})
        change.create("affiliation", {"person": person, "organisation": works})
    wanted = computed(store)
    raw = store.database.writer
    raw.execute("UPDATE organisation SET sort_key = 'old', region = NULL")
    raw.execute("UPDATE person SET organisation = NULL, phone_e164 = 'old'")
    raw.execute("DELETE FROM search_index")
    raw.execute("UPDATE local SET value = x'30' WHERE key = 'rules'")
    assert computed(store) != wanted
    store.close()
    store = open_store(tmp_path / NAME, key_file=tmp_path / KEY)
    assert computed(store) == wanted
    assert renewal.is_current(store.database.writer)
    with store.reading() as reader:
        assert reader.value("SELECT count(*) FROM reference") > 1_000
    store.close()


def test_nothing_is_renewed_in_a_database_that_is_up_to_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh_store(tmp_path).close()

    def renew(_connection: cipher.Connection) -> None:
        raise AssertionError("renewed without need")

    monkeypatch.setattr(migration, "renew", renew)
    open_store(tmp_path / NAME, key_file=tmp_path / KEY).close()
