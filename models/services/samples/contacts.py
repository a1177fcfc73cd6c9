"""Invented organisations and people, with where they are, how they are reached, who works where."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, partial
from random import Random

from models.database.reader import Value
from models.fields import datasets
from models.fields.legal_forms import split_legal_form
from models.fields.reference import size_class_of
from models.fields.searching import widen
from models.services.samples import firms, names, texts

Row = dict[str, Value]


@dataclass(frozen=True, slots=True)
class Town:
    """A postcode with its town, area code and region."""

    postcode: str
    name: str
    area: str
    region: str


@dataclass(frozen=True, slots=True)
class Made:
    """A new organisation as the other samples need it."""

    id: int
    name: str
    domain: str
    area: str
    region: str
    kind: str
    trade: int


@cache
def towns() -> dict[str, tuple[Town, ...]]:
    """The towns by region: the two of the agreement from the reference data, and some elsewhere."""
    areas = {row["place"]: row["area_code"] for row in datasets.rows("area_codes_de")}
    found: dict[str, list[Town]] = {"swf": [], "do": [], "other": []}
    for row in datasets.rows("plz_delivery"):
        region = "do" if row["name"] == "Dortmund" else "swf"
        area = areas.get(row["name"], "0231" if region == "do" else "02761")
        found[region].append(Town(row["plz"], row["name"], area, region))
    found["other"] = [Town(code, name, area, "other") for code, name, area in firms.ELSEWHERE]
    return {region: tuple(those) for region, those in found.items()}


def organisation_rows(random: Random, count: int, staff: int, day: date) -> Iterator[Row]:
    """Rows of organisations; their names are unlike each other."""
    taken: set[str] = set()
    domains: set[str] = set()
    for _ in range(count):
        kind = random.choices(
            ("company", "startup", "research", "university", "association", "network",
             "municipality", "chamber"),
            (80, 9, 3, 1, 2, 2, 2, 1),
        )[0]  # fmt: skip
        region = random.choices(("swf", "do", "other"), _REGIONS.get(kind, (52, 32, 16)))[0]
        town = random.choice(towns()[region])
        trade = random.randrange(len(firms.TRADES))
        name = _unlike(random, taken, partial(_name, random, kind, town, trade), town)
        domain = _domain(name, domains)
        yield _organisation(random, kind, town, trade, name, domain, staff, day)


def person_rows(
    random: Random, count: int, firms_made: Sequence[Made], staff: int, day: date
) -> Iterator[tuple[Row, Row]]:
    """Rows of people, each with the row of the affiliation, whose person is filled in later."""
    for _ in range(count):
        firm = random.choice(firms_made)
        yield _person(random, firm, staff, day), _affiliation(random, firm, day)


def _organisation(
    random: Random, kind: str, town: Town, trade: int, name: str, domain: str, staff: int, day: date
) -> Row:
    business = kind in ("company", "startup")
    employees = _employees(random, kind)
    leader = kind == "company" and town.region == "swf" and random.random() < 0.04
    makes = firms.TRADES[trade].makes
    return {
        "name": name,
        "kind": kind,
        "legal_form": split_legal_form(name)[1],
        "street": f"{random.choice(firms.STREETS)} {random.randint(1, 180)}",
        "postcode": town.postcode,
        "town": town.name,
        "phone": f"{town.area} 99{random.randint(1000, 9999)}-0",
        "email": f"info@{domain}",
        "website": f"https://www.{domain}",
        "wz2008": firms.TRADES[trade].wz if business else None,
        "size_class": size_class_of(employees),
        "employees": employees,
        "world_market_leader": 1 if leader else None,
        "leader_in": makes if leader else None,
        "leader_source": "Beispielverzeichnis" if leader else None,
        "leader_year": day.year - 1 if leader else None,
        "founded": random.randint(1870, day.year - 1) if kind != "startup" else day.year - 3,
        "description": f"{name} steht für {makes}." if business else f"{name} in {town.name}.",
        "responsible": staff,
        "status": "active",
        "source": random.choice(texts.SOURCES),
        "source_date": _days_ago(random, day, 700),
        "checked_on": _days_ago(random, day, 600) if random.random() < 0.7 else None,
    }


def _person(random: Random, firm: Made, staff: int, day: date) -> Row:
    drawn = random.random()
    if drawn < 0.44:
        salutation, first = "mrs", random.choice(names.WOMEN)
    elif drawn < 0.92:
        salutation, first = "mr", random.choice(names.MEN)
    else:
        salutation, first = None, random.choice(names.OTHERS)
    last = (
        random.choice(names.LAST).replace("-", " ")
        if random.random() < 0.97
        else (random.choice(names.PARTICLES))
    )
    if random.random() < 0.03:
        last = f"{last}-{random.choice(names.LAST[:60])}"
    address = f"{_slug(first)}.{_slug(last)}@{firm.domain}"
    return {
        "salutation": salutation,
        "title": random.choice(names.TITLES) if random.random() < 0.18 else None,
        "first_name": first,
        "last_name": last,
        "email": address if random.random() < 0.92 else None,
        "phone": f"{firm.area} 99{random.randint(1000, 9999)}-{random.randint(10, 99)}",
        "mobile": f"0160 9{random.randint(1000000, 9999999)}" if random.random() < 0.4 else None,
        "language": "en" if random.random() < 0.04 else "de",
        "responsible": staff,
        "source": random.choice(texts.SOURCES),
        "source_date": _days_ago(random, day, 500),
        "informed_on": _days_ago(random, day, 300) if random.random() < 0.85 else None,
    }


def _affiliation(random: Random, firm: Made, day: date) -> Row:
    return {
        "organisation": firm.id,
        "function": random.choice(names.FUNCTIONS),
        "department": random.choice(names.DEPARTMENTS) if random.random() < 0.4 else None,
        "valid_from": _days_ago(random, day, 3000) if random.random() < 0.5 else None,
        "main": 1,
    }


def _name(random: Random, kind: str, town: Town, trade: int) -> str:
    if kind in firms.INSTITUTIONS:
        return random.choice(firms.INSTITUTIONS[kind]).format(place=town.name)
    word = firms.TRADES[trade].word
    form = random.choices([f for f, _ in firms.FORMS], [w for _, w in firms.FORMS])[0]
    if kind == "startup":
        form = random.choice(("GmbH", "UG (haftungsbeschränkt)", "GmbH"))
    drawn = random.random()
    if kind == "startup" or drawn < 0.25:
        start = "".join(random.choice(part) for part in firms.SYLLABLES)
    elif drawn < 0.45:
        start = random.choice(firms.PLACES_IN_NAMES)
    else:
        start = random.choice(names.LAST).replace("-", " ")
        if random.random() < 0.2:
            start = f"{start} {random.choice(firms.SUFFIXES)}".strip()
    return " ".join(filter(None, (start, word, form)))


def _unlike(random: Random, taken: set[str], draw: Callable[[], str], town: Town) -> str:
    name = draw()
    for attempt in range(1, 1000):
        if name.casefold() not in taken:
            break
        name = f"{draw()} {town.name}" if attempt < 3 else f"{draw()} {random.randint(2, 99999)}"
    taken.add(name.casefold())
    return name


def _domain(name: str, taken: set[str]) -> str:
    words = _slug(split_legal_form(name)[0]).split("-")
    stem = words[0] or "firma"
    domain = f"{stem}.example"
    if domain in taken:
        stem = "-".join(words[:2])
        domain = f"{stem}.example"
    place = 2
    while domain in taken:
        domain = f"{stem}-{place}.example"
        place += 1
    taken.add(domain)
    return domain


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", widen(text)).strip("-")


def _employees(random: Random, kind: str) -> int | None:
    if random.random() < 0.08:
        return None
    if kind == "startup":
        return random.randint(2, 40)
    return max(1, int(random.lognormvariate(4.0, 1.3)))


def _days_ago(random: Random, day: date, most: int) -> str:
    return (day - timedelta(days=random.randint(1, most))).isoformat()


_REGIONS = {
    "startup": (18, 70, 12),
    "research": (35, 50, 15),
    "university": (35, 50, 15),
}
