"""The plan: what an import will do, row by row, before anything is written."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from models.exchange.importing.assembling import Table
from models.exchange.importing.differences import Change
from models.exchange.importing.extras import Extra
from models.exchange.importing.firms import Firms
from models.exchange.importing.mapping import Mapping
from models.exchange.importing.options import Options
from models.exchange.importing.people import Doubt
from models.exchange.reading import Sheet
from models.journal.contexts import Vector


class Status(StrEnum):
    """What becomes of a row; every row has exactly one."""

    NEW = "new"
    UPDATE = "update"
    UNCHANGED = "unchanged"
    DUPLICATE = "duplicate"
    PROBLEM = "problem"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class Counts:
    """Rows of the file by status; they add up to `rows`."""

    rows: int
    new: int
    updated: int
    unchanged: int
    duplicates: int
    problems: int
    left_out: int


@dataclass(slots=True)
class Work:
    """What is written: changes of known records and what they get besides, by row or firm."""

    rows: dict[int, dict[str, Change]] = field(default_factory=dict)
    affiliations: dict[int, tuple[int, dict[str, Change]]] = field(default_factory=dict)
    employed: set[int] = field(default_factory=set)
    row_extras: dict[int, tuple[Extra, ...]] = field(default_factory=dict)
    firms: dict[int, dict[str, Change]] = field(default_factory=dict)
    firm_extras: dict[int, tuple[Extra, ...]] = field(default_factory=dict)
    new_firms: set[int] = field(default_factory=set)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Plan:
    """All that applying will do; the preview shows it, `apply_plan` runs it.

    `statuses` and `records` (id of a known record, 0 for none) are by row index, as are the keys of
    `doubts` and `reasons`. `head` is what the database held when the plan was made.
    """

    sheet: Sheet
    mapping: Mapping
    options: Options
    table: Table
    firms: Firms
    statuses: list[Status]
    records: list[int]
    doubts: dict[int, Doubt]
    reasons: dict[int, str]
    work: Work
    head: Vector
    notes: tuple[str, ...] = ()
    sender: Any = None

    @property
    def counts(self) -> Counts:
        """Rows by status, with those that the reading has left out already."""
        found = Counter(self.statuses)
        outside = len(self.sheet.left_out)
        return Counts(
            rows=len(self.statuses) + outside,
            new=found[Status.NEW],
            updated=found[Status.UPDATE],
            unchanged=found[Status.UNCHANGED],
            duplicates=found[Status.DUPLICATE],
            problems=found[Status.PROBLEM],
            left_out=found[Status.LEFT_OUT] + outside,
        )

    @property
    def main(self) -> str:
        """The key of the record type that a row is about."""
        return self.mapping.main

    def known(self, status: Status) -> tuple[int, ...]:
        """The records that the rows with a status are the same as; each once."""
        found = []
        for row, one in enumerate(self.statuses):
            if one is status:
                place = self.firms.of_row[row] if self.main == "organisation" else -1
                found.append(self.firms.named[place].record if place >= 0 else self.records[row])
        return tuple(dict.fromkeys(record for record in found if record))

    def changes_anything(self) -> bool:
        """Whether applying would write something."""
        return any(status in (Status.NEW, Status.UPDATE) for status in self.statuses)
