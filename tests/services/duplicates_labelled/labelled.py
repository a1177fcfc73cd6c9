"""The labelled set: records of one entity are the same, all others are not.

It holds what makes such lists hard: umlauts written out, titles, initials, married and double
names, changed employers; and fathers and sons, namesakes, branches, GmbH beside GmbH & Co. KG.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from models.services.duplicates.facts import Facts, typed_facts

_FOLDER = Path(__file__).parent
_FILES = {"organisation": "organisations.csv", "person": "people.csv"}


@dataclass(frozen=True, slots=True)
class Labelled:
    """Facts by id, and the entity each of them is."""

    facts: Mapping[int, Facts]
    entities: Mapping[int, str]


def read_labelled(type_key: str) -> Labelled:
    """The labelled organisations or people."""
    employers: dict[str, int] = {}
    facts: dict[int, Facts] = {}
    entities: dict[int, str] = {}
    with (_FOLDER / _FILES[type_key]).open(encoding="utf-8", newline="") as file:
        for record, row in enumerate(csv.DictReader(file), start=1):
            entities[record] = row.pop("entity")
            values: dict[str, object] = dict(row)
            if employer := row.get("organisation"):
                values["organisation"] = employers.setdefault(employer, len(employers) + 1)
            facts[record] = {**typed_facts(type_key, values), "id": record}
    return Labelled(facts, entities)
