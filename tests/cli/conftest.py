"""The command line in this process, on a database that was set up once."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from models.cli import main

NOW = "2026-11-23T10:00:00+01:00"


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended: exit code, standard output, standard error."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """Standard output as the one JSON document it must be."""
        return json.loads(self.out)


Run = Callable[..., Ended]


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a database that was just set up, and its key."""
    folder = tmp_path_factory.mktemp("template")
    code = main(
        ["init", "--agency", "swf", "--staff", "Jana Test", "--now", NOW, "--seed", "1",
         "--database", str(folder / "own.db"), "--key-file", str(folder / "key")]
    )  # fmt: skip
    assert code == 0
    return folder


@pytest.fixture
def folder(template: Path, tmp_path: Path) -> Path:
    """A folder of this test with a copy of the database (own.db) and its key (key)."""
    for name in ("own.db", "key"):
        shutil.copyfile(template / name, tmp_path / name)
    return tmp_path


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str]) -> Run:
    """Carry out a command as it is given."""

    def carry_out(*arguments: object) -> Ended:
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Ended(code, captured.out, captured.err)

    return carry_out


@pytest.fixture
def run(call: Run, folder: Path) -> Run:
    """Carry out a command on the database of this test, at a fixed moment, in English."""

    def carry_out(*arguments: object) -> Ended:
        place = ("--database", folder / "own.db", "--key-file", folder / "key")
        return call(*arguments, *place, "--now", NOW, "--language", "en")

    return carry_out


@pytest.fixture
def operate(run: Run, folder: Path) -> Callable[..., Ended]:
    """Carry out operations, one a line."""

    def carry_out(*operations: dict[str, object] | str) -> Ended:
        file = folder / "operations.jsonl"
        lines = (one if isinstance(one, str) else json.dumps(one) for one in operations)
        file.write_text("\n".join(lines), "utf-8")
        return run("exec", file)

    return carry_out
