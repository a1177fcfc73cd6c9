"""A database of its own for every test of pasting."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.journal.store import Store
from models.services.setup import create_store


@pytest.fixture
def store(tmp_path: Path, profile: Path) -> Iterator[Store]:
    """An empty database, after the profile of its user is there."""
    made = create_store(tmp_path / "handschlag.db", "swf", "Kim Yıldız").store
    yield made
    made.close()
