"""A database with two lists that partners get: organisations and their people."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models.clock import fix_now
from models.database.identity import seed_ids
from models.services.setup import create_store, open_store
from tests.exchange.returning.lists import Post, some_day

TOWNS = (("57462", "Olpe"), ("58507", "Lüdenscheid"), ("01067", "Dresden"), ("59872", "Meschede"))
NAMES = ("Öztürk", "Černý", "Weiß", "Łukasz", "Müller", "Schäfer", "Ferreira", "Kovačević")
COUNT = 40


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the database (own.db) and its key."""
    folder = tmp_path_factory.mktemp("returning")
    seed_ids(7)
    made = create_store(folder / "own.db", "swf", "Jana Muster", key_file=folder / "key").store
    with made.reading() as reader:
        staff = reader.id_of(made.identity.staff)
    with made.change("made") as change:
        firms = change.create_many("organisation", [
            {
                "name": f"{NAMES[n % 8]} {'Federn' if n % 2 else 'Drähte'} {n:02} GmbH",
                "kind": "company" if n % 3 else "university",
                "legal_form": "gmbh" if n % 5 else None,
                "street": f"Beispielweg {n + 1}", "postcode": TOWNS[n % 4][0],
                "town": TOWNS[n % 4][1], "phone": f"02761 {9000 + n}-{n % 7}" if n % 7 else None,
                "email": f"post{n}@firma{n}.example", "website": f"https://www.firma{n}.example",
                "wz2008": ("25.11", "28.41", "62.01")[n % 3], "employees": 10 + 13 * n,
                "size_class": None, "world_market_leader": (None, 1, 0)[n % 3],
                "founded": 1900 + n, "description": f"Stellt Dinge her, Nummer {n}.\nSeit {n}.",
                "responsible": staff if n % 2 else None, "source_date": some_day(n),
            }
            for n in range(COUNT)
        ])  # fmt: skip
        people = change.create_many("person", [
            {
                "last_name": f"{NAMES[n % 8]}", "first_name": f"Vorname{n}",
                "title": "Dr." if n % 4 == 0 else None, "email": f"p{n}@firma{n}.example",
                "phone": f"0231 {70000 + 11 * n}", "mobile": f"0171 {5550000 + n}",
                "source_date": some_day(2 * n),
            }
            for n in range(COUNT)
        ])  # fmt: skip
        change.create_many("affiliation", [
            {"person": person, "organisation": firm, "function": f"Leitung {n}", "main": 1}
            for n, (person, firm) in enumerate(zip(people, firms, strict=True))
        ])  # fmt: skip
    made.close()
    seed_ids(None)
    return folder


@pytest.fixture
def post(template: Path, tmp_path: Path) -> Iterator[Post]:
    """A copy of the database, on a morning in November, and the way to the partner."""
    fix_now(datetime(2026, 11, 23, 9, tzinfo=UTC))
    for name in ("own.db", "key"):
        shutil.copyfile(template / name, tmp_path / name)
    opened = open_store(tmp_path / "own.db", key_file=tmp_path / "key")
    yield Post(opened, tmp_path)
    opened.close()
    fix_now(None)
