"""Real databases for the window's tests, made once and copied for each test."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from models.database.cipher import salt_of
from models.database.keys import keep_key
from models.services.sample import fill_with_samples
from models.services.setup import create_store

STAFF = "Kim Yıldız"


@dataclass(frozen=True, slots=True)
class Template:
    """A database file at rest, and its key."""

    path: Path
    key: bytes

    def copy(self, folder: Path) -> Path:
        """A copy that this test's user can open."""
        target = folder / "handschlag.db"
        shutil.copyfile(self.path, target)
        keep_key(salt_of(target), self.key)
        return target


def template(path: Path, organisations: int = 0, people: int = 0) -> Template:
    """A new database, with samples where wanted."""
    made = create_store(path, "swf", STAFF, key_file=path.with_suffix(".key"))
    try:
        if organisations:
            fill_with_samples(made.store, organisations, people)
        key = made.store.database.key
        made.store.database.writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        made.store.close()
    return Template(path, key)
