"""A store for each test of a service, on a fixed day."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from models.clock import fix_now
from models.database.reader import Reader
from models.journal.store import Store
from models.services.setup import create_store, open_store

NOW = datetime.fromisoformat("2026-11-23T10:00:00+01:00")
"""A Monday."""


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A database that was just set up, and the file of its key."""
    folder = tmp_path_factory.mktemp("empty")
    os.environ.setdefault("HANDSCHLAG_HOME", str(folder))
    fix_now(NOW)
    made = create_store(folder / "empty.db", "swf", "Jana Test", key_file=folder / "key")
    made.store.close()
    fix_now(None)
    return folder / "empty.db", folder / "key"


@pytest.fixture
def store(empty: tuple[Path, Path], tmp_path: Path) -> Iterator[Store]:
    """A copy of the empty database, open."""
    fix_now(NOW)
    path = tmp_path / "own.db"
    shutil.copyfile(empty[0], path)
    opened = open_store(path, key_file=empty[1])
    yield opened
    opened.close()


@pytest.fixture
def reader(store: Store) -> Iterator[Reader]:
    """A reader of the store."""
    with store.reading() as opened:
        yield opened
