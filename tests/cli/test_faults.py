"""Whatever is wrong: one sentence, the exit code of the contract, nothing lost, no traceback."""

from __future__ import annotations

import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from models.services.setup import open_store
from tests.cli.answers import one_sentence
from tests.cli.conftest import Run


def test_a_missing_database(call: Run, tmp_path: Path) -> None:
    ended = call("list", "person", "--database", tmp_path / "none.db", "--language", "en")
    assert "none.db does not exist" in one_sentence(ended, 3)
    assert not (tmp_path / "none.db").exists()


def test_a_wrong_key(run: Run, folder: Path) -> None:
    (folder / "key").write_text("ab" * 32)
    assert "key does not fit" in one_sentence(run("list", "person"), 3)
    (folder / "key").write_text("no key at all")
    assert "no readable key" in one_sentence(run("list", "person"), 3)
    (folder / "key").unlink()
    assert "no readable key" in one_sentence(run("list", "person"), 3)


def test_a_key_that_is_not_on_this_computer(call: Run, folder: Path) -> None:
    ended = call("list", "person", "--database", folder / "own.db", "--language", "en")
    assert "recovery code" in one_sentence(ended, 3)


@pytest.mark.parametrize("content", [b"", b"short", b"x" * 5000, os.urandom(8192)])
def test_a_file_that_is_no_database(run: Run, folder: Path, content: bytes) -> None:
    (folder / "own.db").write_bytes(content)
    assert "not a Handschlag database" in one_sentence(run("list", "person"), 3)
    assert (folder / "own.db").read_bytes() == content


def test_a_plain_sqlite_file(run: Run, folder: Path) -> None:
    (folder / "own.db").unlink()
    with sqlite3.connect(folder / "own.db") as plain:
        plain.execute("CREATE TABLE a (b)")
    plain.close()
    assert "not a Handschlag database" in one_sentence(run("list", "person"), 3)


def test_a_damaged_file(run: Run, folder: Path) -> None:
    content = bytearray((folder / "own.db").read_bytes())
    content[20_000:60_000] = os.urandom(40_000)
    (folder / "own.db").write_bytes(content)
    ended = run("list", "person")
    assert "own.db" in one_sentence(ended, 3)


def test_a_database_of_a_newer_program(run: Run, folder: Path) -> None:
    store = open_store(folder / "own.db", key_file=folder / "key")
    store.database.writer.execute("UPDATE alembic_version SET version_num = '9999'")
    store.close()
    assert "newer Handschlag" in one_sentence(run("list", "person"), 3)


def test_a_database_that_another_program_holds(run: Run, folder: Path) -> None:
    store = open_store(folder / "own.db", key_file=folder / "key")
    try:
        ended = run("sample", "--organisations", 5, "--people", 5)
        assert "open in another window" in one_sentence(ended, 3)
    finally:
        store.close()
    assert run("list", "person").code == 0


def test_a_database_in_a_place_where_there_is_no_folder(call: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    ended = call("init", "--agency", "swf", "--staff", "X", "--language", "en",
                 "--database", tmp_path / "file" / "own.db")  # fmt: skip
    assert one_sentence(ended, 3)


def test_a_file_of_operations_that_is_missing_or_a_folder(run: Run, folder: Path) -> None:
    assert "none.jsonl does not exist" in one_sentence(run("exec", folder / "none.jsonl"), 3)
    assert "is a folder" in one_sentence(run("exec", folder), 3)
    assert "does not exist" in one_sentence(run("restore", folder / "none"), 3)


def test_a_backup_where_nothing_can_be_written(run: Run, folder: Path) -> None:
    (folder / "file").write_text("x")
    assert one_sentence(run("backup", folder / "file" / "copy"), 3)


def test_a_backup_that_is_none_leaves_the_database_alone(run: Run, folder: Path) -> None:
    shutil.copyfile(folder / "key", folder / "not a backup")
    before = (folder / "own.db").read_bytes()
    assert one_sentence(run("restore", folder / "not a backup"), 3)
    assert (folder / "own.db").read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("list", "shoes"), "There is no type “shoes”"),
        (("list", "person", "--filter", "shoes = 4"), "shoes"),
        (("list", "person", "--filter", "last_name ="), "value"),
        (("list", "person", "--filter", "x" * 5000), "x"),
        (("list", "person", "--sort", "shoes"), "shoes"),
        (("show", "nobody"), "There is no record"),
        (("show", "person:Nobody"), "There is no Person “Nobody”"),
        (("show", "person:"), "There is no Person"),
        (("show", "01a20000-0000-7000-8000-000000000000"), "There is no record"),
        (("search", "  "), "search for"),
        (("undo",), "nothing to undo"),
        (("undo", "12"), "not the id of a change"),
        (("undo", "ab" * 16), "not in the history"),
        (("redo",), "nothing to redo"),
        (("journal", "person:Nobody"), "There is no Person"),
        (("sample", "--organisations", "1"), "two organisations"),
        (("onepager", "-o", "x.pdf"), "Name one organisation"),
        (("onepager", "person:Nobody", "-o", "x.pdf"), "There is no Person"),
        (("export", "person", "x.doc"), "x.doc"),
        (("export", "person", "x.csv", "--columns", "shoes"), "shoes"),
    ],
)
def test_a_wish_that_cannot_be_met(run: Run, arguments: tuple[str, ...], words: str) -> None:
    assert words in one_sentence(run(*arguments), 1)


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("dance",),
        ("list",),
        ("list", "person", "--limit", "-1"),
        ("list", "person", "--limit", "many"),
        ("list", "person", "--shoes"),
        ("show",),
        ("init", "--agency", "mars", "--staff", "X"),
        ("init", "--agency", "swf"),
        ("onepager", "x"),
        ("import", "x.csv", "--policy", "maybe"),
    ],
)
@pytest.mark.parametrize("language", ["de", "en"])
def test_wrong_use_ends_with_two(call: Run, arguments: tuple[str, ...], language: str) -> None:
    ended = call(*arguments, "--language", language)
    assert (ended.code, ended.out) == (2, "")
    assert ("Aufruf: " if language == "de" else "usage: ") in ended.err
    assert ("Fehler: " if language == "de" else "error: ") in ended.err


@pytest.mark.parametrize("moment", ["yesterday", "2026-13-01T10:00:00", ""])
def test_a_moment_that_is_none(call: Run, moment: str) -> None:
    ended = call("today", "--now", moment, "--language", "de")
    assert ended.code == 2
    assert "ist kein Zeitpunkt" in ended.err


def test_help_is_in_the_language_of_the_person(call: Run) -> None:
    german, english = (call("--help", "--language", code) for code in ("de", "en"))
    assert (german.code, english.code) == (0, 0)
    assert "eine neue Datenbank einrichten" in german.out
    assert "set up a new database" in english.out
    assert "usage" not in german.out
    assert "Einträge" in call("list", "--help", "--language=de").out


def test_a_fault_of_the_program_is_one_sentence_without_data(
    run: Run, folder: Path, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("Jana Weiß")

    monkeypatch.setattr("models.commands.looking.today_view", broken)
    ended = run("today")
    assert "unexpected" in one_sentence(ended, 3)
    kept = (profile / "handschlag" / "faults.txt").read_text("utf-8")
    assert "ZeroDivisionError" in kept
    assert "Jana" not in kept
    assert run("list", "person").code == 0


def test_an_interrupted_command_says_so(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("models.commands.looking.today_view", interrupted)
    assert "Stopped" in one_sentence(run("today"), 1)
