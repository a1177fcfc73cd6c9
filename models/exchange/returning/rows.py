"""Which row of a returned file is which: by its Ref, its Check, and what stands in it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from models.exchange.reading import Sheet
from models.exchange.returning.baseline import BaseRow
from models.exchange.returning.checks import read_check
from models.exchange.returning.grid import Grid
from models.exchange.returning.references import read_reference
from models.fields.text import quoted
from models.language import tr

_ALIKE = 0.5
_SURELY_ALIKE = 0.6
_SURELY_ITSELF = 0.8
_FEW_COLUMNS = 2


@dataclass(slots=True)
class Rows:
    """What each row of the file is, by its index.

    `known` are rows of the export with the one they belong to, `new` rows without a Ref,
    `problems` those that are asked about, with the sentence. `displaced` rows hold the values of
    another row of the export than their Ref says.
    """

    known: dict[int, BaseRow] = field(default_factory=dict)
    new: list[int] = field(default_factory=list)
    problems: dict[int, str] = field(default_factory=dict)
    displaced: dict[int, BaseRow] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)


def tell_rows(
    sheet: Sheet,
    refs: int | None,
    checks: int | None,
    base: Sequence[BaseRow],
    others: Mapping[str, str],
) -> Rows:
    """Tell rows by Ref and Check; `others` are the codes of other exports by Ref."""
    by_ref = {row.ref: row for row in base}
    by_check = {row.check: row for row in base if row.check}
    rows = Rows()
    told: dict[int, BaseRow] = {}
    without: list[int] = []
    for index, cells in enumerate(sheet.rows):
        cell = cells[refs] if refs is not None else None
        ref = read_reference(cell)
        if cell is None:
            without.append(index)
        elif ref in by_ref:
            told[index] = by_ref[ref]
        elif ref is not None and ref in others:
            rows.problems[index] = tr("The Ref {ref} belongs to another exported list.", ref=ref)
        elif ref is not None:
            rows.problems[index] = tr("The Ref {ref} belongs to no list of this database.", ref=ref)
        else:
            without.append(index)
            rows.problems[index] = tr("“{ref}” is no Ref, it was changed.", ref=quoted(cell))
    rows.seen = {row.ref for row in told.values()}
    for index in without:
        check = read_check(sheet.rows[index][checks]) if checks is not None else None
        row = by_check.get(check or "")
        if row is not None and row.ref not in rows.seen:
            rows.problems.pop(index, None)
            told[index] = row
        elif index not in rows.problems:
            rows.new.append(index)
    rows.seen |= {row.ref for row in told.values()}
    rows.known = told
    return rows


def part_copies(rows: Rows, grid: Grid) -> None:
    """Rows that share a Ref are asked about, unless they all say what the row said."""
    count = Counter(row.ref for row in rows.known.values())
    doubled: dict[str, list[int]] = defaultdict(list)
    for index, row in rows.known.items():
        if count[row.ref] > 1:
            doubled[row.ref].append(index)
    for ref, indexes in doubled.items():
        if all(not grid.differences(index, rows.known[index]) for index in indexes):
            continue
        listed = ", ".join(str(grid.sheet.numbers[index]) for index in indexes)
        for index in indexes:
            del rows.known[index]
            rows.problems[index] = tr(
                "The rows {rows} have the same Ref {ref}: one is a copy. "
                "Empty the Ref of the copy.",
                rows=listed, ref=ref,
            )  # fmt: skip


def find_displaced(rows: Rows, grid: Grid, checks: int | None) -> None:
    """Notice rows whose cells stand beside the Ref of another row."""
    by_check = {row.check: row for row in grid.base}
    grid.compare(rows.known)
    for index, own in rows.known.items():
        differing = grid.differences(index, own)
        if not differing:
            continue
        check = read_check(grid.sheet.rows[index][checks]) if checks is not None else None
        candidates = [by_check.get(check or "")]
        filled = sum(own.cells[one.column.place] is not None for one in grid.columns.found)
        if candidates[0] in (None, own) and (
            len(differing) <= (1 - _SURELY_ITSELF) * filled
            and len(grid.columns.found) > _FEW_COLUMNS
        ):
            continue
        likeness, equal = grid.likeness(index, own)
        if likeness < _SURELY_ITSELF or len(grid.columns.found) <= _FEW_COLUMNS:
            candidates.append(grid.most_alike(index, differing))
        for other in candidates:
            if other is None or other.ref == own.ref:
                continue
            alike, same = grid.likeness(index, other)
            if alike > likeness and same > equal and alike >= _ALIKE:
                rows.displaced[index] = other
                break


def put_back(rows: Rows, grid: Grid) -> None:
    """Give displaced rows to the records their cells speak of; doubtful ones are asked about."""
    wanted = Counter(row.ref for row in rows.displaced.values())
    kept = {row.ref for index, row in rows.known.items() if index not in rows.displaced}
    for index, row in list(rows.known.items()):
        other = rows.displaced.get(index)
        if other is not None and wanted[other.ref] == 1 and other.ref not in kept:
            rows.known[index] = other
        elif other is not None or grid.likeness(index, row)[0] < _ALIKE:
            del rows.known[index]
            rows.problems[index] = tr("It cannot be told for sure who this row is about.")
    rows.displaced = {}
    rows.seen = {row.ref for row in grid.base if row.ref in rows.seen} | {
        row.ref for row in rows.known.values()
    }


def leave_displaced(rows: Rows) -> None:
    """Single rows that hold the cells of another one are asked about."""
    for index, other in rows.displaced.items():
        del rows.known[index]
        rows.problems[index] = tr(
            "The cells of this row belong to the row with the Ref {ref}.", ref=other.ref
        )
    rows.displaced = {}


def find_lost(rows: Rows, grid: Grid) -> dict[int, BaseRow]:
    """Rows without a Ref that say what a row of the export said which did not come back."""
    found: dict[int, BaseRow] = {}
    claimed: Counter[str] = Counter()
    for index in rows.new:
        other = grid.most_alike(index)
        if other is None or other.ref in rows.seen:
            continue
        likeness, equal = grid.likeness(index, other)
        if likeness >= _SURELY_ALIKE and equal >= min(2, len(grid.columns.found)):
            found[index] = other
            claimed[other.ref] += 1
    return {index: row for index, row in found.items() if claimed[row.ref] == 1}
