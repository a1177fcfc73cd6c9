"""Where things of this user lie when nobody says otherwise."""

from __future__ import annotations

from pathlib import Path

from models.database.keys import profile_folder


def default_database() -> Path:
    """The database of this user."""
    return profile_folder() / "handschlag.db"
