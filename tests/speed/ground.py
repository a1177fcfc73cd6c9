"""The database of a size that all figures of that size are taken on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from random import Random

from models.journal.store import Store
from models.services.sample import fill_with_samples
from models.services.setup import create_store

SEED = 7


@dataclass(frozen=True, slots=True)
class Ground:
    """A filled database: its file, how many people, and the open store."""

    folder: Path
    people: int
    store: Store

    @property
    def file(self) -> Path:
        """The database file."""
        return self.store.path

    def some_names(self, count: int) -> list[str]:
        """Last names that are there, drawn with a fixed seed."""
        with self.store.reading() as reader:
            names = [row[0] for row in reader.rows("SELECT last_name FROM person ORDER BY id")]
        return Random(SEED).sample(names, min(count, len(names)))


def lay_ground(folder: Path, people: int) -> Ground:
    """Fill a new database with invented people, a fifth as many organisations and what they do."""
    store = create_store(folder / f"bench-{people}.handschlag-db", "swf", "Bench").store
    fill_with_samples(store, people // 5, people, SEED)
    store.database.writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return Ground(folder, people, store)
