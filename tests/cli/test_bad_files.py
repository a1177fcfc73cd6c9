"""Files that are wrong, broken, huge, empty or misnamed: one sentence, and nothing changed."""

from __future__ import annotations

import os
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from models.resources import resource
from tests.cli.answers import one_sentence
from tests.cli.conftest import NOW, Ended, Run
from tests.database.users import protected, small_disk
from tests.samples import sample

MEMBERS = resource("samples", "beispiel-mitgliederliste.xlsx")
OUTLOOK = resource("samples", "beispiel-outlook-export.csv")


def _bomb(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 100_000_000)


def _huge(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(3_000_000_000)


BAD: dict[str, tuple[str, Callable[[Path], object]]] = {
    "empty.xlsx": ("is empty", lambda path: path.write_bytes(b"")),
    "empty.csv": ("is empty", lambda path: path.write_bytes(b"")),
    "half.xlsx": ("damaged", lambda path: path.write_bytes(MEMBERS.read_bytes()[:9000])),
    "bomb.xlsx": ("damaged", _bomb),
    "noise.csv": ("unknown kind", lambda path: path.write_bytes(bytes(range(256)) * 20)),
    "picture.xlsx": ("picture", lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"x" * 99)),
    "paper.csv": ("PDF document", lambda path: path.write_bytes(b"%PDF-1.7\n" + b"x" * 99)),
    "huge.csv": ("larger than", _huge),
    "endless.csv": ("no end", lambda path: path.write_bytes(b"Firma;Ort\n" + b"a" * 30_000_000)),
    "archive.xlsx": ("empty archive", lambda path: zipfile.ZipFile(path, "w").close()),
    "folder.xlsx": ("is a folder", lambda path: path.mkdir()),
    "none.xlsx": ("no file", lambda path: path),
}


@pytest.fixture
def state(run: Run) -> Callable[[], str]:
    """The digest of all data."""
    return lambda: str(run("state", "--json").document["digest"])


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_refused_in_both_languages(
    run: Run, call: Run, folder: Path, state: Callable[[], str], name: str
) -> None:
    words, make = BAD[name]
    make(folder / name)
    before = state()
    assert words in one_sentence(run("import", folder / name), 1)
    place = ("--database", folder / "own.db", "--key-file", folder / "key")
    german = one_sentence(call("import", folder / name, *place, "--language", "de"), 1)
    assert words not in german
    assert state() == before


@pytest.mark.parametrize(
    ("name", "words"),
    [("python-calamine__password.xlsx", "password"), ("ExcelDataReader__EmptyZipFile.xlsx", "zip"),
     ("poi__Simple.xlsb", "cannot be read")],
)  # fmt: skip
def test_a_workbook_of_another_program_that_cannot_be_read(run: Run, name: str, words: str) -> None:
    assert words in one_sentence(run("import", sample(name)), 1)


@pytest.mark.parametrize(
    ("file", "name", "rows"), [(MEMBERS, "list.csv", 181), (OUTLOOK, "list.xlsx", 60)]
)
def test_a_misnamed_file_is_read_as_what_it_is(
    run: Run, folder: Path, file: Path, name: str, rows: int
) -> None:
    shutil.copyfile(file, folder / name)
    assert run("import", folder / name, "--dry-run", "--json").document["rows"] == rows


def test_headers_without_rows_are_no_rows(run: Run, folder: Path) -> None:
    (folder / "heads.csv").write_text("Firma;Ort\n", "utf-8")
    ended = run("import", folder / "heads.csv")
    assert (ended.code, ended.out.splitlines()[0]) == (0, "0 rows")


def test_a_day_that_does_not_exist_is_a_problem_and_never_another_day(
    run: Run, folder: Path
) -> None:
    (folder / "days.csv").write_text(
        "Nachname;Vorname;E-Mail;Stand der Quelle\nWeiß;Jana;j@x.example;30.02.2024\n"
        "Grün;Kim;k@x.example;29.02.2024\n", "utf-8",
    )  # fmt: skip
    found = run("import", folder / "days.csv", "--json").document
    assert (found["new"], found["problems"]) == (1, 1)
    (problem,) = found["problem_rows"]
    assert (problem["row"], problem["value"]) == (2, "30.02.2024")
    people = run("list", "person", "--json").document
    assert [(row["last_name"], row["source_date"]) for row in people] == [("Grün", "2024-02-29")]


def test_a_full_disk_is_said_by_every_command_and_loses_nothing(
    call: Run, run: Run, folder: Path, tmp_path: Path
) -> None:
    run("import", MEMBERS)
    with small_disk(tmp_path / "small", 5) as disk:
        for name in ("own.db", "key"):
            shutil.copyfile(folder / name, disk / name)
        place = ("--database", disk / "own.db", "--key-file", disk / "key", "--now", NOW)
        before = call("state", "--json", *place).document["digest"]
        operations = disk / "operations.jsonl"
        operations.write_text('{"op": "create", "type": "note", "values": {"text": "neu"}}\n')
        with (disk / "filler").open("wb") as filler:
            os.posix_fallocate(filler.fileno(), 0, shutil.disk_usage(disk).free)
        for wish in (
            ("exec", operations), ("import", OUTLOOK), ("backup", disk / "copy"),
            ("export", "organisation", disk / "out.xlsx"), ("undo",),
        ):  # fmt: skip
            for language, words in (("en", "disk is full"), ("de", "Datenträger ist voll")):
                assert words in one_sentence(call(*wish, *place, "--language", language), 3)
        new = ("--database", disk / "new.db", "--key-file", disk / "new.key", "--language", "en")
        assert one_sentence(call("init", "--agency", "do", "--staff", "X", *new), 3)
        names = {path.name for path in disk.iterdir()}
        assert names & {"new.db", "new.key", "copy", "out.xlsx"} == set()
        (disk / "filler").unlink()
        assert call("state", "--json", *place).document["digest"] == before
        assert call("verify", *place).code == 0


@pytest.mark.parametrize(("file_mode", "folder_mode"), [(0o444, 0o777), (0o666, 0o555)])
def test_a_write_protected_database_is_said_and_left_alone(
    call: Run, folder: Path, file_mode: int, folder_mode: int
) -> None:
    shutil.copyfile(folder / "key", folder / "own.key")

    def wish(place: Path, *arguments: object) -> Ended:
        return call(*arguments, "--database", place / "own.db", "--key-file", place / "own.key",
                    "--language", "en")  # fmt: skip

    with protected(folder / "own.db", file_mode, folder_mode) as place:
        before = (place / "own.db").read_bytes()
        assert one_sentence(wish(place, "sample", "--organisations", 3, "--people", 3), 3)
        assert (place / "own.db").read_bytes() == before


@pytest.mark.skipif(os.name == "nt", reason="there a file in use cannot be replaced at all")
def test_what_cannot_be_written_out_is_said(run: Run, folder: Path) -> None:
    taken = folder / "taken.xlsx"
    taken.mkdir()
    for wish in (("export", "person", taken), ("import", OUTLOOK, "--problems", taken),
                 ("onepager", "none", "-o", taken)):  # fmt: skip
        ended = run(*wish)
        assert ended.code in (1, 3)
        assert "Traceback" not in ended.err
    assert list(taken.iterdir()) == []
