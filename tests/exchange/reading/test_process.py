"""The worker starts fast, knows little, dies in time, and a frozen program can be it."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from models.errors import Refused
from models.exchange.reading import Format, frames, read_table, sniff, worker
from models.exchange.reading.process import ask
from models.language import use_language
from tests.exchange.reading.books import book, small_list, worksheet
from tests.samples import sample

QUESTION = {"ask": "table", "sheet": None, "encoding": None, "separator": None}


def test_the_worker_imports_neither_window_nor_database() -> None:
    code = (
        f"import sys; sys.path[:] = {sys.path!r}; import models.exchange.reading.worker, "
        "models.exchange.reading.workbook, models.exchange.reading.delimited; "
        "print(*sorted({name.partition('.')[0] for name in sys.modules}))"
    )
    found = subprocess.run(
        [sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    assert "python_calamine" in found
    assert not {"PySide6", "sqlalchemy", "openpyxl", "multiprocessing", "vobject"} & set(found)


def test_a_small_file_is_read_in_a_moment(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Firma;Ort\nKessel;Olpe\n")
    took = []
    for _ in range(5):
        began = time.perf_counter()
        read_table(path)
        took.append(time.perf_counter() - began)
    # 0.1 s on a quiet machine of the slow kind; tests share theirs.
    assert min(took) < 1.0


def test_a_frozen_program_is_its_own_worker(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "programm.py"
    program.write_text(
        f"import sys; sys.path[:] = {sys.path!r}\n"
        "from models.exchange.reading import serve_if_asked\n"
        "serve_if_asked()\n"
        "print('the window opens')\n"
    )
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker.command() == [sys.executable, worker.ASKED]
    asked = subprocess.Popen(
        [sys.executable, str(program), worker.ASKED],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    path = book(tmp_path / "a.xlsx", worksheet(small_list()))
    request = {"path": bytes(path), "memory": 1 << 30, "seconds": 20.0, **QUESTION}
    assert asked.stdin
    assert asked.stdout
    with asked, asked.stdin, asked.stdout:
        frames.send(asked.stdin, ("read", request))
        kinds = []
        while received := frames.receive(asked.stdout, 1 << 20):
            kinds.append(received[0][0])
    assert kinds == ["format", "table", "rows", "end"]
    assert asked.returncode == 0
    plain = subprocess.run([sys.executable, str(program)], capture_output=True, check=True)
    assert plain.stdout == b"the window opens\n"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows bounds a process in another way")
def test_the_worker_cannot_write_files_nor_dump_its_memory() -> None:
    code = (
        f"import sys; sys.path[:] = {sys.path!r}; import resource; "
        "from models.exchange.reading.confinement import confine; confine(1 << 30, 7); "
        "print(*(resource.getrlimit(what)[0] for what in (resource.RLIMIT_AS, "
        "resource.RLIMIT_CPU, resource.RLIMIT_FSIZE, resource.RLIMIT_CORE)), flush=True)"
    )
    said = subprocess.run(
        [sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True
    ).stdout
    assert said.split() == [str(1 << 30), "12", "0", "0"]


def test_a_sentence_of_the_worker_is_in_the_language_of_the_program(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"%PDF-1.4")
    use_language("de")
    with pytest.raises(Refused, match="Das ist ein PDF-Dokument"):
        read_table(path)
    path.write_text(";".join(map(str, range(2_000))))
    with pytest.raises(Refused, match=r"bis Spalte BXX, lesbar sind höchstens 1\.000 Spalten"):
        read_table(path)


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("beispiel-mitgliederliste.xlsx", Format.XLSX),
        ("beispiel-outlook-export.csv", Format.TEXT),
        ("poi__Simple.xlsb", Format.XLSB),
        ("xlrd__Formate.xls", Format.XLS),
        ("PhpSpreadsheet__leading0.N0.ods", Format.ODS),
        ("ez-vcard__John_Doe_ANDROID.vcf", Format.VCARD),
        ("icalendar__issue_350.ics", Format.CALENDAR),
    ],
)
def test_a_file_is_what_it_holds_not_what_it_is_called(
    tmp_path: Path, name: str, form: Format
) -> None:
    path = tmp_path / "liste.txt"
    path.write_bytes(sample(name).read_bytes())
    assert sniff(path) is form


class _Pipe:
    """Bytes that arrive as told."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def read(self, size: int) -> bytes:
        taken, self._data = self._data[:size], self._data[size:]
        return taken


@pytest.mark.parametrize(
    "data",
    [b"\x05", b"\x05\0\0\0ab", b"\xff\xff\xff\x7f", b"\x01\0\0\0N", b"\x02\0\0\0??"],
)
def test_broken_messages_are_noticed(data: bytes) -> None:
    stream: Any = _Pipe(data)
    with pytest.raises(frames.Broken):
        frames.receive(stream, 1 << 20)


def test_many_files_leave_no_process_behind(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Firma;Ort\nKessel;Olpe\n" * 1000)
    for _ in range(3):
        messages = ask(path, QUESTION)
        next(messages)
        messages.close()
        read_table(path)
    if sys.platform != "win32":
        with pytest.raises(ChildProcessError):
            wait_for_any_child()


def wait_for_any_child() -> None:
    """Raise ChildProcessError when this process has no child left."""
    import os

    os.waitpid(-1, os.WNOHANG)
