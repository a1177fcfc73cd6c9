"""The laptops of a test, closed when it ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from models.journal.store import Store
from tests.sync.office import open_laptop

Laptop = Callable[..., Store]


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    """Open the laptop of jana, ben (both swf) or cem (do); `strangers=True` knows nobody."""
    stores: list[Store] = []

    def open_one(name: str, *, strangers: bool = False) -> Store:
        stores.append(open_laptop(tmp_path, name, strangers=strangers))
        return stores[-1]

    yield open_one
    for store in stores:
        store.close()
