"""What stories need of the window's tests and of the hub's."""

from __future__ import annotations

from tests.desktop.conftest import plain_look, pytest_collection_modifyitems
from tests.sync.hub.conftest import empty, hub, server

__all__ = ["empty", "hub", "plain_look", "pytest_collection_modifyitems", "server"]
