"""Setting up, filling, looking after a database from the command line."""

from __future__ import annotations

import re
from pathlib import Path
from uuid import UUID

from tests.cli.answers import one_sentence
from tests.cli.conftest import NOW, Run


def test_init_makes_a_database_and_prints_one_document(call: Run, tmp_path: Path) -> None:
    place = ("--database", tmp_path / "new.db", "--key-file", tmp_path / "key")
    ended = call("init", "--agency", "do", "--staff", "Selin Vorlage", *place, "--json")
    assert ended.code == 0
    assert ended.document.keys() == {"database", "replica", "agency"}
    assert Path(ended.document["database"]) == tmp_path / "new.db"
    assert ended.document["agency"] == "do"
    assert UUID(ended.document["replica"]).version == 7
    code = re.search(r"([A-Z2-7]{1,5}-)+[A-Z2-7]{1,5}", ended.err)
    assert code is not None
    shown = call("list", "staff", "--json", *place)
    assert [row["name"] for row in shown.document] == ["Selin Vorlage"]


def test_init_refuses_an_existing_file(run: Run, folder: Path) -> None:
    before = (folder / "own.db").read_bytes()
    ended = run("init", "--agency", "swf", "--staff", "X")
    assert "own.db exists already" in one_sentence(ended, 1)
    assert (folder / "own.db").read_bytes() == before


def test_init_without_a_keyring_says_where_the_key_lies(call: Run, tmp_path: Path) -> None:
    ended = call("init", "--agency", "swf", "--staff", "X", "--database", tmp_path / "new.db",
                 "--language", "en")  # fmt: skip
    assert ended.code == 0
    assert "no keyring" in ended.err
    assert "Recovery code" in ended.out
    assert call("list", "agency", "--database", tmp_path / "new.db").code == 0


def test_samples_are_counted_and_reproducible(run: Run, call: Run, template: Path) -> None:
    ended = run("sample", "--organisations", 20, "--people", 50, "--seed", "x", "--json")
    types = ended.document["types"]
    assert (types["organisation"], types["person"]) == (20, 50)
    assert ended.document["records"] == sum(types.values())
    listed = run("list", "organisation", "--json").document
    assert len(listed) == 20
    assert all(row["email"].endswith(".example") for row in listed)


def test_two_runs_with_the_same_seed_give_the_same_state(call: Run, tmp_path: Path) -> None:
    digests = []
    for name in ("a", "b"):
        place = ("--database", tmp_path / f"{name}.db", "--key-file", tmp_path / f"{name}.key",
                 "--now", NOW, "--seed", "same")  # fmt: skip
        assert call("init", "--agency", "swf", "--staff", "X", *place).code == 0
        assert call("sample", "--organisations", 10, "--people", 20, *place).code == 0
        digests.append(call("state", "--json", *place).document["digest"])
    assert digests[0] == digests[1]


def test_a_backup_is_put_back_and_what_stood_there_is_kept(run: Run, folder: Path) -> None:
    run("sample", "--organisations", 5, "--people", 5)
    before = run("state", "--json").out
    saved = run("backup", folder / "copy", "--json").document
    assert Path(saved["file"]).stat().st_size == saved["bytes"]
    run("sample", "--organisations", 5, "--people", 5, "--seed", "other")
    ended = run("restore", folder / "copy", "--json")
    assert ended.code == 0
    assert Path(ended.document["kept"]).exists()
    assert run("state", "--json").out == before


def test_verify_and_rebuild_agree_on_a_sound_database(run: Run) -> None:
    run("sample", "--organisations", 10, "--people", 20)
    before = run("state", "--json").document["digest"]
    assert run("verify", "--json").document == {"ok": True, "findings": []}
    assert run("rebuild", "--json").document == {"digest": before}
    assert run("verify").out == "The database is sound.\n"


def test_verify_of_a_tampered_history_fails(run: Run, folder: Path) -> None:
    from models.services.setup import open_store

    store = open_store(folder / "own.db", key_file=folder / "key")
    with store.capture.silenced():
        store.database.writer.execute("UPDATE journal_commit SET label = 'other' WHERE id = 1")
    store.close()
    ended = run("verify", "--json")
    assert ended.code == 1
    assert not ended.document["ok"]
    assert ended.document["findings"]


def test_the_selftest_starts_every_part(run: Run) -> None:
    ended = run("selftest", "--json")
    assert ended.code == 0
    assert set(ended.document["parts"].values()) == {"ok"}
    assert ended.document["versions"]["python"]


def test_the_selftest_opens_the_window_in_a_process_of_its_own(run: Run, profile: Path) -> None:
    before = sorted(profile.rglob("*"))
    ended = run("selftest", "--window", "--json")
    assert ended.code == 0, ended.out
    assert ended.document["parts"]["window"] == "ok"
    assert sorted(profile.rglob("*")) == before
