"""`selftest`: start every part once, in a place that is gone afterwards, and print versions."""

from __future__ import annotations

import io
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from models.commands.answer import Answer
from models.commands.arguments import Commands, Options, add_command
from models.database.search import search
from models.documents.making import make_onepager
from models.documents.onepager import OnePager
from models.errors import HandschlagError
from models.exchange.exporting.export import export
from models.exchange.exporting.selection import select
from models.exchange.importing import make_plan, open_list
from models.fields.reference import rows
from models.journal.store import Store
from models.journal.undo import undo
from models.journal.verify import verify
from models.language import tr
from models.services.contacts import Employment, add_person
from models.services.setup import create_store

_PACKAGES = (
    "handschlag", "PySide6-Essentials", "SQLAlchemy", "sqlcipher3", "openpyxl", "XlsxWriter",
    "python-calamine", "reportlab", "pypdfium2", "segno", "phonenumberslite", "RapidFuzz",
    "cryptography", "keyring",
)  # fmt: skip

_LONGEST = 60
"""Seconds that the window may take."""


def add(commands: Commands) -> None:
    """Add this command."""
    parser = add_command(
        commands, "selftest", tr("start every part once and print versions"), _selftest
    )
    parser.add_argument("--window", action="store_true", help=tr("also the window, unseen"))


def _selftest(options: Options) -> Answer:
    parts: dict[str, str] = {}
    with (
        tempfile.TemporaryDirectory(prefix="handschlag-selftest-") as name,
        _own_profile(Path(name) / "profile"),
    ):
        for part, outcome in _tried(Path(name)):
            parts[part] = outcome
        if options.window:
            parts["window"] = _window()
    good = all(outcome == "ok" for outcome in parts.values())
    versions = {"python": platform.python_version(), "system": platform.platform()}
    versions |= {package: _version(package) for package in _PACKAGES}
    lines = [f"{name:20} {number}" for name, number in versions.items()]
    lines += [f"{part:20} {outcome}" for part, outcome in parts.items()]
    return Answer({"ok": good, "versions": versions, "parts": parts}, lines, good)


@contextmanager
def _own_profile(folder: Path) -> Iterator[None]:
    """Nothing of the user's profile is read or written meanwhile, by other processes neither."""
    before = os.environ.get("HANDSCHLAG_HOME")
    os.environ["HANDSCHLAG_HOME"] = str(folder)
    try:
        yield
    finally:
        del os.environ["HANDSCHLAG_HOME"]
        if before is not None:
            os.environ["HANDSCHLAG_HOME"] = before


def _tried(folder: Path) -> Iterator[tuple[str, str]]:
    yield "reference", _outcome(lambda: len(rows("competences")) > 0)
    yield "document", _outcome(_document)
    made = create_store(folder / "self.db", "swf", "Test", key_file=folder / "key")
    try:
        yield "store", _outcome(lambda: _write(made.store))
        yield "search", _outcome(lambda: _find(made.store))
        yield "export", _outcome(lambda: _export(made.store, folder / "people.xlsx"))
        yield "import", _outcome(lambda: _import(made.store, folder / "people.xlsx"))
        yield "verify", _outcome(lambda: _verify(made.store))
    finally:
        made.store.close()


def _outcome(work: Callable[[], bool]) -> str:
    try:
        return "ok" if work() else "failed"
    except HandschlagError as failure:
        return failure.sentence


def _write(store: Store) -> bool:
    values = {"first_name": "Jana", "last_name": "Weiß"}
    add_person(store, values, employer=Employment("Beispiel GmbH"))
    undo(store)
    add_person(store, values, employer=Employment("Beispiel GmbH"))
    with store.reading() as reader:
        return reader.rows("SELECT count(*) FROM person") == [(1,)]


def _find(store: Store) -> bool:
    with store.reading() as reader:
        return [hit.type for hit in search(reader, "weiss", ("person",))] == ["person"]


def _export(store: Store, path: Path) -> bool:
    with store.reading() as reader:
        selection = select(reader, "person", language="de")
        return export(store, reader, selection, path).rows == 1


def _import(store: Store, path: Path) -> bool:
    """What was exported, read by the process for foreign files, is known and unchanged."""
    listed = open_list(path)
    with store.reading() as reader:
        counts = make_plan(reader, listed.sheet, listed.mapping).counts
    return counts.new == counts.problems == 0 and counts.unchanged == 1


def _verify(store: Store) -> bool:
    with store.reading() as reader:
        return not verify(reader)


def _document() -> bool:
    page = OnePager("Beispiel GmbH", "de", date(2026, 11, 22))
    return make_onepager(page, io.BytesIO()).pages == 1


def _window() -> str:
    """Open the window in a process of its own, which is that of the window when frozen."""
    program = [sys.executable, "-m", "desktop"]
    if getattr(sys, "frozen", False):
        own = Path(sys.executable)
        program = [str(own.with_name(f"handschlag{own.suffix}"))]
    try:
        ended = subprocess.run(
            [*program, "--selftest"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=_LONGEST,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return tr("The window did not open.")
    return "ok" if ended.returncode == 0 else tr("The window did not open.")


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "?"
