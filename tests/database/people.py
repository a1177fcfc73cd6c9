"""A small world of invented people and firms, for the tests of lists, filters and the search."""

from __future__ import annotations

import random

from models.journal.store import Store

PLACES = (
    ("57462", "Olpe"),
    ("44137", "Dortmund"),
    ("59494", "Soest"),
    ("50667", "Köln"),
    (None, None),
)
LAST = (
    "Müller",
    "Mueller",
    "Muller",
    "Weiß",
    "Weiss",
    "Öztürk",
    "Łukasiewicz",
    "de Boer",
    "Zöllner",
)
FIRST = ("Jana", "Jörg", "Łukasz", "Zoë", "Ayşe", None)
NAMES = (
    "Müller Leuchten",
    "Mueller Armaturen",
    "Sensorik Süd",
    "Ätzwerk",
    "Zahnrad 9",
    "Zahnrad 10",
)
FORMS = ("GmbH", "AG", "GmbH & Co. KG", "e. V.")


def fill(store: Store, firms: int = 24, people: int = 60, seed: int = 5) -> None:
    """Firms with people, needs, tags, lists and competences, always the same ones."""
    draw = random.Random(seed)
    with store.change("People added") as change:
        staff = change.reader.value("SELECT id FROM staff")
        companies: list[int] = []
        for number in range(firms):
            postcode, town = draw.choice(PLACES)
            companies.append(
                change.create(
                    "organisation",
                    {
                        "name": f"{draw.choice(NAMES)} {draw.choice(FORMS)}",
                        "kind": draw.choice(("company", "startup", "research", None)),
                        "postcode": postcode,
                        "town": town,
                        "size_class": draw.choice(("micro", "small", "medium", None)),
                        "employees": draw.choice((None, 0, 9, 10, 120, 12_000)),
                        "world_market_leader": draw.choice((None, 0, 1)),
                        "phone": draw.choice((None, f"0231 27487-0{number % 10}")),
                        "checked_on": draw.choice((None, "2026-11-01", "2026-11-22", "2027-01-31")),
                        "responsible": draw.choice((None, staff)),
                        "parent": draw.choice((None, *companies[:3])),
                    },
                )
            )
        for number in range(people):
            first, last = draw.choice(FIRST), draw.choice(LAST)
            mail = f"{last}{number}@beispiel.example".replace(" ", "").lower()
            person = change.create(
                "person",
                {
                    "first_name": first,
                    "last_name": last,
                    "email": mail if mail.isascii() and draw.random() < 0.6 else None,
                    "mobile": draw.choice((None, f"0171 55500{number:02d}")),
                    "informed_on": draw.choice((None, "2026-10-05", "2026-11-20")),
                },
            )
            if draw.random() < 0.8:
                change.create(
                    "affiliation",
                    {
                        "person": person,
                        "organisation": draw.choice(companies),
                        "function": draw.choice(("Einkauf", "Leitung Technik", None)),
                    },
                )
        for number in range(20):
            change.create(
                "need",
                {
                    "organisation": draw.choice(companies),
                    "title": f"{draw.choice(('Prüfung', 'Messung', 'Übung'))} {number}",
                    "status": draw.choice(("open", "draft", None)),
                    "valid_until": draw.choice((None, "2026-12-31", "2026-11-22")),
                },
            )
        for number in range(12):
            change.create(
                "meeting",
                {
                    "title": f"Besuch {number}",
                    "starts_at": draw.choice(
                        (None, "2026-11-21T22:59:59Z", "2026-11-21T23:00:00Z",
                         "2026-11-22T10:00:00Z", "2026-11-22T22:59:59Z", "2026-11-22T23:00:00Z")
                    ),
                    "organisation": draw.choice(companies),
                },
            )  # fmt: skip
        for name in ("Messe", "Überfällig"):
            tag = change.create("tag", {"name": name})
            for record in draw.sample(companies, 6):
                change.create("tagging", {"record": record, "tag": tag})
        for amount in (None, 0, 5, 150_050, -99, 10_000_000):
            change.create("project", {"title": f"Vorhaben {amount}", "total": amount})
