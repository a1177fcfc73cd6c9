"""A database of its own for every test, on a morning in November."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models.clock import fix_now
from models.journal.store import Store
from models.services.setup import create_store


@pytest.fixture
def store(tmp_path: Path, profile: Path) -> Iterator[Store]:
    """An empty database of the Südwestfalen Agentur, after the profile of its user is there."""
    fix_now(datetime(2026, 11, 23, 9, tzinfo=UTC))
    made = create_store(tmp_path / "handschlag.db", "swf", "Jana Muster").store
    yield made
    made.close()
