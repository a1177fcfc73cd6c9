"""A small database with everything that is hard to write, and a way to export from it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from models.clock import fix_now
from models.database.filter_text import parse_filter
from models.exchange.exporting.export import Exported, export
from models.exchange.exporting.selection import select
from models.journal.store import Store
from models.services.entries import create
from models.services.setup import create_store, open_store

Export = Callable[..., Exported]
FORMULA = '=HYPERLINK("http://x.example";"Klick")'


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a database (own.db) and its key: two organisations, three people, a meeting.

    The data of one of the people are not to be processed.
    """
    folder = tmp_path_factory.mktemp("exporting")
    made = create_store(folder / "own.db", "swf", "Jana Muster", key_file=folder / "key").store
    with made.change("made") as change:
        firm = create(change, "organisation", {
            "name": "Öztürk & Šimek GmbH", "short_name": FORMULA, "street": "Am Markt 1",
            "postcode": "01067", "town": "Dresden", "phone": "+43 1 5330000", "kind": "company",
            "wz2008": "25.11", "employees": 120, "world_market_leader": True, "leader_year": 2024,
            "founded": 1907, "source_date": "2026-10-05",
            "description": "- Federn\n- Drähte; \"fein\"",
        })  # fmt: skip
        create(change, "organisation", {"name": "@Werk", "short_name": "+a", "town": "Olpe"})
        for first, last, title, restricted in (
            ("Łukasz", "Zieliński", "Prof. Dr.", None),
            ("Pauline", "Becker", "M. Sc.", None),
            ("Geheime", "Person", None, True),
        ):
            person = create(change, "person", {
                "first_name": first, "last_name": last, "title": title, "restricted": restricted,
                "email": f"{last.lower()[:3]}@oeztuerk.example", "mobile": "+49 171 555 0100",
            })  # fmt: skip
            create(change, "affiliation", {"person": person, "organisation": firm, "main": 1,
                                           "function": FORMULA})  # fmt: skip
        create(change, "meeting", {
            "title": "Besuch", "starts_at": "2026-11-24T09:00:00Z",
            "ends_at": "2026-11-24T10:30:00Z", "organisation": firm, "notes": "vertraulich",
        })  # fmt: skip
    made.close()
    return folder


@pytest.fixture
def store(template: Path, tmp_path: Path) -> Iterator[Store]:
    """A copy of the database, on a morning in November."""
    fix_now(datetime(2026, 11, 23, 9, tzinfo=UTC))
    for name in ("own.db", "key"):
        shutil.copyfile(template / name, tmp_path / name)
    opened = open_store(tmp_path / "own.db", key_file=tmp_path / "key")
    yield opened
    opened.close()


@pytest.fixture
def exported(store: Store) -> Export:
    """Export a type to a file, filtered by an expression and in an order when said so."""

    def carry_out(
        kind: str,
        path: Path,
        filter: str = "",
        sort: tuple[str, bool] | None = None,
        language: str = "de",
        **how: Any,
    ) -> Exported:
        with store.reading() as reader:
            wanted = parse_filter(kind, filter)
            selection = select(reader, kind, language=language, filter=wanted, sort=sort,
                               filter_words=filter)  # fmt: skip
            return export(store, reader, selection, path, **how)

    return carry_out
