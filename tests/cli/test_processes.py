"""The command line as a process of its own: quick to start, killed, piped, two at a time."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from models.journal.verify import verify
from models.services.setup import open_store
from tests.cli.conftest import NOW, Run

CLI = (sys.executable, "-m", "models.cli")
PATIENCE = 60
HEAVY = ("sqlalchemy", "openpyxl", "reportlab", "cryptography", "rapidfuzz", "keyring", "vobject")


def place(folder: Path) -> tuple[str, ...]:
    return ("--database", str(folder / "own.db"), "--key-file", str(folder / "key"))


@contextmanager
def process(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    """A running command with its three streams."""
    pipe = subprocess.PIPE
    with subprocess.Popen(
        (*CLI, *arguments), stdin=pipe, stdout=pipe, stderr=pipe, text=True, encoding="utf-8"
    ) as running:
        try:
            yield running
        finally:
            running.kill()


def operation(number: int) -> str:
    values = {"name": f"Firma {number}"}
    return json.dumps({"op": "create", "type": "organisation", "values": values}) + "\n"


def test_a_list_starts_without_what_it_does_not_need(folder: Path) -> None:
    script = (
        "import sys; from models.cli import main; code = main(sys.argv[1:]); "
        f"sys.exit(code or [name for name in {HEAVY!r} if name in sys.modules] or 0)"
    )
    ended = subprocess.run(
        (sys.executable, "-c", script, "list", "organisation", "--json", *place(folder)),
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (ended.returncode, ended.stdout.strip(), ended.stderr) == (0, "[]", "")


def test_an_answered_line_survives_a_kill(folder: Path) -> None:
    """Kill at any moment after an answer: what was answered is there, the database is sound."""
    known = 0
    for answers in (1, 3, 8):
        with process("exec", "-", *place(folder)) as running:
            assert running.stdin is not None
            assert running.stdout is not None
            for number in range(answers + 5):
                running.stdin.write(operation(known + number))
            running.stdin.flush()
            acknowledged = [json.loads(running.stdout.readline())["id"] for _ in range(answers)]
            running.kill()
            running.stdin.close()
        store = open_store(folder / "own.db", key_file=folder / "key")
        try:
            with store.reading() as reader:
                assert all(reader.type_of(reader.id_of(one) or 0) for one in acknowledged)
                assert verify(reader) == []
                known = int(reader.value("SELECT count(*) FROM organisation"))
        finally:
            store.close()


def test_a_line_is_answered_before_the_next_is_there(folder: Path) -> None:
    with process("exec", "-", *place(folder)) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        for number in range(3):
            running.stdin.write(operation(number))
            running.stdin.flush()
            assert json.loads(running.stdout.readline())["line"] == number + 1
        running.stdin.close()
        assert running.wait(PATIENCE) == 0


def test_two_processes_do_not_write_one_database(folder: Path, run: Run) -> None:
    with process("exec", "-", *place(folder)) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        running.stdin.write(operation(1))
        running.stdin.flush()
        assert running.stdout.readline()
        ended = run("sample", "--organisations", 5, "--people", 5)
        assert ended.code == 3
        assert "open in another window or program" in ended.err
        running.stdin.close()
        assert running.wait(PATIENCE) == 0
    assert len(run("list", "organisation", "--json").document) == 1


@pytest.mark.skipif(
    os.name == "nt" or signal.getsignal(signal.SIGINT) == signal.SIG_IGN,
    reason="signals are sent otherwise there, or this run ignores them: it is in the background",
)
def test_an_interrupt_ends_with_a_sentence(folder: Path) -> None:
    with process("exec", "-", *place(folder), "--language", "en") as running:
        assert running.stdin is not None
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdin.write(operation(1))
        running.stdin.flush()
        assert running.stdout.readline()
        running.send_signal(signal.SIGINT)
        assert running.wait(PATIENCE) == 1
        assert running.stderr.read() == "Stopped. What was confirmed before is saved.\n"


@pytest.mark.skipif(os.name == "nt", reason="pipes break otherwise there")
def test_a_reader_that_goes_away_is_no_fault(folder: Path, run: Run) -> None:
    run("sample", "--organisations", 60, "--people", 600)
    with process("list", "person", "--json", *place(folder)) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        assert running.stdout.readline() == "[\n"
        running.stdout.close()
        running.wait(PATIENCE)
        assert running.stderr.read() == ""


def test_the_script_is_installed_under_its_name(folder: Path) -> None:
    script = Path(sys.executable).parent / "handschlag-cli"
    ended = subprocess.run(
        (script, "today", "--json", "--now", NOW, *place(folder)),
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "overdue" in json.loads(ended.stdout)
