"""Databases for the tests of the database file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.journal.store import Store
from tests.journal.stores import fresh_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A new database in the folder of the test."""
    opened = fresh_store(tmp_path)
    yield opened
    opened.close()
